//! Workbooks of the older kind (XLS). The reader lays out each of their sheets from its first cell to its last, all at
//! once, so a few bytes can ask for any amount of memory. What they ask for is added up before, and what is handed on
//! is only the stream that was looked at.

mod shared_texts;

use super::error::IntakeError;
use super::table::MOST_BYTES;
use cfb::CompoundFile;
use shared_texts::SharedTexts;
use std::io::{Cursor, Read as _, Write as _};

/// The stream that holds everything, by its names.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];

/// What a cell takes when it is laid out; formulas are laid out beside the values.
const CELL: u64 = 24;

/// The kinds of records that matter here.
mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const END: u16 = 0x000A;
    pub const CONTINUED: u16 = 0x003C;
    pub const SHEET: u16 = 0x0085;
    pub const NUMBERS: u16 = 0x00BD;
    pub const RICH_TEXT: u16 = 0x00D6;
    pub const SHARED_TEXTS: u16 = 0x00FC;
    pub const SHARED_TEXT: u16 = 0x00FD;
    pub const EXTENT: u16 = 0x0200;
    pub const NUMBER: u16 = 0x0203;
    pub const TEXT: u16 = 0x0204;
    pub const TRUTH: u16 = 0x0205;
    pub const SHORT_NUMBER: u16 = 0x027E;
    pub const BEGIN: u16 = 0x0809;
}

/// The workbook with nothing but its cells, if those fit.
pub(super) fn checked(bytes: &[u8]) -> Result<Vec<u8>, IntakeError> {
    let broken = |error: std::io::Error| IntakeError::broken(&error);
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(broken)?;
    let name = STREAMS.into_iter().find(|name| file.is_stream(name));
    let name = name.ok_or_else(|| IntakeError::broken(&"it holds no workbook"))?;
    let mut stream = Vec::new();
    file.open_stream(name).map_err(broken)?.read_to_end(&mut stream).map_err(broken)?;
    claim_nothing(&mut stream);
    refuse_large(&stream)?;
    let mut plain = CompoundFile::create(Cursor::new(Vec::new())).map_err(broken)?;
    plain.create_stream(name).map_err(broken)?.write_all(&stream).map_err(broken)?;
    plain.flush().map_err(broken)?;
    Ok(plain.into_inner().into_inner())
}

/// A record with where it begins.
struct Record<'s> {
    at: usize,
    kind: u16,
    data: &'s [u8],
}

/// The records of a sheet, those of charts within it left out, which have cells of their own.
fn records_of_sheet(stream: &[u8], at: usize) -> impl Iterator<Item = Record<'_>> {
    let mut depth = 0_usize;
    let own = records(stream, at).map_while(move |record| {
        match record.kind {
            kind::BEGIN => depth += 1,
            kind::END if depth <= 1 => return None,
            kind::END => depth -= 1,
            _ if depth <= 1 => return Some(Some(record)),
            _ => {}
        }
        Some(None)
    });
    own.flatten()
}

/// The records from a place on. What is cut off ends them; the reader tells so.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = Record<'_>> {
    let mut at = from;
    std::iter::from_fn(move || {
        let [one, two, three, four, rest @ ..] = stream.get(at..)? else { return None };
        let data = rest.get(..usize::from(u16::from_le_bytes([*three, *four])))?;
        let record = Record { at, kind: u16::from_le_bytes([*one, *two]), data };
        at += 4 + data.len();
        Some(record)
    })
}

fn number(data: &[u8], at: usize) -> Option<u64> {
    let bytes = data.get(at..at + 2)?;
    Some(u64::from(u16::from_le_bytes([bytes[0], bytes[1]])))
}

/// Where the sheets begin. Several may begin in the same place.
fn sheets(stream: &[u8]) -> impl Iterator<Item = Option<usize>> {
    let globals = records(stream, 0).take_while(|record| record.kind != kind::END);
    globals.filter(|record| record.kind == kind::SHEET).map(move |record| {
        let bytes: [u8; 4] = record.data.get(..4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok().filter(|at| *at <= stream.len())
    })
}

fn refuse_large(stream: &[u8]) -> Result<(), IntakeError> {
    let (texts, mut room) = (SharedTexts::of(stream), 0_u64);
    for at in sheets(stream) {
        let at = at.ok_or_else(|| IntakeError::broken(&"a sheet lies outside the file"))?;
        room = room.saturating_add(room_of(stream, at, &texts));
        if room > MOST_BYTES as u64 {
            return Err(IntakeError::Bomb { most: MOST_BYTES >> 20 });
        }
    }
    Ok(())
}

/// The room that a sheet asks for. What is read counts as well, since many sheets can share it; so does what it still
/// claims, where sheets overlap.
fn room_of(stream: &[u8], at: usize, texts: &SharedTexts) -> u64 {
    let (mut read, mut copied, mut layers) = (0_usize, 0_u64, 1);
    let mut area: Option<[u64; 4]> = None;
    for record in records_of_sheet(stream, at) {
        read = record.at - at;
        copied = copied.saturating_add(texts.length(&record));
        if record.kind == kind::EXTENT && record.data.iter().any(|byte| *byte != 0) {
            return u64::MAX;
        }
        if let Some([row, first, last]) = place(&record) {
            let [top, left, bottom, right] = area.unwrap_or([row, first, row, last]);
            area = Some([top.min(row), left.min(first), bottom.max(row), right.max(last)]);
        }
        if record.kind == kind::FORMULA {
            layers = 2;
        }
    }
    let cells = area.map_or(0, |[top, left, bottom, right]| (bottom - top + 1) * (right - left + 1));
    (cells * layers * CELL + read as u64).saturating_add(copied)
}

/// The row of a record with cells, with its first and last column.
fn place(record: &Record<'_>) -> Option<[u64; 3]> {
    let (row, column) = (number(record.data, 0)?, number(record.data, 2)?);
    match record.kind {
        kind::FORMULA
        | kind::RICH_TEXT
        | kind::SHARED_TEXT
        | kind::NUMBER
        | kind::TEXT
        | kind::TRUTH
        | kind::SHORT_NUMBER => Some([row, column, column]),
        kind::NUMBERS => Some([row, column, column + record.data.len() as u64 / 6]),
        _ => None,
    }
}

/// How far a sheet says that it reaches may be anything, and makes the reader ask for that much.
fn claim_nothing(stream: &mut [u8]) {
    let mut places: Vec<usize> = sheets(stream).flatten().collect();
    places.sort_unstable();
    places.dedup();
    let mut seen = 0;
    for place in places {
        let mut found = Vec::new();
        for record in records_of_sheet(stream, place.max(seen)) {
            seen = record.at;
            if record.kind == kind::EXTENT {
                found.push((record.at + 4, record.data.len()));
            }
        }
        for (at, length) in found {
            stream[at..at + length].fill(0);
        }
    }
}
