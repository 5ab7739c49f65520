//! Any text survives the way out and in again, and a list that nobody has edited changes nothing, whatever is in the
//! register.

mod lists;
mod tale;

use lists::{Book, TODAY};
use proptest::prelude::*;
use sigill::domain::{Asset, AssetId, Subject, System, SystemId, Text, Unit, UnitId, UnitKind};
use sigill::exchange::{Format, List, Profile};
use sigill::register::Command;
use tale::{TEXTS, rich_stories, rich_story, tell};

/// What lists come back from.
const FORMATS: [Format; 3] = [Format::Csv(Profile::ExcelSv), Format::Csv(Profile::Rfc4180), Format::Xlsx];

fn importable() -> impl Iterator<Item = List> {
    List::ALL.into_iter().filter(|list| list.is_importable())
}

fn run(book: &mut Book, command: &Command) {
    book.register.execute(command, &book.origin).expect("a command");
}

/// A register in which every text of every kind of record is the given one.
fn filled_with(text: &str) -> Book {
    let mut book = Book::empty(TODAY);
    let (unit, system, asset) =
        (UnitId::fresh(book.origin.at), SystemId::fresh(book.origin.at), AssetId::fresh(book.origin.at));
    let value = || Text::from(text);
    let unit_record = Unit { id: unit, name: value(), kind: UnitKind::Section, parent: None, officer: value() };
    run(&mut book, &Command::SaveUnit(unit_record));
    let system_record = System {
        unit: Some(unit),
        description: value(),
        supplier: value(),
        note: value(),
        system_owner: value(),
        tags: [value(), "b|c".into()].into(),
        ..System::new(system, "S-001", text)
    };
    run(&mut book, &Command::SaveSystem(Box::new(system_record)));
    let asset_record = Asset { note: value(), description: value(), ..Asset::new(asset, "I-001", text) };
    run(&mut book, &Command::SaveAsset(Box::new(asset_record)));
    run(&mut book, &Command::LinkAsset(sigill::domain::Carries { system, asset, note: value() }));
    book
}

fn survives(text: &str) {
    let book = filled_with(text);
    for format in FORMATS {
        for list in [List::Units, List::Systems, List::Assets, List::Carries] {
            let plan = book.plan(list, book.export(list, format)).expect("a plan");
            assert!(plan.is_empty(), "{list:?} {format:?} of {text:?}");
            assert_eq!(plan.same, 1, "{list:?} {format:?} of {text:?}");
        }
        let mut other = Book::empty(TODAY);
        for list in [List::Units, List::Systems, List::Assets, List::Carries] {
            other.import(list, book.export(list, format));
        }
        let snapshot = other.register.snapshot();
        let Some(Subject::System(id)) = snapshot.by_reference("S-001") else { panic!("the system is gone") };
        let system = snapshot.systems().get(id).expect("the system");
        for held in [&system.name, &system.description, &system.supplier, &system.note, &system.system_owner] {
            assert_eq!(&**held, text, "{format:?}");
        }
        assert_eq!(snapshot.units().iter().map(|(_, unit)| &*unit.name).collect::<Vec<_>>(), [text]);
        assert_eq!(system.unit, snapshot.units().iter().map(|(_, unit)| unit.id).next());
        assert!(snapshot.all_carries().all(|link| &*link.note == text));
    }
}

#[test]
fn hostile_texts_are_just_texts() {
    let long = "Å".repeat(10_000);
    // A name has to have letters.
    for text in TEXTS.into_iter().chain([&*long]).filter(|text| !text.trim().is_empty()) {
        survives(text);
    }
}

#[test]
fn what_could_run_as_a_formula_is_kept_from_it() {
    for text in ["=1+1", "+1", "-1", "@A", "\tx", "\rx", "'=1"] {
        let book = filled_with(text);
        let list = book.export(List::Systems, Profile::ExcelSv);
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(list.as_slice());
        for row in reader.records() {
            let row = row.expect("a row");
            let risky = row.iter().filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            assert_eq!(risky.count(), 0, "{text:?}");
        }
    }
}

fn any_text() -> impl Strategy<Value = String> {
    "[ '=+@|;,\"/\t\r\n-]{0,6}\\PC{0,12}[ '|/\u{a0}-]{0,3}"
}

/// Three stars are what a masked list says, and a text like any other where it is one.
fn any_text_or_stars() -> impl Strategy<Value = String> {
    prop_oneof![6 => any_text(), 1 => Just("***".to_owned())]
}

fn changes_nothing(book: &Book) {
    for (list, format) in importable().flat_map(|list| FORMATS.map(|format| (list, format))) {
        let bytes = book.export(list, format);
        let shown = || book.text(list);
        let plan =
            book.plan(list, &bytes).unwrap_or_else(|error| panic!("{list:?} {format:?}: {error:?}\n{}", shown()));
        assert!(plan.is_empty(), "{list:?} {format:?}: {:?}\n{}", plan.command, shown());
        assert_eq!((plan.new, plan.changed), (0, 0), "{list:?} {format:?}");
        assert!(plan.passed_over.is_empty() && plan.unknown_columns.is_empty() && plan.created_units.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives(text in any_text()) {
        prop_assume!(!text.trim().is_empty());
        survives(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_went_out_and_comes_in_again_changes_nothing(who in any_text_or_stars(), told in rich_stories(80)) {
        let mut book = Book::empty(TODAY);
        // So that most of what is told is about something.
        tell(&mut book.register, &who, 1, &[(0, 0, 0, 1), (3, 0, 0, 2), (3, 0, 0, 3), (7, 0, 0, 4), (7, 0, 0, 5)]);
        tell(&mut book.register, &who, 100, &told);
        changes_nothing(&book);
    }
}

#[test]
fn every_list_survives_into_another_register() {
    let mut book = Book::empty(TODAY);
    tell(&mut book.register, "samordnaren", 1, &rich_story());
    changes_nothing(&book);
    for format in FORMATS {
        let mut other = Book::empty(TODAY);
        for list in importable() {
            other.import(list, book.export(list, format));
        }
        for list in importable() {
            assert!(book.text(list).lines().count() > 2, "{list:?}");
            assert_eq!(book.text(list), other.text(list), "{list:?} {format:?}");
        }
    }
}
