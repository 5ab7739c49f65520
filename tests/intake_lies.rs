//! Workbooks that lie, and such as people make: each comes in right, or ends in a plain reason while memory holds.

mod lists;

use lists::{Book, TODAY};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use sigill::exchange::intake::{Encoding, FileKind, FileWish, Foreign, IntakeError, Note, open};
use sigill::exchange::{ImportError, List};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// How much a workbook may take when it is unpacked.
const MOST: usize = 512 << 20;

/// A file with its name and how it is written.
type Packed<'p> = (&'p str, &'p dyn Fn(&mut dyn std::io::Write));

fn packed(files: &[Packed<'_>]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, write) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        write(&mut zip);
    }
    zip.finish().expect("a packed file").into_inner()
}

fn text(text: &str) -> impl Fn(&mut dyn std::io::Write) {
    move |out| out.write_all(text.as_bytes()).expect("is written")
}

/// A workbook as ODS with these rows.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"Blad\">{rows}</table:table></office:spreadsheet></office:body>\
         </office:document-content>"
    );
    packed(&[
        ("mimetype", &text("application/vnd.oasis.opendocument.spreadsheet")),
        ("META-INF/manifest.xml", &text("<manifest:manifest/>")),
        ("content.xml", &text(&content)),
    ])
}

fn cell(said: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{said}</text:p></table:table-cell>")
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|said| cell(said)).collect();
    format!("<table:table-row>{cells}<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>")
}

fn xlsx(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().expect("a workbook")
}

fn write(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (at, cells) in (0..).zip(rows) {
        for (column, said) in (0..).zip(*cells) {
            sheet.write(at, column, *said).expect("a cell");
        }
    }
}

fn opened(bytes: &[u8], name: &str) -> Result<Foreign, IntakeError> {
    open(bytes, name, &FileWish::default())
}

fn cells(foreign: &Foreign) -> Vec<Vec<String>> {
    foreign.data_rows().map(|row| foreign.table.cells(row).map(str::to_owned).collect()).collect()
}

/// The same workbook with what one of its files says said otherwise.
fn changed(book: &[u8], file: &str, from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).expect("a packed file");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut held = archive.by_index(index).expect("a file");
        let (name, mut said) = (held.name().expect("a name").into_owned(), Vec::new());
        std::io::copy(&mut held, &mut said).expect("is read");
        if name == file {
            let old = String::from_utf8(said).expect("text");
            assert!(old.contains(from), "{old}");
            said = old.replace(from, to).into_bytes();
        }
        zip.start_file(name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(&said).expect("is written");
    }
    zip.finish().expect("a packed file").into_inner()
}

#[test]
fn a_packed_file_that_would_not_fit_is_refused_whichever_way_it_comes() {
    let zeros = vec![b' '; 1 << 20];
    let bomb = packed(&[("xl/workbook.xml", &|out| {
        for _ in 0..=MOST >> 20 {
            out.write_all(&zeros).expect("is written");
        }
    })]);
    assert!(bomb.len() < 2 << 20, "{} bytes", bomb.len());
    assert_eq!(opened(&bomb, "a.xlsx").expect_err("too much"), IntakeError::Bomb { most: 512 });
    let plan = Book::empty(TODAY).plan(List::Systems, &bomb).expect_err("too much");
    assert_eq!(plan, ImportError::BrokenWorkbook(IntakeError::Bomb { most: 512 }));
}

#[test]
fn a_sheet_that_repeats_its_cells_without_end_is_refused() {
    let wide = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\">\
                <text:p>x</text:p></table:table-cell>";
    let often = |rows: &str| format!("<table:table-row table:number-rows-repeated=\"{rows}\">{wide}</table:table-row>");
    let spaces = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>\
                  <text:s text:c=\"4000000000\"/></text:p></table:table-cell></table:table-row>";
    let long = format!(
        "<table:table-row table:number-rows-repeated=\"9000\"><table:table-cell office:value-type=\"string\">\
         <text:p>{}</text:p></table:table-cell></table:table-row>",
        "x".repeat(100_000)
    );
    let gap = format!(
        "{}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>{}",
        often("1"),
        row(&["System"])
    );
    let hidden = format!(
        "<table:table-row table:number-rows-repeated=\"1000000\"><!-- <table:table-row> -->{wide}</table:table-row>"
    );
    let many = often("1").repeat(3000);
    for rows in [&often("1048576"), &often("&#49;048576"), spaces, &long, &gap, &hidden, &many] {
        let told = opened(&ods(rows), "a.ods").expect_err("too much");
        assert_eq!(told, IntakeError::Bomb { most: 512 }, "{}", &rows[..rows.len().min(200)]);
    }
}

#[test]
fn a_sheet_of_the_other_kind_comes_in_with_the_repeats_that_such_sheets_have() {
    let rows = [
        row(&["Nr", "System"]),
        row(&["S-001", "Elevregister"]),
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/>\
         </table:table-row>"
            .to_owned(),
        row(&["S-002", "Lönesystem"]),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row>"
            .to_owned(),
    ];
    let foreign = opened(&ods(&rows.concat()), "a.ods").expect("a list");
    assert_eq!(cells(&foreign), [["S-001", "Elevregister"], ["S-002", "Lönesystem"]]);
    let lines: Vec<u64> = foreign.data_rows().map(|row| foreign.table.line(row)).collect();
    assert_eq!(lines, [2, 6]);
    // One reader serves both ways in.
    let own = rows.concat().replace(">Nr<", ">Beteckning<").replace(">System<", ">Namn<");
    assert_eq!(Book::empty(TODAY).plan(List::Systems, ods(&own)).expect("a plan").new, 2);
}

#[test]
fn a_sheet_that_claims_to_be_as_large_as_can_be_takes_only_what_it_holds() {
    let bytes = xlsx(|book| {
        let sheet = book.add_worksheet();
        write(sheet, &[&["Nr", "System"], &["S-001", "Elevregister"]]);
        sheet.write(1_048_575, 16_383, "längst bort").expect("a cell");
    });
    let foreign = opened(&bytes, "a.xlsx").expect("a list");
    assert_eq!((foreign.table.len(), foreign.table.width()), (3, 16_384));
    assert_eq!(foreign.table.line(2), 1_048_576);
}

#[test]
fn days_that_are_counted_from_1904_are_the_same_days() {
    let dated = |day: f64| {
        xlsx(|book| {
            let sheet = book.add_worksheet();
            write(sheet, &[&["System", "Avtal till"], &["Elevregister"]]);
            sheet.write_with_format(1, 1, day, &Format::new().set_num_format("yyyy-mm-dd")).expect("a day");
        })
    };
    let usual = opened(&dated(45_581.0), "a.xlsx").expect("a list");
    let old = changed(&dated(45_581.0 - 1462.0), "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" ");
    let old = opened(&old, "a.xlsx").expect("a list");
    assert_eq!(cells(&usual), [["Elevregister", "2024-10-16"]]);
    assert_eq!(cells(&old), cells(&usual));
    assert!(old.notes.contains(&Note::Since1904) && !usual.notes.contains(&Note::Since1904));
}

#[test]
fn merged_cells_hold_for_each_of_their_rows() {
    let bytes = xlsx(|book| {
        let sheet = book.add_worksheet();
        write(sheet, &[&["Förvaltning", "System"], &["", "Ett"], &["", "Två"], &["Annan", "Tre"]]);
        sheet.merge_range(1, 0, 2, 0, "Barn och skola", &Format::new()).expect("merged");
    });
    let foreign = opened(&bytes, "a.xlsx").expect("a list");
    assert_eq!(cells(&foreign), [["Barn och skola", "Ett"], ["Barn och skola", "Två"], ["Annan", "Tre"]]);
    assert!(foreign.notes.contains(&Note::MergedCells));
}

#[test]
fn a_long_text_takes_room_wherever_it_stands() {
    let long = |book: &[u8]| changed(book, "xl/sharedStrings.xml", "lång", &"å".repeat(1 << 19));
    let shared = |rows: usize| long(&xlsx(|book| write(book.add_worksheet(), &vec![&["System", "lång"][..]; rows])));
    let merged = long(&xlsx(|book| {
        let sheet = book.add_worksheet();
        write(sheet, &[&["System"]]);
        sheet.merge_range(1, 0, 600, 0, "lång", &Format::new()).expect("merged");
    }));
    for bytes in [shared(600), merged] {
        assert!(bytes.len() < 100_000, "{} bytes", bytes.len());
        assert_eq!(opened(&bytes, "a.xlsx").expect_err("too much"), IntakeError::TooLarge { most: 512 });
    }
    assert_eq!(opened(&shared(3), "a.xlsx").expect("a list").table.len(), 3);
}

#[test]
fn hidden_sheets_come_last_and_can_be_asked_for() {
    let bytes = xlsx(|book| {
        let hidden = book.add_worksheet().set_name("Gamla").expect("a name");
        write(hidden, &[&["Nr", "System"], &["S-009", "Avvecklat"]]);
        hidden.set_hidden(true);
        let seen = book.add_worksheet().set_name("Nya").expect("a name");
        write(seen, &[&["Nr", "System"], &["S-001", "Elevregister"]]);
        seen.set_active(true);
    });
    let foreign = opened(&bytes, "a.xlsx").expect("a list");
    let sheets: Vec<_> = foreign.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.is_hidden)).collect();
    assert_eq!(sheets, [("Gamla", true), ("Nya", false)]);
    assert_eq!(
        (foreign.sheet.as_deref(), cells(&foreign)),
        (Some("Nya"), vec![vec!["S-001".into(), "Elevregister".into()]])
    );
    let wish = FileWish { sheet: Some("Gamla".into()), ..FileWish::default() };
    let hidden = open(&bytes, "a.xlsx", &wish).expect("a list");
    assert_eq!(cells(&hidden), [["S-009", "Avvecklat"]]);
    let missing = FileWish { sheet: Some("Ingen".into()), ..FileWish::default() };
    assert!(matches!(open(&bytes, "a.xlsx", &missing), Err(IntakeError::NoSuchSheet { .. })));
}

#[test]
fn a_formula_is_taken_by_its_value() {
    let bytes = xlsx(|book| {
        let sheet = book.add_worksheet();
        write(sheet, &[&["System", "Leverantör"], &["Elevregister"]]);
        let formula = rust_xlsxwriter::Formula::new("=UPPER(\"nord\")").set_result("NORD");
        sheet.write_formula(1, 1, formula).expect("a formula");
    });
    assert_eq!(cells(&opened(&bytes, "a.xlsx").expect("a list")), [["Elevregister", "NORD"]]);
}

/// Why a list of ours and a foreign list cannot be read; it must be the same for both.
fn reason(bytes: &[u8]) -> IntakeError {
    let told = opened(bytes, "a.csv").expect_err("a reason");
    let plan = Book::empty(TODAY).plan(List::Systems, bytes).expect_err("a reason");
    assert_eq!(plan, ImportError::BrokenWorkbook(told.clone()));
    told
}

#[test]
fn a_text_beyond_the_limits_is_refused_whichever_way_it_comes() {
    let mut large = b"Beteckning;Namn\nS-001;".to_vec();
    large.resize(MOST + 1, b'a');
    assert_eq!(reason(&large), IntakeError::TooLarge { most: 512 });
    drop(large);
    let rows = format!("Beteckning;Namn\n{}", "S-1;A\n".repeat(500_000));
    assert_eq!(opened(rows.as_bytes(), "a.csv").expect_err("too many"), IntakeError::TooManyRows { most: 500_000 });
    let wide = |columns: usize| format!("Beteckning;Namn;{}\nS-001;Ett;\n", ";".repeat(columns - 3));
    assert_eq!(reason(wide(16_385).as_bytes()), IntakeError::TooManyColumns { most: 16_384 });
    let fits = wide(16_384);
    assert_eq!(opened(fits.as_bytes(), "a.csv").expect("a list").table.width(), 16_384);
    assert_eq!(Book::empty(TODAY).plan(List::Systems, &fits).expect("a plan").new, 1);
}

#[test]
fn a_quotation_mark_that_is_never_closed_swallows_no_rows() {
    let text = "Beteckning;Namn\nS-001;\"Elevregister\nS-002;Lönesystem\n";
    assert_eq!(reason(text.as_bytes()), IntakeError::UnclosedQuote { line: 2 });
    let rows: Vec<String> = (0..500).map(|number| format!("S-{number};Namn\n")).collect();
    let late = format!("Beteckning;Namn\n{}S-x;\"Sist\n", rows.concat());
    assert_eq!(reason(late.as_bytes()), IntakeError::UnclosedQuote { line: 502 });
    // Within one of the other delimiters it is only a letter.
    let inch = "Beteckning;Namn\nS-001;Skärm 24\" i hall\n";
    assert_eq!(Book::empty(TODAY).plan(List::Systems, inch).expect("a plan").new, 1);
}

#[test]
fn a_cell_of_five_megabytes_comes_in_whole_or_is_told_of_at_its_row() {
    let mut book = Book::empty(TODAY);
    let long = "å".repeat(2_500_000);
    book.import(List::Systems, format!("Beteckning;Namn;Anteckning\nS-001;Ett;{long}\n"));
    assert_eq!(book.register.snapshot().systems().iter().next().expect("a system").1.note.as_str(), long);
    // A sheet does not hold it, and nothing is cut in silence.
    let bytes = xlsx(|book| {
        write(book.add_worksheet(), &[&["Beteckning", "Namn"], &["S-001", &"å".repeat(32_767)]]);
    });
    assert_eq!(cells(&opened(&bytes, "a.xlsx").expect("a list"))[0][1].chars().count(), 32_767);
}

#[test]
fn line_ends_of_all_kinds_and_headings_twice_or_never() {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, b"Beteckning;Namn\r\nS-001;Ett\rS-002;Tv\xe5\n\nS-003;\"Tre\r\nrader\"\n;;\n");
    let snapshot = book.register.snapshot();
    let names: Vec<&str> = snapshot.systems().iter().map(|(_, system)| system.name.as_str()).collect();
    assert_eq!(names, ["Ett", "Två", "Tre\r\nrader"]);
    let twice = book.plan(List::Systems, "Beteckning;Namn;Namn\nS-001;Ett;Två\n").expect_err("a reason");
    assert!(matches!(twice, ImportError::DuplicateColumns { line: 1, .. }), "{twice}");
    let never = book.plan(List::Systems, "S-001;Ett\nS-002;Två\n").expect_err("a reason");
    assert!(matches!(never, ImportError::NoHeadings { .. }), "{never}");
    let foreign = opened("S-001;Ett\nS-002;Två\n".as_bytes(), "a.csv").expect("a list");
    assert!(foreign.notes.contains(&Note::NoHeadings) && foreign.data_rows().count() == 2);
}

#[test]
fn a_workbook_is_one_whatever_its_name_says_and_one_that_is_cut_off_is_refused() {
    let bytes = xlsx(|book| write(book.add_worksheet(), &[&["Nr", "System"], &["S-001", "Elevregister"]]));
    for name in ["a.csv", "a.txt", "a", "a.ods.pdf"] {
        let foreign = opened(&bytes, name).expect("a list");
        assert_eq!((foreign.kind, cells(&foreign).len()), (FileKind::Workbook, 1), "{name}");
        assert!(foreign.notes.contains(&Note::WrongEnding), "{name}");
    }
    for cut in (4..bytes.len()).step_by(97) {
        let told = opened(&bytes[..cut], "a.xlsx").map(|_| ());
        assert!(matches!(told, Err(IntakeError::BrokenWorkbook { .. })), "cut at {cut}: {told:?}");
    }
    let half: Vec<u8> = "Nr;System\nS-001;Elevregister\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let foreign = opened(&half[..half.len() - 1], "a.csv").expect("a list");
    assert_eq!((foreign.encoding, cells(&foreign).len()), (Some(Encoding::Utf16Le), 1));
    assert!(foreign.notes.contains(&Note::UnreadableLetters), "half a letter is told of");
}
