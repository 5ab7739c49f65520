//! Two questions: whether the proposed measures of a system are complete, and whether measures go over to the next
//! plan. Each says first what it does.

use crate::domain::{GapState, MeasureId, Subject, System, SystemId, WorkMark, WorkStatus};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::{Label, Ui};

/// Reporting the proposed measures of a system.
pub struct Submission(pub SystemId);

impl Submission {
    /// Draws the question; true when it is left.
    pub fn show(&self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        let (texts, snapshot) = (view.texts, view.snapshot);
        let Some(slot) = snapshot.systems().slot(self.0) else { return true };
        let gaps = snapshot.gap_counts(slot);
        let progress = snapshot.progress(slot);
        let name = snapshot.subject_name(Subject::System(self.0));
        let title = tr!(texts, "plan-submit-title", system = name);
        let accept = tr!(texts, "plan-submit-accept");
        let answer = Modal::new("plan-submit", &title, &accept).show(ui, texts, |ui| {
            ui.add(Label::new(tr!(texts, "plan-submit-about", date = view.today.to_string())).wrap());
            ui.add_space(theme::space(2));
            let count = |state: GapState| gaps[state as usize];
            let planned = tr!(texts, "plan-submit-planned", count = count(GapState::Planned));
            let accepted = tr!(texts, "plan-submit-accepted", count = count(GapState::Accepted));
            ui.label(planned);
            ui.label(accepted);
            let open = count(GapState::Open);
            if open > 0 {
                field::warning(ui, &tr!(texts, "plan-submit-open", count = open));
            }
            let unanswered = progress.applicable - progress.answered;
            if unanswered > 0 {
                field::warning(ui, &tr!(texts, "plan-submit-unanswered", count = unanswered));
            }
        });
        if answer == Some(Answer::Accepted) {
            actions.extend(command(view, self.0).map(|command| Action::Run(Box::new(command))));
        }
        answer == Some(Answer::Cancelled)
    }
}

/// The mark of the action plan is done as of today.
fn command(view: &View<'_>, id: SystemId) -> Option<Command> {
    let held = view.snapshot.systems().get(id)?;
    let action_plan = WorkMark { status: Some(WorkStatus::Done), on: Some(view.today) };
    let commands = vec![Command::SaveSystem(Box::new(System { action_plan, ..held.clone() }))];
    Some(Command::All { label: "submit_plan", subject: held.name.clone(), commands })
}

/// Carrying measures over to the plan that follows from the latest decision of their system.
pub struct CarryOver(pub Vec<MeasureId>);

impl CarryOver {
    /// Draws the question; true when it is left.
    pub fn show(&self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        let texts = view.texts;
        let title = tr!(texts, "plan-carry-title", count = self.0.len());
        let accept = tr!(texts, "plan-carry-accept");
        let answer = Modal::new("plan-carry", &title, &accept).show(ui, texts, |ui| {
            ui.add(Label::new(tr!(texts, "plan-carry-about")).wrap());
            ui.add_space(theme::space(2));
            for held in self.0.iter().filter_map(|id| view.snapshot.measures().get(*id)).take(8) {
                let name = view.snapshot.subject_name(Subject::System(held.system));
                let plan = held.plan.map(|plan| plan.to_string()).unwrap_or_default();
                let slot = view.snapshot.systems().slot(held.system);
                let next = slot.and_then(|slot| view.snapshot.decided_on(slot));
                let next = next.map(|next| next.to_string()).unwrap_or_default();
                let line = tr!(
                    texts,
                    "plan-carry-line",
                    activity = held.activity.to_string(),
                    system = name,
                    from = plan,
                    to = next
                );
                ui.add(Label::new(line).truncate());
            }
            if self.0.len() > 8 {
                ui.label(theme::caption(tr!(texts, "plan-carry-more", count = self.0.len() - 8)));
            }
        });
        if answer == Some(Answer::Accepted) {
            actions.push(Action::Run(Box::new(Command::CarryOver(self.0.clone()))));
        }
        answer == Some(Answer::Cancelled)
    }
}
