//! Any text survives the way out and in again: names are just names.

mod lists;

use lists::{Book, TODAY};
use proptest::prelude::*;
use sigill::domain::{Asset, AssetId, Subject, System, SystemId, Text, Unit, UnitId, UnitKind};
use sigill::exchange::{Format, List, Profile};
use sigill::register::Command;

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
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
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
    for text in [
        "\"citat\"; och, komma",
        "rad 1\nrad 2\r\nrad 3\rrad 4",
        "🛡️ sköld",
        &long,
        "'; DROP TABLE system; --",
        "=1+1",
        "+46 8",
        "@SUMMA(A1)",
        "-",
        "--",
        "'",
        "''",
        "'-",
        "'=cmd|' /C calc'!A0",
        "''=1",
        "'citerat'",
        "\u{a0}hårt blanksteg\u{a0}",
        " blanka runt om ",
        "' x ",
        "\ttabb",
        "a | b",
        "|",
        "A / B",
        "\u{feff}märke",
        "null",
        "Namn;Typ",
    ] {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives(text in "[ '=+@|;,\"/\t\r\n-]{0,6}\\PC{0,12}[ '|/\u{a0}-]{0,3}") {
        prop_assume!(!text.trim().is_empty());
        survives(&text);
    }
}
