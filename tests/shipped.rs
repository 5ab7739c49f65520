//! A register of every schema that was shipped stays readable, with its decisions, its log and its undo.

use jiff::civil::date;
use sigill::catalogue::Catalogue;
use sigill::domain::{
    Aspect, AssessmentNeed, ChecklistKind, GapState, Level, Origin, ProfileKind, SessionStatus, Subject,
};
use sigill::exchange::intake::Mapping;
use sigill::exchange::{Handout, Rows, hand_out};
use sigill::register::{Command, Register};
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

#[test]
fn a_register_of_the_fourth_schema_opens_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tallbacken.sigill");
    std::fs::write(&path, include_bytes!("fixtures/schema-0004.sigill")).expect("a copy");
    let at = "2026-11-24T10:00:00Z".parse().expect("a time");
    let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: at };
    let mut register = Register::open(&path, &holder, date(2026, 11, 24)).expect("opens");

    assert_eq!(register.store().check().expect("is checked"), []);
    let snapshot = register.snapshot();
    assert_eq!(snapshot.catalogue().version, 1, "it was made when there was one version");
    let Some(Subject::System(system)) = snapshot.by_reference("S-001") else { panic!("S-001 is a system") };
    let gap = |requirement: &str| snapshot.gap(system, requirement);
    assert_eq!(
        [gap("STY-02"), gap("ATK-01"), gap("KRY-01")],
        [None, Some(GapState::Planned), Some(GapState::Accepted)]
    );
    assert!(snapshot.measure_by_reference("Å-001").expect("is there").is_late(snapshot.today()));
    assert_eq!(snapshot.follow_ups_of(system).len(), 1);
    let unit = snapshot.systems().get(system).expect("is there").unit.expect("has a unit");
    assert_eq!(&*snapshot.practice(unit, "ATK-01").expect("was written").text, "Enhetschefen beställer");
    let planned = snapshot.by_reference("S-002").and_then(|subject| snapshot.planned(subject)).expect("is planned");
    assert_eq!((&*planned.place, planned.status), ("Rum 3", SessionStatus::Planned));
    assert_eq!(snapshot.activities().len(), 1);

    // The newest version is adopted and taken back, as by somebody who opens it years later.
    let origin = Origin { user: "handläggaren".into(), at, today: date(2026, 11, 24) };
    let newest = Command::AdoptCatalogue(Box::new(Catalogue::clone(Catalogue::shipped())));
    register.execute(&newest, &origin).expect("is adopted");
    assert_eq!(register.snapshot().gap(system, "KRY-01"), Some(GapState::Accepted));
    register.undo(&origin).expect("is taken back");
    assert_eq!(register.snapshot().catalogue().version, 1);
}

#[test]
fn a_register_of_the_fifth_schema_keeps_how_its_lists_go_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tallbacken.sigill");
    std::fs::write(&path, include_bytes!("fixtures/schema-0005.sigill")).expect("a copy");
    let register = Register::open_read_only(&path, date(2026, 12, 1)).expect("opens");
    assert_eq!(register.store().check().expect("is checked"), []);
    let snapshot = register.snapshot();
    let held = snapshot.list_profile(ProfileKind::Export, "Till nämnden").expect("was kept");
    let handout = Handout::from_toml(&held.text).expect("reads");
    let mut out = Vec::new();
    let done = hand_out(&handout, &Rows::All, snapshot, &mut out, &mut |_| true).expect("is handed out");
    assert_eq!((done.rows, done.left_out), (snapshot.systems().len(), 0), "a name in the place of what is hidden");
    let held = snapshot.list_profile(ProfileKind::Import, "Fastighetslistan").expect("was kept");
    assert!(Mapping::from_toml(&held.text).expect("reads").fits(&["Systemnamn".to_owned()]));
}
