//! Any record, its key, and a change of one record: what the store writes, the log keeps and undo reverses.

use super::{
    AcceptanceId, Activity, ActivityId, Adjustment, AdjustmentId, Assessment, AssessmentId, Asset, AssetId, Carries,
    Catalogue, CatalogueId, Checklist, ChecklistKind, Classification, ClassificationId, CommonType, CommonTypeId,
    Dependency, Dismissal, FollowUp, FollowUpId, ListProfile, ListProfileId, Measure, MeasureId, PlannedSession,
    Practice, PracticeId, ReviewCause, RiskAcceptance, Settings, Subject, System, SystemId, Unit, UnitId,
};
use serde::{Deserialize, Serialize};

/// A record of any kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is the record of its name")]
pub enum Record {
    Settings(Box<Settings>),
    Unit(Unit),
    System(Box<System>),
    Asset(Box<Asset>),
    Carries(Carries),
    Dependency(Dependency),
    Classification(Box<Classification>),
    Adjustment(Adjustment),
    PlannedSession(PlannedSession),
    CommonType(Box<CommonType>),
    Checklist(Checklist),
    Catalogue(Box<Catalogue>),
    Assessment(Box<Assessment>),
    Measure(Box<Measure>),
    RiskAcceptance(Box<RiskAcceptance>),
    FollowUp(Box<FollowUp>),
    Practice(Box<Practice>),
    Dismissal(Box<Dismissal>),
    Activity(Box<Activity>),
    ListProfile(Box<ListProfile>),
}

/// What a record is known by. The register has one set of settings; links are known by their ends,
/// a planned session, a checklist and a dismissed mark by what they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is the key of the record of its name")]
pub enum RecordKey {
    Settings,
    Unit(UnitId),
    System(SystemId),
    Asset(AssetId),
    Carries(SystemId, AssetId),
    Dependency(SystemId, SystemId),
    Classification(ClassificationId),
    Adjustment(AdjustmentId),
    PlannedSession(Subject),
    CommonType(CommonTypeId),
    Checklist(SystemId, ChecklistKind),
    Catalogue(CatalogueId),
    Assessment(AssessmentId),
    Measure(MeasureId),
    RiskAcceptance(AcceptanceId),
    FollowUp(FollowUpId),
    Practice(PracticeId),
    Dismissal(Subject, ReviewCause),
    Activity(ActivityId),
    ListProfile(ListProfileId),
}

impl Record {
    /// What the record is known by.
    #[must_use]
    pub fn key(&self) -> RecordKey {
        match self {
            Self::Settings(_) => RecordKey::Settings,
            Self::Unit(r) => RecordKey::Unit(r.id),
            Self::System(r) => RecordKey::System(r.id),
            Self::Asset(r) => RecordKey::Asset(r.id),
            Self::Carries(r) => RecordKey::Carries(r.system, r.asset),
            Self::Dependency(r) => RecordKey::Dependency(r.system, r.on),
            Self::Classification(r) => RecordKey::Classification(r.id),
            Self::Adjustment(r) => RecordKey::Adjustment(r.id),
            Self::PlannedSession(r) => RecordKey::PlannedSession(r.subject),
            Self::CommonType(r) => RecordKey::CommonType(r.id),
            Self::Checklist(r) => RecordKey::Checklist(r.system, r.kind),
            Self::Catalogue(r) => RecordKey::Catalogue(r.id),
            Self::Assessment(r) => RecordKey::Assessment(r.id),
            Self::Measure(r) => RecordKey::Measure(r.id),
            Self::RiskAcceptance(r) => RecordKey::RiskAcceptance(r.id),
            Self::FollowUp(r) => RecordKey::FollowUp(r.id),
            Self::Practice(r) => RecordKey::Practice(r.id),
            Self::Dismissal(r) => RecordKey::Dismissal(r.subject, r.cause),
            Self::Activity(r) => RecordKey::Activity(r.id),
            Self::ListProfile(r) => RecordKey::ListProfile(r.id),
        }
    }
}

impl Record {
    /// The systems and assets this record belongs to, so that their history can show it.
    #[must_use]
    pub fn belongs_to(&self) -> Vec<RecordKey> {
        let of = |subject: &Subject| match subject {
            Subject::System(id) => RecordKey::System(*id),
            Subject::Asset(id) => RecordKey::Asset(*id),
        };
        match self {
            Self::Settings(_)
            | Self::Unit(_)
            | Self::System(_)
            | Self::Asset(_)
            | Self::CommonType(_)
            | Self::Catalogue(_)
            | Self::Activity(_)
            | Self::ListProfile(_) => Vec::new(),
            Self::Carries(r) => vec![RecordKey::System(r.system), RecordKey::Asset(r.asset)],
            Self::Dependency(r) => vec![RecordKey::System(r.system), RecordKey::System(r.on)],
            Self::Classification(r) => vec![of(&r.subject)],
            Self::Adjustment(r) => vec![RecordKey::System(r.system)],
            Self::PlannedSession(r) => vec![of(&r.subject)],
            Self::Checklist(r) => vec![RecordKey::System(r.system)],
            Self::Assessment(r) => vec![RecordKey::System(r.system)],
            Self::Measure(r) => vec![RecordKey::System(r.system)],
            Self::RiskAcceptance(r) => vec![RecordKey::System(r.system)],
            Self::FollowUp(r) => vec![RecordKey::System(r.system)],
            Self::Practice(r) => vec![RecordKey::Unit(r.unit)],
            Self::Dismissal(r) => vec![of(&r.subject)],
        }
    }
}

impl Record {
    /// Lets go of what it points at without belonging to it, where that is not there. Tells whether it had to.
    pub fn let_go(&mut self, is_there: impl Fn(RecordKey) -> bool) -> bool {
        fn drop_unless<T: Copy>(held: &mut Option<T>, is_there: impl Fn(T) -> bool) -> bool {
            held.take_if(|held| !is_there(*held)).is_some()
        }
        match self {
            Self::Unit(r) => drop_unless(&mut r.parent, |id| is_there(RecordKey::Unit(id))),
            Self::System(r) => drop_unless(&mut r.unit, |id| is_there(RecordKey::Unit(id))),
            Self::Asset(r) => drop_unless(&mut r.unit, |id| is_there(RecordKey::Unit(id))),
            Self::Classification(r) => drop_unless(&mut r.succeeds, |id| is_there(RecordKey::Classification(id))),
            Self::Measure(r) => {
                let count = r.depends_on.len();
                r.depends_on.retain(|id| is_there(RecordKey::Measure(*id)));
                r.depends_on.len() < count
            }
            Self::Settings(r) if !r.catalogue.is_shipped() && !is_there(RecordKey::Catalogue(r.catalogue)) => {
                r.catalogue = CatalogueId::shipped(Catalogue::NEWEST);
                true
            }
            _ => false,
        }
    }
}

/// One record's before and after; `None` before it was made, or after it was removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The record as it was.
    pub before: Option<Record>,
    /// The record as it is now.
    pub after: Option<Record>,
}

impl Change {
    /// A record is made.
    #[must_use]
    pub fn create(record: Record) -> Self {
        Self { before: None, after: Some(record) }
    }

    /// A record becomes another version of itself.
    #[must_use]
    pub fn update(before: Record, after: Record) -> Self {
        Self { before: Some(before), after: Some(after) }
    }

    /// A record goes.
    #[must_use]
    pub fn remove(record: Record) -> Self {
        Self { before: Some(record), after: None }
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { before: self.after, after: self.before }
    }

    /// The key of the record that changes; `None` for an empty change, which no command makes.
    #[must_use]
    pub fn key(&self) -> Option<RecordKey> {
        self.after.as_ref().or(self.before.as_ref()).map(Record::key)
    }
}
