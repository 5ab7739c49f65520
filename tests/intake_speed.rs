//! A large foreign list is planned with memory and time to spare.

mod lists;

use lists::{Book, TODAY};
use sigill::exchange::intake::{Edits, FileWish, Intake, RowState, open, plan, propose};
use std::fmt::Write as _;

#[test]
fn a_hundred_thousand_rows_are_planned_as_a_few_are() {
    let mut text = String::from("Nr;Systemnamn;Förvaltning;Konf.;Rikt.;Tillg.;Klassat datum\n");
    for number in 0..100_000 {
        writeln!(text, "X-{number};System {number};Sektion {};{};2;1;2024-10-16", number % 40, number % 4)
            .unwrap_or(());
    }
    let book = Book::empty(TODAY);
    let begun = std::time::Instant::now();
    let foreign = open(text.as_bytes(), "stor.csv", &FileWish::default()).expect("a list");
    let mapping = propose(&foreign, None, book.register.snapshot().settings());
    let edits = Edits::new();
    let intake = Intake { foreign: &foreign, mapping: &mapping, edits: &edits, subject: "stor.csv" };
    let planned = plan(&intake, book.register.snapshot(), &book.origin, &mut |_, _| true).expect("a plan");
    let planned = planned.expect("not stopped");
    println!("preview of 100,000 rows: {:?}", begun.elapsed());
    assert_eq!((planned.count(RowState::New), planned.made_units().count()), (100_000, 40));
    let stopped = plan(&intake, book.register.snapshot(), &book.origin, &mut |_, _| false).expect("no fault");
    assert!(stopped.is_none(), "stopped, there is no plan");
}
