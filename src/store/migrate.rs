//! The schema's numbered steps. A file of an older version is copied before it is brought up.

use super::StoreError;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use rusqlite_migration::{M, Migrations};
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// All steps, oldest first; the file's `user_version` counts those it has.
const STEPS: &[M<'static>] = &[M::up(include_str!("../../schema/0001_register.sql"))];

/// The schema's steps as this program knows them.
pub(super) const SCHEMA: Migrations<'static> = Migrations::from_slice(STEPS);

/// The latest version this program knows.
#[expect(clippy::cast_possible_truncation, reason = "there are never four thousand million steps")]
pub(super) const LATEST: u32 = STEPS.len() as u32;

/// Brings a file of version `found` to the last step, after copying it.
pub(super) fn bring_up(
    connection: &mut Connection,
    path: &Path,
    found: u32,
    steps: &Migrations,
) -> Result<PathBuf, StoreError> {
    let copy = copy_beside(connection, path, found)?;
    apply(connection, steps)?;
    Ok(copy)
}

/// Applies the steps that are missing.
pub(super) fn apply(connection: &mut Connection, steps: &Migrations) -> Result<(), StoreError> {
    steps.to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::damaged(&other),
    })
}

/// Copies the register to `name.version-1.sigill`, or `name.version-1-2.sigill` where that is taken.
fn copy_beside(connection: &Connection, path: &Path, version: u32) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let names = (1..).map(|count: u32| match count {
        1 => format!("{stem}.version-{version}.sigill"),
        _ => format!("{stem}.version-{version}-{count}.sigill"),
    });
    for name in names {
        let copy = path.with_file_name(name);
        match File::create_new(&copy) {
            Ok(file) => drop(file),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error.into()),
        }
        return copy_into(connection, &copy).map(|()| copy);
    }
    Err(StoreError::AlreadyExists)
}

/// Through SQLite, not as a file: opening and closing the file besides SQLite would end the locks SQLite has on it.
fn copy_into(connection: &Connection, copy: &Path) -> Result<(), StoreError> {
    let mut target = Connection::open(copy)?;
    // -1: all pages in one step.
    match Backup::new(connection, &mut target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Locked(None)),
    }
}
