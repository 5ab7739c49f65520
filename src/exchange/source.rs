//! A file as rows of cells, whatever it is: CSV in the encodings and with the delimiters met in the wild, or a workbook.

use super::fault::ImportError;
use super::value;
use crate::domain::Date;
use calamine::{Data, Range, Reader as _, Xlsx};
use csv::{ReaderBuilder, StringRecord};
use std::borrow::Cow;
use std::io::Cursor;

/// How a workbook begins: it is a package of files.
const PACKAGE: &[u8] = b"PK\x03\x04";

const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// A file that can be read in one or more ways, of which the headings tell the right one.
pub(super) enum Source<'b> {
    /// CSV, read by each delimiter.
    Text(Cow<'b, str>),
    /// A workbook, read by each of its sheets.
    Sheets(Vec<Range<Data>>),
}

impl<'b> Source<'b> {
    pub fn of(bytes: &'b [u8]) -> Result<Self, ImportError> {
        if !bytes.starts_with(PACKAGE) {
            return Ok(Self::Text(decoded(bytes)));
        }
        let broken = |error: calamine::XlsxError| ImportError::BrokenWorkbook(error.to_string());
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let names = workbook.sheet_names();
        names
            .iter()
            .map(|name| workbook.worksheet_range(name).map_err(broken))
            .collect::<Result<_, _>>()
            .map(Self::Sheets)
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
                let first = u64::from(sheet.start().map_or(0, |(row, _)| row)) + 1;
                Box::new((first..).zip(sheet.rows().map(|cells| cells.iter().map(written).collect())))
            }
        }
    }
}

/// What a cell of a workbook would say in CSV.
fn written(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(is_true) => if *is_true { "Ja" } else { "Nej" }.to_owned(),
        Data::DateTime(moment) => day(moment).unwrap_or_else(|| moment.as_f64().to_string()),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Error(error) => error.to_string(),
    }
}

fn day(moment: &calamine::ExcelDateTime) -> Option<String> {
    let (year, month, day, ..) = moment.is_datetime().then(|| moment.to_ymd_hms_milli())?;
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let mut said = String::new();
    value::write_date(Some(date), &mut said);
    Some(said)
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
