//! A register of every schema that was shipped stays readable, with its decisions, its log and its undo.

use jiff::civil::date;
use sigill::domain::{Aspect, AssessmentNeed, ChecklistKind, Level, Origin, Subject};
use sigill::register::Register;
use sigill::store::Holder;

const FIRST: &[u8] = include_bytes!("fixtures/schema-0001.sigill");

#[test]
fn a_register_of_the_first_schema_is_read_without_being_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tallbacken.sigill");
    std::fs::write(&path, FIRST).expect("a copy");
    let register = Register::open_read_only(&path, date(2026, 11, 21)).expect("is read");
    let snapshot = register.snapshot();
    assert_eq!((snapshot.systems().len(), snapshot.assets().len(), snapshot.common_types().len()), (2, 2, 0));
    let asset = snapshot.by_reference("I-001").expect("is there");
    assert_eq!(&*snapshot.decided(asset).expect("is decided").decision_reference, "§ 41");
    let last = register.operations().last().expect("an operation").number;
    assert!(!register.details(last).expect("is read").is_empty());
    drop(register);
    assert_eq!(std::fs::read(&path).expect("is there"), FIRST);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing was put beside it");
}

#[test]
fn a_register_of_the_first_schema_opens_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tallbacken.sigill");
    std::fs::write(&path, FIRST).expect("a copy");
    let at = "2026-11-21T10:00:00Z".parse().expect("a time");
    let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: at };
    let mut register = Register::open(&path, &holder, date(2026, 11, 21)).expect("opens");

    assert_eq!(register.store().check().expect("is checked"), []);
    let snapshot = register.snapshot();
    assert_eq!((snapshot.units().len(), snapshot.systems().len(), snapshot.assets().len()), (2, 2, 2));
    assert_eq!(snapshot.catalogue().version, 1, "it goes on with the catalogue it had");
    let levels = |reference: &str| {
        let Some(Subject::System(id)) = snapshot.by_reference(reference) else { panic!("{reference} is a system") };
        let derived = snapshot.derived(snapshot.systems().slot(id).expect("is there"));
        [Aspect::Confidentiality, Aspect::Integrity, Aspect::Availability]
            .map(|aspect| derived.aspects[aspect].effective.map(Level::number))
    };
    assert_eq!(levels("S-001"), [Some(3), Some(3), Some(3)], "integrity is raised from 2");
    assert_eq!(levels("S-002"), [Some(3), None, Some(3)], "inherits K and T only");
    let asset = snapshot.by_reference("I-001").expect("is there");
    assert_eq!(&*snapshot.decided(asset).expect("is decided").decision_reference, "§ 41");
    let drafted = snapshot.by_reference("I-002").expect("is there");
    assert!(snapshot.draft(drafted).is_some() && snapshot.planned(drafted).is_some());

    let origin = Origin { user: "handläggaren".into(), at, today: date(2026, 11, 21) };
    for _ in 0..7 {
        register.undo(&origin).expect("is taken back");
    }
    assert!(register.snapshot().systems().is_empty() && register.next_undo().is_none());
}

#[test]
fn a_register_of_the_second_schema_opens_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tallbacken.sigill");
    std::fs::write(&path, include_bytes!("fixtures/schema-0002.sigill")).expect("a copy");
    let at = "2026-11-24T10:00:00Z".parse().expect("a time");
    let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: at };
    let register = Register::open(&path, &holder, date(2026, 11, 24)).expect("opens");

    assert_eq!(register.store().check().expect("is checked"), []);
    let snapshot = register.snapshot();
    let asset = snapshot.by_reference("I-001").expect("is there");
    let decided = snapshot.decided(asset).expect("is decided");
    let ground =
        decided.ground(Aspect::Confidentiality).map(|(category, level)| (category.to_string(), level.number()));
    assert_eq!(ground, Some(("individuals".to_owned(), 3)));
    let followed = snapshot.type_of(asset).expect("follows a type");
    assert!(!followed.may_be_lowered && followed.ranges[Aspect::Confidentiality].is_some());
    let Some(Subject::System(system)) = snapshot.by_reference("S-001") else { panic!("S-001 is a system") };
    let answered = snapshot.checklist(system, ChecklistKind::Threshold).expect("was answered");
    assert_eq!(answered.assessment_need(), AssessmentNeed::Needed);
}
