//! What can be changed of several assets at once.

use crate::domain::{Asset, PersonalData, UnitId};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::{self, units};
use crate::ui::widgets::field::Field;
use eframe::egui::Ui;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Unit,
    PersonalData,
}

/// A change that is being chosen.
pub struct Change {
    what: What,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    personal_data: PersonalData,
}

impl records::Change<Asset> for Change {
    fn new(view: &View<'_>) -> Self {
        let personal_data = PersonalData::default();
        Self { what: What::Unit, unit: view.unit, units: units::options(view), personal_data }
    }

    fn apply(&self, asset: &mut Asset) {
        match self.what {
            What::Unit => asset.unit = self.unit,
            What::PersonalData => asset.personal_data = self.personal_data,
        }
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let kinds = [(What::Unit, tr!(texts, "assets-unit")), (What::PersonalData, tr!(texts, "assets-personal-data"))];
        Field::new(&tr!(texts, "records-bulk-what")).choice_of(ui, &mut self.what, &kinds);
        match self.what {
            What::Unit => Field::new(&tr!(texts, "records-bulk-unit")).choice_of(ui, &mut self.unit, &self.units),
            What::PersonalData => {
                let field = tr!(texts, "assets-bulk-personal-data");
                Field::new(&field).choice(ui, texts, &mut self.personal_data, &PersonalData::ALL)
            }
        };
    }
}
