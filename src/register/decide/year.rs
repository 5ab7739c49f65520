//! The year wheel: activities, and a new year that starts with those that come back.

use super::{Decision, change, found};
use crate::domain::{Activity, ActivityId, Change, Origin, Record, RecordKey, fold};
use crate::register::{Refusal, Snapshot};

/// The years of four digits that anybody plans in.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=9999;

pub fn save(snapshot: &Snapshot, wanted: &Activity) -> Decision {
    if wanted.name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if !(1..=12).contains(&wanted.month) || !YEARS.contains(&wanted.year) {
        return Err(Refusal::MonthOutOfRange);
    }
    let before = snapshot.activities().get(wanted.id).map(record);
    Ok(change(before, record(wanted)))
}

pub fn remove(snapshot: &Snapshot, id: ActivityId) -> Decision {
    let held = found(snapshot.activities().get(id), RecordKey::Activity(id))?;
    Ok(vec![Change::remove(record(held))])
}

/// What comes back, of the latest year before it that has activities. What the year has already is not doubled.
pub fn start_year(snapshot: &Snapshot, year: i16, origin: &Origin) -> Decision {
    if !YEARS.contains(&year) {
        return Err(Refusal::MonthOutOfRange);
    }
    let Some(before) = snapshot.activity_years().into_iter().find(|held| *held < year) else { return Ok(Vec::new()) };
    let known = snapshot.activities_of(year);
    let is_new =
        |one: &&&Activity| known.iter().all(|held| held.month != one.month || fold(&held.name) != fold(&one.name));
    let recurring = snapshot.activities_of(before);
    let recurring = recurring.iter().filter(|held| held.recurs).filter(is_new);
    Ok(recurring.map(|held| Change::create(record(&held.afresh(ActivityId::fresh(origin.at), year)))).collect())
}

fn record(held: &Activity) -> Record {
    Record::Activity(Box::new(held.clone()))
}
