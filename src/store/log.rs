//! The log of operations: who did what, when, and what it touched.

use super::StoreError;
use super::fields::{Fields, Shown};
use super::read::each_row;
use crate::domain::{Change, Merged, Operation, OperationKind, Record, RecordKey, Subject, Text};
use rusqlite::{Connection, OptionalExtension as _, ToSql, named_params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serializer as _};
use std::io::{BufReader, BufWriter, Write as _};
use std::iter;
use uuid::Uuid;

/// How the changes of an operation are written: JSON, compressed with zstd.
const JSON_ZSTD: i64 = 1;
/// The same for an operation that brought another register in: the changes and what it keeps of that register.
const MERGE_ZSTD: i64 = 2;

/// The number of the latest operation, 0 before the first.
pub(super) fn last_number(connection: &Connection) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(number), 0) FROM operation")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The log, oldest first, without the changes.
pub(super) fn operations(connection: &Connection) -> Result<Vec<Operation>, StoreError> {
    let mut operations = Vec::new();
    each_row(connection, "operation", include_str!("sql/select_operation.sql"), |row| {
        operations.push(Operation {
            number: row.number("number")?,
            at: row.moment("at")?,
            user: row.text("user")?,
            label: row.text("label")?,
            subject: row.text("subject")?,
            kind: kind(row)?,
            changes: row.number("changes_count")?,
        });
        Ok(())
    })?;
    Ok(operations)
}

fn kind(row: &Fields<'_>) -> Result<OperationKind, StoreError> {
    let (kind, of): (Text, Option<i64>) = (row.text("kind")?, row.optional_number("of_number")?);
    match (&*kind, of) {
        ("do", None) => Ok(OperationKind::Do),
        ("undo", Some(of)) => Ok(OperationKind::Undo(of)),
        ("redo", Some(of)) => Ok(OperationKind::Redo(of)),
        _ => Err(StoreError::UnknownValue { table: "operation", column: "kind", value: kind.into() }),
    }
}

/// Adds an operation to the log, telling how many of its changes are noted.
pub(super) fn append(
    connection: &Connection,
    operation: &Operation,
    changes: &[Change],
    merged: Option<&Merged>,
    goes_on: &mut dyn FnMut(usize) -> bool,
) -> Result<(), StoreError> {
    let (kind, of) = match operation.kind {
        OperationKind::Do => ("do", None),
        OperationKind::Undo(of) => ("undo", Some(of)),
        OperationKind::Redo(of) => ("redo", Some(of)),
    };
    connection.prepare_cached(include_str!("sql/insert_operation.sql"))?.execute(named_params! {
        ":number": operation.number,
        ":at": Shown(operation.at),
        ":user": operation.user,
        ":label": operation.label,
        ":subject": operation.subject,
        ":kind": kind,
        ":of_number": of,
        ":changes_count": operation.changes,
        ":format": if merged.is_some() { MERGE_ZSTD } else { JSON_ZSTD },
        ":changes": pack(changes, merged, goes_on)?,
    })?;
    let mut insert =
        connection.prepare_cached("INSERT INTO touched (record, operation) VALUES (:record, :operation)")?;
    // What was done elsewhere to a record belongs to its history, too.
    let elsewhere = merged.into_iter().flat_map(|merged| &merged.operations).flat_map(|logged| &logged.changes);
    for record in touched(changes.iter().chain(elsewhere)) {
        if !goes_on(changes.len()) {
            return Err(StoreError::Stopped);
        }
        let record = record.as_ref().map_or(&[][..], |id| id.as_bytes());
        insert.execute(named_params! { ":record": record, ":operation": operation.number })?;
    }
    Ok(())
}

/// Straight into the compressor: the changes of a large import would be gigabytes as text.
fn pack(
    changes: &[Change],
    merged: Option<&Merged>,
    goes_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, StoreError> {
    let packer = zstd::Encoder::new(Vec::new(), zstd::DEFAULT_COMPRESSION_LEVEL)?;
    let mut writer = BufWriter::new(packer);
    let mut is_stopped = false;
    let told = changes.iter().enumerate().take_while(|(done, _)| {
        is_stopped = !goes_on(*done);
        !is_stopped
    });
    let told = told.map(|(_, change)| change);
    if merged.is_some() {
        writer.write_all(b"{\"changes\":")?;
    }
    serde_json::Serializer::new(&mut writer).collect_seq(told).map_err(std::io::Error::from)?;
    if is_stopped {
        return Err(StoreError::Stopped);
    }
    if let Some(merged) = merged {
        writer.write_all(b",\"merged\":")?;
        serde_json::to_writer(&mut writer, merged).map_err(std::io::Error::from)?;
        writer.write_all(b"}")?;
    }
    let packer = writer.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    Ok(packer.finish()?)
}

/// The changes of one operation.
pub(super) fn changes_of(connection: &Connection, number: i64) -> Result<Vec<Change>, StoreError> {
    #[derive(Deserialize)]
    struct Changes {
        changes: Vec<Change>,
    }
    match packed(connection, number)? {
        (JSON_ZSTD, packed) => unpack(number, &packed),
        (MERGE_ZSTD, packed) => Ok(unpack::<Changes>(number, &packed)?.changes),
        (format, _) => Err(unknown(number, format)),
    }
}

/// What one operation keeps of a register that it brought in; `None` where it is another kind of operation.
pub(super) fn merged_of(connection: &Connection, number: i64) -> Result<Option<Merged>, StoreError> {
    #[derive(Deserialize)]
    struct Kept {
        merged: Merged,
    }
    // Nearly all operations are of the other kind, and their changes may be large.
    let mut statement = connection.prepare_cached("SELECT format FROM operation WHERE number = :number")?;
    let format: Option<i64> = statement.query_row(&[(":number", &number)], |row| row.get(0)).optional()?;
    if format == Some(JSON_ZSTD) {
        return Ok(None);
    }
    match packed(connection, number)? {
        (MERGE_ZSTD, packed) => Ok(Some(unpack::<Kept>(number, &packed)?.merged)),
        (format, _) => Err(unknown(number, format)),
    }
}

/// The changes of one operation as they are stored, with the number of their form.
pub(super) fn packed(connection: &Connection, number: i64) -> Result<(i64, Vec<u8>), StoreError> {
    let mut statement = connection.prepare_cached("SELECT format, changes FROM operation WHERE number = :number")?;
    let found = statement.query_row(&[(":number", &number)], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.ok_or(StoreError::NoSuchOperation(number))
}

fn unpack<T: DeserializeOwned>(number: i64, packed: &[u8]) -> Result<T, StoreError> {
    let unreadable = |reason: String| StoreError::LogUnreadable { number, reason };
    let text = zstd::Decoder::new(packed).map_err(|error| unreadable(error.to_string()))?;
    serde_json::from_reader(BufReader::new(text)).map_err(|error| unreadable(error.to_string()))
}

fn unknown(number: i64, format: i64) -> StoreError {
    StoreError::LogUnreadable { number, reason: format!("format {format} is not known") }
}

/// The ids that the changes touch, each once and in order; `None` stands for the settings.
fn touched<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Option<Uuid>> {
    let records = changes.flat_map(|change| [&change.before, &change.after]).flatten();
    let mut ids: Vec<_> = records.flat_map(touched_by).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The record's own id, where it has one, and the systems and assets it is about; `None` for the settings.
fn touched_by(record: &Record) -> impl Iterator<Item = Option<Uuid>> {
    let (one, other) = match record {
        Record::Settings(_) => (None, None),
        Record::Unit(r) => (Some(r.id.0), None),
        Record::System(r) => (Some(r.id.0), None),
        Record::Asset(r) => (Some(r.id.0), None),
        Record::Carries(r) => (Some(r.system.0), Some(r.asset.0)),
        Record::Dependency(r) => (Some(r.system.0), Some(r.on.0)),
        Record::Classification(r) => (Some(r.id.0), Some(id_of(r.subject))),
        Record::Adjustment(r) => (Some(r.id.0), Some(r.system.0)),
        Record::PlannedSession(r) => (Some(id_of(r.subject)), None),
        Record::CommonType(r) => (Some(r.id.0), None),
        Record::Checklist(r) => (Some(r.system.0), None),
        Record::Catalogue(r) => (Some(r.id.0), None),
        Record::Assessment(r) => (Some(r.id.0), Some(r.system.0)),
        Record::Measure(r) => (Some(r.id.0), Some(r.system.0)),
        Record::RiskAcceptance(r) => (Some(r.id.0), Some(r.system.0)),
        Record::FollowUp(r) => (Some(r.id.0), Some(r.system.0)),
        Record::Practice(r) => (Some(r.id.0), Some(r.unit.0)),
        Record::Dismissal(r) => (Some(id_of(r.subject)), None),
        Record::Activity(r) => (Some(r.id.0), None),
        Record::ListProfile(r) => (Some(r.id.0), None),
    };
    iter::once(one).chain(other.map(Some))
}

fn id_of(subject: Subject) -> Uuid {
    match subject {
        Subject::System(id) => id.0,
        Subject::Asset(id) => id.0,
    }
}

/// The operations that touched a record, oldest first.
pub(super) fn operations_on(connection: &Connection, key: RecordKey) -> Result<Vec<i64>, StoreError> {
    let one = include_str!("sql/select_touched.sql");
    let both = include_str!("sql/select_touched_both.sql");
    let of = |id: &Uuid| numbers(connection, one, &[(":record", id.as_bytes())]);
    let of_link = |id: &Uuid, other: &Uuid| {
        let candidates = numbers(connection, both, &[(":one", id.as_bytes()), (":other", other.as_bytes())])?;
        only_on(connection, key, candidates)
    };
    match key {
        RecordKey::Settings => numbers(connection, one, &[(":record", &[])]),
        RecordKey::Unit(id) => of(&id.0),
        RecordKey::System(id) => of(&id.0),
        RecordKey::Asset(id) => of(&id.0),
        RecordKey::Classification(id) => of(&id.0),
        RecordKey::Adjustment(id) => of(&id.0),
        RecordKey::CommonType(id) => of(&id.0),
        RecordKey::Catalogue(id) => of(&id.0),
        RecordKey::Assessment(id) => of(&id.0),
        RecordKey::Measure(id) => of(&id.0),
        RecordKey::RiskAcceptance(id) => of(&id.0),
        RecordKey::FollowUp(id) => of(&id.0),
        RecordKey::Practice(id) => of(&id.0),
        RecordKey::Activity(id) => of(&id.0),
        RecordKey::ListProfile(id) => of(&id.0),
        RecordKey::Carries(system, asset) => of_link(&system.0, &asset.0),
        RecordKey::Dependency(system, on) => of_link(&system.0, &on.0),
        RecordKey::PlannedSession(subject) | RecordKey::Dismissal(subject, _) => {
            only_on(connection, key, of(&id_of(subject))?)
        }
        RecordKey::Checklist(system, _) => only_on(connection, key, of(&system.0)?),
    }
}

/// Records without an id are found through their ends, and are told apart by the changes themselves.
fn only_on(connection: &Connection, key: RecordKey, candidates: Vec<i64>) -> Result<Vec<i64>, StoreError> {
    let mut numbers = Vec::new();
    for number in candidates {
        if changes_of(connection, number)?.iter().any(|change| change.key() == Some(key)) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

fn numbers<T: AsRef<[u8]>>(connection: &Connection, query: &str, ids: &[(&str, T)]) -> Result<Vec<i64>, StoreError> {
    let ids: Vec<_> = ids.iter().map(|(name, id)| (*name, id.as_ref())).collect();
    let named: Vec<(&str, &dyn ToSql)> = ids.iter().map(|(name, id)| (*name, id as &dyn ToSql)).collect();
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map(&named[..], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
