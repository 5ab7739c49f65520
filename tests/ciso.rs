//! CISO Assistant: what goes out is what its importer takes, its traps are avoided or refused, and its list comes in.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod desk;
mod lists;

use desk::Desk;
use lists::{Book, TODAY};
use sigill::domain::requirement::RequirementKind;
use sigill::domain::{Level, Measure, MeasureId, MeasureStatus, Priority, Subject};
use sigill::exchange::{
    CisoFiles, CisoReason, CisoWish, ImportError, List, Reason, Scale, export_ciso, plan_ciso_import,
};
use sigill::register::Command;
use std::collections::BTreeMap;

type Row = BTreeMap<String, String>;

fn rows(files: &CisoFiles, name: &str) -> Vec<Row> {
    let bytes = &files.files.iter().find(|(held, _)| *held == name).unwrap().1;
    assert!(!bytes.starts_with(b"\xef\xbb\xbf"), "UTF-8 without a mark");
    csv::Reader::from_reader(&bytes[..]).deserialize().map(Result::unwrap).collect()
}

fn wish(scale: Scale) -> CisoWish<'static> {
    CisoWish { domain: "Tallbacken", scale }
}

fn exported(book: &Book, scale: Scale) -> CisoFiles {
    export_ciso(book.register.snapshot(), wish(scale)).unwrap()
}

fn reasons(book: &Book, scale: Scale) -> Vec<CisoReason> {
    let faults = export_ciso(book.register.snapshot(), wish(scale)).map(drop).unwrap_err();
    faults.into_iter().map(|fault| fault.reason).collect()
}

fn book(systems: &str, assets: &str, links: &str, dependencies: &str) -> Book {
    let mut book = Book::empty(TODAY);
    for (list, heading, text) in [
        (List::Systems, "Beteckning;Namn", systems),
        (List::Assets, "Beteckning;Namn;K;R;T;Klassad", assets),
        (List::Carries, "System;Informationsmängd", links),
        (List::Dependencies, "System;Beror på;Ärver", dependencies),
    ] {
        if !text.is_empty() {
            book.import(list, format!("{heading}\n{text}"));
        }
    }
    book
}

fn of<'a>(rows: &'a [Row], reference: &str) -> &'a Row {
    rows.iter().find(|row| row["ref_id"] == reference).unwrap()
}

#[test]
fn assets_go_with_objectives_and_systems_with_what_they_inherit_from() {
    let book = book(
        "S-1;Skolplattform\nS-2;Databas",
        "I-1;Elevakter;3;2;1;2025-01-01\nI-2;Betyg;;;;",
        "S-1;I-1",
        "S-1;S-2;KRT",
    );
    let files = exported(&book, Scale::ZeroToFour);
    let assets = rows(&files, "assets.csv");
    assert_eq!(assets.len(), 4);
    assert_eq!(of(&assets, "I-1")["type"], "PR");
    assert_eq!(of(&assets, "I-1")["security_objectives"], "confidentiality: 3,integrity: 2,availability: 1");
    assert_eq!(of(&assets, "I-2")["security_objectives"], "", "what is not decided is not zero");
    assert_eq!((&*of(&assets, "S-1")["type"], &*of(&assets, "S-1")["parent_assets"]), ("SP", "I-1"));
    assert_eq!(of(&assets, "S-2")["parent_assets"], "S-1", "the one below inherits from the one that rests on it");
    assert!(assets.iter().all(|row| row["domain"] == "Tallbacken"));
    assert!(assets.iter().filter(|row| row["type"] == "SP").all(|row| row["security_objectives"].is_empty()));
}

#[test]
fn levels_are_numbered_as_the_instance_does_and_refused_where_it_cannot() {
    let with = |level: u8| book("", &format!("I-1;Elevakter;{level};1;1;2025-01-01"), "", "");
    // Scale, level here, its number there.
    for (scale, level, number) in [
        (Scale::ZeroToFour, 0, Some(0)),
        (Scale::ZeroToFour, 4, Some(4)),
        (Scale::OneToFive, 0, Some(1)),
        (Scale::OneToFive, 4, Some(5)),
        (Scale::OneToFour, 0, Some(1)),
        (Scale::OneToFour, 3, Some(4)),
        (Scale::OneToFour, 4, None),
        (Scale::ZeroToThree, 3, Some(3)),
        (Scale::ZeroToThree, 4, None),
        (Scale::OneToThree, 3, Some(3)),
        (Scale::OneToThree, 0, None),
        (Scale::OneToThree, 4, None),
    ] {
        let book = with(level);
        match number {
            Some(number) => {
                let assets = rows(&exported(&book, scale), "assets.csv");
                let told = &assets[0]["security_objectives"];
                assert!(told.starts_with(&format!("confidentiality: {number},")), "{scale:?} {level}: {told}");
            }
            None => assert_eq!(reasons(&book, scale), [CisoReason::OffScale(Level::new(level).unwrap(), scale)]),
        }
    }
}

#[test]
fn what_the_importer_would_misread_is_refused_with_its_reason() {
    for (reference, name, reason) in [
        ("007", "Tidbok", CisoReason::NoLetter),
        ("#7", "Tidbok", CisoReason::NoLetter),
        ("S|7", "Tidbok", CisoReason::Bar),
        ("NA", "Tidbok", CisoReason::ReadAsNothing("NA".into())),
        ("null", "Tidbok", CisoReason::ReadAsNothing("null".into())),
        ("S-7", "NA", CisoReason::ReadAsNothing("NA".into())),
        ("S-7", "None", CisoReason::ReadAsNothing("None".into())),
        ("S-7", "n/a", CisoReason::ReadAsNothing("n/a".into())),
    ] {
        let book = book(&format!("{reference};{name}"), "", "", "");
        assert_eq!(reasons(&book, Scale::ZeroToFour), [reason], "{reference} {name}");
    }
}

#[test]
fn names_that_are_shared_carry_their_reference() {
    let book = book("S-1;Arkiv\nS-2;ARKIV\nS-3;Diarium", "I-1;arkiv;;;;", "", "");
    let names: Vec<String> =
        rows(&exported(&book, Scale::OneToFour), "assets.csv").iter().map(|row| row["name"].clone()).collect();
    assert_eq!(names, ["arkiv (I-1)", "Arkiv (S-1)", "ARKIV (S-2)", "Diarium"]);
}

#[test]
fn a_circle_goes_as_what_it_means() {
    let links = "S-1;I-1\nS-2;I-2";
    let book = book(
        "S-1;Ett\nS-2;Två\nS-3;Tre",
        "I-1;A;3;1;1;2025-01-01\nI-2;B;1;1;3;2025-01-01",
        links,
        "S-1;S-2;K\nS-2;S-1;T\nS-1;S-3;KRT",
    );
    let assets = rows(&exported(&book, Scale::ZeroToFour), "assets.csv");
    assert_eq!(of(&assets, "S-1")["parent_assets"], "I-1|I-2");
    assert_eq!(of(&assets, "S-2")["parent_assets"], "I-1|I-2");
    assert_eq!(of(&assets, "S-3")["parent_assets"], "S-1");
}

#[test]
fn dependencies_that_hand_on_nothing_and_retired_systems_stay_out() {
    let mut book = book("S-1;Ett\nS-2;Två\nS-3;Tre", "", "", "S-1;S-2;\nS-3;S-2;KRT");
    book.import(List::Systems, "Beteckning;Namn;Livscykel\nS-3;Tre;Avvecklad");
    let assets = rows(&exported(&book, Scale::ZeroToFour), "assets.csv");
    assert_eq!(assets.len(), 2);
    assert_eq!(of(&assets, "S-2")["parent_assets"], "");
}

#[test]
fn systems_whose_need_differs_there_are_told() {
    let mut book = book("S-1;Ett\nS-2;Två\nS-3;Tre", "", "", "S-1;S-2;K");
    book.import(List::Systems, "Beteckning;Namn;Egen K;Egen R;Egen T;Egen klassad\nS-3;Tre;1;1;1;2025-01-01");
    assert_eq!(exported(&book, Scale::ZeroToFour).differing, ["S-2".into(), "S-3".into()]);
}

#[test]
fn reclassification_goes_as_recurring_tasks() {
    let mut book = book("S-1;Ett\nS-2;Två", "I-1;A;1;1;1;2025-03-04", "S-1;I-1", "");
    let tasks = rows(&exported(&book, Scale::ZeroToFour), "tasks.csv");
    assert_eq!(tasks.len(), 1, "what was never classified has no date");
    let told: Vec<&str> = [
        "ref_id",
        "folder",
        "is_recurrent",
        "task_date",
        "schedule_frequency",
        "schedule_interval",
        "enabled",
        "assets",
    ]
    .map(|column| tasks[0][column].as_str())
    .to_vec();
    assert_eq!(told, ["OMK-S-1", "Tallbacken", "Yes", "2027-03-04", "YEARLY", "2", "Yes", "S-1"]);
    book.import(List::PlannedSessions, "Beteckning;Datum\nS-1;2026-12-01\nS-2;2026-12-02");
    let tasks = rows(&exported(&book, Scale::ZeroToFour), "tasks.csv");
    assert_eq!(tasks.iter().map(|row| &*row["task_date"]).collect::<Vec<_>>(), ["2026-12-01", "2026-12-02"]);
}

#[test]
fn the_action_plan_goes_as_applied_controls() {
    let mut book = book("S-1;Ett", "", "", "");
    let snapshot = book.register.snapshot();
    let (system, technical) = (snapshot.systems().iter().next().unwrap().1.id, RequirementKind::Technical);
    let requirement = snapshot.catalogue().requirements.iter().find(|held| held.kind == technical).unwrap().id.clone();
    for (reference, status, priority, requirements) in [
        ("Å-001", MeasureStatus::Decided, Priority::High, vec![requirement]),
        ("Å-002", MeasureStatus::Ongoing, Priority::Medium, vec![]),
        ("Å-003", MeasureStatus::Done, Priority::Low, vec![]),
        ("Å-004", MeasureStatus::Cancelled, Priority::Low, vec![]),
    ] {
        let mut made = Measure::new(MeasureId::fresh(book.origin.at), reference.into(), system);
        made.activity = "Öva återläsning".into();
        made.goal = "Återläsning fungerar".into();
        made.responsible = "Driftchef".into();
        (made.status, made.priority) = (status, priority);
        made.requirements = requirements.into_iter().collect();
        made.end = Some(TODAY);
        book.register.execute(&Command::SaveMeasure(Box::new(made)), &book.origin).unwrap().unwrap();
    }
    let controls = rows(&exported(&book, Scale::ZeroToFour), "applied_controls.csv");
    let told = |column: &str| controls.iter().map(|row| row[column].clone()).collect::<Vec<_>>();
    assert_eq!(told("ref_id"), ["Å-001", "Å-002", "Å-003", "Å-004"]);
    assert_eq!(told("status"), ["to_do", "in_progress", "active", "deprecated"]);
    assert_eq!(told("priority"), ["1", "2", "3", "3"]);
    assert_eq!(told("category"), ["technical", "process", "process", "process"]);
    assert_eq!(controls[0]["name"], "Öva återläsning (Å-001)", "names are told apart");
    assert_eq!(
        (&*controls[0]["eta"], &*controls[0]["owner"], &*controls[0]["domain"]),
        ("2026-11-21", "Driftchef", "Tallbacken")
    );
}

#[test]
fn the_example_goes_out_and_comes_into_an_empty_register() {
    let book = Book::example(TODAY);
    let files = exported(&book, Scale::ZeroToFour);
    assert_eq!(rows(&files, "assets.csv").len(), 72 + 64);
    let mut other = Book::empty(TODAY);
    let plan =
        plan_ciso_import(&files.files[0].1, Scale::ZeroToFour, "assets.csv", other.register.snapshot(), &other.origin)
            .unwrap();
    assert_eq!((plan.new, plan.changed, plan.same), (136, 0, 0));
    other.register.execute(&plan.command, &other.origin).unwrap();
    let snapshot = other.register.snapshot();
    assert_eq!((snapshot.systems().len(), snapshot.assets().len()), (72, 64));
    assert_eq!(snapshot.classifications().len(), 56, "levels come as drafts");
    let again = plan_ciso_import(&files.files[0].1, Scale::ZeroToFour, "assets.csv", snapshot, &other.origin).unwrap();
    assert!(again.is_empty(), "a second time nothing changes");
}

#[test]
fn what_went_out_changes_nothing_when_it_comes_back() {
    let book = book("S-1;Arkiv\nS-2;Arkiv", "I-1;A;3;1;1;2025-01-01\nI-2;B;;;;", "S-1;I-1\nS-1;I-2", "S-1;S-2;KRT");
    for scale in [Scale::ZeroToFour, Scale::OneToFour, Scale::OneToFive, Scale::ZeroToThree] {
        let files = exported(&book, scale);
        let plan =
            plan_ciso_import(&files.files[0].1, scale, "assets.csv", book.register.snapshot(), &book.origin).unwrap();
        assert!(plan.is_empty(), "{scale:?}: {:?}", plan.command);
    }
}

#[test]
fn their_list_is_read_with_every_fault_at_its_cell() {
    let book = book("S-1;Ett", "I-1;A;;;;", "", "");
    let read = |text: &str| {
        plan_ciso_import(text.as_bytes(), Scale::OneToFour, "assets.csv", book.register.snapshot(), &book.origin)
    };
    let heading = "ref_id,name,description,domain,type,security_objectives,parent_assets\n";
    for (row, column, reason) in [
        ("I-9,NA,,,PR,,", "name", Reason::ValueMissing),
        ("I-9,Nio,,,XX,,", "type", Reason::UnknownWord { allowed: vec!["PR", "SP"] }),
        ("I-9,Nio,,,PR,confidentiality: 0,", "security_objectives", Reason::BadLevel),
        ("I-9,Nio,,,PR,confidentiality: high,", "security_objectives", Reason::BadLevel),
        ("I-9,Nio,,,PR,beauty: 1,", "security_objectives", Reason::BadLevel),
        ("S-9,Nio,,,SP,,I-1|I-77", "parent_assets", Reason::UnknownRecord),
        ("S-9,Nio,,,SP,,S-9", "parent_assets", Reason::DependsOnItself),
        ("S-1,Nio,,,PR,,", "ref_id", Reason::ReferenceTaken { holder: "Ett".into() }),
    ] {
        let Err(ImportError::Rows(faults)) = read(&format!("{heading}{row}")).map(drop) else { panic!("{row}") };
        assert_eq!((faults.len(), faults[0].line, &*faults[0].column), (1, 2, column), "{row}");
        assert_eq!(faults[0].reason, reason, "{row}");
    }
    assert!(matches!(read("a,b\n1,2"), Err(ImportError::NoHeadings { .. })));
    let plan =
        read(&format!("{heading},Nio,,,PR,\"confidentiality: 4,proof: 2\",\nS-1,Ett,ny text,,SP,,I-1|Nio")).unwrap();
    assert_eq!((plan.new, plan.changed), (1, 1));
    let mut book = book;
    book.register.execute(&plan.command, &book.origin).unwrap();
    let snapshot = book.register.snapshot();
    assert_eq!(snapshot.all_carries().count(), 2);
    let nine = snapshot.assets().iter().find(|(_, held)| &*held.name == "Nio").unwrap().1.id;
    assert_eq!(snapshot.draft(Subject::Asset(nine)).unwrap().levels.0, [Level::new(3), None, None, Level::new(1)]);
}

#[test]
fn the_command_line_writes_the_files_and_reads_the_list() {
    let desk = Desk::new();
    desk.done(&["example", "a.sigill"]);
    std::fs::create_dir(desk.path("ut")).unwrap();
    let out = ["--domain", "Tallbacken", "--scale", "0-4", "-o", "ut"];
    let export = |more: &[&str]| desk.call(&[&["export", "a.sigill", "ciso-assistant"], more].concat());
    let said = export(&out);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("måste finnas i CISO Assistant") && said.err.contains("räknar själv"), "{}", said.err);
    for file in ["assets.csv", "tasks.csv", "applied_controls.csv"] {
        assert!(desk.path("ut").join(file).exists());
    }
    desk.done(&["new", "b.sigill", "--name", "B"]);
    desk.put("in.csv", desk.bytes("ut/assets.csv"));
    let said = desk.done(&["import", "b.sigill", "ciso-assistant", "in.csv", "--scale", "0-4"]);
    assert!(said.contains("136 nya"), "{said}");

    assert_eq!(export(&["--domain", "Tallbacken", "--scale", "0-4"]).code, 3, "a folder is needed");
    assert_eq!(export(&["-o", "ut"]).code, 3, "domain and scale are needed");
    assert_eq!(export(&["--domain", "Tallbacken", "--scale", "2-9", "-o", "ut"]).code, 2);
    assert_eq!(export(&["--domain", "NA", "--scale", "0-4", "-o", "ut"]).code, 3);
    assert_eq!(export(&["--domain", "Tallbacken", "--scale", "0-4", "-o", "saknas"]).code, 4);
    let said = export(&["--domain", "Tallbacken", "--scale", "1-3", "-o", "ut"]);
    assert!(said.code == 3 && said.err.contains("finns inte på skalan 1-3"), "{}", said.err);
    desk.refused(3, &["export", "a.sigill", "system", "--domain", "A", "--scale", "0-4"]);
    desk.refused(3, &["import", "b.sigill", "ciso-assistant", "ut/assets.csv"]);
    desk.refused(3, &["import", "b.sigill", "system", "ut/assets.csv", "--scale", "0-4"]);
}
