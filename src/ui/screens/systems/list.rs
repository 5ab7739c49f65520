//! The list of systems: what it shows, how many, and what can be done with them.

use super::leaving::Leaving;
use super::rows::Rows;
use super::words::Words;
use super::{State, bulk, cell, column, set};
use crate::domain::SystemId;
use crate::exchange::{List as ExchangeList, Profile};
use crate::i18n::Language;
use crate::register::query::Selection;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::table::{self, Event, Table, TableState};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{self, Align, Key, Layout, Modifiers, Ui};

/// What the list keeps between frames.
pub struct List {
    table: TableState,
    shows_retired: bool,
    rows: Rows,
    words: Option<(u64, Language, Words)>,
    reveal: Option<SystemId>,
}

impl Default for List {
    fn default() -> Self {
        let table = TableState::sorted_by("reference");
        Self { table, shows_retired: false, rows: Rows::default(), words: None, reveal: None }
    }
}

impl List {
    /// Shows all rows again.
    pub fn clear_filters(&mut self) {
        self.table.filters.clear();
    }

    /// Shows the filters and gives the keyboard to that of the names.
    pub fn focus_filter(&mut self) {
        self.table.shows_filters = true;
        self.table.focus_filter = Some("name");
    }

    /// How many rows are selected.
    pub fn selected_count(&self) -> usize {
        self.table.selected.len()
    }

    /// Selects no row.
    pub fn deselect(&mut self) {
        self.table.selected.clear();
    }

    /// Brings the row of an opened system into view, when the rows are next drawn.
    pub fn reveal(&mut self, system: Option<SystemId>) {
        self.reveal = system;
    }

    /// The selected systems, in their order.
    pub fn selected(&self, view: &View<'_>) -> Vec<SystemId> {
        let slots = self.table.selected_in(self.rows.shown());
        slots.into_iter().filter_map(|slot| view.snapshot.system_id(slot)).collect()
    }

    fn is_filtered(&self, selection: Selection) -> bool {
        selection != Selection::All || !self.table.filters.is_empty()
    }

    fn refresh(&mut self, view: &View<'_>, selection: Selection) {
        if self.rows.refresh(view, selection, self.shows_retired, &self.table) && !self.table.selected.is_empty() {
            // What is changed or removed together is what is seen to be selected.
            self.table.selected = self.table.selected_in(self.rows.shown()).into_iter().collect();
        }
        let (revision, language) = (view.snapshot.revision(), view.texts.language());
        if self.words.as_ref().is_none_or(|(at, spoken, _)| (*at, *spoken) != (revision, language)) {
            self.words = Some((revision, language, Words::new(view.texts, view.snapshot.settings())));
        }
        if let Some(slot) = self.reveal.take().and_then(|id| view.snapshot.systems().slot(id)) {
            self.table.go_to(self.rows.shown(), slot, false);
        }
    }
}

/// Draws the list with what stands above it.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.list.refresh(view, state.selection);
    head(state, view, ui, actions);
    ui.add_space(theme::space(2));
    if state.list.selected_count() > 1 {
        bulk::bar(state, view, ui, actions);
    }
    if state.list.rows.shown().is_empty() && !state.list.table.shows_filters {
        nothing(state, view, ui);
        return;
    }
    let events = table(&mut state.list, view, ui);
    for event in events {
        happened(state, view, event);
    }
    if state.list.rows.shown().is_empty() {
        nothing(state, view, ui);
    }
    remove_by_key(state, view, ui, actions);
}

fn table(list: &mut List, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let columns = column::Column::all(view.texts, view.snapshot.settings());
    let systems = view.snapshot.systems();
    let name = |slot: Slot| systems.at(slot).map(|system| system.name.to_string()).unwrap_or_default();
    let table = Table { id: "systems", columns: &columns, rows: list.rows.shown(), key_column: "name", name: &name };
    let Some((_, _, words)) = &list.words else { return Vec::new() };
    table.show(ui, &mut list.table, view.texts, |ui, slot, id| cell::cell(ui, view, words, slot, id))
}

fn happened(state: &mut State, view: &View<'_>, event: Event) {
    let opened = match event {
        Event::Open(slot) => Some(slot),
        // With the pane open, the arrows lead from system to system.
        Event::SelectionChanged if state.pane.system().is_some() && !state.is_dirty() => {
            let selected = &state.list.table.selected;
            selected.first().copied().filter(|_| selected.len() == 1)
        }
        _ => None,
    };
    let id = opened.and_then(|slot| view.snapshot.system_id(slot));
    if let Some(id) = id.filter(|id| state.pane.system() != Some(*id)) {
        state.leave(Leaving::For(id));
        state.list.reveal = None;
    }
}

fn remove_by_key(state: &State, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    if !view.is_writable || ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete)) {
        remove(&state.list.selected(view), view, actions);
    }
}

/// Asks for the removal of some systems.
pub fn remove(systems: &[SystemId], view: &View<'_>, actions: &mut Vec<Action>) {
    let command = match systems {
        [] => return,
        [only] => Command::RemoveSystem(*only),
        several => Command::All {
            label: "remove_system",
            subject: tr!(view.texts, "systems-several", count = several.len()).into(),
            commands: several.iter().map(|id| Command::RemoveSystem(*id)).collect(),
        },
    };
    actions.push(Action::Confirm(Box::new(command)));
}

fn head(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let name = set::name(state.selection, view.texts).map_or(0, |name| name.chars().count() + 12);
    let chip_width = theme::space(2) * f32::from(u16::try_from(name).unwrap_or(u16::MAX));
    let is_wide = ui.available_width() >= theme::space(150) + chip_width;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::title(tr!(view.texts, "systems-title")));
        ui.label(egui::RichText::new(count(state, view)).weak());
        if is_wide {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| tools(state, view, ui, actions));
        } else {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| new_button(state, view, ui));
        }
    });
    if !is_wide {
        ui.add_space(theme::space(1));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::space(2);
            chip(state, view, ui);
            other_tools(state, view, ui, actions);
        });
    }
}

/// The tools from right to left.
fn tools(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    new_button(state, view, ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        more(state, view, ui);
        export(view, ui, actions);
        columns(state, view, ui);
        filters(state, view, ui);
        chip(state, view, ui);
    });
}

fn other_tools(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    filters(state, view, ui);
    columns(state, view, ui);
    export(view, ui, actions);
    more(state, view, ui);
}

fn new_button(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    // In an empty register the first step stands where the rows will be; one main action is enough.
    if state.list.rows.shown().is_empty() && !state.list.is_filtered(state.selection) {
        return;
    }
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::primary(ui, &tr!(view.texts, "systems-new")).clicked() {
            state.start_new();
        }
    });
}

fn columns(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let columns = column::Column::all(view.texts, view.snapshot.settings());
    table::columns_button(ui, view.texts, &columns, &mut state.list.table);
}

fn filters(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    if button::tool(ui, icons::FILTER, &tr!(view.texts, "systems-filters")).clicked() {
        let list = &mut state.list;
        if list.table.shows_filters {
            list.table.shows_filters = false;
            list.clear_filters();
        } else {
            list.focus_filter();
        }
    }
}

fn chip(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let Some(set) = set::name(state.selection, view.texts) else { return };
    let text = tr!(view.texts, "systems-chip", set = &*set);
    let chip = egui::Button::new((text, theme::icon(icons::CLOSE))).min_size(theme::target()).truncate();
    let name = tr!(view.texts, "systems-chip-clear", set = &*set);
    if ui.add(chip).on_hover_text(&name).accessible_name(name).clicked() {
        state.selection = Selection::All;
    }
}

fn more(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let name = tr!(view.texts, "common-more");
    let config = egui::containers::menu::MenuConfig::new();
    let config = config.close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let menu = egui::containers::menu::MenuButton::new(theme::icon(icons::MORE)).config(config);
    let (button, _) = menu.ui(ui, |ui| {
        ui.checkbox(&mut state.list.shows_retired, tr!(view.texts, "systems-show-retired"));
    });
    button.on_hover_text(&name).accessible_name(name);
}

fn export(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let lists = [
        (ExchangeList::ClassificationList, tr!(texts, "systems-list-classification")),
        (ExchangeList::Systems, tr!(texts, "systems-list-systems")),
        (ExchangeList::Carries, tr!(texts, "systems-list-carries")),
        (ExchangeList::Dependencies, tr!(texts, "systems-list-dependencies")),
    ];
    let profiles = [
        (Profile::ExcelSv, tr!(texts, "systems-profile-excel")),
        (Profile::Rfc4180, tr!(texts, "systems-profile-rfc4180")),
    ];
    ui.menu_button(tr!(texts, "systems-export"), |ui| {
        for (profile, heading) in profiles {
            ui.label(theme::caption(heading));
            for (list, name) in &lists {
                let pressed = ui.push_id((profile.name(), list.name()), |ui| ui.button(name)).inner;
                if pressed.clicked() {
                    actions.push(Action::Export(*list, profile, None));
                    ui.close();
                }
            }
        }
    });
}

/// "72, varav 23 egna", or how many of them are shown if not all are.
fn count(state: &State, view: &View<'_>) -> String {
    let (rows, texts) = (&state.list.rows, view.texts);
    if state.list.is_filtered(state.selection) {
        let (shown, all) = (texts.number(rows.shown().len()), texts.number(rows.total()));
        tr!(texts, "systems-count-shown", shown = shown, all = all)
    } else {
        tr!(texts, "systems-count", all = texts.number(rows.total()), own = texts.number(rows.own()))
    }
}

/// What is said where no row is: what belongs here, or that nothing fits the filter.
fn nothing(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    if state.list.is_filtered(state.selection) {
        let clear = tr!(texts, "systems-nothing-clear");
        if empty(ui, icons::FILTER, &tr!(texts, "systems-nothing-fits"), Some(&clear)) {
            state.list(Selection::All);
        }
        return;
    }
    let first = tr!(texts, "systems-new");
    if empty(ui, icons::SYSTEMS, &tr!(texts, "systems-nothing"), view.is_writable.then_some(first.as_str())) {
        state.start_new();
    }
}
