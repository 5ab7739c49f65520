//! From answers to changes.

use super::fields::{join, with};
use super::place::Place;
use super::plan::change;
use super::question::{Answered, Answers, Asked};
use super::repair::{self, Result};
use super::{Merge, MergePlan, ancestor};
use crate::domain::{Change, Date, Record, RecordKey, Text};
use crate::register::Command;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// Something that had to give way, so that the register is sound.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// Two records had the same reference, and the one that comes in got a new one.
    Renumbered {
        /// Its name.
        name: Text,
        /// The reference it had.
        from: Text,
        /// The one it has here.
        to: Text,
    },
    /// Two units beneath the same one, or two types, had the same name.
    Renamed {
        /// The name that came in.
        from: Text,
        /// The name it has here.
        to: Text,
    },
    /// What the record pointed at is not here.
    Loosened {
        /// The record's name.
        name: Text,
    },
    /// A unit would have been part of itself, and stays where it is.
    NotMoved {
        /// Its name.
        name: Text,
    },
    /// Both sides decided; the later decision is in force.
    DecidedTwice {
        /// What was classified.
        name: Text,
        /// The date of the decision in force.
        on: Option<Date>,
    },
}

/// A merge with all its questions answered.
pub struct Settled {
    /// What carries it out.
    pub command: Command,
    /// What had to give way.
    pub notes: Vec<Note>,
}

impl MergePlan {
    /// What the answers lead to; what is not answered stays as it is here.
    #[must_use]
    pub fn settle(&self, answers: &Answers) -> Settled {
        settle(self, answers)
    }
}

pub(super) fn settle(plan: &MergePlan, answers: &Answers) -> Settled {
    let sides = &plan.sides;
    let (after, gone) = (plan.taken.clone(), plan.gone.iter().cloned().collect());
    let mut result = Result { sides, after, gone, notes: Vec::new(), told: FxHashSet::default() };
    let mut removals = BTreeSet::new();
    for (question, answers) in plan.questions.iter().zip(&answers.0) {
        answer(&mut result, &mut removals, &Answered { question, answers });
    }
    repair::repair(&mut result);
    let Result { after, gone, notes, .. } = result;
    let came = after.into_iter().map(|(place, record)| change(sides, &place, Some(record)));
    let went = gone.into_iter().map(|place| change(sides, &place, None));
    let changes: Vec<Change> = came.chain(went).filter(|change| change.before != change.after).collect();
    let is_news = !plan.is_empty();
    let merge = Merge { changes, merged: plan.merged.clone(), planned_at: plan.planned_at, is_news };
    let first = Command::Merge(Box::new(merge));
    let removals = removals.into_iter().map(Removal::command);
    let commands = std::iter::once(first).chain(removals).collect();
    Settled { command: Command::All { label: ancestor::LABEL, subject: plan.file.clone(), commands }, notes }
}

/// What is removed with all that belongs to it: assets before systems before units, in the order of their ids.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Removal {
    Measure(crate::domain::MeasureId),
    CommonType(crate::domain::CommonTypeId),
    Asset(crate::domain::AssetId),
    System(crate::domain::SystemId),
    Unit(crate::domain::UnitId),
}

impl Removal {
    fn of(key: RecordKey) -> Option<Self> {
        match key {
            RecordKey::Measure(id) => Some(Self::Measure(id)),
            RecordKey::CommonType(id) => Some(Self::CommonType(id)),
            RecordKey::Asset(id) => Some(Self::Asset(id)),
            RecordKey::System(id) => Some(Self::System(id)),
            RecordKey::Unit(id) => Some(Self::Unit(id)),
            _ => None,
        }
    }

    fn command(self) -> Command {
        match self {
            Self::Measure(id) => Command::RemoveMeasure(id),
            Self::CommonType(id) => Command::RemoveCommonType(id),
            Self::Asset(id) => Command::RemoveAsset(id),
            Self::System(id) => Command::RemoveSystem(id),
            Self::Unit(id) => Command::RemoveUnit(id),
        }
    }
}

fn answer(result: &mut Result<'_>, removals: &mut BTreeSet<Removal>, answered: &Answered<'_>) {
    let (question, sides) = (answered.question, result.sides);
    let place = &question.place;
    let wanted = sides.there.get(place);
    match (&question.asked, wanted) {
        (Asked::Fields(_), Some(wanted)) => {
            let chosen = answered.fields_from();
            if let Some(held) = sides.here.get(place).filter(|_| !chosen.is_empty()) {
                let joined = join(sides.base(place), held, wanted).record;
                result.after.insert(place.clone(), with(&joined, wanted, &chosen));
            }
        }
        (Asked::Version(_), Some(wanted)) if answered.is_from() => {
            let held = Place::Record(question.key);
            if held != *place {
                result.gone.insert(held);
            }
            result.after.insert(place.clone(), wanted.clone());
        }
        (Asked::RemovedThere { .. }, None) if answered.is_from() => match Removal::of(question.key) {
            Some(removal) => drop(removals.insert(removal)),
            None => drop(result.gone.insert(place.clone())),
        },
        (Asked::RemovedHere, Some(wanted)) if answered.is_from() => bring_back(result, wanted),
        _ => {}
    }
}

/// A record with all that belongs to it there; what belongs to something else that is not here falls away later.
fn bring_back(result: &mut Result<'_>, wanted: &Record) {
    let (sides, key) = (result.sides, wanted.key());
    result.after.insert(Place::of(wanted), wanted.clone());
    let belonging = sides.there.iter().filter(|(_, record)| record.belongs_to().contains(&key));
    for (place, record) in belonging.filter(|(place, _)| !sides.here.contains_key(*place)) {
        result.after.insert(place.clone(), record.clone());
    }
}

impl Result<'_> {
    /// Tells that something had to give way.
    pub(super) fn tell(&mut self, note: Note) {
        if self.told.insert(note.clone()) {
            self.notes.push(note);
        }
    }

    /// What stands in a place when the merge is done, removals aside.
    pub(super) fn get(&self, place: &Place) -> Option<&Record> {
        if self.gone.contains(place) {
            return None;
        }
        self.after.get(place).or_else(|| self.sides.here.get(place))
    }

    /// Whether there is a record with this key when the merge is done.
    pub(super) fn has(&self, key: RecordKey) -> bool {
        self.get(&Place::Record(key)).is_some()
    }

    /// All records when the merge is done.
    pub(super) fn records(&self) -> impl Iterator<Item = (&Place, &Record)> {
        let held = self.sides.here.iter().filter(|(place, _)| !self.after.contains_key(*place));
        held.chain(&self.after).filter(|(place, _)| !self.gone.contains(*place))
    }
}
