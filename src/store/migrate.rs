//! The schema's numbered steps. A file of an older version is copied before it is brought up.

use super::StoreError;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use rusqlite_migration::{M, Migrations};
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// All steps, oldest first; the file's `user_version` counts those it has.
const STEPS: &[M<'static>] = &[
    M::up(include_str!("../../schema/0001_register.sql")),
    M::up(include_str!("../../schema/0002_sessions.sql")),
    M::up(include_str!("../../schema/0003_requirements.sql")),
    M::up(include_str!("../../schema/0004_planning.sql")),
    M::up(include_str!("../../schema/0005_profiles.sql")),
];

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
        return match copy_into(connection, &copy) {
            Ok(()) => Ok(copy),
            Err(error) => {
                // Half a copy would be taken for a whole one.
                let _ = std::fs::remove_file(&copy);
                Err(error)
            }
        };
    }
    Err(StoreError::AlreadyExists)
}

/// A copy in memory of an older file, in the last step's shape: for reading what may not be written.
pub(super) fn brought_up_in_memory(connection: &Connection) -> Result<Connection, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    copy_pages(connection, &mut copy)?;
    apply(&mut copy, &SCHEMA)?;
    Ok(copy)
}

/// Through SQLite, not as a file: opening and closing the file besides SQLite would end the locks SQLite has on it.
fn copy_into(connection: &Connection, copy: &Path) -> Result<(), StoreError> {
    copy_pages(connection, &mut Connection::open(copy)?)
}

fn copy_pages(connection: &Connection, target: &mut Connection) -> Result<(), StoreError> {
    // -1: all pages in one step.
    match Backup::new(connection, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Locked(None)),
    }
}

#[cfg(test)]
mod tests {
    // Inside, because only one step has been shipped: from outside there is no older file to open.
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

    use super::*;

    const FIRST: &str = "CREATE TABLE place (name TEXT); INSERT INTO place VALUES ('Lund');";
    const SECOND: &str = "ALTER TABLE place ADD COLUMN size INTEGER;";

    fn old_file(folder: &Path) -> (Connection, PathBuf) {
        let path = folder.join("register.sigill");
        let mut connection = Connection::open(&path).unwrap();
        apply(&mut connection, &Migrations::new(vec![M::up(FIRST)])).unwrap();
        (connection, path)
    }

    fn version(connection: &Connection) -> u32 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_older_file_is_copied_before_it_is_brought_up_and_no_copy_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let (mut connection, path) = old_file(folder.path());
        std::fs::write(folder.path().join("register.version-1.sigill"), "an earlier copy").unwrap();

        let steps = Migrations::new(vec![M::up(FIRST), M::up(SECOND)]);
        let copy = bring_up(&mut connection, &path, 1, &steps).unwrap();
        assert_eq!(version(&connection), 2);
        assert_eq!(copy, folder.path().join("register.version-1-2.sigill"));
        let kept = Connection::open(&copy).unwrap();
        assert_eq!(version(&kept), 1);
        assert_eq!(kept.query_row("SELECT name FROM place", [], |row| row.get::<_, String>(0)).unwrap(), "Lund");
        assert_eq!(std::fs::read(folder.path().join("register.version-1.sigill")).unwrap(), b"an earlier copy");
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (mut connection, path) = old_file(folder.path());
        let steps = Migrations::new(vec![M::up(FIRST), M::up("DELETE FROM place; SELECT nothing;")]);
        bring_up(&mut connection, &path, 1, &steps).unwrap_err();
        assert_eq!(version(&connection), 1);
        assert_eq!(connection.query_row("SELECT count(*) FROM place", [], |row| row.get::<_, u32>(0)).unwrap(), 1);
    }

    #[test]
    fn the_steps_are_sound() {
        SCHEMA.validate().unwrap();
    }
}
