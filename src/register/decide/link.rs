//! Linking assets to systems, and systems to what they depend on.

use super::{Decision, change, found};
use crate::domain::{AssetId, Carries, Change, Dependency, Record, RecordKey, SystemId};
use crate::register::{Refusal, Snapshot};

pub fn link_asset(snapshot: &Snapshot, link: &Carries) -> Decision {
    found(snapshot.systems().get(link.system), RecordKey::System(link.system))?;
    found(snapshot.assets().get(link.asset), RecordKey::Asset(link.asset))?;
    let before = snapshot.carries(link.system, link.asset).map(Record::Carries);
    Ok(change(before, Record::Carries(link.clone())))
}

pub fn unlink_asset(snapshot: &Snapshot, system: SystemId, asset: AssetId) -> Decision {
    let link = found(snapshot.carries(system, asset), RecordKey::Carries(system, asset))?;
    Ok(vec![Change::remove(Record::Carries(link))])
}

pub fn set_dependency(snapshot: &Snapshot, link: &Dependency) -> Decision {
    if link.system == link.on {
        return Err(Refusal::DependsOnItself);
    }
    found(snapshot.systems().get(link.system), RecordKey::System(link.system))?;
    found(snapshot.systems().get(link.on), RecordKey::System(link.on))?;
    let before = snapshot.dependency(link.system, link.on).map(Record::Dependency);
    Ok(change(before, Record::Dependency(link.clone())))
}

pub fn remove_dependency(snapshot: &Snapshot, system: SystemId, on: SystemId) -> Decision {
    let link = found(snapshot.dependency(system, on), RecordKey::Dependency(system, on))?;
    Ok(vec![Change::remove(Record::Dependency(link))])
}
