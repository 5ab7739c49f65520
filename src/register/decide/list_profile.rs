//! How lists come in and go out.

use super::{Decision, change, found};
use crate::domain::{Change, ListProfile, ListProfileId, Record, RecordKey};
use crate::register::{Refusal, Snapshot};

/// One profile of a name for each way: whoever saves under a name again has changed that one.
pub fn save(snapshot: &Snapshot, wanted: &ListProfile) -> Decision {
    if wanted.name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    let named = snapshot.list_profile(wanted.kind, &wanted.name);
    let held = snapshot.list_profiles().get(wanted.id);
    let mut changes = Vec::new();
    let wanted = match (held, named) {
        (None, Some(named)) => ListProfile { id: named.id, ..wanted.clone() },
        // Renamed onto another one, which it takes the place of.
        (Some(held), Some(named)) if named.id != held.id => {
            changes.push(Change::remove(record(named)));
            wanted.clone()
        }
        _ => wanted.clone(),
    };
    changes.extend(change(held.or(named).map(record), record(&wanted)));
    Ok(changes)
}

pub fn remove(snapshot: &Snapshot, id: ListProfileId) -> Decision {
    let held = found(snapshot.list_profiles().get(id), RecordKey::ListProfile(id))?;
    Ok(vec![Change::remove(record(held))])
}

fn record(held: &ListProfile) -> Record {
    Record::ListProfile(Box::new(held.clone()))
}
