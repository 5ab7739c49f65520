//! Workbooks: XLSX, ODS and XLS, a sheet at a time. Values are taken, formulas are not.

use super::error::IntakeError;
use super::found::{Note, SheetName};
use super::older;
use super::table::{MOST_BYTES, MOST_CELLS, MOST_COLUMNS, Table};
use super::unpacked::refuse_bomb;
use calamine::{Cell, Data, DataRef, Dimensions, ExcelDateTime, Reader as _, SheetType, SheetVisible, Sheets, Xls};
use std::borrow::Cow;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Bytes<'b> = Cursor<Cow<'b, [u8]>>;

/// Whether the bytes begin as a workbook does: a packed file, or the older kind.
pub(in crate::exchange) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// A sheet that was read.
pub(super) struct ReadSheet {
    pub table: Table,
    pub sheets: Vec<SheetName>,
    pub sheet: String,
}

/// All sheets of a workbook, those in sight first.
pub(in crate::exchange) fn sheets(bytes: &[u8]) -> Result<Vec<Table>, IntakeError> {
    let (mut book, sheets) = open(bytes)?;
    let (mut tables, mut room) = (Vec::new(), Room::default());
    for sheet in in_order(&sheets) {
        let table = table(&mut book, &sheet.name, &mut Vec::new())?;
        room.take(table.cells_in_all(), table.bytes_in_all())?;
        tables.push(table);
    }
    Ok(tables)
}

fn open(bytes: &[u8]) -> Result<(Sheets<Bytes<'_>>, Vec<SheetName>), IntakeError> {
    let book = if bytes.starts_with(b"PK") {
        refuse_bomb(bytes)?;
        let packed = Cursor::new(Cow::Borrowed(bytes));
        within_reader(|| calamine::open_workbook_auto_from_rs(packed).map_err(|error| IntakeError::broken(&error)))?
    } else {
        let plain = Cursor::new(Cow::Owned(older::checked(bytes)?));
        within_reader(|| Xls::new(plain).map(Sheets::Xls).map_err(|error| IntakeError::broken(&error)))?
    };
    let is_table = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let sheets = book.sheets_metadata().iter().filter(is_table).map(named).collect();
    Ok((book, sheets))
}

/// The reader trusts some of what a file says, and stumbles where that is a lie. Then the file is broken, and not the
/// program.
fn within_reader<T>(read: impl FnOnce() -> Result<T, IntakeError>) -> Result<T, IntakeError> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(IntakeError::broken(&"the workbook contradicts itself")))
}

fn in_order(sheets: &[SheetName]) -> Vec<&SheetName> {
    let mut in_order: Vec<&SheetName> = sheets.iter().collect();
    in_order.sort_by_key(|sheet| sheet.is_hidden);
    in_order
}

/// Reads a sheet: the one asked for, else the first visible one that holds something.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>, notes: &mut Vec<Note>) -> Result<ReadSheet, IntakeError> {
    let (mut book, sheets) = open(bytes)?;
    if let Some(wanted) = wanted {
        if !sheets.iter().any(|sheet| sheet.name == wanted) {
            return Err(IntakeError::NoSuchSheet { sheet: wanted.to_owned() });
        }
        let table = table(&mut book, wanted, notes)?;
        return Ok(ReadSheet { table, sheets, sheet: wanted.to_owned() });
    }
    for sheet in in_order(&sheets) {
        let mut of_sheet = Vec::new();
        let table = table(&mut book, &sheet.name, &mut of_sheet)?;
        if !table.is_empty() {
            notes.extend(of_sheet);
            let sheet = sheet.name.clone();
            return Ok(ReadSheet { table, sheets, sheet });
        }
    }
    Err(IntakeError::Empty)
}

fn named(sheet: &calamine::Sheet) -> SheetName {
    SheetName { name: sheet.name.clone(), is_hidden: sheet.visible != SheetVisible::Visible }
}

fn table(book: &mut Sheets<Bytes<'_>>, sheet: &str, notes: &mut Vec<Note>) -> Result<Table, IntakeError> {
    laid_out(within_reader(|| cells(book, sheet, notes))?)
}

fn cells(book: &mut Sheets<Bytes<'_>>, sheet: &str, notes: &mut Vec<Note>) -> Result<Vec<Placed>, IntakeError> {
    Ok(match book {
        Sheets::Xlsx(book) => {
            if book.has_1904_epoch() {
                notes.push(Note::Since1904);
            }
            // Without them the list is read as it stands.
            let merged = book.merge_cells_by_sheet_name(sheet).unwrap_or_default();
            let mut reader = book.worksheet_cells_reader(sheet).map_err(|error| IntakeError::broken(&error))?;
            let (mut cells, room) = sparse(|| reader.next_cell())?;
            repeat_merged(&merged, &mut cells, room, notes)?;
            cells
        }
        Sheets::Xlsb(book) => {
            let mut reader = book.worksheet_cells_reader(sheet).map_err(|error| IntakeError::broken(&error))?;
            sparse(|| reader.next_cell())?.0
        }
        other => {
            let range = other.worksheet_range(sheet).map_err(|error| IntakeError::broken(&error))?;
            let (top, left) = range.start().unwrap_or_default();
            let at = |row, column| (top.saturating_add(index(row)), left.saturating_add(index(column)));
            range.used_cells().map(|(row, column, value)| (at(row, column), text_of(value))).collect()
        }
    })
}

fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

type Placed = ((u32, u32), String);

/// What cells take together: a text that is shared or merged takes room wherever it stands.
#[derive(Default)]
struct Room {
    cells: usize,
    bytes: usize,
}

impl Room {
    fn take(&mut self, cells: usize, bytes: usize) -> Result<(), IntakeError> {
        self.cells += cells;
        self.bytes += bytes;
        if self.cells > MOST_CELLS {
            return Err(IntakeError::TooManyCells { most: MOST_CELLS });
        }
        if self.bytes > MOST_BYTES {
            return Err(IntakeError::TooLarge { most: MOST_BYTES >> 20 });
        }
        Ok(())
    }
}

/// Cell by cell, since a sheet may claim to be as wide and long as it likes.
fn sparse<'c, E: std::fmt::Display>(
    mut next: impl FnMut() -> Result<Option<Cell<DataRef<'c>>>, E>,
) -> Result<(Vec<Placed>, Room), IntakeError> {
    let (mut cells, mut room) = (Vec::new(), Room::default());
    while let Some(cell) = next().map_err(|error| IntakeError::broken(&error))? {
        let text = text_of_ref(cell.get_value());
        if !text.is_empty() {
            room.take(1, text.len())?;
            cells.push((cell.get_position(), text));
        }
    }
    Ok((cells, room))
}

/// How many rows a merged area may fill.
const MERGED_ROWS: u32 = 10_000;

/// What stands in a cell that is merged downwards holds for each of its rows.
fn repeat_merged(
    merged: &[Dimensions],
    cells: &mut Vec<Placed>,
    mut room: Room,
    notes: &mut Vec<Note>,
) -> Result<(), IntakeError> {
    cells.sort_by_key(|(at, _)| *at);
    let before = cells.len();
    for area in merged.iter().filter(|area| area.end.0 > area.start.0) {
        let Ok(found) = cells[..before].binary_search_by_key(&area.start, |(at, _)| *at) else { continue };
        let text = cells[found].1.clone();
        for row in area.start.0 + 1..=area.end.0.min(area.start.0.saturating_add(MERGED_ROWS)) {
            room.take(1, text.len())?;
            cells.push(((row, area.start.1), text.clone()));
        }
    }
    if cells.len() > before {
        notes.push(Note::MergedCells);
    }
    Ok(())
}

/// Rows without anything in them take no room, wherever the sheet says its cells are.
fn laid_out(mut cells: Vec<Placed>) -> Result<Table, IntakeError> {
    cells.sort_by_key(|(at, _)| *at);
    cells.dedup_by_key(|(at, _)| *at);
    let left = cells.iter().map(|((_, column), _)| *column).min().unwrap_or_default();
    let mut table = Table::default();
    let mut here: Option<(u32, u32)> = None;
    for ((row, column), text) in cells {
        if (column - left) as usize >= MOST_COLUMNS {
            return Err(IntakeError::TooManyColumns { most: MOST_COLUMNS });
        }
        let from = match here {
            Some((before, next)) if before == row => next,
            _ => {
                table.begin(u64::from(row) + 1)?;
                left
            }
        };
        for _ in from..column {
            table.end_cell()?;
        }
        table.write(&text);
        table.end_cell()?;
        here = Some((row, column + 1));
    }
    Ok(table)
}

fn text_of_ref(value: &DataRef<'_>) -> String {
    match value {
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(value) => yes_no(*value),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn text_of(value: &Data) -> String {
    match value {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(value) => yes_no(*value),
        Data::DateTime(moment) => moment_text(moment),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn yes_no(value: bool) -> String {
    if value { "Ja" } else { "Nej" }.to_owned()
}

/// Numbers as people write them: whole ones without a point.
fn number_text(number: f64) -> String {
    format!("{number}")
}

fn moment_text(moment: &ExcelDateTime) -> String {
    if !moment.is_datetime() {
        return number_text(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}
