//! One writer at a time: a lock beside the register, and who has it.
//!
//! `name.sigill.lock` carries a lock of the operating system, which ends with the program that took it,
//! whatever way it ends: a file left behind by a crash locks nothing. It is never removed, for between
//! opening and locking it another program could remove it, and then two would each hold a file of that name.
//!
//! `name.sigill.holder` says who has the lock. It is a file of its own because Windows locks the content too:
//! nobody else could read a name written in the locked file.

use super::{Holder, StoreError};
use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The right to write, held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    holder_file: PathBuf,
    locked: File,
}

/// What came of asking for the lock.
pub(super) enum Taken {
    /// It is ours.
    Ours(Lock),
    /// Another program has it.
    HeldBy(Option<Holder>),
    /// The folder takes no new files.
    FolderIsReadOnly,
}

impl Lock {
    /// Asks for the lock of the register at `path`, without waiting.
    pub(super) fn take(path: &Path, holder: &Holder) -> Result<Taken, StoreError> {
        let locked = match open(&beside(path, ".lock")) {
            Ok(file) => file,
            Err(error) if is_refusal(&error) => return Ok(Taken::FolderIsReadOnly),
            Err(error) => return Err(error.into()),
        };
        let holder_file = beside(path, ".holder");
        match locked.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Taken::HeldBy(read_holder(&holder_file))),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        match write_holder(&holder_file, holder) {
            Ok(()) => Ok(Taken::Ours(Self { holder_file, locked })),
            // Without room for the name the lock holds all the same; others are told that somebody has it.
            Err(error) if is_full(&error) => Ok(Taken::Ours(Self { holder_file, locked })),
            Err(error) if is_refusal(&error) => Ok(Taken::FolderIsReadOnly),
            Err(error) => Err(error.into()),
        }
    }
}

/// Does something to the register while nobody else writes it; `None` where somebody does, or where the folder
/// takes no lock.
pub(super) fn while_free<T>(
    path: &Path,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let Ok(file) = open(&beside(path, ".lock")) else { return Ok(None) };
    if file.try_lock().is_err() {
        return Ok(None);
    }
    let done = work();
    give_back(&file);
    done.map(Some)
}

/// Closing the file would give the lock back as well, but only once nobody has the file open: a program that this one
/// starts at that moment has, until it has become itself.
fn give_back(locked: &File) {
    // If that fails, closing does it.
    let _ = locked.unlock();
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A name that stays behind does no harm: it is read only while the lock is held.
        let _ = std::fs::remove_file(&self.holder_file);
        give_back(&self.locked);
    }
}

/// Opens the lock file, made by whoever comes first. Another user's file may be read-only for us, and locking
/// it needs no more than that.
fn open(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => File::open(path).map_err(|_| error),
        other => other,
    }
}

/// Removed first, since a name that another user's program left behind may not be overwritten.
fn write_holder(path: &Path, holder: &Holder) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::fs::write(path, serde_json::to_vec(holder)?)
}

/// Who has the lock; `None` where that cannot be read, such as in the moment before the name is written.
fn read_holder(path: &Path) -> Option<Holder> {
    const LONGEST: u64 = 4096;
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(LONGEST).read_to_end(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
}

fn is_refusal(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

/// The path with something put after its whole name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}
