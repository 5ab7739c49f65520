//! `leverantorsuppfoljning`: what was found when suppliers were followed up, a row for each requirement, and a row
//! about the follow-up as a whole where something is noted about it. Systems run outside whose supplier was never
//! followed up have a row without a day, to be filled in.

use super::{Asked, Given, Imported, Listed, Wrong, systems, within};
use crate::domain::{Answer, AspectSet, Date, FollowUp, FollowUpState, Subject, System, Text};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::follow_up_drafts::{Wanted, has_row_of_its_own};
use crate::exchange::format::CellKind;
use crate::exchange::value;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Refusal, Snapshot};
use std::borrow::Cow;

/// One row of a follow-up, or a system without any.
pub struct FollowUpRow<'a> {
    system: &'a System,
    base: Option<&'a FollowUp>,
    before: Option<FollowUp>,
    held: Option<Cow<'a, FollowUp>>,
    outcome: Option<usize>,
    /// Whether it says how a requirement is met without saying which.
    lacks_requirement: bool,
}

impl<'a> FollowUpRow<'a> {
    fn never(system: &'a System) -> Self {
        Self { system, base: None, before: None, held: None, outcome: None, lacks_requirement: false }
    }

    fn of(system: &'a System, held: &'a FollowUp, outcome: Option<usize>) -> Self {
        Self { base: Some(held), held: Some(Cow::Borrowed(held)), outcome, ..Self::never(system) }
    }

    /// The follow-up whose fields are shown on each of its rows: as the register has it, so that only the row in
    /// which somebody edited a field says something new.
    fn whole(&self) -> Option<&FollowUp> {
        self.base.or(self.held.as_deref())
    }

    fn supplier(&self) -> &str {
        self.whole().map_or(&self.system.supplier, |held| &held.supplier)
    }

    fn requirement(&self) -> &str {
        let outcome = self.outcome.and_then(|place| self.held.as_ref()?.outcomes.get(place));
        outcome.map_or("", |outcome| &outcome.requirement)
    }

    fn answer(&self) -> Answer {
        let outcome = self.outcome.and_then(|place| self.held.as_ref()?.outcomes.get(place));
        outcome.map_or(Answer::Unanswered, |outcome| outcome.answer)
    }

    fn comment(&self) -> &str {
        let Some(held) = &self.held else { return "" };
        let outcome = self.outcome.map(|place| held.outcomes.get(place));
        outcome.map_or(&*held.note, |outcome| outcome.map_or("", |outcome| &outcome.comment))
    }

    fn set_answer(&mut self, answer: Answer) {
        self.lacks_requirement = self.outcome.is_none() && answer != Answer::Unanswered;
        let (place, held) = (self.outcome, self.held.as_mut().map(Cow::to_mut));
        if let Some(outcome) = place.zip(held).and_then(|(place, held)| held.outcomes.get_mut(place)) {
            outcome.answer = answer;
        }
    }

    fn set_comment(&mut self, text: Text) {
        let Some(held) = self.held.as_mut().map(Cow::to_mut) else { return };
        match self.outcome.map(|place| held.outcomes.get_mut(place)) {
            None => held.note = text,
            Some(Some(outcome)) => outcome.comment = text,
            Some(None) => {}
        }
    }

    /// Takes what a row says about the follow-up as a whole.
    fn set_whole(
        &mut self,
        what: &'static str,
        text: Option<&str>,
        directory: &mut Directory<'a>,
        set: impl FnOnce(&mut FollowUp),
    ) -> Result<(), Reason> {
        let line = directory.line;
        let Some(held) = self.held.as_mut().map(Cow::to_mut) else { return Ok(()) };
        directory.follow_ups.say(held.id, what, text.unwrap_or_default(), line)?;
        set(held);
        Ok(())
    }
}

impl<'a> Listed<'a> for FollowUpRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let supplier = Column::shown("Leverantör", Self::supplier).read_by(|row, text, directory| {
            let supplier = text.unwrap_or_default().into();
            row.set_whole("Leverantör", text, directory, |held| held.supplier = supplier)
        });
        let by = Column::shown("Uppföljd av", |row: &Self| row.whole().map_or("", |held| &held.by)).read_by(
            |row, text, directory| {
                let by = text.unwrap_or_default().into();
                row.set_whole("Uppföljd av", text, directory, |held| held.by = by)
            },
        );
        let write_next = |row: &Self, _: &Directory<'a>, out: &mut String| {
            value::write_date(row.whole().and_then(|held| held.next), out);
        };
        let next = Column::written("Nästa", write_next).of(CellKind::Date).read_by(|row, text, directory| {
            let next = text.map(value::date).transpose()?;
            row.set_whole("Nästa", text, directory, |held| held.next = next)
        });
        let answer = Column::shown("Utfall", |row: &Self| row.answer().written()).read_by(|row, text, _| {
            row.set_answer(text.map(Answer::read).transpose()?.unwrap_or_default());
            Ok(())
        });
        vec![
            supplier,
            Column::system(|row: &Self| row.system.id),
            Column::shown("Krav", Self::requirement),
            answer,
            Column::written("Datum", |row: &Self, _, out| {
                value::write_date(row.held.as_ref().map(|held| held.on), out);
            })
            .of(CellKind::Date),
            by,
            next,
            Column::shown("Kommentar", Self::comment).read_by(|row, text, _| {
                row.set_comment(text.unwrap_or_default().into());
                Ok(())
            }),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        systems(snapshot).into_iter().flat_map(|(slot, system)| {
            let mut held = snapshot.follow_ups_of(system.id);
            held.sort_by_key(|held| (held.on, held.id));
            let rows = held.into_iter().flat_map(|held| {
                let whole = has_row_of_its_own(held).then(|| Self::of(system, held, None));
                let outcomes = (0..held.outcomes.len()).map(|place| Self::of(system, held, Some(place)));
                whole.into_iter().chain(outcomes)
            });
            let never = snapshot.follow_up_state(slot) == Some(FollowUpState::Never);
            rows.chain(never.then(|| Self::never(system)))
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.system.id)), None]
    }
}

impl<'a> Imported<'a> for FollowUpRow<'a> {
    const NEEDED: &'static [&'static str] = &["System", "Datum"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let id = within("System", directory.system(&row.needed("System")?))?;
        let system = within("System", snapshot.systems().get(id).ok_or(Reason::UnknownSystem))?;
        let supplier = row.cell("Leverantör");
        let Some(on) = day(row)? else {
            let says_more = ["Krav", "Utfall", "Uppföljd av", "Nästa", "Kommentar"];
            let is_edited = says_more.into_iter().any(|heading| row.cell(heading).text().is_some())
                || supplier.text().is_some_and(|text| *text != *system.supplier);
            return if is_edited { Err(Wrong::new("Datum", Reason::ValueMissing)) } else { Ok(Self::never(system)) };
        };
        let held = snapshot.follow_ups_of(id);
        let is_known = |id: &str| held.iter().flat_map(|held| &held.outcomes).any(|held| *held.requirement == *id);
        let requirement = row.cell("Krav").text().map(|text| directory.requirement(text, is_known)).transpose();
        let requirement = within("Krav", requirement)?;
        let wanted = Wanted { system, on, supplier: supplier.text(), requirement: requirement.as_ref() };
        let now = (directory.at, directory.line);
        let found = within("Krav", directory.follow_ups.take(&wanted, snapshot, now))?;
        let held = directory.follow_ups.draft(&found, id, on).map(Cow::Owned);
        let (base, before, outcome) = (found.base, found.before, found.outcome);
        Ok(Self { base, before, held, outcome, ..Self::never(system) })
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let Some(held) = self.held.map(Cow::into_owned) else {
            return Ok(Asked { is_new: false, commands: Vec::new() });
        };
        if self.lacks_requirement {
            return Err(Wrong::new("Krav", Reason::ValueMissing));
        }
        if held.on > directory.today {
            return Err(Wrong::new("Datum", Refusal::DateInFuture(held.on).into()));
        }
        if held.next.is_some_and(|next| next <= held.on) {
            return Err(Wrong::new("Nästa", Refusal::EndsBeforeStart.into()));
        }
        directory.follow_ups.keep(held.clone());
        let is_edited = self.before.as_ref() != Some(&held);
        let command = is_edited.then(|| Command::SaveFollowUp(Box::new(held)));
        Ok(Asked { is_new: self.before.is_none(), commands: command.into_iter().collect() })
    }
}

/// The day of a row; `None` where it has none.
fn day(row: &Given<'_>) -> Result<Option<Date>, Wrong> {
    within("Datum", row.cell("Datum").text().map(value::date).transpose())
}
