//! What can be changed of several assets at once.

use super::common_type;
use crate::domain::{Asset, CommonType, PersonalData, Text, UnitId};
use crate::tr;
use crate::ui::screens::records::{self, units};
use crate::ui::widgets::field::Field;
use crate::ui::{View, order};
use eframe::egui::Ui;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Unit,
    CommonType,
    PersonalData,
}

/// A change that is being chosen.
pub struct Change {
    what: What,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    common_type: Option<CommonType>,
    /// The types by name, after the choice of none.
    types: Vec<(Option<CommonType>, String)>,
    personal_data: PersonalData,
}

impl records::Change<Asset> for Change {
    fn new(view: &View<'_>) -> Self {
        let personal_data = PersonalData::default();
        let (units, types) = (units::options(view), types(view));
        Self { what: What::Unit, unit: view.unit, units, common_type: None, types, personal_data }
    }

    fn apply(&self, asset: &mut Asset) {
        match self.what {
            What::Unit => asset.unit = self.unit,
            What::CommonType => match &self.common_type {
                Some(held) => common_type::fill(asset, held),
                None => asset.common_type = Text::default(),
            },
            What::PersonalData => asset.personal_data = self.personal_data,
        }
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let kinds = [
            (What::Unit, tr!(texts, "assets-unit")),
            (What::CommonType, tr!(texts, "assets-common-type")),
            (What::PersonalData, tr!(texts, "assets-personal-data")),
        ];
        Field::new(&tr!(texts, "records-bulk-what")).choice_of(ui, &mut self.what, &kinds);
        match self.what {
            What::Unit => Field::new(&tr!(texts, "records-bulk-unit")).choice_of(ui, &mut self.unit, &self.units),
            What::CommonType => {
                let field = tr!(texts, "assets-bulk-common-type");
                Field::new(&field).choice_of(ui, &mut self.common_type, &self.types)
            }
            What::PersonalData => {
                let field = tr!(texts, "assets-bulk-personal-data");
                Field::new(&field).choice(ui, texts, &mut self.personal_data, &PersonalData::ALL)
            }
        };
    }
}

fn types(view: &View<'_>) -> Vec<(Option<CommonType>, String)> {
    let types = view.snapshot.common_types().iter();
    let mut types: Vec<_> = types.map(|(_, held)| (Some(held.clone()), held.name.to_string())).collect();
    types.sort_by_cached_key(|(_, name)| order::key(name));
    types.insert(0, (None, tr!(view.texts, "common-nothing-chosen")));
    types
}
