//! Fixed yes-or-no questions about a system: the threshold analysis for personal data (domain 4), and the
//! aggravating circumstances that suggest a raise (domain 3, rule 3).

use super::{AdjustmentKind, Date, SystemId, Text, WorkMark, WorkStatus, YesNo};
use serde::{Deserialize, Serialize};

/// The answers to one set of questions about one system. A system has at most one for each kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// The system.
    pub system: SystemId,
    /// Which questions.
    pub kind: ChecklistKind,
    /// The answers in the order of the questions; unclear where nothing is answered.
    pub answers: Vec<YesNo>,
    /// Note.
    #[serde(default)]
    pub note: Text,
    /// The role that answered.
    #[serde(default)]
    pub by: Text,
    /// The day it was answered.
    pub on: Option<Date>,
}

/// A set of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChecklistKind {
    /// Threshold analysis (tröskelanalys): scoring or evaluation; automated decisions with legal or similar effect;
    /// systematic monitoring; sensitive or highly personal data; large scale; matching of data sets; vulnerable
    /// persons; new technology; hinders a right, service or contract. Two or more yes call for a data-protection
    /// impact assessment (konsekvensbedömning, GDPR art. 35).
    Threshold,
    /// Aggravating circumstances: very large amounts; combined from many sources; exchange with higher systems; a
    /// single point for many.
    Aggravation,
}

/// Whether a data-protection impact assessment is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssessmentNeed {
    /// Two or more criteria are met.
    Needed,
    /// Fewer than two can be met.
    NotNeeded,
    /// The answers so far do not tell.
    Open,
}

/// How many criteria of the threshold analysis call for an impact assessment.
const THRESHOLD: usize = 2;

impl ChecklistKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Threshold, Self::Aggravation];

    /// How many questions it has.
    #[must_use]
    pub fn questions(self) -> usize {
        match self {
            Self::Threshold => 9,
            Self::Aggravation => 4,
        }
    }
}

impl Checklist {
    /// The questions of a system, none of them answered.
    #[must_use]
    pub fn new(system: SystemId, kind: ChecklistKind) -> Self {
        let answers = vec![YesNo::Unclear; kind.questions()];
        Self { system, kind, answers, note: Text::default(), by: Text::default(), on: None }
    }

    /// How many questions are answered so.
    #[must_use]
    pub fn count(&self, answer: YesNo) -> usize {
        self.answers.iter().filter(|held| **held == answer).count()
    }

    /// Whether every question is answered.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.count(YesNo::Unclear) == 0
    }

    /// What the threshold analysis says; open for other questions.
    #[must_use]
    pub fn assessment_need(&self) -> AssessmentNeed {
        if self.kind != ChecklistKind::Threshold {
            return AssessmentNeed::Open;
        }
        let (met, open) = (self.count(YesNo::Yes), self.count(YesNo::Unclear));
        match () {
            () if met >= THRESHOLD => AssessmentNeed::Needed,
            () if met + open < THRESHOLD => AssessmentNeed::NotNeeded,
            () => AssessmentNeed::Open,
        }
    }

    /// What the answers make of the mark of the impact assessment: an analysis that tells sets it, unless that work
    /// has begun (domain 4).
    #[must_use]
    pub fn assessment_after(&self, held: WorkMark) -> WorkMark {
        let wanted = match (self.assessment_need(), held.status) {
            (AssessmentNeed::Needed, None | Some(WorkStatus::NotNeeded)) => WorkStatus::Needed,
            (AssessmentNeed::NotNeeded, None | Some(WorkStatus::Needed)) => WorkStatus::NotNeeded,
            _ => return held,
        };
        WorkMark { status: Some(wanted), on: self.on }
    }

    /// The raises that aggravating circumstances suggest, each once. They never raise by themselves.
    #[must_use]
    pub fn suggested_raises(&self) -> Vec<AdjustmentKind> {
        // A single point for many holds what lies in one place, as very large amounts do.
        const RAISES: [AdjustmentKind; 4] = [
            AdjustmentKind::Accumulation,
            AdjustmentKind::Aggregation,
            AdjustmentKind::Integration,
            AdjustmentKind::Accumulation,
        ];
        if self.kind != ChecklistKind::Aggravation {
            return Vec::new();
        }
        let met = self.answers.iter().zip(RAISES).filter(|(answer, _)| **answer == YesNo::Yes);
        let mut raises = Vec::new();
        for (_, raise) in met {
            if !raises.contains(&raise) {
                raises.push(raise);
            }
        }
        raises
    }
}
