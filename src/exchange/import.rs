//! Reading a list: every row becomes the commands that make the register say what the row says.
//!
//! All rows or none: one wrong row and there is no plan, only the faults of all wrong rows. An empty cell changes
//! nothing, `-` clears; a cell that says what the register says changes nothing either, so a list that was exported
//! and not edited asks for no command at all.

use super::List;
use super::directory::Directory;
use super::fault::{ImportError, Reason, RowFault};
use super::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, CommonTypeRow, DependencyRow,
    FollowUpRow, Given, Imported, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow, UnitRow,
};
use super::row_reader::{RowRead, RowReader};
use super::sheet::parse;
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
    /// Whether the list has fewer columns of the file than it does not have.
    pub is_hardly_known: bool,
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
        let (is_hardly_known, passed_over, created_units) = (false, Vec::new(), Vec::new());
        Self { command, new, changed, same, is_hardly_known, unknown_columns, passed_over, created_units, lines }
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

/// After how many rows the caller is asked whether to go on.
const STEP: usize = 512;

/// Reads a list and says what it would do. `subject` is what the log calls it, such as the file's name.
pub fn plan_import(
    list: List,
    bytes: &[u8],
    subject: &str,
    snapshot: &Snapshot,
    origin: &Origin,
) -> Result<ImportPlan, ImportError> {
    plan_import_watched(list, bytes, subject, snapshot, origin, &mut |_, _| true)
}

/// The same. `progress` is told how many rows of how many are read, and stops it by answering `false`.
pub fn plan_import_watched(
    list: List,
    bytes: &[u8],
    subject: &str,
    snapshot: &Snapshot,
    origin: &Origin,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<ImportPlan, ImportError> {
    let file = (bytes, subject);
    match list {
        List::Units => plan::<UnitRow<'_>>(list, file, snapshot, origin, progress),
        List::Systems => plan::<SystemRow<'_>>(list, file, snapshot, origin, progress),
        List::CommonTypes => plan::<CommonTypeRow<'_>>(list, file, snapshot, origin, progress),
        List::Assets => plan::<AssetRow<'_>>(list, file, snapshot, origin, progress),
        List::Carries => plan::<CarriesRow>(list, file, snapshot, origin, progress),
        List::Dependencies => plan::<DependencyRow>(list, file, snapshot, origin, progress),
        List::Adjustments => plan::<AdjustmentRow<'_>>(list, file, snapshot, origin, progress),
        List::PlannedSessions => plan::<PlannedSessionRow<'_>>(list, file, snapshot, origin, progress),
        List::ThresholdAnalyses => plan::<ThresholdRow<'_>>(list, file, snapshot, origin, progress),
        List::Practices => plan::<PracticeRow<'_>>(list, file, snapshot, origin, progress),
        List::Assessments => plan::<AssessmentRow<'_>>(list, file, snapshot, origin, progress),
        List::Measures => plan::<MeasureRow<'_>>(list, file, snapshot, origin, progress),
        List::RiskAcceptances => plan::<AcceptanceRow<'_>>(list, file, snapshot, origin, progress),
        List::FollowUps => plan::<FollowUpRow<'_>>(list, file, snapshot, origin, progress),
        List::Activities => plan::<ActivityRow<'_>>(list, file, snapshot, origin, progress),
        List::ClassificationList => Err(ImportError::GoesOutOnly(list)),
    }
}

/// What the log calls the import of a list.
pub(super) fn label(list: List) -> &'static str {
    match list {
        List::Units => "import_unit",
        List::Systems | List::ClassificationList => "import_system",
        List::CommonTypes => "import_common_type",
        List::Assets => "import_asset",
        List::Carries => "import_carries",
        List::Dependencies => "import_dependency",
        List::Adjustments => "import_adjustment",
        List::PlannedSessions => "import_planned_session",
        List::ThresholdAnalyses => "import_threshold_analysis",
        List::Practices => "import_practice",
        List::Assessments => "import_assessment",
        List::Measures => "import_measure",
        List::RiskAcceptances => "import_acceptance",
        List::FollowUps => "import_follow_up",
        List::Activities => "import_activity",
    }
}

fn plan<'a, E: Imported<'a>>(
    list: List,
    (bytes, subject): (&[u8], &str),
    snapshot: &'a Snapshot,
    origin: &Origin,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<ImportPlan, ImportError> {
    let columns = E::columns(snapshot.settings().aspects());
    let headings: Vec<&str> = columns.iter().map(|column| &*column.heading).collect();
    let sheet = parse(bytes, &headings, E::NEEDED)?;
    let places: FxHashMap<&str, usize> = sheet.known.iter().map(|(place, heading)| (&**heading, *place)).collect();
    let rows: Vec<Given<'_>> = sheet.rows.iter().map(|row| Given { row, places: &places }).collect();
    let mut directory = Directory::new(snapshot, origin.at, origin.today);
    E::prepare(&rows, &mut directory);
    let known = sheet.known.iter().map(|(place, heading)| (*place, heading.as_str()));
    let mut reader = RowReader::new(&columns, known, sheet.width);
    let Counted { mut commands, faults, new, changed, same } = read_all(&rows, &mut reader, &mut directory, progress)?;
    if !faults.is_empty() {
        return Err(ImportError::Rows(faults));
    }
    let passed_over = reader.passed_over();
    let created = directory.units.take_created();
    let created_units = created.iter().map(|created| created.path.clone()).collect();
    commands.splice(0..0, created.into_iter().map(|created| (created.line, Command::SaveUnit(created.unit))));
    E::put_in_order(&mut commands);
    let (lines, commands) = commands.into_iter().unzip();
    let command = Command::All { label: label(list), subject: subject.into(), commands };
    let unknown_columns = sheet.unknown.clone();
    let is_hardly_known = unknown_columns.len() > sheet.known.len();
    Ok(ImportPlan { command, new, changed, same, is_hardly_known, unknown_columns, passed_over, created_units, lines })
}

/// What all rows come to.
#[derive(Default)]
struct Counted {
    commands: Vec<(u64, Command)>,
    faults: Vec<RowFault>,
    new: usize,
    changed: usize,
    same: usize,
}

fn read_all<'a, E: Imported<'a>>(
    rows: &[Given<'_>],
    reader: &mut RowReader<'a, '_, E>,
    directory: &mut Directory<'a>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Counted, ImportError> {
    let mut counted = Counted::default();
    for (done, row) in rows.iter().enumerate() {
        if done % STEP == 0 && !progress(done, rows.len()) {
            return Err(ImportError::Cancelled);
        }
        match reader.read(row, directory, None) {
            Ok(RowRead { asked, .. }) => {
                match (asked.is_new, asked.commands.is_empty()) {
                    (_, true) => counted.same += 1,
                    (true, false) => counted.new += 1,
                    (false, false) => counted.changed += 1,
                }
                counted.commands.extend(asked.commands.into_iter().map(|command| (row.row.line, command)));
            }
            Err(faults) => counted.faults.extend(faults),
        }
    }
    Ok(counted)
}
