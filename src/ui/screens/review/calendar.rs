//! "Kalenderfil…": what goes out, and whether the titles tell the levels.

use crate::domain::Subject;
use crate::tr;
use crate::ui::widgets::field::check;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is about to go out.
pub(super) struct Form {
    subjects: Vec<Subject>,
    with_levels: bool,
}

impl Form {
    pub fn of(subjects: Vec<Subject>) -> Self {
        Self { subjects, with_levels: false }
    }

    /// Draws it; true when it is to be closed.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        let texts = view.texts;
        let (title, accept) = (tr!(texts, "review-calendar-title"), tr!(texts, "review-calendar-choose"));
        let answer = Modal::new("review-calendar", &title, &accept).show(ui, texts, |ui| {
            ui.label(tr!(texts, "review-calendar-count", count = self.subjects.len()));
            ui.add_space(theme::space(2));
            check(ui, &tr!(texts, "review-calendar-levels"), &mut self.with_levels);
            ui.label(theme::caption(tr!(texts, "review-calendar-levels-hint")));
        });
        if answer == Some(Answer::Accepted) {
            let (subjects, with_levels) = (std::mem::take(&mut self.subjects), self.with_levels);
            actions.push(Action::SaveCalendar { subjects, with_levels });
        }
        answer.is_some()
    }
}
