//! Drafts and decisions (domain 4).

use super::{Decision, change, found, subject_exists};
use crate::domain::{AspectSet, Change, Classification, ClassificationId, Date, Record, RecordKey, Standing, Subject};
use crate::register::{Refusal, Snapshot};

/// Keeps a draft; a subject has one at most, so a second one takes the first one's place.
pub fn save_draft(snapshot: &Snapshot, draft: &Classification) -> Decision {
    subject_exists(snapshot, draft.subject)?;
    may_be_rewritten(snapshot, draft)?;
    levels_on_scale(snapshot, draft)?;
    let draft = Classification { standing: Standing::Draft, succeeds: None, ..draft.clone() };
    let held = snapshot.draft(draft.subject);
    let mut changes: Vec<Change> = held.filter(|held| held.id != draft.id).map(removal).into_iter().collect();
    let before = held.filter(|held| held.id == draft.id).map(record);
    changes.extend(change(before, record(&draft)));
    Ok(changes)
}

pub fn discard_draft(snapshot: &Snapshot, id: ClassificationId) -> Decision {
    let held = found(snapshot.classifications().get(id), RecordKey::Classification(id))?;
    if held.standing != Standing::Draft {
        return Err(Refusal::DecidedIsFixed);
    }
    Ok(vec![removal(held)])
}

/// Decides. The one in force is superseded, the draft is used up, and what the decision answers (a mark,
/// a planned session up to that day) is settled with it.
pub fn decide(snapshot: &Snapshot, decision: &Classification, today: Date) -> Decision {
    subject_exists(snapshot, decision.subject)?;
    may_be_rewritten(snapshot, decision)?;
    levels_on_scale(snapshot, decision)?;
    let decided_on = decision.decided_on.ok_or(Refusal::DecisionDateMissing)?;
    if decided_on > today {
        return Err(Refusal::DecisionInFuture(decided_on));
    }
    let rated = snapshot.settings().aspects();
    let open = rated.iter().filter(|aspect| decision.levels[*aspect].is_none());
    let open: AspectSet = open.collect();
    if !open.is_empty() {
        return Err(Refusal::LevelMissing(open));
    }
    let off_ground = decision.off_ground();
    if !off_ground.is_empty() {
        return Err(Refusal::OffGround(off_ground));
    }
    lowerings_have_reasons(snapshot, decision, rated)?;
    let current = snapshot.decided(decision.subject);
    if let Some(later) = current.and_then(|held| held.decided_on).filter(|held| *held > decided_on) {
        return Err(Refusal::DecisionOlderThanCurrent(later));
    }
    let mut changes = Vec::new();
    changes.extend(snapshot.draft(decision.subject).map(removal));
    changes.extend(current.map(|held| {
        let superseded = Classification { standing: Standing::Superseded, ..held.clone() };
        Change::update(record(held), record(&superseded))
    }));
    let succeeds = current.map(|held| held.id);
    let circumstances = snapshot.circumstances(decision.subject);
    let decided = Classification { standing: Standing::Decided, succeeds, circumstances, ..decision.clone() };
    changes.push(Change::create(record(&decided)));
    changes.extend(settled(snapshot, decision.subject, decided_on));
    Ok(changes)
}

fn settled(snapshot: &Snapshot, subject: Subject, decided_on: Date) -> Vec<Change> {
    let mut changes = Vec::new();
    if let Some(plan) = snapshot.planned(subject).filter(|plan| plan.on <= decided_on) {
        changes.push(Change::remove(Record::PlannedSession(plan.clone())));
    }
    changes.extend(super::plan::mark(snapshot, subject, None).unwrap_or_default());
    let dismissals = snapshot.dismissals_of(subject).cloned();
    changes.extend(dismissals.map(|held| Change::remove(Record::Dismissal(Box::new(held)))));
    changes
}

fn may_be_rewritten(snapshot: &Snapshot, written: &Classification) -> Result<(), Refusal> {
    match snapshot.classifications().get(written.id) {
        Some(held) if held.standing != Standing::Draft || held.subject != written.subject => {
            Err(Refusal::DecidedIsFixed)
        }
        _ => Ok(()),
    }
}

fn levels_on_scale(snapshot: &Snapshot, written: &Classification) -> Result<(), Refusal> {
    let highest = snapshot.settings().highest();
    let beyond = written.levels.0.iter().flatten().find(|level| level.number() > highest);
    beyond.map_or(Ok(()), |level| Err(Refusal::LevelBeyondScale(*level)))
}

/// A level below what the common type allows needs a reason (domain 4).
fn lowerings_have_reasons(snapshot: &Snapshot, decision: &Classification, rated: AspectSet) -> Result<(), Refusal> {
    let held = snapshot.type_of(decision.subject);
    let bare = held.map(|held| held.unexplained_lowerings(decision, rated)).unwrap_or_default();
    if bare.is_empty() { Ok(()) } else { Err(Refusal::LoweringReasonMissing(bare)) }
}

fn record(held: &Classification) -> Record {
    Record::Classification(Box::new(held.clone()))
}

fn removal(held: &Classification) -> Change {
    Change::remove(record(held))
}
