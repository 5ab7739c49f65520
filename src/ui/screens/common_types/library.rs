//! Putting the starting library in: said plainly to be a starting point, and asked before.

use super::{Asked, State};
use crate::exchange::library;
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What would be put in, or why nothing can be.
pub struct Library {
    addition: Result<Command, String>,
}

impl Library {
    /// What the register as it is lacks of the library.
    pub fn new(view: &View<'_>) -> Self {
        let addition = library::addition(view.snapshot, view.now);
        Self { addition: addition.map_err(|error| view.texts.import_error(&error).message) }
    }

    fn count(&self) -> usize {
        match &self.addition {
            Ok(Command::All { commands, .. }) => commands.len(),
            _ => 0,
        }
    }
}

/// Asks, if the library is to be put in.
pub fn ask(state: &mut State, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    let Some(library) = &state.library else { return };
    let (texts, count) = (view.texts, library.count());
    let (title, accept) = (tr!(texts, "types-library"), tr!(texts, "types-library-accept"));
    let modal = Modal { can_accept: count > 0, ..Modal::new("types-library", &title, &accept) };
    let answer = modal.show(ui, texts, |ui| {
        ui.label(theme::strong(tr!(texts, "types-library-about")));
        ui.add_space(theme::space(2));
        ui.label(match &library.addition {
            Err(reason) => reason.clone(),
            Ok(_) if count == 0 => tr!(texts, "types-library-nothing"),
            Ok(_) => tr!(texts, "types-library-count", count = count),
        });
    });
    match (answer, &library.addition) {
        (Some(Answer::Accepted), Ok(command)) => {
            actions.push(Action::Run(Box::new(command.clone())));
            state.asked = Some(Asked::Library);
        }
        (Some(_), _) => state.library = None,
        (None, _) => {}
    }
}
