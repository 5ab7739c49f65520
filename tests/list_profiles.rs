//! How lists come in and go out is kept in the register: one profile of a name for each way, changed, removed and taken
//! back like everything else.

mod story;

use jiff::civil::date;
use sigill::domain::{ListProfile, ListProfileId, ProfileKind, Record, RecordKey};
use sigill::register::{Answers, Command, Refusal, Register, RegisterError, Side};
use sigill::store::Holder;
use story::{Story, TODAY, noon};

fn profile(kind: ProfileKind, name: &str, text: &str) -> ListProfile {
    ListProfile { id: ListProfileId::fresh(noon(TODAY).at), kind, name: name.into(), text: text.into() }
}

fn save(story: &mut Story, held: &ListProfile) {
    story.run(TODAY, &Command::SaveListProfile(Box::new(held.clone())));
}

fn kept(register: &Register, kind: ProfileKind) -> Vec<(String, String)> {
    let held = register.snapshot().list_profiles_of(kind);
    held.into_iter().map(|held| (held.name.to_string(), held.text.to_string())).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn there_is_one_profile_of_a_name_for_each_way() {
    let mut story = Story::begun(TODAY);
    save(&mut story, &profile(ProfileKind::Import, "Fastighet", "first"));
    save(&mut story, &profile(ProfileKind::Export, "Fastighet", "out"));
    save(&mut story, &profile(ProfileKind::Import, " FASTIGHET", "second"));
    save(&mut story, &profile(ProfileKind::Import, "Arkiv", "other"));
    let expected = pairs(&[("Arkiv", "other"), (" FASTIGHET", "second")]);
    assert_eq!(kept(&story.register, ProfileKind::Import), expected, "in the order of their names");
    assert_eq!(kept(&story.register, ProfileKind::Export), pairs(&[("Fastighet", "out")]));

    // Renamed onto another one, it takes that one's place.
    let held = story.register.snapshot().list_profile(ProfileKind::Import, "arkiv").expect("is kept").clone();
    save(&mut story, &ListProfile { name: "Fastighet".into(), ..held });
    assert_eq!(kept(&story.register, ProfileKind::Import), pairs(&[("Fastighet", "other")]));
    story.register.undo(&noon(TODAY)).expect("is taken back");
    assert_eq!(kept(&story.register, ProfileKind::Import), expected);
    assert_eq!(story.register.store().check().expect("is checked"), []);
}

#[test]
fn a_profile_needs_a_name_and_goes_and_comes_back() {
    let mut story = Story::begun(TODAY);
    let nameless = Command::SaveListProfile(Box::new(profile(ProfileKind::Import, "  ", "x")));
    let refused = story.register.execute(&nameless, &noon(TODAY));
    assert!(matches!(refused, Err(RegisterError::Refused(Refusal::NameMissing))), "{refused:?}");

    let held = profile(ProfileKind::Export, "Till nämnden", "x");
    save(&mut story, &held);
    story.run(TODAY, &Command::RemoveListProfile(held.id));
    assert_eq!(kept(&story.register, ProfileKind::Export), []);
    let again = story.register.execute(&Command::RemoveListProfile(held.id), &noon(TODAY));
    assert!(
        matches!(again, Err(RegisterError::Refused(Refusal::NotFound(RecordKey::ListProfile(id)))) if id == held.id)
    );
    story.register.undo(&noon(TODAY)).expect("is taken back");
    assert_eq!(kept(&story.register, ProfileKind::Export), pairs(&[("Till nämnden", "x")]));
    assert_eq!(story.register.history(RecordKey::ListProfile(held.id)).expect("is read").len(), 3);
}

#[test]
fn profiles_of_two_registers_come_together_by_name() {
    let mut here = Story::begun(date(2026, 11, 1));
    save(&mut here, &profile(ProfileKind::Import, "Samma", "same"));
    save(&mut here, &profile(ProfileKind::Import, "Egen", "here"));
    let mut there = Story::begun(date(2026, 11, 2));
    save(&mut there, &profile(ProfileKind::Import, "Samma", "same"));
    save(&mut there, &profile(ProfileKind::Import, "egen", "there"));
    save(&mut there, &profile(ProfileKind::Export, "Egen", "out"));

    for _ in 0..2 {
        let plan = here.register.plan_merge(&there.register, "sektionen.sigill").expect("is planned");
        let settled = plan.settle(&Answers::all(&plan.questions, Side::Into));
        here.run(TODAY, &settled.command);
        assert_eq!(
            kept(&here.register, ProfileKind::Import),
            pairs(&[("Egen", "here"), ("egen (2)", "there"), ("Samma", "same")]),
            "nothing is lost, and nothing doubled the second time"
        );
        assert_eq!(kept(&here.register, ProfileKind::Export), pairs(&[("Egen", "out")]));
    }
    assert_eq!(here.register.store().check().expect("is checked"), []);
}

#[test]
fn profiles_are_there_again_when_the_register_is_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register.sigill");
    let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: noon(TODAY).at };
    let settings = sigill::domain::Settings::new("Tallbacken");
    let held = profile(ProfileKind::Export, "Till nämnden", "list = \"system\"\n");
    let mut register = Register::create(&path, settings, &holder, &noon(TODAY)).expect("is made");
    register.execute(&Command::SaveListProfile(Box::new(held.clone())), &noon(TODAY)).expect("is kept");
    drop(register);
    let register = Register::open(&path, &holder, TODAY).expect("opens");
    assert_eq!(register.snapshot().list_profiles().get(held.id), Some(&held));
    let records = register.store().read_all().expect("is read").into_records();
    assert_eq!(records.filter(|record| matches!(record, Record::ListProfile(_))).count(), 1);
}
