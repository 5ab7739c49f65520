//! What is taken, and what is asked.

use super::fields::{are_alike, join};
use super::place::Place;
use super::question::{Answers, Asked, Disputed, Question, Side, is_main};
use super::sides::Sides;
use super::{GoOn, MergePlan, settle};
use crate::domain::{Change, Classification, Merged, Record, RecordKey, Standing, Subject};
use crate::register::{RegisterError, Snapshot, history, part_done};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// How much is done when the records of both sides are read, and when they are compared.
pub(super) const BEGIN: f32 = 0.7;
const COMPARED: f32 = 0.9;

/// After how many records the caller is asked whether to go on.
const STEP: usize = 512;

pub(super) fn plan(
    sides: Sides,
    merged: Merged,
    planned_at: i64,
    names: (&Snapshot, &Snapshot),
    go_on: &mut GoOn<'_>,
) -> Result<MergePlan, RegisterError> {
    let places = sides.changed_there();
    let mut planning =
        Planning { sides: &sides, names, taken: BTreeMap::new(), gone: Vec::new(), questions: Vec::new() };
    let removed: FxHashSet<RecordKey> = places
        .iter()
        .filter(|place| !sides.there.contains_key(*place))
        .filter_map(|place| sides.here.get(place).map(Record::key))
        .collect();
    let steps = places.len().div_ceil(STEP);
    for (step, places) in places.chunks(STEP).enumerate() {
        go_on(BEGIN + (COMPARED - BEGIN) * part_done(step, steps))?;
        for place in places {
            planning.compare(place, &removed);
        }
    }
    planning.missing_grounds();
    planning.second_drafts();
    let Planning { taken, gone, mut questions, .. } = planning;
    questions.sort_by(|one, other| one.place.cmp(&other.place));
    let new = taken.keys().filter(|place| !sides.here.contains_key(*place)).count();
    let mut plan = MergePlan {
        new,
        changed: taken.len() - new + gone.len(),
        notes: Vec::new(),
        file: merged.file.clone(),
        register: merged.register.clone(),
        operations: merged.operations.len(),
        questions,
        sides,
        taken,
        gone,
        merged,
        planned_at,
    };
    go_on(COMPARED)?;
    plan.notes = settle::settle(&plan, &Answers::all(&plan.questions, Side::Into)).notes;
    go_on(1.0)?;
    Ok(plan)
}

struct Planning<'a> {
    sides: &'a Sides,
    names: (&'a Snapshot, &'a Snapshot),
    taken: BTreeMap<Place, Record>,
    gone: Vec<Place>,
    questions: Vec<Question>,
}

impl Planning<'_> {
    /// A place in which the other register is not what both come from.
    fn compare(&mut self, place: &Place, removed: &FxHashSet<RecordKey>) {
        match (self.sides.there.get(place), self.sides.here.get(place)) {
            (Some(wanted), held) => self.come(place, wanted, held),
            (None, Some(held)) => self.go(place, held, removed),
            (None, None) => {}
        }
    }

    /// A record that is new or changed there.
    fn come(&mut self, place: &Place, wanted: &Record, held: Option<&Record>) {
        let base = self.sides.base(place);
        match (held, wanted) {
            (None, _) if base.is_none() => drop(self.taken.insert(place.clone(), wanted.clone())),
            (None, _) => self.ask(place, wanted, Asked::RemovedHere),
            // Two registers that were never one have settings of their own, and those of this one stay.
            (Some(_), Record::Settings(_)) if base.is_none() => {}
            (Some(Record::Classification(held)), Record::Classification(there)) => {
                self.classification(place, held, there);
            }
            (Some(held), _) if are_alike(held, wanted) => {}
            (Some(held), _) => {
                let joined = join(base, held, wanted);
                if !joined.disputed.is_empty() {
                    let fields = joined.disputed.iter().filter_map(|field| self.disputed(field, held, wanted));
                    let fields: Vec<_> = fields.collect();
                    if !fields.is_empty() {
                        self.ask(place, held, Asked::Fields(fields));
                    }
                }
                if joined.record != *held {
                    self.taken.insert(place.clone(), joined.record);
                }
            }
        }
    }

    /// A decision is never changed, and a draft gives way to it; how decisions succeed each other is put right later.
    fn classification(&mut self, place: &Place, held: &Classification, there: &Classification) {
        let is_draft = |of: &Classification| of.standing == Standing::Draft;
        let settled =
            |of: &Classification| Classification { standing: Standing::Decided, succeeds: None, ..of.clone() };
        let base = match self.sides.base(place) {
            Some(Record::Classification(base)) => Some(&**base),
            _ => None,
        };
        let wanted = Record::Classification(Box::new(there.clone()));
        match (is_draft(held), is_draft(there)) {
            (false, true) => {}
            (false, false) if settled(held) == settled(there) => {}
            (true, _) if base == Some(held) => drop(self.taken.insert(place.clone(), wanted)),
            (true, true) if held == there => {}
            _ => self.versions(place, held, &wanted),
        }
    }

    fn versions(&mut self, place: &Place, held: &Classification, wanted: &Record) {
        let held = Record::Classification(Box::new(held.clone()));
        let shown = history::between(&held, wanted, self.names);
        self.ask(place, &held, Asked::Version(Disputed { field: String::new(), shown }));
    }

    /// A record that was removed there. What belongs to one that goes, goes with it; a plan goes when its session was
    /// held; catalogues are kept, for answers follow them.
    fn go(&mut self, place: &Place, held: &Record, removed: &FxHashSet<RecordKey>) {
        let goes_along = held.belongs_to().iter().any(|key| removed.contains(key));
        let is_changed_here = self.sides.base(place) != Some(held);
        match held {
            Record::Catalogue(_) => {}
            _ if goes_along => {}
            Record::PlannedSession(plan) if !is_changed_here && self.is_decided_there(plan.subject) => {
                self.gone.push(place.clone());
            }
            _ => self.ask(place, held, Asked::RemovedThere { is_changed_here }),
        }
    }

    fn is_decided_there(&self, subject: Subject) -> bool {
        self.names.1.decided(subject).is_some_and(|held| self.names.0.classifications().get(held.id).is_none())
    }

    /// What comes in may belong to something that was removed here: then that is the question.
    fn missing_grounds(&mut self) {
        let mut missing: BTreeMap<RecordKey, Vec<Place>> = BTreeMap::new();
        for (place, record) in &self.taken {
            let is_there = |key: &RecordKey| self.sides.is_here(*key) || self.taken.contains_key(&Place::Record(*key));
            if let Some(ground) = record.belongs_to().into_iter().find(|key| !is_there(key)) {
                missing.entry(ground).or_default().push(place.clone());
            }
        }
        for (ground, places) in missing {
            for place in places {
                self.taken.remove(&place);
            }
            let place = Place::Record(ground);
            let is_asked = self.questions.iter().any(|question| question.place == place);
            if let Some(record) = self.sides.there.get(&place).filter(|_| !is_asked) {
                self.ask(&place, record, Asked::RemovedHere);
            }
        }
        // What belongs to a record that is asked about comes back with it, or not at all.
        let grounds: FxHashSet<RecordKey> = self.asked_back().collect();
        self.questions.retain(|question| {
            let belongs = self.sides.there.get(&question.place).map(Record::belongs_to).unwrap_or_default();
            question.asked != Asked::RemovedHere || !belongs.iter().any(|key| grounds.contains(key))
        });
    }

    fn asked_back(&self) -> impl Iterator<Item = RecordKey> {
        let asked = self.questions.iter().filter(|question| question.asked == Asked::RemovedHere);
        asked.filter(|question| self.sides.there.get(&question.place).is_some_and(is_main)).map(|question| question.key)
    }

    /// A subject has one draft at most.
    fn second_drafts(&mut self) {
        let drafts: Vec<(Place, Record)> = self
            .taken
            .iter()
            .filter(|(place, record)| is_draft(record) && !self.sides.here.contains_key(*place))
            .map(|(place, record)| (place.clone(), record.clone()))
            .collect();
        for (place, wanted) in drafts {
            let Record::Classification(there) = &wanted else { continue };
            let held = self.names.0.draft(there.subject).cloned();
            let is_decided = |held: &Classification| {
                let place = Place::Record(RecordKey::Classification(held.id));
                self.taken.get(&place).is_some_and(|record| !is_draft(record))
            };
            if let Some(held) = held.filter(|held| !is_decided(held)) {
                self.taken.remove(&place);
                self.versions(&place, &held, &wanted);
            }
        }
    }

    fn ask(&mut self, place: &Place, record: &Record, asked: Asked) {
        let names = if self.sides.here.contains_key(place) { self.names.0 } else { self.names.1 };
        let name = history::name(record, names);
        self.questions.push(Question { key: record.key(), name, asked, place: place.clone() });
    }

    /// `None` where people are not told of the field, such as of what a decision succeeds.
    fn disputed(&self, field: &str, held: &Record, wanted: &Record) -> Option<Disputed> {
        let all = history::between(held, wanted, self.names);
        let is_of = |name: &str| name == field || name.strip_prefix(field).is_some_and(|rest| rest.starts_with('.'));
        let shown: Vec<_> = all.into_iter().filter(|change| is_of(&change.field)).collect();
        (!shown.is_empty()).then(|| Disputed { field: field.to_owned(), shown })
    }
}

pub(super) fn is_draft(record: &Record) -> bool {
    matches!(record, Record::Classification(held) if held.standing == Standing::Draft)
}

/// The change of a place from what stands here.
pub(super) fn change(sides: &Sides, place: &Place, after: Option<Record>) -> Change {
    Change { before: sides.here.get(place).cloned(), after }
}
