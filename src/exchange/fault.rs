//! What is wrong with a list that comes in, row by row.

use super::List;
use super::intake::IntakeError;
use crate::domain::{AspectSet, Date, Text};
use crate::register::Refusal;

/// Why a list could not be read; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The list is derived and goes out only.
    #[error("the list {} cannot be imported", .0.name())]
    GoesOutOnly(List),
    /// It begins as a workbook, but cannot be read as one.
    #[error(transparent)]
    BrokenWorkbook(#[from] IntakeError),
    /// It begins as a library, but is no YAML, or not that of a library.
    #[error("the library cannot be read: {reason}")]
    BrokenLibrary {
        /// The line; 0 where it is not known.
        line: u64,
        /// What is wrong.
        reason: String,
    },
    /// A catalogue without a requirement.
    #[error("there is no requirement in the file")]
    NoRequirements,
    /// No row holds headings of the list.
    #[error("no row has the headings of the list: {}", expected.join(", "))]
    NoHeadings {
        /// The headings the list has.
        expected: Vec<String>,
    },
    /// Columns that the list cannot do without are missing.
    #[error("columns are missing: {}", columns.join(", "))]
    MissingColumns {
        /// Line of the headings.
        line: u64,
        /// The missing headings.
        columns: Vec<String>,
    },
    /// Headings stand there more than once.
    #[error("columns appear twice: {}", columns.join(", "))]
    DuplicateColumns {
        /// Line of the headings.
        line: u64,
        /// The headings.
        columns: Vec<String>,
    },
    /// Rows are wrong; all of them are named.
    #[error("{} rows are wrong", .0.len())]
    Rows(Vec<RowFault>),
    /// The caller asked to stop.
    #[error("the import was cancelled")]
    Cancelled,
}

/// One wrong cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line in the file, from 1.
    pub line: u64,
    /// Heading of the column.
    pub column: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why a cell or its row is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The column takes other words.
    #[error("the word is none of: {}", allowed.join(", "))]
    UnknownWord {
        /// The words it takes.
        allowed: Vec<&'static str>,
    },
    /// No date.
    #[error("this is no date (YYYY-MM-DD)")]
    BadDate,
    /// Day and month could be swapped.
    #[error("day and month cannot be told apart; write YYYY-MM-DD")]
    AmbiguousDate,
    /// No year of four digits.
    #[error("this is no year (YYYY)")]
    BadYear,
    /// No level.
    #[error("this is no level (0-4 or its name)")]
    BadLevel,
    /// No level and no two of them.
    #[error("this is no range of levels (2 or 2–3)")]
    BadRange,
    /// A text that names no consequence category and its level.
    #[error("this names no category with a level (such as Ekonomi 2): {}", known.join(", "))]
    UnknownCategory {
        /// The names that it could have.
        known: Vec<String>,
    },
    /// A level that the register's scale does not have.
    #[error("the register's scale ends at {highest}")]
    LevelBeyondScale {
        /// The highest level of the scale.
        highest: u8,
    },
    /// No letters of aspects.
    #[error("this names no aspects (K, R, T, S)")]
    BadAspects,
    /// No level that requirements come from.
    #[error("this is no level from 0 to 3")]
    NotAFromLevel,
    /// No number of a control.
    #[error("{0} is not the number of a control, such as 5.18")]
    NotAControl(Text),
    /// No steps, or English ones without their Swedish.
    #[error("these are no steps (1: 30 dagar | 2: en vecka), the same in both languages")]
    NotSteps,
    /// No whole number.
    #[error("this is no whole number")]
    NotANumber,
    /// None of the groups says from which level the requirement applies.
    #[error("no group says from which level it applies (K1 to K3, R1 to R3, T1 to T3)")]
    UnknownGroups,
    /// What is the same for several rows is told otherwise than in the first.
    #[error("line {line} says {first}")]
    OtherThanFirst {
        /// The line of the first.
        line: u64,
        /// What it says.
        first: Text,
    },
    /// The catalogue that the rows make does not hold together.
    #[error(transparent)]
    Catalogue(crate::catalogue::Fault),
    /// The cell must not be empty.
    #[error("a value is needed here")]
    ValueMissing,
    /// The cell is hidden (`***`), so that nothing can be read from it.
    #[error("the cell is hidden")]
    Masked,
    /// No system has that reference or name.
    #[error("there is no such system")]
    UnknownSystem,
    /// No information asset has that reference or name.
    #[error("there is no such information asset")]
    UnknownAsset,
    /// Neither a system nor an information asset has that reference or name.
    #[error("there is no such system or information asset")]
    UnknownRecord,
    /// No measure has that reference.
    #[error("there is no such measure")]
    UnknownMeasure,
    /// An earlier row says something else about the same record.
    #[error("line {first} says something else about the same record")]
    Contradicts {
        /// Line of that row.
        first: u64,
    },
    /// Several records have that name.
    #[error("several records have that name; use the reference or the whole path")]
    AmbiguousName,
    /// The reference belongs to a record of another kind.
    #[error("the reference belongs to {holder}")]
    ReferenceTaken {
        /// Its name.
        holder: Text,
    },
    /// An earlier row is about the same record.
    #[error("line {first} is about the same record")]
    DuplicateRow {
        /// Line of that row.
        first: u64,
    },
    /// The date of a decision lies in the future.
    #[error("the decision lies in the future (today is {today})")]
    DecidedInFuture {
        /// The day that counts as today.
        today: Date,
    },
    /// The decision in force is younger.
    #[error("the decision in force is from {current}")]
    OlderThanCurrent {
        /// Its date.
        current: Date,
    },
    /// A dated row lacks levels.
    #[error("levels are missing for a decision: {missing}")]
    LevelsMissing {
        /// The aspects without a level.
        missing: AspectSet,
    },
    /// A unit would be part of itself.
    #[error("a unit cannot be part of itself")]
    UnitInItself,
    /// A system would depend on itself.
    #[error("a system cannot depend on itself")]
    DependsOnItself,
    /// The cell holds more letters than a record takes.
    #[error("the text has more than {most} letters")]
    TextTooLong {
        /// The limit.
        most: usize,
    },
    /// The value has no level in the table of levels.
    #[error("it is not said which level this stands for")]
    UnknownLevel,
    /// A cell that should hold the levels of all aspects does not.
    #[error("these are no levels of K, R and T (such as 3/2/2 or K3R2T2)")]
    BadLevels,
    /// The name is like that of a record that is there.
    #[error("the name is like that of {known}; say whether it is the same")]
    AlikeRecord {
        /// Those records.
        known: String,
    },
    /// The reference is that of a record with quite another name.
    #[error("the reference belongs to {holder}; say whether it is the same")]
    OtherName {
        /// That record.
        holder: String,
    },
    /// The row has more cells than there are headings; often a separator within an unquoted text.
    #[error("the row has more cells than there are headings")]
    MoreCellsThanHeadings,
    /// The register refuses what the row says.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, {} \"{}\": {}", self.line, self.column, self.value, self.reason)
    }
}
