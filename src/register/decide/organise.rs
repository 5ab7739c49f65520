//! Settings and the tree of units.

use super::{Decision, change, found};
use crate::domain::{Record, RecordKey, Settings, Unit, fold};
use crate::register::{Refusal, Snapshot};

pub fn save_settings(snapshot: &Snapshot, settings: &Settings) -> Decision {
    if settings.name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    let by_level = settings.interval_by_level.iter().map(|(_, months)| *months);
    let others = [settings.interval_months, settings.report_back_months, settings.follow_up_months];
    if by_level.chain(others).any(|months| !(1..=120).contains(&months)) {
        return Err(Refusal::IntervalOutOfRange);
    }
    let before = Record::Settings(Box::new(snapshot.settings().clone()));
    Ok(change(Some(before), Record::Settings(Box::new(settings.clone()))))
}

pub fn save_unit(snapshot: &Snapshot, unit: &Unit) -> Decision {
    if unit.name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if let Some(parent) = unit.parent {
        found(snapshot.units().get(parent), RecordKey::Unit(parent))?;
        if snapshot.within(unit.id)(Some(parent)) {
            return Err(Refusal::UnitInItself);
        }
    }
    let name = fold(&unit.name);
    let mut siblings = snapshot.units().iter().filter(|(_, other)| other.parent == unit.parent && other.id != unit.id);
    if siblings.any(|(_, other)| fold(&other.name) == name) {
        return Err(Refusal::UnitNameTaken { name: unit.name.clone() });
    }
    let before = snapshot.units().get(unit.id).cloned().map(Record::Unit);
    Ok(change(before, Record::Unit(unit.clone())))
}
