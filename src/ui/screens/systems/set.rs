//! What a set of systems is called on the chip above the list.

use crate::i18n::Texts;
use crate::register::query::Selection;
use crate::tr;

/// The name of a set; `None` for all systems.
pub fn name(selection: Selection, texts: &Texts) -> Option<String> {
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
        Selection::ReportLate => tr!(texts, "systems-set-report-late"),
        Selection::ReportRemaining => tr!(texts, "systems-set-report-remaining"),
        Selection::AcceptanceLapsed => tr!(texts, "systems-set-acceptance-lapsed"),
        Selection::SupplierMissing => tr!(texts, "systems-set-supplier-missing"),
        Selection::OpenGaps => tr!(texts, "systems-set-open-gaps"),
        Selection::Draft => tr!(texts, "systems-set-draft"),
        Selection::Retired => tr!(texts, "systems-set-retired"),
    })
}
