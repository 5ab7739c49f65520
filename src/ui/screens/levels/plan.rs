//! Planning a session: day, place, who takes part. It does not move the due date.

use super::super::asked::Asked;
use super::super::booking::Booking;
use crate::domain::{Date, PlannedSession, Subject};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is being planned.
pub(super) struct State {
    subject: Subject,
    on: Option<Date>,
    booking: Booking,
    held: Option<PlannedSession>,
    pub asked: Asked,
}

impl State {
    pub fn new(view: &View, subject: Subject) -> Self {
        let held = view.snapshot.planned(subject).cloned();
        let (on, booking) = (held.as_ref().map(|plan| plan.on), Booking::of(held.as_ref()));
        Self { subject, on, booking, held, asked: Asked::default() }
    }

    pub fn is_dirty(&self) -> bool {
        (self.on, &self.booking) != (self.held.as_ref().map(|plan| plan.on), &Booking::of(self.held.as_ref()))
    }
}

/// Draws the modal; true when it was left.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let title = tr!(texts, "review-plan-title", name = view.snapshot.subject_name(state.subject));
    let accept = tr!(texts, "common-save");
    let mut cancels = false;
    let answer = Modal::new("plan-session", &title, &accept).show(ui, texts, |ui| {
        let missing = (state.asked.is_tried && state.on.is_none()).then(|| tr!(texts, "review-plan-error-date"));
        date(ui, texts, &tr!(texts, "review-plan-date"), &mut state.on, view.today, missing.as_deref());
        if state.booking.is_to_come() && state.on.is_some_and(|on| on < view.today) {
            ui.label(theme::caption(tr!(texts, "review-plan-past")));
        }
        ui.add_space(theme::space(2));
        state.booking.show(ui, texts, state.held.is_some());
        ui.add_space(theme::space(1));
        ui.label(theme::caption(tr!(texts, "review-plan-means")));
        if let Some(refusal) = &state.asked.refusal {
            field::wrong(ui, &texts.refusal(refusal).to_string());
        }
        if state.held.is_some() {
            ui.add_space(theme::space(2));
            cancels = button::danger(ui, &tr!(texts, "review-plan-cancel")).clicked();
        }
    });
    if cancels {
        state.asked.run(Command::CancelSession(state.subject), actions);
    }
    match answer {
        Some(Answer::Accepted) => {
            state.asked.is_tried = true;
            if let Some(on) = state.on {
                let plan = state.booking.session(state.subject, on, state.held.as_ref());
                state.asked.run(Command::PlanSession(plan), actions);
            }
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}
