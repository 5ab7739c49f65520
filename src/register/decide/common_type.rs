//! Common information types (domain 4): assets follow them by name, so a new name goes to all who follow.

use super::{Decision, change, found};
use crate::domain::{Asset, Change, CommonType, CommonTypeId, Record, RecordKey, Text, fold};
use crate::register::{Refusal, Snapshot};

pub fn save(snapshot: &Snapshot, wanted: &CommonType) -> Decision {
    if wanted.name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if snapshot.common_type(&wanted.name).is_some_and(|other| other.id != wanted.id) {
        return Err(Refusal::TypeNameTaken { name: wanted.name.clone() });
    }
    let ranges = || wanted.ranges.0.into_iter().flatten();
    if let Some(range) = ranges().find(|range| range.least > range.most) {
        return Err(Refusal::RangeReversed { least: range.least, most: range.most });
    }
    let highest = snapshot.settings().highest();
    if let Some(range) = ranges().find(|range| range.most.number() > highest) {
        return Err(Refusal::LevelBeyondScale(range.most));
    }
    let held = snapshot.common_types().get(wanted.id);
    let former = held.map(|held| held.name.clone());
    let record = |held: &CommonType| Record::CommonType(Box::new(held.clone()));
    let mut changes = change(held.map(record), record(wanted));
    if let Some(former) = former.filter(|former| *former != wanted.name) {
        changes.extend(followed(snapshot, &former, &wanted.name));
    }
    Ok(changes)
}

/// Removes a type; the assets that followed it stand on their own.
pub fn remove(snapshot: &Snapshot, id: CommonTypeId) -> Decision {
    let held = found(snapshot.common_types().get(id), RecordKey::CommonType(id))?;
    let mut changes: Vec<Change> = followed(snapshot, &held.name, "").collect();
    changes.push(Change::remove(Record::CommonType(Box::new(held.clone()))));
    Ok(changes)
}

/// The assets that follow a type, each with another type's name instead.
fn followed(snapshot: &Snapshot, former: &str, name: &str) -> impl Iterator<Item = Change> {
    let (former, name) = (fold(former), Text::from(name));
    let assets = snapshot.assets().iter().map(|(_, asset)| asset);
    assets.filter(move |asset| !asset.common_type.is_empty() && fold(&asset.common_type) == former).map(move |asset| {
        let renamed = Asset { common_type: name.clone(), ..asset.clone() };
        Change::update(Record::Asset(Box::new(asset.clone())), Record::Asset(Box::new(renamed)))
    })
}
