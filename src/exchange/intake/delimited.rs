//! Texts with delimiters, in all their ways: quoted cells, line breaks within them, mixed line ends.

use super::error::IntakeError;
use super::table::Table;
use memchr::{memchr, memchr3};

/// What may stand between cells, the likeliest first.
pub const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

/// How many rows are looked at to find the delimiter.
const SAMPLE_ROWS: usize = 200;

/// Reads a text. Rows that hold nothing are kept, so that their lines can be shown; blank lines are not.
pub(in crate::exchange) fn read(
    text: &str,
    delimiter: char,
    quotes: bool,
    most: Option<usize>,
) -> Result<Table, IntakeError> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, line: 1, table: Table::default() };
    let delimiter = u8::try_from(delimiter).unwrap_or(b';');
    while reader.at < reader.bytes.len() && most.is_none_or(|most| reader.table.len() < most) {
        reader.row(delimiter, quotes)?;
    }
    Ok(reader.table)
}

/// A first line `sep=;` that spreadsheets write, and how long it is.
pub(super) fn declared(text: &str) -> Option<(char, usize)> {
    let line = text.lines().next()?;
    let delimiter = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?.chars().next()?;
    DELIMITERS.contains(&delimiter).then_some((delimiter, line.len()))
}

/// The delimiter that gives the rows of a text the same number of cells, and its likeliest headings.
pub(super) fn sniff(text: &str, quotes: bool, known: impl Fn(&Table) -> usize) -> char {
    // A file that ends in the middle of the sample would look unclosed.
    let mut best = (DELIMITERS[0], 0);
    for delimiter in DELIMITERS {
        let sample = read(text, delimiter, quotes, Some(SAMPLE_ROWS))
            .or_else(|_| read(text, delimiter, false, Some(SAMPLE_ROWS)));
        let Ok(table) = sample else { continue };
        let score = known(&table) * 1000 + evenness(&table);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

/// How even the rows are, in percent, weighed with their width.
fn evenness(table: &Table) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for row in 0..table.len() {
        *counts.entry(table.cells(row).count()).or_default() += 1;
    }
    let (width, rows) =
        counts.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(_, rows)| *rows).unwrap_or((0, 0));
    rows * 100 / table.len().max(1) + width.min(50)
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    line: u64,
    table: Table,
}

impl Reader<'_> {
    fn row(&mut self, delimiter: u8, quotes: bool) -> Result<(), IntakeError> {
        if self.skip_line_end() {
            return Ok(());
        }
        self.table.begin(self.line)?;
        loop {
            if quotes && self.bytes.get(self.at) == Some(&b'"') {
                self.quoted()?;
            }
            let rest = &self.bytes[self.at..];
            let length = memchr3(delimiter, b'\r', b'\n', rest).unwrap_or(rest.len());
            self.table.write(&self.text[self.at..self.at + length]);
            self.at += length;
            self.table.end_cell()?;
            if self.bytes.get(self.at) == Some(&delimiter) {
                self.at += 1;
            } else {
                self.skip_line_end();
                return Ok(());
            }
        }
    }

    /// What stands between quotation marks; doubled ones stand for one.
    fn quoted(&mut self) -> Result<(), IntakeError> {
        let line = self.line;
        self.at += 1;
        loop {
            let rest = &self.bytes[self.at..];
            let Some(length) = memchr(b'"', rest) else { return Err(IntakeError::UnclosedQuote { line }) };
            let part = &self.text[self.at..self.at + length];
            self.line += line_ends(part);
            self.table.write(part);
            self.at += length + 1;
            if self.bytes.get(self.at) != Some(&b'"') {
                return Ok(());
            }
            self.table.write("\"");
            self.at += 1;
        }
    }

    fn skip_line_end(&mut self) -> bool {
        let length = match self.bytes.get(self.at..) {
            Some([b'\r', b'\n', ..]) => 2,
            Some([b'\r' | b'\n', ..]) => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }
}

fn line_ends(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let lone = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    if memchr(b'\n', bytes).is_none() && memchr(b'\r', bytes).is_none() {
        return 0;
    }
    (0..bytes.len()).filter(|at| lone(*at)).count() as u64
}
