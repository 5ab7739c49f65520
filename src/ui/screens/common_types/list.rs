//! The list of types, and what opens them.

use super::State;
use super::cells::{self, NAME};
use super::form::{self, Form};
use super::known::Known;
use super::library::Library;
use super::pane;
use crate::domain::{CommonTypeId, fold};
use crate::exchange::{List, Profile};
use crate::i18n::Language;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::confirm_leaving;
use crate::ui::widgets::modal::Answer;
use crate::ui::widgets::table::{Event, Sort, Table, TableState};
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, ListLook, Outcome, View, icons, theme};
use eframe::egui::{Key, Label, Modifiers, RichText, Ui};
use std::collections::BTreeMap;

/// Where the pane is left for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// For another type.
    For(CommonTypeId),
    /// For a new type.
    ForNew,
    /// For the list alone.
    ForList,
}

/// What the rows were arranged by.
type By = (u64, Language, Option<Sort>, BTreeMap<&'static str, String>);

/// What the list and its pane keep between frames.
pub struct Types {
    table: TableState,
    rows: Vec<Slot>,
    rows_by: Option<By>,
    pub(super) open: Option<CommonTypeId>,
    pub(super) form: Option<Form>,
    pub(super) tab: pane::Tab,
    leaving: Option<Leaving>,
    starts_new: bool,
    reveal: Option<CommonTypeId>,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            table: TableState::sorted_by(NAME),
            rows: Vec::new(),
            rows_by: None,
            open: None,
            form: None,
            tab: pane::Tab::default(),
            leaving: None,
            starts_new: false,
            reveal: None,
        }
    }
}

impl Types {
    /// How the list looks.
    pub fn look(&self) -> ListLook {
        self.table.look(Some(NAME))
    }

    /// Lets the list look as it was kept.
    pub fn arrange(&mut self, look: &ListLook) {
        self.table.arrange(look, cells::IDS.into_iter());
    }

    pub fn is_open(&self) -> bool {
        self.form.is_some()
    }

    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(Form::is_dirty)
    }

    pub fn discard(&mut self) {
        self.form = None;
    }

    /// Saves what is written, when it is next drawn.
    pub fn save(&mut self) {
        if let Some(form) = &mut self.form {
            form.save_soon();
            self.tab = pane::Tab::Details;
        }
    }

    pub fn focus_filter(&mut self) {
        (self.table.shows_filters, self.table.focus_filter) = (true, Some(NAME));
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        let Some(form) = &mut self.form else { return };
        form.settle(outcome);
        if *outcome == Outcome::Done {
            (self.open, self.reveal) = (Some(form.id()), Some(form.id()));
        }
    }

    pub fn leave(&mut self, leaving: Leaving) {
        if self.is_dirty() {
            self.leaving = Some(leaving);
        } else {
            self.go(leaving);
        }
    }

    fn go(&mut self, leaving: Leaving) {
        self.form = None;
        match leaving {
            Leaving::For(id) => (self.open, self.reveal) = (Some(id), Some(id)),
            Leaving::ForNew => (self.open, self.starts_new) = (None, true),
            Leaving::ForList => self.open = None,
        }
    }

    /// Follows what happened to the types, and closes the pane when its type is gone.
    pub fn refresh(&mut self, view: &View<'_>, known: &Known) {
        if std::mem::take(&mut self.starts_new) {
            self.form = Some(Form::of_new(form::fresh(view)));
        }
        if let Some(id) = self.open {
            match (view.snapshot.common_types().get(id), &mut self.form) {
                (None, _) => (self.open, self.form) = (None, None),
                (Some(held), Some(form)) => form.follow(held),
                (Some(held), None) => self.form = Some(Form::of(held.clone())),
            }
        }
        let by = (view.snapshot.revision(), view.texts.language(), self.table.sort, self.table.filters.clone());
        if self.rows_by.as_ref() != Some(&by) {
            self.rows = rows(view, known, &by);
            self.rows_by = Some(by);
        }
        if let Some(slot) = self.reveal.take().and_then(|id| view.snapshot.common_types().slot(id)) {
            self.table.go_to(&self.rows, slot, false);
        }
    }

    fn selected(&self, view: &View<'_>) -> Option<CommonTypeId> {
        match self.table.selected_in(&self.rows)[..] {
            [slot] => view.snapshot.common_types().at(slot).map(|held| held.id),
            _ => None,
        }
    }
}

fn rows(view: &View<'_>, known: &Known, (_, _, sort, filters): &By) -> Vec<Slot> {
    let types = view.snapshot.common_types();
    let wanted: Vec<(&str, String)> = filters.iter().map(|(column, text)| (*column, fold(text))).collect();
    let fits = |slot: &Slot| {
        let Some(held) = types.at(*slot) else { return false };
        wanted.iter().all(|(column, text)| fold(&cells::text(view, known, held, column)).contains(text))
    };
    let mut rows: Vec<Slot> = types.iter().map(|(slot, _)| slot).filter(fits).collect();
    rows.sort_by_cached_key(|slot| types.at(*slot).map(|held| cells::order(view, known, held, NAME)));
    if let Some(Sort { column, is_descending }) = *sort {
        rows.sort_by_cached_key(|slot| types.at(*slot).map(|held| cells::order(view, known, held, column)));
        if is_descending {
            rows.reverse();
        }
    }
    rows
}

/// Draws the list with its tools.
pub fn show(state: &mut State, view: &View<'_>, known: &Known, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if view.snapshot.common_types().is_empty() {
        nothing(state, view, ui, actions);
        return;
    }
    ui.add(Label::new(theme::caption(tr!(texts, "types-note"))).wrap());
    tools(state, view, ui, actions);
    ui.add_space(theme::space(1));
    let types = &mut state.types;
    for event in table(types, view, known, ui) {
        happened(types, view, event);
    }
    if types.rows.is_empty() && empty::empty(ui, icons::FILTER, &tr!(texts, "types-nothing-fits"), None) {
        types.table.filters.clear();
    }
    let is_busy = ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some());
    if view.is_writable
        && !is_busy
        && let Some(id) = types.selected(view)
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete))
    {
        actions.push(Action::Confirm(Box::new(Command::RemoveCommonType(id))));
    }
}

/// What belongs here, and the two ways to begin.
fn nothing(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let first = tr!(texts, "types-new");
    let first = view.is_writable.then_some(first.as_str());
    if empty::empty(ui, icons::TYPES, &tr!(texts, "types-nothing"), first) {
        state.types.leave(Leaving::ForNew);
    }
    ui.vertical_centered(|ui| {
        ui.set_max_width(theme::space(100));
        ui.label(theme::caption(tr!(texts, "types-library-about")));
        ui.add_space(theme::space(1));
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "types-library")).clicked() {
                state.library = Some(Library::new(view));
            }
            if button::secondary(ui, &tr!(texts, "types-import")).clicked() {
                actions.push(Action::Import(List::CommonTypes));
            }
        });
    });
}

fn tools(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        if button::tool(ui, icons::FILTER, &tr!(texts, "records-filters")).clicked() {
            let table = &mut state.types.table;
            if table.shows_filters {
                table.shows_filters = false;
                table.filters.clear();
            } else {
                state.types.focus_filter();
            }
        }
        if button::secondary(ui, &tr!(texts, "records-export")).clicked() {
            actions.push(Action::Export(List::CommonTypes, Profile::default(), None));
        }
        if !view.is_writable {
            return;
        }
        if button::secondary(ui, &tr!(texts, "types-import")).clicked() {
            actions.push(Action::Import(List::CommonTypes));
        }
        if button::secondary(ui, &tr!(texts, "types-library")).clicked() {
            state.library = Some(Library::new(view));
        }
    });
}

fn table(types: &mut Types, view: &View<'_>, known: &Known, ui: &mut Ui) -> Vec<Event> {
    let columns = cells::columns(view);
    let held = view.snapshot.common_types();
    let name = |slot: Slot| held.at(slot).map(|held| held.name.to_string()).unwrap_or_default();
    let Types { table, rows, .. } = types;
    let drawn = Table { id: "types", columns: &columns, rows, key_column: NAME, name: &name };
    drawn.show(ui, table, view.texts, |ui, slot, id| {
        let text = held.at(slot).map(|held| cells::text(view, known, held, id)).unwrap_or_default();
        if !text.is_empty() {
            let weak = theme::palette(ui).weak;
            ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
        }
    })
}

fn happened(types: &mut Types, view: &View<'_>, event: Event) {
    let is_led_on = event == Event::SelectionChanged && types.open.is_some() && !types.is_dirty();
    if !is_led_on && !matches!(event, Event::Open(_)) {
        return;
    }
    if let Some(id) = types.selected(view).filter(|id| types.open != Some(*id)) {
        types.leave(Leaving::For(id));
        types.reveal = None;
    }
}

/// Asks before what was written and not saved is left.
pub fn ask(types: &mut Types, view: &View<'_>, ui: &Ui) {
    let Some(leaving) = types.leaving else { return };
    match confirm_leaving(&tr!(view.texts, "types-leave-message"), view, ui) {
        Some(Answer::Accepted) => {
            types.leaving = None;
            types.go(leaving);
        }
        Some(Answer::Cancelled) => types.leaving = None,
        None => {}
    }
}
