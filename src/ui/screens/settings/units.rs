//! The tree of units, and beside it the pane of the unit that is open.

use super::Asked;
use super::tree::Tree;
use super::unit_form;
use crate::domain::{Unit, UnitId};
use crate::exchange::List as ExchangeList;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::opened::{Opened, is_delete_pressed, selected};
use crate::ui::screens::records::{Wanted, show_form};
use crate::ui::widgets::button;
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::layout::line;
use crate::ui::widgets::table::{Column, Event, Table, TableState};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Label, Layout, RichText, TextStyle, TextWrapMode, Ui, WidgetText, pos2};

/// How far each step of the tree is set in.
const STEP: f32 = 18.0;

/// What the part keeps between frames.
#[derive(Default)]
pub struct Units {
    table: TableState,
    tree: Tree,
    pub(super) opened: Opened<unit_form::Units>,
    /// What a new unit is beneath.
    parent: Option<UnitId>,
}

impl Units {
    /// Opens a form for a new unit beneath another, or at the top.
    pub fn start_new(&mut self, parent: Option<UnitId>) {
        self.parent = parent;
        self.opened.start_new();
    }

    /// Follows what happened to the units.
    pub fn refresh(&mut self, view: &View<'_>) {
        self.tree.refresh(view, self.table.sort);
        let parent = self.parent;
        self.opened.refresh(view.snapshot.units(), || unit_form::fresh(view, parent));
        self.opened.reveal(&mut self.table, self.tree.rows(), view.snapshot.units());
    }
}

/// Draws the tree.
pub fn show(units: &mut Units, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if units.tree.rows().is_empty() {
        let first = tr!(texts, "units-new");
        if empty(ui, icons::UNITS, &tr!(texts, "units-nothing"), view.is_writable.then_some(first.as_str())) {
            units.start_new(None);
        }
        return;
    }
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::primary(ui, &tr!(texts, "units-new")).clicked() {
                units.start_new(None);
            }
        });
        if button::secondary(ui, &tr!(texts, "units-export")).clicked() {
            actions.push(Action::ChooseExport(ExchangeList::Units));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(tr!(texts, "units-note"))).truncate());
        });
    });
    ui.add_space(theme::space(2));
    for event in table(units, view, ui) {
        let selected = selected(&units.table, units.tree.rows(), view.snapshot.units());
        units.opened.follow_list(event, selected);
    }
    if let Some(id) = selected(&units.table, units.tree.rows(), view.snapshot.units())
        && is_delete_pressed(view, ui)
    {
        actions.push(Action::Confirm(Box::new(Command::RemoveUnit(id))));
    }
}

fn table(units: &mut Units, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let texts = view.texts;
    let columns = [
        Column::new("name", tr!(texts, "units-name"), 190.0).growing(),
        Column::new("kind", tr!(texts, "units-kind"), 120.0),
        Column::new("officer", tr!(texts, "units-officer"), 140.0),
        Column::new("systems", tr!(texts, "units-systems"), 70.0),
        Column::new("assets", tr!(texts, "units-assets"), 124.0),
    ];
    let held = view.snapshot.units();
    let name = |slot: Slot| held.at(slot).map(|unit| unit.name.to_string()).unwrap_or_default();
    // No key column: the tree draws the names itself, set in.
    let Units { table, tree, .. } = units;
    let drawn = Table { id: "units", columns: &columns, rows: tree.rows(), key_column: "", name: &name };
    drawn.show(ui, table, texts, |ui, slot, id| {
        if let Some(unit) = held.at(slot) {
            cell(ui, view, tree, slot, unit, id);
        }
    })
}

fn cell(ui: &mut Ui, view: &View<'_>, tree: &Tree, slot: Slot, unit: &Unit, id: &str) {
    let place = tree.place(slot);
    let text = match id {
        "name" => return set_in(ui, &unit.name, place.depth),
        "kind" => view.texts.word(unit.kind),
        "officer" => unit.officer.to_string(),
        "systems" => view.texts.number(place.systems),
        _ => view.texts.number(place.assets),
    };
    if !text.is_empty() {
        let weak = theme::palette(ui).weak;
        ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
    }
}

/// The name is painted, not added: assistive technology has it from the row already.
fn set_in(ui: &Ui, name: &str, depth: u16) {
    let cell = ui.max_rect();
    // A deep tree on a narrow screen still shows the beginning of each name.
    let left = cell.left() + (STEP * f32::from(depth)).min(cell.width() / 2.0);
    let text = if depth == 0 { WidgetText::from(theme::strong(name)) } else { WidgetText::from(name) };
    let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), cell.right() - left, TextStyle::Body);
    let at = pos2(left, cell.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ui.visuals().text_color());
}

/// Draws the pane of the unit that is open, or of a new one.
pub fn pane(units: &mut Units, view: &View<'_>, ui: &mut Ui, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let held = units.opened.id().and_then(|id| view.snapshot.units().get(id));
    let caption = held.map(|unit| texts.word(unit.kind)).unwrap_or_default();
    let title = held.map_or_else(|| tr!(texts, "units-new"), |unit| unit.name.to_string());
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "units-close")).clicked() {
            units.opened.back();
        }
        if let Some(unit) = held {
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::quiet_tool(ui, icons::REMOVE, &tr!(texts, "common-remove")).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::RemoveUnit(unit.id))));
                }
            });
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(caption)).truncate());
        });
    });
    ui.add(Label::new(theme::heading(title)).truncate());
    ui.add_space(theme::space(2));
    if let Some(unit) = held {
        beneath(units, view, unit, ui);
    }
    match units.opened.form.as_mut().and_then(|form| show_form(form, view, ui, actions)) {
        Some(Wanted::Saving) => *asked = Some(Asked::Unit),
        Some(Wanted::Leaving) => units.opened.close(),
        None => {}
    }
}

/// What hangs on the unit, and the way to a part of it.
fn beneath(units: &mut Units, view: &View<'_>, unit: &Unit, ui: &mut Ui) {
    let texts = view.texts;
    let place = view.snapshot.units().slot(unit.id).map(|slot| units.tree.place(slot)).unwrap_or_default();
    let holds = tr!(texts, "units-holds", systems = place.systems, assets = place.assets);
    ui.label(RichText::new(holds).weak());
    ui.add_space(theme::space(1));
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "units-add-beneath")).clicked() {
            units.start_new(Some(unit.id));
        }
    });
    ui.add_space(theme::space(3));
}
