//! Making and opening a register's file. What is refused has not been touched.

use super::lock::{Lock, Taken, beside};
use super::migrate::{self, LATEST, SCHEMA};
use super::{Access, Holder, ReadOnlyReason, Store, StoreError, lock, log};
use crate::domain::{Change, Operation};
use rusqlite::{Connection, OpenFlags};
use std::cell::Cell;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How a SQLite file begins, and where its header keeps the numbers that tell a register.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;
/// "Sigi"; set by the first step of the schema.
const APPLICATION_ID: u32 = 0x5369_6769;
/// How long a program waits for another one that is reading or writing just now.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long the window waits for it: a frame or two.
const IMPATIENCE: Duration = Duration::from_millis(50);
/// Larger than usual, because rows with long reasons would spill over small pages.
const PAGE_BYTES: u32 = 8192;
/// More than there are statements, so that none is ever prepared twice.
const STATEMENTS: usize = 64;

pub(super) fn create(
    path: &Path,
    holder: &Holder,
    operation: &Operation,
    changes: &[Change],
) -> Result<Store, StoreError> {
    let mut store = create_empty(path, holder)?;
    match store.commit(operation, changes) {
        Ok(()) => Ok(store),
        Err(error) => {
            drop(store);
            remove_begun(path);
            Err(error)
        }
    }
}

/// Makes a file of the right shape that holds nothing yet. Whoever asks for it fills it, or takes it away again.
pub(super) fn create_empty(path: &Path, holder: &Holder) -> Result<Store, StoreError> {
    // A name that is taken is refused before the lock beside it is asked for.
    if path.symlink_metadata().is_ok() {
        return Err(StoreError::AlreadyExists);
    }
    let lock = match Lock::take(path, holder)? {
        Taken::Ours(lock) => lock,
        Taken::HeldBy(holder) => return Err(StoreError::Locked(holder)),
        Taken::FolderIsReadOnly => return Err(StoreError::ReadOnly(ReadOnlyReason::FolderIsReadOnly)),
    };
    match File::create_new(path) {
        Ok(file) => drop(file),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(StoreError::AlreadyExists),
        Err(error) => return Err(error.into()),
    }
    shape(path, lock).inspect_err(|_| remove_begun(path))
}

/// Takes away a file that is our own and holds nothing yet.
pub(super) fn remove_begun(path: &Path) {
    let _ = std::fs::remove_file(path);
    let _ = std::fs::remove_file(beside(path, "-journal"));
}

fn shape(path: &Path, lock: Lock) -> Result<Store, StoreError> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "page_size", PAGE_BYTES)?;
    connection.execute_batch(include_str!("sql/connection.sql"))?;
    migrate::apply(&mut connection, &SCHEMA)?;
    store(path.to_owned(), connection, Access::Writable, Some(lock))
}

pub(super) fn open(path: &Path, holder: &Holder) -> Result<Store, StoreError> {
    let path = real(path)?;
    let found = version(&path)?;
    if std::fs::metadata(&path)?.permissions().readonly() {
        return read_only(path, found, ReadOnlyReason::FileIsReadOnly);
    }
    match Lock::take(&path, holder)? {
        Taken::Ours(lock) => writable(path, found, lock),
        Taken::HeldBy(holder) => read_only(path, found, ReadOnlyReason::HeldBy(holder)),
        Taken::FolderIsReadOnly => read_only(path, found, ReadOnlyReason::FolderIsReadOnly),
    }
}

pub(super) fn open_read_only(path: &Path) -> Result<Store, StoreError> {
    let path = real(path)?;
    let found = version(&path)?;
    match read_only(path.clone(), found, ReadOnlyReason::Asked) {
        Err(StoreError::UnfinishedWrite) => {
            take_back(&path)?;
            read_only(path, found, ReadOnlyReason::Asked)
        }
        other => other,
    }
}

/// Takes back what a crash left half done. Only with the lock, since the one who writes may be alive.
fn take_back(path: &Path) -> Result<(), StoreError> {
    let done = lock::while_free(path, || {
        let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Reading is what makes SQLite put the file right.
        log::last_number(&connection)
    })?;
    done.map(drop).ok_or(StoreError::UnfinishedWrite)
}

fn writable(path: PathBuf, found: u32, lock: Lock) -> Result<Store, StoreError> {
    let mut connection = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // SQLite falls back by itself where the file may not be written.
    if connection.is_readonly("main")? {
        drop(connection);
        return read_only(path, found, ReadOnlyReason::FileIsReadOnly);
    }
    connection.execute_batch(include_str!("sql/connection.sql"))?;
    if found < LATEST {
        migrate::bring_up(&mut connection, &path, found, &SCHEMA)?;
    }
    store(path, connection, Access::Writable, Some(lock))
}

fn read_only(path: PathBuf, found: u32, reason: ReadOnlyReason) -> Result<Store, StoreError> {
    let mut connection = connect_to_read(&path)?;
    if found < LATEST {
        // The file stays as it is; what is read is a copy in memory in the shape that this program knows.
        connection = migrate::brought_up_in_memory(&connection)?;
    }
    store(path, connection, Access::ReadOnly(reason), None)
}

fn store(path: PathBuf, connection: Connection, access: Access, lock: Option<Lock>) -> Result<Store, StoreError> {
    let last = Cell::new(log::last_number(&connection)?);
    Ok(Store { connection, path, access, last, _lock: lock })
}

/// A connection that cannot write; each thread that reads has its own.
pub(super) fn connect_to_read(path: &Path) -> Result<Connection, StoreError> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// The same for somebody who would rather read later than wait.
pub(super) fn connect_to_glance(path: &Path) -> Result<Connection, StoreError> {
    let connection = connect_to_read(path)?;
    connection.busy_timeout(IMPATIENCE)?;
    Ok(connection)
}

/// Without the flag for URIs, so that a file named `file:…` is just a file.
fn connect(path: &Path, mode: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// The file itself where `path` is a symbolic link: the lock has to stand beside the same file for everyone.
fn real(path: &Path) -> Result<PathBuf, StoreError> {
    let found = match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(StoreError::Missing),
        other => other?,
    };
    match () {
        () if !found.is_file() => Err(StoreError::NotARegister),
        () if path.is_symlink() => Ok(path.canonicalize()?),
        () => Ok(path.to_owned()),
    }
}

/// The schema version of a register. Read from the header, so that SQLite never comes near a file of others:
/// it would take back their unfinished writes.
fn version(path: &Path) -> Result<u32, StoreError> {
    let mut header = Vec::new();
    File::open(path)?.take(100).read_to_end(&mut header)?;
    if !header.starts_with(MAGIC) {
        return Err(StoreError::NotARegister);
    }
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    match (number(APPLICATION_ID_AT), number(USER_VERSION_AT)) {
        (Some(APPLICATION_ID), Some(0)) => Err(StoreError::damaged(&"no schema version")),
        (Some(APPLICATION_ID), Some(found)) if found > LATEST => {
            Err(StoreError::NewerVersion { found, supported: LATEST })
        }
        (Some(APPLICATION_ID), Some(found)) => Ok(found),
        (Some(_), _) => Err(StoreError::NotARegister),
        (None, _) => Err(StoreError::damaged(&"cut off in its header")),
    }
}
