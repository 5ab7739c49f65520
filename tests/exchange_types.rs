//! The list of common information types, and the columns that follow from them in the list of information assets.

mod lists;

use lists::{Book, TODAY};
use sigill::domain::{Aspect, Category, CommonType, Level, LevelRange, PersonalData, Settings, Standing, Subject};
use sigill::exchange::{List, Reason, library};
use sigill::register::query::differing;
use sigill::register::{Command, Refusal};

const K: Aspect = Aspect::Confidentiality;
const R: Aspect = Aspect::Integrity;
const T: Aspect = Aspect::Availability;

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn held<'a>(book: &'a Book, name: &str) -> &'a CommonType {
    book.register.snapshot().common_type(name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn reason(book: &mut Book, list: List, text: &str) -> (String, Reason) {
    let mut faults = book.faults(list, text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.pop().map(|fault| (fault.column, fault.reason)).expect("one fault")
}

#[test]
fn a_row_says_everything_about_a_type() {
    let mut book = Book::empty(TODAY);
    let text = "Namn;Beskrivning;K;R;T;Får sänkas;Motivering;Lagrum;Personuppgifter;Anteckning\n\
                Elevakter;Utredningar;2–3;2;;Nej;Barn kan skadas.;Skollagen | OSL 23 kap. 2 §;Känsliga;Se journaler.\n\
                Webbinnehåll;;;;;;;;;\n";
    assert_eq!(book.import(List::CommonTypes, text), 2);
    let pupils = held(&book, "elevakter");
    assert_eq!(pupils.ranges[K], Some(LevelRange { least: level(2), most: level(3) }));
    assert_eq!((pupils.ranges[R], pupils.ranges[T]), (Some(LevelRange::only(level(2))), None));
    assert_eq!((pupils.may_be_lowered, pupils.personal_data), (false, PersonalData::Sensitive));
    assert_eq!(pupils.laws.iter().map(|law| &**law).collect::<Vec<_>>(), ["Skollagen", "OSL 23 kap. 2 §"]);
    assert_eq!((&*pupils.motivation, &*pupils.note), ("Barn kan skadas.", "Se journaler."));
    assert!(held(&book, "Webbinnehåll").may_be_lowered, "what nobody has said is allowed");
    assert!(book.text(List::CommonTypes).contains("Elevakter,Utredningar,2–3,2,,Nej,"));
}

#[test]
fn ranges_are_read_as_people_write_them_or_refused() {
    let range = |least, most| LevelRange { least: level(least), most: level(most) };
    for (cell, expected) in [
        ("2–3", range(2, 3)),
        ("2-3", range(2, 3)),
        ("2 — 3", range(2, 3)),
        ("2 till 3", range(2, 3)),
        ("Betydande till Allvarlig", range(2, 3)),
        ("betydande–allvarlig", range(2, 3)),
        ("2 Betydande - 3 Allvarlig", range(2, 3)),
        ("2 – Betydande – 3 – Allvarlig", range(2, 3)),
        ("K2–K3", range(2, 3)),
        ("0–4", range(0, 4)),
        ("3", range(3, 3)),
        ("3–3", range(3, 3)),
        ("3 - Allvarlig", range(3, 3)),
    ] {
        let mut book = Book::empty(TODAY);
        book.import(List::CommonTypes, format!("Namn;K\nA;{cell}\n"));
        assert_eq!(held(&book, "A").ranges[K], Some(expected), "{cell}");
    }
    let mut book = Book::empty(TODAY);
    for cell in ["2–", "–3", "hög", "2/3", "1–2–3", "2–5", "till"] {
        assert_eq!(
            reason(&mut book, List::CommonTypes, &format!("Namn;K\nA;{cell}\n")),
            ("K".into(), Reason::BadRange),
            "{cell}"
        );
    }
    let reversed = Reason::Refused(Refusal::RangeReversed { least: level(3), most: level(2) });
    assert_eq!(reason(&mut book, List::CommonTypes, "Namn;K\nA;3–2\n"), ("K".into(), reversed));
}

#[test]
fn types_are_known_by_their_names() {
    let mut book = Book::empty(TODAY);
    book.import(List::CommonTypes, "Namn;K;Får sänkas;Anteckning\nElevakter;2–3;Nej;Ett\n");
    assert_eq!(book.import(List::CommonTypes, "Namn;Anteckning\nELEVAKTER;Två\n"), 1);
    let pupils = held(&book, "Elevakter");
    assert_eq!((&*pupils.name, &*pupils.note, pupils.may_be_lowered), ("ELEVAKTER", "Två", false));
    assert!(pupils.ranges[K].is_some(), "what a list does not mention stays");
    book.import(List::CommonTypes, "Namn;K;Får sänkas;Anteckning\nElevakter;-;-;-\n");
    let pupils = held(&book, "Elevakter");
    assert_eq!((pupils.ranges[K], &*pupils.note, pupils.may_be_lowered), (None, "", true));
    let (column, twice) = reason(&mut book, List::CommonTypes, "Namn\nBetyg\nbetyg\n");
    assert_eq!((&*column, twice), ("Namn", Reason::DuplicateRow { first: 2 }));
    let (column, word) = reason(&mut book, List::CommonTypes, "Namn;Får sänkas\nBetyg;Kanske\n");
    assert_eq!((&*column, word), ("Får sänkas", Reason::UnknownWord { allowed: vec!["Ja", "Nej"] }));
}

#[test]
fn a_new_name_in_the_list_is_a_new_type_and_a_new_case_goes_to_all_who_follow() {
    let mut book = Book::empty(TODAY);
    book.import(List::CommonTypes, "Namn\nElevakter\n");
    book.import(List::Assets, "Namn;Informationstyp\nA;Elevakter\nB;elevakter\nC;Någon annan\n");
    assert_eq!(book.import(List::CommonTypes, "Namn\nElevAkter\n"), 3, "the type and the two that follow it");
    assert_eq!(book.text(List::Assets).matches("ElevAkter").count(), 2);
    assert!(book.text(List::Assets).contains("Någon annan"), "free text is kept");
}

/// What an asset of the list is rated to.
fn rating(book: &Book, reference: &str) -> sigill::domain::Classification {
    let snapshot = book.register.snapshot();
    let subject @ Subject::Asset(_) = snapshot.by_reference(reference).expect("is there") else { panic!("no asset") };
    snapshot.decided(subject).or_else(|| snapshot.draft(subject)).expect("is rated").clone()
}

const RATED: &str = "Namn;K;R;T;Klassad;Kategorier K;Kategorier R\n\
                     A;3;1;1;2026-01-05;Ekonomi 1 | Enskildas rättigheter, liv och hälsa 3;Förtroende: 1 Måttlig\n";

#[test]
fn categories_stand_in_a_cell_for_each_aspect() {
    let mut book = Book::empty(TODAY);
    book.import(List::Assets, RATED);
    let rated = rating(&book, "I-001");
    assert_eq!(rated.category_level("economy", K), Some(level(1)));
    assert_eq!(rated.category_level("individuals", K), Some(level(3)));
    assert_eq!(rated.category_level("trust", R), Some(level(1)));
    assert!(book.text(List::Assets).contains(r#""Ekonomi 1 | Enskildas rättigheter, liv och hälsa 3",Förtroende 1,"#));

    let edited = "Beteckning;Namn;Kategorier K\nI-001;A;Enskildas rättigheter, liv och hälsa 3 | Lagkrav 2\n";
    assert_eq!(book.import(List::Assets, edited), 2, "a decision that succeeds the former");
    let rated = rating(&book, "I-001");
    assert_eq!((rated.category_level("economy", K), rated.category_level("law", K)), (None, Some(level(2))));
    assert_eq!(rated.category_level("trust", R), Some(level(1)), "the other aspects keep theirs");

    assert_eq!(book.import(List::Assets, "Beteckning;Namn;Kategorier K;Kategorier R\nI-001;A;-;-\n"), 2);
    assert!(rating(&book, "I-001").categories.is_empty());
}

#[test]
fn categories_go_by_the_names_of_the_register() {
    let own = |key: &str, name: &str| Category { key: key.into(), name: name.into() };
    let categories = vec![own("own", "Fara för 3 parter"), own("economy", "")];
    let mut book = Book::with(Settings { categories, ..Settings::new("Tallbacken") }, TODAY);
    book.import(List::Assets, "Namn;Kategorier K\nA;Fara för 3 parter 2 | ekonomi 1\n");
    let rated = rating(&book, "I-001");
    assert_eq!((rated.standing, rated.category_level("own", K)), (Standing::Draft, Some(level(2))));
    assert_eq!(rated.category_level("economy", K), Some(level(1)));
    assert!(book.plan(List::Assets, book.text(List::Assets)).expect("a plan").is_empty());

    let wrong = |book: &mut Book, cell: &str| reason(book, List::Assets, &format!("Namn;Kategorier K\nB;{cell}\n"));
    let known = vec!["Fara för 3 parter".to_owned(), "Ekonomi".to_owned()];
    let unknown = Reason::UnknownCategory { known };
    assert_eq!(wrong(&mut book, "Förtroende 2"), ("Kategorier K".into(), unknown.clone()));
    assert_eq!(wrong(&mut book, "Ekonomi"), ("Kategorier K".into(), unknown));
    assert_eq!(wrong(&mut book, "Ekonomi 7"), ("Kategorier K".into(), Reason::BadLevel));
}

#[test]
fn a_level_that_moves_without_its_categories_leaves_them_behind() {
    let mut book = Book::empty(TODAY);
    book.import(List::Assets, RATED);
    assert_eq!(book.import(List::Assets, "Beteckning;Namn;K\nI-001;A;2\n"), 2);
    let rated = rating(&book, "I-001");
    assert_eq!((rated.levels[K], rated.ground(K)), (Some(level(2)), None));
    assert_eq!(rated.ground(R).map(|(key, _)| &**key), Some("trust"), "where nothing moved, they stay");
}

#[test]
fn the_starting_library_is_whole_and_leaves_what_the_organisation_has_decided() {
    let mut book = Book::empty(TODAY);
    book.import(List::CommonTypes, "Namn;K;Anteckning\nelevakter;1;Vårt eget\n");
    let command = library::addition(book.register.snapshot(), book.origin.at).expect("a library without faults");
    let operation = book.register.execute(&command, &book.origin).expect("is taken").expect("an operation").changes;
    let count = book.register.snapshot().common_types().len();
    assert!((40..=60).contains(&count), "{count} types");
    assert_eq!(usize::try_from(operation).expect("few"), count - 1, "all but the one that was there");
    let own = held(&book, "Elevakter");
    assert_eq!((&*own.note, own.ranges[K]), ("Vårt eget", Some(LevelRange::only(level(1)))));
    for (_, held) in book.register.snapshot().common_types().iter().filter(|(_, held)| held.id != own.id) {
        let is_whole =
            [K, R, T].into_iter().all(|aspect| held.ranges[aspect].is_some_and(|range| range.most < level(4)));
        assert!(is_whole && !held.motivation.is_empty() && !held.description.is_empty(), "{}", held.name);
    }
    let again = library::addition(book.register.snapshot(), book.origin.at).expect("a library without faults");
    assert!(matches!(&again, Command::All { commands, .. } if commands.is_empty()));
    book.register.undo(&book.origin).expect("is taken back");
    assert_eq!(book.register.snapshot().common_types().len(), 1, "one operation");
}

#[test]
fn the_example_holds_types_categories_and_two_judgements_that_differ() {
    let book = Book::example(TODAY);
    let snapshot = book.register.snapshot();
    let reference = |slot| snapshot.assets().at(slot).map(|asset| &*asset.reference).expect("is there");
    let pairs: Vec<_> = differing(snapshot).iter().map(|pair| pair.assets.map(reference)).collect();
    assert_eq!(pairs, [["I-021", "I-040"]]);
    let rated = rating(&book, "I-001");
    assert!(rated.off_ground().is_empty() && rated.ground(K).is_some(), "the worst category decides");
    let followed = snapshot.assets().iter().filter(|(_, asset)| snapshot.common_type(&asset.common_type).is_some());
    assert!(followed.count() >= 20);
}
