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
mod write;

pub use check::Fault;
pub use error::StoreError;

use crate::domain::{
    Activity, Adjustment, Assessment, Asset, Carries, Catalogue, Change, Checklist, Classification, CommonType,
    Dependency, Dismissal, FollowUp, Measure, Operation, PlannedSession, Practice, RecordKey, RiskAcceptance, Settings,
    System, Unit,
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
    /// The log, oldest first, without its changes.
    pub operations: Vec<Operation>,
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
        self.commit_watched(operation, changes, &mut |_| true)
    }

    /// The same, telling how far it is: each change is a step when it is written, and one when the log notes it.
    /// Where the answer is no, nothing is written, and the end is [`StoreError::Stopped`].
    pub fn commit_watched(
        &mut self,
        operation: &Operation,
        changes: &[Change],
        goes_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<(), StoreError> {
        if let Access::ReadOnly(reason) = &self.access {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        write::commit(&mut self.connection, self.last.get(), operation, changes, goes_on)?;
        self.last.set(operation.number);
        Ok(())
    }

    /// What an operation changed.
    pub fn changes_of(&self, number: i64) -> Result<Vec<Change>, StoreError> {
        log::changes_of(&self.connection, number)
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
