//! Workbooks of the older kind (XLS), which a few bytes can make as large as they like: they come in right, or are
//! refused before they are laid out.

use sigill::exchange::intake::{FileWish, Foreign, IntakeError, open};
use std::io::{Cursor, Read as _, Write as _};

/// A record: its kind, its length, what it holds.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a short record");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn begin(kind: u16) -> Vec<u8> {
    let mut data = [0_u8; 16];
    data[..2].copy_from_slice(&0x0600_u16.to_le_bytes());
    data[2..4].copy_from_slice(&kind.to_le_bytes());
    record(0x0809, &data)
}

fn place(row: u16, column: u16) -> [u8; 6] {
    let ([a, b], [c, d]) = (row.to_le_bytes(), column.to_le_bytes());
    [a, b, c, d, 0, 0]
}

fn text(row: u16, column: u16, said: &str) -> Vec<u8> {
    let letters = u16::try_from(said.len()).expect("a short text").to_le_bytes();
    record(0x0204, &[&place(row, column)[..], &letters, &[0], said.as_bytes()].concat())
}

fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    record(0x0203, &[&place(row, column)[..], &value.to_le_bytes()].concat())
}

/// How far a sheet says that it reaches.
fn extent(rows: u32, columns: u16) -> Vec<u8> {
    let (rows, [c, d]) = (rows.to_le_bytes(), columns.to_le_bytes());
    record(0x0200, &[&[0; 4][..], &rows, &[0, 0, c, d, 0, 0]].concat())
}

fn sheet(records: &[Vec<u8>]) -> Vec<u8> {
    [begin(0x0010), records.concat(), record(0x000A, &[])].concat()
}

/// The stream of a workbook; `of` says which of the sheets each of its names stands for.
fn stream(sheets: &[Vec<u8>], of: &[usize]) -> Vec<u8> {
    let name = |number: usize| format!("Blad{number:04}");
    let length = begin(0x0005).len() + of.len() * record(0x0085, &[0; 16]).len() + record(0x000A, &[]).len();
    let begins = |number: usize| length + sheets[..number].iter().map(Vec::len).sum::<usize>();
    let mut stream = begin(0x0005);
    for (number, sheet) in of.iter().enumerate() {
        let at = u32::try_from(begins(*sheet)).expect("a short file").to_le_bytes();
        stream.extend(record(0x0085, &[&at[..], &[0, 0, 8, 0], name(number).as_bytes()].concat()));
    }
    stream.extend(record(0x000A, &[]));
    assert_eq!(stream.len(), length);
    stream.extend(sheets.concat());
    stream
}

fn workbook(stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    file.create_stream("/Workbook").expect("a stream").write_all(stream).expect("is written");
    file.flush().expect("is written");
    file.into_inner().into_inner()
}

fn opened(stream: &[u8]) -> Result<Foreign, IntakeError> {
    open(&workbook(stream), "a.xls", &FileWish::default())
}

fn listed() -> Vec<Vec<u8>> {
    vec![
        text(0, 0, "Nr"),
        text(0, 1, "System"),
        text(0, 2, "Konf"),
        text(1, 0, "S-001"),
        text(1, 1, "Elevregister"),
        number(1, 2, 3.0),
    ]
}

#[test]
fn an_older_workbook_comes_in_whatever_it_says_of_its_extent() {
    for said in [extent(2, 3), extent(u32::MAX, u16::MAX), Vec::new()] {
        let sheet = sheet(&[vec![said], listed()].concat());
        let foreign = opened(&stream(&[sheet], &[0])).expect("a list");
        let cells: Vec<Vec<&str>> = foreign.data_rows().map(|row| foreign.table.cells(row).collect()).collect();
        assert_eq!(cells, [["S-001", "Elevregister", "3"]]);
    }
}

#[test]
fn sheets_that_would_not_fit_together_are_refused() {
    let far = [listed(), vec![number(65_535, 255, 1.0)]].concat();
    // One as large as such a sheet can be is still no more than what is read.
    assert!(opened(&stream(&[sheet(&far)], &[0])).is_ok());
    let many = stream(&[sheet(&far)], &[0; 200]);
    assert!(many.len() < 10_000, "{} bytes", many.len());
    assert_eq!(opened(&many).expect_err("too much"), IntakeError::Bomb { most: 512 });
}

/// A workbook whose cells show one text that they share, as often as that.
fn sharing(letters: &str, cells: u16) -> Vec<u8> {
    let (first, second) = letters.split_at(letters.len() / 2);
    let length = u16::try_from(letters.len()).expect("a text").to_le_bytes();
    let shared = [
        record(0x00FC, &[&[1, 0, 0, 0, 1, 0, 0, 0][..], &length, &[0], first.as_bytes()].concat()),
        record(0x003C, &[&[0], second.as_bytes()].concat()),
    ];
    let cell = |row: u16| record(0x00FD, &[&place(row, 0)[..], &[0; 4]].concat());
    let sheet = sheet(&(0..cells).map(cell).collect::<Vec<_>>());
    let shared = shared.concat();
    // The texts stand before the end of what comes first, and move the sheet on.
    let plain = stream(std::slice::from_ref(&sheet), &[0]);
    let end = plain.len() - sheet.len() - 4;
    let mut whole = [&plain[..end], &shared, &plain[end..]].concat();
    let at = begin(0x0005).len() + 4;
    let moved = u32::try_from(end + 4 + shared.len()).expect("a short file").to_le_bytes();
    whole[at..at + 4].copy_from_slice(&moved);
    whole
}

#[test]
fn a_text_that_cells_share_counts_for_each_of_them() {
    let foreign = opened(&sharing("Elevregister", 3)).expect("a list");
    assert_eq!((foreign.table.len(), foreign.table.cell(2, 0)), (3, "Elevregister"));
    let much = sharing(&"a".repeat(15_000), 20_000);
    assert!(much.len() < 500_000, "{} bytes", much.len());
    assert_eq!(opened(&much).expect_err("too much"), IntakeError::Bomb { most: 512 });
}

#[test]
fn an_older_workbook_that_is_cut_off_or_points_nowhere_is_refused() {
    let whole = stream(&[sheet(&listed())], &[0]);
    let mut nowhere = whole.clone();
    let at = begin(0x0005).len() + 4;
    nowhere[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(opened(&nowhere), Err(IntakeError::BrokenWorkbook { .. })));
    assert!(matches!(opened(&whole[..whole.len() - 3]), Err(IntakeError::BrokenWorkbook { .. })));
    let file = workbook(&whole);
    for cut in [8, 512, file.len() / 2] {
        let told = open(&file[..cut], "a.xls", &FileWish::default());
        assert!(matches!(told, Err(IntakeError::BrokenWorkbook { .. })), "{cut}: {:?}", told.map(|_| ()));
    }
    let mut other = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    other.create_stream("/WordDocument").expect("a stream").write_all(b"Brev").expect("is written");
    let mut bytes = Vec::new();
    let mut file = other.into_inner();
    file.set_position(0);
    file.read_to_end(&mut bytes).expect("is read");
    assert!(matches!(open(&bytes, "a.doc", &FileWish::default()), Err(IntakeError::BrokenWorkbook { .. })));
}
