//! `sjalvskattning`: each requirement that applies to a system with its answer, the unanswered ones too, so that the
//! list can be filled in. Answers whose requirement does not apply now come last of their system, and say so.

use super::{Asked, Given, Imported, Listed, Wrong, systems, within};
use crate::catalogue::Catalogue;
use crate::domain::derive::Network as _;
use crate::domain::{Answer, AspectSet, Assessment, AssessmentId, Requirement, Subject, SystemId, Text};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Refusal, Snapshot};
use std::borrow::Cow;

/// What stands before the wording of a requirement that does not apply to the system now.
const SET_ASIDE: &str = "Gäller inte nu. ";

/// One requirement of one system.
pub struct AssessmentRow<'a> {
    base: Option<&'a Assessment>,
    held: Cow<'a, Assessment>,
    /// The requirement, where the catalogue has it.
    requirement: Option<&'a Requirement>,
}

impl<'a> AssessmentRow<'a> {
    fn of(base: &'a Assessment, catalogue: &'a Catalogue) -> Self {
        Self { base: Some(base), held: Cow::Borrowed(base), requirement: catalogue.requirement(&base.requirement) }
    }

    fn new(system: SystemId, id: Text, directory_at: jiff::Timestamp, catalogue: &'a Catalogue) -> Self {
        let requirement = catalogue.requirement(&id);
        let held = Assessment::new(AssessmentId::fresh(directory_at), system, id);
        Self { base: None, held: Cow::Owned(held), requirement }
    }

    fn edit(&mut self) -> &mut Assessment {
        self.held.to_mut()
    }

    /// The wording with the number that the system's level asks for.
    fn write_wording(&self, snapshot: &Snapshot, out: &mut String) {
        let slot = snapshot.systems().slot(self.held.system).filter(|slot| snapshot.takes_part(*slot));
        let Some(requirement) = self.requirement else { return out.push_str(SET_ASIDE.trim_end()) };
        let applicable =
            slot.and_then(|slot| requirement.apply(&snapshot.derived(slot).effective(), snapshot.law_marks(slot)));
        if let Some(applicable) = applicable {
            out.push_str(&applicable.filled(&requirement.is).sv);
        } else {
            out.push_str(SET_ASIDE);
            let step = requirement.step(self.held.levels.0.into_iter().flatten().max());
            out.push_str(&step.map_or_else(|| requirement.is.clone(), |step| requirement.is.with(&step.limit)).sv);
        }
    }

    /// The answer as it is kept: one that was given or confirmed anew is not to be confirmed any more, and one that
    /// has changed under its old date was given today.
    fn wanted(self) -> Assessment {
        let mut held = self.held.into_owned();
        let (answer, on) = self.base.map_or((Answer::Unanswered, None), |base| (base.answer, base.on));
        if (held.answer, held.on) != (answer, on) {
            held.to_confirm = None;
        }
        if held.answer != answer && held.on == on {
            held.on = None;
        }
        held.severity = held.severity.filter(|_| held.answer.is_gap());
        held
    }
}

impl<'a> Listed<'a> for AssessmentRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let area = Column::written("Område", |row: &Self, directory, out| {
            let area = row.requirement.and_then(|held| directory.snapshot.catalogue().area(&held.area));
            out.push_str(area.map_or("", |area| &area.name.sv));
        });
        let heading = Column::shown("Rubrik", |row: &Self| row.requirement.map_or("", |held| &held.heading.sv));
        let wording = Column::written("Kravtext", |row: &Self, directory: &Directory<'a>, out| {
            row.write_wording(directory.snapshot, out);
        });
        let answers = Column::shown("Ansvarar", |row: &Self| row.requirement.map_or("", |held| held.answers.written()));
        vec![
            Column::system(|row: &Self| row.held.system),
            Column::shown("Krav", |row: &Self| &row.held.requirement),
            area.only_shown(),
            heading.only_shown(),
            wording.only_shown(),
            answers.only_shown(),
            Column::word("Svar", |row: &Self| row.held.answer, |row| &mut row.edit().answer),
            Column::word_or_none("Brist", |row: &Self| row.held.severity, |row| &mut row.edit().severity),
            Column::text("Nuläge", |row: &Self| &row.held.present, |row| &mut row.edit().present),
            Column::text("Belägg", |row: &Self| &row.held.evidence, |row| &mut row.edit().evidence),
            Column::text("Kommentar", |row: &Self| &row.held.note, |row| &mut row.edit().note),
            Column::text("Svarat av", |row: &Self| &row.held.by, |row| &mut row.edit().by),
            Column::date("Svarat", |row: &Self| row.held.on, |row| &mut row.edit().on),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let catalogue = snapshot.catalogue();
        systems(snapshot).into_iter().flat_map(move |(slot, system)| {
            let applicable = snapshot.requirements(catalogue, slot).into_iter().map(move |applicable| {
                let id = &applicable.requirement.id;
                let fresh = || Self::new(system.id, id.clone(), jiff::Timestamp::UNIX_EPOCH, catalogue);
                snapshot.assessment(system.id, id).map_or_else(fresh, |held| Self::of(held, catalogue))
            });
            applicable.chain(snapshot.set_aside(slot).into_iter().map(|held| Self::of(held, catalogue)))
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.held.system)), None]
    }
}

impl<'a> Imported<'a> for AssessmentRow<'a> {
    const NEEDED: &'static [&'static str] = &["System", "Krav"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let system = within("System", directory.system(&row.needed("System")?))?;
        let is_known = |id: &str| snapshot.assessment(system, id).is_some();
        let id = within("Krav", directory.requirement(&row.needed("Krav")?, is_known))?;
        within("Krav", directory.claim_new((system.0.to_string(), id.to_string())))?;
        let catalogue = snapshot.catalogue();
        let held = snapshot.assessment(system, &id);
        Ok(held.map_or_else(|| Self::new(system, id, directory.at, catalogue), |held| Self::of(held, catalogue)))
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let (base, wanted) = (self.base, self.wanted());
        if wanted.answer == Answer::NotApplicable && wanted.note.trim().is_empty() {
            let refusal = Refusal::NotApplicableReasonMissing(wanted.requirement);
            return Err(Wrong::new("Kommentar", refusal.into()));
        }
        if let Some(on) = wanted.on.filter(|on| *on > directory.today) {
            return Err(Wrong::new("Svarat", Refusal::DateInFuture(on).into()));
        }
        let is_edited = base.map_or_else(|| !wanted.is_empty(), |base| *base != wanted);
        let command = is_edited.then(|| Command::SaveAssessment(Box::new(wanted)));
        Ok(Asked { is_new: base.is_none(), commands: command.into_iter().collect() })
    }
}
