//! The one way by which rows go out, whatever they are written as.

use super::cell::guarded;
use super::format::{Format, Heading};
use super::json::Objects;
use super::xlsx::Page;
use super::{ExportError, Profile};
use crate::domain::Settings;
use std::io::{self, Write};

/// A list that is being written, cell by cell.
pub(super) struct Writing<'o, W: Write> {
    to: To<'o, W>,
}

enum To<'o, W: Write> {
    Csv(Box<csv::Writer<&'o mut W>>),
    Xlsx(Box<Page<&'o mut W>>),
    Json(Objects, &'o mut W),
}

impl<'o, W: Write> Writing<'o, W> {
    /// Begins a list with its headings. `name` is what the list is called, `settings` know the colours of the levels.
    pub fn begin(
        format: Format,
        name: &str,
        headings: Vec<Heading>,
        settings: &Settings,
        out: &'o mut W,
    ) -> Result<Self, ExportError> {
        let profile = match format {
            Format::Csv(profile) => profile,
            Format::Xlsx => return Ok(Self { to: To::Xlsx(Box::new(Page::begin(name, headings, settings, out)?)) }),
            Format::Json => return Ok(Self { to: To::Json(Objects::begin(headings, out)?, out) }),
        };
        if profile == Profile::ExcelSv {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let delimiter = if profile == Profile::ExcelSv { b';' } else { b',' };
        let mut csv = csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(out);
        csv.write_record(headings.iter().map(|heading| heading.text.as_bytes())).map_err(as_io)?;
        Ok(Self { to: To::Csv(Box::new(csv)) })
    }

    /// The next cell of the row. No spreadsheet runs it as a formula.
    pub fn cell(&mut self, text: &str) -> Result<(), ExportError> {
        match &mut self.to {
            To::Csv(csv) => Ok(csv.write_field(guarded(text).as_bytes()).map_err(as_io)?),
            To::Xlsx(page) => page.cell(&guarded(text)),
            // Nothing runs a text of JSON.
            To::Json(objects, out) => Ok(objects.cell(text, *out)?),
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) -> Result<(), ExportError> {
        match &mut self.to {
            To::Csv(csv) => Ok(csv.write_record(None::<&[u8]>).map_err(as_io)?),
            To::Xlsx(page) => page.end_row(),
            To::Json(objects, out) => Ok(objects.end_row(*out)?),
        }
    }

    /// Ends the list.
    pub fn finish(self) -> Result<(), ExportError> {
        match self.to {
            To::Csv(mut csv) => csv.flush()?,
            To::Xlsx(page) => page.finish()?,
            To::Json(_, out) => Objects::finish(out)?,
        }
        Ok(())
    }
}

fn as_io(error: csv::Error) -> io::Error {
    error.into()
}
