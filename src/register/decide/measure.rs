//! Measures of the action plan (domain 7).

use super::{Decision, change, found};
use crate::domain::{Change, Measure, MeasureId, Record, RecordKey};
use crate::register::{Refusal, Snapshot};
use rustc_hash::FxHashSet;

/// Makes or changes a measure. A new one stands in the plan that follows from the system's latest decision.
pub fn save(snapshot: &Snapshot, wanted: &Measure) -> Decision {
    let slot = found(snapshot.systems().slot(wanted.system), RecordKey::System(wanted.system))?;
    if wanted.activity.trim().is_empty() {
        return Err(Refusal::ActivityMissing);
    }
    if wanted.reference.trim().is_empty() {
        return Err(Refusal::ReferenceMissing);
    }
    if let Some(other) = snapshot.measure_by_reference(&wanted.reference).filter(|other| other.id != wanted.id) {
        return Err(Refusal::ReferenceTaken { reference: wanted.reference.clone(), holder: other.activity.clone() });
    }
    if wanted.start.is_some_and(|start| wanted.end.is_some_and(|end| end < start)) {
        return Err(Refusal::EndsBeforeStart);
    }
    for before in &wanted.depends_on {
        found(snapshot.measures().get(*before), RecordKey::Measure(*before))?;
    }
    if waits_for_itself(snapshot, wanted) {
        return Err(Refusal::WaitsForItself);
    }
    let held = snapshot.measures().get(wanted.id);
    let is_known = |id: &str| {
        snapshot.catalogue().requirement(id).is_some()
            || snapshot.assessment(wanted.system, id).is_some()
            || held.is_some_and(|held| held.is_about(id))
    };
    if let Some(unknown) = wanted.requirements.iter().find(|id| !is_known(id)) {
        return Err(Refusal::NoSuchRequirement(unknown.clone()));
    }
    let plan = wanted.plan.or_else(|| snapshot.decided_on(slot).filter(|_| held.is_none()));
    Ok(change(held.map(record), record(&Measure { plan, ..wanted.clone() })))
}

/// Whether what the measure depends on depends on it in turn, through however many others.
fn waits_for_itself(snapshot: &Snapshot, wanted: &Measure) -> bool {
    let mut seen = FxHashSet::default();
    let mut open: Vec<MeasureId> = wanted.depends_on.iter().copied().collect();
    while let Some(id) = open.pop() {
        if id == wanted.id {
            return true;
        }
        if seen.insert(id) {
            open.extend(snapshot.measures().get(id).into_iter().flat_map(|held| held.depends_on.iter().copied()));
        }
    }
    false
}

/// Removes a measure; those that waited for it wait no longer.
pub fn remove(snapshot: &Snapshot, id: MeasureId) -> Decision {
    let held = found(snapshot.measures().get(id), RecordKey::Measure(id))?;
    let mut changes: Vec<Change> = freed(snapshot, &[id]);
    changes.push(Change::remove(record(held)));
    Ok(changes)
}

/// The measures that wait for some that go, each without them.
pub(super) fn freed(snapshot: &Snapshot, gone: &[MeasureId]) -> Vec<Change> {
    let waiting = snapshot.measures().iter().map(|(_, held)| held).filter(|held| !gone.contains(&held.id));
    let waiting = waiting.filter(|held| held.depends_on.iter().any(|id| gone.contains(id)));
    let free = |held: &Measure| {
        let depends_on = held.depends_on.iter().copied().filter(|id| !gone.contains(id)).collect();
        Change::update(record(held), record(&Measure { depends_on, ..held.clone() }))
    };
    waiting.map(free).collect()
}

/// Carries unfinished measures over to the plan that follows from their system's latest decision.
pub fn carry_over(snapshot: &Snapshot, ids: &[MeasureId]) -> Decision {
    let mut changes = Vec::new();
    for id in ids {
        let held = found(snapshot.measures().get(*id), RecordKey::Measure(*id))?;
        let slot = found(snapshot.systems().slot(held.system), RecordKey::System(held.system))?;
        let decided_on = snapshot.decided_on(slot);
        if held.waits_from_earlier(decided_on) {
            let carried = Measure { plan: decided_on, ..held.clone() };
            changes.extend(change(Some(record(held)), record(&carried)));
        }
    }
    Ok(changes)
}

fn record(held: &Measure) -> Record {
    Record::Measure(Box::new(held.clone()))
}
