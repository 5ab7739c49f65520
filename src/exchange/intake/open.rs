//! Opening a foreign list: what kind of file it is, and where in it the list stands.

use super::encoding::Encoding;
use super::error::IntakeError;
use super::found::{FileKind, FileWish, Foreign, Note};
use super::synonyms::{Synonyms, normal};
use super::table::{MOST_BYTES, MOST_ROWS, Table};
use super::{delimited, workbook};
use std::ops::Range;

/// How many rows are searched for the headings.
const TITLE_ROWS: usize = 50;

/// Words that begin a row beneath a list that does not belong to it.
const FOOTERS: [&str; 22] = [
    "summa",
    "totalt",
    "total",
    "antal",
    "sum",
    "subtotal",
    "delsumma",
    "senastuppdaterad",
    "uppdaterad",
    "källa",
    "utskriven",
    "utskrivet",
    "skapad",
    "sida",
    "källor",
    "grandtotal",
    "lastupdated",
    "updated",
    "source",
    "printed",
    "page",
    "slutpålistan",
];

/// Reads a file. `wish` is what the user says of it.
pub fn open(bytes: &[u8], name: &str, wish: &FileWish) -> Result<Foreign, IntakeError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(IntakeError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(IntakeError::TooLarge { most: MOST_BYTES >> 20 });
    }
    let mut foreign = if workbook::is_workbook(bytes) { open_book(bytes, wish)? } else { open_text(bytes, wish)? };
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let says_book = ending.is_some_and(|ending| matches!(&*ending, "xlsx" | "xlsm" | "xls" | "ods"));
    if says_book != (foreign.kind == FileKind::Workbook) {
        foreign.notes.push(Note::WrongEnding);
    }
    if foreign.table.len() > MOST_ROWS {
        return Err(IntakeError::TooManyRows { most: MOST_ROWS });
    }
    find_list(&mut foreign, wish);
    if foreign.table.is_empty() {
        return Err(IntakeError::Empty);
    }
    Ok(foreign)
}

fn open_book(bytes: &[u8], wish: &FileWish) -> Result<Foreign, IntakeError> {
    let mut notes = Vec::new();
    let read = workbook::read(bytes, wish.sheet.as_deref(), &mut notes)?;
    Ok(Foreign { sheets: read.sheets, sheet: Some(read.sheet), notes, ..bare(read.table, FileKind::Workbook) })
}

fn open_text(bytes: &[u8], wish: &FileWish) -> Result<Foreign, IntakeError> {
    let mut notes = Vec::new();
    let encoding = wish.encoding.unwrap_or_else(|| Encoding::sniff(bytes));
    let text = encoding.decode(bytes, &mut notes);
    refuse_binary(&text)?;
    let quotes = wish.quotes.unwrap_or(true);
    let declared = delimited::declared(&text);
    let delimiter = wish.delimiter.or(declared.map(|(delimiter, _)| delimiter));
    let delimiter = delimiter.unwrap_or_else(|| delimited::sniff(&text, quotes, best_hits));
    let mut table = delimited::read(&text, delimiter, quotes, None)?;
    if declared.is_some() {
        table = delimited::read(&blanked_first_line(&text), delimiter, quotes, None)?;
    }
    let (encoding, delimiter) = (Some(encoding), Some(delimiter));
    Ok(Foreign { encoding, delimiter, quotes, notes, ..bare(table, FileKind::Text) })
}

/// The text without what its first line says, so that lines keep their numbers.
fn blanked_first_line(text: &str) -> String {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    text[end..].to_owned()
}

fn bare(table: Table, kind: FileKind) -> Foreign {
    let end = table.len();
    Foreign {
        table,
        kind,
        encoding: None,
        delimiter: None,
        quotes: true,
        sheets: Vec::new(),
        sheet: None,
        header: None,
        first: 0,
        end,
        empty_rows: 0,
        notes: Vec::new(),
    }
}

/// Pictures, programs and documents have control letters that no list has.
fn refuse_binary(text: &str) -> Result<(), IntakeError> {
    let sample = text.chars().take(4096);
    let (mut all, mut strange) = (0_usize, 0_usize);
    for letter in sample {
        all += 1;
        if letter == '\u{FFFD}' || (letter.is_control() && !matches!(letter, '\r' | '\n' | '\t' | '\u{b}' | '\u{c}')) {
            strange += 1;
        }
    }
    if text.starts_with("%PDF") || strange * 20 > all { Err(IntakeError::NotAList) } else { Ok(()) }
}

fn find_list(foreign: &mut Foreign, wish: &FileWish) {
    let header = match wish.header_line {
        Some(0) => None,
        Some(line) => foreign.table.row_on(line),
        None => find_header(&foreign.table),
    };
    foreign.header = header;
    foreign.first = header.map_or(0, |row| row + 1);
    foreign.end = match wish.last_line {
        Some(line) => (0..foreign.table.len()).take_while(|row| foreign.table.line(*row) <= line).count(),
        None => before_footer(&foreign.table, foreign.first..foreign.table.len()),
    };
    foreign.end = foreign.end.max(foreign.first);
    foreign.empty_rows = foreign.end - foreign.first - foreign.data_rows().count();
    match header {
        None => foreign.notes.push(Note::NoHeadings),
        Some(row) => {
            let mut seen = Vec::new();
            let headings = foreign.table.cells(row).map(normal).filter(|heading| !heading.is_empty());
            if headings.into_iter().any(|heading| {
                seen.contains(&heading) || {
                    seen.push(heading);
                    false
                }
            }) {
                foreign.notes.push(Note::RepeatedHeading);
            }
        }
    }
}

fn best_hits(table: &Table) -> usize {
    (0..table.len().min(TITLE_ROWS)).map(|row| Synonyms::shipped().hits(table.cells(row))).max().unwrap_or_default()
}

/// The row with most known headings; failing that, the first full row of words above rows of another kind.
fn find_header(table: &Table) -> Option<usize> {
    let usual = usual_width(table);
    let rows = 0..table.len().min(TITLE_ROWS);
    let known = rows.clone().map(|row| (row, Synonyms::shipped().hits(table.cells(row)), table.filled(row)));
    let enough = |row: &(usize, usize, usize)| row.1 >= 1 && (row.1 * 2 >= row.2 || row.1 >= 3) && row.2 * 2 >= usual;
    // The first of the best, so that a row of data that repeats a word does not win.
    let best = known.filter(enough).min_by_key(|(row, hits, _)| (std::cmp::Reverse(*hits), *row));
    if let Some((row, ..)) = best {
        return Some(row);
    }
    rows.clone().find(|row| {
        let cells: Vec<&str> = table.cells(*row).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let are_words =
            cells.iter().all(|cell| cell.chars().count() <= 60 && !cell.starts_with(|c: char| c.is_ascii_digit()));
        let distinct: std::collections::BTreeSet<String> = cells.iter().map(|cell| normal(cell)).collect();
        let below = row + 1 < table.len()
            && (row + 1..table.len().min(row + 20))
                .any(|next| table.cells(next).any(|cell| cell.trim().starts_with(|c: char| c.is_ascii_digit())));
        cells.len() >= 2 && cells.len() >= usual && are_words && distinct.len() == cells.len() && below
    })
}

/// How many cells most rows fill.
fn usual_width(table: &Table) -> usize {
    let mut widths: Vec<usize> =
        (0..table.len().min(500)).map(|row| table.filled(row)).filter(|width| *width > 0).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or_default()
}

/// Where the list ends: totals, sources and the like beneath it do not belong to it.
fn before_footer(table: &Table, rows: Range<usize>) -> usize {
    let mut end = rows.end;
    while end > rows.start {
        let row = end - 1;
        let filled: Vec<&str> = table.cells(row).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let is_gap_above =
            row > rows.start && (table.filled(row - 1) == 0 || table.line(row) > table.line(row - 1) + 1);
        let says_so = filled.first().is_some_and(|cell| begins_footer(cell));
        let is_lone = filled.len() == 1 && is_gap_above;
        let is_outside = filled.is_empty() || (table.width() >= 3 && (is_lone || (says_so && filled.len() <= 3)));
        if !is_outside {
            break;
        }
        end -= 1;
    }
    end
}

fn begins_footer(cell: &str) -> bool {
    let folded = normal(cell);
    FOOTERS.iter().any(|word| {
        folded.strip_prefix(word).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit()) || cell.contains(':') || word.len() > 8
        })
    })
}
