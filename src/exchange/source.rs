//! A file as rows of cells, whatever it is: CSV in the encodings and with the delimiters met in the wild, or a workbook.

use super::fault::ImportError;
use super::intake::{self, Table};
use csv::{ReaderBuilder, StringRecord};
use std::borrow::Cow;

const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// A file that can be read in one or more ways, of which the headings tell the right one.
pub(super) enum Source<'b> {
    /// CSV, read by each delimiter.
    Text(Cow<'b, str>),
    /// A workbook, read by each of its sheets.
    Sheets(Vec<Table>),
}

impl<'b> Source<'b> {
    pub fn of(bytes: &'b [u8]) -> Result<Self, ImportError> {
        if intake::is_workbook(bytes) {
            return Ok(Self::Sheets(intake::sheets(bytes)?));
        }
        Ok(Self::Text(decoded(bytes)))
    }

    /// In how many ways it can be read.
    pub fn readings(&self) -> usize {
        match self {
            Self::Text(_) => DELIMITERS.len(),
            Self::Sheets(sheets) => sheets.len(),
        }
    }

    /// The rows, read in one way, each with the line it begins on.
    pub fn rows(&self, reading: usize) -> Box<dyn Iterator<Item = (u64, StringRecord)> + '_> {
        match self {
            Self::Text(text) => Box::new(records(text, DELIMITERS[reading])),
            Self::Sheets(sheets) => {
                let sheet = &sheets[reading];
                Box::new((0..sheet.len()).map(|row| (sheet.line(row), sheet.cells(row).collect())))
            }
        }
    }
}

/// UTF-8 or UTF-16 by its mark, UTF-8 without one, else Windows-1252.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The records of a text with the line each begins on.
fn records(text: &str, delimiter: u8) -> impl Iterator<Item = (u64, StringRecord)> {
    let reader =
        ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    // Reading from memory what is UTF-8 already cannot fail.
    reader.into_records().filter_map(Result::ok).map(|cells| {
        let line = cells.position().map_or(0, |position| {
            // The reader counts empty lines to the record that follows them.
            let start = usize::try_from(position.byte()).unwrap_or(usize::MAX).min(text.len());
            let blank = text.as_bytes()[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
            position.line() + blank.filter(|byte| **byte == b'\n').count() as u64
        });
        (line, cells)
    })
}
