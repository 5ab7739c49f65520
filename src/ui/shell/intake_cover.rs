//! The import assistant, which lies over all screens while it is open.

use super::{Asking, Leaving, Shell};
use crate::ui::screens::intake;

impl Shell {
    /// Opens the import assistant over the screens.
    pub fn begin_intake(&mut self, state: intake::State) {
        self.intake = Some(state);
    }

    /// The import assistant, if it is open.
    pub fn intake_mut(&mut self) -> Option<&mut intake::State> {
        self.intake.as_mut()
    }

    /// Closes the import assistant, or asks first where something was chosen.
    pub(super) fn leave_intake(&mut self) {
        if self.is_dirty() {
            self.asking = Some(Asking::Unsaved(Leaving::Back));
        } else {
            self.intake = None;
        }
    }
}
