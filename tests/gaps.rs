//! Gaps, accepted risks, follow-ups of suppliers and the report-back clock: the rules as tables and properties.

use jiff::civil::date;
use proptest::prelude::*;
use sigill::domain::{
    AcceptanceId, AcceptanceState, Answer, Aspect, Date, FollowUp, FollowUpId, FollowUpState, GapState, Level, Levels,
    Measure, MeasureId, MeasureStatus, ReportBack, RiskAcceptance, Severity, SystemId, WorkMark, WorkStatus,
};

const TODAY: Date = date(2026, 11, 21);

fn now() -> jiff::Timestamp {
    "2026-11-21T10:00:00Z".parse().expect("a time")
}

fn levels(k: u8) -> Levels {
    let mut levels = Levels::default();
    levels[Aspect::Confidentiality] = Level::new(k);
    levels
}

/// An answer, the measures and acceptances about it, and what they say together.
type Row<'a> = (Answer, &'a [MeasureStatus], &'a [AcceptanceState], Option<GapState>);

#[test]
fn a_gap_is_where_its_answer_measures_and_acceptances_put_it() {
    use MeasureStatus::{Cancelled, Done, Ongoing, Proposed};
    let (holds, lapsed) = (AcceptanceState::Holds, AcceptanceState::Expired(TODAY));
    let table: [Row<'_>; 14] = [
        (Answer::Unanswered, &[], &[], None),
        (Answer::Met, &[], &[], None),
        (Answer::NotApplicable, &[], &[], None),
        (Answer::NotMet, &[], &[], Some(GapState::Open)),
        (Answer::Partly, &[], &[], Some(GapState::Open)),
        (Answer::NotMet, &[Proposed], &[], Some(GapState::Planned)),
        (Answer::NotMet, &[Done, Ongoing], &[], Some(GapState::Planned)),
        (Answer::NotMet, &[Done], &[], Some(GapState::Open)),
        (Answer::NotMet, &[Cancelled], &[lapsed], Some(GapState::Open)),
        (Answer::NotMet, &[Proposed], &[holds], Some(GapState::Accepted)),
        (Answer::Partly, &[], &[lapsed, holds], Some(GapState::Accepted)),
        (Answer::Met, &[Done], &[], Some(GapState::Closed)),
        (Answer::NotApplicable, &[], &[holds], Some(GapState::Closed)),
        (Answer::Unanswered, &[Ongoing], &[], Some(GapState::Planned)),
    ];
    for (answer, measures, acceptances, expected) in table {
        let found = GapState::of(answer, measures.iter().copied(), acceptances.iter().copied());
        assert_eq!(found, expected, "{answer:?} {measures:?} {acceptances:?}");
    }
}

fn acceptance_state() -> impl Strategy<Value = AcceptanceState> {
    prop_oneof![
        Just(AcceptanceState::Holds),
        Just(AcceptanceState::Expired(TODAY)),
        Just(AcceptanceState::LevelRose(Aspect::Integrity)),
    ]
}

proptest! {
    /// A gap is open, planned, accepted or closed, and exactly one of these: each state is told by a test of its own.
    #[test]
    fn a_gap_is_in_exactly_one_state(
        answer in proptest::sample::select(&Answer::ALL[..]),
        measures in proptest::collection::vec(proptest::sample::select(&MeasureStatus::ALL[..]), 0..4),
        acceptances in proptest::collection::vec(acceptance_state(), 0..4),
    ) {
        let holds = acceptances.contains(&AcceptanceState::Holds);
        let works = measures.iter().any(|status| status.is_unfinished());
        let is_traced = answer.is_gap() || !measures.is_empty() || !acceptances.is_empty();
        let says = [
            (GapState::Closed, is_traced && answer.is_settled()),
            (GapState::Accepted, is_traced && !answer.is_settled() && holds),
            (GapState::Planned, is_traced && !answer.is_settled() && !holds && works),
            (GapState::Open, is_traced && !answer.is_settled() && !holds && !works),
        ];
        let told: Vec<GapState> = says.into_iter().filter(|(_, is_so)| *is_so).map(|(state, _)| state).collect();
        let found = GapState::of(answer, measures.iter().copied(), acceptances.iter().copied());
        prop_assert_eq!(told.len(), usize::from(is_traced));
        prop_assert_eq!(found, told.first().copied());
        // The order of what was done tells nothing.
        let turned = GapState::of(answer, measures.into_iter().rev(), acceptances.into_iter().rev());
        prop_assert_eq!(found, turned);
    }
}

#[test]
fn an_acceptance_lapses_with_its_date_or_with_a_rise() {
    let accepted = |valid_until| RiskAcceptance {
        id: AcceptanceId::fresh(now()),
        system: SystemId::fresh(now()),
        requirement: "ATK-01".into(),
        gap: "konton ligger kvar".into(),
        risk: Severity::Moderate,
        reason: "byts ut i vår".into(),
        accepted_by: "systemägare".into(),
        on: date(2026, 1, 15),
        valid_until,
        reference: "§ 12".into(),
        levels: levels(2),
    };
    let day_before = date(2026, 11, 20);
    let table = [
        (None, levels(2), AcceptanceState::Holds),
        (Some(TODAY), levels(2), AcceptanceState::Holds),
        (Some(day_before), levels(2), AcceptanceState::Expired(day_before)),
        (Some(TODAY), levels(1), AcceptanceState::Holds),
        (Some(TODAY), levels(3), AcceptanceState::LevelRose(Aspect::Confidentiality)),
        (None, levels(3), AcceptanceState::LevelRose(Aspect::Confidentiality)),
        (Some(day_before), levels(3), AcceptanceState::Expired(day_before)),
    ];
    for (valid_until, now, expected) in table {
        assert_eq!(accepted(valid_until).state(&now, TODAY), expected, "{valid_until:?} {now:?}");
    }
    let mut more = levels(2);
    more[Aspect::Availability] = Level::new(0);
    assert_eq!(accepted(None).state(&more, TODAY), AcceptanceState::LevelRose(Aspect::Availability), "now known");
}

#[test]
fn the_report_back_clock_counts_from_the_decision() {
    let mark = |status, on| WorkMark { status, on };
    let none = mark(None, None);
    let table = [
        (None, none, 6, ReportBack::NotStarted),
        (Some(date(2026, 8, 31)), none, 6, ReportBack::Remaining(date(2027, 2, 28))),
        (Some(date(2026, 5, 21)), none, 6, ReportBack::Remaining(TODAY)),
        (Some(date(2026, 5, 20)), none, 6, ReportBack::Late(date(2026, 11, 20))),
        (Some(date(2026, 5, 20)), none, 12, ReportBack::Remaining(date(2027, 5, 20))),
        (Some(date(2026, 5, 20)), mark(Some(WorkStatus::Started), None), 6, ReportBack::Late(date(2026, 11, 20))),
        (Some(date(2026, 5, 20)), mark(Some(WorkStatus::NotNeeded), None), 6, ReportBack::Submitted(None)),
        (
            Some(date(2026, 5, 20)),
            mark(Some(WorkStatus::Done), Some(date(2026, 9, 1))),
            6,
            ReportBack::Submitted(Some(date(2026, 9, 1))),
        ),
        (
            Some(date(2026, 5, 20)),
            mark(Some(WorkStatus::Done), Some(date(2024, 9, 1))),
            6,
            ReportBack::Late(date(2026, 11, 20)),
        ),
        (Some(date(2026, 5, 20)), mark(Some(WorkStatus::Done), None), 6, ReportBack::Submitted(None)),
        (Some(Date::MAX), none, 6, ReportBack::Remaining(Date::MAX)),
    ];
    for (decided_on, plan, months, expected) in table {
        assert_eq!(ReportBack::of(decided_on, plan, months, TODAY), expected, "{decided_on:?} {plan:?} {months}");
    }
}

#[test]
fn a_supplier_is_to_be_followed_up_again_in_time() {
    let followed = |on, next| FollowUp {
        id: FollowUpId::fresh(now()),
        supplier: "Leverantören".into(),
        system: SystemId::fresh(now()),
        on,
        by: "objektledare".into(),
        next,
        note: "".into(),
        outcomes: Vec::new(),
    };
    let table = [
        (None, FollowUpState::Never, true),
        (Some(followed(date(2026, 2, 1), None)), FollowUpState::Done(date(2027, 2, 1)), false),
        (Some(followed(date(2024, 2, 29), None)), FollowUpState::Late(date(2025, 2, 28)), true),
        (Some(followed(date(2026, 2, 1), Some(date(2026, 11, 20)))), FollowUpState::Late(date(2026, 11, 20)), true),
        (Some(followed(date(2026, 2, 1), Some(TODAY))), FollowUpState::Done(TODAY), false),
    ];
    for (latest, expected, is_missing) in table {
        let state = FollowUpState::of(latest.as_ref(), 12, TODAY);
        assert_eq!((state, state.is_missing()), (expected, is_missing), "{latest:?}");
    }
}

#[test]
fn a_measure_is_late_only_while_it_is_unfinished() {
    let measure = |status, end| Measure {
        status,
        end,
        ..Measure::new(MeasureId::fresh(now()), "Å-001".into(), SystemId::fresh(now()))
    };
    let passed = Some(date(2026, 11, 20));
    for status in MeasureStatus::ALL {
        assert_eq!(measure(status, passed).is_late(TODAY), status.is_unfinished(), "{status:?}");
        assert!(!measure(status, Some(TODAY)).is_late(TODAY) && !measure(status, None).is_late(TODAY));
        let of_plan = Measure { plan: Some(date(2024, 5, 1)), ..measure(status, None) };
        assert_eq!(of_plan.waits_from_earlier(Some(date(2026, 5, 1))), status.is_unfinished());
        assert!(!of_plan.waits_from_earlier(Some(date(2024, 5, 1))) && !of_plan.waits_from_earlier(None));
    }
}
