//! Is the file sound? SQLite's own checks, references that lead nowhere, and whether the log, replayed from
//! the beginning, ends in what the tables hold.

use super::{Contents, Store, StoreError, log};
use crate::domain::{Change, Record, RecordKey, Subject};
use rusqlite::Connection;
use rustc_hash::{FxHashMap, FxHashSet};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// SQLite found damage.
    #[error("damage: {0}")]
    Damage(String),
    /// The tables hold what this program cannot read.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// A record points at one that is not there.
    #[error("{from:?} points at {to:?}, which does not exist")]
    Dangling {
        /// The record that points.
        from: RecordKey,
        /// What it points at.
        to: RecordKey,
    },
    /// SQLite found rows that point at nothing.
    #[error("{rows} rows of {table} point at nothing in {parent}")]
    ForeignKey {
        /// The table that points.
        table: String,
        /// The table it points at.
        parent: String,
        /// How many rows.
        rows: usize,
    },
    /// An operation is missing in the log.
    #[error("operation {0} is missing")]
    LogGap(i64),
    /// The changes of an operation cannot be read.
    #[error("operation {number} cannot be read: {reason}")]
    LogUnreadable {
        /// The operation.
        number: i64,
        /// What was found.
        reason: String,
    },
    /// An operation starts from something else than what the ones before it left.
    #[error("operation {number} does not follow from those before it: {key:?}")]
    LogBroken {
        /// The operation.
        number: i64,
        /// The record.
        key: RecordKey,
    },
    /// A record in the tables is not what the log says it is.
    #[error("the log says otherwise: {0:?}")]
    LogDiffers(RecordKey),
}

pub(super) fn check(store: &Store) -> Result<Vec<Fault>, StoreError> {
    let mut faults = damage(&store.connection)?;
    // A damaged file answers anything: further questions would only raise a crowd of false faults.
    if !faults.is_empty() {
        return Ok(faults);
    }
    faults.extend(foreign_keys(&store.connection)?);
    match store.read_all() {
        Ok(contents) => {
            faults.extend(dangling(&contents));
            faults.extend(against_log(&store.connection, contents)?);
        }
        Err(error @ (StoreError::UnknownValue { .. } | StoreError::Damaged { .. })) => {
            faults.push(Fault::Unreadable(error.to_string()));
        }
        Err(error) => return Err(error),
    }
    Ok(faults)
}

fn damage(connection: &Connection) -> Result<Vec<Fault>, StoreError> {
    let found = || -> rusqlite::Result<Vec<String>> {
        let mut statement = connection.prepare("PRAGMA integrity_check")?;
        let lines = statement.query_map([], |row| row.get(0))?;
        lines.collect()
    };
    match found().map_err(StoreError::from) {
        Ok(lines) => Ok(lines.into_iter().filter(|line| line != "ok").map(Fault::Damage).collect()),
        Err(StoreError::Damaged { reason }) => Ok(vec![Fault::Damage(reason)]),
        Err(error) => Err(error),
    }
}

fn foreign_keys(connection: &Connection) -> Result<Vec<Fault>, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| Ok((row.get("table")?, row.get("parent")?)))?;
    let mut counts: FxHashMap<(String, String), usize> = FxHashMap::default();
    for row in rows {
        *counts.entry(row?).or_default() += 1;
    }
    let mut faults: Vec<_> = counts.into_iter().collect();
    faults.sort();
    Ok(faults.into_iter().map(|((table, parent), rows)| Fault::ForeignKey { table, parent, rows }).collect())
}

/// Names the two records of each reference that leads nowhere.
pub(super) fn dangling(contents: &Contents) -> Vec<Fault> {
    let mut links = Vec::new();
    let mut add = |from, to: Option<RecordKey>| links.extend(to.map(|to| (from, to)));
    for unit in &contents.units {
        add(RecordKey::Unit(unit.id), unit.parent.map(RecordKey::Unit));
    }
    for system in &contents.systems {
        add(RecordKey::System(system.id), system.unit.map(RecordKey::Unit));
    }
    for asset in &contents.assets {
        add(RecordKey::Asset(asset.id), asset.unit.map(RecordKey::Unit));
    }
    for link in &contents.carries {
        let from = RecordKey::Carries(link.system, link.asset);
        add(from, Some(RecordKey::System(link.system)));
        add(from, Some(RecordKey::Asset(link.asset)));
    }
    for link in &contents.dependencies {
        let from = RecordKey::Dependency(link.system, link.on);
        add(from, Some(RecordKey::System(link.system)));
        add(from, Some(RecordKey::System(link.on)));
    }
    for classification in &contents.classifications {
        let from = RecordKey::Classification(classification.id);
        add(from, Some(key_of(classification.subject)));
        add(from, classification.succeeds.map(RecordKey::Classification));
    }
    for adjustment in &contents.adjustments {
        add(RecordKey::Adjustment(adjustment.id), Some(RecordKey::System(adjustment.system)));
    }
    for list in &contents.checklists {
        add(RecordKey::Checklist(list.system, list.kind), Some(RecordKey::System(list.system)));
    }
    for plan in &contents.planned_sessions {
        add(RecordKey::PlannedSession(plan.subject), Some(key_of(plan.subject)));
    }
    for held in &contents.assessments {
        add(RecordKey::Assessment(held.id), Some(RecordKey::System(held.system)));
    }
    for measure in &contents.measures {
        add(RecordKey::Measure(measure.id), Some(RecordKey::System(measure.system)));
        for before in &measure.depends_on {
            add(RecordKey::Measure(measure.id), Some(RecordKey::Measure(*before)));
        }
    }
    for held in &contents.acceptances {
        add(RecordKey::RiskAcceptance(held.id), Some(RecordKey::System(held.system)));
    }
    for held in &contents.follow_ups {
        add(RecordKey::FollowUp(held.id), Some(RecordKey::System(held.system)));
    }
    for held in &contents.practices {
        add(RecordKey::Practice(held.id), Some(RecordKey::Unit(held.unit)));
    }
    for held in &contents.dismissals {
        add(RecordKey::Dismissal(held.subject, held.cause), Some(key_of(held.subject)));
    }
    let own = Some(contents.settings.catalogue).filter(|id| !id.is_shipped());
    add(RecordKey::Settings, own.map(RecordKey::Catalogue));
    let there = keys(contents);
    links.retain(|(_, to)| !there.contains(to));
    links.into_iter().map(|(from, to)| Fault::Dangling { from, to }).collect()
}

/// What others can point at.
fn keys(contents: &Contents) -> FxHashSet<RecordKey> {
    let units = contents.units.iter().map(|unit| RecordKey::Unit(unit.id));
    let systems = contents.systems.iter().map(|system| RecordKey::System(system.id));
    let assets = contents.assets.iter().map(|asset| RecordKey::Asset(asset.id));
    let decisions = contents.classifications.iter().map(|decision| RecordKey::Classification(decision.id));
    let measures = contents.measures.iter().map(|measure| RecordKey::Measure(measure.id));
    let catalogues = contents.catalogues.iter().map(|held| RecordKey::Catalogue(held.id));
    units.chain(systems).chain(assets).chain(decisions).chain(measures).chain(catalogues).collect()
}

fn key_of(subject: Subject) -> RecordKey {
    match subject {
        Subject::System(id) => RecordKey::System(id),
        Subject::Asset(id) => RecordKey::Asset(id),
    }
}

/// Replays the log and holds its end against the tables.
fn against_log(connection: &Connection, contents: Contents) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Vec::new();
    let mut state = FxHashMap::default();
    let mut is_whole = true;
    for (expected, operation) in (1_i64..).zip(&contents.operations) {
        if operation.number != expected {
            faults.push(Fault::LogGap(expected));
            return Ok(faults);
        }
        match log::changes_of(connection, expected) {
            Ok(changes) => replay(&mut state, expected, changes, &mut faults),
            Err(StoreError::LogUnreadable { number, reason }) => {
                is_whole = false;
                faults.push(Fault::LogUnreadable { number, reason });
            }
            Err(error) => return Err(error),
        }
    }
    // What an unreadable operation did is unknown, so nothing can be said about where the log ends.
    if is_whole {
        faults.extend(differences(state, contents));
    }
    Ok(faults)
}

fn replay(state: &mut FxHashMap<RecordKey, Record>, number: i64, changes: Vec<Change>, faults: &mut Vec<Fault>) {
    let mut afters = Vec::with_capacity(changes.len());
    for change in changes {
        let Some(key) = change.key() else { continue };
        let expected = change.before.as_ref().map(Record::key);
        let found = expected.and_then(|key| state.remove(&key));
        if found != change.before {
            faults.push(Fault::LogBroken { number, key });
        }
        afters.extend(change.after);
    }
    for after in afters {
        let key = after.key();
        if state.insert(key, after).is_some() {
            faults.push(Fault::LogBroken { number, key });
        }
    }
}

fn differences(mut state: FxHashMap<RecordKey, Record>, contents: Contents) -> Vec<Fault> {
    let mut differing = Vec::new();
    for record in contents.into_records() {
        let key = record.key();
        if state.remove(&key).as_ref() != Some(&record) {
            differing.push(key);
        }
    }
    // What is left stands in the log only.
    differing.extend(state.into_keys());
    differing.sort_unstable();
    differing.into_iter().map(Fault::LogDiffers).collect()
}
