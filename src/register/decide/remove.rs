//! Removing records together with what cannot stand without them.

use super::{Decision, found};
use crate::domain::derive::Network as _;
use crate::domain::{Aspect, AssetId, Change, ChecklistKind, Record, RecordKey, Subject, SystemId, Unit, UnitId};
use crate::register::{Slot, Snapshot};

pub fn unit(snapshot: &Snapshot, id: UnitId) -> Decision {
    let removed = found(snapshot.units().get(id), RecordKey::Unit(id))?;
    let mut changes = Vec::new();
    for (_, part) in snapshot.units().iter().filter(|(_, part)| part.parent == Some(id)) {
        let moved = Unit { parent: removed.parent, ..part.clone() };
        changes.push(Change::update(Record::Unit(part.clone()), Record::Unit(moved)));
    }
    for (_, system) in snapshot.systems().iter().filter(|(_, system)| system.unit == Some(id)) {
        let mut freed = system.clone();
        freed.unit = None;
        let before = Record::System(Box::new(system.clone()));
        changes.push(Change::update(before, Record::System(Box::new(freed))));
    }
    for (_, asset) in snapshot.assets().iter().filter(|(_, asset)| asset.unit == Some(id)) {
        let mut freed = asset.clone();
        freed.unit = None;
        let before = Record::Asset(Box::new(asset.clone()));
        changes.push(Change::update(before, Record::Asset(Box::new(freed))));
    }
    let practices = snapshot.practices().iter().map(|(_, held)| held).filter(|held| held.unit == id);
    changes.extend(practices.map(|held| Change::remove(Record::Practice(Box::new(held.clone())))));
    changes.push(Change::remove(Record::Unit(removed.clone())));
    Ok(changes)
}

pub fn system(snapshot: &Snapshot, id: SystemId) -> Decision {
    let removed = found(snapshot.systems().get(id), RecordKey::System(id))?;
    let slot = found(snapshot.systems().slot(id), RecordKey::System(id))?;
    let ids = |slots: &[Slot]| slots.iter().filter_map(|asset| snapshot.asset_id(*asset)).collect::<Vec<_>>();
    let mut records: Vec<Record> = Vec::new();
    records.extend(
        ids(snapshot.carried_by(slot)).into_iter().filter_map(|asset| snapshot.carries(id, asset)).map(Record::Carries),
    );
    let below =
        snapshot.rests_on(slot).iter().filter_map(|edge| snapshot.dependency(id, snapshot.system_id(edge.node)?));
    let above =
        snapshot.dependents(slot).iter().filter_map(|edge| snapshot.dependency(snapshot.system_id(edge.node)?, id));
    records.extend(below.chain(above).map(Record::Dependency));
    let adjustments = Aspect::ALL.into_iter().filter_map(|aspect| snapshot.adjustment(slot, aspect));
    records.extend(adjustments.cloned().map(Record::Adjustment));
    let checklists = ChecklistKind::ALL.into_iter().filter_map(|kind| snapshot.checklist(id, kind));
    records.extend(checklists.cloned().map(Record::Checklist));
    records.extend(of_subject(snapshot, Subject::System(id)));
    records.extend(following(snapshot, id));
    records.push(Record::System(Box::new(removed.clone())));
    let measures: Vec<_> = snapshot.measures_of(id).map(|held| held.id).collect();
    let freed = super::measure::freed(snapshot, &measures);
    Ok(freed.into_iter().chain(records.into_iter().map(Change::remove)).collect())
}

/// What followed from a system's levels.
fn following(snapshot: &Snapshot, id: SystemId) -> impl Iterator<Item = Record> {
    let assessments = snapshot.assessments_of(id).map(|held| Record::Assessment(Box::new(held.clone())));
    let measures = snapshot.measures_of(id).map(|held| Record::Measure(Box::new(held.clone())));
    let acceptances = snapshot.acceptances_of(id).map(|held| Record::RiskAcceptance(Box::new(held.clone())));
    let follow_ups = snapshot.follow_ups_of(id).into_iter().map(|held| Record::FollowUp(Box::new(held.clone())));
    assessments.chain(measures).chain(acceptances).chain(follow_ups)
}

pub fn asset(snapshot: &Snapshot, id: AssetId) -> Decision {
    let removed = found(snapshot.assets().get(id), RecordKey::Asset(id))?;
    let slot = found(snapshot.assets().slot(id), RecordKey::Asset(id))?;
    let carriers = snapshot.carriers_of(slot).iter().filter_map(|system| snapshot.system_id(*system));
    let mut records: Vec<Record> =
        carriers.filter_map(|system| snapshot.carries(system, id)).map(Record::Carries).collect();
    records.extend(of_subject(snapshot, Subject::Asset(id)));
    records.push(Record::Asset(Box::new(removed.clone())));
    Ok(records.into_iter().map(Change::remove).collect())
}

/// Newest classification first, since an older one is still referred to by its successor.
fn of_subject(snapshot: &Snapshot, subject: Subject) -> Vec<Record> {
    let classifications = snapshot.draft(subject).into_iter().chain(snapshot.decisions(subject));
    let plan = snapshot.planned(subject).cloned().map(Record::PlannedSession);
    let dismissals = snapshot.dismissals_of(subject).map(|held| Record::Dismissal(Box::new(held.clone())));
    let classifications = classifications.map(|held| Record::Classification(Box::new(held.clone())));
    classifications.chain(plan).chain(dismissals).collect()
}
