//! Lists as workbooks: the same cells as the CSV, with real dates and numbers, and back again.

mod lists;

use calamine::{Data, Range, Reader as _, Xlsx};
use lists::{Book, TODAY};
use sigill::domain::{Level, Settings, System, SystemId};
use sigill::exchange::{ExportError, Format, ImportError, List, Profile, export};
use sigill::register::Command;
use std::io::{Cursor, ErrorKind, Read as _, Write};

fn workbook(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).expect("a workbook")
}

fn sheet(list: List, bytes: &[u8]) -> Range<Data> {
    workbook(bytes).worksheet_range(list.name()).expect("the sheet is called as the list")
}

/// What a cell says in CSV.
fn said(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}

fn csv(book: &Book, list: List) -> Vec<Vec<String>> {
    let text = book.text(list);
    let rows = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).into_records();
    rows.map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<sigill::domain::Date>().is_ok()
}

#[test]
fn a_workbook_says_the_same_as_the_csv_with_real_dates_and_numbers() {
    let mut book = Book::example(TODAY);
    let settings = Settings { traceability: true, ..book.register.snapshot().settings().clone() };
    book.register.execute(&Command::SaveSettings(Box::new(settings)), &book.origin).expect("settings");
    let (mut dates, mut numbers) = (0, 0);
    for list in List::ALL {
        let range = sheet(list, &book.export(list, Format::Xlsx));
        let expected = csv(&book, list);
        assert_eq!(range.height(), expected.len(), "{list:?}");
        for (cells, expected) in range.rows().zip(&expected) {
            let found: Vec<String> = cells.iter().map(said).collect();
            assert_eq!(&found, expected, "{list:?}");
            for cell in cells {
                match cell {
                    Data::String(text) => assert!(!is_date(text), "{list:?}: {text} is a date only to the eye"),
                    Data::DateTime(_) => dates += 1,
                    Data::Float(_) => numbers += 1,
                    _ => {}
                }
            }
        }
    }
    assert!(dates > 100 && numbers > 300, "{dates} {numbers}");
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn headings_stay_in_sight_and_levels_are_coloured() {
    let book = Book::example(TODAY);
    let bytes = book.export(List::ClassificationList, Format::Xlsx);
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    for mark in ["state=\"frozen\"", "<autoFilter ref=\"A1:U", "customWidth=\"1\""] {
        assert!(page.contains(mark), "{mark}");
    }
    let styles = part(&bytes, "xl/styles.xml");
    for colour in [Level::COLOURS[1], Level::COLOURS[2], Level::COLOURS[3]] {
        assert!(styles.contains(&format!("FF{colour:06X}")), "{colour:06X}");
    }
    assert!(styles.contains("yyyy\\-mm\\-dd") || styles.contains("yyyy-mm-dd"));
}

#[test]
fn hostile_texts_are_texts() {
    let mut book = Book::empty(TODAY);
    for (place, text) in
        ["=1+1", "@SUM(A1)", "+46", "-", "{=HYPERLINK(\"x\")}", "http://127.0.0.1", "007"].iter().enumerate()
    {
        let id = SystemId::fresh(book.origin.at);
        let system = System { note: (*text).into(), ..System::new(id, &format!("S-{place:03}"), text) };
        book.register.execute(&Command::SaveSystem(Box::new(system)), &book.origin).expect("a system");
    }
    let bytes = book.export(List::Systems, Format::Xlsx);
    let formulas = workbook(&bytes).worksheet_formula("system").expect("the sheet");
    assert!(formulas.used_cells().next().is_none());
    let range = sheet(List::Systems, &bytes);
    let names: Vec<&Data> = range.rows().skip(1).map(|row| &row[1]).collect();
    assert!(names.iter().all(|name| matches!(name, Data::String(_))), "{names:?}");
    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<hyperlink"));
    let plan = book.plan(List::Systems, &bytes).expect("a plan");
    assert!(plan.is_empty(), "and come back as they were");
}

#[test]
fn what_was_edited_in_the_workbook_is_imported() {
    let mut book = Book::example(TODAY);
    let mut edited = rust_xlsxwriter::Workbook::new();
    edited.add_worksheet().write(0, 0, "Något annat").expect("a cell");
    let sheet = edited.add_worksheet();
    for (column, text) in [(0, "Beteckning"), (1, "Leverantör"), (2, "Avtal till"), (3, "Namn")] {
        sheet.write(2, column, text).expect("a heading");
    }
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 3, 31).expect("a date");
    let format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    sheet.write(3, 0, "S-002").expect("a cell");
    sheet.write(3, 1, 4711).expect("a cell");
    sheet.write_with_format(3, 2, &date, &format).expect("a cell");
    let bytes = edited.save_to_buffer().expect("a workbook");
    book.import(List::Systems, &bytes);
    let text = book.text(List::Systems);
    let row = text.lines().find(|line| line.starts_with("S-002,")).expect("is there");
    assert!(row.contains(",4711,") && row.contains(",2027-03-31,"), "{row}");

    sheet_with_fault(&mut book);
}

fn sheet_with_fault(book: &mut Book) {
    let mut edited = rust_xlsxwriter::Workbook::new();
    let sheet = edited.add_worksheet();
    sheet.write(0, 0, "Beteckning").expect("a cell");
    sheet.write(0, 1, "Avtal till").expect("a cell");
    sheet.write(0, 2, "Namn").expect("a cell");
    sheet.write(2, 0, "S-002").expect("a cell");
    sheet.write(2, 1, "snart").expect("a cell");
    let bytes = edited.save_to_buffer().expect("a workbook");
    let faults = book.try_import(List::Systems, bytes).expect_err("faults");
    assert_eq!((faults[0].line, &*faults[0].column, &*faults[0].value), (3, "Avtal till", "snart"));
}

#[test]
fn what_a_sheet_cannot_hold_is_refused_and_not_cut() {
    let mut book = Book::empty(TODAY);
    let id = SystemId::fresh(book.origin.at);
    let system = System { note: "å".repeat(40_000).as_str().into(), ..System::new(id, "S-001", "Tidbok") };
    book.register.execute(&Command::SaveSystem(Box::new(system)), &book.origin).expect("a system");
    let snapshot = book.register.snapshot();
    let written = export(List::Systems, Format::Xlsx, snapshot, &mut Vec::new(), &mut |_| true);
    assert!(matches!(written, Err(ExportError::TooLarge)), "{written:?}");
    assert!(export(List::Systems, Profile::Rfc4180, snapshot, &mut Vec::new(), &mut |_| true).is_ok());
}

#[test]
fn a_broken_workbook_is_refused() {
    let book = Book::example(TODAY);
    let bytes = book.export(List::Systems, Format::Xlsx);
    let broken = book.plan(List::Systems, &bytes[..bytes.len() / 2]).expect_err("is broken");
    assert!(matches!(broken, ImportError::BrokenWorkbook(_)), "{broken}");
    assert_eq!(Format::ALL[0], Format::from(Profile::ExcelSv), "CSV is what is written unasked");
}

/// An output that is full after so many bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0 == 0 {
            return Err(ErrorKind::StorageFull.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn of_systems(count: usize) -> Book {
    let mut book = Book::empty(TODAY);
    let rows: Vec<String> = (0..count).map(|n| format!("S-{n:05};System {n};Not {n};{}\n", n % 4)).collect();
    book.import(List::Systems, format!("Beteckning;Namn;Anteckning;Egen K\n{}", rows.concat()));
    book
}

#[test]
fn rows_that_go_out_as_they_come_are_all_there() {
    let book = of_systems(5000);
    let bytes = book.export(List::Systems, Format::Xlsx);
    let range = sheet(List::Systems, &bytes);
    assert_eq!(range.height(), 5001);
    for row in [1, 1999, 2000, 2001, 5000] {
        assert_eq!(range.get((row, 1)), Some(&Data::String(format!("System {}", row - 1))));
    }
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    let book_part = part(&bytes, "xl/workbook.xml");
    assert!(page.contains("<autoFilter ref=\"A1:AA5001\"/>") && book_part.contains("$AA$5001"), "{book_part}");
    assert!(book.plan(List::Systems, &bytes).expect("a plan").is_empty());
}

#[test]
fn an_output_that_is_full_is_told_wherever_it_fills_up() {
    let book = of_systems(5000);
    let whole = book.export(List::Systems, Format::Xlsx).len();
    for room in [0, 10, 1000, whole / 3, whole / 2, whole - 200, whole - 20] {
        let written = export(List::Systems, Format::Xlsx, book.register.snapshot(), &mut Full(room), &mut |_| true);
        let Err(ExportError::Output(error)) = written else { panic!("{room} of {whole} bytes: {written:?}") };
        assert_eq!(error.kind(), ErrorKind::StorageFull, "{room} of {whole} bytes");
    }
    let stopped = export(List::Systems, Format::Xlsx, book.register.snapshot(), &mut Vec::new(), &mut |_| false);
    assert!(matches!(stopped, Err(ExportError::Cancelled)));
}

#[test]
fn letters_that_a_sheet_has_no_way_for_come_back() {
    let mut book = Book::empty(TODAY);
    let texts =
        ["_x0041_", "_x005F_x0041_", "a\u{7}b", "rad\r\nrad", "<b> & \"c\"", "\u{FFFE}", "_x00", "\tx", "å\n", "😀"];
    for (place, text) in texts.iter().enumerate() {
        let id = SystemId::fresh(book.origin.at);
        let system = System { note: (*text).into(), ..System::new(id, &format!("S-{place:03}"), "Namn") };
        book.register.execute(&Command::SaveSystem(Box::new(system)), &book.origin).expect("a system");
    }
    let bytes = book.export(List::Systems, Format::Xlsx);
    let plan = book.plan(List::Systems, &bytes).expect("a plan");
    assert!(plan.is_empty(), "{:?}", plan.command);
}
