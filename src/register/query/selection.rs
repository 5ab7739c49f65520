//! Named sets of systems: what a figure counts, and what the list behind the figure shows.

use super::AcceptanceSelection;
use super::deviation::deviation;
use super::{Activity, Cell};
use crate::domain::derive::Status;
use crate::domain::review::Review;
use crate::domain::{
    Aspect, AssessmentNeed, ChecklistKind, CommonTypeId, FollowUpState, GapState, Levels, PersonalData, Procured,
    ReportBack, ReviewState, Subject, System, WorkStatus, YesNo,
};
use crate::register::{Slot, Snapshot};
use serde::Serialize;
use std::cell::OnceCell;

/// A named set of systems. Retired systems are in [`Selection::Retired`] only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Selection {
    /// All in the register.
    All,
    /// Procured by the unit itself.
    Own,
    /// Procured centrally.
    Central,
    /// Business-critical.
    Critical,
    /// With this status.
    Status(Status),
    /// Own-procured with this status.
    OwnStatus(Status),
    /// Business-critical with this status.
    CriticalStatus(Status),
    /// Own-procured, not classified, with a planned session.
    OwnPlanned,
    /// In this state of reclassification.
    Review(ReviewState),
    /// Action plan with this status.
    ActionPlan(WorkStatus),
    /// Risk analysis with this status.
    RiskAnalysis(WorkStatus),
    /// Impact assessment with this status.
    ImpactAssessment(WorkStatus),
    /// With personal data, sensitive or not.
    PersonalData,
    /// With a threshold analysis that tells whether an impact assessment is needed.
    ThresholdDone,
    /// With personal data, and without such a threshold analysis.
    ThresholdMissing,
    /// With an impact assessment that is needed or started.
    AssessmentOutstanding,
    /// With an adjustment that needs a new look: its sources have passed it, or its end has come or is near.
    AdjustmentToReview,
    /// Part of a dependency circle.
    InCircle,
    /// With a draft of its own.
    Draft,
    /// With these effective levels.
    Levels(Cell),
    /// Where this activity is still to be done.
    Remains(Activity),
    /// Whose proposed measures are late.
    ReportLate,
    /// With time left to propose measures.
    ReportRemaining,
    /// With an accepted risk that has lapsed while the gap is still there.
    AcceptanceLapsed,
    /// Run outside, with a supplier that was never followed up, or not in time.
    SupplierMissing,
    /// With gaps that nobody plans anything about and nobody accepts.
    OpenGaps,
    /// Retired (avvecklad).
    Retired,
}

impl Selection {
    /// Whether the system in this slot belongs to the set.
    #[must_use]
    pub fn holds(self, snapshot: &Snapshot, slot: Slot, system: &System) -> bool {
        self.takes(&Facts::new(snapshot, slot, system))
    }

    /// Whether a system with these facts belongs to the set.
    pub(super) fn takes(self, facts: &Facts<'_>) -> bool {
        let system = facts.system;
        if self == Self::Retired || system.is_retired() {
            return self == Self::Retired && system.is_retired();
        }
        let (is_own, is_critical) = (facts.is_own(), facts.is_critical());
        match self {
            Self::All => true,
            Self::Own => is_own,
            Self::Central => system.procured == Some(Procured::Central),
            Self::Critical => is_critical,
            Self::Status(wanted) => facts.status() == wanted,
            Self::OwnStatus(wanted) => is_own && facts.status() == wanted,
            Self::CriticalStatus(wanted) => is_critical && facts.status() == wanted,
            Self::OwnPlanned => is_own && facts.status() != Status::Classified && facts.review().planned_on.is_some(),
            Self::Review(wanted) => facts.review().state == wanted,
            Self::ActionPlan(wanted) => system.action_plan.status == Some(wanted),
            Self::RiskAnalysis(wanted) => system.risk_analysis.status == Some(wanted),
            Self::ImpactAssessment(wanted) => system.impact_assessment.status == Some(wanted),
            Self::PersonalData => has_personal_data(system),
            Self::ThresholdDone => facts.threshold_tells(),
            Self::ThresholdMissing => has_personal_data(system) && !facts.threshold_tells(),
            Self::AssessmentOutstanding => {
                matches!(system.impact_assessment.status, Some(WorkStatus::Needed | WorkStatus::Started))
            }
            Self::AdjustmentToReview => facts.has_adjustment_to_review(),
            Self::InCircle => facts.is_in_circle(),
            Self::Draft => facts.snapshot.draft(Subject::System(system.id)).is_some(),
            Self::Levels(cell) => cell.holds(facts.effective()),
            Self::Remains(activity) => activity.remains(facts),
            Self::ReportLate => matches!(facts.report_back(), ReportBack::Late(_)),
            Self::ReportRemaining => matches!(facts.report_back(), ReportBack::Remaining(_)),
            Self::AcceptanceLapsed => facts.has_lapsed_acceptance(),
            Self::SupplierMissing => facts.follow_up().is_some_and(FollowUpState::is_missing),
            Self::OpenGaps => facts.snapshot.gaps_in(facts.slot, GapState::Open) > 0,
            Self::Retired => false,
        }
    }
}

pub(super) fn has_personal_data(system: &System) -> bool {
    matches!(system.personal_data, PersonalData::Personal | PersonalData::Sensitive)
}

/// What the sets ask of one system; what has to be computed is computed once, however many sets ask.
pub(super) struct Facts<'a> {
    snapshot: &'a Snapshot,
    slot: Slot,
    pub system: &'a System,
    status: OnceCell<Status>,
    review: OnceCell<Review>,
    report_back: OnceCell<ReportBack>,
}

impl<'a> Facts<'a> {
    pub fn new(snapshot: &'a Snapshot, slot: Slot, system: &'a System) -> Self {
        Self { snapshot, slot, system, status: OnceCell::new(), review: OnceCell::new(), report_back: OnceCell::new() }
    }

    pub fn status(&self) -> Status {
        *self.status.get_or_init(|| self.snapshot.system_status(self.slot))
    }

    pub fn review(&self) -> &Review {
        self.review.get_or_init(|| self.snapshot.system_review(self.slot))
    }

    pub fn report_back(&self) -> ReportBack {
        *self.report_back.get_or_init(|| self.snapshot.report_back(self.slot))
    }

    pub fn follow_up(&self) -> Option<FollowUpState> {
        self.snapshot.follow_up_state(self.slot)
    }

    pub fn is_own(&self) -> bool {
        self.system.procured == Some(Procured::Own)
    }

    pub fn is_critical(&self) -> bool {
        self.system.business_critical == YesNo::Yes
    }

    pub fn effective(&self) -> Levels {
        self.snapshot.derived(self.slot).effective()
    }

    fn has_adjustment_to_review(&self) -> bool {
        Aspect::ALL.into_iter().any(|aspect| self.snapshot.adjustment_doubt(self.slot, aspect).is_some())
    }

    pub fn threshold_tells(&self) -> bool {
        let held = self.snapshot.checklist(self.system.id, ChecklistKind::Threshold);
        held.is_some_and(|held| held.assessment_need() != AssessmentNeed::Open)
    }

    fn has_lapsed_acceptance(&self) -> bool {
        let mut held = self.snapshot.acceptances_of(self.system.id);
        held.any(|held| AcceptanceSelection::Lapsed.holds(self.snapshot, held))
    }

    fn is_in_circle(&self) -> bool {
        self.snapshot.derived(self.slot).aspects.iter().any(|(_, outcome)| outcome.is_in_circle())
    }
}

/// A named set of assets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssetSelection {
    /// All in the register.
    All,
    /// With a decision in force.
    Decided,
    /// Without a decision in force.
    Undecided,
    /// With a draft.
    Draft,
    /// In this state of reclassification.
    Review(ReviewState),
    /// Carried by no system.
    Unlinked,
    /// Following this common type.
    OfType(CommonTypeId),
    /// With decided levels outside the range of their common type.
    OutsideType,
    /// Lowered below that range although the type does not allow it.
    LoweredType,
}

impl AssetSelection {
    /// Whether the asset in this slot belongs to the set.
    #[must_use]
    pub fn holds(self, snapshot: &Snapshot, slot: Slot) -> bool {
        let draft = || snapshot.asset_id(slot).and_then(|id| snapshot.draft(Subject::Asset(id)));
        match self {
            Self::All => true,
            Self::Decided => snapshot.asset_levels(slot).is_some(),
            Self::Undecided => snapshot.asset_levels(slot).is_none(),
            Self::Draft => draft().is_some(),
            Self::Review(wanted) => snapshot.asset_review(slot).state == wanted,
            Self::Unlinked => snapshot.carriers_of(slot).is_empty(),
            Self::OfType(wanted) => {
                let held = snapshot.asset_id(slot).and_then(|id| snapshot.type_of(Subject::Asset(id)));
                held.is_some_and(|held| held.id == wanted)
            }
            Self::OutsideType => deviation(snapshot, slot).is_some(),
            Self::LoweredType => deviation(snapshot, slot).is_some_and(|found| !found.lowered.is_empty()),
        }
    }
}

impl Snapshot {
    /// How far the system in this slot is classified, in the aspects the register rates.
    #[must_use]
    pub fn system_status(&self, slot: Slot) -> Status {
        self.derived(slot).status(self.settings().aspects())
    }
}
