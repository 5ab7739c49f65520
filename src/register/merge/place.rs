//! What can be held once only. Most records are known by their id; some stand in a place that has room for one, so that
//! two sections may have made two of them, each with an id of its own.

use crate::domain::{Aspect, Record, RecordKey, SystemId, Text, UnitId};

/// Where a record stands in a register.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Place {
    /// Known by its key.
    Record(RecordKey),
    /// The adjustment of an aspect of a system.
    Adjustment(SystemId, Aspect),
    /// The answer of a system to a requirement.
    Assessment(SystemId, Text),
    /// How a unit meets a requirement.
    Practice(UnitId, Text),
}

impl Place {
    /// Where a record stands.
    pub(super) fn of(record: &Record) -> Self {
        match record {
            Record::Adjustment(held) => Self::Adjustment(held.system, held.aspect),
            Record::Assessment(held) => Self::Assessment(held.system, held.requirement.clone()),
            Record::Practice(held) => Self::Practice(held.unit, held.requirement.clone()),
            other => Self::Record(other.key()),
        }
    }
}
