//! Information that is made while it is linked to a system.

use super::Systems;
use crate::domain::{Asset, AssetId, SystemId, Text, UnitId};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::picker::Picker;
use crate::ui::screens::records::{New, units};
use crate::ui::widgets::field::{self, Field};
use crate::ui::{View, theme};
use eframe::egui::Ui;

/// The new asset, if one is wanted.
#[derive(Default)]
pub struct NewAsset {
    makes_new: bool,
    name: Text,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    has_been_shown: bool,
    /// The name takes the keyboard when it is next drawn.
    takes_focus: bool,
}

impl New<Systems> for NewAsset {
    fn is_wanted(&self) -> bool {
        self.makes_new && !self.name.trim().is_empty()
    }

    fn show(&mut self, picker: &Picker, refusal: Option<&Refusal>, view: &View<'_>, id: SystemId, ui: &mut Ui) {
        ui.add_space(theme::space(2));
        let mut makes_new = self.makes_new;
        let is_only_way = !std::mem::replace(&mut self.has_been_shown, true) && picker.is_without_choice();
        if field::check(ui, &tr!(view.texts, "systems-link-new"), &mut makes_new).changed() || is_only_way {
            self.makes_new = makes_new || is_only_way;
            self.takes_focus = self.makes_new;
            if self.makes_new && self.name.is_empty() {
                // What was searched for in vain is most likely the name of what is missing.
                self.name = picker.text().clone();
                self.unit = view.snapshot.systems().get(id).and_then(|system| system.unit);
                self.units = units::options(view);
            }
        }
        if self.makes_new {
            self.fields(refusal, view, ui);
        }
    }

    fn made(&self, view: &View<'_>) -> Option<(AssetId, Command)> {
        if !New::is_wanted(self) {
            return None;
        }
        let id = AssetId::fresh(view.now);
        let mut asset = Asset::new(id, &view.snapshot.next_asset_reference(), self.name.trim());
        asset.unit = self.unit;
        Some((id, Command::SaveAsset(Box::new(asset))))
    }
}

impl NewAsset {
    fn fields(&mut self, refusal: Option<&Refusal>, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let wrong = refusal.map(|refusal| texts.refusal(refusal).to_string());
        ui.add_space(theme::space(1));
        let name = Field::new(&tr!(texts, "systems-link-new-name")).error(wrong.as_deref()).text(ui, &mut self.name);
        if std::mem::take(&mut self.takes_focus) {
            name.request_focus();
        }
        ui.add_space(theme::space(1));
        Field::new(&tr!(texts, "systems-unit")).choice_of(ui, &mut self.unit, &self.units);
    }
}
