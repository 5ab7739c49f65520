//! Self-assessment (domain 7): how a system meets a requirement, and when that is a gap.

use super::{AssessmentId, Date, Levels, SystemId, Text};
use serde::{Deserialize, Serialize};

/// The answer to one requirement for one system. A system has at most one for each requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Identity.
    pub id: AssessmentId,
    /// The system.
    pub system: SystemId,
    /// The id of the requirement in the register's catalogue.
    pub requirement: Text,
    /// The answer.
    pub answer: Answer,
    /// How severe the gap is; `None` where there is none, or it was not judged.
    pub severity: Option<Severity>,
    /// Present state (nuläge).
    #[serde(default)]
    pub present: Text,
    /// Evidence: a text, a path or a reference.
    #[serde(default)]
    pub evidence: Text,
    /// Note; the reason where the requirement does not apply.
    #[serde(default)]
    pub note: Text,
    /// The role that answered.
    #[serde(default)]
    pub by: Text,
    /// The day it was answered.
    pub on: Option<Date>,
    /// The effective levels of the system when it was answered: a requirement can sharpen with the level.
    pub levels: Levels,
    /// Why it is to be looked at again, although it counts; `None` for an answer given for this requirement and
    /// this system.
    #[serde(default)]
    pub to_confirm: Option<ToConfirm>,
}

/// How a requirement is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Not answered (ej besvarat), though something may be noted.
    #[default]
    Unanswered,
    /// Met (uppfyllt).
    Met,
    /// Partly met (delvis).
    Partly,
    /// Not met (ej uppfyllt).
    NotMet,
    /// Does not apply (ej tillämpligt); the note says why.
    NotApplicable,
}

/// How severe a gap, or the risk it brings, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Negligible (försumbar).
    Negligible,
    /// Moderate (måttlig).
    Moderate,
    /// Significant (betydande).
    Significant,
    /// Serious (allvarlig).
    Serious,
}

/// Why an answer is to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToConfirm {
    /// It was copied from another system.
    Copied,
    /// The requirement got another wording with a new version of the catalogue.
    Reworded,
    /// It came from several requirements that a new version made one, or one that was made several.
    Merged,
}

impl Answer {
    /// All answers, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Unanswered, Self::Met, Self::Partly, Self::NotMet, Self::NotApplicable];

    /// Whether it says that the requirement is not, or not fully, met.
    #[must_use]
    pub fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::NotMet)
    }

    /// Whether it settles the matter: met, or not to be met.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Met | Self::NotApplicable)
    }
}

impl Severity {
    /// All, the least severe first.
    pub const ALL: [Self; 4] = [Self::Negligible, Self::Moderate, Self::Significant, Self::Serious];
}

impl Assessment {
    /// A requirement of a system, not answered.
    #[must_use]
    pub fn new(id: AssessmentId, system: SystemId, requirement: Text) -> Self {
        Self {
            id,
            system,
            requirement,
            answer: Answer::Unanswered,
            severity: None,
            present: Text::default(),
            evidence: Text::default(),
            note: Text::default(),
            by: Text::default(),
            on: None,
            levels: Levels::default(),
            to_confirm: None,
        }
    }

    /// Whether it says nothing at all, so that it need not be kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let texts = [&self.present, &self.evidence, &self.note];
        self.answer == Answer::Unanswered && texts.into_iter().all(|text| text.trim().is_empty())
    }
}
