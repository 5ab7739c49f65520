//! Activities an officer answers for, and whether each is done or in progress, by a rule that can be told in words.

use super::selection::{Facts, has_personal_data};
use crate::domain::derive::Status;
use crate::domain::{FollowUpState, ReportBack, ReviewState, WorkMark, WorkStatus};
use serde::Serialize;

/// Work that concerns some systems, and is done for some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Classifying all systems.
    Classification,
    /// Classifying what the business cannot be without.
    Critical,
    /// Classifying again in time.
    Review,
    /// Action plans: of own systems, and of those where one is called for.
    ActionPlans,
    /// Risk analyses: of own systems, and of those where one is called for.
    RiskAnalyses,
    /// Threshold analyses of systems with personal data.
    ThresholdAnalyses,
    /// Impact assessments where one is called for.
    ImpactAssessments,
    /// Proposing measures in time after a classification.
    Reports,
    /// Following up those who run systems outside.
    Suppliers,
}

/// How an activity stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// Done, without a large deviation.
    Green,
    /// Gaps remain, or it is in progress.
    Yellow,
    /// It concerns no system.
    Off,
}

/// How far an activity has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ActivityProgress {
    /// The activity.
    pub activity: Activity,
    /// How many systems it concerns.
    pub total: usize,
    /// For how many of them it is not done.
    pub remaining: usize,
}

impl Activity {
    /// All activities, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Classification,
        Self::Critical,
        Self::Review,
        Self::ActionPlans,
        Self::RiskAnalyses,
        Self::ThresholdAnalyses,
        Self::ImpactAssessments,
        Self::Reports,
        Self::Suppliers,
    ];

    /// How much of what it concerns may remain, in percent, for the activity to count as done without a large
    /// deviation.
    #[must_use]
    pub fn may_remain_percent(self) -> usize {
        match self {
            Self::Critical | Self::Review | Self::Reports => 0,
            _ => 10,
        }
    }

    /// Whether it concerns a system.
    pub(super) fn concerns(self, facts: &Facts<'_>) -> bool {
        let system = facts.system;
        match self {
            Self::Classification => true,
            Self::Critical => facts.is_critical(),
            Self::Review => facts.review().decided_on.is_some() || system.review_mark.is_some(),
            Self::ActionPlans => facts.is_own() || system.action_plan.status.is_some(),
            Self::RiskAnalyses => facts.is_own() || system.risk_analysis.status.is_some(),
            Self::ThresholdAnalyses => has_personal_data(system),
            Self::ImpactAssessments => {
                system.impact_assessment.status.is_some_and(|status| status != WorkStatus::NotNeeded)
            }
            Self::Reports => facts.report_back() != ReportBack::NotStarted,
            Self::Suppliers => facts.follow_up().is_some(),
        }
    }

    /// Whether it is still to be done for a system.
    pub(super) fn remains(self, facts: &Facts<'_>) -> bool {
        let is_open = |mark: &WorkMark| !matches!(mark.status, Some(WorkStatus::Done | WorkStatus::NotNeeded));
        let system = facts.system;
        self.concerns(facts)
            && match self {
                Self::Classification | Self::Critical => facts.status() != Status::Classified,
                Self::Review => matches!(facts.review().state, ReviewState::Overdue | ReviewState::NeedsReview),
                Self::ActionPlans => is_open(&system.action_plan),
                Self::RiskAnalyses => is_open(&system.risk_analysis),
                Self::ThresholdAnalyses => !facts.threshold_tells(),
                Self::ImpactAssessments => is_open(&system.impact_assessment),
                Self::Reports => matches!(facts.report_back(), ReportBack::Late(_)),
                Self::Suppliers => facts.follow_up().is_some_and(FollowUpState::is_missing),
            }
    }
}

impl ActivityProgress {
    pub(super) fn none(activity: Activity) -> Self {
        Self { activity, total: 0, remaining: 0 }
    }

    pub(super) fn count(&mut self, facts: &Facts<'_>) {
        self.total += usize::from(self.activity.concerns(facts));
        self.remaining += usize::from(self.activity.remains(facts));
    }

    /// For how many systems it is done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.total - self.remaining
    }

    /// How it stands: green where no more remains than the rule of the activity lets, else yellow.
    #[must_use]
    pub fn light(&self) -> Light {
        match self.total {
            0 => Light::Off,
            total if self.remaining * 100 <= total * self.activity.may_remain_percent() => Light::Green,
            _ => Light::Yellow,
        }
    }
}
