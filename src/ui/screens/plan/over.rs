//! What is written or chosen over whatever is in view, one thing at a time: parts of the action plan, and what a
//! supplier is asked for.

use super::super::procurement::Choice;
use super::acceptances::{self, Acceptances};
use super::follow_up::{self, FollowUps};
use super::measures::{self, Measures};
use super::questions::{CarryOver, Submission};
use super::sheet::Sheet;
use crate::domain::{AcceptanceId, FollowUp, Measure, RiskAcceptance, Subject, SystemId};
use crate::tr;
use crate::ui::screens::records::Kind as _;
use crate::ui::{Action, Outcome, View, Writing};
use eframe::egui::Ui;

/// What is written, if anything is.
#[derive(Default)]
pub struct OverAll {
    open: Option<Open>,
}

enum Open {
    Measure(Box<Sheet<Measures>>),
    Acceptance(Box<Sheet<Acceptances>>),
    FollowUp(Box<Sheet<FollowUps>>),
    Submission(Submission),
    CarryOver(CarryOver),
    Procurement(Box<Choice>),
}

impl OverAll {
    /// Takes up what an action asks for; false where it asks for nothing of this.
    pub fn begin(&mut self, action: &Action, view: &View<'_>) -> bool {
        let open = match action {
            Action::NewMeasure { system, requirements } => {
                Some(measure(view, measures::about_gaps(view, *system, requirements), false))
            }
            Action::AcceptRisk { system, requirement } => {
                Some(acceptance(view, acceptances::of_gap(view, *system, requirement), false))
            }
            Action::ExportProcurement(system) => Some(Open::Procurement(Box::new(Choice::of_system(*system)))),
            Action::PlanProcurement => Some(Open::Procurement(Box::default())),
            Action::Write(writing) => begun(writing, view),
            _ => return false,
        };
        let only_reads = matches!(open, Some(Open::Procurement(_)));
        if let Some(open) = open.filter(|_| (view.is_writable || only_reads) && !self.is_dirty()) {
            self.open = Some(open);
        }
        true
    }

    /// Whether something is written that is not saved.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        match &self.open {
            Some(Open::Measure(sheet)) => sheet.is_dirty(),
            Some(Open::Acceptance(sheet)) => sheet.is_dirty(),
            Some(Open::FollowUp(sheet)) => sheet.is_dirty(),
            Some(Open::Submission(_) | Open::CarryOver(_) | Open::Procurement(_)) | None => false,
        }
    }

    /// Lets go of what is written.
    pub fn discard(&mut self) {
        self.open = None;
    }

    /// Draws it, if there is something.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        let is_left = match &mut self.open {
            Some(Open::Measure(sheet)) => sheet.show(view, ui, actions),
            Some(Open::Acceptance(sheet)) => sheet.show(view, ui, actions),
            Some(Open::FollowUp(sheet)) => sheet.show(view, ui, actions),
            Some(Open::Submission(question)) => question.show(view, ui, actions),
            Some(Open::CarryOver(question)) => question.show(view, ui, actions),
            Some(Open::Procurement(choice)) => choice.show(view, ui, actions),
            None => false,
        };
        if is_left {
            self.open = None;
        }
    }

    /// Hears how a command ended; true if it was asked for from here.
    pub fn settle(&mut self, outcome: &Outcome) -> bool {
        let is_done = match &mut self.open {
            Some(Open::Measure(sheet)) => sheet.settle(outcome),
            Some(Open::Acceptance(sheet)) => sheet.settle(outcome),
            Some(Open::FollowUp(sheet)) => sheet.settle(outcome),
            Some(Open::Submission(_) | Open::CarryOver(_)) => *outcome == Outcome::Done,
            Some(Open::Procurement(_)) | None => return false,
        };
        if is_done {
            self.open = None;
        }
        true
    }
}

fn begun(writing: &Writing, view: &View<'_>) -> Option<Open> {
    let snapshot = view.snapshot;
    Some(match writing {
        Writing::Measure(id) => measure(view, snapshot.measures().get(*id)?.clone(), true),
        Writing::AnyMeasure => measure(view, Measures::fresh(view), false),
        Writing::Acceptance(id) => acceptance(view, snapshot.acceptances().get(*id)?.clone(), true),
        Writing::Renewal(id) => acceptance(view, renewed(view, *id)?, false),
        Writing::AnyAcceptance => acceptance(view, Acceptances::fresh(view), false),
        Writing::NewFollowUp(system) => follow_up(view, follow_up::fresh(view, *system), false),
        Writing::FollowUp(id) => follow_up(view, snapshot.follow_ups().get(*id)?.clone(), true),
        Writing::Submission(system) => Open::Submission(Submission(*system)),
        Writing::CarryOver(ids) => Open::CarryOver(CarryOver(ids.clone())),
    })
}

fn measure(view: &View<'_>, held: Measure, is_held: bool) -> Open {
    let name = view.snapshot.subject_name(Subject::System(held.system));
    let title = match (is_held, name) {
        (true, _) => held.activity.to_string(),
        (false, "") => tr!(view.texts, "plan-measure-new"),
        (false, name) => tr!(view.texts, "plan-measure-new-for", system = name),
    };
    Open::Measure(Box::new(Sheet::new("sheet-measure", title, 700.0, held, is_held)))
}

fn acceptance(view: &View<'_>, held: RiskAcceptance, is_held: bool) -> Open {
    let title = if is_held { Acceptances::named(&held, view.snapshot) } else { tr!(view.texts, "plan-accept-title") };
    Open::Acceptance(Box::new(Sheet::new("sheet-acceptance", title, 640.0, held, is_held)))
}

fn follow_up(view: &View<'_>, held: FollowUp, is_held: bool) -> Open {
    let name = name(view, held.system);
    let title = tr!(view.texts, "plan-follow-title", system = name);
    Open::FollowUp(Box::new(Sheet::new("sheet-follow-up", title, 700.0, held, is_held)))
}

/// A new decision about the same gap, for somebody to sign anew.
fn renewed(view: &View<'_>, of: AcceptanceId) -> Option<RiskAcceptance> {
    let held = view.snapshot.acceptances().get(of)?.clone();
    let fresh = acceptances::of_gap(view, held.system, &held.requirement);
    Some(RiskAcceptance { gap: held.gap, risk: held.risk, reason: held.reason, accepted_by: held.accepted_by, ..fresh })
}

fn name<'a>(view: &View<'a>, system: SystemId) -> &'a str {
    view.snapshot.subject_name(Subject::System(system))
}
