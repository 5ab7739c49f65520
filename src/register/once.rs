//! Each record changes once in an operation, however many of its commands touch it: the file takes every record's
//! start from what it holds, and the history tells one step.

use crate::domain::{Change, RecordKey};
use rustc_hash::FxHashMap;

/// Joins the changes of the same record, in the place of the first; what ends as it began goes.
pub(super) fn once(changes: Vec<Change>) -> Vec<Change> {
    let mut places: FxHashMap<RecordKey, usize> = FxHashMap::default();
    let mut joined: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes {
        let Some(key) = change.key() else { continue };
        if let Some(place) = places.get(&key) {
            joined[*place].after = change.after;
        } else {
            places.insert(key, joined.len());
            joined.push(change);
        }
    }
    joined.retain(|change| change.before != change.after);
    joined
}
