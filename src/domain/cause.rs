//! What calls for a new classification before its time (domain 5): marks set by hand, and what has changed since the
//! last decision.
//!
//! A decision keeps what it was made under; what has changed since is found by comparing, so that no log has to be
//! read. What was not known then, and is written down later, is no change.

use super::{AssetId, Date, Few, Operated, PersonalData, Subject, System, SystemId, Text, fold};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// Something happened that calls for a new classification ("behöver omklassas").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewMark {
    /// What sort of event.
    #[serde(default)]
    pub kind: ReviewKind,
    /// What happened.
    pub reason: Text,
    /// The day it was marked.
    pub on: Date,
}

/// What sort of event calls for a new classification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the kinds of domain 5")]
pub enum ReviewKind {
    Change,
    Procurement,
    Incident,
    NewInformation,
    SupplierChange,
    #[default]
    Other,
}

impl ReviewKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Change, Self::Procurement, Self::Incident, Self::NewInformation, Self::SupplierChange, Self::Other];
}

/// A change that the program sees by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewCause {
    /// Another supplier.
    Supplier,
    /// Another way of operation, or another organisation that operates.
    Operation,
    /// Another mark for personal data.
    PersonalData,
    /// Information was added to a decided system.
    AssetAdded,
    /// The contract ends soon.
    ContractEnd,
}

impl ReviewCause {
    /// All causes.
    pub const ALL: [Self; 5] =
        [Self::Supplier, Self::Operation, Self::PersonalData, Self::AssetAdded, Self::ContractEnd];

    /// The kind of mark it makes: the same words as for one set by hand.
    #[must_use]
    pub fn kind(self) -> ReviewKind {
        match self {
            Self::Supplier => ReviewKind::SupplierChange,
            Self::Operation | Self::PersonalData => ReviewKind::Change,
            Self::AssetAdded => ReviewKind::NewInformation,
            Self::ContractEnd => ReviewKind::Procurement,
        }
    }
}

/// A change since the last decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What sort of change.
    pub cause: ReviewCause,
    /// What stood there at the decision, as it is stored; empty where that says nothing.
    pub before: Text,
    /// What stands there now, as it is stored.
    pub about: Text,
}

/// That a change was judged to call for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dismissal {
    /// What it is about.
    pub subject: Subject,
    /// The change.
    pub cause: ReviewCause,
    /// What stood there when it was judged: another change speaks again.
    pub about: Text,
    /// Why it calls for nothing.
    pub reason: Text,
    /// The role that judged.
    #[serde(default)]
    pub by: Text,
    /// The day.
    pub on: Date,
}

/// What a decision was made under.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// The mark for personal data of the asset that was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_data: Option<PersonalData>,
    /// The systems that the decision is about: the one decided, or those that carried the asset.
    #[serde(default)]
    pub around: Few<Around>,
}

/// A system as it was at a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// The system.
    pub system: SystemId,
    /// Its supplier.
    pub supplier: Text,
    /// Its way of operation.
    pub operated: Option<Operated>,
    /// Who operated it, where that was another organisation.
    #[serde(default)]
    pub operated_by: Text,
    /// Its mark for personal data.
    pub personal_data: PersonalData,
    /// What it carried, in order. Empty where that had not been written down, or where another decision in force
    /// keeps the same.
    #[serde(default)]
    pub carries: Few<AssetId>,
}

impl Around {
    /// A system as it is now, without what it carries.
    #[must_use]
    pub fn of(system: &System) -> Self {
        Self {
            system: system.id,
            supplier: system.supplier.clone(),
            operated: system.operated,
            operated_by: system.operated_by.clone(),
            personal_data: system.personal_data,
            carries: Few::new(),
        }
    }

    /// What has changed in the system's own fields since.
    #[must_use]
    pub fn since(&self, now: &System) -> Vec<Happened> {
        let mut found = Vec::new();
        let is_known = |text: &str| !text.trim().is_empty();
        let differs = |was: &str, is: &str| is_known(was) && is_known(is) && fold(was) != fold(is);
        if differs(&self.supplier, &now.supplier) {
            let (before, about) = (self.supplier.clone(), now.supplier.clone());
            found.push(Happened { cause: ReviewCause::Supplier, before, about });
        }
        let operation = match (self.operated, now.operated) {
            (Some(was), Some(is)) if was != is => Some((stored(was), stored(is))),
            (Some(Operated::OtherOrganisation), Some(_)) if differs(&self.operated_by, &now.operated_by) => {
                Some((self.operated_by.clone(), now.operated_by.clone()))
            }
            _ => None,
        };
        found.extend(operation.map(|(before, about)| Happened { cause: ReviewCause::Operation, before, about }));
        found.extend(personal_data(self.personal_data, now.personal_data));
        found
    }

    /// The assets that the system carries now and did not then; nothing where what it carried then is not known.
    #[must_use]
    pub fn added(&self, carried: &[AssetId]) -> Option<Happened> {
        let is_known = !self.carries.is_empty();
        let mut added: Vec<&AssetId> = carried.iter().filter(|id| is_known && !self.carries.contains(id)).collect();
        added.sort_unstable();
        let added: Vec<String> = added.into_iter().map(|id| id.0.to_string()).collect();
        let about = added.join(" ").into();
        (!added.is_empty()).then(|| Happened { cause: ReviewCause::AssetAdded, before: Text::default(), about })
    }
}

/// A change of the mark for personal data. One that was not settled counts once there turn out to be some.
#[must_use]
pub fn personal_data(was: PersonalData, is: PersonalData) -> Option<Happened> {
    let has_some = matches!(is, PersonalData::Personal | PersonalData::Sensitive);
    let is_change = was != is && is != PersonalData::Unclear && (was != PersonalData::Unclear || has_some);
    is_change.then(|| Happened { cause: ReviewCause::PersonalData, before: stored(was), about: stored(is) })
}

/// That a contract ends within so many months, or has ended; nothing where that has been decided upon since it came so
/// near.
#[must_use]
pub fn contract_end(until: Option<Date>, decided_on: Option<Date>, months: u16, today: Date) -> Option<Happened> {
    let (until, decided_on) = (until?, decided_on?);
    let from = until.checked_sub(i32::from(months).months()).unwrap_or(Date::MIN);
    (from <= today && decided_on < from).then(|| Happened {
        cause: ReviewCause::ContractEnd,
        before: Text::default(),
        about: until.to_string().into(),
    })
}

/// A choice as it is stored.
fn stored<T: Serialize>(value: T) -> Text {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word.into(),
        _ => Text::default(),
    }
}
