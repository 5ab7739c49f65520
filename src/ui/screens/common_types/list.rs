//! The list of types, and what opens them.

use super::State;
use super::cells::{self, NAME};
use super::form;
use super::known::Known;
use super::library::Library;
use super::pane;
use crate::domain::fold;
use crate::exchange::List;
use crate::i18n::Language;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::opened::{Opened, is_delete_pressed, selected};
use crate::ui::widgets::table::{Event, Sort, Table, TableState, filters_button};
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, ListLook, View, icons, theme};
use eframe::egui::{Label, RichText, Ui};
use std::collections::BTreeMap;

/// What the rows were arranged by.
type By = (u64, Language, Option<Sort>, BTreeMap<&'static str, String>);

/// What the list and its pane keep between frames.
pub struct Types {
    table: TableState,
    rows: Vec<Slot>,
    rows_by: Option<By>,
    pub(super) opened: Opened<form::CommonTypes>,
    pub(super) tab: pane::Tab,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            table: TableState::sorted_by(NAME),
            rows: Vec::new(),
            rows_by: None,
            opened: Opened::default(),
            tab: pane::Tab::default(),
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

    /// Saves what is written, when it is next drawn.
    pub fn save(&mut self) {
        self.opened.save();
        self.tab = pane::Tab::Details;
    }

    pub fn focus_filter(&mut self) {
        self.table.focus_filters(NAME);
    }

    /// Follows what happened to the types, and closes the pane when its type is gone.
    pub fn refresh(&mut self, view: &View<'_>, known: &Known) {
        self.opened.refresh(view.snapshot.common_types(), || form::fresh(view));
        let by = (view.snapshot.revision(), view.texts.language(), self.table.sort, self.table.filters.clone());
        if self.rows_by.as_ref() != Some(&by) {
            self.rows = rows(view, known, &by);
            self.rows_by = Some(by);
        }
        self.opened.reveal(&mut self.table, &self.rows, view.snapshot.common_types());
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
        let selected = selected(&types.table, &types.rows, view.snapshot.common_types());
        types.opened.follow_list(event, selected);
    }
    if types.rows.is_empty() && empty::empty(ui, icons::FILTER, &tr!(texts, "types-nothing-fits"), None) {
        types.table.filters.clear();
    }
    if let Some(id) = selected(&types.table, &types.rows, view.snapshot.common_types())
        && is_delete_pressed(view, ui)
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
        state.types.opened.start_new();
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
                actions.push(Action::Import(Some(List::CommonTypes)));
            }
        });
    });
}

fn tools(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        filters_button(ui, texts, NAME, &mut state.types.table);
        if button::secondary(ui, &tr!(texts, "records-export")).clicked() {
            actions.push(Action::ChooseExport(List::CommonTypes));
        }
        if !view.is_writable {
            return;
        }
        if button::secondary(ui, &tr!(texts, "types-import")).clicked() {
            actions.push(Action::Import(Some(List::CommonTypes)));
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
