//! Answers to requirements, and how units meet them (domain 6–7).

use super::{Decision, change, found};
use crate::domain::{
    Answer, Assessment, AssessmentId, Change, Date, Origin, Practice, Record, RecordKey, SystemId, ToConfirm,
};
use crate::register::{Refusal, Snapshot};

/// Keeps an answer in the place of the one the system has for the requirement; one that says nothing is not kept.
///
/// The levels at which it was given are noted anew when it is given or confirmed anew; a change of its texts alone leaves
/// them, so that what has sharpened since stays to be confirmed. To confirm an answer, hand in
/// [`Snapshot::confirmed`].
pub fn save(snapshot: &Snapshot, wanted: &Assessment, today: Date) -> Decision {
    found(snapshot.systems().get(wanted.system), RecordKey::System(wanted.system))?;
    let held = snapshot.assessment(wanted.system, &wanted.requirement);
    if held.is_none() && snapshot.catalogue().requirement(&wanted.requirement).is_none() {
        return Err(Refusal::NoSuchRequirement(wanted.requirement.clone()));
    }
    if wanted.answer == Answer::NotApplicable && wanted.note.trim().is_empty() {
        return Err(Refusal::NotApplicableReasonMissing(wanted.requirement.clone()));
    }
    if let Some(on) = wanted.on.filter(|on| *on > today) {
        return Err(Refusal::DateInFuture(on));
    }
    if wanted.is_empty() {
        return Ok(held.map(|held| Change::remove(record(held))).into_iter().collect());
    }
    let is_answered = wanted.answer != Answer::Unanswered;
    let effective = snapshot.effective_of(wanted.system);
    let only_edited = |held: &&Assessment| {
        let is_confirmed = held.to_confirm.is_some() && wanted.to_confirm.is_none();
        held.answer == wanted.answer && held.on == wanted.on && !is_confirmed && wanted.levels != effective
    };
    let levels = held.filter(only_edited).map_or(effective, |held| held.levels);
    let kept = Assessment {
        id: held.map_or(wanted.id, |held| held.id),
        severity: wanted.severity.filter(|_| wanted.answer.is_gap()),
        on: wanted.on.or_else(|| is_answered.then_some(today)),
        to_confirm: wanted.to_confirm.filter(|_| is_answered),
        levels,
        ..wanted.clone()
    };
    Ok(change(held.map(record), record(&kept)))
}

/// Copies the answers of a system to another, for the requirements that apply to it and that it has not answered. The
/// copies are to be confirmed.
pub fn copy(snapshot: &Snapshot, from: SystemId, to: SystemId, origin: &Origin) -> Decision {
    found(snapshot.systems().get(from), RecordKey::System(from))?;
    let slot = found(snapshot.systems().slot(to), RecordKey::System(to))?;
    let levels = snapshot.effective_of(to);
    let mut changes = Vec::new();
    for demand in snapshot.demands(slot).iter().filter(|demand| demand.answer() == Answer::Unanswered) {
        let source = snapshot.assessment(from, &demand.applicable.requirement.id);
        let Some(source) = source.filter(|source| source.answer != Answer::Unanswered) else { continue };
        let id = demand.assessment.map_or_else(|| AssessmentId::fresh(origin.at), |held| held.id);
        let copied = Assessment { id, system: to, levels, to_confirm: Some(ToConfirm::Copied), ..source.clone() };
        changes.extend(change(demand.assessment.map(record), record(&copied)));
    }
    Ok(changes)
}

/// Keeps how a unit meets a requirement; an empty text is taken away.
pub fn save_practice(snapshot: &Snapshot, wanted: &Practice) -> Decision {
    found(snapshot.units().get(wanted.unit), RecordKey::Unit(wanted.unit))?;
    let held = snapshot.own_practice(wanted.unit, &wanted.requirement);
    let boxed = |held: &Practice| Record::Practice(Box::new(held.clone()));
    if wanted.text.trim().is_empty() {
        return Ok(held.map(|held| Change::remove(boxed(held))).into_iter().collect());
    }
    if held.is_none() && snapshot.catalogue().requirement(&wanted.requirement).is_none() {
        return Err(Refusal::NoSuchRequirement(wanted.requirement.clone()));
    }
    let kept = Practice { id: held.map_or(wanted.id, |held| held.id), ..wanted.clone() };
    Ok(change(held.map(boxed), boxed(&kept)))
}

fn record(held: &Assessment) -> Record {
    Record::Assessment(Box::new(held.clone()))
}
