//! What was found in a file, each of it correctable.

use super::encoding::Encoding;
use super::table::Table;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

/// What the user says of a file; what is not said is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FileWish {
    /// The encoding of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// What stands between the cells of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Whether quotation marks hold cells together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotes: Option<bool>,
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The line of the headings; 0 for a list without any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_line: Option<u64>,
    /// The last line that belongs to the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_line: Option<u64>,
}

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A text with delimiters.
    Text,
    /// A workbook: XLSX, ODS or XLS.
    Workbook,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName {
    /// Its name.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
}

/// Something worth knowing about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Letters that the encoding does not have were replaced.
    UnreadableLetters,
    /// Zero bytes were left out.
    ZeroBytes,
    /// The file's name says another kind of file.
    WrongEnding,
    /// The workbook counts its days from 1904.
    Since1904,
    /// Cells that were merged downwards have their value in every row.
    MergedCells,
    /// A heading stands there more than once.
    RepeatedHeading,
    /// No row looks like headings.
    NoHeadings,
}

/// A foreign list with what was found.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// The raw cells.
    pub table: Table,
    /// What kind of file it is.
    pub kind: FileKind,
    /// The encoding; nothing for a workbook.
    pub encoding: Option<Encoding>,
    /// What stands between the cells; nothing for a workbook.
    pub delimiter: Option<char>,
    /// Whether quotation marks hold cells together.
    pub quotes: bool,
    /// The sheets of a workbook.
    pub sheets: Vec<SheetName>,
    /// The sheet that is read.
    pub sheet: Option<String>,
    /// The row of the headings.
    pub header: Option<usize>,
    /// The rows of the list: from here
    pub first: usize,
    /// to before here.
    pub end: usize,
    /// Rows without anything that are passed over.
    pub empty_rows: usize,
    /// What is worth knowing.
    pub notes: Vec<Note>,
}

impl Foreign {
    /// The heading of a column as it is shown and remembered: one that stands there again is numbered, one that is
    /// missing is called by its letters.
    #[must_use]
    pub fn headings(&self) -> Vec<String> {
        let mut held: FxHashSet<String> = FxHashSet::default();
        // A name that is there thousands of times is not numbered from the beginning each time.
        let mut numbers: FxHashMap<String, usize> = FxHashMap::default();
        let mut headings = Vec::with_capacity(self.table.width());
        for column in 0..self.table.width() {
            let said = self.header.map_or("", |row| self.table.cell(row, column));
            let said: String = said.split_whitespace().collect::<Vec<_>>().join(" ");
            let name = if said.is_empty() { format!("Kolumn {}", letters(column)) } else { said };
            let mut unique = name.clone();
            if held.contains(&unique) {
                let number = numbers.entry(name.clone()).or_insert(1);
                while held.contains(&unique) {
                    *number += 1;
                    unique = format!("{name} ({number})");
                }
            }
            held.insert(unique.clone());
            headings.push(unique);
        }
        headings
    }

    /// Whether a column has neither heading nor values.
    #[must_use]
    pub fn is_blank(&self, column: usize) -> bool {
        let has_heading = self.header.is_some_and(|row| !self.table.cell(row, column).trim().is_empty());
        !has_heading && (self.first..self.end).all(|row| self.table.cell(row, column).trim().is_empty())
    }

    /// The rows that hold something.
    pub fn data_rows(&self) -> impl Iterator<Item = usize> {
        (self.first..self.end).filter(|row| self.table.cells(*row).any(|cell| !cell.trim().is_empty()))
    }
}

/// A column as spreadsheets count them: A, B … Z, AA.
#[must_use]
pub fn letters(column: usize) -> String {
    let (mut left, mut name) = (column + 1, Vec::new());
    while left > 0 {
        name.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default());
        left = (left - 1) / 26;
    }
    name.iter().rev().map(|letter| char::from(*letter)).collect()
}
