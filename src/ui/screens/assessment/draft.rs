//! What is written about the requirement in hand, until it is kept.

use super::known::Item;
use crate::domain::{Answer, Assessment, AssessmentId, Date, SystemId, Text};
use crate::register::Refusal;
use crate::ui::View;

/// The answer to one requirement as it stands in the fields.
pub struct Draft {
    /// As the register has it, or blank.
    base: Assessment,
    /// As it is written.
    pub now: Assessment,
    /// As it was sent to the register, which has not told yet how it took it.
    sent: Option<Assessment>,
    /// Whether what stands for a date can be read as one.
    pub is_date_readable: bool,
}

impl Draft {
    /// The answer to a requirement; who answers is proposed where nobody has yet.
    pub fn of(item: &Item, system: SystemId, role: &Text, view: &View<'_>) -> Self {
        let blank = || Assessment::new(AssessmentId::fresh(view.now), system, item.id.clone());
        let mut base = item.assessment.clone().unwrap_or_else(blank);
        if base.answer == Answer::Unanswered && base.by.is_empty() {
            base.by = role.clone();
        }
        Self { now: base.clone(), base, sent: None, is_date_readable: true }
    }

    /// Whether something is written that is neither kept nor on its way.
    pub fn is_dirty(&self) -> bool {
        let is_nothing = self.base.is_empty() && self.now.is_empty();
        self.now != self.base && self.sent.as_ref() != Some(&self.now) && !is_nothing
    }

    /// What stands against keeping it.
    pub fn fault(&self, today: Date) -> Option<Refusal> {
        let now = &self.now;
        if now.answer == Answer::NotApplicable && now.note.trim().is_empty() {
            return Some(Refusal::NotApplicableReasonMissing(now.requirement.clone()));
        }
        now.on.filter(|on| *on > today).map(Refusal::DateInFuture)
    }

    /// Puts back the note of an answer that cannot do without one.
    pub fn restore_note(&mut self) {
        if self.now.answer == Answer::NotApplicable && self.now.note.trim().is_empty() {
            self.now.note = self.base.note.clone();
        }
    }

    /// Puts another answer in its place, and sends it.
    pub fn send(&mut self, now: Assessment) -> Assessment {
        self.now = now;
        self.sent = Some(self.now.clone());
        self.now.clone()
    }

    /// Follows what the register has now; true where it is to be read anew.
    pub fn follow(&mut self, held: Option<&Assessment>) -> bool {
        if !self.is_dirty() {
            return true;
        }
        if let Some(held) = held {
            self.base = held.clone();
        }
        false
    }

    /// The register did not take what was sent, so it is written and not kept.
    pub fn take_back(&mut self) {
        self.sent = None;
    }
}
