//! Step 5: what is going to be done, and the doing of it as one operation.

use super::State;
use super::wish::IntakeWish;
use crate::domain::{Subject, Text};
use crate::exchange::intake::{Fate, IntakePlan, PlannedRow, RowState, Summary, rejected};
use crate::i18n::Texts;
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, notice};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};

/// How far the doing is.
#[derive(Default)]
pub(super) struct SummaryState {
    is_asked: bool,
    is_done: bool,
    is_kept: bool,
    fate: Fate,
    refusal: Option<Refusal>,
    /// The command, made once for what is chosen.
    ready: Option<(Box<Command>, Summary)>,
}

impl SummaryState {
    /// Something else is chosen.
    pub fn forget(&mut self) {
        self.ready = None;
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        if std::mem::take(&mut self.is_asked) {
            self.is_done = *outcome == Outcome::Done;
            self.refusal = match outcome {
                Outcome::Refused(refusal) => Some(refusal.clone()),
                _ => None,
            };
        }
    }

    pub fn is_done(&self) -> bool {
        self.is_done
    }
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(plan) = state.plan_or_word(view, ui) else { return };
    let texts = view.texts;
    ScrollArea::vertical().id_salt("summary").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(theme::FORM_WIDTH);
        if let Some(refusal) = &state.summary.refusal {
            notice::Notice::new(notice::Kind::Error, texts.refusal(refusal).message).show(ui, texts);
        }
        let (left_out, fate) = (&state.left_out, state.summary.fate);
        let (command, summary) = state.summary.ready.get_or_insert_with(|| {
            let (command, _) = plan.command(|row| !left_out.contains(&row.row));
            let command = plan.with_vanished(command, fate, view.snapshot);
            let summary = Summary::of(&command);
            (Box::new(command), summary)
        });
        counts(&plan, summary, texts, ui);
        let changes = matches!(&**command, Command::All { commands, .. } if !commands.is_empty());
        vanished(state, &plan, texts, ui);
        ui.add_space(theme::space(2));
        if state.summary.is_done {
            ui.label(theme::strong(tr!(texts, "intake-done")));
        } else {
            ui.add_enabled_ui(changes && view.is_writable && !state.summary.is_asked, |ui| {
                if button::primary(ui, &tr!(texts, "import-accept")).clicked()
                    && let Some((command, _)) = &state.summary.ready
                {
                    state.summary.is_asked = true;
                    actions.push(Action::Confirm(command.clone()));
                }
            });
            if !changes {
                ui.label(tr!(texts, "import-nothing"));
            }
        }
        save_wrong(state, &plan, view, ui, actions);
        ui.add_space(theme::space(3));
        profile(state, &plan, texts, ui, actions);
    });
}

fn counts(plan: &IntakePlan, summary: &Summary, texts: &Texts, ui: &mut Ui) {
    card::titled(ui, &tr!(texts, "intake-one-operation"), |ui| {
        let lines = [
            (summary.units, tr!(texts, "intake-sum-units")),
            (summary.systems, tr!(texts, "intake-sum-systems")),
            (summary.assets, tr!(texts, "intake-sum-assets")),
            (summary.links, tr!(texts, "intake-sum-links")),
            (summary.decisions, tr!(texts, "intake-sum-decisions")),
            (summary.drafts, tr!(texts, "intake-sum-drafts")),
            (summary.sessions, tr!(texts, "intake-sum-sessions")),
        ];
        for (count, name) in lines.into_iter().filter(|(count, _)| *count > 0) {
            ui.horizontal(|ui| {
                ui.label(theme::strong(texts.number(count)));
                ui.label(name);
            });
        }
    });
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
    tell(tr!(texts, "import-unknown-columns"), plan.passed_over.iter().map(String::as_str).collect());
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

fn profile(state: &mut State, plan: &IntakePlan, texts: &Texts, ui: &mut Ui, actions: &mut Vec<Action>) {
    card::titled(ui, &tr!(texts, "intake-profile"), |ui| {
        ui.label(theme::caption(tr!(texts, "intake-profile-note")));
        let mut name = Text::from(state.mapping.name.as_str());
        if Field::new(&tr!(texts, "intake-profile-name")).text(ui, &mut name).changed() {
            state.mapping.name = name.to_string();
            state.summary.is_kept = false;
        }
        let mut mapping = state.mapping.clone();
        mapping.seen.clone_from(&plan.seen);
        ui.horizontal_wrapped(|ui| {
            let can_keep = !state.mapping.name.trim().is_empty() && !state.summary.is_kept;
            ui.add_enabled_ui(can_keep, |ui| {
                if button::secondary(ui, &tr!(texts, "intake-profile-keep")).clicked() {
                    state.summary.is_kept = true;
                    actions.push(Action::Intake(IntakeWish::KeepProfile(Box::new(mapping.clone()))));
                }
            });
            if button::secondary(ui, &tr!(texts, "intake-profile-save")).clicked() {
                actions.push(Action::Intake(IntakeWish::SaveProfile(Box::new(mapping))));
            }
        });
    });
}
