//! What a row says beside its own record: the records it is linked to, and when it is planned to be classified.

use super::links::{Unsettled, names_in};
use super::plan::Planner;
use super::planned::{CellFault, PlannedRow};
use super::target::Target;
use super::translate::Translated;
use crate::domain::{Carries, PlannedSession, Subject, Text};
use crate::exchange::cell::Cell;
use crate::exchange::lists::Imported;
use crate::exchange::{Difference, List};
use crate::register::Command;

impl<'a, E: Imported<'a>> Planner<'a, '_, '_, E> {
    pub(super) fn link(&mut self, subject: Subject, translated: &Translated, planned: &mut PlannedRow) {
        let heading = if matches!(subject, Subject::Asset(_)) { "System" } else { "Informationsmängd" };
        let Some(slot) = self.translator.slot(&Target::new(List::Carries, heading)) else { return };
        let (cell, column) = &translated.cells[slot];
        let beside: Vec<String> = self.beside_slots.iter().map(|slot| translated.cells[*slot].0.clone()).collect();
        let directory = &self.directory;
        let names = names_in(cell, |name| match subject {
            Subject::Asset(_) => directory.system(name).is_ok(),
            Subject::System(_) => directory.asset(name).is_ok(),
        });
        for name in names {
            let (mapping, directory, shared) = (self.intake.mapping, &mut self.directory, &mut self.shared);
            let settled = match subject {
                Subject::Asset(_) => self.systems.settle(&name, &beside, mapping, directory, shared),
                Subject::System(_) => self.assets.settle(&name, &[], mapping, directory, shared),
            };
            match settled {
                Ok((other, number)) => {
                    planned.needs.extend(number);
                    self.add_link(subject, other, &name, *column, planned);
                }
                Err(Unsettled::Asked(question)) => planned.question = planned.question.take().or(Some(question)),
                Err(Unsettled::Wrong(faults)) => {
                    let heading = column.map_or(heading, |column| self.translator.heading(column)).to_owned();
                    planned.faults.extend(faults.into_iter().map(|fault| {
                        let heading = if fault.column.is_empty() { heading.clone() } else { fault.column };
                        CellFault { column: *column, heading, value: fault.value, reason: fault.reason }
                    }));
                }
            }
        }
    }

    fn add_link(&self, one: Subject, two: Subject, name: &str, column: Option<usize>, planned: &mut PlannedRow) {
        let ((Subject::System(system), Subject::Asset(asset)) | (Subject::Asset(asset), Subject::System(system))) =
            (one, two)
        else {
            return;
        };
        if self.directory.snapshot.carries(system, asset).is_none() {
            planned.commands.push(Command::LinkAsset(Carries { system, asset, note: Text::default() }));
            let heading = Text::from(column.map_or("", |column| self.translator.heading(column)));
            planned.differences.push(Difference { heading, old: Text::default(), new: name.into() });
        }
    }

    pub(super) fn plan_session(&mut self, subject: Subject, translated: &Translated, planned: &mut PlannedRow) {
        if self.intake.mapping.list == List::PlannedSessions {
            return;
        }
        let cell = |heading: &str| {
            let slot = self.translator.slot(&Target::new(List::PlannedSessions, heading));
            slot.map_or("", |slot| translated.cells[slot].0.as_str())
        };
        // The translator writes dates in one way only.
        let Ok(on) = cell("Datum").parse() else { return };
        let base = self.directory.snapshot.planned(subject);
        let note = Cell::of(cell("Anteckning")).text().map(Text::from);
        let note = note.unwrap_or_else(|| base.map(|base| base.note.clone()).unwrap_or_default());
        let held = base.cloned().unwrap_or_else(|| PlannedSession::new(subject, on));
        let wanted = PlannedSession { on, note, ..held };
        if base != Some(&wanted) {
            let old = base.map(|base| base.on.to_string()).unwrap_or_default();
            let (old, new) = (old.into(), on.to_string().into());
            planned.differences.push(Difference { heading: "Planerad".into(), old, new });
            planned.commands.push(Command::PlanSession(wanted));
        }
    }
}
