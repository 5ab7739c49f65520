//! What is outstanding for personal data, and which adjustments call for a new look.

mod support;

use jiff::ToSpan as _;
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, Checklist, ChecklistKind, Date, LifeCycle, PersonalData,
    Settings, Subject, SystemId, WorkMark, WorkStatus, YesNo,
};
use sigill::register::Command;
use sigill::register::query::{AdjustmentDoubt, Selection, SystemFilter};
use support::{TODAY, World, level};

fn holds(world: &World, selection: Selection, id: SystemId) -> bool {
    let snapshot = world.snapshot();
    let slot = snapshot.systems().slot(id).expect("is there");
    SystemFilter::of(selection, None).slots(snapshot).contains(&slot)
}

fn answered(system: SystemId, yes: usize, no: usize) -> Command {
    let mut list = Checklist::new(system, ChecklistKind::Threshold);
    list.answers[..yes].fill(YesNo::Yes);
    list.answers[yes..yes + no].fill(YesNo::No);
    Command::SaveChecklist(list)
}

#[test]
fn an_analysis_is_missing_where_there_are_personal_data_and_none_that_tells() {
    use PersonalData::{None, Personal, Sensitive, Unclear};
    for (personal_data, answers, is_missing, is_done) in [
        (Personal, Option::None, true, false),
        (Sensitive, Option::None, true, false),
        (Personal, Some((1, 3)), true, false),
        (Personal, Some((2, 0)), false, true),
        (Sensitive, Some((0, 8)), false, true),
        (None, Option::None, false, false),
        (Unclear, Option::None, false, false),
        (None, Some((0, 9)), false, true),
    ] {
        let mut world = World::new();
        let system = world.system("Tidbok", |system| system.personal_data = personal_data);
        if let Some((yes, no)) = answers {
            world.run(&answered(system, yes, no));
        }
        let case = format!("{personal_data:?} {answers:?}");
        assert_eq!(holds(&world, Selection::ThresholdMissing, system), is_missing, "{case}");
        assert_eq!(holds(&world, Selection::ThresholdDone, system), is_done, "{case}");
        assert_eq!(holds(&world, Selection::PersonalData, system), matches!(personal_data, Personal | Sensitive));
        let mut retired = world.snapshot().systems().get(system).expect("is there").clone();
        retired.life_cycle = LifeCycle::Retired;
        world.run(&Command::SaveSystem(Box::new(retired)));
        assert!(!holds(&world, Selection::ThresholdMissing, system), "a retired one is nobody's task");
    }
}

#[test]
fn an_assessment_is_outstanding_until_it_is_done_or_not_needed() {
    use WorkStatus::{Done, Needed, NotNeeded, Started};
    for (status, expected) in
        [(None, false), (Some(NotNeeded), false), (Some(Needed), true), (Some(Started), true), (Some(Done), false)]
    {
        let mut world = World::new();
        let system = world.system("Tidbok", |system| system.impact_assessment = WorkMark { status, on: None });
        assert_eq!(holds(&world, Selection::AssessmentOutstanding, system), expected, "{status:?}");
    }
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    world.run(&answered(system, 2, 0));
    assert!(holds(&world, Selection::AssessmentOutstanding, system), "the analysis calls for it");
}

/// A system whose integrity, 2, was raised to 3 until a day.
fn raised(until: Option<Date>) -> (World, SystemId) {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    world.decide(Subject::System(system), [1, 2, 1], Date::constant(2026, 3, 4));
    world.run(&Command::Adjust(Adjustment {
        id: AdjustmentId::fresh(support::origin().at),
        system,
        aspect: Aspect::Integrity,
        kind: AdjustmentKind::Aggregation,
        level: level(3),
        basis: None,
        reason: "Tillsammans säger de mer.".into(),
        by: "handläggare".into(),
        on: Date::constant(2026, 3, 5),
        until,
    }));
    (world, system)
}

fn doubt(world: &World, system: SystemId) -> Option<AdjustmentDoubt> {
    let slot = world.snapshot().systems().slot(system).expect("is there");
    world.snapshot().adjustment_doubt(slot, Aspect::Integrity)
}

#[test]
fn an_adjustment_calls_for_a_new_look_when_its_end_is_near_or_past() {
    let in_days = |days: i32| TODAY.checked_add(days.days()).expect("a day");
    for (until, expected) in [
        (None, None),
        (Some(91), None),
        (Some(90), Some(AdjustmentDoubt::EndsSoon(in_days(90)))),
        (Some(0), Some(AdjustmentDoubt::EndsSoon(in_days(0)))),
        (Some(-1), Some(AdjustmentDoubt::Expired(in_days(-1)))),
    ] {
        let (world, system) = raised(until.map(in_days));
        assert_eq!(doubt(&world, system), expected, "{until:?}");
        assert_eq!(holds(&world, Selection::AdjustmentToReview, system), expected.is_some(), "{until:?}");
    }
    let (mut world, system) = raised(Some(in_days(60)));
    let sooner = Settings { due_soon_days: 30, ..world.snapshot().settings().clone() };
    world.run(&Command::SaveSettings(Box::new(sooner)));
    assert_eq!(doubt(&world, system), None, "the time is a setting of the register");
}

#[test]
fn an_adjustment_calls_for_a_new_look_when_its_sources_have_passed_it() {
    let (mut world, system) = raised(None);
    assert_eq!(doubt(&world, system), None);
    world.decide(Subject::System(system), [1, 4, 1], Date::constant(2026, 3, 6));
    assert_eq!(doubt(&world, system), Some(AdjustmentDoubt::Overtaken));
    assert!(holds(&world, Selection::AdjustmentToReview, system));
}
