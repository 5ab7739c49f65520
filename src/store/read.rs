//! Reading a whole register at once, in two threads.

use super::fields::Fields;
use super::records::Stored;
use super::{Contents, StoreError, log, open};
use crate::domain::{Asset, Carries, Classification, Settings, System, Unit};
use rusqlite::Connection;
use std::cell::Cell;
use std::path::Path;

/// Reads everything. The two connections see the same state: each takes its right to read before either
/// begins, and while one reads nobody can finish a write.
pub(super) fn read_all(connection: &Connection, path: &Path) -> Result<Contents, StoreError> {
    if is_in_memory(connection) {
        return read_here(connection);
    }
    let beside = open::connect_to_read(path)?;
    let here = connection.unchecked_transaction()?;
    let number = log::last_number(&here)?;
    beside.execute_batch("BEGIN")?;
    if log::last_number(&beside)? != number {
        return Err(StoreError::ChangedByOther);
    }
    // The two halves take about the same time: classifications have the most columns, links the most rows.
    std::thread::scope(|scope| {
        let records = scope.spawn(move || records(&beside));
        rest(&here, || records.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// Reads everything through this connection alone, with what it has not made known to others yet.
pub(super) fn read_here(connection: &Connection) -> Result<Contents, StoreError> {
    rest(connection, || records(connection))
}

/// Whether it is a copy in memory, which no second connection can see.
fn is_in_memory(connection: &Connection) -> bool {
    connection.path().is_none_or(str::is_empty)
}

/// Units, systems, assets, and which system carries which asset.
type Records = (Vec<Unit>, Vec<System>, Vec<Asset>, Vec<Carries>);

fn records(connection: &Connection) -> Result<Records, StoreError> {
    Ok((all(connection)?, all(connection)?, all(connection)?, all(connection)?))
}

/// All else, with the records when they are read.
fn rest(here: &Connection, records: impl FnOnce() -> Result<Records, StoreError>) -> Result<Contents, StoreError> {
    let classifications = all::<Classification>(here)?;
    let settings = settings(here)?;
    let (dependencies, adjustments, planned_sessions) = (all(here)?, all(here)?, all(here)?);
    let (common_types, checklists, catalogues) = (all(here)?, all(here)?, all(here)?);
    let (assessments, measures, acceptances) = (all(here)?, all(here)?, all(here)?);
    let (follow_ups, practices, dismissals, activities) = (all(here)?, all(here)?, all(here)?, all(here)?);
    let list_profiles = all(here)?;
    let operations = log::operations(here)?;
    let (units, systems, assets, carries) = records()?;
    Ok(Contents {
        settings,
        units,
        systems,
        assets,
        carries,
        dependencies,
        classifications,
        adjustments,
        planned_sessions,
        common_types,
        checklists,
        catalogues,
        assessments,
        measures,
        acceptances,
        follow_ups,
        practices,
        dismissals,
        activities,
        list_profiles,
        operations,
    })
}

/// All records of one kind.
fn all<T: Stored>(connection: &Connection) -> Result<Vec<T>, StoreError> {
    let count: i64 = connection.query_row(T::COUNT, [], |row| row.get(0))?;
    let mut records = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
    each_row(connection, T::TABLE, T::SELECT, |fields| {
        records.push(T::read(fields)?);
        Ok(())
    })?;
    Ok(records)
}

/// Runs a query without parameters, and hands over its rows.
pub(super) fn each_row(
    connection: &Connection,
    table: &'static str,
    query: &str,
    mut take: impl FnMut(&Fields<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(query)?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut rows = statement.query([])?;
    let mut unchecked = Some(&names[..]);
    while let Some(row) = rows.next()? {
        take(&Fields { table, names: unchecked.take(), row, next: Cell::new(0) })?;
    }
    Ok(())
}

fn settings(connection: &Connection) -> Result<Settings, StoreError> {
    all(connection)?.pop().ok_or_else(|| StoreError::damaged(&"it has no settings"))
}
