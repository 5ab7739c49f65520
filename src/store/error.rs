//! What can go wrong with a register's file. The texts are for developers; the screens have their own.

use super::{Holder, ReadOnlyReason};
use crate::domain::RecordKey;
use rusqlite::{ErrorCode, ffi};
use std::io::ErrorKind;

/// Why the file could not be used, or a change not be written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The file exists, and is something else.
    #[error("the file is not a register")]
    NotARegister,
    /// A later version of the program has written the file.
    #[error("the file has schema version {found}, this program knows {supported}")]
    NewerVersion {
        /// The file's version.
        found: u32,
        /// The latest version this program knows.
        supported: u32,
    },
    /// The file is a register with a content that cannot be trusted.
    #[error("the file is damaged: {reason}")]
    Damaged {
        /// What was found.
        reason: String,
    },
    /// Another program is writing, or has the file.
    #[error("the file is in use{}", .0.as_ref().map(|holder| format!(" by {holder}")).unwrap_or_default())]
    Locked(Option<Holder>),
    /// The register is open for reading only.
    #[error("the register is open for reading only: {0:?}")]
    ReadOnly(ReadOnlyReason),
    /// A write was cut off by a crash, and can be put right only where the file may be written.
    #[error("an interrupted write must be taken back first, and the file may not be written")]
    UnfinishedWrite,
    /// A new register would overwrite something.
    #[error("there is a file of that name already")]
    AlreadyExists,
    /// Someone has written to the file since it was read.
    #[error("the file has been changed by another program")]
    ChangedByOther,
    /// The operation's number does not follow the log.
    #[error("operation {found} does not follow the log, {expected} does")]
    OutOfOrder {
        /// The number that follows.
        expected: i64,
        /// The number that came.
        found: i64,
    },
    /// A change takes its start from a record that the file does not have.
    #[error("there is no such record: {0:?}")]
    NoSuchRecord(RecordKey),
    /// There is no such operation in the log.
    #[error("there is no operation {0}")]
    NoSuchOperation(i64),
    /// Two records would have the same id or reference.
    #[error("must be unique: {what}")]
    NotUnique {
        /// Table and column.
        what: String,
    },
    /// A record would point at one that is not there.
    #[error("a record would point at one that does not exist")]
    Dangling,
    /// The work was stopped, as somebody wished.
    #[error("stopped")]
    Stopped,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// A stored word or number that this program does not know.
    #[error("{table}.{column} holds an unknown value: {value}")]
    UnknownValue {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What it holds.
        value: String,
    },
    /// The changes of an operation cannot be read.
    #[error("operation {number} of the log cannot be read: {reason}")]
    LogUnreadable {
        /// The operation.
        number: i64,
        /// What was found.
        reason: String,
    },
    /// The disk took no more of it: a limit, or a fault.
    #[error("the file could not be written: {reason}")]
    NotWritten {
        /// What SQLite says.
        reason: String,
    },
    /// The file system refused.
    #[error("the file cannot be used: {0}")]
    Io(std::io::Error),
    /// Anything else from SQLite.
    #[error("SQLite: {0}")]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// Whether records contradict each other, rather than the file being in the way.
    #[must_use]
    pub fn is_about_content(&self) -> bool {
        matches!(self, Self::NotUnique { .. } | Self::Dangling | Self::NoSuchRecord(_) | Self::UnknownValue { .. })
    }

    /// A register whose content cannot be trusted.
    pub(super) fn damaged(reason: &dyn std::fmt::Display) -> Self {
        Self::Damaged { reason: reason.to_string() }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull => Self::DiskFull,
            ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::NotWritten { reason: error.to_string() },
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else { return Self::Sqlite(error) };
        let said = || message.clone().unwrap_or_else(|| error.to_string());
        match (failure.code, failure.extended_code) {
            (_, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => Self::NotUnique { what: said() },
            (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => Self::Dangling,
            (_, ffi::SQLITE_READONLY_ROLLBACK | ffi::SQLITE_READONLY_RECOVERY) => Self::UnfinishedWrite,
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => Self::Damaged { reason: said() },
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Locked(None),
            (ErrorCode::ReadOnly, _) => Self::ReadOnly(ReadOnlyReason::FileIsReadOnly),
            (ErrorCode::DiskFull, _) => Self::DiskFull,
            // Only a disk without room is told apart by SQLite; a quota or a limit of the machine ends up here.
            (_, ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_TRUNCATE) => {
                Self::NotWritten { reason: said() }
            }
            (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => {
                Self::Io(std::io::Error::other(said()))
            }
            _ => Self::Sqlite(error),
        }
    }
}
