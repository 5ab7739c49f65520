//! Marking a record as needing a new classification: what happened.

use super::super::asked::Asked;
use crate::domain::{ReviewKind, ReviewMark, Subject, Text};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// The mark being written.
pub(super) struct State {
    subject: Subject,
    kind: ReviewKind,
    reason: Text,
    held: Option<ReviewMark>,
    pub asked: Asked,
}

impl State {
    pub fn new(view: &View, subject: Subject) -> Self {
        let held = match subject {
            Subject::System(id) => view.snapshot.systems().get(id).and_then(|system| system.review_mark.clone()),
            Subject::Asset(id) => view.snapshot.assets().get(id).and_then(|asset| asset.review_mark.clone()),
        };
        let reason = held.as_ref().map_or_else(Text::default, |mark| mark.reason.clone());
        let kind = held.as_ref().map_or_else(ReviewKind::default, |mark| mark.kind);
        Self { subject, kind, reason, held, asked: Asked::default() }
    }

    pub fn is_dirty(&self) -> bool {
        let held = self.held.as_ref().map_or((ReviewKind::default(), ""), |mark| (mark.kind, &*mark.reason));
        (self.kind, &*self.reason) != held
    }
}

/// Draws the modal; true when it was left.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let title = tr!(texts, "review-mark-title", name = view.snapshot.subject_name(state.subject));
    let accept = tr!(texts, "common-save");
    let mut clears = false;
    let answer = Modal::new("mark-for-review", &title, &accept).show(ui, texts, |ui| {
        Field::new(&tr!(texts, "review-mark-kind")).choice(ui, texts, &mut state.kind, &ReviewKind::ALL);
        ui.add_space(theme::space(2));
        let is_missing = state.asked.is_tried && state.reason.trim().is_empty();
        let missing = is_missing.then(|| tr!(texts, "review-mark-error-reason"));
        let refused = state.asked.refusal.as_ref();
        let refused = refused.map(|refusal| texts.refusal(refusal).to_string());
        let hint = tr!(texts, "review-mark-hint");
        let label = tr!(texts, "review-mark-reason");
        let wrong = missing.or(refused);
        Field::new(&label).hint(&hint).error(wrong.as_deref()).paragraph(ui, &mut state.reason, 3);
        ui.add_space(theme::space(1));
        ui.label(theme::caption(tr!(texts, "review-mark-means")));
        if state.held.is_some() {
            ui.add_space(theme::space(2));
            clears = button::danger(ui, &tr!(texts, "review-mark-clear")).clicked();
        }
    });
    if clears {
        state.asked.run(Command::MarkForReview(state.subject, None), actions);
    }
    match answer {
        Some(Answer::Accepted) => {
            state.asked.is_tried = true;
            if !state.reason.trim().is_empty() {
                // A mark keeps its day when only its words change.
                let on = state.held.as_ref().map_or(view.today, |mark| mark.on);
                let kind = state.kind;
                let mark = ReviewMark { kind, reason: state.reason.trim().into(), on };
                state.asked.run(Command::MarkForReview(state.subject, Some(mark)), actions);
            }
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}
