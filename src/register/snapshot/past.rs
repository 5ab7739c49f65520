//! Turning a snapshot into that of an earlier day.

use super::Snapshot;
use crate::domain::succession::decisions_on;
use crate::domain::{Change, Classification, Date, Record, Standing, Subject};
use rustc_hash::{FxHashMap, FxHashSet};

impl Snapshot {
    /// Lets exactly those decisions hold that had been made by the day, of all that are known, and counts due dates
    /// and adjustments from it. Decisions about what is not in the register are passed over.
    pub(in crate::register) fn settle_on(&mut self, day: Date, known: &[Classification]) {
        let mut by_subject: FxHashMap<Subject, Vec<Classification>> = FxHashMap::default();
        for held in known.iter().filter(|held| self.held(held.subject).is_some()) {
            by_subject.entry(held.subject).or_default().push(held.clone());
        }
        let wanted: Vec<Classification> = by_subject.into_values().flat_map(|of| decisions_on(day, &of)).collect();
        let stays: FxHashSet<_> = wanted.iter().map(|held| held.id).collect();
        let decided = self.classifications.iter().map(|(_, held)| held);
        let later = decided.filter(|held| held.standing != Standing::Draft && !stays.contains(&held.id));
        for held in later.cloned().collect::<Vec<_>>() {
            self.apply(&Change::remove(Record::Classification(Box::new(held))));
        }
        // Oldest first, so that the one in force has the last word.
        for held in wanted {
            if self.classifications.get(held.id) != Some(&held) {
                self.apply(&Change::create(Record::Classification(Box::new(held))));
            }
        }
        self.today = day;
        self.derive_everything();
    }
}
