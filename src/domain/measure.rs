//! Measures of the action plan (domain 7): what is done about gaps, by whom and until when.

use super::{AspectSet, Date, Few, MeasureId, SystemId, Text};
use serde::{Deserialize, Serialize};

/// One thing to do about one or more gaps of a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Identity.
    pub id: MeasureId,
    /// What it is called in lists; unique, proposed by the program.
    pub reference: Text,
    /// The system.
    pub system: SystemId,
    /// What is done (aktivitet).
    pub activity: Text,
    /// What it shall lead to (mål).
    #[serde(default)]
    pub goal: Text,
    /// The requirements whose gaps it is about.
    #[serde(default)]
    pub requirements: Few<Text>,
    /// The aspects it protects.
    pub aspects: AspectSet,
    /// How urgent it is.
    pub priority: Priority,
    /// Cost or resources, in words.
    #[serde(default)]
    pub cost: Text,
    /// The role that answers for it.
    #[serde(default)]
    pub responsible: Text,
    /// The day it begins.
    pub start: Option<Date>,
    /// The day it is to be done.
    pub end: Option<Date>,
    /// How far it is.
    pub status: MeasureStatus,
    /// The measures that must be done before.
    #[serde(default)]
    pub depends_on: Few<MeasureId>,
    /// The role that decided it.
    #[serde(default)]
    pub decided_by: Text,
    /// The day it was decided.
    pub decided_on: Option<Date>,
    /// Where the decision can be found.
    #[serde(default)]
    pub decision_reference: Text,
    /// The day of the system's classification decision in whose plan it stands; `None` before there was one. An
    /// unfinished measure of an earlier plan waits to be carried over.
    pub plan: Option<Date>,
}

/// How urgent a measure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words say it")]
pub enum Priority {
    Low,
    #[default]
    Medium,
    High,
}

/// How far a measure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureStatus {
    /// Proposed (föreslagen).
    #[default]
    Proposed,
    /// Decided (beslutad).
    Decided,
    /// Going on (pågår).
    Ongoing,
    /// Done (klar).
    Done,
    /// Given up (avbruten).
    Cancelled,
}

impl Priority {
    /// All, the least urgent first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];
}

impl MeasureStatus {
    /// All, as work proceeds.
    pub const ALL: [Self; 5] = [Self::Proposed, Self::Decided, Self::Ongoing, Self::Done, Self::Cancelled];

    /// Whether something remains to be done.
    #[must_use]
    pub fn is_unfinished(self) -> bool {
        !matches!(self, Self::Done | Self::Cancelled)
    }
}

impl Measure {
    /// A measure about which nothing is said yet.
    #[must_use]
    pub fn new(id: MeasureId, reference: Text, system: SystemId) -> Self {
        Self {
            id,
            reference,
            system,
            activity: Text::default(),
            goal: Text::default(),
            requirements: Few::new(),
            aspects: AspectSet::NONE,
            priority: Priority::default(),
            cost: Text::default(),
            responsible: Text::default(),
            start: None,
            end: None,
            status: MeasureStatus::default(),
            depends_on: Few::new(),
            decided_by: Text::default(),
            decided_on: None,
            decision_reference: Text::default(),
            plan: None,
        }
    }

    /// Whether it should have been done before today.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.status.is_unfinished() && self.end.is_some_and(|end| end < today)
    }

    /// Whether it is about the gap of this requirement.
    #[must_use]
    pub fn is_about(&self, requirement: &str) -> bool {
        self.requirements.iter().any(|held| &**held == requirement)
    }

    /// Whether it stands unfinished in an earlier plan than the one that follows from the decision of this day.
    #[must_use]
    pub fn waits_from_earlier(&self, decided_on: Option<Date>) -> bool {
        self.status.is_unfinished() && self.plan.is_some() && self.plan < decided_on
    }
}
