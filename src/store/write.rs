//! Writing one operation: a single transaction.

use super::fields::Word;
use super::records::Stored;
use super::{StoreError, log};
use crate::domain::{Change, Merged, Operation, Record, RecordKey, Subject};
use rusqlite::{Connection, TransactionBehavior, named_params, params};

/// Applies the changes and adds the row of the log, or does nothing. `last` is the end of the log as the
/// caller knows it.
pub(super) fn commit(
    connection: &mut Connection,
    last: i64,
    operation: &Operation,
    changes: &[Change],
    merged: Option<&Merged>,
    goes_on: &mut dyn FnMut(usize) -> bool,
) -> Result<(), StoreError> {
    // The right to write is taken at once: what is looked up below stays true to the end.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if log::last_number(&transaction)? != last {
        return Err(StoreError::ChangedByOther);
    }
    if operation.number != last + 1 {
        return Err(StoreError::OutOfOrder { expected: last + 1, found: operation.number });
    }
    apply(&transaction, changes, goes_on)?;
    let written = changes.len();
    log::append(&transaction, operation, changes, merged, &mut |noted| goes_on(written + noted))?;
    Ok(transaction.commit()?)
}

/// First everything goes as it was, then everything comes as it is to be. So no order of the changes matters,
/// not even where two records exchange their references.
pub(super) fn apply(
    connection: &Connection,
    changes: &[Change],
    goes_on: &mut dyn FnMut(usize) -> bool,
) -> Result<(), StoreError> {
    for before in changes.iter().filter_map(|change| change.before.as_ref()) {
        if !goes_on(0) {
            return Err(StoreError::Stopped);
        }
        remove(connection, before.key())?;
    }
    let records = changes.iter().filter_map(|change| change.after.as_ref());
    for (done, after) in records.enumerate() {
        if !goes_on(done) {
            return Err(StoreError::Stopped);
        }
        insert(connection, after)?;
    }
    Ok(())
}

fn remove(connection: &Connection, key: RecordKey) -> Result<(), StoreError> {
    let removed = match key {
        RecordKey::Settings => connection.prepare_cached("DELETE FROM settings")?.execute([]),
        RecordKey::Unit(id) => by_id(connection, "DELETE FROM unit WHERE id = :id", id.0),
        RecordKey::System(id) => by_id(connection, "DELETE FROM system WHERE id = :id", id.0),
        RecordKey::Asset(id) => by_id(connection, "DELETE FROM asset WHERE id = :id", id.0),
        RecordKey::Classification(id) => by_id(connection, "DELETE FROM classification WHERE id = :id", id.0),
        RecordKey::Adjustment(id) => by_id(connection, "DELETE FROM adjustment WHERE id = :id", id.0),
        RecordKey::PlannedSession(Subject::System(id)) => {
            by_id(connection, "DELETE FROM planned_session WHERE system = :id", id.0)
        }
        RecordKey::PlannedSession(Subject::Asset(id)) => {
            by_id(connection, "DELETE FROM planned_session WHERE asset = :id", id.0)
        }
        RecordKey::CommonType(id) => by_id(connection, "DELETE FROM common_type WHERE id = :id", id.0),
        RecordKey::Catalogue(id) => by_id(connection, "DELETE FROM catalogue WHERE id = :id", id.0),
        RecordKey::Assessment(id) => by_id(connection, "DELETE FROM assessment WHERE id = :id", id.0),
        RecordKey::Measure(id) => by_id(connection, "DELETE FROM measure WHERE id = :id", id.0),
        RecordKey::RiskAcceptance(id) => by_id(connection, "DELETE FROM risk_acceptance WHERE id = :id", id.0),
        RecordKey::FollowUp(id) => by_id(connection, "DELETE FROM follow_up WHERE id = :id", id.0),
        RecordKey::Practice(id) => by_id(connection, "DELETE FROM practice WHERE id = :id", id.0),
        RecordKey::Activity(id) => by_id(connection, "DELETE FROM activity WHERE id = :id", id.0),
        RecordKey::ListProfile(id) => by_id(connection, "DELETE FROM list_profile WHERE id = :id", id.0),
        RecordKey::Dismissal(Subject::System(id), cause) => connection
            .prepare_cached("DELETE FROM dismissal WHERE system = :id AND cause = :cause")?
            .execute(named_params! { ":id": id.0.as_bytes(), ":cause": Word(cause) }),
        RecordKey::Dismissal(Subject::Asset(id), cause) => connection
            .prepare_cached("DELETE FROM dismissal WHERE asset = :id AND cause = :cause")?
            .execute(named_params! { ":id": id.0.as_bytes(), ":cause": Word(cause) }),
        RecordKey::Checklist(system, kind) => connection
            .prepare_cached("DELETE FROM checklist WHERE system = :system AND kind = :kind")?
            .execute(named_params! { ":system": system.0.as_bytes(), ":kind": Word(kind) }),
        RecordKey::Carries(system, asset) => connection
            .prepare_cached("DELETE FROM carries WHERE system = :system AND asset = :asset")?
            .execute(params![system.0.as_bytes(), asset.0.as_bytes()]),
        RecordKey::Dependency(system, on) => connection
            .prepare_cached("DELETE FROM dependency WHERE system = :system AND on_system = :on")?
            .execute(params![system.0.as_bytes(), on.0.as_bytes()]),
    };
    // None: the caller's picture of the register is not what the file holds.
    if removed? == 1 { Ok(()) } else { Err(StoreError::NoSuchRecord(key)) }
}

fn by_id(connection: &Connection, statement: &str, id: uuid::Uuid) -> rusqlite::Result<usize> {
    connection.prepare_cached(statement)?.execute(&[(":id", id.as_bytes())])
}

fn insert(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    match record {
        Record::Settings(r) => insert_into(connection, &**r),
        Record::Unit(r) => insert_into(connection, r),
        Record::System(r) => insert_into(connection, &**r),
        Record::Asset(r) => insert_into(connection, &**r),
        Record::Carries(r) => insert_into(connection, r),
        Record::Dependency(r) => insert_into(connection, r),
        Record::Classification(r) => insert_into(connection, &**r),
        Record::Adjustment(r) => insert_into(connection, r),
        Record::PlannedSession(r) => insert_into(connection, r),
        Record::CommonType(r) => insert_into(connection, &**r),
        Record::Checklist(r) => insert_into(connection, r),
        Record::Catalogue(r) => insert_into(connection, &**r),
        Record::Assessment(r) => insert_into(connection, &**r),
        Record::Measure(r) => insert_into(connection, &**r),
        Record::RiskAcceptance(r) => insert_into(connection, &**r),
        Record::FollowUp(r) => insert_into(connection, &**r),
        Record::Practice(r) => insert_into(connection, &**r),
        Record::Dismissal(r) => insert_into(connection, &**r),
        Record::Activity(r) => insert_into(connection, &**r),
        Record::ListProfile(r) => insert_into(connection, &**r),
    }
}

fn insert_into<T: Stored>(connection: &Connection, record: &T) -> Result<(), StoreError> {
    record.insert(connection.prepare_cached(T::INSERT)?)?;
    Ok(())
}
