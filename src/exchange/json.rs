//! A list as JSON: an array with an object for each row, each cell under its heading.

use super::format::{CellKind, Heading};
use super::value::is_whole_number;
use std::io::{self, Write};

/// Rows that are being written.
pub(super) struct Objects {
    /// Each heading as JSON has it.
    columns: Vec<(String, CellKind)>,
    place: usize,
    is_first: bool,
}

impl Objects {
    /// Begins the array.
    pub fn begin(headings: Vec<Heading>, out: &mut impl Write) -> io::Result<Self> {
        out.write_all(b"[")?;
        let quoted = |heading: Heading| Ok((serde_json::to_string(&heading.text)?, heading.kind));
        let columns = headings.into_iter().map(quoted).collect::<serde_json::Result<_>>()?;
        Ok(Self { columns, place: 0, is_first: true })
    }

    /// The next cell of the row: a number where the column holds numbers, `null` where it is empty.
    pub fn cell(&mut self, text: &str, out: &mut impl Write) -> io::Result<()> {
        let Some((heading, kind)) = self.columns.get(self.place) else { return Ok(()) };
        let before = match (self.place, self.is_first) {
            (0, true) => "\n{",
            (0, false) => ",\n{",
            _ => ",",
        };
        write!(out, "{before}{heading}:")?;
        (self.place, self.is_first) = (self.place + 1, false);
        match kind {
            _ if text.is_empty() => out.write_all(b"null"),
            CellKind::Number | CellKind::Level if is_whole_number(text) => out.write_all(text.as_bytes()),
            _ => Ok(serde_json::to_writer(out, text)?),
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.place = 0;
        out.write_all(b"}")
    }

    /// Ends the array.
    pub fn finish(out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"\n]\n")
    }
}
