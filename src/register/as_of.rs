//! The register as it was on a day.
//!
//! Records are as the log had them when the day ended: what was done after it is taken back, newest first. A decision
//! counts from its decision date, whenever it was written down, so that one of March that was entered in May was in
//! force in April. A decision that has been undone since was in force while it was known.

use super::{Register, RegisterError, Snapshot};
use crate::domain::{Classification, Day, Operation, Standing};
use rustc_hash::FxHashSet;

impl Register {
    /// The register as it was when the day ended, with due dates and adjustments counted from that day.
    ///
    /// A log that begins later cannot tell: then the records are taken as they are now, and only decisions and
    /// adjustments are those of the day. [`log_reaches`](Self::log_reaches) tells the two apart.
    pub fn as_of(&self, day: &Day) -> Result<Snapshot, RegisterError> {
        let now = self.snapshot();
        if day.date > now.today() {
            return Err(RegisterError::DayInFuture(day.date));
        }
        let mut then = Snapshot::clone(now);
        let later = self.operations_after(day);
        for operation in later.iter().rev() {
            for change in self.store.changes_of(operation.number)?.into_iter().rev() {
                then.apply(&change.reversed());
            }
        }
        let known = known(now, &then);
        then.settle_on(day.date, &known);
        Ok(then)
    }

    /// Whether the log tells how the records were on that day.
    #[must_use]
    pub fn log_reaches(&self, day: &Day) -> bool {
        self.operations.iter().any(|operation| operation.at < day.end)
    }

    /// What was done after the day; nothing where the whole log is later. The log's own order counts where a clock
    /// was put back.
    fn operations_after(&self, day: &Day) -> &[Operation] {
        let last = self.operations.iter().rposition(|operation| operation.at < day.end);
        last.map_or(&[], |last| &self.operations[last + 1..])
    }
}

/// The decisions known now and those that were known then, each once.
fn known(now: &Snapshot, then: &Snapshot) -> Vec<Classification> {
    let is_decided = |held: &&Classification| held.standing != Standing::Draft;
    let mut seen = FxHashSet::default();
    let held = now.classifications().iter().chain(then.classifications().iter());
    held.map(|(_, held)| held).filter(is_decided).filter(|held| seen.insert(held.id)).cloned().collect()
}
