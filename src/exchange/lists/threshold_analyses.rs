//! `troskelanalys`: the threshold analyses for personal data. What they come to is written and not read.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{AspectSet, Checklist, ChecklistKind, RecordKey, Subject};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Snapshot};

/// The criteria as headings, in the order of the questions.
const CRITERIA: [&str; 9] = [
    "Bedömning eller poängsättning",
    "Automatiska beslut",
    "Systematisk övervakning",
    "Känsliga uppgifter",
    "Stor omfattning",
    "Samkörning",
    "Utsatta personer",
    "Ny teknik",
    "Hindrar rättighet eller tjänst",
];

/// The threshold analysis of one system.
pub struct ThresholdRow<'a> {
    base: Option<&'a Checklist>,
    held: Checklist,
}

impl<'a> ThresholdRow<'a> {
    fn of(base: &'a Checklist) -> Self {
        Self { base: Some(base), held: base.clone() }
    }
}

impl<'a> Listed<'a> for ThresholdRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = vec![Column::system(|row: &Self| row.held.system)];
        columns.extend(CRITERIA.into_iter().enumerate().map(|(index, heading)| {
            Column::word(heading, move |row: &Self| row.held.answers[index], move |row| &mut row.held.answers[index])
        }));
        columns.extend([
            Column::written("Resultat", |row: &Self, _, out| out.push_str(row.held.assessment_need().written())),
            Column::text("Av", |row: &Self| &row.held.by, |row| &mut row.held.by),
            Column::date("Datum", |row: &Self| row.held.on, |row| &mut row.held.on),
            Column::text("Anteckning", |row: &Self| &row.held.note, |row| &mut row.held.note),
        ]);
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let is_threshold = |held: &&Checklist| held.kind == ChecklistKind::Threshold;
        let mut held: Vec<&Checklist> = snapshot.checklists().filter(is_threshold).collect();
        held.sort_by_cached_key(|held| by_number(snapshot.reference(Subject::System(held.system))));
        held.into_iter().map(Self::of)
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.held.system)), None]
    }
}

impl<'a> Imported<'a> for ThresholdRow<'a> {
    const NEEDED: &'static [&'static str] = &["System"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        const KIND: ChecklistKind = ChecklistKind::Threshold;
        let system = within("System", directory.system(&row.needed("System")?))?;
        within("System", directory.claim_record(RecordKey::Checklist(system, KIND)))?;
        let base = directory.snapshot.checklist(system, KIND);
        Ok(base.map_or_else(|| Self { base: None, held: Checklist::new(system, KIND) }, Self::of))
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let is_edited = match self.base {
            Some(base) => *base != self.held,
            None => self.held != Checklist::new(self.held.system, self.held.kind),
        };
        let command = is_edited.then_some(Command::SaveChecklist(self.held));
        Ok(Asked { is_new: self.base.is_none(), commands: command.into_iter().collect() })
    }
}
