//! What is done from anywhere with the record in hand: the one that is open on the screen in view, or selected there.

use super::{Around, Shell};
use crate::domain::Subject;
use crate::tr;
use crate::ui::Action;
use crate::ui::widgets::notice::{Kind, Notice};

impl Shell {
    /// Opens the self-assessment of the system in hand, or says that one is to be chosen first.
    pub(super) fn assess(&mut self, around: &Around<'_>, actions: &mut Vec<Action>) {
        let in_hand = around.open.as_ref().and_then(|(view, _)| self.screens.state_mut(self.screen)?.in_hand(view));
        match in_hand {
            Some(Subject::System(system)) => actions.push(Action::Assess(system)),
            _ => self.tell(Notice::new(Kind::Info, tr!(around.texts, "assess-choose-first"))),
        }
    }
}
