//! "Planera…": one date, place and company for all chosen records, as one operation.

use super::super::booking::Booking;
use crate::domain::{Date, PlannedSession, Subject};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::field::wrong;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::widgets::{button, date};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// The form while it is open.
pub(super) struct Form {
    subjects: Vec<Subject>,
    on: Option<Date>,
    booking: Booking,
    held: Option<PlannedSession>,
    /// The revision at which it was asked to be saved.
    asked_at: Option<u64>,
    /// Whether saving was refused.
    pub is_refused: bool,
}

impl Form {
    /// A form for the chosen records, filled in with the plan that a single one has.
    pub fn of(subjects: Vec<Subject>, view: &View<'_>) -> Self {
        let held = match subjects.as_slice() {
            [only] => view.snapshot.planned(*only).cloned(),
            _ => None,
        };
        let (on, booking) = (held.as_ref().map(|plan| plan.on), Booking::of(held.as_ref()));
        Self { on, booking, held, subjects, asked_at: None, is_refused: false }
    }

    /// Draws it; true when it is to be closed.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        if self.asked_at.is_some_and(|revision| revision != view.snapshot.revision()) {
            return true;
        }
        let texts = view.texts;
        let title = match self.subjects.as_slice() {
            [only] => tr!(texts, "review-list-plan-one", name = view.snapshot.subject_name(*only)),
            many => tr!(texts, "review-list-plan-many", count = texts.number(many.len())),
        };
        let past = self
            .on
            .filter(|date| self.booking.is_to_come() && *date < view.today)
            .map(|_| tr!(texts, "review-list-plan-past"));
        let accept = tr!(texts, "review-list-plan-save");
        let modal =
            Modal { can_accept: self.on.is_some() && past.is_none(), ..Modal::new("review-plan", &title, &accept) };
        let mut starts = None;
        let answer = modal.show(ui, texts, |ui| {
            let label = tr!(texts, "review-list-plan-date");
            date::date(ui, texts, &label, &mut self.on, view.today, past.as_deref());
            ui.add_space(theme::space(2));
            self.booking.show(ui, texts, self.held.is_some());
            ui.add_space(theme::space(2));
            ui.label(theme::caption(tr!(texts, "review-list-plan-hint")));
            if let ([only], true) = (self.subjects.as_slice(), self.held.is_some()) {
                ui.add_space(theme::space(2));
                starts = button::secondary(ui, &tr!(texts, "review-list-start")).clicked().then_some(*only);
            }
            if self.is_refused {
                wrong(ui, &tr!(texts, "review-list-plan-gone"));
            }
        });
        if answer == Some(Answer::Accepted)
            && let Some(command) = self.command(view)
        {
            self.asked_at = Some(view.snapshot.revision());
            actions.push(Action::Run(Box::new(command)));
        }
        let is_left = starts.is_some() || answer == Some(Answer::Cancelled);
        actions.extend(starts.map(Action::Classify));
        is_left
    }

    fn command(&self, view: &View<'_>) -> Option<Command> {
        let on = self.on?;
        let plan = |subject| Command::PlanSession(self.booking.session(subject, on, self.held.as_ref()));
        let (first, others) = self.subjects.split_first()?;
        if others.is_empty() {
            return Some(plan(*first));
        }
        let name = view.snapshot.subject_name(*first);
        Some(Command::All {
            label: "plan_sessions",
            subject: tr!(view.texts, "review-list-plan-more", name = name, count = others.len()).into(),
            commands: self.subjects.iter().copied().map(plan).collect(),
        })
    }
}
