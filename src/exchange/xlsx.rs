//! A list as a workbook of one sheet: real dates and numbers, the headings in sight, a filter on, levels in colour.
//! Every text is written as a text, never as a formula.

use super::ExportError;
use super::format::{CellKind, Heading};
use super::value;
use crate::domain::{Level, Settings};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// Widths of columns, in letters: wide enough for the heading's filter, narrow enough to see the next column.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;

/// How many letters the button of the filter takes.
const FILTER: usize = 3;

/// A sheet that is being written.
pub(super) struct Page {
    sheet: Worksheet,
    columns: Vec<Column>,
    date: Format,
    levels: Vec<Format>,
    row: u32,
    column: usize,
}

/// A column with the longest text so far.
struct Column {
    kind: CellKind,
    letters: usize,
}

impl Page {
    /// Begins a sheet.
    pub fn begin(name: &str, headings: Vec<Heading>, settings: &Settings) -> Result<Self, ExportError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        let levels = Level::all().map(|level| {
            let fill = settings.level_colour(level);
            Format::new().set_background_color(Color::RGB(fill)).set_font_color(ink_on(fill))
        });
        let mut columns = Vec::with_capacity(headings.len());
        for (place, heading) in (0..).zip(headings) {
            sheet.write_string_with_format(0, place, &*heading.text, &bold)?;
            columns.push(Column { kind: heading.kind, letters: heading.text.chars().count() + FILTER });
        }
        let date = Format::new().set_num_format("yyyy-mm-dd");
        Ok(Self { sheet, columns, date, levels: levels.collect(), row: 1, column: 0 })
    }

    /// Writes the next cell of the row.
    pub fn cell(&mut self, text: &str) -> Result<(), ExportError> {
        let place = self.column;
        self.column += 1;
        let (Some(column), Ok(at)) = (self.columns.get_mut(place), u16::try_from(place)) else {
            return Err(ExportError::TooLarge);
        };
        if text.is_empty() {
            return Ok(());
        }
        column.letters = column.letters.max(text.chars().take(*WIDTHS.end()).count());
        let (sheet, row) = (&mut self.sheet, self.row);
        match Value::of(text, column.kind) {
            Value::Date(date) => sheet.write_datetime_with_format(row, at, &date, &self.date)?,
            Value::Level(level) => {
                let format = &self.levels[usize::from(level.number())];
                sheet.write_number_with_format(row, at, level.number(), format)?
            }
            Value::Number(number) => sheet.write_number(row, at, number)?,
            Value::Text => sheet.write_string(row, at, text)?,
        };
        Ok(())
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        (self.row, self.column) = (self.row + 1, 0);
    }

    /// The workbook as bytes.
    pub fn finish(mut self) -> Result<Vec<u8>, ExportError> {
        for (place, column) in (0..).zip(&self.columns) {
            let letters = column.letters.clamp(*WIDTHS.start(), *WIDTHS.end());
            self.sheet.set_column_width(place, u32::try_from(letters).unwrap_or_default())?;
        }
        let last = u16::try_from(self.columns.len().saturating_sub(1)).map_err(|_| ExportError::TooLarge)?;
        self.sheet.autofilter(0, 0, self.row.saturating_sub(1), last)?;
        let mut workbook = Workbook::new();
        workbook.push_worksheet(self.sheet);
        Ok(workbook.save_to_buffer()?)
    }
}

/// What a cell is written as. What would read otherwise when it comes back stays a text.
enum Value {
    Text,
    Date(ExcelDateTime),
    Number(f64),
    Level(Level),
}

impl Value {
    fn of(text: &str, kind: CellKind) -> Self {
        let found = match kind {
            CellKind::Text => None,
            CellKind::Date => date(text).map(Self::Date),
            CellKind::Number => number(text).map(Self::Number),
            CellKind::Level => level(text).map(Self::Level),
        };
        found.unwrap_or(Self::Text)
    }
}

/// A date of the years that a workbook can hold, written as lists write it.
fn date(text: &str) -> Option<ExcelDateTime> {
    let date = value::date(text).ok()?;
    let mut written = String::new();
    value::write_date(Some(date), &mut written);
    let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return None };
    (written == text).then(|| ExcelDateTime::from_ymd(year, month, day).ok()).flatten()
}

fn number(text: &str) -> Option<f64> {
    value::is_whole_number(text).then(|| text.parse().ok()).flatten()
}

fn level(text: &str) -> Option<Level> {
    let [digit @ b'0'..=b'9'] = text.as_bytes() else { return None };
    Level::new(digit - b'0')
}

/// White on what is dark, black on what is light.
fn ink_on(fill: u32) -> Color {
    let part = |shift: u32| f64::from((fill >> shift) & 0xFF);
    let brightness = 0.299 * part(16) + 0.587 * part(8) + 0.114 * part(0);
    if brightness < 150.0 { Color::White } else { Color::Black }
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError | XlsxError::MaxStringLengthExceeded => Self::TooLarge,
            XlsxError::IoError(error) => Self::Output(error),
            other => Self::Output(std::io::Error::other(other)),
        }
    }
}
