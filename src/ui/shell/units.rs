//! The units as a menu, indented as their tree, laid out once per change.

use crate::domain::{Unit, UnitId};
use crate::register::Snapshot;
use crate::tr;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Button, ScrollArea, Ui};

/// The units in the order of their tree.
#[derive(Debug, Default)]
pub struct UnitTree {
    held: Option<(u64, Vec<Branch>)>,
}

#[derive(Debug)]
struct Branch {
    id: UnitId,
    depth: u8,
    name: String,
}

impl UnitTree {
    /// Draws the menu button that chooses the unit looked at.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let all = tr!(view.texts, "app-all-units");
        let chosen = view.unit.map_or_else(|| all.clone(), |unit| view.snapshot.unit_name(Some(unit)).to_owned());
        let branches = self.branches(view.snapshot);
        let response = ui.menu_button((chosen.as_str(), theme::icon(icons::DOWN)), |ui| {
            ScrollArea::vertical().max_height(theme::space(100)).show(ui, |ui| {
                if ui.add(Button::selectable(view.unit.is_none(), &all)).clicked() {
                    actions.push(Action::ChooseUnit(None));
                }
                for branch in branches {
                    ui.horizontal(|ui| {
                        ui.add_space(theme::space(4) * f32::from(branch.depth));
                        if ui.add(Button::selectable(view.unit == Some(branch.id), &branch.name)).clicked() {
                            actions.push(Action::ChooseUnit(Some(branch.id)));
                        }
                    });
                }
            });
        });
        let name = tr!(view.texts, "app-unit-filter", unit = chosen);
        response.response.on_hover_text(&name).accessible_name(name);
    }

    fn branches(&mut self, snapshot: &Snapshot) -> &[Branch] {
        let revision = snapshot.revision();
        if self.held.as_ref().is_none_or(|(held, _)| *held != revision) {
            let mut branches = Vec::new();
            grow(snapshot, None, 0, &mut branches);
            self.held = Some((revision, branches));
        }
        self.held.as_ref().map_or(&[], |(_, branches)| branches)
    }
}

fn grow(snapshot: &Snapshot, parent: Option<UnitId>, depth: u8, branches: &mut Vec<Branch>) {
    let mut parts: Vec<&Unit> =
        snapshot.units().iter().map(|(_, unit)| unit).filter(|unit| unit.parent == parent).collect();
    parts.sort_by_cached_key(|unit| crate::domain::fold(&unit.name));
    for unit in parts {
        branches.push(Branch { id: unit.id, depth, name: unit.name.to_string() });
        grow(snapshot, Some(unit.id), depth.saturating_add(1), branches);
    }
}
