//! What a user can ask of a register. Every change comes through here.

use super::Merge;
use crate::domain::{
    AcceptanceId, Activity, ActivityId, Adjustment, AdjustmentId, Assessment, Asset, AssetId, Carries, Catalogue,
    Checklist, Classification, ClassificationId, CommonType, CommonTypeId, Dependency, Dismissal, FollowUp, FollowUpId,
    ListProfile, ListProfileId, Measure, MeasureId, PlannedSession, Practice, ReviewCause, ReviewMark, RiskAcceptance,
    Settings, Subject, System, SystemId, Text, Unit, UnitId,
};

/// One wish of a user. Records are handed in whole; a record with a new identity is made.
#[derive(Clone, Debug)]
pub enum Command {
    /// Changes the register's settings.
    SaveSettings(Box<Settings>),
    /// Makes or changes a unit.
    SaveUnit(Unit),
    /// Makes or changes a system.
    SaveSystem(Box<System>),
    /// Makes or changes an asset.
    SaveAsset(Box<Asset>),
    /// Copies a system with its links, without classification, adjustments and plan.
    DuplicateSystem {
        /// The one to copy.
        of: SystemId,
        /// Identity of the copy.
        id: SystemId,
        /// Name of the copy.
        name: Text,
    },
    /// Copies an asset with its links, without classification and plan.
    DuplicateAsset {
        /// The one to copy.
        of: AssetId,
        /// Identity of the copy.
        id: AssetId,
        /// Name of the copy.
        name: Text,
    },
    /// Removes a unit; its systems and assets stay without unit, its parts move up to its parent.
    RemoveUnit(UnitId),
    /// Removes a system with its links, classifications, adjustments and plan.
    RemoveSystem(SystemId),
    /// Removes an asset with its links, classifications and plan.
    RemoveAsset(AssetId),
    /// Lets a system carry an asset, or changes the note of the link.
    LinkAsset(Carries),
    /// Ends such a link.
    UnlinkAsset(SystemId, AssetId),
    /// Lets a system depend on another, or changes what is inherited.
    SetDependency(Dependency),
    /// Ends a dependency: (the system, what it depends on).
    RemoveDependency(SystemId, SystemId),
    /// Keeps a classification as the subject's draft.
    SaveDraft(Box<Classification>),
    /// Throws a draft away.
    DiscardDraft(ClassificationId),
    /// Decides a classification; the one in force until now is superseded.
    DecideClassification(Box<Classification>),
    /// Raises or lowers a derived level; replaces the adjustment of that aspect, if any.
    Adjust(Adjustment),
    /// Ends an adjustment.
    RemoveAdjustment(AdjustmentId),
    /// Plans a session, or says what became of it; replaces the subject's plan, if any.
    PlanSession(PlannedSession),
    /// Takes the planned session away.
    CancelSession(Subject),
    /// Marks a system or an asset as needing a new classification, or takes the mark away.
    MarkForReview(Subject, Option<ReviewMark>),
    /// Says that a change since the last decision calls for nothing, with a reason.
    DismissMark(Box<Dismissal>),
    /// Lets such a change count again.
    RestoreMark(Subject, ReviewCause),
    /// Makes or changes an activity of the year wheel.
    SaveActivity(Box<Activity>),
    /// Removes an activity.
    RemoveActivity(ActivityId),
    /// Keeps how a list comes in or goes out, in the place of the profile of that name.
    SaveListProfile(Box<ListProfile>),
    /// Removes such a profile.
    RemoveListProfile(ListProfileId),
    /// Starts a year with the activities that come back, afresh; the year before stays as it is.
    StartYear(i16),
    /// Makes or changes a common information type; a new name goes to the assets that follow it.
    SaveCommonType(Box<CommonType>),
    /// Removes a common information type; the assets that followed it stay.
    RemoveCommonType(CommonTypeId),
    /// Keeps the answers to fixed questions about a system.
    SaveChecklist(Checklist),
    /// Keeps an answer of a system to a requirement, in the place of the one it has; an empty one is taken away.
    SaveAssessment(Box<Assessment>),
    /// Copies the answers of a system to another where that has none; they are to be confirmed.
    CopyAssessments {
        /// Whose answers.
        from: SystemId,
        /// Who gets them.
        to: SystemId,
    },
    /// Keeps how a unit meets a requirement; an empty text is taken away.
    SavePractice(Practice),
    /// Makes or changes a measure.
    SaveMeasure(Box<Measure>),
    /// Removes a measure; those that waited for it wait no longer.
    RemoveMeasure(MeasureId),
    /// Carries unfinished measures over to the plan that follows from their system's latest decision.
    CarryOver(Vec<MeasureId>),
    /// Accepts the risk of a gap, or changes what is said about it.
    AcceptRisk(Box<RiskAcceptance>),
    /// Takes an acceptance away.
    RemoveAcceptance(AcceptanceId),
    /// Notes a follow-up of a supplier, or changes what is said about it.
    SaveFollowUp(Box<FollowUp>),
    /// Takes a follow-up away.
    RemoveFollowUp(FollowUpId),
    /// Lets another catalogue, or another version, count; answers, measures, acceptances and local texts follow.
    AdoptCatalogue(Box<Catalogue>),
    /// Brings in the records of another register, as it was decided.
    Merge(Box<Merge>),
    /// Several commands as one operation: all of them or none.
    All {
        /// Name of the operation in the log, such as `import_system`.
        label: &'static str,
        /// What it is done to, in the user's words, such as a file name.
        subject: Text,
        /// The commands, carried out in order.
        commands: Vec<Command>,
    },
}

impl Command {
    /// About how many records it is about: so large is the work.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Merge(merge) => merge.changes.len(),
            Self::All { commands, .. } => commands.iter().map(Self::size).sum(),
            _ => 1,
        }
    }

    /// The merge that it is or begins with.
    pub(super) fn merge(&self) -> Option<&Merge> {
        match self {
            Self::Merge(merge) => Some(merge),
            Self::All { commands, .. } => commands.first().and_then(Self::merge),
            _ => None,
        }
    }
}
