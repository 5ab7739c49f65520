//! One open register: the file and its snapshot, and the one way by which anything changes.
//!
//! [`Register::execute`] decides a command, writes its changes and one log row in one transaction, and applies
//! them to the snapshot. Undo and redo are operations too, so they survive a restart.

mod as_of;
mod command;
mod decide;
mod history;
mod impact;
mod merge;
mod once;
pub mod query;
mod refusal;
mod snapshot;
pub mod trend;
mod undo;
mod watch;

pub use command::Command;
pub use history::{FieldChange, RecordChange, Told, What};
pub use impact::{Impact, Shifted};
pub use merge::{Answers, Asked, Disputed, Merge, MergePlan, Note, Question, Settled, Side};
pub use refusal::Refusal;
pub use snapshot::{Hit, Keyed, Named, Slot, Snapshot, Table};
pub use undo::next_steps;
pub use watch::{Watch, part_done};

use crate::domain::{Change, Date, Merged, Operation, OperationKind, Origin, Record, RecordKey, Settings};
use crate::store::{Access, Holder, Store, StoreError};
use std::path::Path;
use std::sync::Arc;
use undo::UndoLine;

/// An open register.
pub struct Register {
    store: Store,
    snapshot: Arc<Snapshot>,
    operations: Vec<Operation>,
    line: UndoLine,
    watch: Option<Watch>,
}

/// Why something could not be done with a register. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The command makes no sense as it stands.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// One command of several makes no sense; counted from 0.
    #[error("command {index}: {refusal}")]
    RefusedAt {
        /// Place of the command in [`Command::All`].
        index: usize,
        /// The reason.
        refusal: Refusal,
    },
    /// The file cannot be used or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The register is open for reading only.
    #[error("the register is open for reading only")]
    ReadOnly,
    /// Nobody can say how the register will be.
    #[error("the day {0} has not come yet")]
    DayInFuture(Date),
    /// There is nothing to take back, or nothing to do again.
    #[error("there is nothing to undo or redo")]
    NothingToUndo,
}

/// For files that are written while a register is read.
impl From<std::io::Error> for RegisterError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Register {
    /// Makes a new file with an empty register.
    pub fn create(path: &Path, settings: Settings, holder: &Holder, origin: &Origin) -> Result<Self, RegisterError> {
        let first = Operation {
            number: 1,
            at: origin.at,
            user: origin.user.clone(),
            label: "create_register".into(),
            subject: settings.name.clone(),
            kind: OperationKind::Do,
            changes: 1,
        };
        let changes = [Change::create(Record::Settings(Box::new(settings)))];
        let store = Store::create(path, holder, &first, &changes)?;
        Self::read(store, origin.today)
    }

    /// Opens a file: for writing if nobody else has it, else for reading.
    pub fn open(path: &Path, holder: &Holder, today: Date) -> Result<Self, RegisterError> {
        Self::read(Store::open(path, holder)?, today)
    }

    /// Opens a file for reading, whoever has it.
    pub fn open_read_only(path: &Path, today: Date) -> Result<Self, RegisterError> {
        Self::read(Store::open_read_only(path)?, today)
    }

    /// The register of a file that was made from a log.
    pub fn of_store(store: Store, today: Date) -> Result<Self, RegisterError> {
        Self::read(store, today)
    }

    fn read(store: Store, today: Date) -> Result<Self, RegisterError> {
        let mut contents = store.read_all()?;
        let operations = std::mem::take(&mut contents.operations);
        let line = UndoLine::of(&operations);
        Ok(Self { store, snapshot: Arc::new(Snapshot::new(contents, today)), operations, line, watch: None })
    }

    /// The same register for reading, while this one is away at work: it shows what was there before the work.
    pub fn stand_in(&self) -> Result<Self, RegisterError> {
        Ok(Self {
            store: self.store.stand_in()?,
            snapshot: Arc::clone(&self.snapshot),
            operations: self.operations.clone(),
            line: self.line.clone(),
            watch: None,
        })
    }

    /// Lets somebody watch all work from now on, and stop it; what is stopped leaves the register as it was.
    pub fn set_watch(&mut self, watch: Option<Watch>) {
        self.watch = watch;
    }

    /// The register as it is now. Cheap to keep: a job can hold on to it while the register goes on.
    #[must_use]
    pub fn snapshot(&self) -> &Arc<Snapshot> {
        &self.snapshot
    }

    /// The log, oldest first, without the changes.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Whether the register can be written, or why not.
    #[must_use]
    pub fn access(&self) -> &Access {
        self.store.access()
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// The file itself, for checking it.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Counts rules from another day.
    pub fn set_today(&mut self, today: Date) {
        if self.snapshot.today() != today {
            Arc::make_mut(&mut self.snapshot).set_today(today);
        }
    }

    /// Carries out a command as one operation. `None` if it changes nothing.
    pub fn execute(&mut self, command: &Command, origin: &Origin) -> Result<Option<&Operation>, RegisterError> {
        self.must_be_writable()?;
        // What was planned against another state would write over what was done since.
        if command.merge().is_some_and(|merge| merge.planned_at != self.last_number()) {
            return Err(StoreError::ChangedByOther.into());
        }
        let (label, subject) = command.label(&self.snapshot);
        let changes = self.run(command, origin)?;
        let merge = command.merge();
        if changes.is_empty() && !merge.is_some_and(|merge| merge.is_news) {
            return Ok(None);
        }
        let operation = self.next_operation(origin, label.into(), subject, OperationKind::Do, changes.len());
        self.write(operation, &changes, merge.map(|merge| &merge.merged)).map(Some)
    }

    /// Takes back the latest operation that still stands.
    pub fn undo(&mut self, origin: &Origin) -> Result<&Operation, RegisterError> {
        let number = self.line.undo().ok_or(RegisterError::NothingToUndo)?;
        let changes: Vec<Change> = self.store.changes_of(number)?.into_iter().rev().map(Change::reversed).collect();
        self.repeat(number, &changes, OperationKind::Undo(number), origin)
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, origin: &Origin) -> Result<&Operation, RegisterError> {
        let number = self.line.redo().ok_or(RegisterError::NothingToUndo)?;
        let changes = self.store.changes_of(number)?;
        self.repeat(number, &changes, OperationKind::Redo(number), origin)
    }

    /// The operation that [`undo`](Self::undo) would take back.
    #[must_use]
    pub fn next_undo(&self) -> Option<&Operation> {
        self.operation(self.line.undo()?)
    }

    /// The operation that [`redo`](Self::redo) would do again.
    #[must_use]
    pub fn next_redo(&self) -> Option<&Operation> {
        self.operation(self.line.redo()?)
    }

    /// The operation with this number.
    #[must_use]
    pub fn operation(&self, number: i64) -> Option<&Operation> {
        self.operations.binary_search_by_key(&number, |held| held.number).ok().map(|at| &self.operations[at])
    }

    /// The numbers of the operations that touched a record, oldest first.
    pub fn operations_on(&self, key: RecordKey) -> Result<Vec<i64>, RegisterError> {
        Ok(self.store.operations_on(key)?)
    }

    fn repeat(
        &mut self,
        number: i64,
        changes: &[Change],
        kind: OperationKind,
        origin: &Origin,
    ) -> Result<&Operation, RegisterError> {
        self.must_be_writable()?;
        let held = self.operation(number).ok_or(RegisterError::NothingToUndo)?;
        let (label, subject) = (held.label.clone(), held.subject.clone());
        let operation = self.next_operation(origin, label, subject, kind, changes.len());
        let snapshot = Arc::make_mut(&mut self.snapshot);
        for change in changes {
            snapshot.apply(change);
        }
        self.write(operation, changes, None)
    }

    fn last_number(&self) -> i64 {
        self.operations.last().map_or(0, |last| last.number)
    }

    fn must_be_writable(&self) -> Result<(), RegisterError> {
        match self.store.access() {
            Access::Writable => Ok(()),
            Access::ReadOnly(_) => Err(RegisterError::ReadOnly),
        }
    }

    fn next_operation(
        &self,
        origin: &Origin,
        label: crate::domain::Text,
        subject: crate::domain::Text,
        kind: OperationKind,
        changes: usize,
    ) -> Operation {
        Operation {
            number: self.last_number() + 1,
            at: origin.at,
            user: origin.user.clone(),
            label,
            subject,
            kind,
            changes: u32::try_from(changes).unwrap_or(u32::MAX),
        }
    }

    /// Decides and applies a command on the snapshot; on a refusal the snapshot is as before.
    fn run(&mut self, command: &Command, origin: &Origin) -> Result<Vec<Change>, RegisterError> {
        let snapshot = Arc::make_mut(&mut self.snapshot);
        let watch = &mut self.watch;
        let revision = snapshot.revision();
        let mut done = Vec::new();
        let result = match command {
            Command::All { commands, .. } => commands.iter().enumerate().try_for_each(|(index, command)| {
                if !watch::goes_on(watch, &watch::DECIDING, index, commands.len()) {
                    return Err(watch::stopped());
                }
                run_one(snapshot, command, origin, &mut done)
                    .map_err(|refusal| RegisterError::RefusedAt { index, refusal })
            }),
            single => run_one(snapshot, single, origin, &mut done).map_err(RegisterError::Refused),
        };
        if let Err(error) = result {
            snapshot.take_back(done, revision);
            return Err(error);
        }
        Ok(once::once(done))
    }

    /// Writes what was applied; if that fails, the snapshot is as before.
    fn write(
        &mut self,
        operation: Operation,
        changes: &[Change],
        merged: Option<&Merged>,
    ) -> Result<&Operation, RegisterError> {
        let watch = &mut self.watch;
        let steps = 2 * changes.len();
        let written = self.store.commit_watched(&operation, changes, merged, &mut |done| {
            watch::goes_on(watch, &watch::WRITING, done, steps)
        });
        let snapshot = Arc::make_mut(&mut self.snapshot);
        if let Err(error) = written {
            let revision = snapshot.revision();
            snapshot.take_back(changes.to_vec(), revision);
            return Err(error.into());
        }
        snapshot.refresh();
        self.line.add(&operation);
        self.operations.push(operation);
        let last = self.operations.len() - 1;
        Ok(&self.operations[last])
    }
}

fn run_one(snapshot: &mut Snapshot, command: &Command, origin: &Origin, done: &mut Vec<Change>) -> Result<(), Refusal> {
    if command.asks_for_levels() {
        snapshot.refresh();
    }
    let changes = decide::decide(command, snapshot, origin)?;
    for change in &changes {
        snapshot.apply(change);
    }
    done.extend(changes);
    Ok(())
}
