//! Which systems are like one, so that their answers to requirements can be a start for its own.

use super::sketch::{Sketch, alike as names_alike, equals_folded};
use crate::domain::{Answer, System, SystemId, Text};
use crate::register::{Slot, Snapshot};
use std::cmp::Reverse;

/// A system whose answers another can start from.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// The system.
    pub system: SystemId,
    /// Whether it has the same supplier.
    pub has_supplier: bool,
    /// Whether it is of the same kind.
    pub has_kind: bool,
    /// Whether its name is the same or alike.
    pub has_name: bool,
    /// How many of its answers would follow: to requirements that apply to the other one and are not answered there.
    pub answers: usize,
}

impl Alike {
    /// How much speaks for it. A supplier and a name say more than a kind, which many share.
    fn weight(&self) -> u8 {
        2 * u8::from(self.has_supplier) + 2 * u8::from(self.has_name) + u8::from(self.has_kind)
    }
}

/// The systems with answers that would follow to the one in this slot: those most like it first, and of equals the one
/// with the most answers.
#[must_use]
pub fn alike(snapshot: &Snapshot, slot: Slot) -> Vec<Alike> {
    let Some(wanted) = snapshot.systems().at(slot) else { return Vec::new() };
    let demands = snapshot.demands(slot);
    let is_open = |id: &&Text| snapshot.assessment(wanted.id, id).is_none_or(|held| held.answer == Answer::Unanswered);
    let open: Vec<&Text> = demands.iter().map(|demand| &demand.applicable.requirement.id).filter(is_open).collect();
    let sketch = Sketch::of(&wanted.name);
    let others = snapshot.systems().iter().map(|(_, other)| other).filter(|other| other.id != wanted.id);
    let mut found: Vec<(&System, Alike)> = others
        .filter_map(|other| {
            let answers = following(snapshot, other.id, &open);
            (answers > 0).then(|| (other, compare(wanted, &sketch, other, answers)))
        })
        .collect();
    found.sort_by_cached_key(|(other, alike)| {
        (Reverse(alike.weight()), Reverse(alike.answers), other.name.clone(), other.id)
    });
    found.into_iter().map(|(_, alike)| alike).collect()
}

fn following(snapshot: &Snapshot, from: SystemId, open: &[&Text]) -> usize {
    if snapshot.assessments_of(from).next().is_none() {
        return 0;
    }
    let is_answered = |id: &&&Text| snapshot.assessment(from, id).is_some_and(|held| held.answer != Answer::Unanswered);
    open.iter().filter(is_answered).count()
}

fn compare(wanted: &System, sketch: &Sketch, other: &System, answers: usize) -> Alike {
    let same = |one: &str, other: &str| !one.trim().is_empty() && equals_folded(one, other);
    let has_name = same(&wanted.name, &other.name)
        || names_alike((&wanted.name, sketch), (&other.name, &Sketch::of(&other.name))).is_some();
    Alike {
        system: other.id,
        has_supplier: same(&wanted.supplier, &other.supplier),
        has_kind: wanted.kind == other.kind,
        has_name,
        answers,
    }
}
