//! Bringing another register into this one.
//!
//! Records are the same by their ids. What was changed on one side only since the nearest common ancestor is taken;
//! what was changed on both is asked, field by field; nothing that was removed there is removed here without being
//! asked. All of it becomes one operation, which keeps the other register's operations since then: so the history of
//! both stays readable, undo takes the whole merge back, and the next merge of the same register begins where this one
//! ended, so that nothing is asked twice.
//!
//! What only one record can have (a reference, a name among siblings) is given anew to the one that comes in, and told.
//! Decisions of both sides are all kept; as always, the one with the latest decision date is in force.

mod ancestor;
mod fields;
mod place;
mod plan;
mod question;
mod repair;
mod settle;
mod sides;

pub use question::{Answers, Asked, Disputed, Question, Side};
pub use settle::{Note, Settled};

use super::{Refusal, Register, RegisterError, watch};
use crate::domain::{Change, Logged, Merged, Record, Text};
use place::Place;
use sides::Sides;
use std::collections::BTreeMap;

/// Learns how much is done, 0 to 1, and ends the work by failing.
type GoOn<'a> = dyn FnMut(f32) -> Result<(), RegisterError> + 'a;

/// What a merge does to the records, decided; carried out by [`Command::Merge`](super::Command::Merge).
#[derive(Clone, Debug)]
pub struct Merge {
    /// The changes. What is removed with all that belongs to it follows as commands of its own.
    pub(super) changes: Vec<Change>,
    /// What the operation keeps of the other register.
    pub(super) merged: Merged,
    /// The last operation of the register when it was planned; it is good for that state alone.
    pub(super) planned_at: i64,
    /// Whether there was something to bring in, which is remembered even where it leads to no change here.
    pub(super) is_news: bool,
}

/// What a merge would do, and what it has to ask first.
pub struct MergePlan {
    /// What was changed on both sides, or removed on one.
    pub questions: Vec<Question>,
    /// How many records are new here.
    pub new: usize,
    /// How many records change here, apart from those that are asked about.
    pub changed: usize,
    /// What has to give way, whatever is answered.
    pub notes: Vec<Note>,
    /// The name of the other file.
    pub file: Text,
    /// The name of the other register.
    pub register: Text,
    /// How many operations come along.
    pub operations: usize,
    sides: Sides,
    taken: BTreeMap<Place, Record>,
    gone: Vec<Place>,
    merged: Merged,
    planned_at: i64,
}

impl MergePlan {
    /// Whether there is nothing to bring in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new + self.changed + self.questions.len() == 0
    }
}

impl Register {
    /// Finds out what bringing in another register would do. Neither is changed.
    ///
    /// Answers to requirements are known by ids of a catalogue, so where there are any, both registers must use the same
    /// one; adopting it beforehand takes the answers along.
    pub fn plan_merge(&self, from: &Self, file: &str) -> Result<MergePlan, RegisterError> {
        self.plan_merge_watched(from, file, &mut |_| true)
    }

    /// The same. `progress` is told how much is done, 0 to 1, and stops it by answering `false`; the end is then
    /// [`StoreError::Stopped`](crate::store::StoreError::Stopped).
    pub fn plan_merge_watched(
        &self,
        from: &Self,
        file: &str,
        progress: &mut dyn FnMut(f32) -> bool,
    ) -> Result<MergePlan, RegisterError> {
        let mut go_on = |part: f32| if progress(part) { Ok(()) } else { Err(watch::stopped()) };
        go_on(0.0)?;
        let kinship = ancestor::kinship(self, from)?;
        go_on(0.1)?;
        let (ours, theirs) = (self.snapshot(), from.snapshot());
        let mut new = from.operations().iter().filter(|operation| operation.number > kinship.known);
        // A catalogue comes in with the settings only where the other register has adopted it since.
        let mut would_lose = || ours.has_answers() && new.any(|operation| &*operation.label == "adopt_catalogue");
        if ours.settings().catalogue != theirs.settings().catalogue && (theirs.has_answers() || would_lose()) {
            return Err(Refusal::CataloguesDiffer.into());
        }
        let sides = Sides::read(self, from, kinship.ancestor, &mut go_on)?;
        let mut merged = Merged {
            file: file.into(),
            register: from.snapshot().settings().name.clone(),
            position: from.last_number(),
            operations: Vec::new(),
        };
        for operation in from.operations().iter().filter(|operation| operation.number > kinship.known) {
            merged.operations.push(self.without_own(from.store().logged(operation)?));
            go_on(plan::BEGIN)?;
        }
        let planned_at = self.last_number();
        plan::plan(sides, merged, planned_at, (self.snapshot(), from.snapshot()), &mut go_on)
    }

    /// What the other register brought in from this one is in this one's log already.
    fn without_own(&self, logged: Logged) -> Logged {
        let merged = logged.merged.filter(|merged| !ancestor::is_of(merged, self));
        Logged { merged, ..logged }
    }
}
