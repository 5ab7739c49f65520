//! The ways in which lists are written, and files that lie: each comes in right, or ends in a plain reason.

mod lists;

use lists::{Book, TODAY};
use sigill::domain::{Level, Subject};
use sigill::exchange::intake::{
    Edits, FileWish, Intake, IntakeError, IntakePlan, Mapping, Note, RowState, open, plan, propose,
};

fn planned(book: &Book, bytes: &[u8], wish: &FileWish, correct: impl FnOnce(&mut Mapping)) -> IntakePlan {
    let foreign = open(bytes, "prov.csv", wish).expect("a list");
    let mut mapping = propose(&foreign, None, book.register.snapshot().settings());
    correct(&mut mapping);
    let edits = Edits::new();
    let intake = Intake { foreign: &foreign, mapping: &mapping, edits: &edits, subject: "prov.csv" };
    plan(&intake, book.register.snapshot(), &book.origin, &mut |_, _| true).expect("a plan").expect("not stopped")
}

fn plain(book: &Book, text: &str) -> IntakePlan {
    planned(book, text.as_bytes(), &FileWish::default(), |_| {})
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-8" => text.as_bytes().to_vec(),
        "utf-8 with mark" => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        "windows-1252" => {
            text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin-1")).collect()
        }
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16le with mark" => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        other => panic!("{other}"),
    }
}

const ENCODINGS: [&str; 6] = ["utf-8", "utf-8 with mark", "windows-1252", "utf-16le", "utf-16le with mark", "utf-16be"];

/// Name, levels and date, as lists head and write them; all say K 3, R 2, T 1 on 16 October 2024.
const NOTATIONS: [(&str, &[&str], &str); 6] = [
    ("Systemnamn§Konf.§Rikt.§Tillg.§Klassat datum", &["3", "2", "1"], "2024-10-16"),
    (
        "System§Konfidentialitet§Riktighet§Tillgänglighet§Klassningsdatum",
        &["3 - Allvarlig", "2 - Betydande", "1 - Måttlig"],
        "16/10/2024",
    ),
    ("Applikation§Confidentiality§Integrity§Availability§Classified", &["high", "medium", "low"], "20241016"),
    ("Namn§K§R§T§Klassad", &["K3", "R2", "T1"], "16.10.2024"),
    ("Systemnamn§KRT§Klassad", &["3/2/1"], "45581"),
    ("IT-system§Klassning§Senast klassad", &["K3R2T1"], "16 okt 2024"),
];

#[test]
fn encodings_delimiters_headings_and_levels_in_every_combination() {
    let mut tried = 0;
    for encoding in ENCODINGS {
        for delimiter in [";", ",", "\t", "|"] {
            for (headings, levels, date) in NOTATIONS {
                let heading = headings.replace('§', delimiter);
                let row = [&["Äldreomsorgens åtgärdslista"], levels, &[date]].concat().join(delimiter);
                let other = row.replace("Äldreomsorgens åtgärdslista", "Körjournal");
                let text = format!("{heading}\r\n{row}\r\n{other}\r\n");
                let mut book = Book::empty(TODAY);
                let plan = planned(&book, &encoded(&text, encoding), &FileWish::default(), |_| {});
                let case = format!("{encoding} {delimiter:?} {headings}");
                assert_eq!(plan.faults(), [], "{case}");
                assert_eq!(plan.count(RowState::New), 2, "{case}");
                book.register.execute(&plan.command(|_| true).0, &book.origin).expect("an import");
                let snapshot = book.register.snapshot();
                let (_, system) = snapshot.systems().iter().next().expect("a system");
                assert_eq!(&*system.name, "Äldreomsorgens åtgärdslista", "{case}");
                let decided = snapshot.decided(Subject::System(system.id)).unwrap_or_else(|| panic!("{case}"));
                let numbers: Vec<u8> = decided.levels.0.iter().flatten().map(|level| level.number()).collect();
                assert_eq!(numbers, [3, 2, 1], "{case}");
                assert_eq!(decided.decided_on.map(|day| day.to_string()).as_deref(), Some("2024-10-16"), "{case}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 60, "{tried}");
}

#[test]
fn a_scale_that_begins_at_one_is_moved_down() {
    let book = Book::empty(TODAY);
    let plan = plain(&book, "System;Konf;Rikt;Tillg\nA1;4;3;2\nB2;1;2;3\n");
    assert_eq!(plan.faults(), []);
    let foreign =
        open("System;Konf;Rikt;Tillg\nA1;4;3;2\nB2;1;2;3\n".as_bytes(), "a.csv", &FileWish::default()).expect("a list");
    let mapping = propose(&foreign, None, book.register.snapshot().settings());
    assert_eq!(mapping.levels.get("4").map(String::as_str), Some("3"));
    assert_eq!(mapping.levels.get("1").map(String::as_str), Some("0"));
    assert!(Level::new(3).is_some());
}

#[test]
fn dates_that_can_be_read_two_ways_wait_for_the_user() {
    let book = Book::empty(TODAY);
    let text = "System;Avtal till\nAlfa;03/04/2025\nBeta;05/06/2025\n";
    assert_eq!(plain(&book, text).count(RowState::Wrong), 2);
    let plan = planned(&book, text.as_bytes(), &FileWish::default(), |mapping| {
        for column in &mut mapping.columns {
            column.dates = Some(sigill::exchange::intake::DateOrder::Dmy);
        }
    });
    assert_eq!((plan.count(RowState::New), plan.faults()), (2, Vec::new()));
}

#[test]
fn alike_names_are_asked_about_and_never_joined_or_doubled_in_silence() {
    let mut book = Book::empty(TODAY);
    let first = plain(&book, "Nr;System\nS-001;Elevregister\nS-002;Lönesystem\n");
    book.register.execute(&first.command(|_| true).0, &book.origin).expect("an import");

    let text = "System;Leverantör\nElevregistret;Nordsystem AB\n";
    let asked = plain(&book, text);
    assert_eq!(asked.count(RowState::Asked), 1);
    let question = asked.rows[0].question.clone().expect("a question");
    assert_eq!(question.candidates[0].reference, "S-001");
    let answered = |answer: &str| {
        planned(&book, text.as_bytes(), &FileWish::default(), |mapping| {
            mapping.answers.insert(question.key.clone(), answer.to_owned());
        })
    };
    assert_eq!(answered("S-001").count(RowState::Changed), 1);
    assert_eq!(answered("ny").count(RowState::New), 1);

    let other = plain(&book, "Nr;System\nS-002;Kameraövervakning\n");
    assert_eq!(other.count(RowState::Asked), 1, "the same reference, quite another name");
    assert!(other.rows[0].question.as_ref().is_some_and(|question| question.is_other_name));
}

#[test]
fn what_is_gone_since_the_last_list_is_told() {
    let mut book = Book::empty(TODAY);
    let first = plain(&book, "Nr;System\nS-001;Elevregister\nS-002;Lönesystem\n");
    book.register.execute(&first.command(|_| true).0, &book.origin).expect("an import");
    let seen = first.seen.clone();
    let next = planned(&book, b"Nr;System\nS-001;Elevregister\n", &FileWish::default(), |mapping| mapping.seen = seen);
    assert_eq!(next.vanished.iter().map(|held| held.reference.as_str()).collect::<Vec<_>>(), ["S-002"]);
}

#[test]
fn files_that_lie_end_in_a_reason_or_come_in_right() {
    let error = |bytes: &[u8]| open(bytes, "prov.csv", &FileWish::default()).map(|_| ()).expect_err("a reason");
    assert_eq!(error(b""), IntakeError::Empty);
    assert_eq!(error(b"  \r\n\r\n"), IntakeError::Empty);
    assert_eq!(error(b"Nr;System\n1;\"Elevregister\n2;Annat\n"), IntakeError::UnclosedQuote { line: 2 });
    assert_eq!(error(b"%PDF-1.7 whatever"), IntakeError::NotAList);
    assert!(matches!(error(b"PK\x03\x04 and then nothing"), IntakeError::BrokenWorkbook { .. }));
    let wide = format!("System;{}\nA;1\n", ";".repeat(17_000));
    assert!(matches!(error(wide.as_bytes()), IntakeError::TooManyColumns { .. }));

    let book = Book::empty(TODAY);
    let mixed = plain(&book, "Nr;System\r\nS-001;Ett\rS-002;Två\n\nS-003;\"Tre\nrader\"\n;;\nSumma: 3;\n");
    assert_eq!((mixed.count(RowState::New), mixed.faults()), (3, Vec::new()));
    assert_eq!(mixed.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3, 5]);
    let zeros = open(b"Nr;System\nS-001;E\0tt\n", "a.csv", &FileWish::default()).expect("a list");
    assert!(zeros.notes.contains(&Note::ZeroBytes) && zeros.table.cell(1, 1) == "Ett");
    let twice = open(b"System;Kommentar;Kommentar\nEtt;a;b\n", "a.csv", &FileWish::default()).expect("a list");
    assert_eq!(twice.headings(), ["System", "Kommentar", "Kommentar (2)"]);
    let book_by_name = open(b"Nr;System\nS-001;Ett\n", "a.xlsx", &FileWish::default()).expect("a list");
    assert!(book_by_name.notes.contains(&Note::WrongEnding));
    let huge = format!("System;Kommentar\nEtt;{}\n", "å".repeat(2_500_000));
    assert_eq!(plain(&book, &huge).count(RowState::Wrong), 1, "a cell of 5 MB");
}
