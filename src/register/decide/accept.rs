//! Accepted risks, and follow-up of suppliers (domain 7).

use super::{Decision, change, found};
use crate::domain::{AcceptanceId, Answer, Change, Date, FollowUp, FollowUpId, Record, RecordKey, RiskAcceptance};
use crate::register::{Refusal, Snapshot};

/// Accepts the risk of a gap, or changes what is said about it. The levels at which it was accepted stay.
pub fn accept(snapshot: &Snapshot, wanted: &RiskAcceptance, today: Date) -> Decision {
    found(snapshot.systems().get(wanted.system), RecordKey::System(wanted.system))?;
    if wanted.reason.trim().is_empty() {
        return Err(Refusal::AcceptanceReasonMissing);
    }
    if wanted.accepted_by.trim().is_empty() {
        return Err(Refusal::AcceptedByMissing);
    }
    if wanted.on > today {
        return Err(Refusal::DateInFuture(wanted.on));
    }
    if wanted.valid_until.is_some_and(|until| until < wanted.on) {
        return Err(Refusal::EndsBeforeStart);
    }
    let held = snapshot.acceptances().get(wanted.id);
    let answer = snapshot.assessment(wanted.system, &wanted.requirement).map_or(Answer::Unanswered, |held| held.answer);
    if held.is_none() && !answer.is_gap() {
        return Err(Refusal::NoGapToAccept(wanted.requirement.clone()));
    }
    let levels = held.map_or_else(|| snapshot.effective_of(wanted.system), |held| held.levels);
    let boxed = |held: &RiskAcceptance| Record::RiskAcceptance(Box::new(held.clone()));
    Ok(change(held.map(boxed), boxed(&RiskAcceptance { levels, ..wanted.clone() })))
}

/// Takes an acceptance away, as if it had never been given; the log keeps it.
pub fn remove(snapshot: &Snapshot, id: AcceptanceId) -> Decision {
    let held = found(snapshot.acceptances().get(id), RecordKey::RiskAcceptance(id))?;
    Ok(vec![Change::remove(Record::RiskAcceptance(Box::new(held.clone())))])
}

/// Notes a follow-up of a supplier, or changes what is said about it.
pub fn follow_up(snapshot: &Snapshot, wanted: &FollowUp, today: Date) -> Decision {
    found(snapshot.systems().get(wanted.system), RecordKey::System(wanted.system))?;
    if wanted.on > today {
        return Err(Refusal::DateInFuture(wanted.on));
    }
    if wanted.next.is_some_and(|next| next <= wanted.on) {
        return Err(Refusal::EndsBeforeStart);
    }
    let held = snapshot.follow_ups().get(wanted.id);
    let was_known = |id: &str| held.is_some_and(|held| held.outcomes.iter().any(|outcome| &*outcome.requirement == id));
    for outcome in &wanted.outcomes {
        let id = &outcome.requirement;
        if snapshot.catalogue().requirement(id).is_none() && !was_known(id) {
            return Err(Refusal::NoSuchRequirement(id.clone()));
        }
    }
    let boxed = |held: &FollowUp| Record::FollowUp(Box::new(held.clone()));
    Ok(change(held.map(boxed), boxed(wanted)))
}

/// Takes a follow-up away.
pub fn remove_follow_up(snapshot: &Snapshot, id: FollowUpId) -> Decision {
    let held = found(snapshot.follow_ups().get(id), RecordKey::FollowUp(id))?;
    Ok(vec![Change::remove(Record::FollowUp(Box::new(held.clone())))])
}
