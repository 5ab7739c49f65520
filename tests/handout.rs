//! What of a list is handed out: columns in a chosen order, rows of some records, and what is hidden on what ground.

mod desk;
mod lists;

use calamine::Reader as _;
use desk::Desk;
use lists::{Book, TODAY};
use proptest::prelude::*;
use sigill::domain::{Level, ListProfile, ListProfileId, ProfileKind};
use sigill::exchange::{
    ExportError, Format, GROUND, HandedOut, Handout, ImportError, Instead, List, MASK, Mask, Profile, Reason, Rows,
    hand_out, headings,
};
use sigill::register::Command;

/// S-001 carries what is rated 3 2 1, S-002 what is rated 1 1 1, S-003 nothing; S-001 rests on S-003.
fn book() -> Book {
    let mut book = Book::empty(TODAY);
    book.import(List::Units, "Namn;Ingår i\nSkolan;\nFörskolan;Skolan\nVården;\n");
    book.import(
        List::Systems,
        "Beteckning;Namn;Enhet;Systemägare\nS-001;Journal;Vården;Chefen\nS-002;Matsedel;Förskolan;\nS-003;Lås;Skolan;Vakten\n",
    );
    book.import(
        List::Assets,
        "Beteckning;Namn;Enhet;K;R;T;Klassad\nI-001;Journaler;Vården;3;2;1;2026-01-02\nI-002;Menyer;Skolan;1;1;1;2026-01-02\n",
    );
    book.import(List::Carries, "System;Informationsmängd\nS-001;I-001\nS-002;I-002\n");
    book.import(List::Dependencies, "System;Beror på;Ärver\nS-001;S-003;\n");
    book
}

fn out(book: &Book, handout: &Handout, rows: &Rows) -> (String, HandedOut) {
    let mut bytes = Vec::new();
    let done = hand_out(handout, rows, book.register.snapshot(), &mut bytes, &mut |_| true).expect("is handed out");
    (String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n"), done)
}

fn handout(list: List, columns: &[&str]) -> Handout {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    Handout { columns, ..Handout::whole(list, Profile::Rfc4180) }
}

fn masked(list: List, columns: &[&str], mask: Mask) -> Handout {
    Handout { mask: Some(mask), ..handout(list, columns) }
}

fn from(level: u8, instead: Instead) -> Mask {
    Mask { from: Level::new(level), instead, ..Mask::nothing() }
}

#[test]
fn columns_come_in_the_order_that_was_asked_for() {
    let book = book();
    let (text, done) = out(&book, &handout(List::ClassificationList, &["K", "Namn", "Finns ej", "K"]), &Rows::All);
    assert_eq!(text, "K,Namn\n3,Journal\n1,Matsedel\n,Lås\n", "what the list does not have is passed over");
    assert_eq!(done, HandedOut { rows: 3, left_out: 0 });
    let nothing = handout(List::Systems, &["Finns ej"]);
    let refused = hand_out(&nothing, &Rows::All, book.register.snapshot(), &mut Vec::new(), &mut |_| true);
    assert!(matches!(refused, Err(ExportError::NoColumns)), "not everything instead of nothing: {refused:?}");
}

#[test]
fn the_columns_of_every_list_are_told_as_they_are_written() {
    let book = book();
    let rated = book.register.snapshot().settings().aspects();
    for list in List::ALL {
        let told = headings(list, rated).join(",");
        assert_eq!(book.text(list).lines().next().map(str::to_owned), Some(told), "{list:?}");
    }
}

#[test]
fn rows_are_those_about_the_records_that_were_asked_for() {
    let book = book();
    let snapshot = book.register.snapshot();
    let (school, _) = snapshot.units().iter().find(|(_, unit)| &*unit.name == "Skolan").expect("a unit");
    let school = snapshot.units().at(school).expect("a unit").id;
    let of_school = Rows::of_unit(school, snapshot);
    let only = |list, columns: &[&str]| out(&book, &handout(list, columns), &of_school).0;
    assert_eq!(only(List::Systems, &["Namn"]), "Namn\nMatsedel\nLås\n", "units beneath count");
    assert_eq!(only(List::Assets, &["Namn"]), "Namn\nMenyer\n");
    assert_eq!(only(List::Dependencies, &["System", "Beror på"]), "System,Beror på\nS-001,S-003\n", "at one end");
    assert_eq!(only(List::Units, &["Namn"]).lines().count(), 4, "what is about no record goes out all the same");
    let one = Rows::about(snapshot.by_reference("S-003"));
    assert_eq!(out(&book, &handout(List::Systems, &["Namn"]), &one).0, "Namn\nLås\n");
    assert_eq!(out(&book, &handout(List::Systems, &["Namn"]), &Rows::about([])).0, "Namn\n");
}

#[test]
fn hidden_cells_hold_the_mask_and_every_row_the_day_and_the_ground() {
    let book = book();
    let mask = Mask { columns: vec!["Systemägare".into()], ground: " OSL 18:8 ".into(), ..Mask::nothing() };
    let (text, _) = out(&book, &masked(List::Systems, &["Namn", "Systemägare"], mask), &Rows::All);
    let expected = "Namn,Systemägare,Maskerad\nJournal,***,2026-11-21 OSL 18:8\nMatsedel,***,2026-11-21 OSL 18:8\nLås,***,2026-11-21 OSL 18:8\n";
    assert_eq!(text, expected, "an empty cell is hidden like any other");
    let (text, _) = out(&book, &masked(List::Systems, &["Namn"], Mask::nothing()), &Rows::All);
    assert_eq!(text.lines().next(), Some("Namn"), "where nothing is hidden there is no stamp");
    assert_eq!(Mask::nothing().ground, GROUND);
}

#[test]
fn records_are_hidden_from_a_level_on() {
    let book = book();
    let columns = ["Beteckning", "Namn", "K", "Härledd ur"];
    let left_out = masked(List::ClassificationList, &columns, from(2, Instead::Nothing));
    let (text, done) = out(&book, &left_out, &Rows::All);
    assert_eq!(
        text,
        "Beteckning,Namn,K,Härledd ur,Maskerad\n\
         S-002,Matsedel,1,K 1: Menyer | R 1: Menyer | T 1: Menyer,2026-11-21 OSL 18:8\n\
         S-003,Lås,,,2026-11-21 OSL 18:8\n"
    );
    assert_eq!(done, HandedOut { rows: 2, left_out: 1 });
    let named = masked(List::ClassificationList, &columns, from(2, Instead::Name));
    let (text, done) = out(&book, &named, &Rows::All);
    assert_eq!(text.lines().nth(1), Some("S-001,Journal,***,***,2026-11-21 OSL 18:8"));
    assert_eq!(done, HandedOut { rows: 3, left_out: 0 });
    // list, level from which records are hidden, rows that stay
    let cases = [
        (List::Assets, 3, 1),
        (List::Assets, 1, 0),
        (List::Carries, 3, 1),
        (List::Dependencies, 3, 0),
        (List::Dependencies, 4, 1),
        (List::Units, 1, 3),
    ];
    for (list, level, rows) in cases {
        let (text, done) = out(&book, &masked(list, &[], from(level, Instead::Nothing)), &Rows::All);
        assert_eq!(done.rows, rows, "{list:?} from {level}: {text}");
    }
}

#[test]
fn a_lowered_or_drafted_level_hides_as_much() {
    let mut book = book();
    book.import(
        List::Adjustments,
        "System;Aspekt;Typ;Nivå;Motivering;Av;Datum\nS-001;K;Pseudonymisering;1;Namnen är borta;Chefen;2026-02-01\n",
    );
    book.import(List::Systems, "Beteckning;Namn;Egen T\nS-003;Lås;2\n");
    let (text, done) = out(&book, &masked(List::Systems, &["Namn"], from(2, Instead::Nothing)), &Rows::All);
    assert_eq!((text.lines().nth(1), done.left_out), (Some("Matsedel,2026-11-21 OSL 18:8"), 2));
}

#[test]
fn a_type_is_hidden_by_the_highest_level_it_may_have() {
    let mut book = book();
    let heading = book.text(List::CommonTypes).lines().next().expect("headings").to_owned();
    assert!(heading.contains("Namn"), "{heading}");
    let wanted = heading.split(',').find(|column| column.starts_with('K')).expect("a column of levels").to_owned();
    book.import(List::CommonTypes, format!("Namn;{wanted}\nAkter;1–3\nBlanketter;1\n"));
    let (text, _) = out(&book, &masked(List::CommonTypes, &["Namn"], from(3, Instead::Nothing)), &Rows::All);
    assert_eq!(text.lines().nth(1), Some("Blanketter,2026-11-21 OSL 18:8"), "{text}");
}

#[test]
fn what_is_hidden_is_never_read_as_a_value() {
    let mut book = book();
    let mask = Mask { columns: vec!["Systemägare".into()], ..Mask::nothing() };
    let (text, _) = out(&book, &masked(List::Systems, &[], mask), &Rows::All);
    let faults = book.faults(List::Systems, &text);
    let told: Vec<_> = faults.iter().map(|fault| (fault.line, &*fault.column, &*fault.value)).collect();
    assert_eq!(told, [(2, "Systemägare", MASK), (3, "Systemägare", MASK), (4, "Systemägare", MASK)]);
    assert!(faults.iter().all(|fault| fault.reason == Reason::Masked));
    let faults = book.faults(List::Systems, "Beteckning;Namn\n***;Journal\n");
    assert_eq!((&*faults[0].column, &faults[0].reason), ("Beteckning", &Reason::Masked), "nothing new is called that");
    let faults = book.faults(List::Systems, "Beteckning;Namn\nS-001;***\n");
    assert_eq!(faults[0].reason, Reason::Masked);
    // What was left out is simply not in the list; the stamp is told as a column that the list does not have.
    let (text, _) = out(&book, &masked(List::Systems, &[], from(2, Instead::Nothing)), &Rows::All);
    let plan = book.plan(List::Systems, text).expect("a plan");
    assert!(plan.is_empty() && plan.unknown_columns == ["Maskerad"]);
}

#[test]
fn a_list_is_told_as_json_too() {
    let book = book();
    let json =
        Handout { format: Format::Json, ..handout(List::ClassificationList, &["Beteckning", "Namn", "K", "Klassad"]) };
    let (text, _) = out(&book, &json, &Rows::All);
    let told: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        told,
        serde_json::json!([
            {"Beteckning": "S-001", "Namn": "Journal", "K": 3, "Klassad": "2026-01-02"},
            {"Beteckning": "S-002", "Namn": "Matsedel", "K": 1, "Klassad": "2026-01-02"},
            {"Beteckning": "S-003", "Namn": "Lås", "K": null, "Klassad": null},
        ])
    );
    let (text, _) = out(&book, &json, &Rows::about([]));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"), serde_json::json!([]));
    assert!(matches!(book.plan(List::Systems, &text), Err(ImportError::NoHeadings { .. })), "it goes out only");
}

#[test]
fn a_workbook_holds_what_was_chosen() {
    let book = book();
    let wanted = masked(List::ClassificationList, &["Namn", "K"], from(2, Instead::Name));
    let mut bytes = Vec::new();
    let wanted = Handout { format: Format::Xlsx, ..wanted };
    hand_out(&wanted, &Rows::All, book.register.snapshot(), &mut bytes, &mut |_| true).expect("is handed out");
    let mut read = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let range = read.worksheet_range("klassningslista").expect("a sheet");
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows[0], ["Namn", "K", "Maskerad"]);
    assert_eq!(rows[1], ["Journal", "***", "2026-11-21 OSL 18:8"]);
    assert_eq!(rows[2][1], "1");
}

#[test]
fn what_was_saved_is_used_by_its_name_on_the_command_line() {
    let desk = Desk::new();
    desk.done(&["new", "r.sigill", "--name", "Tallbacken"]);
    desk.put("s.csv", "Beteckning;Namn;Enhet\nS-001;Journal;Vården\nS-002;Matsedel;Skolan\n");
    desk.done(&["import", "r.sigill", "system", "s.csv"]);
    let named = Handout {
        mask: Some(Mask { columns: vec!["Enhet".into()], ..Mask::nothing() }),
        ..handout(List::Systems, &["Namn", "Enhet"])
    };
    {
        let holder = sigill::store::Holder {
            user: "a".into(),
            machine: "b".into(),
            since: "2026-11-21T10:00:00Z".parse().expect("a time"),
        };
        let mut register = sigill::register::Register::open(&desk.path("r.sigill"), &holder, TODAY).expect("opens");
        let origin = lists::origin(TODAY);
        let text = named.to_toml().expect("TOML").into();
        let held = ListProfile {
            id: ListProfileId::fresh(origin.at),
            kind: ProfileKind::Export,
            name: "Till nämnden".into(),
            text,
        };
        register.execute(&Command::SaveListProfile(Box::new(held)), &origin).expect("is kept");
    }
    let today = ["--today", "2026-11-21"];
    let call = |arguments: &[&str]| desk.done(&[&["export", "r.sigill"], arguments, &today].concat());
    assert_eq!(
        call(&["system", "--saved", "till nämnden"]),
        "Namn,Enhet,Maskerad\r\nJournal,***,2026-11-21 OSL 18:8\r\nMatsedel,***,2026-11-21 OSL 18:8\r\n"
    );
    assert!(call(&["system", "--saved", "Till nämnden", "--format", "json"]).starts_with('['));
    assert_eq!(call(&["system", "--unit", "Skolan", "--profile", "rfc4180"]).lines().count(), 2);
    let told = desk.refused(3, &["export", "r.sigill", "system", "--saved", "Annat", "--lang", "sv"]);
    assert!(told.contains("Till nämnden"), "the known ones are named: {told}");
    desk.refused(3, &["export", "r.sigill", "koppling", "--saved", "Till nämnden"]);
    desk.refused(3, &["export", "r.sigill", "enhet", "--unit", "Skolan"]);
    desk.refused(3, &["export", "r.sigill", "json", "--saved", "Till nämnden"]);
    desk.refused(3, &["export", "r.sigill", "upphandlingskrav", "--levels", "K3R2T2", "--unit", "Skolan"]);
}

proptest! {
    #[test]
    fn a_handout_is_the_same_when_it_comes_back(
        list in 0..List::ALL.len(),
        format in 0..Format::ALL.len(),
        columns in proptest::collection::vec(".*", 0..4),
        mask in proptest::option::of((".*", proptest::collection::vec(".*", 0..3), proptest::option::of(0u8..5), any::<bool>())),
    ) {
        let mask = mask.map(|(ground, columns, from, is_named)| Mask {
            ground,
            columns,
            from: from.and_then(Level::new),
            instead: if is_named { Instead::Name } else { Instead::Nothing },
        });
        let held = Handout { list: List::ALL[list], format: Format::ALL[format], columns, mask };
        let text = held.to_toml().expect("TOML");
        prop_assert_eq!(Handout::from_toml(&text).expect("reads"), held);
    }
}

#[test]
fn a_record_that_is_left_out_is_in_no_list() {
    let book = book();
    let snapshot = book.register.snapshot();
    for level in 1..=4 {
        let is_hidden = |reference: &str| match reference {
            "S-001" | "I-001" => level <= 3,
            _ => level <= 1,
        };
        for list in List::ALL {
            let (text, _) = out(&book, &masked(list, &[], from(level, Instead::Nothing)), &Rows::All);
            for reference in ["S-001", "S-002", "I-001", "I-002"].into_iter().filter(|name| is_hidden(name)) {
                let name = snapshot.subject_name(snapshot.by_reference(reference).expect("is there"));
                assert!(!text.contains(reference) && !text.contains(name), "{list:?} tells {name}: {text}");
            }
        }
    }
}
