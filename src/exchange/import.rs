//! Reading a list: every row becomes the commands that make the register say what the row says.
//!
//! All rows or none: one wrong row and there is no plan, only the faults of all wrong rows. An empty cell changes
//! nothing, `-` clears; a cell that says what the register says changes nothing either, so a list that was exported
//! and not edited asks for no command at all.

use super::List;
use super::cell::Cell;
use super::column::Column;
use super::directory::Directory;
use super::fault::{ImportError, Reason, RowFault};
use super::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, Asked, AssessmentRow, AssetRow, CarriesRow, CommonTypeRow,
    DependencyRow, FollowUpRow, Given, Imported, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow,
    UnitRow, Wrong,
};
use super::sheet::{Row, Sheet, parse};
use crate::domain::Origin;
use crate::register::{Command, Refusal, Snapshot};
use rustc_hash::FxHashMap;

/// What an import would do.
#[derive(Clone, Debug)]
pub struct ImportPlan {
    /// The whole import as one operation; without commands where nothing changes.
    pub command: Command,
    /// Rows that make a record.
    pub new: usize,
    /// Rows that change one.
    pub changed: usize,
    /// Rows that say what the register says.
    pub same: usize,
    /// Columns of the file that the list does not have; they are passed over.
    pub unknown_columns: Vec<String>,
    /// Columns that only tell something and were edited all the same; what they say is passed over.
    pub passed_over: Vec<String>,
    /// Units that the list names without the register knowing them; they are made.
    pub created_units: Vec<String>,
    lines: Vec<u64>,
}

impl ImportPlan {
    /// A plan of an import that has rows of its own form; `lines` are those of the rows that asked for the commands.
    pub(super) fn of(
        command: Command,
        [new, changed, same]: [usize; 3],
        unknown_columns: Vec<String>,
        lines: Vec<u64>,
    ) -> Self {
        Self { command, new, changed, same, unknown_columns, passed_over: Vec::new(), created_units: Vec::new(), lines }
    }

    /// The line of the row that asks for the command in this place of [`Command::All`].
    #[must_use]
    pub fn row_of(&self, index: usize) -> Option<u64> {
        self.lines.get(index).copied()
    }

    /// A refusal of the command in this place, told as the fault of its row.
    #[must_use]
    pub fn fault_of(&self, index: usize, refusal: Refusal) -> RowFault {
        let line = self.row_of(index).unwrap_or_default();
        RowFault { line, column: String::new(), value: String::new(), reason: Reason::Refused(refusal) }
    }

    /// Whether the import changes anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// Reads a list and says what it would do. `subject` is what the log calls it, such as the file's name.
pub fn plan_import(
    list: List,
    bytes: &[u8],
    subject: &str,
    snapshot: &Snapshot,
    origin: &Origin,
) -> Result<ImportPlan, ImportError> {
    match list {
        List::Units => plan::<UnitRow<'_>>("import_unit", bytes, subject, snapshot, origin),
        List::Systems => plan::<SystemRow<'_>>("import_system", bytes, subject, snapshot, origin),
        List::CommonTypes => plan::<CommonTypeRow<'_>>("import_common_type", bytes, subject, snapshot, origin),
        List::Assets => plan::<AssetRow<'_>>("import_asset", bytes, subject, snapshot, origin),
        List::Carries => plan::<CarriesRow>("import_carries", bytes, subject, snapshot, origin),
        List::Dependencies => plan::<DependencyRow>("import_dependency", bytes, subject, snapshot, origin),
        List::Adjustments => plan::<AdjustmentRow<'_>>("import_adjustment", bytes, subject, snapshot, origin),
        List::PlannedSessions => {
            plan::<PlannedSessionRow<'_>>("import_planned_session", bytes, subject, snapshot, origin)
        }
        List::ThresholdAnalyses => {
            plan::<ThresholdRow<'_>>("import_threshold_analysis", bytes, subject, snapshot, origin)
        }
        List::Practices => plan::<PracticeRow<'_>>("import_practice", bytes, subject, snapshot, origin),
        List::Assessments => plan::<AssessmentRow<'_>>("import_assessment", bytes, subject, snapshot, origin),
        List::Measures => plan::<MeasureRow<'_>>("import_measure", bytes, subject, snapshot, origin),
        List::RiskAcceptances => plan::<AcceptanceRow<'_>>("import_acceptance", bytes, subject, snapshot, origin),
        List::FollowUps => plan::<FollowUpRow<'_>>("import_follow_up", bytes, subject, snapshot, origin),
        List::Activities => plan::<ActivityRow<'_>>("import_activity", bytes, subject, snapshot, origin),
        List::ClassificationList => Err(ImportError::GoesOutOnly(list)),
    }
}

fn plan<'a, E: Imported<'a>>(
    label: &'static str,
    bytes: &[u8],
    subject: &str,
    snapshot: &'a Snapshot,
    origin: &Origin,
) -> Result<ImportPlan, ImportError> {
    let columns = E::columns(snapshot.settings().aspects());
    let headings: Vec<&str> = columns.iter().map(|column| &*column.heading).collect();
    let sheet = parse(bytes, &headings, E::NEEDED)?;
    let places: FxHashMap<&str, usize> = sheet.known.iter().map(|(place, heading)| (&**heading, *place)).collect();
    let rows: Vec<Given<'_>> = sheet.rows.iter().map(|row| Given { row, places: &places }).collect();
    let mut reading = Reading::new(&columns, &sheet, Directory::new(snapshot, origin.at, origin.today));
    E::prepare(&rows, &mut reading.directory);
    for row in &rows {
        reading.read(row);
    }
    let Reading { mut directory, mut commands, faults, passed_over, new, changed, same, .. } = reading;
    if !faults.is_empty() {
        return Err(ImportError::Rows(faults));
    }
    let in_order = columns.iter().map(|column| column.heading.to_string());
    let passed_over = in_order.filter(|heading| passed_over.contains(heading)).collect();
    let created = directory.units.take_created();
    let created_units = created.iter().map(|created| created.path.clone()).collect();
    commands.splice(0..0, created.into_iter().map(|created| (created.line, Command::SaveUnit(created.unit))));
    E::put_in_order(&mut commands);
    let (lines, commands) = commands.into_iter().unzip();
    let command = Command::All { label, subject: subject.into(), commands };
    let unknown_columns = sheet.unknown.clone();
    Ok(ImportPlan { command, new, changed, same, unknown_columns, passed_over, created_units, lines })
}

/// The state while rows are read.
struct Reading<'a, 's, E> {
    /// The columns that the file has, with their places.
    columns: Vec<(usize, &'s Column<'a, E>)>,
    width: usize,
    directory: Directory<'a>,
    commands: Vec<(u64, Command)>,
    faults: Vec<RowFault>,
    passed_over: Vec<String>,
    new: usize,
    changed: usize,
    same: usize,
    /// What the record's own cell would say; kept to use its memory again.
    as_it_is: String,
}

impl<'a, 's, E: Imported<'a>> Reading<'a, 's, E> {
    fn new(columns: &'s [Column<'a, E>], sheet: &Sheet, directory: Directory<'a>) -> Self {
        let found = |heading: &String| columns.iter().find(|column| column.heading == **heading);
        let columns = sheet.known.iter().filter_map(|(place, heading)| Some((*place, found(heading)?))).collect();
        Self {
            columns,
            width: sheet.width,
            directory,
            commands: Vec::new(),
            faults: Vec::new(),
            passed_over: Vec::new(),
            new: 0,
            changed: 0,
            same: 0,
            as_it_is: String::new(),
        }
    }

    fn read(&mut self, given: &Given<'_>) {
        self.directory.line = given.row.line;
        if let Some(value) = given.row.beyond(self.width) {
            self.fault(given.row, String::new(), value, Reason::MoreCellsThanHeadings);
            return;
        }
        let faults = self.faults.len();
        let asked = E::find(given, &mut self.directory).and_then(|mut entry| {
            self.take_cells(given.row, &mut entry);
            // What is wrong in a cell already would only be told twice.
            if self.faults.len() > faults { Ok(None) } else { entry.finish(&mut self.directory).map(Some) }
        });
        match asked {
            Ok(Some(asked)) => self.count(given.row.line, asked),
            Ok(None) => {}
            Err(Wrong { column, reason }) => {
                let value = given.raw(&column).to_owned();
                self.fault(given.row, column, &value, reason);
            }
        }
    }

    fn take_cells(&mut self, row: &Row, entry: &mut E) {
        for index in 0..self.columns.len() {
            let (place, column) = self.columns[index];
            let cell = Cell::of(row.cell(place));
            self.as_it_is.clear();
            column.write(entry, &self.directory, &mut self.as_it_is);
            if let Err(reason) = column.read(entry, &cell, &self.as_it_is, &mut self.directory) {
                self.fault(row, column.heading.to_string(), row.cell(place), reason);
            }
            if column.is_passed_over(&cell, &self.as_it_is) && !self.passed_over.iter().any(|h| *h == column.heading) {
                self.passed_over.push(column.heading.to_string());
            }
        }
    }

    fn count(&mut self, line: u64, asked: Asked) {
        match (asked.is_new, asked.commands.is_empty()) {
            (_, true) => self.same += 1,
            (true, false) => self.new += 1,
            (false, false) => self.changed += 1,
        }
        self.commands.extend(asked.commands.into_iter().map(|command| (line, command)));
    }

    fn fault(&mut self, row: &Row, column: String, value: &str, reason: Reason) {
        self.faults.push(RowFault { line: row.line, column, value: value.to_owned(), reason });
    }
}
