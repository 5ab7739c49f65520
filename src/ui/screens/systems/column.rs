//! What can be known of a system in a list: the columns, their words and their order.

use super::doubts;
use crate::domain::derive::Status;
use crate::domain::{System, WorkMark};
use crate::i18n::Texts;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::column::{self, Key, day, levels_text};
use crate::ui::screens::records::words::Words;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, theme};
use eframe::egui::{RichText, Ui};
use std::borrow::Cow;

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
    Threshold,
    Adjustment,
}

impl column::Column for Column {
    type Record = System;

    /// The levels stay in view beside an open pane.
    const ALL: &'static [(Self, &'static str, f32)] = &[
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
        (Self::Threshold, "threshold", 160.0),
        (Self::Adjustment, "adjustment", 220.0),
    ];
    const SHOWN: usize = 5;
    const LEVEL: Option<Self> = Some(Self::Level);

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
            Self::Threshold => tr!(texts, "systems-threshold"),
            Self::Adjustment => tr!(texts, "systems-adjustment"),
        }
    }

    fn grows(self) -> bool {
        matches!(self, Self::Name | Self::Unit)
    }

    fn is_distinct(self) -> bool {
        matches!(self, Self::Reference | Self::Name)
    }

    fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, slot: Slot, system: &'a System) -> Cow<'a, str> {
        match self {
            Self::Reference => (&*system.reference).into(),
            Self::Name => (&*system.name).into(),
            Self::Unit => snapshot.unit_name(system.unit).into(),
            Self::Level => derived_text(snapshot, words, slot).into(),
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
            Self::Threshold => doubts::threshold(snapshot, words, slot, system).into(),
            Self::Adjustment => doubts::adjustments(snapshot, words, slot).into(),
        }
    }

    fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, system: &System) -> Option<Key> {
        let work = |mark: WorkMark| mark.status.map(|status| Key::Day(status as u8, mark.on));
        match self {
            Self::Level => Key::levels(snapshot.derived(slot).effective(), snapshot.settings().aspects()),
            Self::Review => {
                let review = snapshot.system_review(slot);
                Some(Key::Day(review.state as u8, review.planned_on.or(review.due)))
            }
            Self::LifeCycle => Some(Key::step(system.life_cycle as u8)),
            Self::Critical => Some(Key::step(system.business_critical as u8)),
            Self::Act => Some(Key::step(system.cybersecurity_act as u8)),
            Self::PersonalData => Some(Key::step(system.personal_data as u8)),
            Self::Status => Some(Key::step(snapshot.system_status(slot) as u8)),
            Self::ContractUntil => Key::day(system.contract_until),
            Self::DecidedOn => Key::day(snapshot.system_review(slot).decided_on),
            Self::Due => Key::day(snapshot.system_review(slot).due),
            Self::ActionPlan => work(system.action_plan),
            Self::RiskAnalysis => work(system.risk_analysis),
            Self::ImpactAssessment => work(system.impact_assessment),
            _ => Key::words(&self.text(snapshot, words, slot, system)),
        }
    }

    fn cell(self, ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, _: &System) -> bool {
        let snapshot = view.snapshot;
        match self {
            Self::Level if is_blank(snapshot, slot) => {
                let dash = RichText::new("–").color(theme::palette(ui).weak);
                ui.label(dash).on_hover_text(words.status(Status::Unclassified));
            }
            Self::Level => badge::trio(ui, snapshot.derived(slot), snapshot.settings(), view.texts),
            Self::Review => drop(state::review(ui, &snapshot.system_review(slot), view.texts)),
            Self::Status => drop(state::status(ui, snapshot.system_status(slot), view.texts)),
            _ => return false,
        }
        true
    }
}

/// Whether nothing at all is known about the levels.
fn is_blank(snapshot: &Snapshot, slot: Slot) -> bool {
    snapshot.system_status(slot) == Status::Unclassified
        && snapshot.derived(slot).aspects.iter().all(|(_, outcome)| outcome.effective.is_none())
}

fn derived_text(snapshot: &Snapshot, words: &Words, slot: Slot) -> String {
    let mut text = levels_text(snapshot.derived(slot).effective(), snapshot, words);
    if snapshot.system_status(slot) != Status::Classified {
        text.push_str(words.status(snapshot.system_status(slot)));
    }
    text
}
