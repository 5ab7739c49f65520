//! What handles information: systems with the fields of domain 1.

use super::{Date, Few, PersonalData, ReviewMark, SystemId, Text, UnitId};
use serde::{Deserialize, Serialize};

/// A system that handles information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct System {
    /// Identity.
    pub id: SystemId,
    /// Designation (beteckning), unique in the register, such as `S-014`.
    pub reference: Text,
    /// Name.
    pub name: Text,
    /// What it is for.
    #[serde(default)]
    pub description: Text,
    /// What sort of system it is.
    pub kind: SystemKind,
    /// The unit that is responsible.
    pub unit: Option<UnitId>,
    /// Information owners (informationsägare).
    #[serde(default)]
    pub information_owners: Few<Text>,
    /// System owner (systemägare).
    #[serde(default)]
    pub system_owner: Text,
    /// System administrator (systemförvaltare).
    #[serde(default)]
    pub system_administrator: Text,
    /// Object owner (objektägare).
    #[serde(default)]
    pub object_owner: Text,
    /// Object leader (objektledare).
    #[serde(default)]
    pub object_leader: Text,
    /// Supplier.
    #[serde(default)]
    pub supplier: Text,
    /// Who operates it; `None` where not known.
    pub operated: Option<Operated>,
    /// Which other organisation operates it, with [`Operated::OtherOrganisation`].
    #[serde(default)]
    pub operated_by: Text,
    /// Who procured it; `None` where not known.
    pub procured: Option<Procured>,
    /// Where in its life it is.
    pub life_cycle: LifeCycle,
    /// Whether the business cannot do without it.
    pub business_critical: YesNo,
    /// Whether the cybersecurity act (2025:1506) covers it.
    pub cybersecurity_act: YesNo,
    /// Whether it handles personal data.
    pub personal_data: PersonalData,
    /// Last day of the contract.
    pub contract_until: Option<Date>,
    /// Free labels.
    #[serde(default)]
    pub tags: Few<Text>,
    /// Note.
    #[serde(default)]
    pub note: Text,
    /// Review interval of its own, in months; `None` follows the register.
    pub interval_months: Option<u16>,
    /// Work mark: action plan (handlingsplan).
    pub action_plan: WorkMark,
    /// Work mark: risk analysis (riskanalys).
    pub risk_analysis: WorkMark,
    /// Work mark: data-protection impact assessment (konsekvensbedömning).
    pub impact_assessment: WorkMark,
    /// Set when something happened that calls for a new classification (domain 5).
    #[serde(default)]
    pub review_mark: Option<ReviewMark>,
}

impl System {
    /// An otherwise empty system.
    #[must_use]
    pub fn new(id: SystemId, reference: &str, name: &str) -> Self {
        Self {
            id,
            reference: reference.into(),
            name: name.into(),
            description: Text::default(),
            kind: SystemKind::default(),
            unit: None,
            information_owners: Few::new(),
            system_owner: Text::default(),
            system_administrator: Text::default(),
            object_owner: Text::default(),
            object_leader: Text::default(),
            supplier: Text::default(),
            operated: None,
            operated_by: Text::default(),
            procured: None,
            life_cycle: LifeCycle::default(),
            business_critical: YesNo::default(),
            cybersecurity_act: YesNo::default(),
            personal_data: PersonalData::default(),
            contract_until: None,
            tags: Few::new(),
            note: Text::default(),
            interval_months: None,
            action_plan: WorkMark::default(),
            risk_analysis: WorkMark::default(),
            impact_assessment: WorkMark::default(),
            review_mark: None,
        }
    }

    /// Whether the system is retired (avvecklad): kept with its history, outside counts and derivation.
    #[must_use]
    pub fn is_retired(&self) -> bool {
        self.life_cycle == LifeCycle::Retired
    }
}

/// What sort of system it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the kinds of domain 1, in the same order")]
pub enum SystemKind {
    #[default]
    Business,
    Support,
    Infrastructure,
    Platform,
    Service,
    Other,
}

impl SystemKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Business, Self::Support, Self::Infrastructure, Self::Platform, Self::Service, Self::Other];
}

/// Who operates a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the ways of operation of domain 1")]
pub enum Operated {
    Internal,
    External,
    Cloud,
    OtherOrganisation,
}

impl Operated {
    /// All ways of operation.
    pub const ALL: [Self; 4] = [Self::Internal, Self::External, Self::Cloud, Self::OtherOrganisation];
}

/// Who procured a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Procured {
    /// The unit itself (egen): no common classification exists.
    Own,
    /// The organisation as a whole (central).
    Central,
}

impl Procured {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Own, Self::Central];
}

/// Where in its life a system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the life cycle of domain 1")]
pub enum LifeCycle {
    Planned,
    #[default]
    InUse,
    PhasingOut,
    Retired,
}

impl LifeCycle {
    /// All steps, earliest first.
    pub const ALL: [Self; 4] = [Self::Planned, Self::InUse, Self::PhasingOut, Self::Retired];
}

/// A yes-or-no matter that may not be settled yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "three plain answers")]
pub enum YesNo {
    Yes,
    No,
    #[default]
    Unclear,
}

impl YesNo {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unclear];
}

/// A piece of work that a system may need, with its status and the day the status was set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct WorkMark {
    /// How far it is; `None` where nobody has judged it.
    pub status: Option<WorkStatus>,
    /// The day of the status.
    pub on: Option<Date>,
}

/// How far a piece of work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkStatus {
    /// Judged not to be needed (behövs ej).
    NotNeeded,
    /// Needed, not begun (behövs).
    Needed,
    /// Begun (påbörjad).
    Started,
    /// Done (klar).
    Done,
}

impl WorkStatus {
    /// All, in the order of the work.
    pub const ALL: [Self; 4] = [Self::NotNeeded, Self::Needed, Self::Started, Self::Done];
}
