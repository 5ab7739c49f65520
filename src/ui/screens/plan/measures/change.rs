//! What can be changed of several measures at once.

use crate::domain::{Date, Measure, MeasureStatus, Text};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use eframe::egui::Ui;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Status,
    Responsible,
    End,
}

/// A change that is being chosen.
pub struct Change {
    what: What,
    status: MeasureStatus,
    responsible: Text,
    end: Option<Date>,
}

impl records::Change<Measure> for Change {
    fn new(_: &View<'_>) -> Self {
        Self { what: What::Status, status: MeasureStatus::default(), responsible: Text::default(), end: None }
    }

    fn apply(&self, measure: &mut Measure) {
        match self.what {
            What::Status => measure.status = self.status,
            What::Responsible => measure.responsible = self.responsible.trim().into(),
            What::End => measure.end = self.end,
        }
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let kinds = [
            (What::Status, tr!(texts, "plan-status")),
            (What::Responsible, tr!(texts, "plan-responsible")),
            (What::End, tr!(texts, "plan-end")),
        ];
        Field::new(&tr!(texts, "records-bulk-what")).choice_of(ui, &mut self.what, &kinds);
        match self.what {
            What::Status => {
                Field::new(&tr!(texts, "plan-bulk-status")).choice(ui, texts, &mut self.status, &MeasureStatus::ALL)
            }
            What::Responsible => Field::new(&tr!(texts, "plan-bulk-responsible")).text(ui, &mut self.responsible),
            What::End => date(ui, texts, &tr!(texts, "plan-bulk-end"), &mut self.end, view.today, None),
        };
    }
}
