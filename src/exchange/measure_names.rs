//! Measures by their references, those of a list that is being read among them, and what each waits for.

use super::fault::Reason;
use crate::domain::{Few, MeasureId, fold};
use crate::register::Snapshot;
use rustc_hash::{FxHashMap, FxHashSet};

/// The measures that the rows of a list are about.
#[derive(Default)]
pub(super) struct MeasureNames {
    ids: FxHashMap<String, MeasureId>,
    waits: FxHashMap<MeasureId, Few<MeasureId>>,
}

impl MeasureNames {
    /// Keeps the identity of the measure with a reference.
    pub fn keep(&mut self, reference: &str, id: MeasureId) {
        self.ids.entry(fold(reference)).or_insert(id);
    }

    /// Keeps what a measure will wait for once the list is in.
    pub fn keep_waiting(&mut self, id: MeasureId, depends_on: Few<MeasureId>) {
        self.waits.insert(id, depends_on);
    }

    /// The measure with this reference, in the list or in the register.
    pub fn find(&self, reference: &str, snapshot: &Snapshot) -> Result<MeasureId, Reason> {
        let held = || snapshot.measure_by_reference(reference).map(|held| held.id);
        self.ids.get(&fold(reference)).copied().or_else(held).ok_or(Reason::UnknownMeasure)
    }

    /// Whether a measure that waits for these would wait for itself, through however many others.
    pub fn waits_for_itself(&self, id: MeasureId, depends_on: &[MeasureId], snapshot: &Snapshot) -> bool {
        let mut seen = FxHashSet::default();
        let mut open = depends_on.to_vec();
        while let Some(next) = open.pop() {
            if next == id {
                return true;
            }
            if seen.insert(next) {
                let held = || snapshot.measures().get(next).map(|held| &held.depends_on);
                open.extend(self.waits.get(&next).or_else(held).into_iter().flatten());
            }
        }
        false
    }
}
