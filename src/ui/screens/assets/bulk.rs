//! Changing several assets at once, as one operation.

use super::{Asked, State, list};
use crate::domain::{Asset, AssetId, PersonalData, UnitId};
use crate::register::Command;
use crate::tr;
use crate::ui::screens::systems::units;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Unit,
    PersonalData,
}

/// A change of several assets that is being chosen.
pub struct Bulk {
    assets: Vec<AssetId>,
    what: What,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    personal_data: PersonalData,
}

impl Bulk {
    fn new(assets: Vec<AssetId>, view: &View<'_>) -> Self {
        let personal_data = PersonalData::default();
        Self { assets, what: What::Unit, unit: view.unit, units: units::options(view), personal_data }
    }

    fn change(&self, asset: &mut Asset) {
        match self.what {
            What::Unit => asset.unit = self.unit,
            What::PersonalData => asset.personal_data = self.personal_data,
        }
    }

    fn command(&self, view: &View<'_>) -> Command {
        let held = self.assets.iter().filter_map(|id| view.snapshot.assets().get(*id));
        let changed = held.map(|asset| {
            let mut asset = asset.clone();
            self.change(&mut asset);
            Command::SaveAsset(Box::new(asset))
        });
        Command::All {
            label: "edit_assets",
            subject: tr!(view.texts, "assets-several", count = self.assets.len()).into(),
            commands: changed.collect(),
        }
    }
}

/// Draws what can be done with the selected assets.
pub fn bar(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let selected = state.list.selected(view);
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::strong(tr!(texts, "assets-selected", count = selected.len())));
        ui.add_enabled_ui(view.is_writable && !selected.is_empty(), |ui| {
            if button::secondary(ui, &tr!(texts, "assets-bulk-change")).clicked() {
                state.bulk = Some(Bulk::new(selected.clone(), view));
            }
            if button::danger(ui, &tr!(texts, "assets-bulk-remove")).clicked() {
                list::remove(&selected, view, actions);
            }
        });
        if button::secondary(ui, &tr!(texts, "assets-bulk-deselect")).clicked() {
            state.list.deselect();
        }
    });
    ui.add_space(theme::space(2));
}

/// Draws the modal, if a change is being chosen.
pub fn modal(state: &mut State, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    let Some(bulk) = &mut state.bulk else { return };
    let title = tr!(view.texts, "assets-bulk-title", count = bulk.assets.len());
    let accept = tr!(view.texts, "assets-bulk-accept");
    match Modal::new("assets-bulk", &title, &accept).show(ui, view.texts, |ui| body(bulk, view, ui)) {
        Some(Answer::Accepted) => {
            actions.push(Action::Run(Box::new(bulk.command(view))));
            state.asked = Some(Asked::Bulk);
        }
        Some(Answer::Cancelled) => state.bulk = None,
        None => {}
    }
}

fn body(bulk: &mut Bulk, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    let kinds = [(What::Unit, tr!(texts, "assets-unit")), (What::PersonalData, tr!(texts, "assets-personal-data"))];
    Field::new(&tr!(texts, "assets-bulk-what")).choice_of(ui, &mut bulk.what, &kinds);
    match bulk.what {
        What::Unit => Field::new(&tr!(texts, "assets-bulk-unit")).choice_of(ui, &mut bulk.unit, &bulk.units),
        What::PersonalData => {
            let field = tr!(texts, "assets-bulk-personal-data");
            Field::new(&field).choice(ui, texts, &mut bulk.personal_data, &PersonalData::ALL)
        }
    };
}
