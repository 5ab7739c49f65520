//! What the sets and figures of the overview are called: on the chip above a list, on screens and in reports.

use super::Texts;
use crate::domain::{Aspect, Level};
use crate::register::query::{Activity, Selection};
use crate::tr;

impl Texts {
    /// The name of a set of systems; `None` for all of them.
    #[must_use]
    pub fn selection(&self, selection: Selection) -> Option<String> {
        name(selection, self)
    }

    /// What an activity is called.
    #[must_use]
    pub fn activity(&self, activity: Activity) -> String {
        match activity {
            Activity::Classification => tr!(self, "words-activity-classification"),
            Activity::Critical => tr!(self, "words-activity-critical"),
            Activity::Review => tr!(self, "words-activity-review"),
            Activity::ActionPlans => tr!(self, "words-activity-action-plans"),
            Activity::RiskAnalyses => tr!(self, "words-activity-risk-analyses"),
            Activity::ThresholdAnalyses => tr!(self, "words-activity-threshold-analyses"),
            Activity::ImpactAssessments => tr!(self, "words-activity-impact-assessments"),
            Activity::Reports => tr!(self, "words-activity-reports"),
            Activity::Suppliers => tr!(self, "words-activity-suppliers"),
        }
    }

    /// By which rule an activity is green or yellow.
    #[must_use]
    pub fn activity_rule(&self, activity: Activity) -> String {
        let share = 100 - activity.may_remain_percent();
        match activity {
            Activity::Classification => tr!(self, "words-activity-rule-classification", share = share),
            Activity::Critical => tr!(self, "words-activity-rule-critical"),
            Activity::Review => tr!(self, "words-activity-rule-review"),
            Activity::ActionPlans => tr!(self, "words-activity-rule-action-plans", share = share),
            Activity::RiskAnalyses => tr!(self, "words-activity-rule-risk-analyses", share = share),
            Activity::ThresholdAnalyses => tr!(self, "words-activity-rule-threshold-analyses", share = share),
            Activity::ImpactAssessments => tr!(self, "words-activity-rule-impact-assessments", share = share),
            Activity::Reports => tr!(self, "words-activity-rule-reports"),
            Activity::Suppliers => tr!(self, "words-activity-rule-suppliers", share = share),
        }
    }

    /// An aspect with its level in few words: "K 3", or "K okänd".
    #[must_use]
    pub fn aspect_level(&self, aspect: Aspect, level: Option<Level>) -> String {
        let letter = aspect.letter().to_string();
        match level {
            Some(level) => format!("{letter} {}", level.number()),
            None => tr!(self, "words-level-unknown", aspect = letter),
        }
    }
}

fn name(selection: Selection, texts: &Texts) -> Option<String> {
    let both = |set: String, detail: String| format!("{set}: {detail}");
    Some(match selection {
        Selection::All => return None,
        Selection::Own => tr!(texts, "systems-set-own"),
        Selection::Central => tr!(texts, "systems-set-central"),
        Selection::Critical => tr!(texts, "systems-set-critical"),
        Selection::Status(status) => texts.word(status),
        Selection::OwnStatus(status) => both(tr!(texts, "systems-set-own"), texts.word(status)),
        Selection::CriticalStatus(status) => both(tr!(texts, "systems-set-critical"), texts.word(status)),
        Selection::OwnPlanned => tr!(texts, "systems-set-own-planned"),
        Selection::Review(state) => texts.word(state),
        Selection::ActionPlan(status) => both(tr!(texts, "systems-action-plan"), texts.word(status)),
        Selection::RiskAnalysis(status) => both(tr!(texts, "systems-risk-analysis"), texts.word(status)),
        Selection::ImpactAssessment(status) => both(tr!(texts, "systems-impact-assessment"), texts.word(status)),
        Selection::PersonalData => tr!(texts, "systems-set-personal"),
        Selection::ThresholdDone => tr!(texts, "systems-set-threshold-done"),
        Selection::ThresholdMissing => tr!(texts, "systems-set-threshold-missing"),
        Selection::AssessmentOutstanding => tr!(texts, "systems-set-assessment"),
        Selection::AdjustmentToReview => tr!(texts, "systems-set-adjustment"),
        Selection::InCircle => tr!(texts, "systems-set-circle"),
        Selection::Draft => tr!(texts, "systems-set-draft"),
        Selection::ReportLate => tr!(texts, "systems-set-report-late"),
        Selection::ReportRemaining => tr!(texts, "systems-set-report-remaining"),
        Selection::AcceptanceLapsed => tr!(texts, "systems-set-acceptance-lapsed"),
        Selection::SupplierMissing => tr!(texts, "systems-set-supplier-missing"),
        Selection::OpenGaps => tr!(texts, "systems-set-open-gaps"),
        Selection::Levels(cell) => {
            let [row, column] = [(cell.down, cell.row), (cell.across, cell.column)];
            [row, column].map(|(aspect, level)| texts.aspect_level(aspect, level)).join(" · ")
        }
        Selection::Remains(activity) => tr!(texts, "systems-set-remains", activity = texts.activity(activity)),
        Selection::Retired => tr!(texts, "systems-set-retired"),
    })
}
