//! Saying that a change since the last decision calls for no new classification, and why.

use super::super::asked::Asked;
use crate::domain::cause::Happened;
use crate::domain::{Dismissal, ReviewCause, Subject, Text};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is being judged.
pub(super) struct State {
    subject: Subject,
    found: Vec<Happened>,
    cause: ReviewCause,
    reason: Text,
    by: Text,
    pub asked: Asked,
}

impl State {
    /// The first of what has changed; `None` where nothing has.
    pub fn new(view: &View, subject: Subject) -> Option<Self> {
        let found = view.snapshot.causes(subject);
        let cause = found.first()?.cause;
        Some(Self { subject, found, cause, reason: Text::default(), by: Text::default(), asked: Asked::default() })
    }

    pub fn is_dirty(&self) -> bool {
        !self.reason.is_empty() || !self.by.is_empty()
    }
}

/// Draws the modal; true when it was left.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let title = tr!(texts, "review-dismiss-title", name = view.snapshot.subject_name(state.subject));
    let accept = tr!(texts, "review-dismiss");
    let answer = Modal::new("dismiss-mark", &title, &accept).show(ui, texts, |ui| {
        let told: Vec<(ReviewCause, String)> =
            state.found.iter().map(|held| (held.cause, texts.happened(held, view.snapshot))).collect();
        match told.as_slice() {
            [(_, only)] => Field::new(&tr!(texts, "review-dismiss-cause")).shown(ui, only),
            many => {
                Field::new(&tr!(texts, "review-dismiss-cause")).choice_of(ui, &mut state.cause, many);
            }
        }
        ui.add_space(theme::space(2));
        let is_missing = state.asked.is_tried && state.reason.trim().is_empty();
        let missing = is_missing.then(|| tr!(texts, "review-dismiss-error-reason"));
        let refused = state.asked.refusal.as_ref().map(|refusal| texts.refusal(refusal).to_string());
        let (label, wrong) = (tr!(texts, "review-dismiss-reason"), missing.or(refused));
        Field::new(&label).error(wrong.as_deref()).paragraph(ui, &mut state.reason, 3);
        ui.add_space(theme::space(2));
        let hint = tr!(texts, "review-dismiss-by-hint");
        Field::new(&tr!(texts, "review-dismiss-by")).hint(&hint).text(ui, &mut state.by);
        ui.add_space(theme::space(1));
        ui.label(theme::caption(tr!(texts, "review-dismiss-means")));
    });
    if answer == Some(Answer::Accepted) {
        state.asked.is_tried = true;
        if !state.reason.trim().is_empty() {
            let (reason, by) = (state.reason.trim().into(), state.by.trim().into());
            let (subject, cause, about) = (state.subject, state.cause, Text::default());
            let held = Dismissal { subject, cause, about, reason, by, on: view.today };
            state.asked.run(Command::DismissMark(Box::new(held)), actions);
        }
    }
    answer == Some(Answer::Cancelled)
}
