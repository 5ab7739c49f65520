//! The log in words: what records, fields and stored values are called.

use super::{Texts, Word};
use crate::domain::{
    ActivityStatus, AdjustmentKind, Answer, Aspect, Category, CategoryLevels, ChecklistKind, Level, LifeCycle,
    MeasureStatus, Operated, PersonalData, Priority, Procured, ProfileKind, RecordKey, ReviewCause, ReviewKind,
    SessionStatus, Settings, Severity, Standing, SystemKind, ToConfirm, UnitKind, WorkStatus, YesNo,
};
use crate::register::Told;
use crate::tr;
use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error, StrDeserializer};

/// The texts of stored names: `names!(texts, name, { "stored" "key" … })`, `None` for any other name.
macro_rules! names {
    ($texts:expr, $name:expr, { $($stored:literal $key:literal)* }) => {
        match $name {
            $($stored => Some(tr!($texts, $key)),)*
            _ => None,
        }
    };
}

impl Texts {
    /// What sort of record it is.
    #[must_use]
    pub fn record_kind(&self, key: RecordKey) -> String {
        match key {
            RecordKey::Settings => tr!(self, "history-record-settings"),
            RecordKey::Unit(_) => tr!(self, "history-record-unit"),
            RecordKey::System(_) => tr!(self, "history-record-system"),
            RecordKey::Asset(_) => tr!(self, "history-record-asset"),
            RecordKey::Carries(..) => tr!(self, "history-record-carries"),
            RecordKey::Dependency(..) => tr!(self, "history-record-dependency"),
            RecordKey::Classification(_) => tr!(self, "history-record-classification"),
            RecordKey::Adjustment(_) => tr!(self, "history-record-adjustment"),
            RecordKey::PlannedSession(_) => tr!(self, "history-record-planned-session"),
            RecordKey::CommonType(_) => tr!(self, "history-record-common-type"),
            RecordKey::Catalogue(_) => tr!(self, "history-record-catalogue"),
            RecordKey::Assessment(_) => tr!(self, "history-record-assessment"),
            RecordKey::Measure(_) => tr!(self, "history-record-measure"),
            RecordKey::RiskAcceptance(_) => tr!(self, "history-record-acceptance"),
            RecordKey::FollowUp(_) => tr!(self, "history-record-follow-up"),
            RecordKey::Practice(_) => tr!(self, "history-record-practice"),
            RecordKey::Dismissal(..) => tr!(self, "history-record-dismissal"),
            RecordKey::Activity(_) => tr!(self, "history-record-activity"),
            RecordKey::ListProfile(_) => tr!(self, "history-record-list-profile"),
            RecordKey::Checklist(_, ChecklistKind::Threshold) => tr!(self, "history-record-threshold"),
            RecordKey::Checklist(_, ChecklistKind::Aggravation) => tr!(self, "history-record-aggravation"),
        }
    }

    /// What a field is called, by its stored name; `None` for a name that no record has.
    #[must_use]
    pub fn field_name(&self, key: RecordKey, field: &str) -> Option<String> {
        match (key, field) {
            (RecordKey::Dependency(..), "system") => return Some(tr!(self, "history-field-dependent")),
            (RecordKey::Dependency(..), "on") => return Some(tr!(self, "history-field-rests-on")),
            (RecordKey::Unit(_), "name") => return Some(tr!(self, "history-field-unit-name")),
            (RecordKey::Checklist(_, kind), field) => {
                if let Some(index) = field.strip_prefix("answers.").and_then(|index| index.parse().ok()) {
                    return Some(self.question_of(kind, index));
                }
            }
            _ => {}
        }
        if let Some((field, letter)) =
            field.split_once('.').filter(|(field, _)| matches!(*field, "levels" | "reasons" | "ranges"))
        {
            let aspect = self.word(letter.chars().next().and_then(Aspect::from_letter)?);
            return Some(match field {
                "levels" => tr!(self, "history-field-level-of", aspect = aspect),
                "ranges" => tr!(self, "history-field-range-of", aspect = aspect),
                _ => tr!(self, "history-field-reason-of", aspect = aspect),
            });
        }
        plain_field(self, field).or_else(|| planning_field(self, field))
    }

    /// A stored value of a field in words; a dash where it is empty.
    #[must_use]
    pub fn told(&self, field: &str, value: &Told, settings: &Settings) -> String {
        match value {
            Told::Nothing => "–".to_owned(),
            Told::Text(text) => text.clone(),
            Told::Number(number) => number.to_string(),
            Told::Level(number) => {
                Level::new(*number).map_or_else(|| number.to_string(), |level| self.level(level, settings))
            }
            Told::Flag(true) => tr!(self, "words-yes"),
            Told::Flag(false) => tr!(self, "words-no"),
            Told::Word(word) => self.stored_word(field, word).unwrap_or_else(|| word.clone()),
            Told::Name(name) if name.is_empty() => format!("({})", tr!(self, "history-gone")),
            Told::Name(name) => name.clone(),
            Told::List(items) => {
                let said = items.iter().map(|item| self.stored_word(field, item).unwrap_or_else(|| item.clone()));
                said.collect::<Vec<_>>().join(", ")
            }
            Told::Weighed(held) => {
                let said = held.iter().map(|held| self.weighed(held, settings));
                said.collect::<Vec<_>>().join(", ")
            }
            Told::Categories(held) => {
                let own = |held: &Category| (!held.name.trim().is_empty()).then(|| held.name.to_string());
                let said = held.iter().map(|held| own(held).unwrap_or_else(|| self.default_category(&held.key)));
                said.collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// A category with the levels it was given: "Ekonomi K2 R1".
    fn weighed(&self, held: &CategoryLevels, settings: &Settings) -> String {
        let rated = Aspect::ALL.into_iter().filter_map(|aspect| Some((aspect, held.levels[aspect]?)));
        let levels = rated.map(|(aspect, level)| format!("{}{}", aspect.letter(), level.number()));
        let said = std::iter::once(self.category(&held.category, settings)).chain(levels);
        said.collect::<Vec<_>>().join(" ")
    }

    /// What a stored word of a field is called; `None` for a word that the field cannot hold.
    #[must_use]
    pub fn stored_word(&self, field: &str, word: &str) -> Option<String> {
        match field {
            "kind" => read::<SystemKind>(self, word)
                .or_else(|| read::<UnitKind>(self, word))
                .or_else(|| read::<AdjustmentKind>(self, word))
                .or_else(|| read::<ProfileKind>(self, word)),
            "operated" => read::<Operated>(self, word),
            "procured" => read::<Procured>(self, word),
            "life_cycle" => read::<LifeCycle>(self, word),
            "business_critical" | "cybersecurity_act" => read::<YesNo>(self, word),
            "personal_data" => read::<PersonalData>(self, word),
            "standing" => read::<Standing>(self, word),
            "aspect" => read::<Aspect>(self, word),
            "action_plan.status" | "risk_analysis.status" | "impact_assessment.status" => {
                read::<WorkStatus>(self, word)
            }
            "answer" => read::<Answer>(self, word),
            "severity" | "risk" => read::<Severity>(self, word),
            "to_confirm" => read::<ToConfirm>(self, word),
            "priority" => read::<Priority>(self, word),
            "status" => read::<MeasureStatus>(self, word)
                .or_else(|| read::<SessionStatus>(self, word))
                .or_else(|| read::<ActivityStatus>(self, word)),
            "review_mark.kind" => read::<ReviewKind>(self, word),
            "cause" => read::<ReviewCause>(self, word),
            field if field.starts_with("answers.") => read::<YesNo>(self, word),
            _ => None,
        }
    }
}

fn plain_field(texts: &Texts, field: &str) -> Option<String> {
    names!(texts, field, {
        "name" "history-field-name"
        "reference" "history-field-reference"
        "description" "history-field-description"
        "kind" "history-field-kind"
        "unit" "history-field-unit"
        "parent" "history-field-parent"
        "officer" "history-field-officer"
        "information_owners" "history-field-information-owners"
        "system_owner" "history-field-system-owner"
        "system_administrator" "history-field-system-administrator"
        "object_owner" "history-field-object-owner"
        "object_leader" "history-field-object-leader"
        "supplier" "history-field-supplier"
        "operated" "history-field-operated"
        "operated_by" "history-field-operated-by"
        "procured" "history-field-procured"
        "life_cycle" "history-field-life-cycle"
        "business_critical" "history-field-business-critical"
        "cybersecurity_act" "history-field-cybersecurity-act"
        "personal_data" "history-field-personal-data"
        "contract_until" "history-field-contract-until"
        "tags" "history-field-tags"
        "note" "history-field-note"
        "interval_months" "history-field-interval-months"
        "action_plan.status" "history-field-action-plan"
        "action_plan.on" "history-field-action-plan-on"
        "risk_analysis.status" "history-field-risk-analysis"
        "risk_analysis.on" "history-field-risk-analysis-on"
        "impact_assessment.status" "history-field-impact-assessment"
        "impact_assessment.on" "history-field-impact-assessment-on"
        "review_mark.reason" "history-field-review-mark"
        "review_mark.on" "history-field-review-mark-on"
        "review_mark.kind" "history-field-review-mark-kind"
        "record_type" "history-field-record-type"
        "laws" "history-field-laws"
        "common_type" "history-field-common-type"
        "system" "history-field-system"
        "asset" "history-field-asset"
        "inherits" "history-field-inherits"
        "subject" "history-field-subject"
        "standing" "history-field-standing"
        "held_on" "history-field-held-on"
        "participants" "history-field-participants"
        "method_note" "history-field-method-note"
        "decided_by" "history-field-decided-by"
        "decided_on" "history-field-decided-on"
        "decision_reference" "history-field-decision-reference"
        "aspect" "history-field-aspect"
        "level" "history-field-level"
        "basis" "history-field-basis"
        "reason" "history-field-reason"
        "by" "history-field-by"
        "on" "history-field-on"
        "until" "history-field-until"
        "traceability" "history-field-traceability"
        "scale" "history-field-scale"
        "interval_by_level" "history-field-interval-by-level"
        "due_soon_days" "history-field-due-soon-days"
        "carried_over" "history-field-carried-over"
        "categories" "history-field-categories"
        "examples" "history-field-examples"
        "security_contact" "history-field-security-contact"
        "may_be_lowered" "history-field-may-be-lowered"
        "motivation" "history-field-motivation"
        "answer" "history-field-answer"
        "severity" "history-field-severity"
        "present" "history-field-present"
        "evidence" "history-field-evidence"
        "requirement" "history-field-requirement"
        "requirements" "history-field-requirements"
        "to_confirm" "history-field-to-confirm"
        "activity" "history-field-activity"
        "goal" "history-field-goal"
        "aspects" "history-field-aspects"
        "priority" "history-field-priority"
        "cost" "history-field-cost"
        "responsible" "history-field-responsible"
        "start" "history-field-start"
        "end" "history-field-end"
        "status" "history-field-status"
        "depends_on" "history-field-depends-on"
        "plan" "history-field-plan"
        "gap" "history-field-gap"
        "risk" "history-field-risk"
        "accepted_by" "history-field-accepted-by"
        "valid_until" "history-field-valid-until"
        "next" "history-field-next"
        "outcomes" "history-field-outcomes"
        "text" "history-field-text"
        "version" "history-field-version"
        "areas" "history-field-areas"
        "catalogue" "history-field-catalogue"
        "report_back_months" "history-field-report-back-months"
        "follow_up_months" "history-field-follow-up-months"
    })
}

/// Fields of what the planning of classifications keeps.
fn planning_field(texts: &Texts, field: &str) -> Option<String> {
    names!(texts, field, {
        "cause" "history-field-cause"
        "about" "history-field-about"
        "circumstances" "history-field-circumstances"
        "place" "history-field-place"
        "year" "history-field-year"
        "month" "history-field-month"
        "recurs" "history-field-recurs"
        "contract_months" "history-field-contract-months"
    })
}

/// Reads a stored word as the domain does, and names it.
fn read<T: for<'de> Deserialize<'de> + Word>(texts: &Texts, word: &str) -> Option<String> {
    let stored: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(stored).ok().map(|value| texts.word(value))
}
