//! What the shell asks in a modal before going on: one question at a time.

use super::adoption::AdoptionQuestion;
use super::export::ExportForm;
use super::faults::{self, Faults};
use super::impact::{self, ImpactQuestion};
use super::merging::{self, Merging};
use super::transfer::{self, ListQuestion, Planned};
use super::{Around, Shell};
use crate::domain::Text;
use crate::i18n::Texts;
use crate::register::{Command, Impact};
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::screens::Wish;
use crate::ui::widgets::confirm::Confirm;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, Outcome};
use eframe::egui::Ui;
use std::path::PathBuf;

/// A question in a modal.
pub enum Asking {
    /// Which levels a command moves; accepted, it is carried out.
    Impact(Box<ImpactQuestion>),
    /// Unsaved changes would be lost.
    Unsaved(Leaving),
    /// Which part of which list to export, and how.
    Export(Box<ExportForm>),
    /// Which of several lists a file holds.
    Import(ListQuestion),
    /// What an import would do.
    Planned(Planned),
    /// What another register brings, and what has to be decided.
    Merge(Merging),
    /// What adopting a catalogue would mean; accepted, it is adopted.
    Adoption(Box<AdoptionQuestion>),
    /// What is wrong with a list.
    Faults(Faults),
    /// A path, where the machine has no dialog of its own to ask with.
    Path {
        /// What the path is for.
        title: String,
        /// What is typed so far.
        typed: Text,
    },
}

/// What waits until the user has let go of unsaved changes.
#[derive(Clone, Debug)]
pub enum Leaving {
    /// An action.
    Act(Action),
    /// A command of the table.
    Do(UserCommand),
    /// One step back on the screen.
    Back,
}

impl Asking {
    /// Asks whether to carry out a command that moves levels or removes something.
    #[must_use]
    pub fn impact(command: Box<Command>, impact: Impact) -> Self {
        Self::Impact(Box::new(ImpactQuestion { command, impact }))
    }
}

impl Shell {
    pub(super) fn show_asking(&mut self, around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let Some(mut asking) = self.asking.take() else { return };
        let texts = around.texts;
        let answer = match &mut asking {
            Asking::Impact(question) => {
                around.open.as_ref().map_or(Some(Answer::Cancelled), |(view, _)| impact::show(question, view, ui))
            }
            Asking::Unsaved(_) => ask_unsaved(texts, ui),
            Asking::Export(form) => {
                around.open.as_ref().map_or(Some(Answer::Cancelled), |(view, _)| form.show(view, ui, actions))
            }
            Asking::Import(question) => question.show(texts, ui),
            Asking::Planned(planned) => around
                .open
                .as_ref()
                .map_or(Some(Answer::Cancelled), |(view, _)| transfer::show_planned(planned, view, ui, actions)),
            Asking::Merge(held) => {
                around.open.as_ref().map_or(Some(Answer::Cancelled), |(view, _)| merging::show(held, view, ui))
            }
            Asking::Adoption(question) => {
                around.open.as_ref().map_or(Some(Answer::Cancelled), |(view, _)| question.show(view, ui))
            }
            Asking::Faults(held) => faults::show(held, texts, ui, actions),
            Asking::Path { title, typed } => ask_path(title, typed, texts, ui),
        };
        match answer {
            None => self.asking = Some(asking),
            Some(Answer::Accepted) => self.accept(asking, around, ui, actions),
            Some(Answer::Cancelled) => self.cancel(&asking, actions),
        }
    }

    fn accept(&mut self, asking: Asking, around: &Around<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        match asking {
            Asking::Impact(question) => actions.push(Action::Run(question.command)),
            Asking::Unsaved(leaving) => self.leave(leaving, around, ui, actions),
            Asking::Export(form) => {
                let export = around.open.as_ref().map(|(view, _)| Action::Export(Box::new(form.export(view))));
                actions.extend(export);
            }
            Asking::Import(question) => actions.push(Action::ImportFile(Some(question.list), question.path)),
            Asking::Planned(planned) if planned.changes() > 0 => actions.push(Action::ImportNow),
            Asking::Merge(held) => {
                actions.push(Action::Confirm(held.command()));
                self.decided = Some(held);
            }
            Asking::Adoption(question) => {
                actions.push(Action::Run(Box::new(Command::AdoptCatalogue(question.catalogue))));
            }
            Asking::Planned(_) | Asking::Faults(_) => {}
            Asking::Path { typed, .. } => actions.push(Action::AnswerPath(Some(PathBuf::from(typed.trim())))),
        }
    }

    fn cancel(&mut self, asking: &Asking, actions: &mut Vec<Action>) {
        match asking {
            Asking::Impact(_) => self.settle(&Outcome::Kept),
            Asking::Path { .. } => actions.push(Action::AnswerPath(None)),
            _ => {}
        }
    }

    fn leave(&mut self, leaving: Leaving, around: &Around<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        if self.intake.take().is_some() {
            match leaving {
                Leaving::Act(action) => actions.push(action),
                Leaving::Do(command) => self.carry_out(command, around, ui, actions),
                Leaving::Back => {}
            }
            return;
        }
        let screen = self.screen;
        self.over.discard();
        let Some(state) = self.screens.state_mut(screen) else { return };
        state.discard();
        match (leaving, &around.open) {
            (Leaving::Act(action), _) => actions.push(action),
            (Leaving::Do(command), _) => self.carry_out(command, around, ui, actions),
            (Leaving::Back, Some((view, _))) => state.obey(Wish::Back, view),
            (Leaving::Back, None) => {}
        }
    }
}

fn ask_unsaved(texts: &Texts, ui: &Ui) -> Option<Answer> {
    let (title, message) = (tr!(texts, "app-unsaved-title"), tr!(texts, "app-unsaved-message"));
    let accept = tr!(texts, "app-unsaved-leave");
    let confirm =
        Confirm { id: "unsaved", title: &title, message: &message, effects: &[], accept: &accept, is_dangerous: true };
    confirm.show(ui, texts)
}

fn ask_path(title: &str, typed: &mut Text, texts: &Texts, ui: &Ui) -> Option<Answer> {
    let accept = tr!(texts, "common-ok");
    let modal = Modal { can_accept: !typed.trim().is_empty(), ..Modal::new("path", title, &accept) };
    modal.show(ui, texts, |ui| {
        let label = tr!(texts, "app-path");
        let response = Field::new(&label).text(ui, typed);
        if ui.memory(|memory| memory.focused().is_none()) && !response.lost_focus() {
            response.request_focus();
        }
    })
}
