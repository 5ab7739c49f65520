//! A list as a workbook of one sheet: real dates and numbers, the headings in sight, a filter on, levels in colour.
//!
//! The rows go out as they come, packed, and are kept nowhere: neither in memory, however many there are, nor in a
//! temporary file, which such a list has no business in.

mod cells;
mod frame;

use super::ExportError;
use super::format::{CellKind, Heading};
use super::intake::letters;
use crate::domain::Settings;
use cells::{Value, write_text};
use frame::{BOOK, Frame, Look, SHEET, Styles};
use std::fmt::Write as _;
use std::io::{self, Write};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{ZipWriter, result::ZipError};

/// Widths of columns, in letters: wide enough for the heading's filter, narrow enough to see the next column.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;
/// How many letters the button of the filter takes.
const FILTER: usize = 3;
/// How many rows say how wide their columns are: widths stand before the rows.
const MEASURED: u32 = 2000;
/// How much is gathered before it is packed.
const GATHERED: usize = 1 << 16;
/// How much is gathered while the columns are measured.
const MOST_MEASURED: usize = 1 << 22;

/// How many rows a sheet has, the headings counted.
const MOST_ROWS: u32 = 1 << 20;
/// How many letters a cell takes, as UTF-16 counts them.
const MOST_LETTERS: usize = 32_767;
/// How large a sheet may be when it is unpacked; beyond it spreadsheets cannot open it.
const MOST_BYTES: u64 = u32::MAX as u64;

/// A sheet that is being written.
pub(super) struct Page<W: Write> {
    zip: ZipWriter<StreamWriter<Silenced<W>>>,
    look: Look,
    styles: Styles,
    columns: Vec<Column>,
    /// Rows that have not gone out yet.
    rows: String,
    /// How large the sheet is so far; nothing has gone out while the columns are measured.
    written: u64,
    row: u32,
    column: usize,
}

/// A column with the longest text so far.
struct Column {
    kind: CellKind,
    name: String,
    letters: usize,
}

impl<W: Write> Page<W> {
    /// Begins a sheet.
    pub fn begin(name: &str, headings: Vec<Heading>, settings: &Settings, out: W) -> Result<Self, ExportError> {
        let column = |(place, heading): (usize, &Heading)| Column {
            kind: heading.kind,
            name: letters(place),
            letters: heading.text.chars().count() + FILTER,
        };
        let columns: Vec<Column> = headings.iter().enumerate().map(column).collect();
        let zip = ZipWriter::new_stream(Silenced { out, has_failed: false });
        let look = Look::new(name, headings, settings);
        let styles = look.frame(&widths(&columns), 1)?.styles;
        Ok(Self { zip, look, styles, columns, rows: String::new(), written: 0, row: 1, column: 0 })
    }

    /// Writes the next cell of the row.
    pub fn cell(&mut self, text: &str) -> Result<(), ExportError> {
        let place = self.column;
        self.column += 1;
        let column = self.columns.get_mut(place).ok_or(ExportError::TooLarge)?;
        let (rows, row) = (&mut self.rows, self.row + 1);
        // A text takes whatever is written.
        if place == 0 {
            let _ = write!(rows, "<row r=\"{row}\">");
        }
        if text.is_empty() {
            return Ok(());
        }
        if self.written == 0 {
            column.letters = column.letters.max(text.chars().take(*WIDTHS.end()).count());
        }
        let name = &column.name;
        let _ = match Value::of(text, column.kind) {
            Value::Date(day) => write!(rows, "<c r=\"{name}{row}\" s=\"{}\"><v>{day}</v></c>", self.styles.date),
            Value::Level(level) => {
                let look = self.styles.levels.get(usize::from(level.number())).copied().unwrap_or_default();
                write!(rows, "<c r=\"{name}{row}\" s=\"{look}\"><v>{}</v></c>", level.number())
            }
            Value::Number => write!(rows, "<c r=\"{name}{row}\"><v>{text}</v></c>"),
            Value::Text => {
                if text.len() > MOST_LETTERS && text.encode_utf16().count() > MOST_LETTERS {
                    return Err(ExportError::TooLarge);
                }
                let begun = write!(rows, "<c r=\"{name}{row}\" t=\"inlineStr\"><is>");
                write_text(text, rows);
                rows.push_str("</is></c>");
                begun
            }
        };
        Ok(())
    }

    /// Ends the row.
    pub fn end_row(&mut self) -> Result<(), ExportError> {
        if self.column > 0 {
            self.rows.push_str("</row>");
        }
        (self.row, self.column) = (self.row + 1, 0);
        if self.row > MOST_ROWS {
            return Err(ExportError::TooLarge);
        }
        if self.written == 0 && (self.row > MEASURED || self.rows.len() > MOST_MEASURED) {
            self.begin_sheet()?;
        }
        if self.written > 0 && self.rows.len() > GATHERED { self.send_rows() } else { Ok(()) }
    }

    /// Ends the workbook.
    pub fn finish(mut self) -> Result<(), ExportError> {
        if self.written == 0 {
            self.begin_sheet()?;
        }
        self.send_rows()?;
        let Frame { tail, parts, .. } = self.look.frame(&widths(&self.columns), self.row - 1)?;
        self.send(tail.as_bytes())?;
        for (name, bytes) in parts.iter().filter(|(name, _)| name == BOOK) {
            self.begin_part(name)?;
            self.send(bytes)?;
        }
        self.zip.finish().map_err(failed)?;
        Ok(())
    }

    fn begin_sheet(&mut self) -> Result<(), ExportError> {
        let Frame { head, parts, .. } = self.look.frame(&widths(&self.columns), 1)?;
        for (name, bytes) in parts.iter().filter(|(name, _)| name != BOOK) {
            self.begin_part(name)?;
            self.send(bytes)?;
        }
        self.begin_part(SHEET)?;
        self.written = 0;
        self.send(head.as_bytes())
    }

    fn begin_part(&mut self, name: &str) -> Result<(), ExportError> {
        self.zip.start_file(name, SimpleFileOptions::default()).map_err(failed)
    }

    fn send_rows(&mut self) -> Result<(), ExportError> {
        let rows = std::mem::take(&mut self.rows);
        self.send(rows.as_bytes())?;
        self.rows = rows;
        self.rows.clear();
        Ok(())
    }

    fn send(&mut self, bytes: &[u8]) -> Result<(), ExportError> {
        self.written += bytes.len() as u64;
        if self.written > MOST_BYTES {
            return Err(ExportError::TooLarge);
        }
        Ok(self.zip.write_all(bytes)?)
    }
}

fn widths(columns: &[Column]) -> Vec<u32> {
    let letters = columns.iter().map(|column| column.letters.clamp(*WIDTHS.start(), *WIDTHS.end()));
    letters.map(|letters| u32::try_from(letters).unwrap_or_default()).collect()
}

fn failed(error: ZipError) -> ExportError {
    match error {
        ZipError::Io(error) => ExportError::Output(error),
        error => ExportError::Output(io::Error::other(error)),
    }
}

/// An output that takes whatever comes once it has failed: what packs the rows ends the file even when it is given up,
/// and would complain about that where nobody asks.
struct Silenced<W> {
    out: W,
    has_failed: bool,
}

impl<W: Write> Write for Silenced<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        let written = self.out.write(bytes);
        self.has_failed = written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.has_failed { Ok(()) } else { self.out.flush() }
    }
}
