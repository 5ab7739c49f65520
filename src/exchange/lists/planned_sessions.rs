//! `planering`: planned classification sessions of systems and information assets.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{AspectSet, Date, Few, Participant, PlannedSession, RecordKey, SessionStatus, Subject, Text};
use crate::exchange::cell::{join, split};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::register::{Command, Snapshot};

/// One planned session. Clearing its date takes it away.
pub struct PlannedSessionRow<'a> {
    subject: Subject,
    base: Option<&'a PlannedSession>,
    on: Option<Date>,
    note: Text,
    place: Text,
    participants: Few<Participant>,
    status: SessionStatus,
}

impl<'a> PlannedSessionRow<'a> {
    fn of(subject: Subject, base: Option<&'a PlannedSession>) -> Self {
        // What a row does not say of a new session is as that of an empty one, whatever its day.
        let held = base.cloned().unwrap_or_else(|| PlannedSession::new(subject, Date::MIN));
        let PlannedSession { note, place, participants, status, .. } = held;
        Self { subject, base, on: base.map(|base| base.on), note, place, participants, status }
    }
}

impl<'a> Listed<'a> for PlannedSessionRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        vec![
            Column::written("Beteckning", |row: &Self, directory, out| {
                out.push_str(directory.snapshot.reference(row.subject));
            }),
            Column::date("Datum", |row: &Self| row.on, |row| &mut row.on),
            Column::text("Anteckning", |row: &Self| &row.note, |row| &mut row.note),
            Column::text("Plats", |row: &Self| &row.place, |row| &mut row.place),
            Column::written("Deltagare", |row: &Self, _, out| {
                join(&row.participants.iter().map(Participant::told).collect::<Vec<_>>(), out);
            })
            .read_by(|row, text, _| {
                row.participants = split(text.unwrap_or_default()).iter().map(|text| Participant::read(text)).collect();
                Ok(())
            }),
            Column::word("Status", |row: &Self| row.status, |row| &mut row.status),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut plans: Vec<&PlannedSession> = snapshot.planned_sessions().collect();
        let is_asset = |plan: &PlannedSession| matches!(plan.subject, Subject::Asset(_));
        plans.sort_by_cached_key(|plan| (is_asset(plan), by_number(snapshot.reference(plan.subject))));
        plans.into_iter().map(|plan| Self::of(plan.subject, Some(plan)))
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(self.subject), None]
    }
}

impl<'a> Imported<'a> for PlannedSessionRow<'a> {
    const NEEDED: &'static [&'static str] = &["Beteckning", "Datum"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let subject = within("Beteckning", directory.subject(&row.needed("Beteckning")?))?;
        within("Beteckning", directory.claim_record(RecordKey::PlannedSession(subject)))?;
        Ok(Self::of(subject, directory.snapshot.planned(subject)))
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let Self { subject, base, on, note, place, participants, status } = self;
        let command = match (on, base) {
            (None, None) => return Err(Wrong::new("Datum", Reason::ValueMissing)),
            (None, Some(_)) => Some(Command::CancelSession(subject)),
            (Some(on), base) => {
                let plan = PlannedSession { subject, on, place, participants, note, status };
                (base != Some(&plan)).then_some(Command::PlanSession(plan))
            }
        };
        Ok(Asked { is_new: base.is_none(), commands: command.into_iter().collect() })
    }
}
