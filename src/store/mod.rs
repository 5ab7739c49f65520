//! The register's file: the only room that knows SQLite.
//!
//! It makes, opens and locks the file, reads all of it at once, and writes each operation as one transaction
//! together with its row in the log. It judges no rules: what is written was decided by the register. It knows
//! no language, clock or user; who holds the file and when comes in as a value.

mod check;
mod error;
mod fields;
mod lock;
mod log;
mod migrate;
mod open;
mod read;
mod records;
mod restore;
mod write;

pub use check::Fault;
pub use error::StoreError;
pub use restore::{RestoreError, Restoring};

use crate::domain::{
    Activity, Adjustment, Assessment, Asset, Carries, Catalogue, Change, Checklist, Classification, CommonType,
    Dependency, Dismissal, FollowUp, ListProfile, Logged, Measure, Merged, Operation, PlannedSession, Practice, Record,
    RecordKey, RiskAcceptance, Settings, System, Unit,
};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// An open register file.
#[derive(Debug)]
pub struct Store {
    // Before the lock: fields are dropped in order, and the file is closed before others may write.
    connection: rusqlite::Connection,
    path: PathBuf,
    access: Access,
    last: Cell<i64>,
    _lock: Option<lock::Lock>,
}

/// Everything in a register, in the order of the records' ids.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// What the organisation decides for its register.
    pub settings: Settings,
    /// Who is responsible.
    pub units: Vec<Unit>,
    /// What handles information.
    pub systems: Vec<System>,
    /// Information assets.
    pub assets: Vec<Asset>,
    /// Which system carries which asset.
    pub carries: Vec<Carries>,
    /// Which system depends on which.
    pub dependencies: Vec<Dependency>,
    /// Drafts, decisions and what they succeeded.
    pub classifications: Vec<Classification>,
    /// Raised and lowered levels.
    pub adjustments: Vec<Adjustment>,
    /// Planned sessions.
    pub planned_sessions: Vec<PlannedSession>,
    /// What the organisation judges once for all units.
    pub common_types: Vec<CommonType>,
    /// Answers to fixed questions about systems.
    pub checklists: Vec<Checklist>,
    /// Catalogues of requirements that the organisation brings.
    pub catalogues: Vec<Catalogue>,
    /// Answers to requirements.
    pub assessments: Vec<Assessment>,
    /// Measures of the action plan.
    pub measures: Vec<Measure>,
    /// Accepted risks.
    pub acceptances: Vec<RiskAcceptance>,
    /// Follow-ups of suppliers.
    pub follow_ups: Vec<FollowUp>,
    /// How units meet requirements.
    pub practices: Vec<Practice>,
    /// Marks of the program that were dismissed.
    pub dismissals: Vec<Dismissal>,
    /// Activities of the year wheel.
    pub activities: Vec<Activity>,
    /// How lists come in and go out.
    pub list_profiles: Vec<ListProfile>,
    /// The log, oldest first, without its changes.
    pub operations: Vec<Operation>,
}

impl Contents {
    /// All records, one after the other.
    pub fn into_records(self) -> impl Iterator<Item = Record> {
        let boxed = [Record::Settings(Box::new(self.settings))].into_iter();
        boxed
            .chain(self.units.into_iter().map(Record::Unit))
            .chain(self.systems.into_iter().map(|r| Record::System(Box::new(r))))
            .chain(self.assets.into_iter().map(|r| Record::Asset(Box::new(r))))
            .chain(self.carries.into_iter().map(Record::Carries))
            .chain(self.dependencies.into_iter().map(Record::Dependency))
            .chain(self.classifications.into_iter().map(|r| Record::Classification(Box::new(r))))
            .chain(self.adjustments.into_iter().map(Record::Adjustment))
            .chain(self.planned_sessions.into_iter().map(Record::PlannedSession))
            .chain(self.common_types.into_iter().map(|r| Record::CommonType(Box::new(r))))
            .chain(self.checklists.into_iter().map(Record::Checklist))
            .chain(self.catalogues.into_iter().map(|r| Record::Catalogue(Box::new(r))))
            .chain(self.assessments.into_iter().map(|r| Record::Assessment(Box::new(r))))
            .chain(self.measures.into_iter().map(|r| Record::Measure(Box::new(r))))
            .chain(self.acceptances.into_iter().map(|r| Record::RiskAcceptance(Box::new(r))))
            .chain(self.follow_ups.into_iter().map(|r| Record::FollowUp(Box::new(r))))
            .chain(self.practices.into_iter().map(|r| Record::Practice(Box::new(r))))
            .chain(self.dismissals.into_iter().map(|r| Record::Dismissal(Box::new(r))))
            .chain(self.activities.into_iter().map(|r| Record::Activity(Box::new(r))))
            .chain(self.list_profiles.into_iter().map(|r| Record::ListProfile(Box::new(r))))
    }
}

/// Who has the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user, as the machine knows them.
    pub user: String,
    /// The machine's name.
    pub machine: String,
    /// Since when.
    pub since: jiff::Timestamp,
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on {} since {}", self.user, self.machine, self.since)
    }
}

/// Whether the file can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It can, and nobody else can.
    Writable,
    /// It can only be read.
    ReadOnly(ReadOnlyReason),
}

/// Why a file can only be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// Another program has it; `None` where its name is not known.
    HeldBy(Option<Holder>),
    /// The file may not be written.
    FileIsReadOnly,
    /// The folder takes no new files, so neither lock nor journal can be made.
    FolderIsReadOnly,
    /// It was opened so.
    Asked,
    /// This program itself is writing just now.
    AtWork,
}

impl Store {
    /// Makes a new register, whose first operation writes at least the settings. Refuses a name that is taken.
    pub fn create(path: &Path, holder: &Holder, operation: &Operation, changes: &[Change]) -> Result<Self, StoreError> {
        open::create(path, holder, operation, changes)
    }

    /// Opens a register, for writing where possible, else for reading with the reason in [`Self::access`].
    pub fn open(path: &Path, holder: &Holder) -> Result<Self, StoreError> {
        open::open(path, holder)
    }

    /// Opens a register for reading, without asking for the lock.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        open::open_read_only(path)
    }

    /// A second look at the same file for reading, while this one is away at work.
    pub fn stand_in(&self) -> Result<Self, StoreError> {
        let connection = open::connect_to_glance(&self.path)?;
        let access = Access::ReadOnly(ReadOnlyReason::AtWork);
        Ok(Self { connection, path: self.path.clone(), access, last: self.last.clone(), _lock: None })
    }

    /// Whether it can be written.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads everything, as it stands at one moment.
    pub fn read_all(&self) -> Result<Contents, StoreError> {
        let contents = read::read_all(&self.connection, &self.path)?;
        self.last.set(contents.operations.last().map_or(0, |operation| operation.number));
        Ok(contents)
    }

    /// Writes an operation: all its changes and its row in the log, or nothing.
    ///
    /// The changes may come in any order. Refused with [`StoreError::ChangedByOther`] where the log has grown
    /// since it was read.
    pub fn commit(&mut self, operation: &Operation, changes: &[Change]) -> Result<(), StoreError> {
        self.commit_watched(operation, changes, None, &mut |_| true)
    }

    /// The same, keeping what `merged` tells of another register, and telling how far it is: each change is a step
    /// when it is written, and one when the log notes it. Where the answer is no, nothing is written, and the end is
    /// [`StoreError::Stopped`].
    pub fn commit_watched(
        &mut self,
        operation: &Operation,
        changes: &[Change],
        merged: Option<&Merged>,
        goes_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<(), StoreError> {
        if let Access::ReadOnly(reason) = &self.access {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        write::commit(&mut self.connection, self.last.get(), operation, changes, merged, goes_on)?;
        self.last.set(operation.number);
        Ok(())
    }

    /// What an operation changed.
    pub fn changes_of(&self, number: i64) -> Result<Vec<Change>, StoreError> {
        log::changes_of(&self.connection, number)
    }

    /// Whether an operation changed the same here and in another file.
    pub fn logs_alike(&self, other: &Self, number: i64) -> Result<bool, StoreError> {
        // One file is nearly always a copy of the other, and changes may be many.
        let is_copy = log::packed(&self.connection, number)? == log::packed(&other.connection, number)?;
        Ok(is_copy || self.changes_of(number)? == other.changes_of(number)?)
    }

    /// What an operation keeps of a register that it brought in; `None` where it is another kind of operation.
    pub fn merged_of(&self, number: i64) -> Result<Option<Merged>, StoreError> {
        log::merged_of(&self.connection, number)
    }

    /// An operation of the log with all that is kept of it.
    pub fn logged(&self, operation: &Operation) -> Result<Logged, StoreError> {
        let (changes, merged) = (self.changes_of(operation.number)?, self.merged_of(operation.number)?);
        Ok(Logged { operation: operation.clone(), changes, merged: merged.map(Box::new) })
    }

    /// The numbers of the operations that touched a record, oldest first. For a system and an asset these
    /// include what was done to its links, classifications, adjustments and plans.
    pub fn operations_on(&self, key: RecordKey) -> Result<Vec<i64>, StoreError> {
        log::operations_on(&self.connection, key)
    }

    /// Looks for faults in the file, its references and its log. No faults is the usual answer.
    pub fn check(&self) -> Result<Vec<Fault>, StoreError> {
        check::check(self)
    }
}
