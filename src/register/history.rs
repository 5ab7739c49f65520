//! The log as people read it: which fields of which records an operation changed, from what to what.

use super::{Register, RegisterError, Snapshot};
use crate::catalogue::Catalogue;
use crate::domain::{Aspect, Category, CategoryLevels, Change, Merged, Operation, Record, RecordKey, Text};
use serde::Deserialize as _;
use serde_json::Value;
use std::collections::BTreeMap;

/// What happened to one record in an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordChange {
    /// The record.
    pub key: RecordKey,
    /// Its name as it was then, in the user's words; empty where it has none of its own.
    pub name: Text,
    /// What happened to it.
    pub what: What,
    /// The fields that changed; for a new or removed record, those that were filled in.
    pub fields: Vec<FieldChange>,
}

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "three plain words")]
pub enum What {
    Created,
    Edited,
    Removed,
}

/// One field's before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The field by its stored name, such as `system_owner` or `levels.integrity`.
    pub field: String,
    /// As it was.
    pub before: Told,
    /// As it became.
    pub after: Told,
}

/// A stored value, told apart by how people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Empty.
    Nothing,
    /// Written text, or a date.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A consequence level.
    Level(u8),
    /// On or off.
    Flag(bool),
    /// One of a fixed set of words, by its stored name.
    Word(String),
    /// A record, by its name; empty if it is gone.
    Name(String),
    /// Several texts.
    List(Vec<String>),
    /// Consequence categories with their levels, as a classification weighed them.
    Weighed(Vec<CategoryLevels>),
    /// Consequence categories as the register's settings name them.
    Categories(Vec<Category>),
}

impl Register {
    /// What one operation changed, record by record.
    pub fn details(&self, number: i64) -> Result<Vec<RecordChange>, RegisterError> {
        let changes = self.store().changes_of(number)?;
        Ok(changes.iter().filter_map(|change| told(change, self.snapshot())).collect())
    }

    /// The operations that a merge brought along, latest first; none for other operations.
    pub fn brought_along(&self, number: i64) -> Result<Vec<Operation>, RegisterError> {
        let merged = self.store().merged_of(number)?;
        Ok(merged
            .into_iter()
            .flat_map(|merged| merged.operations.into_iter().rev())
            .map(|logged| logged.operation)
            .collect())
    }

    /// The history of one record, latest first: each operation with what it did to the record and to
    /// what belongs to it (links, classifications, adjustments, plan). Beneath a merge stands what was done to the
    /// record in the register that it brought in.
    pub fn history(&self, key: RecordKey) -> Result<Vec<(Operation, Vec<RecordChange>)>, RegisterError> {
        let mut rows = Vec::new();
        for number in self.operations_on(key)?.into_iter().rev() {
            let Some(operation) = self.operation(number) else { continue };
            let (changes, merged) = (self.store().changes_of(number)?, self.store().merged_of(number)?);
            let own = self.told_of(&changes, key);
            let elsewhere = merged.map(|merged| self.told_elsewhere(&merged, key)).unwrap_or_default();
            if !own.is_empty() || elsewhere.is_empty() {
                rows.push((operation.clone(), own));
            }
            rows.extend(elsewhere);
        }
        Ok(rows)
    }

    /// The operations that a merge brought along, latest first, each with what it did to the record.
    fn told_elsewhere(&self, merged: &Merged, key: RecordKey) -> Vec<(Operation, Vec<RecordChange>)> {
        let mut rows = Vec::new();
        for logged in merged.operations.iter().rev() {
            let own = self.told_of(&logged.changes, key);
            if !own.is_empty() {
                rows.push((logged.operation.clone(), own));
            }
            rows.extend(logged.merged.iter().flat_map(|merged| self.told_elsewhere(merged, key)));
        }
        rows
    }

    fn told_of(&self, changes: &[Change], key: RecordKey) -> Vec<RecordChange> {
        let own = changes.iter().filter(|change| concerns(change, key));
        own.filter_map(|change| told(change, self.snapshot())).collect()
    }
}

/// Whether a change is about the record or about something that belongs to it.
fn concerns(change: &Change, key: RecordKey) -> bool {
    [&change.before, &change.after]
        .into_iter()
        .flatten()
        .any(|record| record.key() == key || record.belongs_to().contains(&key))
}

fn told(change: &Change, snapshot: &Snapshot) -> Option<RecordChange> {
    let (before, after) = (change.before.as_ref(), change.after.as_ref());
    let record = after.or(before)?;
    let what = match (before, after) {
        (None, _) => What::Created,
        (_, None) => What::Removed,
        _ => What::Edited,
    };
    let fields = differing(before, after, (snapshot, snapshot));
    Some(RecordChange { key: record.key(), name: name(record, snapshot), what, fields })
}

/// What differs between a record of one register and that of another, with the names that each has for the others.
pub(super) fn between(one: &Record, other: &Record, registers: (&Snapshot, &Snapshot)) -> Vec<FieldChange> {
    differing(Some(one), Some(other), registers)
}

fn differing(before: Option<&Record>, after: Option<&Record>, (then, now): (&Snapshot, &Snapshot)) -> Vec<FieldChange> {
    let old = before.map(fields).unwrap_or_default();
    let new = after.map(fields).unwrap_or_default();
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let fields = names.into_iter().filter(|name| old.get(*name) != new.get(*name)).map(|name| FieldChange {
        field: name.clone(),
        before: tell(name, old.get(name), then),
        after: tell(name, new.get(name), now),
    });
    fields.filter(|field| field.before != field.after).collect()
}

pub(super) fn name(record: &Record, snapshot: &Snapshot) -> Text {
    match record {
        Record::Settings(settings) => settings.name.clone(),
        Record::Unit(unit) => unit.name.clone(),
        Record::System(system) => system.name.clone(),
        Record::Asset(asset) => asset.name.clone(),
        Record::Classification(held) => snapshot.subject_name(held.subject).into(),
        Record::PlannedSession(plan) => snapshot.subject_name(plan.subject).into(),
        Record::Carries(link) => snapshot.subject_name(crate::domain::Subject::Asset(link.asset)).into(),
        Record::Dependency(link) => snapshot.subject_name(crate::domain::Subject::System(link.on)).into(),
        Record::Adjustment(held) => snapshot.subject_name(crate::domain::Subject::System(held.system)).into(),
        Record::CommonType(held) => held.name.clone(),
        Record::Checklist(held) => snapshot.subject_name(crate::domain::Subject::System(held.system)).into(),
        Record::Catalogue(held) => held.title(),
        Record::Assessment(held) => held.requirement.clone(),
        Record::Measure(held) => held.activity.clone(),
        Record::RiskAcceptance(held) => held.requirement.clone(),
        Record::FollowUp(held) => held.supplier.clone(),
        Record::Practice(held) => held.requirement.clone(),
        Record::Dismissal(held) => snapshot.subject_name(held.subject).into(),
        Record::Activity(held) => held.name.clone(),
        Record::ListProfile(held) => held.name.clone(),
    }
}

/// The fields of a record by their stored names; parts of a field stand as `field.part`.
fn fields(record: &Record) -> BTreeMap<String, Value> {
    let Ok(Value::Object(wrapped)) = serde_json::to_value(record) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for (_, value) in wrapped {
        let Value::Object(stored) = value else { continue };
        for (field, value) in stored {
            match (field.as_str(), value) {
                // A whole catalogue is told by how many requirements it has.
                // What a decision was made under, and what a mark was about, serve to tell what has changed since.
                ("id" | "succeeds" | "areas" | "circumstances" | "about", _) => {}
                // Which questions were answered is told by the sort of record.
                ("kind", _) if matches!(record, Record::Checklist(_)) => {}
                // When an answer was given is told; at which levels serves to see that it has become too weak.
                ("levels", _) if matches!(record, Record::Assessment(_)) => {}
                ("requirements", Value::Array(parts)) if matches!(record, Record::Catalogue(_)) => {
                    found.insert(field, Value::from(parts.len()));
                }
                ("outcomes", Value::Array(parts)) => {
                    let ids = parts.into_iter().filter_map(|part| part.get("requirement").cloned()).collect();
                    found.insert(field, Value::Array(ids));
                }
                ("answers", Value::Array(parts)) => {
                    let answered = parts.into_iter().enumerate().filter(|(_, part)| *part != "unclear");
                    found.extend(answered.map(|(index, part)| (format!("answers.{index}"), part)));
                }
                ("levels" | "reasons" | "ranges", Value::Array(parts)) => {
                    for (aspect, part) in Aspect::ALL.into_iter().zip(parts) {
                        found.insert(format!("{field}.{}", aspect.letter().to_ascii_lowercase()), part);
                    }
                }
                (_, Value::Object(parts)) if field != "subject" => {
                    found.extend(parts.into_iter().map(|(part, value)| (format!("{field}.{part}"), value)));
                }
                (_, value) => {
                    found.insert(field, value);
                }
            }
        }
    }
    found
}

const WORDS: [&str; 20] = [
    "cause",
    "kind",
    "operated",
    "procured",
    "life_cycle",
    "business_critical",
    "cybersecurity_act",
    "personal_data",
    "standing",
    "aspect",
    "action_plan.status",
    "risk_analysis.status",
    "impact_assessment.status",
    "review_mark.kind",
    "answer",
    "severity",
    "risk",
    "to_confirm",
    "priority",
    "status",
];

fn tell(field: &str, value: Option<&Value>, snapshot: &Snapshot) -> Told {
    match value {
        None | Some(Value::Null) => Told::Nothing,
        Some(Value::String(text)) if text.is_empty() => Told::Nothing,
        Some(Value::String(text)) if WORDS.contains(&field) || field.starts_with("answers.") => {
            Told::Word(text.clone())
        }
        Some(Value::String(text)) => by_name(text, snapshot).map_or_else(|| Told::Text(text.clone()), Told::Name),
        Some(Value::Bool(flag)) => Told::Flag(*flag),
        Some(Value::Number(number)) if field.starts_with("level") || field == "basis" => {
            Told::Level(number.as_u64().and_then(|n| u8::try_from(n).ok()).unwrap_or_default())
        }
        Some(Value::Number(number)) => Told::Number(number.as_i64().unwrap_or_default()),
        Some(Value::Array(items)) if items.is_empty() => Told::Nothing,
        Some(Value::Array(items)) if field == "categories" => categories(items),
        Some(Value::Array(items)) => Told::List(items.iter().map(|item| plain(item, snapshot)).collect()),
        Some(Value::Object(parts)) if parts.contains_key("least") => {
            let ends = ["least", "most"].map(|end| parts.get(end).map(ToString::to_string).unwrap_or_default());
            Told::Text(if ends[0] == ends[1] { ends[0].clone() } else { ends.join("–") })
        }
        Some(Value::Object(parts)) => {
            parts.values().next().map_or(Told::Nothing, |part| tell(field, Some(part), snapshot))
        }
    }
}

/// Categories keep their keys: what they are called depends on the language.
fn categories(items: &[Value]) -> Told {
    let weighed = items.iter().map(CategoryLevels::deserialize).collect::<Result<_, _>>();
    let named = || items.iter().map(Category::deserialize).collect::<Result<_, _>>();
    weighed.map(Told::Weighed).or_else(|_| named().map(Told::Categories)).unwrap_or(Told::Nothing)
}

fn plain(value: &Value, snapshot: &Snapshot) -> String {
    match value {
        Value::String(text) => by_name(text, snapshot).unwrap_or_else(|| text.clone()),
        // A law is told by its name alone.
        Value::Object(parts) if parts.contains_key("has_section") => {
            parts.get("name").map(|name| plain(name, snapshot)).unwrap_or_default()
        }
        Value::Object(parts) => {
            let texts = parts.values().map(|part| plain(part, snapshot)).filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join(" – ")
        }
        Value::Array(parts) => parts.iter().map(|part| plain(part, snapshot)).collect::<Vec<_>>().join(" – "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The name of the unit, system or asset with this identity; `None` if the text is no identity.
fn by_name(text: &str, snapshot: &Snapshot) -> Option<String> {
    use crate::domain::{AssetId, CatalogueId, MeasureId, SystemId, UnitId};
    let id = (text.len() == 36).then(|| text.parse().ok()).flatten()?;
    let unit = snapshot.units().get(UnitId(id)).map(|held| &held.name);
    let system = || snapshot.systems().get(SystemId(id)).map(|held| &held.name);
    let asset = || snapshot.assets().get(AssetId(id)).map(|held| &held.name);
    let measure = || snapshot.measures().get(MeasureId(id)).map(|held| &held.reference);
    let named = unit.or_else(system).or_else(asset).or_else(measure).map(ToString::to_string);
    let catalogue = || {
        let id = CatalogueId(id);
        snapshot.own_catalogue(id).or_else(|| Catalogue::shipped_by(id)).map(|held| held.title().to_string())
    };
    Some(named.or_else(catalogue).unwrap_or_default())
}
