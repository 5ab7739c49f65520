//! A foreign list as it stands: rows of raw cells, each row with its line in the file.
//!
//! All cells lie in one text, so that a list of 200 MB takes little more than that.

use super::error::IntakeError;

/// How many bytes a list may hold when it is read.
pub const MOST_BYTES: usize = 512 << 20;
/// How many cells a list may hold.
pub const MOST_CELLS: usize = 40_000_000;
/// How many rows a foreign list may have: what each of them comes to is kept, and takes some two kilobytes.
pub const MOST_ROWS: usize = 500_000;
/// How many columns a list may have: as many as a spreadsheet.
pub const MOST_COLUMNS: usize = 16_384;

/// Rows of raw cells.
#[derive(Clone, Debug, Default)]
pub struct Table {
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    rows: Vec<Place>,
    width: usize,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    line: u32,
    first: u32,
}

impl Table {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many cells there are, empty ones before filled ones counted.
    pub(super) fn cells_in_all(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes all cells take.
    pub(super) fn bytes_in_all(&self) -> usize {
        self.text.len()
    }

    /// How many columns the widest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The line of a row in its file, from 1.
    #[must_use]
    pub fn line(&self, row: usize) -> u64 {
        self.rows.get(row).map_or(0, |place| u64::from(place.line))
    }

    /// The row on this line of the file.
    #[must_use]
    pub fn row_on(&self, line: u64) -> Option<usize> {
        self.rows.binary_search_by_key(&line, |place| u64::from(place.line)).ok()
    }

    /// A cell; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let cells = self.range(row);
        let at = cells.start + column;
        if at >= cells.end {
            return "";
        }
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[start as usize..self.ends[at] as usize]
    }

    /// The cells of a row.
    pub fn cells(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.range(row).len()).map(move |column| self.cell(row, column))
    }

    /// How many cells of a row hold something.
    #[must_use]
    pub fn filled(&self, row: usize) -> usize {
        self.cells(row).filter(|cell| !cell.trim().is_empty()).count()
    }

    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let Some(place) = self.rows.get(row) else { return 0..0 };
        let end = self.rows.get(row + 1).map_or(self.ends.len(), |next| next.first as usize);
        place.first as usize..end
    }

    /// Begins a row.
    pub(super) fn begin(&mut self, line: u64) -> Result<(), IntakeError> {
        let (Ok(line), Ok(first)) = (u32::try_from(line), u32::try_from(self.ends.len())) else {
            return Err(IntakeError::TooManyCells { most: MOST_CELLS });
        };
        self.rows.push(Place { line, first });
        Ok(())
    }

    /// Adds to the cell that is being written.
    pub(super) fn write(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Ends the cell that was written.
    pub(super) fn end_cell(&mut self) -> Result<(), IntakeError> {
        let end = u32::try_from(self.text.len()).ok().filter(|_| self.text.len() <= MOST_BYTES);
        let end = end.ok_or(IntakeError::TooLarge { most: MOST_BYTES >> 20 })?;
        if self.ends.len() >= MOST_CELLS {
            return Err(IntakeError::TooManyCells { most: MOST_CELLS });
        }
        self.ends.push(end);
        let width = self.rows.last().map_or(0, |place| self.ends.len() - place.first as usize);
        self.width = self.width.max(width);
        if width > MOST_COLUMNS {
            return Err(IntakeError::TooManyColumns { most: MOST_COLUMNS });
        }
        Ok(())
    }
}
