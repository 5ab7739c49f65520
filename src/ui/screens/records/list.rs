//! The list of records: its rows, what opens them, and what is said where there are none.

use super::column::Column as _;
use super::kind::{Id, Kind, Said};
use super::leaving::Leaving;
use super::opened::is_delete_pressed;
use super::rows::Rows;
use super::words::Words;
use super::{State, bulk, head, together};
use crate::i18n::Language;
use crate::register::{Keyed as _, Slot};
use crate::tr;
use crate::ui::widgets::empty::{empty, empty_or};
use crate::ui::widgets::table::{Event, Table, TableState};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Label, RichText, Ui};

/// The column that names a record, of whatever kind.
pub(super) const NAME: &str = "name";

/// What the list keeps between frames.
pub struct List<K: Kind> {
    pub(super) table: TableState,
    /// Whether what is left out otherwise is shown also.
    pub(super) also: bool,
    pub(super) rows: Rows<K>,
    words: Option<(u64, Language, Words)>,
    reveal: Option<Id<K>>,
}

impl<K: Kind> Default for List<K> {
    fn default() -> Self {
        let table = TableState::sorted_by(K::Column::ALL[0].1);
        Self { table, also: false, rows: Rows::default(), words: None, reveal: None }
    }
}

impl<K: Kind> List<K> {
    /// Shows all rows again.
    pub fn clear_filters(&mut self) {
        self.table.filters.clear();
    }

    /// Shows the filters and gives the keyboard to that of the names.
    pub fn focus_filter(&mut self) {
        self.table.focus_filters(NAME);
    }

    /// Selects no row.
    pub fn deselect(&mut self) {
        self.table.selected.clear();
    }

    /// Brings the row of an opened record into view, when the rows are next drawn.
    pub fn reveal(&mut self, record: Option<Id<K>>) {
        self.reveal = record;
    }

    /// The selected records, in their order.
    pub fn selected(&self, view: &View<'_>) -> Vec<Id<K>> {
        let slots = self.table.selected_in(self.rows.shown());
        slots.into_iter().filter_map(|slot| id_at::<K>(view, slot)).collect()
    }

    /// The records in the list, in their order.
    pub fn shown(&self, view: &View<'_>) -> Vec<Id<K>> {
        self.rows.shown().iter().filter_map(|slot| id_at::<K>(view, *slot)).collect()
    }

    /// Whether rows are left out.
    pub fn is_filtered(&self, selection: K::Set) -> bool {
        selection != K::ALL || !self.table.filters.is_empty()
    }

    fn refresh(&mut self, view: &View<'_>, selection: K::Set) {
        if self.rows.refresh(view, selection, self.also, &self.table) && !self.table.selected.is_empty() {
            // What is changed or removed together is what is seen to be selected.
            self.table.selected = self.table.selected_in(self.rows.shown()).into_iter().collect();
        }
        let (revision, language) = (view.snapshot.revision(), view.texts.language());
        if self.words.as_ref().is_none_or(|(at, spoken, _)| (*at, *spoken) != (revision, language)) {
            self.words = Some((revision, language, Words::new(view.texts, view.snapshot.settings())));
        }
        if let Some(slot) = self.reveal.take().and_then(|id| K::table(view.snapshot).slot(id)) {
            self.table.go_to(self.rows.shown(), slot, false);
        }
    }
}

fn id_at<K: Kind>(view: &View<'_>, slot: Slot) -> Option<Id<K>> {
    K::table(view.snapshot).at(slot).map(K::Record::id)
}

/// Draws the list with what stands above it.
pub fn show<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.list.refresh(view, state.selection);
    head::show(state, view, ui, actions);
    ui.add_space(theme::space(2));
    if state.list.table.selected.len() > 1 {
        bulk::bar(state, view, ui, actions);
    }
    if !state.list.rows.shown().is_empty() || state.list.table.shows_filters {
        for event in table(&mut state.list, view, ui) {
            happened(state, view, event);
        }
        remove_by_key(state, view, ui, actions);
    }
    if state.list.rows.shown().is_empty() {
        nothing(state, view, ui, actions);
    }
}

fn table<K: Kind>(list: &mut List<K>, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let columns = K::Column::all(view.texts, view.snapshot.settings());
    let held = K::table(view.snapshot);
    let name = |slot: Slot| held.at(slot).map(|record| K::named(record, view.snapshot)).unwrap_or_default();
    let table = Table { id: K::NAME, columns: &columns, rows: list.rows.shown(), key_column: NAME, name: &name };
    let Some((_, _, words)) = &list.words else { return Vec::new() };
    table.show(ui, &mut list.table, view.texts, |ui, slot, id| cell::<K>(ui, view, words, slot, id))
}

fn cell<K: Kind>(ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, id: &str) {
    let (Some(column), Some(record)) = (K::Column::from_id(id), K::table(view.snapshot).at(slot)) else { return };
    if column.cell(ui, view, words, slot, record) {
        return;
    }
    let text = column.text(view.snapshot, words, slot, record);
    if !text.is_empty() {
        let weak = theme::palette(ui).weak;
        ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
    }
}

fn happened<K: Kind>(state: &mut State<K>, view: &View<'_>, event: Event) {
    let opened = match event {
        Event::Open(slot) => Some(slot),
        // With the pane open, the arrows lead from record to record.
        Event::SelectionChanged if state.pane.record().is_some() && !state.pane.is_dirty() => {
            let selected = &state.list.table.selected;
            selected.first().copied().filter(|_| selected.len() == 1)
        }
        _ => None,
    };
    let id = opened.and_then(|slot| id_at::<K>(view, slot));
    if let Some(id) = id.filter(|id| state.pane.record() != Some(*id)) {
        state.leave(Leaving::For(id));
        state.list.reveal = None;
    }
}

fn remove_by_key<K: Kind>(state: &State<K>, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    if is_delete_pressed(view, ui) {
        remove::<K>(&state.list.selected(view), view, actions);
    }
}

/// Asks for the removal of some records.
pub fn remove<K: Kind>(records: &[Id<K>], view: &View<'_>, actions: &mut Vec<Action>) {
    let commands = records.iter().copied().map(K::remove).collect();
    let subject = K::say(Said::Several(records.len()), view.texts);
    if let Some(command) = together(commands, K::REMOVE_SEVERAL, subject) {
        actions.push(Action::Confirm(Box::new(command)));
    }
}

/// What is said where no row is: what belongs here, or that nothing fits the filter.
fn nothing<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if state.list.is_filtered(state.selection) {
        let clear = tr!(texts, "records-nothing-clear");
        if empty(ui, icons::FILTER, &K::say(Said::NothingFits, texts), Some(&clear)) {
            state.list(K::ALL);
        }
        return;
    }
    let sentence = K::say(Said::Nothing, texts);
    if !view.is_writable {
        empty(ui, K::ICON, &sentence, None);
        return;
    }
    let steps = [K::say(Said::New, texts), tr!(texts, "commands-import")];
    let [begins, imports] = empty_or(ui, K::ICON, &sentence, [&steps[0], &steps[1]]);
    if begins {
        state.start_new();
    }
    actions.extend(imports.then_some(Action::Import(None)));
}
