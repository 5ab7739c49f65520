//! The list of assets: what it shows, how many, and what can be done with them.

use super::leaving::Leaving;
use super::rows::Rows;
use super::{State, bulk, cell, column, set};
use crate::domain::AssetId;
use crate::exchange::{List as ExchangeList, Profile};
use crate::i18n::Language;
use crate::register::query::AssetSelection;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::systems::words::Words;
use crate::ui::widgets::button;
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::table::{self, Event, Table, TableState};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{self, Align, Key, Layout, Modifiers, Ui};

/// What the list keeps between frames.
pub struct List {
    table: TableState,
    rows: Rows,
    words: Option<(u64, Language, Words)>,
    reveal: Option<AssetId>,
}

impl Default for List {
    fn default() -> Self {
        Self { table: TableState::sorted_by("reference"), rows: Rows::default(), words: None, reveal: None }
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

    /// Selects no row.
    pub fn deselect(&mut self) {
        self.table.selected.clear();
    }

    /// Brings the row of an opened asset into view, when the rows are next drawn.
    pub fn reveal(&mut self, asset: Option<AssetId>) {
        self.reveal = asset;
    }

    /// The selected assets, in their order.
    pub fn selected(&self, view: &View<'_>) -> Vec<AssetId> {
        let slots = self.table.selected_in(self.rows.shown());
        slots.into_iter().filter_map(|slot| view.snapshot.asset_id(slot)).collect()
    }

    fn is_filtered(&self, selection: AssetSelection) -> bool {
        selection != AssetSelection::All || !self.table.filters.is_empty()
    }

    fn refresh(&mut self, view: &View<'_>, selection: AssetSelection) {
        if self.rows.refresh(view, selection, &self.table) && !self.table.selected.is_empty() {
            // What is changed or removed together is what is seen to be selected.
            self.table.selected = self.table.selected_in(self.rows.shown()).into_iter().collect();
        }
        let (revision, language) = (view.snapshot.revision(), view.texts.language());
        if self.words.as_ref().is_none_or(|(at, spoken, _)| (*at, *spoken) != (revision, language)) {
            self.words = Some((revision, language, Words::new(view.texts, view.snapshot.settings())));
        }
        if let Some(slot) = self.reveal.take().and_then(|id| view.snapshot.assets().slot(id)) {
            self.table.go_to(self.rows.shown(), slot, false);
        }
    }
}

/// Draws the list with what stands above it.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.list.refresh(view, state.selection);
    head(state, view, ui, actions);
    ui.add_space(theme::space(2));
    if state.list.table.selected.len() > 1 {
        bulk::bar(state, view, ui, actions);
    }
    if state.list.rows.shown().is_empty() && !state.list.table.shows_filters {
        nothing(state, view, ui);
        return;
    }
    for event in table(&mut state.list, view, ui) {
        happened(state, view, event);
    }
    if state.list.rows.shown().is_empty() {
        nothing(state, view, ui);
    }
    remove_by_key(state, view, ui, actions);
}

fn table(list: &mut List, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let columns = column::Column::all(view.texts, view.snapshot.settings());
    let assets = view.snapshot.assets();
    let name = |slot: Slot| assets.at(slot).map(|asset| asset.name.to_string()).unwrap_or_default();
    let table = Table { id: "assets", columns: &columns, rows: list.rows.shown(), key_column: "name", name: &name };
    let Some((_, _, words)) = &list.words else { return Vec::new() };
    table.show(ui, &mut list.table, view.texts, |ui, slot, id| cell::cell(ui, view, words, slot, id))
}

fn happened(state: &mut State, view: &View<'_>, event: Event) {
    let opened = match event {
        Event::Open(slot) => Some(slot),
        // With the pane open, the arrows lead from asset to asset.
        Event::SelectionChanged if state.pane.asset().is_some() && !state.is_dirty() => {
            let selected = &state.list.table.selected;
            selected.first().copied().filter(|_| selected.len() == 1)
        }
        _ => None,
    };
    let id = opened.and_then(|slot| view.snapshot.asset_id(slot));
    if let Some(id) = id.filter(|id| state.pane.asset() != Some(*id)) {
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

/// Asks for the removal of some assets.
pub fn remove(assets: &[AssetId], view: &View<'_>, actions: &mut Vec<Action>) {
    let command = match assets {
        [] => return,
        [only] => Command::RemoveAsset(*only),
        several => Command::All {
            label: "remove_assets",
            subject: tr!(view.texts, "assets-several", count = several.len()).into(),
            commands: several.iter().map(|id| Command::RemoveAsset(*id)).collect(),
        },
    };
    actions.push(Action::Confirm(Box::new(command)));
}

fn head(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let is_wide = ui.available_width() >= theme::space(180);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::title(tr!(view.texts, "assets-title")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            new_button(state, view, ui);
            if is_wide {
                export(view, ui, actions);
                columns(state, view, ui);
                filters(state, view, ui);
                chip(state, view, ui);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(egui::RichText::new(count(state, view)).weak()).truncate());
            });
        });
    });
    if !is_wide {
        ui.add_space(theme::space(1));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::space(2);
            chip(state, view, ui);
            filters(state, view, ui);
            columns(state, view, ui);
            export(view, ui, actions);
        });
    }
}

fn new_button(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    // In an empty register the first step stands where the rows will be; one main action is enough.
    if state.list.rows.shown().is_empty() && !state.list.is_filtered(state.selection) {
        return;
    }
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::primary(ui, &tr!(view.texts, "assets-new")).clicked() {
            state.start_new();
        }
    });
}

fn columns(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let columns = column::Column::all(view.texts, view.snapshot.settings());
    table::columns_button(ui, view.texts, &columns, &mut state.list.table);
}

fn filters(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    if button::tool(ui, icons::FILTER, &tr!(view.texts, "assets-filters")).clicked() {
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
    let text = tr!(view.texts, "assets-chip", set = &*set);
    let chip = egui::Button::new((text, theme::icon(icons::CLOSE))).min_size(theme::target()).truncate();
    let name = tr!(view.texts, "assets-chip-clear", set = &*set);
    if ui.add(chip).on_hover_text(&name).accessible_name(name).clicked() {
        state.selection = AssetSelection::All;
    }
}

fn export(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let lists = [
        (ExchangeList::Assets, tr!(texts, "assets-list-assets")),
        (ExchangeList::Carries, tr!(texts, "assets-list-carries")),
    ];
    let profiles = [
        (Profile::ExcelSv, tr!(texts, "assets-profile-excel")),
        (Profile::Rfc4180, tr!(texts, "assets-profile-rfc4180")),
    ];
    ui.menu_button(tr!(texts, "assets-export"), |ui| {
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

/// "64, varav 41 klassade", and how many of them are shown if not all are.
fn count(state: &State, view: &View<'_>) -> String {
    let (rows, texts) = (&state.list.rows, view.texts);
    let (all, decided) = (texts.number(rows.total()), texts.number(rows.decided()));
    let all = tr!(texts, "assets-count", all = all, decided = decided);
    if state.list.is_filtered(state.selection) {
        tr!(texts, "assets-count-shown", shown = texts.number(rows.shown().len()), all = all)
    } else {
        all
    }
}

/// What is said where no row is: what belongs here, or that nothing fits the filter.
fn nothing(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    if state.list.is_filtered(state.selection) {
        let clear = tr!(texts, "assets-nothing-clear");
        if empty(ui, icons::FILTER, &tr!(texts, "assets-nothing-fits"), Some(&clear)) {
            state.list(AssetSelection::All);
        }
        return;
    }
    let first = tr!(texts, "assets-new");
    if empty(ui, icons::ASSETS, &tr!(texts, "assets-nothing"), view.is_writable.then_some(first.as_str())) {
        state.start_new();
    }
}
