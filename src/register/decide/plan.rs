//! Planned sessions, and marks that something calls for a new classification (domain 5).

use super::{Decision, change, found, subject_exists};
use crate::domain::{
    Asset, Change, Dismissal, PlannedSession, Record, RecordKey, ReviewCause, ReviewMark, Subject, System,
};
use crate::register::{Refusal, Snapshot};

pub fn plan(snapshot: &Snapshot, wanted: &PlannedSession) -> Decision {
    subject_exists(snapshot, wanted.subject)?;
    let before = snapshot.planned(wanted.subject).cloned().map(Record::PlannedSession);
    Ok(change(before, Record::PlannedSession(wanted.clone())))
}

pub fn cancel(snapshot: &Snapshot, subject: Subject) -> Decision {
    let held = found(snapshot.planned(subject), RecordKey::PlannedSession(subject))?;
    Ok(vec![Change::remove(Record::PlannedSession(held.clone()))])
}

/// Keeps that a change calls for nothing. What stands there now is what was judged.
pub fn dismiss(snapshot: &Snapshot, wanted: &Dismissal) -> Decision {
    if wanted.reason.trim().is_empty() {
        return Err(Refusal::MarkReasonMissing);
    }
    subject_exists(snapshot, wanted.subject)?;
    let open = snapshot.causes(wanted.subject).into_iter().find(|happened| happened.cause == wanted.cause);
    let about = open.ok_or(Refusal::NothingToDismiss)?.about;
    let before = snapshot.dismissal(wanted.subject, wanted.cause).map(dismissal);
    Ok(change(before, dismissal(&Dismissal { about, ..wanted.clone() })))
}

pub fn restore(snapshot: &Snapshot, subject: Subject, cause: ReviewCause) -> Decision {
    let held = found(snapshot.dismissal(subject, cause), RecordKey::Dismissal(subject, cause))?;
    Ok(vec![Change::remove(dismissal(held))])
}

fn dismissal(held: &Dismissal) -> Record {
    Record::Dismissal(Box::new(held.clone()))
}

pub fn mark(snapshot: &Snapshot, subject: Subject, mark: Option<&ReviewMark>) -> Decision {
    if mark.is_some_and(|mark| mark.reason.trim().is_empty()) {
        return Err(Refusal::MarkReasonMissing);
    }
    Ok(match subject {
        Subject::System(id) => {
            let held = found(snapshot.systems().get(id), RecordKey::System(id))?;
            let marked = System { review_mark: mark.cloned(), ..held.clone() };
            change(Some(Record::System(Box::new(held.clone()))), Record::System(Box::new(marked)))
        }
        Subject::Asset(id) => {
            let held = found(snapshot.assets().get(id), RecordKey::Asset(id))?;
            let marked = Asset { review_mark: mark.cloned(), ..held.clone() };
            change(Some(Record::Asset(Box::new(held.clone()))), Record::Asset(Box::new(marked)))
        }
    })
}
