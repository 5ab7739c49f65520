//! A form that has asked for a command and waits for how it ends.

use crate::register::{Command, Refusal};
use crate::ui::{Action, Outcome};

/// What became of what a form asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Whether it was tried: from then on the form says what is missing.
    pub is_tried: bool,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    is_waiting: bool,
}

impl Asked {
    /// Asks for a command that may move levels, so that its impact is shown first.
    pub fn confirm(&mut self, command: Command, actions: &mut Vec<Action>) {
        self.ask(Action::Confirm(Box::new(command)), actions);
    }

    /// Asks for a command.
    pub fn run(&mut self, command: Command, actions: &mut Vec<Action>) {
        self.ask(Action::Run(Box::new(command)), actions);
    }

    fn ask(&mut self, action: Action, actions: &mut Vec<Action>) {
        self.is_waiting = true;
        self.refusal = None;
        actions.push(action);
    }

    /// Takes how it ended; true when the form is done with. What the form did not ask for is not its matter.
    pub fn settle(&mut self, outcome: &Outcome) -> bool {
        let was_waiting = std::mem::take(&mut self.is_waiting);
        if let Outcome::Refused(refusal) = outcome
            && was_waiting
        {
            self.refusal = Some(refusal.clone());
        }
        was_waiting && *outcome == Outcome::Done
    }
}
