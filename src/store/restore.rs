//! Making a register's file from a log that comes from elsewhere: operation by operation, in one transaction. Until
//! [`Restoring::finish`] has found everything in order nothing stands, and what was begun is taken away.

use super::{Holder, Store, StoreError, check, log, open, read, write};
use crate::domain::{Change, Logged, OperationKind, Record, RecordKey};
use rustc_hash::FxHashMap;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::path::Path;

/// A register's file in the making.
#[derive(Debug)]
pub struct Restoring {
    store: Option<Store>,
    last: i64,
    /// What the log has led to so far, by a print of each record: a hundredth of the memory of the records.
    state: FxHashMap<RecordKey, u64>,
    expected: FxHashMap<RecordKey, u64>,
}

/// Why a log does not make a register.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// An operation is missing, or stands in the wrong place.
    #[error("operation {found} stands where {expected} should")]
    OutOfOrder {
        /// The number that follows.
        expected: i64,
        /// The number that came.
        found: i64,
    },
    /// The log does not begin by making a register.
    #[error("the log does not begin by making a register")]
    NoBeginning,
    /// An operation takes back one that does not come before it, or counts its changes wrongly.
    #[error("operation {0} contradicts itself")]
    Contradiction(i64),
    /// An operation starts from something else than what the ones before it left.
    #[error("operation {number} does not follow from those before it: {key:?}")]
    Broken {
        /// The operation.
        number: i64,
        /// The record.
        key: RecordKey,
    },
    /// A record points at one that is not there.
    #[error("{from:?} points at {to:?}, which does not exist")]
    Dangling {
        /// The record that points.
        from: RecordKey,
        /// What it points at.
        to: RecordKey,
    },
    /// A record stands twice among the records.
    #[error("{0:?} stands twice")]
    Twice(RecordKey),
    /// A record is not what the log says it is.
    #[error("the log says otherwise: {0:?}")]
    Differs(RecordKey),
    /// The file cannot be made.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Restoring {
    /// Begins a file where none is.
    pub fn begin(path: &Path, holder: &Holder) -> Result<Self, RestoreError> {
        let store = open::create_empty(path, holder)?;
        let begun = Self { store: Some(store), last: 0, state: FxHashMap::default(), expected: FxHashMap::default() };
        begun.store()?.connection.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from)?;
        Ok(begun)
    }

    /// Tells a record that the log must lead to.
    pub fn expect(&mut self, record: &Record) -> Result<(), RestoreError> {
        let key = record.key();
        match self.expected.insert(key, print_of(record)?) {
            None => Ok(()),
            Some(_) => Err(RestoreError::Twice(key)),
        }
    }

    /// Adds the next operation of the log.
    pub fn add(&mut self, logged: &Logged) -> Result<(), RestoreError> {
        let Logged { operation, changes, merged } = logged;
        let (expected, number) = (self.last + 1, operation.number);
        if number != expected {
            return Err(RestoreError::OutOfOrder { expected, found: number });
        }
        let of = match operation.kind {
            OperationKind::Do => None,
            OperationKind::Undo(of) | OperationKind::Redo(of) => Some(of),
        };
        let begins = number > 1 || makes_register(logged);
        if of.is_some_and(|of| !(2..number).contains(&of)) || operation.changes as usize != changes.len() {
            return Err(RestoreError::Contradiction(number));
        }
        if !begins {
            return Err(RestoreError::NoBeginning);
        }
        self.replay(number, changes)?;
        let connection = &self.store()?.connection;
        write::apply(connection, changes, &mut |_| true)?;
        log::append(connection, operation, changes, merged.as_deref(), &mut |_| true)?;
        self.last = number;
        Ok(())
    }

    /// The finished file, when all records and the log agree.
    pub fn finish(mut self) -> Result<Store, RestoreError> {
        if self.last == 0 {
            return Err(RestoreError::NoBeginning);
        }
        if let Some(key) = self.difference() {
            return Err(RestoreError::Differs(key));
        }
        let connection = &self.store()?.connection;
        let contents = read::read_here(connection)?;
        if let Some(check::Fault::Dangling { from, to }) = check::dangling(&contents).into_iter().next() {
            return Err(RestoreError::Dangling { from, to });
        }
        drop(contents);
        connection.execute_batch("COMMIT").map_err(StoreError::from)?;
        let store = self.store.take().ok_or(StoreError::Missing)?;
        store.last.set(self.last);
        Ok(store)
    }

    fn store(&self) -> Result<&Store, StoreError> {
        self.store.as_ref().ok_or(StoreError::Missing)
    }

    fn replay(&mut self, number: i64, changes: &[Change]) -> Result<(), RestoreError> {
        for before in changes.iter().filter_map(|change| change.before.as_ref()) {
            let key = before.key();
            if self.state.remove(&key) != Some(print_of(before)?) {
                return Err(RestoreError::Broken { number, key });
            }
        }
        for after in changes.iter().filter_map(|change| change.after.as_ref()) {
            let key = after.key();
            if self.state.insert(key, print_of(after)?).is_some() {
                return Err(RestoreError::Broken { number, key });
            }
        }
        Ok(())
    }

    /// A record on which the log and the records that were told differ; the first one, so that it is always the same.
    fn difference(&self) -> Option<RecordKey> {
        let differs = |(key, print): (&RecordKey, &u64), other: &FxHashMap<RecordKey, u64>| {
            (other.get(key) != Some(print)).then_some(*key)
        };
        let here = self.state.iter().filter_map(|held| differs(held, &self.expected));
        let there = self.expected.iter().filter_map(|held| differs(held, &self.state));
        here.chain(there).min()
    }
}

impl Drop for Restoring {
    fn drop(&mut self) {
        if let Some(store) = self.store.take() {
            let path = store.path.clone();
            drop(store);
            open::remove_begun(&path);
        }
    }
}

/// Whether an operation makes a register: it is never taken back, so the settings are always there.
fn makes_register(first: &Logged) -> bool {
    let makes_settings = |change: &Change| matches!(change.after, Some(Record::Settings(_)));
    first.operation.kind == OperationKind::Do
        && &*first.operation.label == "create_register"
        && first.changes.iter().any(makes_settings)
}

fn print_of(record: &Record) -> Result<u64, StoreError> {
    struct Printer(DefaultHasher);

    impl io::Write for Printer {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut printer = Printer(DefaultHasher::new());
    serde_json::to_writer(&mut printer, record).map_err(io::Error::from)?;
    Ok(printer.0.finish())
}
