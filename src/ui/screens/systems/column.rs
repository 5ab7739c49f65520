//! What can be known of a system in a list: the columns, their words and their order.

use super::words::Words;
use crate::domain::derive::Status;
use crate::domain::{AspectSet, Date, Level, Levels, Settings, System, WorkMark};
use crate::i18n::Texts;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::widgets::table;
use crate::ui::{order, theme};
use std::borrow::Cow;
use std::fmt::Write as _;

/// One column of the list of systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Reference,
    Name,
    Level,
    Review,
    Unit,
    Kind,
    Supplier,
    Operated,
    Procured,
    LifeCycle,
    Critical,
    Act,
    PersonalData,
    SystemOwner,
    Administrator,
    InformationOwners,
    ObjectOwner,
    ObjectLeader,
    ContractUntil,
    Tags,
    Status,
    DecidedOn,
    Due,
    ActionPlan,
    RiskAnalysis,
    ImpactAssessment,
}

/// Where a system stands by one column; the smallest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// By steps, such as levels.
    Rank([u8; 6]),
    /// By a day, after a step.
    Day(u8, Option<Date>),
    /// By words.
    Text(String),
}

impl Column {
    /// All columns in the order they are shown (the levels stay in view beside an open pane), with their identities and widths; the first five unless chosen otherwise.
    const ALL: [(Self, &'static str, f32); 26] = [
        (Self::Reference, "reference", 90.0),
        (Self::Name, "name", 125.0),
        (Self::Level, "level", 124.0),
        (Self::Review, "review", 178.0),
        (Self::Unit, "unit", 110.0),
        (Self::Kind, "kind", 130.0),
        (Self::Supplier, "supplier", 140.0),
        (Self::Operated, "operated", 110.0),
        (Self::Procured, "procured", 100.0),
        (Self::LifeCycle, "life-cycle", 120.0),
        (Self::Critical, "critical", 130.0),
        (Self::Act, "act", 140.0),
        (Self::PersonalData, "personal-data", 140.0),
        (Self::SystemOwner, "system-owner", 140.0),
        (Self::Administrator, "administrator", 140.0),
        (Self::InformationOwners, "information-owners", 150.0),
        (Self::ObjectOwner, "object-owner", 140.0),
        (Self::ObjectLeader, "object-leader", 140.0),
        (Self::ContractUntil, "contract-until", 100.0),
        (Self::Tags, "tags", 140.0),
        (Self::Status, "status", 110.0),
        (Self::DecidedOn, "decided-on", 100.0),
        (Self::Due, "due", 120.0),
        (Self::ActionPlan, "action-plan", 150.0),
        (Self::RiskAnalysis, "risk-analysis", 150.0),
        (Self::ImpactAssessment, "impact-assessment", 170.0),
    ];
    const SHOWN: usize = 5;

    /// The column with this identity.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known, _)| *known == id).map(|(column, ..)| column)
    }

    /// All columns as the table wants them.
    pub fn all(texts: &Texts, settings: &Settings) -> Vec<table::Column> {
        let columns = Self::ALL.into_iter().enumerate();
        columns
            .map(|(place, (column, id, width))| {
                let fourth = if column == Self::Level && settings.traceability { theme::space(9) } else { 0.0 };
                let made = table::Column::new(id, column.title(texts), width + fourth);
                match column {
                    Self::Name | Self::Unit => made.growing(),
                    _ if place < Self::SHOWN => made,
                    _ => made.hidden(),
                }
            })
            .collect()
    }

    fn title(self, texts: &Texts) -> String {
        match self {
            Self::Reference => tr!(texts, "systems-reference"),
            Self::Name => tr!(texts, "systems-name"),
            Self::Unit => tr!(texts, "systems-unit"),
            Self::Level => tr!(texts, "systems-level"),
            Self::Review => tr!(texts, "systems-review"),
            Self::Kind => tr!(texts, "systems-kind"),
            Self::Supplier => tr!(texts, "systems-supplier"),
            Self::Operated => tr!(texts, "systems-operated"),
            Self::Procured => tr!(texts, "systems-procured"),
            Self::LifeCycle => tr!(texts, "systems-life-cycle"),
            Self::Critical => tr!(texts, "systems-critical"),
            Self::Act => tr!(texts, "systems-act"),
            Self::PersonalData => tr!(texts, "systems-personal-data"),
            Self::SystemOwner => tr!(texts, "systems-system-owner"),
            Self::Administrator => tr!(texts, "systems-administrator"),
            Self::InformationOwners => tr!(texts, "systems-information-owners"),
            Self::ObjectOwner => tr!(texts, "systems-object-owner"),
            Self::ObjectLeader => tr!(texts, "systems-object-leader"),
            Self::ContractUntil => tr!(texts, "systems-contract-until"),
            Self::Tags => tr!(texts, "systems-tags"),
            Self::Status => tr!(texts, "systems-status"),
            Self::DecidedOn => tr!(texts, "systems-decided-on"),
            Self::Due => tr!(texts, "systems-due"),
            Self::ActionPlan => tr!(texts, "systems-action-plan"),
            Self::RiskAnalysis => tr!(texts, "systems-risk-analysis"),
            Self::ImpactAssessment => tr!(texts, "systems-impact-assessment"),
        }
    }

    /// What stands in the column, as a filter and a reader without colours meet it.
    pub fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, slot: Slot, system: &'a System) -> Cow<'a, str> {
        let day = |date: Option<Date>| date.map_or(Cow::Borrowed(""), |date| Cow::Owned(date.to_string()));
        match self {
            Self::Reference => (&*system.reference).into(),
            Self::Name => (&*system.name).into(),
            Self::Unit => snapshot.unit_name(system.unit).into(),
            Self::Level => levels_text(snapshot, words, slot).into(),
            Self::Review => words.review(&snapshot.system_review(slot)),
            Self::Kind => words.kind(system.kind).into(),
            Self::Supplier => (&*system.supplier).into(),
            Self::Operated => words.operated(system),
            Self::Procured => system.procured.map_or("", |value| words.procured(value)).into(),
            Self::LifeCycle => words.life_cycle(system.life_cycle).into(),
            Self::Critical => words.yes_no(system.business_critical).into(),
            Self::Act => words.yes_no(system.cybersecurity_act).into(),
            Self::PersonalData => words.personal_data(system.personal_data).into(),
            Self::SystemOwner => (&*system.system_owner).into(),
            Self::Administrator => (&*system.system_administrator).into(),
            Self::InformationOwners => system.information_owners.join(", ").into(),
            Self::ObjectOwner => (&*system.object_owner).into(),
            Self::ObjectLeader => (&*system.object_leader).into(),
            Self::ContractUntil => day(system.contract_until),
            Self::Tags => system.tags.join(", ").into(),
            Self::Status => words.status(snapshot.system_status(slot)).into(),
            Self::DecidedOn => day(snapshot.system_review(slot).decided_on),
            Self::Due => day(snapshot.system_review(slot).due),
            Self::ActionPlan => words.work(system.action_plan),
            Self::RiskAnalysis => words.work(system.risk_analysis),
            Self::ImpactAssessment => words.work(system.impact_assessment),
        }
    }

    /// Where the system stands by this column; `None` where there is nothing, which comes last in both directions.
    pub fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, system: &System) -> Option<Key> {
        let rank = |value: u8| Some(Key::Rank([value, 0, 0, 0, 0, 0]));
        let day = |date: Option<Date>| date.map(|date| Key::Day(0, Some(date)));
        let work = |mark: WorkMark| mark.status.map(|status| Key::Day(status as u8, mark.on));
        match self {
            Self::Level => level_key(snapshot.derived(slot).effective(), snapshot.settings().aspects()),
            Self::Review => {
                let review = snapshot.system_review(slot);
                Some(Key::Day(review.state as u8, review.planned_on.or(review.due)))
            }
            Self::LifeCycle => rank(system.life_cycle as u8),
            Self::Critical => rank(system.business_critical as u8),
            Self::Act => rank(system.cybersecurity_act as u8),
            Self::PersonalData => rank(system.personal_data as u8),
            Self::Status => rank(snapshot.system_status(slot) as u8),
            Self::ContractUntil => day(system.contract_until),
            Self::DecidedOn => day(snapshot.system_review(slot).decided_on),
            Self::Due => day(snapshot.system_review(slot).due),
            Self::ActionPlan => work(system.action_plan),
            Self::RiskAnalysis => work(system.risk_analysis),
            Self::ImpactAssessment => work(system.impact_assessment),
            _ => {
                Some(order::key(&self.text(snapshot, words, slot, system))).filter(|key| !key.is_empty()).map(Key::Text)
            }
        }
    }

    /// Whether the words already give a full order, so that nothing else need be compared.
    pub fn is_distinct(self) -> bool {
        matches!(self, Self::Reference | Self::Name)
    }
}

/// The highest level decides, then K, R, T and S in turn.
pub fn level_key(levels: Levels, rated: AspectSet) -> Option<Key> {
    let step = |level: Option<Level>| level.map_or(0, |level| level.number() + 1);
    let steps = || rated.iter().map(|aspect| step(levels[aspect]));
    let highest = steps().max().filter(|highest| *highest > 0)?;
    let mut rank = [highest, 0, 0, 0, 0, 0];
    for (place, step) in rank[1..].iter_mut().zip(steps()) {
        *place = step;
    }
    Some(Key::Rank(rank))
}

fn levels_text(snapshot: &Snapshot, words: &Words, slot: Slot) -> String {
    let derived = snapshot.derived(slot);
    let mut text = String::new();
    for aspect in snapshot.settings().aspects().iter() {
        if let Some(level) = derived.aspects[aspect].effective {
            let _ = write!(text, "{}{} {} ", aspect.letter(), level.number(), words.level(level));
        }
    }
    if snapshot.system_status(slot) != Status::Classified {
        text.push_str(words.status(snapshot.system_status(slot)));
    }
    text
}
