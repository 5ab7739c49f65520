//! `planering`: planned classification sessions of systems and information assets.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{AspectSet, Date, PlannedSession, RecordKey, Subject, Text};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::register::{Command, Snapshot};

/// One planned session. Clearing its date cancels it.
pub struct PlannedSessionRow<'a> {
    subject: Subject,
    base: Option<&'a PlannedSession>,
    on: Option<Date>,
    note: Text,
}

impl<'a> PlannedSessionRow<'a> {
    fn of(subject: Subject, base: Option<&'a PlannedSession>) -> Self {
        let note = base.map(|base| base.note.clone()).unwrap_or_default();
        Self { subject, base, on: base.map(|base| base.on), note }
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
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut plans: Vec<&PlannedSession> = snapshot.planned_sessions().collect();
        let is_asset = |plan: &PlannedSession| matches!(plan.subject, Subject::Asset(_));
        plans.sort_by_cached_key(|plan| (is_asset(plan), by_number(snapshot.reference(plan.subject))));
        plans.into_iter().map(|plan| Self::of(plan.subject, Some(plan)))
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
        let is_new = self.base.is_none();
        let command = match (self.on, self.base) {
            (None, None) => return Err(Wrong::new("Datum", Reason::ValueMissing)),
            (None, Some(_)) => Some(Command::CancelSession(self.subject)),
            (Some(on), base) => {
                let plan = PlannedSession { subject: self.subject, on, note: self.note };
                (base != Some(&plan)).then_some(Command::PlanSession(plan))
            }
        };
        Ok(Asked { is_new, commands: command.into_iter().collect() })
    }
}
