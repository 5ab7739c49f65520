//! Adopting another catalogue or another version (domain 6): answers, gaps, measures and local texts follow.

use super::{Decision, change};
use crate::catalogue::{Catalogue, Comparison, Continued, compare};
use crate::domain::{
    AcceptanceId, Answer, Assessment, AssessmentId, Change, FollowUp, Measure, Origin, Outcome, Practice, PracticeId,
    Record, RiskAcceptance, Settings, SystemId, Text, ToConfirm, UnitId,
};
use crate::register::{Keyed, Refusal, Snapshot, Table};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Lets another catalogue count from now on. What has no successor in it stays as it is, set aside.
pub fn adopt(snapshot: &Snapshot, wanted: &Catalogue, origin: &Origin) -> Decision {
    if wanted.requirements.is_empty() {
        return Err(Refusal::CatalogueEmpty);
    }
    let mut changes = Vec::new();
    if !wanted.id.is_shipped() {
        let boxed = |held: &Catalogue| Record::Catalogue(Box::new(held.clone()));
        changes.extend(change(snapshot.own_catalogue(wanted.id).map(boxed), boxed(wanted)));
    }
    let settings = snapshot.settings();
    let adopted = Settings { catalogue: wanted.id, ..settings.clone() };
    let boxed = |held: &Settings| Record::Settings(Box::new(held.clone()));
    changes.extend(change(Some(boxed(settings)), boxed(&adopted)));

    let comparison = compare(snapshot.catalogue(), wanted);
    let heirs = Heirs::of(&comparison);
    changes.extend(followed(snapshot.assessments(), &heirs, origin));
    changes.extend(measures(snapshot, &heirs));
    changes.extend(acceptances(snapshot, &heirs, origin));
    changes.extend(follow_ups(snapshot, &heirs));
    changes.extend(followed(snapshot.practices(), &heirs, origin));
    Ok(changes)
}

/// Which requirements of the new catalogue continue one of the old.
struct Heirs<'a>(FxHashMap<&'a str, Vec<&'a Continued<'a>>>);

impl<'a> Heirs<'a> {
    fn of(comparison: &'a Comparison<'a>) -> Self {
        Self(comparison.successors())
    }

    /// The ids that an id of the old catalogue becomes: its own where nothing continues it.
    fn ids(&self, old: &Text) -> Vec<Text> {
        let found = self.0.get(&**old).into_iter().flatten();
        let ids: Vec<Text> = found.map(|continued| continued.requirement.id.clone()).collect();
        if ids.is_empty() { vec![old.clone()] } else { ids }
    }

    /// The ids that several become, each once and in order.
    fn all(&self, olds: impl IntoIterator<Item = Text>) -> Vec<Text> {
        let mut seen = FxHashSet::default();
        let ids = olds.into_iter().flat_map(|old| self.ids(&old));
        ids.filter(|id| seen.insert(id.clone())).collect()
    }

    fn to_confirm(&self, old: &str, new: &str) -> Option<ToConfirm> {
        let found = self.0.get(old)?.iter().find(|continued| &*continued.requirement.id == new);
        found.and_then(|continued| continued.to_confirm)
    }
}

/// A record about one requirement, of which there is one for each owner.
trait Follows: Keyed<Id: Hash + Copy> + Clone {
    /// Who has it: a system or a unit.
    type Owner: Eq + Hash + Copy + Ord;

    fn owner(&self) -> Self::Owner;
    fn requirement(&self) -> &Text;
    fn record(&self) -> Record;
    /// The same with an identity of its own.
    fn copied(self, origin: &Origin) -> Self;
    /// What several become under a requirement of the new catalogue.
    fn joined(sources: Vec<&Self>, requirement: Text, heirs: &Heirs<'_>) -> Self;
}

/// Each record goes on in the first requirement that continues its own; further ones get copies, and those that
/// became part of another go.
fn followed<T: Follows>(held: &Table<T>, heirs: &Heirs<'_>, origin: &Origin) -> Vec<Change> {
    let held = || held.iter().map(|(_, held)| held);
    // In a fixed order, so that the same adoption always makes the same changes.
    let mut groups: BTreeMap<(T::Owner, Text), Vec<&T>> = BTreeMap::new();
    for record in held() {
        for id in heirs.ids(record.requirement()) {
            groups.entry((record.owner(), id)).or_default().push(record);
        }
    }
    let mut goes_on: FxHashMap<T::Id, T> = FxHashMap::default();
    let mut copies = Vec::new();
    for ((_, requirement), sources) in groups {
        let next = T::joined(sources, requirement, heirs);
        match goes_on.entry(next.id()) {
            Entry::Occupied(_) => copies.push(Change::create(next.copied(origin).record())),
            Entry::Vacant(place) => drop(place.insert(next)),
        }
    }
    let follow = |record: &T| match goes_on.get(&record.id()) {
        Some(next) => change(Some(record.record()), next.record()),
        None => vec![Change::remove(record.record())],
    };
    held().flat_map(follow).chain(copies).collect()
}

impl Follows for Assessment {
    type Owner = SystemId;

    fn owner(&self) -> SystemId {
        self.system
    }

    fn requirement(&self) -> &Text {
        &self.requirement
    }

    fn record(&self) -> Record {
        Record::Assessment(Box::new(self.clone()))
    }

    fn copied(self, origin: &Origin) -> Self {
        Self { id: AssessmentId::fresh(origin.at), ..self }
    }

    fn joined(mut sources: Vec<&Self>, requirement: Text, heirs: &Heirs<'_>) -> Self {
        sources.sort_by_key(|held| (caution(held.answer), held.id));
        let first = sources[0];
        let to_confirm = heirs.to_confirm(&first.requirement, &requirement).or(first.to_confirm);
        Self {
            requirement,
            to_confirm: to_confirm.filter(|_| first.answer != Answer::Unanswered),
            present: joined(sources.iter().map(|held| &held.present)),
            evidence: joined(sources.iter().map(|held| &held.evidence)),
            note: joined(sources.iter().map(|held| &held.note)),
            severity: sources.iter().filter_map(|held| held.severity).max().filter(|_| first.answer.is_gap()),
            ..first.clone()
        }
    }
}

impl Follows for Practice {
    type Owner = UnitId;

    fn owner(&self) -> UnitId {
        self.unit
    }

    fn requirement(&self) -> &Text {
        &self.requirement
    }

    fn record(&self) -> Record {
        Record::Practice(Box::new(self.clone()))
    }

    fn copied(self, origin: &Origin) -> Self {
        Self { id: PracticeId::fresh(origin.at), ..self }
    }

    fn joined(sources: Vec<&Self>, requirement: Text, _: &Heirs<'_>) -> Self {
        let text = joined(sources.iter().map(|held| &held.text));
        Self { requirement, text, ..sources[0].clone() }
    }
}

/// Which of several answers that become one counts: the one that asks most of somebody.
fn caution(answer: Answer) -> u8 {
    match answer {
        Answer::NotMet => 0,
        Answer::Partly => 1,
        Answer::Unanswered => 2,
        Answer::Met => 3,
        Answer::NotApplicable => 4,
    }
}

/// Texts that become one: each once, on lines of their own.
fn joined<'a>(texts: impl Iterator<Item = &'a Text>) -> Text {
    let mut lines: Vec<&str> = Vec::new();
    for text in texts.map(|text| text.trim()).filter(|text| !text.is_empty()) {
        if !lines.contains(&text) {
            lines.push(text);
        }
    }
    lines.join("\n").into()
}

fn measures(snapshot: &Snapshot, heirs: &Heirs<'_>) -> Vec<Change> {
    let boxed = |held: &Measure| Record::Measure(Box::new(held.clone()));
    let followed = snapshot.measures().iter().flat_map(|(_, held)| {
        let requirements = heirs.all(held.requirements.iter().cloned()).into_iter().collect();
        change(Some(boxed(held)), boxed(&Measure { requirements, ..held.clone() }))
    });
    followed.collect()
}

fn acceptances(snapshot: &Snapshot, heirs: &Heirs<'_>, origin: &Origin) -> Vec<Change> {
    let boxed = |held: &RiskAcceptance| Record::RiskAcceptance(Box::new(held.clone()));
    let mut changes = Vec::new();
    for (_, held) in snapshot.acceptances().iter() {
        let mut ids = heirs.ids(&held.requirement).into_iter();
        let next = |requirement| RiskAcceptance { requirement, ..held.clone() };
        changes.extend(ids.next().map(next).map(|next| change(Some(boxed(held)), boxed(&next))).unwrap_or_default());
        let copies = ids.map(|id| RiskAcceptance { id: AcceptanceId::fresh(origin.at), ..next(id) });
        changes.extend(copies.map(|copy| Change::create(boxed(&copy))));
    }
    changes
}

fn follow_ups(snapshot: &Snapshot, heirs: &Heirs<'_>) -> Vec<Change> {
    let boxed = |held: &FollowUp| Record::FollowUp(Box::new(held.clone()));
    let outcome = |held: &Outcome| {
        let ids = heirs.ids(&held.requirement).into_iter();
        ids.map(|requirement| Outcome { requirement, ..held.clone() }).collect::<Vec<_>>()
    };
    let followed = snapshot.follow_ups().iter().flat_map(|(_, held)| {
        let outcomes = held.outcomes.iter().flat_map(outcome).collect();
        change(Some(boxed(held)), boxed(&FollowUp { outcomes, ..held.clone() }))
    });
    followed.collect()
}
