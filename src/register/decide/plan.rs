//! Planned sessions, and marks that something calls for a new classification (domain 5).

use super::{Decision, change, found, subject_exists};
use crate::domain::{Asset, Change, PlannedSession, Record, RecordKey, ReviewMark, Subject, System};
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
