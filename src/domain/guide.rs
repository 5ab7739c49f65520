//! Guided rating for the unaccustomed (domain 2): yes or no for each level from the lowest up, until the first no.

use super::Level;

/// One aspect being rated by questions. "Yes" means that the consequence would be at least as bad as the level asked
/// about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    yes: u8,
    is_stopped: bool,
    highest: u8,
}

impl Guide {
    /// The questions of a scale that ends at this level's number.
    #[must_use]
    pub fn new(highest: u8) -> Self {
        Self { yes: 0, is_stopped: false, highest: highest.min(Level::MAX) }
    }

    /// The same questions without answers.
    #[must_use]
    pub fn afresh(self) -> Self {
        Self::new(self.highest)
    }

    /// The level that is asked about now; `None` when the answer is found.
    #[must_use]
    pub fn question(self) -> Option<Level> {
        let is_open = !self.is_stopped && self.yes < self.highest;
        is_open.then(|| Level::new(self.yes + 1)).flatten()
    }

    /// Takes the answer to the question.
    pub fn answer(&mut self, is_yes: bool) {
        if self.question().is_some() {
            self.yes += u8::from(is_yes);
            self.is_stopped = !is_yes;
        }
    }

    /// Takes the last answer back; false where there is none.
    pub fn back(&mut self) -> bool {
        let had_answer = self.is_stopped || self.yes > 0;
        if self.is_stopped {
            self.is_stopped = false;
        } else {
            self.yes = self.yes.saturating_sub(1);
        }
        had_answer
    }

    /// The levels that were answered with yes, lowest first.
    pub fn confirmed(self) -> impl Iterator<Item = Level> {
        (1..=self.yes).filter_map(Level::new)
    }

    /// The level that was answered with no.
    #[must_use]
    pub fn denied(self) -> Option<Level> {
        if self.is_stopped { Level::new(self.yes + 1) } else { None }
    }

    /// The level that the answers come to; `None` while a question is open.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        if self.question().is_some() { None } else { Level::new(self.yes) }
    }
}
