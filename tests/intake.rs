//! Lists as the world has them: the two that are kept as examples come in whole, with nothing to do but confirm.

mod lists;

use lists::{Book, TODAY};
use sigill::domain::{Procured, Subject, WorkStatus};
use sigill::exchange::List;
use sigill::exchange::intake::{
    Edits, Encoding, FileWish, Foreign, Intake, IntakePlan, Mapping, RowState, Summary, open, plan, propose,
};
use sigill::register::Command;

const SYSTEMS: &[u8] = include_bytes!("fixtures/intake/systemforteckning.csv");
const ASSETS: &[u8] = include_bytes!("fixtures/intake/informationsmangder.xlsx");

fn found(bytes: &[u8], name: &str) -> Foreign {
    open(bytes, name, &FileWish::default()).expect("a list")
}

fn planned(book: &Book, foreign: &Foreign, mapping: &Mapping) -> IntakePlan {
    let edits = Edits::new();
    let intake = Intake { foreign, mapping, edits: &edits, subject: "prov" };
    let snapshot = book.register.snapshot();
    plan(&intake, snapshot, &book.origin, &mut |_, _| true).expect("a plan").expect("not stopped")
}

fn proposed(book: &Book, foreign: &Foreign) -> Mapping {
    propose(foreign, None, book.register.snapshot().settings())
}

fn take_in(book: &mut Book, bytes: &[u8], name: &str) -> IntakePlan {
    let foreign = found(bytes, name);
    let plan = planned(book, &foreign, &proposed(book, &foreign));
    let (command, _) = plan.command(|_| true);
    book.register.execute(&command, &book.origin).expect("an import");
    plan
}

fn use_of(mapping: &Mapping, heading: &str) -> Vec<String> {
    let used = mapping.use_of(heading).expect("the column");
    used.fields.iter().cloned().map(String::from).collect()
}

#[test]
fn the_list_of_systems_is_found_as_it_stands() {
    let foreign = found(SYSTEMS, "systemforteckning.csv");
    assert_eq!((foreign.encoding, foreign.delimiter), (Some(Encoding::Windows1252), Some(';')));
    assert_eq!(foreign.header.map(|row| foreign.table.line(row)), Some(3));
    assert_eq!((foreign.data_rows().count(), foreign.empty_rows), (72, 1), "without the total beneath");
    let mapping = proposed(&Book::empty(TODAY), &foreign);
    assert_eq!(mapping.list, List::Systems);
    for (heading, field) in [
        ("Nr", "system: Beteckning"),
        ("Systemnamn", "system: Namn"),
        ("Förvaltning/avd", "system: Enhet"),
        ("Leverantör", "system: Leverantör"),
        ("Upphandlat av", "system: Anskaffning"),
        ("Konf.", "system: Egen K"),
        ("Riktighet", "system: Egen R"),
        ("Tillgängl.", "system: Egen T"),
        ("Klassat datum", "system: Egen klassad"),
        ("Planerad klassning", "planering: Datum"),
        ("Handlingsplan", "system: Handlingsplan"),
        ("Riskanalys", "system: Riskanalys"),
        ("Personuppg.", "system: Personuppgifter"),
        ("Kommentar", "system: Anteckning"),
    ] {
        assert_eq!(use_of(&mapping, heading), [field], "{heading}");
    }
}

#[test]
fn the_list_of_systems_comes_in_whole() {
    let mut book = Book::empty(TODAY);
    let plan = take_in(&mut book, SYSTEMS, "systemforteckning.csv");
    assert_eq!(plan.faults(), []);
    assert_eq!(plan.count(RowState::New), 72);
    let snapshot = book.register.snapshot();
    assert_eq!(snapshot.systems().len(), 72);
    let systems = || snapshot.systems().iter().map(|(_, system)| system);
    let decided = systems().filter(|system| snapshot.decided(Subject::System(system.id)).is_some());
    assert_eq!(decided.count(), 13, "with levels and dates");
    assert_eq!(snapshot.planned_sessions().count(), 3);
    assert_eq!(systems().filter(|system| system.procured == Some(Procured::Own)).count(), 23);
    let marked = |status| systems().filter(|system| system.action_plan.status == Some(status)).count();
    assert_eq!((marked(WorkStatus::Done), marked(WorkStatus::NotNeeded)), (11, 3));
    let number = |reference: &str| match snapshot.by_reference(reference) {
        Some(subject) => snapshot.decided(subject).and_then(|held| held.decided_on).map(|day| day.to_string()),
        None => None,
    };
    assert_eq!(number("S-002").as_deref(), Some("2023-09-25"));
    assert_eq!(number("S-003").as_deref(), Some("2022-11-10"), "the day in front, as elsewhere in the column");
    assert_eq!(number("S-006").as_deref(), Some("2023-10-23"));
    let named = systems().filter(|system| &*system.name == "Passersystem förvaltningshus");
    assert_eq!(named.count(), 1, "without the blank behind");
}

#[test]
fn information_comes_in_with_the_systems_that_hold_it() {
    for has_systems in [true, false] {
        let mut book = Book::empty(TODAY);
        if has_systems {
            take_in(&mut book, SYSTEMS, "systemforteckning.csv");
        }
        let foreign = found(ASSETS, "informationsmangder.xlsx");
        assert_eq!(foreign.data_rows().count(), 30);
        let mapping = proposed(&book, &foreign);
        assert_eq!(mapping.list, List::Assets);
        let plan = planned(&book, &foreign, &mapping);
        assert_eq!(plan.faults(), []);
        assert_eq!(plan.count(RowState::New), 30);
        assert_eq!(plan.made_beside().count(), if has_systems { 0 } else { 23 });
        let (command, _) = plan.command(|_| true);
        let summary = Summary::of(&command);
        assert_eq!((summary.assets, summary.links, summary.decisions, summary.drafts), (30, 30, 24, 6));
        book.register.execute(&command, &book.origin).expect("an import");
        let snapshot = book.register.snapshot();
        assert_eq!((snapshot.assets().len(), snapshot.all_carries().count()), (30, 30));

        let again = planned(&book, &foreign, &mapping);
        assert_eq!(again.count(RowState::Same), 30, "{:?}", again.rows.iter().find(|row| row.changes()));
        let (command, _) = again.command(|_| true);
        assert!(matches!(command, Command::All { commands, .. } if commands.is_empty()));
        book.register.undo(&book.origin).expect("one undo");
        assert_eq!(book.register.snapshot().assets().len(), 0);
    }
}

#[test]
fn a_profile_is_the_same_when_it_comes_back_from_its_file() {
    let book = Book::empty(TODAY);
    for (bytes, name) in [(SYSTEMS, "a.csv"), (ASSETS, "b.xlsx")] {
        let foreign = found(bytes, name);
        let mapping = proposed(&book, &foreign);
        let text = mapping.to_toml().expect("a file");
        assert_eq!(Mapping::from_toml(&text).expect("the profile"), mapping, "{text}");
        assert!(mapping.fits(&foreign.headings()));
    }
}

#[test]
fn the_synonyms_that_are_shipped_can_be_read() {
    let nr = sigill::exchange::intake::Target::try_from("system: Beteckning".to_owned()).expect("a field");
    assert!(sigill::exchange::intake::Synonyms::shipped().fit("Nr", &nr) > 0.9);
}
