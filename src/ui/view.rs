//! What every view is a function of, besides its own small state.

use crate::domain::{Date, Operation, RecordKey, UnitId};
use crate::i18n::Texts;
use crate::register::trend::Trend;
use crate::register::{Impact, RecordChange, Refusal, Snapshot};

/// What the views of an open register draw.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The register as it is now.
    pub snapshot: &'a Snapshot,
    /// The log, oldest first.
    pub operations: &'a [Operation],
    /// The words, in the user's language.
    pub texts: &'a Texts,
    /// The day that rules count from.
    pub today: Date,
    /// The moment that new identities are made from.
    pub now: jiff::Timestamp,
    /// The unit looked at, with everything beneath it; `None` for all.
    pub unit: Option<UnitId>,
    /// Whether the register can be changed.
    pub is_writable: bool,
    /// What was read last about a record's history or an operation, on the view's wish.
    pub loaded: &'a Loaded,
}

/// Operations with what each did to a record and to what belongs to it, latest first.
pub type HistoryRows = Vec<(Operation, Vec<RecordChange>)>;

/// What a view asked for that is worked out once, not while painting.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The history of one record: the record, the revision it was read at, and its rows, latest first.
    pub history: Option<(RecordKey, u64, HistoryRows)>,
    /// What one operation changed.
    pub details: Option<(i64, Vec<RecordChange>)>,
    /// What came along with an operation that brought in another register, latest first.
    pub brought: Option<(i64, Vec<Operation>)>,
    /// How far the systems were classified at the end of past quarters.
    pub trend: Option<Trend>,
    /// What a command would move that a view asked about last.
    pub foreseen: Option<Impact>,
}

/// How a command that a view asked for ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done (or changed nothing): the form can close.
    Done,
    /// It was refused: the form stays open and says so beside the field.
    Refused(Refusal),
    /// It could not be written, or was not confirmed: the form stays open; what happened is said elsewhere.
    Kept,
}
