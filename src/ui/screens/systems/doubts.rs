//! What the list says of a system's threshold analysis and of its adjustments.

use crate::domain::{Adjustment, AssessmentNeed, ChecklistKind, System};
use crate::register::query::{AdjustmentDoubt, Selection};
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::words::Words;

/// What the threshold analysis says, and that it is missing where there are personal data.
pub(super) fn threshold(snapshot: &Snapshot, words: &Words, slot: Slot, system: &System) -> String {
    let texts = words.texts();
    match snapshot.checklist(system.id, ChecklistKind::Threshold) {
        Some(held) => match held.assessment_need() {
            AssessmentNeed::Needed => tr!(texts, "systems-threshold-needed"),
            AssessmentNeed::NotNeeded => tr!(texts, "systems-threshold-not-needed"),
            AssessmentNeed::Open => texts.answers_left(held),
        },
        None if Selection::ThresholdMissing.holds(snapshot, slot, system) => tr!(texts, "systems-threshold-missing"),
        None => String::new(),
    }
}

/// What was raised and lowered, and why it calls for a new look: "K 2→3 Aggregering (går ut 2026-12-31)".
pub(super) fn adjustments(snapshot: &Snapshot, words: &Words, slot: Slot) -> String {
    let texts = words.texts();
    let mut said = Vec::new();
    for held in snapshot.settings().aspects().iter().filter_map(|aspect| snapshot.adjustment(slot, aspect)) {
        let adjustment = one(snapshot, words, slot, held);
        said.push(match snapshot.adjustment_doubt(slot, held.aspect) {
            None => adjustment,
            Some(AdjustmentDoubt::Overtaken) => tr!(texts, "systems-adjustment-review", adjustment = adjustment),
            Some(AdjustmentDoubt::Expired(date)) => {
                tr!(texts, "systems-adjustment-expired", adjustment = adjustment, date = date.to_string())
            }
            Some(AdjustmentDoubt::EndsSoon(date)) => {
                tr!(texts, "systems-adjustment-ends", adjustment = adjustment, date = date.to_string())
            }
        });
    }
    said.join(", ")
}

fn one(snapshot: &Snapshot, words: &Words, slot: Slot, held: &Adjustment) -> String {
    let derived = snapshot.derived(slot).aspects[held.aspect].derived;
    let from = derived.map_or_else(|| "–".to_owned(), |level| level.number().to_string());
    let (letter, to) = (held.aspect.letter(), held.level.number());
    format!("{letter} {from}→{to} {}", words.texts().word(held.kind).to_lowercase())
}
