//! A file as rows of cells, whatever it is: CSV in the encodings and with the delimiters met in the wild, or a workbook.
//! It is read as a foreign list is and within the same limits, but letter by letter, since it may be one that went out.

use super::fault::ImportError;
use super::intake::{self, IntakeError, MOST_BYTES, Table};
use std::borrow::Cow;

const DELIMITERS: [char; 3] = [';', ',', '\t'];

/// A file that can be read in one or more ways, of which the headings tell the right one.
pub(super) enum Source<'b> {
    /// CSV, with its first rows by each delimiter.
    Text(Cow<'b, str>, Vec<Table>),
    /// A workbook, read by each of its sheets.
    Sheets(Vec<Table>),
}

impl<'b> Source<'b> {
    /// Reads as many rows of a text as the headings are looked for in, and all of a workbook.
    pub fn of(bytes: &'b [u8], rows: usize) -> Result<Self, ImportError> {
        if bytes.len() > MOST_BYTES {
            return Err(IntakeError::TooLarge { most: MOST_BYTES >> 20 }.into());
        }
        if intake::is_workbook(bytes) {
            return Ok(Self::Sheets(intake::sheets(bytes)?));
        }
        let text = decoded(bytes);
        let beginning = |delimiter| {
            let read = intake::read_text(&text, delimiter, true, Some(rows));
            // What is quoted by one delimiter need not be by another. If it is the right one, it is told later.
            read.or_else(|_| intake::read_text(&text, delimiter, false, Some(rows)))
        };
        let beginnings = DELIMITERS.map(beginning).into_iter().collect::<Result<_, _>>()?;
        Ok(Self::Text(text, beginnings))
    }

    /// The rows in which the headings are looked for, in each way in which it can be read.
    pub fn readings(&self) -> &[Table] {
        match self {
            Self::Text(_, tables) | Self::Sheets(tables) => tables,
        }
    }

    /// All rows, read in one way.
    pub fn read(self, reading: usize) -> Result<Table, ImportError> {
        match self {
            Self::Text(text, _) => Ok(intake::read_text(&text, DELIMITERS[reading], true, None)?),
            Self::Sheets(mut tables) => Ok(tables.swap_remove(reading)),
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
