//! What a session asks of the register: one operation for all its rows.

use super::state::{Cell, Row, Sheet};
use crate::domain::{Classification, Subject};
use crate::register::{Command, Refusal};
use crate::ui::View;

impl Sheet {
    /// Keeps what is written as drafts. Where only the session itself was described, the first row carries it.
    pub fn keeping(&mut self, view: &View, subject: Subject) -> Command {
        if !self.rows.iter().any(|row| row.is_begun() || row.is_kept) {
            self.rows[0].is_kept = true;
        }
        let commands = self.rows.iter_mut().filter_map(|row| {
            let is_wanted = row.is_begun() || row.is_kept;
            row.is_kept = is_wanted;
            is_wanted.then(|| Command::SaveDraft(Box::new(self.shared.stamped(&row.draft))))
        });
        together("save_session", commands.collect(), view, subject)
    }

    /// Decides the rows that are complete, and keeps those that are begun as drafts.
    pub fn deciding(&self, view: &View, subject: Subject) -> Command {
        let commands = self.rows.iter().filter(|row| row.is_begun()).map(|row| {
            let stamped = Box::new(self.shared.stamped(&row.draft));
            if row.is_complete(view) { Command::DecideClassification(stamped) } else { Command::SaveDraft(stamped) }
        });
        together("decide_session", commands.collect(), view, subject)
    }

    /// Decides today what is complete and could be decided, to see what that would move.
    pub fn foreseen(&self, view: &View, subject: Subject) -> Option<Command> {
        let complete = self.to_decide(view).filter(|row| row.draft.off_ground().is_empty());
        let commands = complete.map(|row| {
            let mut decision = Classification { decided_on: Some(view.today), ..row.draft.clone() };
            // A reason that is still missing does not change what moves.
            decision.reasons.0.iter_mut().filter(|reason| reason.trim().is_empty()).for_each(|r| *r = "–".into());
            Command::DecideClassification(Box::new(decision))
        });
        let commands: Vec<_> = commands.collect();
        (!commands.is_empty()).then(|| together("decide_session", commands, view, subject))
    }

    /// Throws away the drafts that the register has.
    pub fn discarding(&self, view: &View, subject: Subject) -> Command {
        let kept = self.rows.iter().filter_map(|row| view.snapshot.draft(row.draft.subject));
        let commands = kept.map(|held| Command::DiscardDraft(held.id)).collect();
        together("discard_draft", commands, view, subject)
    }

    /// The rows that a decision would decide.
    pub fn to_decide<'a>(&'a self, view: &'a View<'_>) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(|row| row.is_decidable(view))
    }

    /// The first complete row that the register would refuse to decide for what it says, and the place.
    pub fn refused(&self, view: &View) -> Option<(Cell, Refusal)> {
        let rated = view.snapshot.settings().aspects();
        self.rows.iter().enumerate().filter(|(_, row)| row.is_decidable(view)).find_map(|(place, row)| {
            let draft = &row.draft;
            let off_ground = draft.off_ground();
            let held = view.snapshot.type_of(draft.subject);
            let bare = held.map(|held| held.unexplained_lowerings(draft, rated)).unwrap_or_default();
            let refusal = match (off_ground.iter().next(), bare.iter().next()) {
                (Some(aspect), _) => (aspect, Refusal::OffGround(off_ground)),
                (None, Some(aspect)) => (aspect, Refusal::LoweringReasonMissing([aspect].into_iter().collect())),
                (None, None) => return None,
            };
            Some((Cell { row: place, aspect: refusal.0 }, refusal.1))
        })
    }
}

/// Several commands as one operation; a single one stands for itself.
fn together(label: &'static str, mut commands: Vec<Command>, view: &View, subject: Subject) -> Command {
    match commands.pop() {
        Some(only) if commands.is_empty() => only,
        last => {
            commands.extend(last);
            Command::All { label, subject: view.snapshot.subject_name(subject).into(), commands }
        }
    }
}
