//! An activity being written.

use super::super::asked::Asked;
use crate::domain::{Activity, ActivityStatus};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::{self, Field, check};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// The form while it is open.
pub(super) struct Form {
    held: Activity,
    draft: Activity,
    pub asked: Asked,
}

impl Form {
    pub fn new(held: Activity) -> Self {
        Self { draft: held.clone(), held, asked: Asked::default() }
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.held
    }

    /// Draws it; true when it was left.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        let texts = view.texts;
        let is_new = view.snapshot.activities().get(self.held.id).is_none();
        let title = if is_new {
            tr!(texts, "year-form-new", year = self.held.year.to_string())
        } else {
            tr!(texts, "year-form-title", name = self.held.name.to_string(), year = self.held.year.to_string())
        };
        let accept = tr!(texts, "common-save");
        let modal = Modal { can_accept: view.is_writable, ..Modal::new("year-activity", &title, &accept) };
        let mut removes = false;
        let answer = modal.show(ui, texts, |ui| {
            self.fields(view, ui);
            if !is_new && view.is_writable {
                ui.add_space(theme::space(2));
                removes = button::danger(ui, &tr!(texts, "year-remove")).clicked();
            }
        });
        if removes {
            self.asked.run(Command::RemoveActivity(self.held.id), actions);
        }
        if answer == Some(Answer::Accepted) {
            self.asked.is_tried = true;
            if !self.draft.name.trim().is_empty() {
                let name = self.draft.name.trim().into();
                let saved = Activity { name, ..self.draft.clone() };
                self.asked.run(Command::SaveActivity(Box::new(saved)), actions);
            }
        }
        answer == Some(Answer::Cancelled)
    }

    fn fields(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let is_missing = self.asked.is_tried && self.draft.name.trim().is_empty();
        let missing = is_missing.then(|| tr!(texts, "year-error-name"));
        let label = tr!(texts, "year-name");
        Field::new(&label).error(missing.as_deref()).text(ui, &mut self.draft.name);
        ui.add_space(theme::space(2));
        ui.columns(2, |sides| {
            let months: Vec<(i8, String)> = (1..=12).map(|month| (month, texts.month(month))).collect();
            Field::new(&tr!(texts, "year-month")).choice_of(&mut sides[0], &mut self.draft.month, &months);
            let label = tr!(texts, "year-status");
            Field::new(&label).choice(&mut sides[1], texts, &mut self.draft.status, &ActivityStatus::ALL);
        });
        ui.add_space(theme::space(2));
        let hint = tr!(texts, "year-responsible-hint");
        Field::new(&tr!(texts, "year-responsible")).hint(&hint).text(ui, &mut self.draft.responsible);
        ui.add_space(theme::space(2));
        check(ui, &tr!(texts, "year-recurs"), &mut self.draft.recurs);
        ui.add_space(theme::space(2));
        Field::new(&tr!(texts, "year-note")).paragraph(ui, &mut self.draft.note, 3);
        if let Some(refusal) = &self.asked.refusal {
            field::wrong(ui, &texts.refusal(refusal).to_string());
        }
    }
}
