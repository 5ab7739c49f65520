//! What has changed since a decision marks a record by itself; a reason lets the mark rest until the next change.

mod support;

use sigill::domain::cause::{contract_end, personal_data};
use sigill::domain::{
    AssetId, Date, Dismissal, Operated, PersonalData, ReviewCause, ReviewKind, ReviewState, Subject, System, SystemId,
};
use sigill::register::{Command, Refusal, RegisterError};
use support::{TODAY, World, origin};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A decided system that carries a decided asset, and their ids.
fn decided() -> (World, SystemId, Subject) {
    let mut world = World::new();
    let system = world.system("Journal", |held| {
        held.supplier = "Alfa".into();
        held.operated = Some(Operated::External);
        held.personal_data = PersonalData::Personal;
    });
    let asset = carried(&mut world, "Patientakter", system);
    world.decide(Subject::Asset(asset), [2, 2, 2], TODAY);
    (world, system, Subject::Asset(asset))
}

fn carried(world: &mut World, name: &str, system: SystemId) -> AssetId {
    let asset = world.asset(name, None);
    world.link(system, asset);
    asset
}

fn causes(world: &World, subject: Subject) -> Vec<ReviewCause> {
    world.snapshot().causes(subject).iter().map(|happened| happened.cause).collect()
}

fn edit(world: &mut World, id: SystemId, edit: impl FnOnce(&mut System)) {
    let mut held = world.snapshot().systems().get(id).expect("is there").clone();
    edit(&mut held);
    world.run(&Command::SaveSystem(Box::new(held)));
}

fn state(world: &World, subject: Subject) -> ReviewState {
    world.snapshot().review(subject).expect("takes part").state
}

fn dismissal(subject: Subject, cause: ReviewCause, reason: &str) -> Command {
    let (reason, by) = (reason.into(), "handläggare".into());
    Command::DismissMark(Box::new(Dismissal { subject, cause, about: "".into(), reason, by, on: TODAY }))
}

#[test]
fn a_new_supplier_way_of_operation_or_personal_data_calls_for_a_new_classification() {
    let (mut world, system, _) = decided();
    let subject = Subject::System(system);
    assert_eq!((causes(&world, subject), state(&world, subject)), (vec![], ReviewState::Current));
    edit(&mut world, system, |held| held.note = "ring växeln".into());
    assert_eq!(causes(&world, subject), []);
    edit(&mut world, system, |held| held.supplier = "Beta".into());
    assert_eq!(
        (causes(&world, subject), state(&world, subject)),
        (vec![ReviewCause::Supplier], ReviewState::NeedsReview)
    );
    let told = &world.snapshot().causes(subject)[0];
    assert_eq!((&*told.before, &*told.about, told.cause.kind()), ("Alfa", "Beta", ReviewKind::SupplierChange));
    edit(&mut world, system, |held| held.operated = Some(Operated::Cloud));
    edit(&mut world, system, |held| held.personal_data = PersonalData::Sensitive);
    let all = [ReviewCause::Supplier, ReviewCause::Operation, ReviewCause::PersonalData];
    assert_eq!(causes(&world, subject), all);
    edit(&mut world, system, |held| held.supplier = "alfa ".into());
    assert_eq!(causes(&world, subject), all[1..], "the same supplier, spelled otherwise");
    for _ in 0..3 {
        world.register.undo(&origin()).expect("is taken back");
    }
    assert_eq!(causes(&world, subject), all[..1]);
}

#[test]
fn a_new_decision_answers_what_had_changed() {
    let (mut world, system, asset) = decided();
    edit(&mut world, system, |held| held.supplier = "Beta".into());
    world.decide(asset, [2, 2, 3], TODAY);
    assert_eq!(causes(&world, Subject::System(system)), []);
}

#[test]
fn information_added_to_a_decided_system_is_news_and_what_was_not_written_down_is_not() {
    let (mut world, system, _) = decided();
    let subject = Subject::System(system);
    let other = carried(&mut world, "Bilder", system);
    assert_eq!(causes(&world, subject), [ReviewCause::AssetAdded]);
    assert_eq!(&*world.snapshot().causes(subject)[0].about, other.0.to_string());
    world.run(&Command::UnlinkAsset(system, other));
    assert_eq!(causes(&world, subject), []);
    let bare = world.system("Ensam", |_| {});
    world.decide(Subject::System(bare), [1, 1, 1], TODAY);
    carried(&mut world, "Det första", bare);
    edit(&mut world, bare, |held| held.supplier = "Gamma".into());
    edit(&mut world, bare, |held| held.operated = Some(Operated::Cloud));
    assert_eq!(causes(&world, Subject::System(bare)), [], "what was not known then is no change");
}

#[test]
fn what_a_system_carried_is_known_whichever_of_its_decisions_is_replaced() {
    let (mut world, system, first) = decided();
    let second = Subject::Asset(carried(&mut world, "Bilder", system));
    world.decide(second, [1, 1, 1], TODAY);
    for subject in [first, second, first, first, second] {
        world.decide(subject, [2, 2, 2], TODAY);
        let added = carried(&mut world, "Tillagt", system);
        assert_eq!(causes(&world, Subject::System(system)), [ReviewCause::AssetAdded], "after {subject:?}");
        world.run(&Command::UnlinkAsset(system, added));
        assert_eq!(causes(&world, Subject::System(system)), []);
    }
}

#[test]
fn personal_data_of_an_asset_counts_too() {
    use PersonalData::{None, Personal, Sensitive, Unclear};
    for (was, is, expected) in [
        (None, Personal, true),
        (Personal, Sensitive, true),
        (Sensitive, Personal, true),
        (Personal, None, true),
        (Unclear, Personal, true),
        (Unclear, None, false),
        (Personal, Unclear, false),
        (Personal, Personal, false),
    ] {
        assert_eq!(personal_data(was, is).is_some(), expected, "{was:?} → {is:?}");
    }
    let (mut world, _, subject) = decided();
    let Subject::Asset(id) = subject else { panic!("an asset") };
    let mut held = world.snapshot().assets().get(id).expect("is there").clone();
    held.personal_data = Sensitive;
    world.run(&Command::SaveAsset(Box::new(held)));
    assert_eq!(
        (causes(&world, subject), state(&world, subject)),
        (vec![ReviewCause::PersonalData], ReviewState::NeedsReview)
    );
}

#[test]
fn a_contract_that_ends_soon_calls_for_one_until_that_is_decided_upon() {
    for (until, decided_on, months, today, expected) in [
        ("2027-05-21", "2025-01-01", 6, "2026-11-20", false),
        ("2027-05-21", "2025-01-01", 6, "2026-11-21", true),
        ("2027-05-21", "2025-01-01", 3, "2026-11-21", false),
        ("2026-01-31", "2025-01-01", 6, "2026-11-21", true),
        ("2027-05-21", "2026-11-20", 6, "2026-11-21", true),
        ("2027-05-21", "2026-11-21", 6, "2026-11-21", false),
        ("2027-08-31", "2025-01-01", 6, "2027-02-27", false),
        ("2027-08-31", "2025-01-01", 6, "2027-02-28", true),
        ("2028-08-31", "2025-01-01", 6, "2028-02-28", false),
        ("2028-08-31", "2025-01-01", 6, "2028-02-29", true),
    ] {
        let found = contract_end(Some(day(until)), Some(day(decided_on)), months, day(today));
        assert_eq!(found.is_some(), expected, "until {until}, decided {decided_on}, {months} months, on {today}");
    }
    assert_eq!(contract_end(Some(day("2026-12-31")), None, 6, TODAY), None, "a first classification waits anyway");
    let (mut world, system, _) = decided();
    let subject = Subject::System(system);
    edit(&mut world, system, |held| held.contract_until = Some(day("2027-06-30")));
    assert_eq!(causes(&world, subject), []);
    world.register.set_today(day("2026-12-31"));
    assert_eq!(causes(&world, subject), [ReviewCause::ContractEnd]);
}

#[test]
fn a_mark_rests_for_a_reason_until_the_next_change() {
    let (mut world, system, asset) = decided();
    let subject = Subject::System(system);
    let refused = |world: &mut World, command: &Command| match world.register.execute(command, &origin()) {
        Err(RegisterError::Refused(refusal)) => refusal,
        other => panic!("{:?}", other.map(Option::<&_>::cloned)),
    };
    let command = dismissal(subject, ReviewCause::Supplier, "samma koncern");
    assert_eq!(refused(&mut world, &command), Refusal::NothingToDismiss);
    edit(&mut world, system, |held| held.supplier = "Beta".into());
    assert_eq!(refused(&mut world, &dismissal(subject, ReviewCause::Supplier, " ")), Refusal::MarkReasonMissing);
    world.run(&command);
    assert_eq!((causes(&world, subject), state(&world, subject)), (vec![], ReviewState::Current));
    assert_eq!(&*world.snapshot().dismissed(subject)[0].reason, "samma koncern");
    edit(&mut world, system, |held| held.supplier = "Gamma".into());
    assert_eq!(causes(&world, subject), [ReviewCause::Supplier], "another change speaks again");
    world.run(&command);
    world.run(&Command::RestoreMark(subject, ReviewCause::Supplier));
    assert_eq!(state(&world, subject), ReviewState::NeedsReview);
    world.register.undo(&origin()).expect("is taken back");
    assert_eq!(state(&world, subject), ReviewState::Current);
    world.decide(asset, [2, 2, 2], TODAY);
    assert_eq!(world.snapshot().dismissed(subject).len(), 0);
    assert!(world.register.store().check().expect("is checked").is_empty());
    world.run(&Command::RemoveSystem(system));
    assert_eq!(world.snapshot().dismissals_of(subject).count(), 0);
}

#[test]
fn only_a_session_that_is_to_come_is_a_plan() {
    use sigill::domain::{PlannedSession, SessionStatus};
    let mut world = World::new();
    let system = world.system("Journal", |_| {});
    let subject = Subject::System(system);
    for (status, expected) in [
        (SessionStatus::Planned, ReviewState::Planned),
        (SessionStatus::Done, ReviewState::Unclassified),
        (SessionStatus::Cancelled, ReviewState::Unclassified),
    ] {
        world.run(&Command::PlanSession(PlannedSession { status, ..PlannedSession::new(subject, day("2026-12-01")) }));
        assert_eq!(state(&world, subject), expected, "{status:?}");
    }
}
