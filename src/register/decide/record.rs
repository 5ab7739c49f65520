//! Making, changing and copying systems and assets.

use super::{Decision, change, found};
use crate::domain::derive::Network as _;
use crate::domain::{
    Asset, AssetId, Carries, Change, Dependency, Record, RecordKey, Subject, System, SystemId, Text, UnitId,
};
use crate::register::{Refusal, Snapshot};

pub fn save_system(snapshot: &Snapshot, system: &System) -> Decision {
    may_be_called(snapshot, Subject::System(system.id), &system.name, &system.reference)?;
    unit_exists(snapshot, system.unit)?;
    if system.interval_months.is_some_and(|months| !(1..=120).contains(&months)) {
        return Err(Refusal::IntervalOutOfRange);
    }
    let before = snapshot.systems().get(system.id).map(|held| Record::System(Box::new(held.clone())));
    Ok(change(before, Record::System(Box::new(system.clone()))))
}

pub fn save_asset(snapshot: &Snapshot, asset: &Asset) -> Decision {
    may_be_called(snapshot, Subject::Asset(asset.id), &asset.name, &asset.reference)?;
    unit_exists(snapshot, asset.unit)?;
    let before = snapshot.assets().get(asset.id).map(|held| Record::Asset(Box::new(held.clone())));
    Ok(change(before, Record::Asset(Box::new(asset.clone()))))
}

pub fn duplicate_system(snapshot: &Snapshot, of: SystemId, id: SystemId, name: &Text) -> Decision {
    let original = found(snapshot.systems().get(of), RecordKey::System(of))?;
    let reference = snapshot.next_system_reference().into();
    let copy = System { id, name: name.clone(), reference, review_mark: None, ..original.clone() };
    let mut changes = save_system(snapshot, &copy)?;
    let slot = found(snapshot.systems().slot(of), RecordKey::System(of))?;
    let carried = snapshot.carried_by(slot).iter().filter_map(|asset| snapshot.asset_id(*asset));
    for link in carried.filter_map(|asset| snapshot.carries(of, asset)) {
        changes.push(Change::create(Record::Carries(Carries { system: id, ..link })));
    }
    let foundations = snapshot.rests_on(slot).iter().filter_map(|edge| snapshot.system_id(edge.node));
    for link in foundations.filter_map(|on| snapshot.dependency(of, on)) {
        changes.push(Change::create(Record::Dependency(Dependency { system: id, ..link })));
    }
    Ok(changes)
}

pub fn duplicate_asset(snapshot: &Snapshot, of: AssetId, id: AssetId, name: &Text) -> Decision {
    let original = found(snapshot.assets().get(of), RecordKey::Asset(of))?;
    let reference = snapshot.next_asset_reference().into();
    let copy = Asset { id, name: name.clone(), reference, review_mark: None, ..original.clone() };
    let mut changes = save_asset(snapshot, &copy)?;
    let slot = found(snapshot.assets().slot(of), RecordKey::Asset(of))?;
    let carriers = snapshot.carriers_of(slot).iter().filter_map(|system| snapshot.system_id(*system));
    for link in carriers.filter_map(|system| snapshot.carries(system, of)) {
        changes.push(Change::create(Record::Carries(Carries { asset: id, ..link })));
    }
    Ok(changes)
}

fn may_be_called(snapshot: &Snapshot, subject: Subject, name: &str, reference: &str) -> Result<(), Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if reference.trim().is_empty() {
        return Err(Refusal::ReferenceMissing);
    }
    match snapshot.by_reference(reference) {
        Some(other) if other != subject => {
            Err(Refusal::ReferenceTaken { reference: reference.into(), holder: snapshot.subject_name(other).into() })
        }
        _ => Ok(()),
    }
}

fn unit_exists(snapshot: &Snapshot, unit: Option<UnitId>) -> Result<(), Refusal> {
    unit.map_or(Ok(()), |id| found(snapshot.units().get(id), RecordKey::Unit(id)).map(drop))
}
