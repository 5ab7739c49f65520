//! Lists in and out on the command line: a whole register from lists, edited, and every wrong row named.

mod desk;

use desk::{Desk, TODAY};
use sigill::exchange::example;
use sigill::register::Register;
use sigill::store::Holder;

const FILE: &str = "å register.sigill";
const LISTS: [&str; 15] = [
    "enhet",
    "system",
    "informationstyp",
    "informationsmangd",
    "koppling",
    "beroende",
    "justering",
    "planering",
    "troskelanalys",
    "sagorvi",
    "sjalvskattning",
    "handlingsplan",
    "riskacceptans",
    "leverantorsuppfoljning",
    "arshjul",
];

fn empty() -> Desk {
    let desk = Desk::new();
    desk.done(&["new", FILE, "--name", "Tallbacken"]);
    desk
}

/// A register made from the lists of the example, as another program would hand them over.
fn from_lists() -> Desk {
    let desk = empty();
    for (list, bytes) in example::lists() {
        let file = format!("in {}.csv", list.name());
        desk.put(&file, bytes);
        let said = desk.done(&["import", FILE, list.name(), &file]);
        assert!(said.starts_with("Importerat: "), "{said}");
    }
    desk
}

#[test]
fn a_register_is_made_from_lists_and_tells_everything() {
    let desk = from_lists();
    let before = desk.done(&["log", FILE]);
    assert_eq!(before.lines().count(), 1 + 1 + LISTS.len(), "{before}");
    for list in LISTS {
        for (option, value) in [("--profile", "excel-sv"), ("--profile", "rfc4180"), ("--format", "xlsx")] {
            let file = format!("{list} ut {value}");
            desk.done(&["export", FILE, list, option, value, "-o", &file]);
            let said = desk.done(&["import", FILE, list, &file]);
            assert!(said.starts_with("Listan stämmer redan med registret"), "{said}");
        }
    }
    assert_eq!(desk.done(&["log", FILE]), before);
    assert!(desk.done(&["due", FILE]).contains("Försenad"));
    let why = desk.done(&["why", FILE, "S-045"]);
    assert!(why.contains("→ 3 Allvarlig") && why.contains("Aggregering"), "{why}");
    let last = desk.done(&["export", FILE, "leverantorsuppfoljning"]);
    assert!(desk.done(&["undo", FILE]).starts_with("Ångrade"));
    assert_ne!(desk.done(&["export", FILE, "leverantorsuppfoljning"]), last);
    desk.done(&["redo", FILE]);
    assert_eq!(desk.done(&["export", FILE, "leverantorsuppfoljning"]), last);
    desk.done(&["check", FILE]);
    assert_eq!(desk.done(&["log", FILE]).lines().count(), before.lines().count() + 2);
}

#[test]
fn the_example_is_what_its_lists_make() {
    let desk = from_lists();
    desk.done(&["example", "exempel.sigill"]);
    for list in LISTS {
        assert_eq!(desk.done(&["export", FILE, list]), desk.done(&["export", "exempel.sigill", list]), "{list}");
    }
}

#[test]
fn an_edited_list_changes_what_was_edited() {
    let desk = from_lists();
    let list = desk.done(&["export", FILE, "system"]);
    desk.put("ändrad.csv", list.replace("Digitala körjournaler", "Körjournaler"));
    let tried = desk.done(&["import", FILE, "system", "ändrad.csv", "--dry-run"]);
    assert!(tried.starts_with("Skulle ge: 0 nya, 1 ändrade, "), "{tried}");
    assert_eq!(desk.done(&["export", FILE, "system"]), list);
    let done = desk.done(&["import", FILE, "system", "ändrad.csv", "--lang", "en"]);
    assert!(done.starts_with("Imported: 0 new, 1 changed, "), "{done}");
    assert!(desk.done(&["why", FILE, "S-001"]).starts_with("Körjournaler (S-001)\n"));
}

#[test]
fn a_trial_tells_how_many_systems_move_and_needs_no_lock() {
    let desk = from_lists();
    let holder = Holder { user: "Ann-Sofi".into(), machine: "datorn-7".into(), since: jiff::Timestamp::UNIX_EPOCH };
    let held = Register::open(&desk.path(FILE), &holder, jiff::civil::date(2026, 11, 21)).expect("opens");
    let list = "Beteckning;Namn;Egen K;Egen R;Egen T;Egen klassad\r\nS-071;Telefoni;3;3;3;2026-11-20\r\n";
    desk.put("egen.csv", list);
    let said = desk.done(&["import", FILE, "system", "egen.csv", "--dry-run"]);
    assert!(said.contains("Skyddsnivån skulle ändras för"), "{said}");
    let refused = desk.refused(4, &["import", FILE, "system", "egen.csv"]);
    assert!(refused.contains("Ann-Sofi") && refused.contains("datorn-7"), "{refused}");
    drop(held);
    desk.done(&["import", FILE, "system", "egen.csv"]);
    assert!(desk.done(&["why", FILE, "S-071"]).contains("egen klassning"), "the decision counts");
}

#[test]
fn levels_with_a_date_are_a_decision_and_without_one_a_draft() {
    let desk = empty();
    desk.put(
        "in.csv",
        "Beteckning;Namn;K;R;T;Klassad\r\nI-001;Elevakter;3;2;1;2026-01-02\r\nI-002;Lönelista;1;1;1;\r\n",
    );
    desk.done(&["import", FILE, "informationsmangd", "in.csv"]);
    assert!(desk.done(&["why", FILE, "I-001"]).contains("beslutad 2026-01-02"));
    let draft = desk.done(&["why", FILE, "I-002"]);
    assert!(draft.contains("Ingen beslutad klassning") && draft.contains("utkast"), "{draft}");
}

#[test]
fn every_wrong_row_is_named_and_nothing_is_changed() {
    let desk = empty();
    desk.put(
        "fel.csv",
        "Beteckning;Namn;Personuppgifter;K;R;T;Klassad\r\n\
         I-001;Rätt;Inga;1;1;1;2026-01-02\r\n\
         I-002;Fel ord;Kanske;1;1;1;2026-01-02\r\n\
         I-003;Fel nivå;Inga;9;1;1;2026-01-02\r\n\
         I-004;Fel datum;Inga;1;1;1;i våras\r\n\
         I-001;Dubbel;Inga;1;1;1;2026-01-02\r\n",
    );
    let before = desk.bytes(FILE);
    for trial in [&[][..], &["--dry-run"]] {
        let said = desk.refused(3, &[&["import", FILE, "informationsmangd", "fel.csv"], trial].concat());
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), 5, "{said}");
        for (line, words) in lines.iter().zip([
            ["Rad 3, Personuppgifter", "Kanske"],
            ["Rad 4, K", "9"],
            ["Rad 5, Klassad", "i våras"],
            ["Rad 6, Beteckning", "Rad 2"],
        ]) {
            assert!(words.iter().all(|word| line.contains(word)), "{line}");
        }
    }
    let english = desk.refused(3, &["--lang", "en", "import", FILE, "informationsmangd", "fel.csv"]);
    assert!(english.starts_with("Line 3, Personuppgifter “Kanske”: "), "{english}");
    assert_eq!(desk.bytes(FILE), before);
}

#[test]
fn what_only_the_register_can_refuse_is_named_by_its_row() {
    let desk = from_lists();
    desk.put(
        "sänkt.csv",
        "System;Aspekt;Typ;Nivå;Motivering;Av;Datum\r\nS-045;R;Fördelning;4;Två hallar;Samordnaren;2026-11-01\r\n",
    );
    for trial in [&[][..], &["--dry-run"]] {
        let said = desk.refused(3, &[&["import", FILE, "justering", "sänkt.csv"], trial].concat());
        assert!(said.starts_with("Rad 2") && said.contains("sänkning"), "{said}");
    }
}

#[test]
fn a_list_that_cannot_be_read_is_told_apart_from_a_wrong_one() {
    let desk = empty();
    let said = desk.refused(4, &["import", FILE, "system", "ingen.csv"]);
    assert!(said.contains("ingen.csv") && said.contains("gick inte att läsa"), "{said}");
    desk.put("annan.csv", "Vara;Pris\r\nStol;100\r\n");
    desk.refused(3, &["import", FILE, "system", "annan.csv"]);
    desk.put("utan.csv", "");
    desk.refused(3, &["import", FILE, "system", "utan.csv"]);
    desk.put("klass.csv", "Beteckning;Namn\r\n");
    desk.refused(2, &["import", FILE, "klassningslista", "klass.csv"]);
}

#[test]
fn unknown_columns_and_new_units_are_reported() {
    let desk = empty();
    desk.put("in.csv", "Beteckning;Namn;Enhet;Rumsnummer\r\nS-001;Tidbok;Hemtjänst;12\r\n");
    let said = desk.done(&["import", FILE, "system", "in.csv"]);
    assert!(said.contains("Hemtjänst") && said.contains("Rumsnummer"), "{said}");
}

#[test]
fn any_name_is_just_a_name() {
    let desk = empty();
    let names = ["'; DROP TABLE system; --", "citat \" och ; semikolon", "rad\nbrytning", "=SUM(A1)", "🦀 å", "-"];
    let mut list = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    list.write_record(["Beteckning", "Namn"]).expect("a heading");
    for (number, name) in names.iter().enumerate() {
        let guarded = if name.starts_with(['=', '-']) { format!("'{name}") } else { (*name).to_owned() };
        list.write_record([format!("S-{number}"), guarded]).expect("a row");
    }
    desk.put("in.csv", list.into_inner().expect("bytes"));
    desk.done(&["import", FILE, "system", "in.csv"]);
    let register = Register::open_read_only(&desk.path(FILE), jiff::civil::date(2026, 11, 21)).expect("opens");
    let held: Vec<String> = register.snapshot().systems().iter().map(|(_, system)| system.name.to_string()).collect();
    for name in names {
        assert!(held.iter().any(|held| held == name), "{name} is missing in {held:?}");
    }
    // Beneath the line that sums up and the headings.
    assert!(desk.done(&["due", FILE]).lines().count() == 3 + names.len(), "a name breaks no line");
}

#[test]
fn a_list_can_be_had_as_it_was_on_a_day() {
    let desk = Desk::new();
    desk.done(&["example", "r.sigill"]);
    let now = desk.done(&["export", "r.sigill", "klassningslista"]);
    assert_eq!(desk.call(&["export", "r.sigill", "klassningslista", "--as-of", TODAY]).out, now);
    let said = desk.call(&["export", "r.sigill", "klassningslista", "--as-of", "2020-01-01"]);
    assert_eq!(said.code, 0);
    assert!(said.err.contains("logg börjar efter den dagen"), "{}", said.err);
    assert!(said.out.lines().skip(1).all(|line| !line.contains(";Klassad;")), "nothing was decided then");
    let links = desk.call(&["export", "r.sigill", "koppling", "--as-of", "2020-01-01"]);
    assert_eq!(links.out, desk.done(&["export", "r.sigill", "koppling"]));
    assert!(desk.refused(3, &["export", "r.sigill", "enhet", "--as-of", "2026-11-22"]).contains("har inte kommit än"));
    assert!(desk.refused(2, &["export", "r.sigill", "enhet", "--as-of", "21/11"]).contains("ÅÅÅÅ-MM-DD"));
}

#[test]
fn a_list_that_goes_by_systems_can_be_had_for_one() {
    let desk = from_lists();
    for list in ["sjalvskattning", "handlingsplan", "riskacceptans", "leverantorsuppfoljning"] {
        let rows = desk.done(&["export", FILE, list, "--system", "s-002", "--profile", "rfc4180"]);
        assert!(rows.lines().count() > 1 && rows.lines().skip(1).all(|row| row.contains("S-002")), "{rows}");
        desk.put("in.csv", &rows);
        let said = desk.done(&["import", FILE, list, "in.csv"]);
        assert!(said.starts_with("Listan stämmer redan med registret"), "{said}");
    }
    let said = desk.refused(3, &["export", FILE, "koppling", "--system", "S-002"]);
    assert!(said.contains("sjalvskattning, handlingsplan") && said.contains("upphandlingskrav"), "{said}");
    assert!(desk.refused(3, &["export", FILE, "handlingsplan", "--system", "S-999"]).contains("S-999"));
    desk.refused(3, &["export", FILE, "handlingsplan", "--levels", "K1"]);
}

#[test]
fn what_is_only_shown_is_told_and_a_wrong_answer_is_named_by_its_cell() {
    let desk = from_lists();
    let rows = desk.done(&["export", FILE, "sjalvskattning", "--system", "S-002"]);
    desk.put("in.csv", rows.replacen("Behörigheter tas bort", "Konton tas bort", 1));
    let said = desk.done(&["import", FILE, "sjalvskattning", "in.csv"]);
    assert!(said.contains("bara visas") && said.ends_with("Rubrik\n"), "{said}");
    desk.put("in.csv", "System;Krav;Svar;Kommentar\r\nS-002;ATK-01;Ej tillämpligt;-\r\n");
    let said = desk.refused(3, &["import", FILE, "sjalvskattning", "in.csv"]);
    assert!(said.starts_with("Rad 2, Kommentar") && said.contains("ATK-01"), "{said}");
}
