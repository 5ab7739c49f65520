//! Step 5: what is going to be done, and the doing of it as one operation.

use super::State;
use super::{template, wish::IntakeWish};
use crate::domain::Subject;
use crate::exchange::intake::{Fate, IntakePlan, PlannedRow, RowState, Summary, keeping, rejected};
use crate::i18n::Texts;
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, notice};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{Grid, ScrollArea, Ui};

/// How far the doing is.
#[derive(Default)]
pub(super) struct SummaryState {
    asked: Option<Asked>,
    is_done: bool,
    pub(super) is_kept: bool,
    /// Whether the mapping is not to be kept with the import.
    pub(super) forgets: bool,
    fate: Fate,
    refusal: Option<Refusal>,
    /// The command, made once for what is chosen.
    ready: Option<Ready>,
}

/// What was asked for and waits for how it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Import { keeps: bool },
    Keeping,
}

struct Ready {
    command: Box<Command>,
    summary: Summary,
    /// Whether it changes anything but what is kept for the next time.
    changes: bool,
}

impl SummaryState {
    /// Something else is chosen.
    pub fn forget(&mut self) {
        self.ready = None;
        self.is_kept = false;
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        let Some(asked) = self.asked.take() else { return };
        if *outcome == Outcome::Done {
            match asked {
                Asked::Import { keeps } => (self.is_done, self.is_kept) = (true, keeps),
                Asked::Keeping => self.is_kept = true,
            }
        }
        self.refusal = match outcome {
            Outcome::Refused(refusal) => Some(refusal.clone()),
            _ => None,
        };
    }

    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Waits for how something ends.
    pub fn wait(&mut self, asked: Asked) {
        self.asked = Some(asked);
    }

    pub fn is_waiting(&self) -> bool {
        self.asked.is_some()
    }
}

/// Whether there is something to import now.
pub(super) fn can_import(state: &mut State, view: &View<'_>) -> bool {
    let can_keep = state.summary.forgets || !state.mapping.name.trim().is_empty();
    let is_free = view.is_writable && !state.summary.is_waiting() && !state.summary.is_done;
    can_keep && is_free && ready(state, view).is_some_and(|ready| ready.changes)
}

/// Imports what is chosen.
pub(super) fn import(state: &mut State, actions: &mut Vec<Action>) {
    let keeps = !state.summary.forgets;
    if let Some(ready) = &state.summary.ready {
        actions.push(Action::Confirm(ready.command.clone()));
        state.summary.wait(Asked::Import { keeps });
    }
}

fn ready<'s>(state: &'s mut State, view: &View<'_>) -> Option<&'s Ready> {
    let plan = state.plan.as_ref()?;
    if state.summary.ready.is_none() {
        let (command, _) = plan.command(|row| !state.left_out.contains(&row.row));
        let command = plan.with_vanished(command, state.summary.fate, view.snapshot);
        let changes = matches!(&command, Command::All { commands, .. } if !commands.is_empty());
        let summary = Summary::of(&command);
        let keeps = changes && !state.summary.forgets;
        let profile = if keeps { template::profile(state, plan, view) } else { None };
        let command = Box::new(keeping(command, profile));
        state.summary.ready = Some(Ready { command, summary, changes });
    }
    state.summary.ready.as_ref()
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(plan) = state.plan_or_word(view, ui) else { return };
    let texts = view.texts;
    ScrollArea::vertical().id_salt("summary").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(theme::FORM_WIDTH);
        if let Some(refusal) = &state.summary.refusal {
            notice::Notice::new(notice::Kind::Error, texts.refusal(refusal).message).show(ui, texts);
        }
        let is_done = state.summary.is_done;
        let Some(ready) = ready(state, view) else { return };
        if ready.changes {
            let title =
                if is_done { tr!(texts, "intake-was-one-operation") } else { tr!(texts, "intake-one-operation") };
            counts(&title, &ready.summary, texts, ui);
        } else if !state.summary.is_done {
            ui.label(tr!(texts, "import-nothing"));
        }
        beside(&plan, texts, ui);
        if !state.summary.is_done {
            vanished(state, &plan, texts, ui);
        }
        save_wrong(state, &plan, view, ui, actions);
        ui.add_space(theme::space(2));
        template::show(state, &plan, view, ui, actions);
    });
}

fn counts(title: &str, summary: &Summary, texts: &Texts, ui: &mut Ui) {
    card::titled(ui, title, |ui| {
        let lines = [
            (summary.units, tr!(texts, "intake-sum-units")),
            (summary.systems, tr!(texts, "intake-sum-systems")),
            (summary.assets, tr!(texts, "intake-sum-assets")),
            (summary.links, tr!(texts, "intake-sum-links")),
            (summary.decisions, tr!(texts, "intake-sum-decisions")),
            (summary.drafts, tr!(texts, "intake-sum-drafts")),
            (summary.sessions, tr!(texts, "intake-sum-sessions")),
        ];
        let grid = Grid::new("counts").num_columns(2).spacing([theme::space(4), theme::space(1)]);
        grid.min_row_height(0.0).show(ui, |ui| {
            for (count, name) in lines.into_iter().filter(|(count, _)| *count > 0) {
                ui.label(theme::strong(texts.number(count)));
                ui.label(name);
                ui.end_row();
            }
        });
    });
}

/// What else comes of it, and what is passed over.
fn beside(plan: &IntakePlan, texts: &Texts, ui: &mut Ui) {
    let mut tell = |heading: String, names: Vec<&str>| {
        if !names.is_empty() {
            let more = names.len().saturating_sub(20);
            let shown = names.into_iter().take(20).collect::<Vec<_>>().join(", ");
            ui.add_space(theme::space(1));
            ui.label(theme::caption_strong(heading));
            ui.label(if more > 0 { format!("{shown} … +{more}") } else { shown });
        }
    };
    tell(tr!(texts, "import-created-units"), plan.made_units().collect());
    tell(tr!(texts, "intake-beside"), plan.made_beside().collect());
    tell(tr!(texts, "intake-passed-over"), plan.passed_over.iter().map(String::as_str).collect());
}

fn vanished(state: &mut State, plan: &IntakePlan, texts: &Texts, ui: &mut Ui) {
    if plan.vanished.is_empty() {
        return;
    }
    ui.add_space(theme::space(2));
    card::titled(ui, &tr!(texts, "intake-vanished", count = plan.vanished.len()), |ui| {
        let names: Vec<String> =
            plan.vanished.iter().take(30).map(|held| format!("{} {}", held.reference, held.name)).collect();
        ui.label(names.join(", "));
        let mut options = vec![(Fate::Keep, tr!(texts, "intake-keep"))];
        if plan.vanished.iter().any(|held| matches!(held.subject, Subject::System(_))) {
            options.push((Fate::Retire, tr!(texts, "intake-retire")));
        }
        options.push((Fate::Remove, tr!(texts, "intake-remove")));
        let mut fate = state.summary.fate;
        Field::new(&tr!(texts, "intake-fate")).choice_of(ui, &mut fate, &options);
        if fate != state.summary.fate {
            state.summary.fate = fate;
            state.summary.forget();
        }
    });
}

fn save_wrong(state: &State, plan: &IntakePlan, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (texts, count) = (view.texts, plan.count(RowState::Wrong) + plan.count(RowState::Asked));
    let Ok(foreign) = &state.foreign else { return };
    if count == 0 {
        return;
    }
    ui.add_space(theme::space(2));
    field::warning(ui, &tr!(texts, "intake-wrong-rows", count = count));
    if button::secondary(ui, &tr!(texts, "intake-save-wrong")).clicked() {
        let say = |row: &PlannedRow| {
            let faults =
                row.faults.iter().map(|fault| format!("{}: {}", fault.heading, texts.row_reason(&fault.reason)));
            faults.chain(row.question.iter().map(|held| texts.row_reason(&held.reason()))).collect::<Vec<_>>().join(" ")
        };
        // Writing to memory cannot fail.
        let bytes = rejected(plan, foreign, &state.edits, &tr!(texts, "intake-reason"), say).unwrap_or_default();
        actions.push(Action::Intake(IntakeWish::SaveRejected(bytes.into())));
    }
}
