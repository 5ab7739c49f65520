//! What the action plan counts: figures, sets of systems, measures and accepted risks, each beside its list.

mod support;

use jiff::civil::date;
use sigill::domain::{
    AcceptanceId, Answer, Assessment, AssessmentId, Date, FollowUp, FollowUpId, GapState, LifeCycle, Measure,
    MeasureId, MeasureStatus, Operated, ReportBack, RiskAcceptance, Severity, Subject, SystemId, WorkMark, WorkStatus,
};
use sigill::register::query::{
    AcceptanceSelection, AcceptanceStanding, MeasureSelection, PlanFigures, Selection, SystemFilter, plan_figures,
};
use sigill::register::{Command, Slot};
use support::{TODAY, World};

fn slot(world: &World, system: SystemId) -> Slot {
    world.snapshot().systems().slot(system).expect("is there")
}

fn system(world: &mut World, name: &str, decided_on: Date) -> SystemId {
    let id = world.system(name, |_| {});
    world.decide(Subject::System(id), [2, 2, 2], decided_on);
    id
}

fn change(world: &mut World, id: SystemId, edit: impl FnOnce(&mut sigill::domain::System)) {
    let mut held = world.snapshot().systems().get(id).expect("is there").clone();
    edit(&mut held);
    world.run(&Command::SaveSystem(Box::new(held)));
}

fn answer(world: &mut World, system: SystemId, requirement: &str, answer: Answer) {
    let held = world.snapshot().assessment(system, requirement).cloned();
    let id = AssessmentId::fresh(world.view().now);
    let held = held.unwrap_or_else(|| Assessment::new(id, system, requirement.into()));
    world.run(&Command::SaveAssessment(Box::new(Assessment { answer, note: "skäl".into(), ..held })));
}

fn measure(
    world: &mut World,
    system: SystemId,
    requirement: &str,
    status: MeasureStatus,
    end: Option<Date>,
) -> MeasureId {
    let id = MeasureId::fresh(world.view().now);
    let reference = world.snapshot().next_measure_reference().into();
    let held = Measure {
        activity: "Stäng konton".into(),
        requirements: [requirement.into()].into_iter().collect(),
        status,
        end,
        ..Measure::new(id, reference, system)
    };
    world.run(&Command::SaveMeasure(Box::new(held)));
    id
}

fn accept(world: &mut World, system: SystemId, requirement: &str, on: Date, until: Option<Date>) -> AcceptanceId {
    let id = AcceptanceId::fresh(world.view().now);
    world.run(&Command::AcceptRisk(Box::new(RiskAcceptance {
        id,
        system,
        requirement: requirement.into(),
        gap: "".into(),
        risk: Severity::Moderate,
        reason: "byts ut".into(),
        accepted_by: "systemägare".into(),
        on,
        valid_until: until,
        reference: "".into(),
        levels: sigill::domain::Levels::default(),
    })));
    id
}

fn standing(world: &World, id: AcceptanceId) -> AcceptanceStanding {
    world.snapshot().standing(world.snapshot().acceptances().get(id).expect("is there"))
}

fn figures(world: &World) -> PlanFigures {
    plan_figures(world.snapshot(), None)
}

fn listed(world: &World, selection: Selection) -> usize {
    SystemFilter::of(selection, None).slots(world.snapshot()).len()
}

#[test]
fn the_last_day_to_report_is_six_months_on_also_around_leap_days() {
    let table = [
        (date(2023, 8, 29), date(2024, 2, 29)),
        (date(2023, 8, 31), date(2024, 2, 29)),
        (date(2024, 8, 31), date(2025, 2, 28)),
        (date(2024, 2, 29), date(2024, 8, 29)),
        (date(2026, 5, 21), date(2026, 11, 21)),
    ];
    for (decided_on, until) in table {
        for (today, expected) in
            [(until, ReportBack::Remaining(until)), (until.tomorrow().expect("a day"), ReportBack::Late(until))]
        {
            assert_eq!(ReportBack::of(Some(decided_on), WorkMark::default(), 6, today), expected, "{decided_on}");
        }
    }
}

#[test]
fn each_figure_is_the_length_of_its_list() {
    let mut world = World::new();
    let late = system(&mut world, "Larmjournal", date(2026, 3, 1));
    let left = system(&mut world, "Tidbok", date(2026, 11, 1));
    let done = system(&mut world, "Molnlagring", date(2026, 3, 1));
    let retired = system(&mut world, "Gammalt", date(2026, 3, 1));
    world.system("Oklassat", |system| system.operated = Some(Operated::External));
    change(&mut world, done, |system| {
        system.action_plan = WorkMark { status: Some(WorkStatus::Done), on: Some(TODAY) };
        system.operated = Some(Operated::Cloud);
    });
    for id in [late, left, retired] {
        answer(&mut world, id, "ATK-01", Answer::NotMet);
        answer(&mut world, id, "ATK-02", Answer::Partly);
        measure(&mut world, id, "ATK-01", MeasureStatus::Decided, Some(date(2026, 11, 20)));
        measure(&mut world, id, "ATK-01", MeasureStatus::Done, Some(date(2026, 1, 1)));
        accept(&mut world, id, "ATK-02", date(2026, 3, 2), Some(date(2026, 11, 20)));
    }
    change(&mut world, retired, |system| system.life_cycle = LifeCycle::Retired);
    change(&mut world, retired, |system| system.operated = Some(Operated::Cloud));
    let expected = PlanFigures {
        reports_late: 1,
        reports_remaining: 1,
        acceptances_lapsed: 2,
        suppliers_missing: 2,
        run_outside: 2,
        measures_late: 2,
        measures_unfinished: 2,
        measures_from_earlier: 0,
        open_gaps: 2,
        with_open_gaps: 2,
    };
    assert_eq!(figures(&world), expected, "what is retired counts nowhere");
    for (selection, count) in [
        (Selection::ReportLate, expected.reports_late),
        (Selection::ReportRemaining, expected.reports_remaining),
        (Selection::AcceptanceLapsed, 2),
        (Selection::SupplierMissing, expected.suppliers_missing),
        (Selection::OpenGaps, expected.with_open_gaps),
    ] {
        assert_eq!(listed(&world, selection), count, "{selection:?}");
    }
    let snapshot = world.snapshot();
    let measures =
        |set: MeasureSelection| snapshot.measures().iter().filter(|(_, held)| set.holds(snapshot, held)).count();
    assert_eq!(measures(MeasureSelection::Late), expected.measures_late);
    assert_eq!((measures(MeasureSelection::All), measures(MeasureSelection::Finished)), (4, 2));
    let lapsed =
        |set: AcceptanceSelection| snapshot.acceptances().iter().filter(|(_, held)| set.holds(snapshot, held)).count();
    assert_eq!((lapsed(AcceptanceSelection::Lapsed), lapsed(AcceptanceSelection::All)), (2, 2));
}

#[test]
fn an_acceptance_calls_for_a_decision_only_while_the_gap_is_there_without_another() {
    let mut world = World::new();
    let id = system(&mut world, "Larmjournal", date(2026, 3, 1));
    answer(&mut world, id, "ATK-01", Answer::NotMet);
    let first = accept(&mut world, id, "ATK-01", date(2026, 3, 2), Some(date(2026, 6, 30)));
    assert!(matches!(standing(&world, first), AcceptanceStanding::Lapsed(_)));
    let second = accept(&mut world, id, "ATK-01", date(2026, 7, 1), Some(date(2026, 10, 31)));
    assert_eq!(standing(&world, first), AcceptanceStanding::Renewed, "of two that lapsed, the latest calls");
    assert!(matches!(standing(&world, second), AcceptanceStanding::Lapsed(_)));
    let third = accept(&mut world, id, "ATK-01", date(2026, 11, 1), Some(TODAY));
    assert_eq!(standing(&world, third), AcceptanceStanding::Holds, "its last day counts");
    assert_eq!(standing(&world, second), AcceptanceStanding::Renewed);
    assert_eq!(figures(&world).acceptances_lapsed, 0);
    world.decide(Subject::System(id), [3, 2, 2], TODAY);
    assert!(matches!(standing(&world, third), AcceptanceStanding::Lapsed(_)), "the level rose");
    answer(&mut world, id, "ATK-01", Answer::Met);
    assert_eq!(standing(&world, third), AcceptanceStanding::Settled);
    assert_eq!(figures(&world).acceptances_lapsed, 0);
}

#[test]
fn a_measure_waits_once_its_system_is_classified_again() {
    let mut world = World::new();
    let id = system(&mut world, "Larmjournal", date(2026, 3, 1));
    let open = measure(&mut world, id, "ATK-01", MeasureStatus::Ongoing, None);
    measure(&mut world, id, "ATK-01", MeasureStatus::Cancelled, None);
    assert_eq!(figures(&world).measures_from_earlier, 0);
    world.decide(Subject::System(id), [2, 2, 2], TODAY);
    assert_eq!(figures(&world).measures_from_earlier, 1);
    world.run(&Command::CarryOver(vec![open]));
    assert_eq!(figures(&world).measures_from_earlier, 0);
}

#[test]
fn a_follow_up_stops_the_supplier_from_being_missing_until_the_next_one() {
    let mut world = World::new();
    let id = system(&mut world, "Molnlagring", date(2026, 3, 1));
    change(&mut world, id, |system| system.operated = Some(Operated::OtherOrganisation));
    assert_eq!(figures(&world).suppliers_missing, 1);
    let follow_up = |world: &World, on, next| FollowUp {
        id: FollowUpId::fresh(world.view().now),
        supplier: "Moln".into(),
        system: id,
        on,
        by: "samordnare".into(),
        next,
        note: "".into(),
        outcomes: Vec::new(),
    };
    let old = follow_up(&world, date(2024, 2, 29), None);
    world.run(&Command::SaveFollowUp(Box::new(old)));
    assert_eq!(figures(&world).suppliers_missing, 1, "a year after a leap day has passed");
    let new = follow_up(&world, date(2026, 11, 1), Some(TODAY));
    world.run(&Command::SaveFollowUp(Box::new(new)));
    assert_eq!(figures(&world).suppliers_missing, 0, "the day of the next one is not late");
}

#[test]
fn gaps_are_counted_as_the_self_assessment_counts_them() {
    let mut world = World::new();
    let id = system(&mut world, "Larmjournal", date(2026, 3, 1));
    let ids: Vec<String> = {
        let demands = world.snapshot().demands(slot(&world, id));
        demands.iter().map(|demand| demand.applicable.requirement.id.to_string()).collect()
    };
    for (place, requirement) in ids.iter().enumerate() {
        answer(&mut world, id, requirement, Answer::ALL[place % Answer::ALL.len()]);
        if place % 3 == 0 {
            let status = MeasureStatus::ALL[place % MeasureStatus::ALL.len()];
            measure(&mut world, id, requirement, status, None);
        }
        let is_gap = world.snapshot().assessment(id, requirement).is_some_and(|held| held.answer.is_gap());
        if is_gap && place % 4 == 0 {
            let until = (place % 8 == 0).then_some(date(2026, 10, 1));
            accept(&mut world, id, requirement, date(2026, 9, 1), until);
        }
    }
    for levels in [[2, 2, 2], [0, 0, 0], [3, 3, 3], [4, 1, 0]] {
        world.decide(Subject::System(id), levels, TODAY);
        let slot = slot(&world, id);
        let counts = world.snapshot().gap_counts(slot);
        assert_eq!(counts, world.snapshot().progress(slot).gaps, "{levels:?}");
        assert!(GapState::ALL.iter().all(|state| world.snapshot().gaps_in(slot, *state) == counts[*state as usize]));
    }
}
