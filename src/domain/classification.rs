//! A classification is a decision (domain 4): draft, decided, superseded. A decided one is never
//! changed; a new one succeeds it and the old stays readable.

use super::{
    Aspect, AspectSet, CategoryLevels, Circumstances, ClassificationId, Date, Few, Levels, PerAspect, PersonalData,
    Subject, Text,
};
use serde::{Deserialize, Serialize};

/// Levels per aspect with reasons, decided at a date, by someone, with a reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classification {
    /// Identity.
    pub id: ClassificationId,
    /// What is classified.
    pub subject: Subject,
    /// Draft, decided or superseded.
    pub standing: Standing,
    /// Day of the session.
    pub held_on: Option<Date>,
    /// Who took part.
    #[serde(default)]
    pub participants: Few<Participant>,
    /// Level per aspect.
    pub levels: Levels,
    /// Written reason per aspect.
    #[serde(default)]
    pub reasons: PerAspect<Text>,
    /// Aspects whose reason was carried over from an earlier decision and has not been touched since.
    #[serde(default)]
    pub carried_over: AspectSet,
    /// Levels per consequence category, where categories were used.
    #[serde(default)]
    pub categories: Few<CategoryLevels>,
    /// How it was done.
    #[serde(default)]
    pub method_note: Text,
    /// Applicable law (lagrum).
    #[serde(default)]
    pub laws: Few<Text>,
    /// Personal data as judged at the session.
    pub personal_data: PersonalData,
    /// The role that decided.
    #[serde(default)]
    pub decided_by: Text,
    /// Day of the decision; set when decided.
    pub decided_on: Option<Date>,
    /// Where the decision is found: diarienummer, § in the minutes.
    #[serde(default)]
    pub decision_reference: Text,
    /// The decision that this one succeeds.
    pub succeeds: Option<ClassificationId>,
    /// What it was made under, kept when it is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<Box<Circumstances>>,
}

impl Classification {
    /// An empty draft.
    #[must_use]
    pub fn draft(id: ClassificationId, subject: Subject) -> Self {
        Self {
            id,
            subject,
            standing: Standing::Draft,
            held_on: None,
            participants: Few::new(),
            levels: Levels::default(),
            reasons: PerAspect::default(),
            carried_over: AspectSet::NONE,
            categories: Few::new(),
            method_note: Text::default(),
            laws: Few::new(),
            personal_data: PersonalData::default(),
            decided_by: Text::default(),
            decided_on: None,
            decision_reference: Text::default(),
            succeeds: None,
            circumstances: None,
        }
    }
}

impl Classification {
    /// A draft that starts from a decision: its levels, reasons and what was weighed in, the reasons marked as carried
    /// over until they are touched. Who took part and what was decided belong to the session that was.
    #[must_use]
    pub fn copied(decision: &Self, id: ClassificationId) -> Self {
        let has_reason = |aspect: &Aspect| !decision.reasons[*aspect].trim().is_empty();
        let carried_over = Aspect::ALL.into_iter().filter(has_reason);
        Self {
            levels: decision.levels,
            reasons: decision.reasons.clone(),
            carried_over: carried_over.collect(),
            categories: decision.categories.clone(),
            laws: decision.laws.clone(),
            personal_data: decision.personal_data,
            ..Self::draft(id, decision.subject)
        }
    }
}

/// Where a classification stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Being worked on (utkast); counts for nothing.
    Draft,
    /// In force (beslutad); one at most for each subject.
    Decided,
    /// Replaced by a later decision (ersatt).
    Superseded,
}

/// Someone who took part in a session: a role, and a name where wished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Role.
    pub role: Text,
    /// Name, optional.
    #[serde(default)]
    pub name: Text,
}

impl Participant {
    /// Somebody as written in one line: `Systemägare`, or with a name `Systemägare (namn)`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let parts = text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('('));
        let (role, name) = parts.unwrap_or((text, ""));
        Self { role: role.trim().into(), name: name.trim().into() }
    }

    /// Role and name in one line.
    #[must_use]
    pub fn told(&self) -> String {
        match (self.role.trim(), self.name.trim()) {
            (role, "") => role.to_owned(),
            (role, name) => format!("{role} ({name})").trim_start().to_owned(),
        }
    }
}
