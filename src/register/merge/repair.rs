//! What keeps the register sound when records of two come together: what points nowhere, circles of units, what only
//! one record can have, and the succession of decisions.

use super::place::Place;
use super::settle::Note;
use super::sides::Sides;
use crate::domain::succession::decisions_on;
use crate::domain::{
    Classification, CommonTypeId, Date, ProfileKind, Record, RecordKey, Subject, Text, Unit, UnitId, fold,
};
use crate::register::snapshot::next_reference;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// The register as it will be, on the way there.
pub(super) struct Result<'a> {
    pub(super) sides: &'a Sides,
    /// What comes in or changes.
    pub(super) after: BTreeMap<Place, Record>,
    /// What goes.
    pub(super) gone: BTreeSet<Place>,
    pub(super) notes: Vec<Note>,
    /// The same notes, to tell each once.
    pub(super) told: FxHashSet<Note>,
}

pub(super) fn repair(result: &mut Result<'_>) {
    drop_groundless(result);
    loosen(result);
    untangle_units(result);
    rename_units(result);
    rename_types(result);
    rename_profiles(result);
    renumber(result);
    succeed(result);
}

/// What belongs to something that is not here cannot come. Nothing belongs to what itself belongs to something.
fn drop_groundless(result: &mut Result<'_>) {
    let is_groundless =
        |record: &Record, result: &Result<'_>| record.belongs_to().into_iter().any(|key| !result.has(key));
    let places: Vec<Place> = result
        .after
        .iter()
        .filter(|(_, record)| is_groundless(record, result))
        .map(|(place, _)| place.clone())
        .collect();
    for place in places {
        result.after.remove(&place);
    }
}

fn loosen(result: &mut Result<'_>) {
    for place in result.after.keys().cloned().collect::<Vec<_>>() {
        let Some(mut record) = result.after.get(&place).cloned() else { continue };
        // Decisions get what they succeed below.
        if matches!(record, Record::Classification(_)) {
            continue;
        }
        if record.let_go(|key| result.has(key)) {
            result.tell(Note::Loosened { name: called(&record) });
            result.after.insert(place, record);
        }
    }
}

/// Each side moved one unit beneath the other: the one that comes in stays where it was.
fn untangle_units(result: &mut Result<'_>) {
    let units: Vec<Place> = result
        .after
        .iter()
        .filter(|(_, record)| matches!(record, Record::Unit(_)))
        .map(|(place, _)| place.clone())
        .collect();
    for place in units {
        let Some(Record::Unit(unit)) = result.get(&place).cloned() else { continue };
        if !is_in_itself(result, &unit) {
            continue;
        }
        let stays = match result.sides.here.get(&place) {
            Some(Record::Unit(held)) => held.parent,
            _ => None,
        };
        result.tell(Note::NotMoved { name: unit.name.clone() });
        result.after.insert(place, Record::Unit(Unit { parent: stays, ..unit }));
    }
}

fn is_in_itself(result: &Result<'_>, unit: &Unit) -> bool {
    let mut seen = FxHashSet::from_iter([unit.id]);
    let mut above = unit.parent;
    while let Some(id) = above {
        if !seen.insert(id) {
            return true;
        }
        above = match result.get(&Place::Record(RecordKey::Unit(id))) {
            Some(Record::Unit(held)) => held.parent,
            _ => None,
        };
    }
    false
}

fn rename_units(result: &mut Result<'_>) {
    let mut held: FxHashMap<(Option<UnitId>, String), UnitId> = FxHashMap::default();
    let mut coming = Vec::new();
    for (place, record) in result.records() {
        let Record::Unit(unit) = record else { continue };
        if result.after.contains_key(place) {
            coming.push((place.clone(), unit.clone()));
        } else {
            held.insert((unit.parent, fold(&unit.name)), unit.id);
        }
    }
    coming.sort_by(|one, other| one.0.cmp(&other.0));
    for (place, unit) in coming {
        let name = free_name(&unit.name, |name| held.contains_key(&(unit.parent, fold(name))));
        held.insert((unit.parent, fold(&name)), unit.id);
        if name != unit.name {
            result.tell(Note::Renamed { from: unit.name.clone(), to: name.clone() });
            result.after.insert(place, Record::Unit(Unit { name, ..unit }));
        }
    }
}

/// Assets follow a type by its name. A type that says the same in both is one; else the one that comes in gets another
/// name, and what comes in with it follows.
fn rename_types(result: &mut Result<'_>) {
    let mut held: FxHashMap<String, Record> = FxHashMap::default();
    let mut coming = Vec::new();
    for (place, record) in result.records() {
        let Record::CommonType(of) = record else { continue };
        if result.after.contains_key(place) {
            coming.push((place.clone(), (**of).clone()));
        } else {
            held.insert(fold(&of.name), record.clone());
        }
    }
    coming.sort_by(|one, other| one.0.cmp(&other.0));
    let no_id = CommonTypeId(uuid::Uuid::nil());
    for (place, mut of) in coming {
        let same = |other: &Record| match other {
            Record::CommonType(other) => {
                crate::domain::CommonType { id: no_id, ..(**other).clone() }
                    == crate::domain::CommonType { id: no_id, ..of.clone() }
            }
            _ => false,
        };
        let is_new = !result.sides.here.contains_key(&place);
        if is_new && held.get(&fold(&of.name)).is_some_and(same) {
            result.after.remove(&place);
            continue;
        }
        let name = free_name(&of.name, |name| held.contains_key(&fold(name)));
        if name != of.name {
            follow(result, &of.name, &name);
            result.tell(Note::Renamed { from: of.name.clone(), to: name.clone() });
            of.name = name;
        }
        let record = Record::CommonType(Box::new(of.clone()));
        held.insert(fold(&of.name), record.clone());
        result.after.insert(place, record);
    }
}

/// The assets that began to follow the type there.
fn follow(result: &mut Result<'_>, former: &str, name: &Text) {
    for (place, record) in &mut result.after {
        let Record::Asset(asset) = record else { continue };
        let followed_here = match result.sides.here.get(place) {
            Some(Record::Asset(held)) => held.common_type == asset.common_type,
            _ => false,
        };
        if !followed_here && fold(&asset.common_type) == fold(former) {
            asset.common_type = name.clone();
        }
    }
}

/// There is one profile of a name for each way. One that says the same in both is one; else the one that comes in gets
/// another name.
fn rename_profiles(result: &mut Result<'_>) {
    let mut held: FxHashMap<(ProfileKind, String), Text> = FxHashMap::default();
    let mut coming = Vec::new();
    for (place, record) in result.records() {
        let Record::ListProfile(of) = record else { continue };
        if result.after.contains_key(place) {
            coming.push((place.clone(), (**of).clone()));
        } else {
            held.insert((of.kind, fold(&of.name)), of.text.clone());
        }
    }
    coming.sort_by(|one, other| one.0.cmp(&other.0));
    for (place, mut of) in coming {
        let is_new = !result.sides.here.contains_key(&place);
        if is_new && held.get(&(of.kind, fold(&of.name))) == Some(&of.text) {
            result.after.remove(&place);
            continue;
        }
        let name = free_name(&of.name, |name| held.contains_key(&(of.kind, fold(name))));
        held.insert((of.kind, fold(&name)), of.text.clone());
        if name != of.name {
            result.tell(Note::Renamed { from: std::mem::replace(&mut of.name, name.clone()), to: name });
            result.after.insert(place, Record::ListProfile(Box::new(of)));
        }
    }
}

fn free_name(name: &Text, is_taken: impl Fn(&str) -> bool) -> Text {
    let numbered = (2..).map(|number: u32| Text::from(format!("{name} ({number})")));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// The reference of a record, with the letter of its kind; systems and assets share theirs, measures have their own.
fn reference(record: &Record) -> Option<(&Text, &'static str)> {
    match record {
        Record::System(of) => Some((&of.reference, "S")),
        Record::Asset(of) => Some((&of.reference, "I")),
        Record::Measure(of) => Some((&of.reference, "Å")),
        _ => None,
    }
}

fn set_reference(record: &mut Record, to: Text) {
    match record {
        Record::System(of) => of.reference = to,
        Record::Asset(of) => of.reference = to,
        Record::Measure(of) => of.reference = to,
        _ => {}
    }
}

fn renumber(result: &mut Result<'_>) {
    let key = |letter: &str, reference: &str| (letter == "Å", fold(reference));
    let mut taken = FxHashSet::default();
    let mut known: BTreeMap<&'static str, Vec<Text>> = BTreeMap::new();
    let mut coming = Vec::new();
    for (place, record) in result.records() {
        let Some((held, letter)) = reference(record) else { continue };
        known.entry(letter).or_default().push(held.clone());
        if result.after.contains_key(place) {
            coming.push(place.clone());
        } else {
            taken.insert(key(letter, held));
        }
    }
    // What both sides have used is not given out again, so that a reference means one thing only.
    for record in result.sides.there.values() {
        if let Some((held, letter)) = reference(record) {
            known.entry(letter).or_default().push(held.clone());
        }
    }
    // Those that had their reference here before come first.
    coming.sort_by_key(|place| (!result.sides.here.contains_key(place), place.clone()));
    for place in coming {
        let Some(record) = result.after.get_mut(&place) else { continue };
        let Some((from, letter)) = reference(record) else { continue };
        if taken.insert(key(letter, from)) {
            continue;
        }
        let (name, from) = (called(record), from.clone());
        let used = known.entry(letter).or_default();
        let to = Text::from(next_reference(letter, used.iter().map(|held| &**held)));
        // It is the highest number from now on, so the others need not be looked at again.
        *used = vec![to.clone()];
        taken.insert(key(letter, &to));
        set_reference(record, to.clone());
        result.tell(Note::Renumbered { name, from, to });
    }
}

/// All decisions of both sides are kept, each succeeding the one before it by date.
fn succeed(result: &mut Result<'_>) {
    let about = |record: &Record| match record {
        Record::Classification(held) => Some(held.subject),
        _ => None,
    };
    let touched: BTreeSet<Subject> = result
        .after
        .values()
        .chain(result.gone.iter().filter_map(|place| result.sides.here.get(place)))
        .filter_map(about)
        .collect();
    if touched.is_empty() {
        return;
    }
    let mut known: BTreeMap<Subject, Vec<Classification>> = BTreeMap::new();
    for (_, record) in result.records() {
        if let Record::Classification(held) = record
            && touched.contains(&held.subject)
        {
            known.entry(held.subject).or_default().push((**held).clone());
        }
    }
    for (subject, mut known) in known {
        known.sort_by_key(|held| held.id);
        let line = decisions_on(Date::MAX, &known);
        tell_second_decision(result, subject, &line);
        for held in line {
            put(result, held);
        }
        // A draft or an undated decision must not point at what did not come along.
        for mut held in known.into_iter().filter(|held| held.decided_on.is_none()) {
            let there = held.succeeds.filter(|id| result.has(RecordKey::Classification(*id)));
            if there != held.succeeds {
                held.succeeds = there;
                put(result, held);
            }
        }
    }
}

fn put(result: &mut Result<'_>, held: Classification) {
    let place = Place::Record(RecordKey::Classification(held.id));
    let record = Record::Classification(Box::new(held));
    if result.get(&place) != Some(&record) {
        result.after.insert(place, record);
    }
}

fn tell_second_decision(result: &mut Result<'_>, subject: Subject, line: &[Classification]) {
    let place = |held: &Classification| Place::Record(RecordKey::Classification(held.id));
    let only_here = line.iter().any(|held| !result.sides.there.contains_key(&place(held)));
    let came = line.iter().any(|held| !result.sides.here.contains_key(&place(held)));
    if !only_here || !came {
        return;
    }
    let key = match subject {
        Subject::System(id) => RecordKey::System(id),
        Subject::Asset(id) => RecordKey::Asset(id),
    };
    let name = result.get(&Place::Record(key)).map(called).unwrap_or_default();
    let on = line.last().and_then(|held| held.decided_on);
    result.tell(Note::DecidedTwice { name, on });
}

/// What a record is called, where it has a name of its own.
fn called(record: &Record) -> Text {
    match record {
        Record::Settings(held) => held.name.clone(),
        Record::Unit(held) => held.name.clone(),
        Record::System(held) => held.name.clone(),
        Record::Asset(held) => held.name.clone(),
        Record::CommonType(held) => held.name.clone(),
        Record::Measure(held) => held.activity.clone(),
        Record::ListProfile(held) => held.name.clone(),
        _ => Text::default(),
    }
}
