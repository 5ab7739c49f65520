//! Wrong rows: each is named with its line, its column and the reason, and nothing changes.

mod lists;

use jiff::civil::date;
use lists::{Book, TODAY};
use sigill::domain::AspectSet;
use sigill::exchange::{ImportError, List, Reason};
use sigill::register::Refusal;

fn one(book: &mut Book, list: List, text: &str) -> (u64, String, String, Reason) {
    let faults = book.faults(list, text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults.into_iter().next().expect("one fault");
    (fault.line, fault.column, fault.value, fault.reason)
}

fn is(book: &mut Book, list: List, text: &str, line: u64, column: &str, value: &str, reason: Reason) {
    assert_eq!(one(book, list, text), (line, column.to_owned(), value.to_owned(), reason), "{text}");
}

#[test]
fn all_wrong_cells_of_all_rows_are_named_at_once() {
    let mut book = Book::example(TODAY);
    let text = "\u{feff}Register över system\r\n\r\nBeteckning;Namn;Typ;Avtal till;Egen K\r\n\
                S-900;Rätt;Plattform;2027-01-01;3\r\n\r\n;\"Fel\r\npå två rader\";Mojäng;i fjol;9\r\n;;;;3\r\n";
    let faults = book.faults(List::Systems, text);
    let found: Vec<(u64, &str, &str)> = faults.iter().map(|f| (f.line, &*f.column, &*f.value)).collect();
    assert_eq!(found, [(6, "Typ", "Mojäng"), (6, "Avtal till", "i fjol"), (6, "Egen K", "9"), (8, "Namn", "")]);
    assert!(matches!(&faults[0].reason, Reason::UnknownWord { allowed } if allowed.contains(&"Plattform")));
    assert_eq!((&faults[1].reason, &faults[2].reason), (&Reason::BadDate, &Reason::BadLevel));
    assert_eq!(faults[3].reason, Reason::ValueMissing);
}

#[test]
fn dates_that_could_be_two_are_refused() {
    let mut book = Book::empty(TODAY);
    for (cell, reason) in [
        ("03/04/2025", Reason::AmbiguousDate),
        ("2025-02-30", Reason::BadDate),
        ("2024-okt", Reason::BadDate),
        ("45000", Reason::BadDate),
        ("2025-01-01 snart", Reason::BadDate),
        ("99999-01-01", Reason::BadDate),
        ("ååååååååå", Reason::BadDate),
    ] {
        is(&mut book, List::Systems, &format!("Namn;Avtal till\nA;{cell}\n"), 2, "Avtal till", cell, reason);
    }
    for cell in ["2025-10-16 00:00", "16/10/2025", "10/16/2025", "20251016", "2025/10/16", "16.10.2025"] {
        let mut book = Book::empty(TODAY);
        book.import(List::Systems, format!("Namn;Avtal till\nA;{cell}\n"));
        assert!(book.text(List::Systems).contains("2025-10-16"), "{cell}");
    }
}

#[test]
fn levels_are_read_as_people_write_them_or_refused() {
    for cell in ["3", "3 Allvarlig", "3 - Allvarlig", "allvarlig", "k3", "K 3", "3 (Allvarlig)", "3."] {
        let mut book = Book::empty(TODAY);
        book.import(List::Assets, format!("Namn;K\nA;{cell}\n"));
        assert!(book.text(List::Assets).contains(",3,,"), "{cell}");
    }
    let mut book = Book::empty(TODAY);
    for cell in ["5", "R3", "3 Måttlig", "hög", "3/2/2", "33", "99999999999999999999", "K"] {
        is(&mut book, List::Assets, &format!("Namn;K\nA;{cell}\n"), 2, "K", cell, Reason::BadLevel);
    }
}

#[test]
fn decisions_must_be_whole_and_in_order() {
    let mut book = Book::empty(TODAY);
    book.import(List::Assets, "Namn;K;R;T;Klassad\nA;1;1;1;2025-05-05\n");
    let text = |row: &str| format!("Namn;K;R;T;Klassad\n{row}\n");
    let missing = "RT".parse::<AspectSet>().expect("aspects");
    is(&mut book, List::Assets, &text("B;1;;;2025-01-01"), 2, "R", "", Reason::LevelsMissing { missing });
    let future = Reason::DecidedInFuture { today: TODAY };
    is(&mut book, List::Assets, &text("B;1;1;1;2026-11-22"), 2, "Klassad", "2026-11-22", future);
    let older = Reason::OlderThanCurrent { current: date(2025, 5, 5) };
    is(&mut book, List::Assets, &text("A;;;;2025-05-04"), 2, "Klassad", "2025-05-04", older);
}

#[test]
fn links_need_records_that_are_known() {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, "Namn;Enhet\nA;X\nA;Y\nB;X\n");
    book.import(List::Assets, "Namn\nI\n");
    is(&mut book, List::Carries, "System;Informationsmängd\nC;I\n", 2, "System", "C", Reason::UnknownSystem);
    is(&mut book, List::Carries, "System;Informationsmängd\nA;I\n", 2, "System", "A", Reason::AmbiguousName);
    is(&mut book, List::Carries, "System;Informationsmängd\nB;J\n", 2, "Informationsmängd", "J", Reason::UnknownAsset);
    let twice = "System;Informationsmängd\nB;I\ns-003;i-001\n";
    is(&mut book, List::Carries, twice, 3, "Informationsmängd", "i-001", Reason::DuplicateRow { first: 2 });
    is(&mut book, List::Dependencies, "System;Beror på\nB;S-003\n", 2, "Beror på", "S-003", Reason::DependsOnItself);
    let text = "System;Beror på;Ärver\nB;S-001;KX\n";
    is(&mut book, List::Dependencies, text, 2, "Ärver", "KX", Reason::BadAspects);
    is(
        &mut book,
        List::PlannedSessions,
        "Beteckning;Datum\nQ;2027-01-01\n",
        2,
        "Beteckning",
        "Q",
        Reason::UnknownRecord,
    );
    is(&mut book, List::PlannedSessions, "Beteckning;Datum\nB;\n", 2, "Datum", "", Reason::ValueMissing);
    let holder = "I".into();
    let taken = Reason::ReferenceTaken { holder };
    is(&mut book, List::Systems, "Beteckning;Namn\nI-001;Ny\n", 2, "Beteckning", "I-001", taken);
    is(&mut book, List::Systems, "Namn;Typ\nA;B;C\n", 2, "", "C", Reason::MoreCellsThanHeadings);
}

#[test]
fn what_the_register_refuses_is_told_at_the_row() {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, "Namn\nA\nB\n");
    let text = "System;Aspekt;Typ;Nivå;Motivering;Datum\n\nB;K;Aggregering;3;Mycket;2026-01-01\n";
    let (line, _, _, reason) = one(&mut book, List::Adjustments, text);
    assert_eq!(line, 3);
    assert!(matches!(reason, Reason::Refused(Refusal::NothingToAdjust(_))));
    let text = "System;Aspekt;Typ;Nivå;Datum\nB;K;Aggregering;3;2026-01-01\n";
    is(&mut book, List::Adjustments, text, 2, "Motivering", "", Reason::ValueMissing);
}

#[test]
fn files_that_are_no_such_list_are_refused_whole() {
    let book = Book::empty(TODAY);
    let refused = |bytes: &[u8]| book.plan(List::Systems, bytes).expect_err("a fault");
    assert!(matches!(refused(b""), ImportError::NoHeadings { .. }));
    assert!(matches!(refused(&[0, 159, 146, 150, 255, b'"']), ImportError::NoHeadings { .. }));
    let missing = ImportError::MissingColumns { line: 1, columns: vec!["Namn".into()] };
    assert_eq!(refused("Beteckning;Typ\nS-1;Plattform\n".as_bytes()), missing);
    let twice = ImportError::DuplicateColumns { line: 2, columns: vec!["namn".into()] };
    assert_eq!(refused("Titel\nNamn;Typ;namn\nA;;B\n".as_bytes()), twice);
}

#[test]
fn a_list_with_headings_of_its_own_is_told_so() {
    let book = Book::empty(TODAY);
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(
        "Systemförteckning – utdrag;;;;\n\nNr;Systemnamn;Förvaltning/avd;Leverantör;Konf.\nS-001;Körjournaler;Skola;AB;Betydande\n",
    );
    for list in List::ALL {
        assert!(book.plan(list, &bytes).is_err(), "{list:?}");
    }
    let error = book.plan(List::Systems, &bytes).expect_err("a fault");
    assert_eq!(error, ImportError::MissingColumns { line: 3, columns: vec!["Namn".into()] });
}
