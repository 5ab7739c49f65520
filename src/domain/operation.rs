//! Operations: who did what, when. The log of operations is the audit trail, undo and redo.

use super::{Change, Text};
use serde::{Deserialize, Serialize};

/// Who acts, and when: handed in from the edge of the program, never looked up inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The user, as the machine knows them.
    pub user: Text,
    /// The moment.
    pub at: jiff::Timestamp,
    /// The day that rules count from; usually the day of `at` in local time.
    pub today: super::Date,
}

/// A day of the past with the moment it ended where the user is, so that the log can be held against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: super::Date,
    /// The moment the next day began.
    pub end: jiff::Timestamp,
}

impl Day {
    /// The day in a time zone. The last day of the calendar has no end.
    #[must_use]
    pub fn in_zone(date: super::Date, zone: &jiff::tz::TimeZone) -> Self {
        let next = date.tomorrow().and_then(|next| next.to_zoned(zone.clone()));
        Self { date, end: next.map_or(jiff::Timestamp::MAX, |next| next.timestamp()) }
    }
}

/// One row of the log. Its changes are kept beside it and read when asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    /// Place in the log, from 1.
    pub number: i64,
    /// The moment it was done.
    pub at: jiff::Timestamp,
    /// The user who did it.
    pub user: Text,
    /// What was done: the name of the command, such as `save_system`. Shown in words by the language room.
    pub label: Text,
    /// What it was done to, in the user's words, such as the system's name.
    pub subject: Text,
    /// Whether it is new, or takes back or restores another.
    pub kind: OperationKind,
    /// How many records it changed.
    pub changes: u32,
}

/// Whether an operation is new, or takes back or restores an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OperationKind {
    /// Something new was done.
    Do,
    /// The operation with this number was taken back.
    Undo(i64),
    /// The operation with this number, taken back before, was done again.
    Redo(i64),
}

/// An operation with all that the log keeps of it: so it goes to another file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Logged {
    /// Its row.
    pub operation: Operation,
    /// What it changed.
    pub changes: Vec<Change>,
    /// What it keeps of another register, where it brought one in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<Box<Merged>>,
}

/// What the operation of a merge keeps of the register that it brought in: the history that came along, and how far
/// it reached, so that the next merge of the same register begins there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merged {
    /// The name of its file.
    pub file: Text,
    /// The name of the register.
    pub register: Text,
    /// The number of the last operation in its log.
    pub position: i64,
    /// The operations that were not known here, oldest first, as its log has them.
    pub operations: Vec<Logged>,
}
