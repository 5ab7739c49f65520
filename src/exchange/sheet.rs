//! Finding the list within a file: its header row, and the rows below it.

use super::fault::ImportError;
use super::intake::Table;
use super::source::Source;
use crate::domain::fold;
use csv::StringRecord;
use rustc_hash::FxHashSet;

/// How many rows are searched for the headings.
pub(super) const TITLE_ROWS: usize = 50;

/// A list as rows below known headings.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The headings as the list has them, one for each known column of the file, with its place.
    pub known: Vec<(usize, String)>,
    /// The headings of columns that the list does not have.
    pub unknown: Vec<String>,
    /// The rows that are not empty.
    pub rows: Vec<Row>,
    /// How many columns have a heading, empty ones in between counted.
    pub width: usize,
}

/// A row with its line in the file.
#[derive(Debug)]
pub(super) struct Row {
    /// Line, from 1.
    pub line: u64,
    cells: StringRecord,
}

impl Row {
    /// A row of these cells.
    pub fn of(line: u64, cells: StringRecord) -> Self {
        Self { line, cells }
    }

    /// The cell in this place; empty beyond the end of the row.
    pub fn cell(&self, place: usize) -> &str {
        self.cells.get(place).unwrap_or("")
    }

    /// The first cell beyond the headings that holds something.
    pub fn beyond(&self, width: usize) -> Option<&str> {
        self.cells.iter().skip(width).find(|cell| !cell.trim().is_empty())
    }
}

/// Reads a file. `headings` are those of the list, `needed` those it cannot do without.
pub(super) fn parse(bytes: &[u8], headings: &[&str], needed: &[&str]) -> Result<Sheet, ImportError> {
    let source = Source::of(bytes, TITLE_ROWS)?;
    let expected = || headings.iter().map(|heading| (*heading).to_owned()).collect();
    let best = Header::best(&source, headings, needed);
    let header = best.ok_or_else(|| ImportError::NoHeadings { expected: expected() })?;
    let table = source.read(header.reading)?;
    let mut records = (header.place..table.len()).map(|row| (table.line(row), table.cells(row).collect()));
    let (line, cells): (u64, StringRecord) =
        records.next().ok_or_else(|| ImportError::NoHeadings { expected: expected() })?;
    let (known, unknown) = sorted_out(&cells, headings);
    let columns = repeated(&cells);
    if !columns.is_empty() {
        return Err(ImportError::DuplicateColumns { line, columns });
    }
    if !header.misses.is_empty() {
        return Err(ImportError::MissingColumns { line, columns: header.misses });
    }
    let width = cells.len();
    let is_filled = |cells: &StringRecord| cells.iter().any(|cell| !cell.trim().is_empty());
    let rows = records.filter(|(_, cells)| is_filled(cells)).map(|(line, cells)| Row { line, cells }).collect();
    Ok(Sheet { known, unknown, rows, width })
}

/// How many columns of a file a list has, and how many it does not have; nothing where one is missing that it needs.
pub(super) fn fit(source: &Source<'_>, headings: &[&str], needed: &[&str]) -> Option<(usize, usize)> {
    let header = Header::best(source, headings, needed).filter(|header| header.misses.is_empty())?;
    let table = source.readings().get(header.reading)?;
    let cells: StringRecord = table.cells(header.place).collect();
    let (known, unknown) = sorted_out(&cells, headings);
    repeated(&cells).is_empty().then_some((known.len(), unknown.len()))
}

/// A row that may be the header row.
struct Header {
    reading: usize,
    place: usize,
    hits: usize,
    misses: Vec<String>,
}

impl Header {
    /// The one that is likeliest in any way of reading the file.
    fn best(source: &Source<'_>, headings: &[&str], needed: &[&str]) -> Option<Self> {
        let found = source.readings().iter().enumerate();
        let found = found.filter_map(|(reading, table)| Self::find(table, reading, headings, needed));
        // The first of the best: a semicolon file may hold commas in its texts.
        found.rev().max_by_key(|header| (header.misses.is_empty(), header.hits))
    }

    /// The first row with all needed headings; failing that, the one with most headings.
    fn find(table: &Table, reading: usize, headings: &[&str], needed: &[&str]) -> Option<Self> {
        let mut best: Option<Self> = None;
        for place in 0..table.len().min(TITLE_ROWS) {
            let cells: StringRecord = table.cells(place).collect();
            let hits = headings.iter().filter(|heading| has(&cells, heading)).count();
            let misses: Vec<String> =
                needed.iter().filter(|heading| !has(&cells, heading)).map(|heading| (*heading).to_owned()).collect();
            if hits > best.as_ref().map_or(0, |best| best.hits) {
                let is_whole = misses.is_empty();
                best = Some(Self { reading, place, hits, misses });
                if is_whole {
                    break;
                }
            }
        }
        best
    }
}

fn has(cells: &StringRecord, heading: &str) -> bool {
    cells.iter().any(|cell| fold(cell) == fold(heading))
}

fn sorted_out(cells: &StringRecord, headings: &[&str]) -> (Vec<(usize, String)>, Vec<String>) {
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
        match headings.iter().find(|heading| fold(heading) == fold(cell)) {
            Some(heading) => known.push((place, (*heading).to_owned())),
            None => unknown.push(cell.trim().to_owned()),
        }
    }
    (known, unknown)
}

fn repeated(cells: &StringRecord) -> Vec<String> {
    let mut seen = FxHashSet::default();
    let again = |cell: &&str| {
        let folded = fold(cell);
        !folded.is_empty() && !seen.insert(folded)
    };
    cells.iter().filter(again).map(|cell| cell.trim().to_owned()).collect()
}
