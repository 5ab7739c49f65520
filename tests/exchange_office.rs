//! Workbooks as an office program reads them: `LibreOffice` opens what is written and says the same cells as the CSV.
//! Where it is not installed nothing is tried, and that is said.

mod lists;
mod tale;

use lists::{Book, TODAY};
use sigill::domain::Date;
use sigill::exchange::{Format, List};
use std::path::Path;
use std::process::Command;
use tale::{rich_story, tell};

/// Comma, quotation mark, UTF-8, from the first line; all texts within quotation marks, numbers and dates as they are
/// shown, the values of formulas.
const AS_CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false";
/// How many seconds the program may take before it is taken for hung.
const PATIENCE: &str = "300";

/// Lets `LibreOffice` convert the workbooks of a folder into CSV beside them; `false` where it is not installed.
fn converted(folder: &Path, names: &[String]) -> bool {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    // A time limit that ends the program with all it has started.
    let mut call = Command::new("timeout");
    call.args(["--kill-after=5", PATIENCE, "soffice", &profile, "--headless", "--convert-to", AS_CSV]);
    let done = match call.args(names).current_dir(folder).env("HOME", folder).output() {
        Ok(done) if done.status.code() != Some(127) => done,
        missing => {
            println!("LibreOffice is not installed, so that no workbook was tried with it: {missing:?}");
            return false;
        }
    };
    assert!(done.status.success(), "{done:?}");
    true
}

fn rows(text: &str) -> Vec<Vec<String>> {
    // A break within a cell is one, however it is written.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes()).into_records();
    rows.map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn an_office_program_reads_the_same_cells() {
    let mut hostile = Book::empty(TODAY);
    tell(&mut hostile.register, "=cmd|' /C calc'!A0", 1, &rich_story());
    let books = [("exempel", Book::example(TODAY)), ("fientlig", hostile)];
    let all =
        || books.iter().flat_map(|(name, book)| List::ALL.map(|list| (format!("{name}-{}", list.name()), book, list)));
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    for (name, book, list) in all() {
        let name = format!("{name}.xlsx");
        std::fs::write(folder.path().join(&name), book.export(list, Format::Xlsx)).expect("is written");
        names.push(name);
    }
    if !converted(folder.path(), &names) {
        return;
    }
    let mut dates = 0;
    for (name, book, list) in all() {
        let read = std::fs::read_to_string(folder.path().join(format!("{name}.csv"))).expect("was read");
        let expected = rows(&book.text(list));
        assert_eq!(rows(&read), expected, "{name}");
        let is_date = |cell: &&String| cell.len() == 10 && cell.parse::<Date>().is_ok();
        // The other register has dates as texts, too.
        for cell in expected.iter().flatten().filter(is_date).filter(|_| name.starts_with("exempel")) {
            assert!(!read.contains(&format!("\"{cell}\"")), "{name}: {cell} is a date only to the eye");
            dates += 1;
        }
    }
    assert!(dates > 100, "{dates}");
    let levels = std::fs::read_to_string(folder.path().join("exempel-klassningslista.csv")).expect("was read");
    assert!(levels.contains(",3,") && !levels.contains(",\"3\","), "levels are numbers");
}
