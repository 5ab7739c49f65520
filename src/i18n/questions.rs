//! The fixed questions of a checklist, and what each of them means in a municipality.

use super::Texts;
use crate::domain::ChecklistKind::{self, Aggravation, Threshold};
use crate::domain::{AssessmentNeed, Checklist, YesNo};
use crate::tr;

impl Texts {
    /// What a threshold analysis says, with the answers it rests on.
    #[must_use]
    pub fn threshold_result(&self, answered: &Checklist) -> String {
        let met = answered.count(YesNo::Yes);
        match answered.assessment_need() {
            AssessmentNeed::Needed => tr!(self, "questions-needed", count = met),
            AssessmentNeed::NotNeeded => tr!(self, "questions-not-needed", count = met),
            AssessmentNeed::Open => self.answers_left(answered),
        }
    }

    /// How many answers are missing.
    #[must_use]
    pub fn answers_left(&self, answered: &Checklist) -> String {
        tr!(self, "questions-left", count = answered.count(YesNo::Unclear))
    }

    /// A question of a checklist, by its place in the order of the checklist; the last one beyond the end.
    #[must_use]
    pub fn question_of(&self, kind: ChecklistKind, index: usize) -> String {
        match (kind, index) {
            (Threshold, 0) => tr!(self, "questions-scoring"),
            (Threshold, 1) => tr!(self, "questions-automated"),
            (Threshold, 2) => tr!(self, "questions-monitoring"),
            (Threshold, 3) => tr!(self, "questions-sensitive"),
            (Threshold, 4) => tr!(self, "questions-large"),
            (Threshold, 5) => tr!(self, "questions-matching"),
            (Threshold, 6) => tr!(self, "questions-vulnerable"),
            (Threshold, 7) => tr!(self, "questions-technology"),
            (Threshold, _) => tr!(self, "questions-hinders"),
            (Aggravation, 0) => tr!(self, "questions-accumulation"),
            (Aggravation, 1) => tr!(self, "questions-aggregation"),
            (Aggravation, 2) => tr!(self, "questions-integration"),
            (Aggravation, _) => tr!(self, "questions-single-point"),
        }
    }

    /// What the question means, with an example from a municipality.
    #[must_use]
    pub fn explanation_of(&self, kind: ChecklistKind, index: usize) -> String {
        match (kind, index) {
            (Threshold, 0) => tr!(self, "questions-scoring-more"),
            (Threshold, 1) => tr!(self, "questions-automated-more"),
            (Threshold, 2) => tr!(self, "questions-monitoring-more"),
            (Threshold, 3) => tr!(self, "questions-sensitive-more"),
            (Threshold, 4) => tr!(self, "questions-large-more"),
            (Threshold, 5) => tr!(self, "questions-matching-more"),
            (Threshold, 6) => tr!(self, "questions-vulnerable-more"),
            (Threshold, 7) => tr!(self, "questions-technology-more"),
            (Threshold, _) => tr!(self, "questions-hinders-more"),
            (Aggravation, 0) => tr!(self, "questions-accumulation-more"),
            (Aggravation, 1) => tr!(self, "questions-aggregation-more"),
            (Aggravation, 2) => tr!(self, "questions-integration-more"),
            (Aggravation, _) => tr!(self, "questions-single-point-more"),
        }
    }
}
