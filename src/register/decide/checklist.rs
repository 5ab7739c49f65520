//! Answers to fixed questions about a system, and what the threshold analysis means for its impact assessment.

use super::{Decision, change, found};
use crate::domain::{Change, Checklist, Record, RecordKey, System, YesNo};
use crate::register::{Refusal, Snapshot};

/// Keeps the answers; a list of which nothing is answered or noted is not kept. A threshold analysis that tells
/// whether an impact assessment is needed sets the system's work mark, unless that work has begun (domain 4).
pub fn save(snapshot: &Snapshot, wanted: &Checklist) -> Decision {
    let system = found(snapshot.systems().get(wanted.system), RecordKey::System(wanted.system))?;
    if wanted.answers.len() != wanted.kind.questions() {
        return Err(Refusal::AnswersMissing { questions: wanted.kind.questions() });
    }
    let before = snapshot.checklist(wanted.system, wanted.kind).cloned().map(Record::Checklist);
    let says_nothing = wanted.count(YesNo::Unclear) == wanted.answers.len() && wanted.note.trim().is_empty();
    let mut changes = match before {
        before if says_nothing => before.map(Change::remove).into_iter().collect(),
        before => change(before, Record::Checklist(wanted.clone())),
    };
    if !changes.is_empty() {
        changes.extend(marked(system, wanted));
    }
    Ok(changes)
}

fn marked(system: &System, answered: &Checklist) -> Vec<Change> {
    let impact_assessment = answered.assessment_after(system.impact_assessment);
    let marked = System { impact_assessment, ..system.clone() };
    change(Some(Record::System(Box::new(system.clone()))), Record::System(Box::new(marked)))
}
