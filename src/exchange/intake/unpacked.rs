//! Packed files that would take more room than what is read: what such a file says of its size cannot be trusted.

use super::error::IntakeError;
use super::table::{MOST_BYTES, MOST_COLUMNS};
use memchr::{memchr, memmem};
use quick_xml::events::Event;
use std::io::{Cursor, Read as _, Result as IoResult, copy, sink};

/// The file of an ODS workbook that holds its cells.
const CONTENT: &str = "content.xml";
/// How the file ends, whatever its folder is called, that holds the texts of an XLSX workbook.
const TEXTS: &str = "sharedstrings.xml";
/// How the file ends that makes a workbook one of another kind (XLSB), which claims more than can be looked at here.
const BINARY: &str = "workbook.bin";

/// What a cell takes beside its text.
const CELL: u64 = 32;

/// How many rows a sheet may have.
const MOST_ROWS: u64 = 1 << 20;

/// Unpacks everything once, without keeping more than the cells of an ODS workbook, or the texts of another.
pub(super) fn refuse_bomb(bytes: &[u8]) -> Result<(), IntakeError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| IntakeError::broken(&error))?;
    let (bomb, mut left) = (IntakeError::Bomb { most: MOST_BYTES >> 20 }, MOST_BYTES as u64);
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| IntakeError::broken(&error))?;
        let mut content = Vec::new();
        let name = file.name().map(|name| name.to_lowercase()).unwrap_or_default();
        if name.ends_with(BINARY) {
            return Err(IntakeError::broken(&"XLSB"));
        }
        let is_kept = name == CONTENT || name.ends_with(TEXTS);
        let mut part = file.take(left + 1);
        let unpacked: IoResult<u64> =
            if is_kept { part.read_to_end(&mut content).map(|size| size as u64) } else { copy(&mut part, &mut sink()) };
        let unpacked = unpacked.map_err(|error| IntakeError::broken(&error))?;
        left = left.checked_sub(unpacked).ok_or_else(|| bomb.clone())?;
        if memchr(0, &content).is_some() {
            // Such letters could not be looked at.
            return Err(IntakeError::broken(&"UTF-16"));
        }
        if name == CONTENT && !is_whole(&content) {
            return Err(IntakeError::broken(&"the content breaks off"));
        }
        // Of each text there is at least a tag.
        if texts_claimed(&content) > unpacked || Repeats::of(&content) > MOST_BYTES as u64 {
            return Err(bomb);
        }
    }
    Ok(())
}

/// Whether every tag is closed by its own: a reader that waits for the end of a sheet would wait for ever.
fn is_whole(content: &[u8]) -> bool {
    let (mut reader, mut buffer, mut depth) = (quick_xml::Reader::from_reader(content), Vec::new(), 0_usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return depth == 0,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// How many texts an XLSX workbook says it has: room for all of them is made at once.
fn texts_claimed(content: &[u8]) -> u64 {
    const WORD: &[u8] = b"uniqueCount";
    let said = memmem::find_iter(content, WORD).filter_map(|at| {
        let value = content[at + WORD.len()..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
        let digits: Vec<u8> = value[1.min(value.len())..].iter().copied().take_while(u8::is_ascii_digit).collect();
        std::str::from_utf8(&digits).ok().filter(|digits| !digits.is_empty())?.parse().ok().or(Some(u64::MAX))
    });
    said.max().unwrap_or_default()
}

/// The room that an ODS workbook asks for by saying that cells and rows are repeated: a few letters can ask for
/// sixteen thousand columns and a million rows. All sums stop at the largest number.
#[derive(Default)]
struct Repeats {
    room: u64,
    cell: Option<Cell>,
    row: Row,
    /// Columns of the widest row.
    width: u64,
    /// Rows that hold nothing, since the last one that does; they take room once another one follows.
    empty: u64,
    /// Those that one does follow.
    between: u64,
}

struct Cell {
    begin: usize,
    times: u64,
    is_filled: bool,
    spaces: u64,
}

#[derive(Default)]
struct Row {
    times: u64,
    columns: u64,
    /// Empty cells, which take room once another one follows.
    pending: u64,
    is_filled: bool,
    /// Letters as the file has them, and as often as they are repeated.
    text: (u64, u64),
    spaces: u64,
}

impl Repeats {
    fn of(content: &[u8]) -> u64 {
        let (mut held, mut at) = (Self::default(), 0);
        while let Some(found) = memchr(b'<', &content[at..]) {
            at += found;
            let rest = &content[at..];
            let length = if rest.starts_with(b"<!--") {
                behind(rest, b"-->")
            } else if rest.starts_with(b"<![CDATA[") {
                behind(rest, b"]]>")
            } else {
                let tag = &rest[..length_of(rest)];
                held.take(tag, at);
                tag.len()
            };
            at += length;
        }
        held.room
    }

    fn take(&mut self, tag: &[u8], at: usize) {
        let end = tag.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>')).unwrap_or(tag.len());
        let is_closed = tag.ends_with(b"/>");
        match tag[..end].strip_suffix(b"/").unwrap_or(&tag[..end]) {
            b"<table:table-row" => {
                let times = times(tag, b"table:number-rows-repeated").min(MOST_ROWS);
                self.row = Row { times, ..Row::default() };
                if is_closed {
                    self.end_row(at);
                }
            }
            b"<table:table-cell" | b"<table:covered-table-cell" => {
                self.end_cell(at);
                let says = |word: &[u8]| memmem::find(tag, word).is_some();
                let is_filled = !is_closed || says(b"office:") || says(b"calcext:") || says(b"table:formula");
                let times = times(tag, b"table:number-columns-repeated").min(MOST_COLUMNS as u64);
                self.cell = Some(Cell { begin: at, times, is_filled, spaces: 0 });
            }
            b"<text:s" => {
                if let Some(cell) = &mut self.cell {
                    cell.spaces = cell.spaces.saturating_add(times(tag, b"text:c"));
                }
            }
            b"</table:table-row" => self.end_row(at),
            b"</table:table" => self.end_sheet(),
            _ => {}
        }
    }

    fn end_cell(&mut self, at: usize) {
        let Some(Cell { begin, times, is_filled, spaces }) = self.cell.take() else { return };
        let (row, length) = (&mut self.row, (at - begin) as u64);
        row.columns = (row.columns + row.pending).min(MOST_COLUMNS as u64);
        row.pending = if is_filled { 0 } else { times };
        if is_filled {
            row.is_filled = true;
            row.columns = (row.columns + times).min(MOST_COLUMNS as u64);
            row.text = (row.text.0 + length, row.text.1.saturating_add(length.saturating_mul(times)));
            row.spaces = row.spaces.saturating_add(spaces.saturating_mul(times));
        }
    }

    fn end_row(&mut self, at: usize) {
        self.end_cell(at);
        let Row { times, columns, is_filled, text, spaces, .. } = std::mem::take(&mut self.row);
        if !is_filled {
            self.empty = self.empty.saturating_add(times).min(MOST_ROWS);
            return;
        }
        self.between += std::mem::take(&mut self.empty);
        self.width = self.width.max(columns);
        // The letters of the file itself are counted already.
        let repeated = text.1.saturating_mul(times).saturating_sub(text.0);
        let cells = (columns * CELL).saturating_mul(times);
        self.room =
            self.room.saturating_add(cells).saturating_add(repeated).saturating_add(spaces.saturating_mul(times));
    }

    fn end_sheet(&mut self) {
        let between = self.between.min(MOST_ROWS);
        self.room = self.room.saturating_add(between * self.width * CELL);
        *self = Self { room: self.room, ..Self::default() };
    }
}

/// How far the text reaches that ends so.
fn behind(text: &[u8], end: &[u8]) -> usize {
    memmem::find(text, end).map_or(text.len(), |at| at + end.len())
}

/// How long a tag is: its end may stand within quotation marks, too.
fn length_of(tag: &[u8]) -> usize {
    let mut quote = None;
    for (at, byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// How often a tag says that something is there: once where it does not say, and as often as it gets where that is
/// no plain number. Whatever says so counts, even if it is the value of something else.
fn times(tag: &[u8], word: &[u8]) -> u64 {
    let said = memmem::find_iter(tag, word).map(|at| {
        let rest = &tag[at + word.len()..];
        let digits = rest.iter().skip_while(|byte| !byte.is_ascii_digit() && !matches!(byte, b'&' | b'>'));
        let digits: Vec<u8> = digits.take_while(|byte| !matches!(byte, b'"' | b'\'')).copied().collect();
        std::str::from_utf8(&digits).ok().and_then(|digits| digits.trim().parse().ok()).unwrap_or(u64::MAX)
    });
    said.max().unwrap_or(1)
}
