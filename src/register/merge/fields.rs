//! Comparing three versions of a record field by field.

use crate::domain::Record;
use serde_json::{Map, Value};

/// What comes of three versions of a record.
pub(super) struct Joined {
    /// The version here with what was changed there alone.
    pub(super) record: Record,
    /// The fields that were changed on both sides, and not to the same.
    pub(super) disputed: Vec<String>,
}

/// Fields that say which record it is; where two were made in the same place, the one here keeps its own.
const IDENTITY: [&str; 1] = ["id"];

/// Whether two versions say the same.
pub(super) fn are_alike(one: &Record, other: &Record) -> bool {
    one == other || same_fields(one, other)
}

fn same_fields(one: &Record, other: &Record) -> bool {
    let (one, other) = (fields(one), fields(other));
    one.len() == other.len()
        && one.iter().all(|(name, value)| IDENTITY.contains(&&**name) || other.get(name) == Some(value))
}

/// Takes over what was changed there alone.
pub(super) fn join(base: Option<&Record>, here: &Record, there: &Record) -> Joined {
    let (before, held, wanted) = (base.map(fields).unwrap_or_default(), fields(here), fields(there));
    let mut joined = held.clone();
    let mut disputed = Vec::new();
    for (name, value) in wanted {
        let (was, is) = (before.get(&name), held.get(&name));
        if IDENTITY.contains(&&*name) || is == Some(&value) || was == Some(&value) {
            continue;
        }
        if is == was {
            joined.insert(name, value);
        } else {
            disputed.push(name);
        }
    }
    Joined { record: with_fields(here, joined), disputed }
}

/// The record with these fields as they are there.
pub(super) fn with(record: &Record, there: &Record, names: &[String]) -> Record {
    let (mut held, wanted) = (fields(record), fields(there));
    for name in names {
        if let Some(value) = wanted.get(name) {
            held.insert(name.clone(), value.clone());
        }
    }
    with_fields(record, held)
}

fn fields(record: &Record) -> Map<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(wrapped)) => match wrapped.into_iter().next() {
            Some((_, Value::Object(fields))) => fields,
            _ => Map::new(),
        },
        _ => Map::new(),
    }
}

/// A record of the same kind. Its fields come from records of that kind, so they always make one.
fn with_fields(record: &Record, fields: Map<String, Value>) -> Record {
    let kind = match serde_json::to_value(record) {
        Ok(Value::Object(wrapped)) => wrapped.into_iter().next().map(|(kind, _)| kind),
        _ => None,
    };
    let wrapped = kind.map(|kind| Value::Object(Map::from_iter([(kind, Value::Object(fields))])));
    wrapped.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_else(|| record.clone())
}
