//! What stands in a workbook around the rows of its only sheet: made by the library, whose rows are left out, since it
//! keeps all of them in memory, or in a file beside, until the last is written.

use crate::domain::{Level, Settings};
use crate::exchange::ExportError;
use crate::exchange::format::Heading;
use rust_xlsxwriter::{Color, Format, Workbook, XlsxError};
use std::io::{Cursor, Read as _};

/// The part that holds the sheet.
pub(super) const SHEET: &str = "xl/worksheets/sheet1.xml";
/// The part that says where the filter ends, which is known last.
pub(super) const BOOK: &str = "xl/workbook.xml";

/// Where in the sheet the library has written how cells look, to be read and left out.
const SAMPLE: &str = "<row r=\"2\"";
const ROWS_END: &str = "</sheetData>";

/// What a sheet looks like, apart from its rows.
pub(super) struct Look {
    name: String,
    headings: Vec<Heading>,
    formats: Vec<Format>,
}

/// A workbook without its rows.
pub(super) struct Frame {
    /// The sheet before its second row.
    pub head: String,
    /// The sheet behind its last row.
    pub tail: String,
    /// How its cells look.
    pub styles: Styles,
    /// The other parts, by name.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// How cells look, by the numbers that they say.
pub(super) struct Styles {
    pub date: u32,
    pub levels: Vec<u32>,
}

impl Look {
    pub fn new(name: &str, headings: Vec<Heading>, settings: &Settings) -> Self {
        let date = Format::new().set_num_format("yyyy-mm-dd");
        let levels = Level::all().map(|level| {
            let fill = settings.level_colour(level);
            Format::new().set_background_color(Color::RGB(fill)).set_font_color(ink_on(fill))
        });
        Self { name: name.to_owned(), headings, formats: std::iter::once(date).chain(levels).collect() }
    }

    /// The workbook for columns of these widths, in letters, and rows down to the last.
    pub fn frame(&self, widths: &[u32], last_row: u32) -> Result<Frame, ExportError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name(&self.name)?.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for ((place, heading), width) in (0..).zip(&self.headings).zip(widths) {
            sheet.write_string_with_format(0, place, &*heading.text, &bold)?.set_column_width(place, *width)?;
        }
        for (place, format) in (0..).zip(&self.formats) {
            sheet.write_blank(1, place, format)?;
        }
        let last = u16::try_from(self.headings.len().saturating_sub(1)).map_err(|_| ExportError::TooLarge)?;
        sheet.autofilter(0, 0, last_row, last)?;
        Frame::taken_apart(&book.save_to_buffer()?)
    }
}

impl Frame {
    fn taken_apart(book: &[u8]) -> Result<Self, ExportError> {
        let mut archive = zip::ZipArchive::new(Cursor::new(book)).map_err(other)?;
        let (mut sheet, mut parts) = (String::new(), Vec::new());
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).map_err(other)?;
            let name = part.name().map_err(other)?.into_owned();
            if name == SHEET {
                part.read_to_string(&mut sheet)?;
            } else {
                let mut bytes = Vec::new();
                part.read_to_end(&mut bytes)?;
                parts.push((name, bytes));
            }
        }
        let broken = || other("the frame of the workbook is not as expected");
        let (head, rest) = sheet.split_once(SAMPLE).ok_or_else(broken)?;
        let (sample, tail) = rest.split_once(ROWS_END).ok_or_else(broken)?;
        let mut looks = sample.split(" s=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok());
        let styles = Styles { date: looks.next().ok_or_else(broken)?, levels: looks.collect() };
        Ok(Self { head: without_extent(head), tail: format!("{ROWS_END}{tail}"), styles, parts })
    }
}

/// How far the sheet reaches is not known when its head is written, and need not be said.
fn without_extent(head: &str) -> String {
    let found = head.split_once("<dimension ").and_then(|(before, rest)| Some((before, rest.split_once("/>")?.1)));
    found.map_or_else(|| head.to_owned(), |(before, after)| format!("{before}{after}"))
}

/// White on what is dark, black on what is light.
fn ink_on(fill: u32) -> Color {
    let part = |shift: u32| f64::from((fill >> shift) & 0xFF);
    let brightness = 0.299 * part(16) + 0.587 * part(8) + 0.114 * part(0);
    if brightness < 150.0 { Color::White } else { Color::Black }
}

fn other(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> ExportError {
    ExportError::Output(std::io::Error::other(error))
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError | XlsxError::MaxStringLengthExceeded => Self::TooLarge,
            XlsxError::IoError(error) => Self::Output(error),
            error => other(error),
        }
    }
}
