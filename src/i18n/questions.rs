//! The fixed questions of a checklist, and what each of them means in a municipality.

use super::Texts;
use crate::domain::ChecklistKind::{self, Aggravation, Threshold};
use crate::tr;

impl Texts {
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
