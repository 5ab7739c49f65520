//! Every row of a foreign list against the register: new, changed, the same, wrong, or to be asked about.

use super::alike::{Names, candidate, is_quite_other};
use super::found::Foreign;
use super::links::{Beside, answer_key};
use super::mapping::{ANOTHER, Alike, Mapping};
use super::planned::{CellFault, IntakePlan, PlannedRow, Question, RowState, Shared, Vanished};
use super::target::Target;
use super::translate::{Translated, Translator};
use crate::domain::{LifeCycle, Origin, Subject, fold};
use crate::exchange::List;
use crate::exchange::cell::Cell;
use crate::exchange::directory::Directory;
use crate::exchange::fault::{ImportError, RowFault};
use crate::exchange::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, CommonTypeRow, DependencyRow,
    FollowUpRow, Given, Imported, Listed as _, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow,
    UnitRow,
};
use crate::exchange::matching::Place;
use crate::exchange::row_reader::RowReader;
use crate::exchange::sheet::Row;
use crate::register::{Command, Snapshot};
use csv::StringRecord;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Cells that were mended in place, by row and column of the table.
pub type Edits = BTreeMap<(usize, usize), String>;

/// After how many rows the caller is asked whether to go on.
const STEP: usize = 512;

/// What is needed for a plan.
pub struct Intake<'m> {
    /// The list.
    pub foreign: &'m Foreign,
    /// How it is understood.
    pub mapping: &'m Mapping,
    /// Cells that were mended.
    pub edits: &'m Edits,
    /// What the log calls it, such as the file's name.
    pub subject: &'m str,
}

/// Finds out what an intake would do. `progress` is told the part that is done, and stops by answering `false`;
/// then there is no plan.
pub fn plan(
    intake: &Intake<'_>,
    snapshot: &Snapshot,
    origin: &Origin,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Option<IntakePlan>, ImportError> {
    match intake.mapping.list {
        List::Units => plan_rows::<UnitRow<'_>>(intake, snapshot, origin, progress),
        List::Systems => plan_rows::<SystemRow<'_>>(intake, snapshot, origin, progress),
        List::CommonTypes => plan_rows::<CommonTypeRow<'_>>(intake, snapshot, origin, progress),
        List::Assets => plan_rows::<AssetRow<'_>>(intake, snapshot, origin, progress),
        List::Carries => plan_rows::<CarriesRow>(intake, snapshot, origin, progress),
        List::Dependencies => plan_rows::<DependencyRow>(intake, snapshot, origin, progress),
        List::Adjustments => plan_rows::<AdjustmentRow<'_>>(intake, snapshot, origin, progress),
        List::PlannedSessions => plan_rows::<PlannedSessionRow<'_>>(intake, snapshot, origin, progress),
        List::ThresholdAnalyses => plan_rows::<ThresholdRow<'_>>(intake, snapshot, origin, progress),
        List::Practices => plan_rows::<PracticeRow<'_>>(intake, snapshot, origin, progress),
        List::Assessments => plan_rows::<AssessmentRow<'_>>(intake, snapshot, origin, progress),
        List::Measures => plan_rows::<MeasureRow<'_>>(intake, snapshot, origin, progress),
        List::RiskAcceptances => plan_rows::<AcceptanceRow<'_>>(intake, snapshot, origin, progress),
        List::FollowUps => plan_rows::<FollowUpRow<'_>>(intake, snapshot, origin, progress),
        List::Activities => plan_rows::<ActivityRow<'_>>(intake, snapshot, origin, progress),
        List::ClassificationList => Err(ImportError::GoesOutOnly(List::ClassificationList)),
    }
}

fn plan_rows<'a, E: Imported<'a>>(
    intake: &Intake<'_>,
    snapshot: &'a Snapshot,
    origin: &Origin,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Option<IntakePlan>, ImportError> {
    let (list, rated) = (intake.mapping.list, snapshot.settings().aspects());
    let mut translator = Translator::new(intake.mapping, intake.foreign, snapshot.settings(), intake.edits);
    refuse_without_name::<E>(&translator, intake)?;
    if matches!(list, List::Systems | List::Assets) {
        translator.add_slot(Target::new(list, "Beteckning"));
    }
    let own: Vec<usize> = (0..translator.slots.len()).filter(|slot| translator.slots[*slot].list == list).collect();
    let own_headings: Vec<String> = own.iter().map(|slot| translator.slots[*slot].heading.clone()).collect();
    let places: FxHashMap<&str, usize> = own_headings.iter().map(String::as_str).zip(0..).collect();
    let columns = E::columns(rated);
    let reader = RowReader::new(&columns, (0..).zip(own_headings.iter().map(String::as_str)), own.len());
    let (system_columns, asset_columns) = (SystemRow::columns(rated), AssetRow::columns(rated));
    let beside_slots: Vec<usize> = (0..translator.slots.len())
        .filter(|slot| list == List::Assets && translator.slots[*slot].list == List::Systems)
        .collect();
    let beside_headings: Vec<String> =
        beside_slots.iter().map(|slot| translator.slots[*slot].heading.clone()).collect();
    let systems = Beside::new(List::Systems, &system_columns, &beside_headings, Names::of(snapshot, List::Systems));
    let assets = Beside::new(List::Assets, &asset_columns, &[], Names::of(snapshot, List::Assets));
    let mut planner = Planner {
        intake,
        directory: Directory::new(snapshot, origin.at, origin.today),
        names: Names::of(snapshot, list),
        translator,
        reader,
        own,
        places: &places,
        beside_slots,
        systems,
        assets,
        shared: Vec::new(),
    };
    let rows = planner.all_rows(progress);
    Ok(rows.map(|rows| planner.finish(rows)))
}

fn refuse_without_name<'a, E: Imported<'a>>(
    translator: &Translator<'_>,
    intake: &Intake<'_>,
) -> Result<(), ImportError> {
    let list = intake.mapping.list;
    let is_there = |heading: &str| translator.slot(&Target::new(list, heading)).is_some();
    let missing = E::NEEDED.iter().filter(|heading| !is_there(heading) && !is_there("Beteckning"));
    let columns: Vec<String> = missing.map(|heading| (*heading).to_owned()).collect();
    if columns.is_empty() {
        return Ok(());
    }
    let line = intake.foreign.header.map_or(0, |row| intake.foreign.table.line(row));
    Err(ImportError::MissingColumns { line, columns })
}

pub(super) struct Planner<'a, 's, 'm, E> {
    pub(super) intake: &'s Intake<'m>,
    pub(super) directory: Directory<'a>,
    pub(super) names: Names<'a>,
    pub(super) translator: Translator<'s>,
    pub(super) reader: RowReader<'a, 's, E>,
    /// The slots of the rows' own list.
    pub(super) own: Vec<usize>,
    pub(super) places: &'s FxHashMap<&'s str, usize>,
    /// The slots of what rows say of the systems they name.
    pub(super) beside_slots: Vec<usize>,
    pub(super) systems: Beside<'a, 's, SystemRow<'a>>,
    pub(super) assets: Beside<'a, 's, AssetRow<'a>>,
    pub(super) shared: Vec<Shared>,
}

impl<'a, E: Imported<'a>> Planner<'a, '_, '_, E> {
    fn all_rows(&mut self, progress: &mut dyn FnMut(usize, usize) -> bool) -> Option<Vec<PlannedRow>> {
        let foreign = self.intake.foreign;
        let numbers: Vec<usize> = foreign.data_rows().collect();
        let mut made: Vec<(Row, Translated)> = Vec::with_capacity(numbers.len());
        for (done, row) in numbers.iter().enumerate() {
            let translated = self.translator.row(*row);
            let record: StringRecord = self.own.iter().map(|slot| translated.cells[*slot].0.as_str()).collect();
            made.push((Row::of(foreign.table.line(*row), record), translated));
            if done % STEP == 0 && !progress(done, 2 * numbers.len()) {
                return None;
            }
        }
        let places = self.places;
        let given: Vec<Given<'_>> = made.iter().map(|(row, _)| Given { row, places }).collect();
        E::prepare(&given, &mut self.directory);
        drop(given);
        let mut rows = Vec::with_capacity(numbers.len());
        let total = numbers.len();
        for (done, (number, (row, translated))) in numbers.into_iter().zip(made).enumerate() {
            rows.push(self.row(number, row, translated));
            if done % STEP == 0 && !progress(total + done, 2 * total) {
                return None;
            }
        }
        Some(rows)
    }

    fn row(&mut self, number: usize, row: Row, translated: Translated) -> PlannedRow {
        let list = self.intake.mapping.list;
        self.directory.line = row.line;
        let name = self.name_of(&row);
        let line = row.line;
        let mut planned = PlannedRow {
            row: number,
            line,
            name,
            state: RowState::Same,
            faults: Vec::new(),
            differences: Vec::new(),
            question: None,
            subject: None,
            commands: Vec::new(),
            needs: Vec::new(),
        };
        let row = match self.settled(list, row, &planned.name) {
            Ok(row) => row,
            Err(question) => {
                planned.question = Some(question);
                planned.state = RowState::Asked;
                planned.faults = translated.faults;
                if !planned.faults.is_empty() {
                    planned.state = RowState::Wrong;
                }
                return planned;
            }
        };
        let given = Given { row: &row, places: self.places };
        let mut is_new = false;
        match self.reader.read(&given, &mut self.directory, Some(&mut planned.differences)) {
            Ok(read) => {
                is_new = read.asked.is_new && !read.asked.commands.is_empty();
                planned.subject = read.subject;
                planned.commands = read.asked.commands;
            }
            Err(faults) => {
                planned.faults.extend(faults.into_iter().map(|fault| self.at_cell(number, &translated, fault)));
            }
        }
        if let Some(subject) = planned.subject {
            self.link(subject, &translated, &mut planned);
            self.plan_session(subject, &translated, &mut planned);
        }
        planned.faults.extend(translated.faults);
        planned.state = match (planned.faults.is_empty(), planned.question.is_some()) {
            (false, _) => RowState::Wrong,
            (true, true) => RowState::Asked,
            _ if is_new => RowState::New,
            _ if planned.commands.is_empty() && planned.needs.is_empty() => RowState::Same,
            _ => RowState::Changed,
        };
        planned
    }

    fn name_of(&self, row: &Row) -> String {
        let text = |heading: &str| self.places.get(heading).map(|place| row.cell(*place)).unwrap_or_default();
        let named = ["Namn", "System", "Informationsmängd", "Beteckning"].into_iter().map(text);
        let name = named.filter(|name| !name.is_empty()).map(str::to_owned).next().unwrap_or_default();
        Cell::of(&name).text().unwrap_or_default().to_owned()
    }

    /// The row with what was answered about its record, or what has to be asked first.
    fn settled(&mut self, list: List, row: Row, name: &str) -> Result<Row, Question> {
        if !matches!(list, List::Systems | List::Assets) || name.is_empty() {
            return Ok(row);
        }
        let (mapping, snapshot) = (self.intake.mapping, self.directory.snapshot);
        let key = answer_key(list, name);
        let answer = mapping.answers.get(&key).map(String::as_str);
        let reference = self.places.get("Beteckning").map(|place| row.cell(*place).to_owned()).unwrap_or_default();
        if let Some(answer) = answer.filter(|answer| *answer != ANOTHER && snapshot.by_reference(answer).is_some()) {
            return Ok(self.with(&row, answer, true));
        }
        let holder = if reference.is_empty() { None } else { snapshot.by_reference(&reference) };
        let is_other_kind = |subject: Subject| matches!(subject, Subject::System(_)) != (list == List::Systems);
        match holder {
            Some(holder) if is_other_kind(holder) || !is_quite_other(snapshot.subject_name(holder), name) => Ok(row),
            Some(_) if answer == Some(ANOTHER) => Ok(self.with(&row, "", false)),
            Some(holder) => {
                let candidates = vec![candidate(snapshot, holder)];
                Err(Question { key, name: name.to_owned(), is_other_name: true, candidates })
            }
            None if answer == Some(ANOTHER) || mapping.alike == Alike::New => Ok(row),
            None => {
                let place = self.place_of(&row);
                if reference.is_empty() && self.is_there(list, name, place) {
                    return Ok(row);
                }
                let candidates = self.names.like(name, place);
                if candidates.is_empty() {
                    return Ok(row);
                }
                Err(Question { key, name: name.to_owned(), is_other_name: false, candidates })
            }
        }
    }

    fn place_of(&self, row: &Row) -> Place {
        let unit = self.places.get("Enhet").map(|place| Cell::of(row.cell(*place)));
        match unit.as_ref().and_then(Cell::text) {
            None => Place::Anywhere,
            Some(unit) => match self.directory.units.find(unit) {
                Ok(Some(unit)) => Place::In(unit),
                _ => Place::Nowhere,
            },
        }
    }

    /// Whether the row's own name finds its record, or more than one.
    fn is_there(&self, list: List, name: &str, place: Place) -> bool {
        match list {
            List::Systems => !matches!(self.directory.system_in(name, place), Ok(None)),
            _ => !matches!(self.directory.asset_in(name, place), Ok(None)),
        }
    }

    /// The row with another reference; the name of a record that is there stays.
    fn with(&self, row: &Row, reference: &str, keeps_name: bool) -> Row {
        let (at, name) = (self.places.get("Beteckning").copied(), self.places.get("Namn").copied());
        let cell = |place: usize| match place {
            place if Some(place) == at => reference,
            place if Some(place) == name && keeps_name => "",
            place => row.cell(place),
        };
        Row::of(row.line, (0..self.own.len()).map(cell).collect())
    }

    /// A fault in our words, at the foreign cell that it comes from.
    fn at_cell(&self, row: usize, translated: &Translated, fault: RowFault) -> CellFault {
        let slot = self.translator.slot(&Target::new(self.intake.mapping.list, fault.column.as_str()));
        let column = slot.and_then(|slot| translated.cells[slot].1);
        match column {
            Some(column) => {
                let heading = self.translator.heading(column).to_owned();
                let value = self.translator.raw(row, column).trim().chars().take(200).collect();
                CellFault { column: Some(column), heading, value, reason: fault.reason }
            }
            None => CellFault { column: None, heading: fault.column, value: fault.value, reason: fault.reason },
        }
    }

    fn finish(mut self, rows: Vec<PlannedRow>) -> IntakePlan {
        let (intake, snapshot) = (self.intake, self.directory.snapshot);
        let units = self.directory.units.take_created();
        let units = units.into_iter().map(|created| (created.line, Command::SaveUnit(created.unit))).collect();
        let mut seen: Vec<String> = rows.iter().filter_map(|row| reference_of(row, snapshot)).collect();
        seen.sort_unstable();
        let vanished = vanished(&intake.mapping.seen, &seen, &rows, snapshot);
        let by_heading = intake.mapping.uses();
        let is_used = |heading: &String| by_heading.get(heading.as_str()).is_some_and(|used| !used.fields.is_empty());
        let headings = intake.foreign.headings().into_iter().enumerate();
        let passed_over = headings.filter(|(place, heading)| !intake.foreign.is_blank(*place) && !is_used(heading));
        IntakePlan {
            list: intake.mapping.list,
            rows,
            passed_over: passed_over.map(|(_, heading)| heading).collect(),
            vanished,
            seen: seen.into(),
            subject: intake.subject.to_owned(),
            units,
            shared: self.shared,
        }
    }
}

fn reference_of(row: &PlannedRow, snapshot: &Snapshot) -> Option<String> {
    let held = snapshot.reference(row.subject?);
    if !held.is_empty() {
        return Some(held.to_owned());
    }
    row.commands.iter().find_map(|command| match command {
        Command::SaveSystem(system) => Some(system.reference.to_string()),
        Command::SaveAsset(asset) => Some(asset.reference.to_string()),
        _ => None,
    })
}

/// What the last import was about and this list does not have. A row that is wrong is there all the same.
fn vanished(before: &[String], seen: &[String], rows: &[PlannedRow], snapshot: &Snapshot) -> Vec<Vanished> {
    let named: std::collections::BTreeSet<String> = rows.iter().map(|row| fold(&row.name)).collect();
    let gone = before.iter().filter(|reference| seen.binary_search(reference).is_err());
    let gone = gone.filter_map(|reference| snapshot.by_reference(reference));
    let gone = gone.filter(|subject| !named.contains(&fold(snapshot.subject_name(*subject))));
    let is_retired = |subject: &Subject| match subject {
        Subject::System(id) => snapshot.systems().get(*id).is_some_and(|held| held.life_cycle == LifeCycle::Retired),
        Subject::Asset(_) => false,
    };
    gone.filter(|subject| !is_retired(subject))
        .map(|subject| {
            let held = candidate(snapshot, subject);
            Vanished { subject, reference: held.reference, name: held.name }
        })
        .collect()
}
