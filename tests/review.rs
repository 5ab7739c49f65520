//! Reclassification: due dates, intervals and states, as tables.

use proptest::prelude::*;
use sigill::domain::review::{IntervalSource, Review, ReviewFacts, interval, review};
use sigill::domain::{Date, Level, PerAspect, ReviewState, Settings};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn decided(on: &str) -> ReviewFacts {
    ReviewFacts { decided_on: Some(day(on)), ..ReviewFacts::default() }
}

fn on(today: &str, facts: &ReviewFacts) -> Review {
    review(facts, &Settings::new("test"), day(today))
}

#[test]
fn due_dates_stay_within_the_month() {
    for (decided_on, months, due) in [
        ("2025-03-10", 24, "2027-03-10"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2025-11-15", 0, "2025-11-15"),
    ] {
        let settings = Settings { interval_months: months, ..Settings::new("test") };
        let found = review(&decided(decided_on), &settings, day("2025-06-01"));
        assert_eq!(found.due, Some(day(due)), "{decided_on} + {months} months");
    }
}

#[test]
fn a_due_date_beyond_the_calendar_never_comes() {
    let found = on("2026-11-21", &decided("9999-01-01"));
    assert_eq!((found.state, found.due), (ReviewState::Current, None));
    let found = on("9999-12-31", &decided("9998-06-01"));
    assert_eq!((found.state, found.due), (ReviewState::Current, None));
    let found = on("9999-12-31", &decided("9997-12-31"));
    assert_eq!((found.state, found.due), (ReviewState::DueSoon, Some(day("9999-12-31"))));
    let settings = Settings { interval_months: u16::MAX, due_soon_days: u16::MAX, ..Settings::new("test") };
    let found = review(&decided("2026-01-01"), &settings, day("2026-11-21"));
    assert_eq!(found.due, Some(day("7487-04-01")));
}

#[test]
fn the_strictest_interval_counts() {
    let settings = Settings { interval_by_level: vec![(level(3), 12), (level(4), 6)], ..Settings::new("test") };
    let (register, own_one, of_level) =
        (IntervalSource::Register, IntervalSource::Own, |number| IntervalSource::Level(level(number)));
    for (levels, own, months, source) in [
        ([None, None, None, None], None, 24, register),
        ([Some(2), Some(2), Some(2), None], None, 24, register),
        ([Some(0), Some(3), None, None], None, 12, of_level(3)),
        ([Some(4), None, None, None], None, 6, of_level(4)),
        ([Some(1), None, None, None], Some(18), 18, own_one),
        ([Some(3), None, None, None], Some(18), 12, of_level(3)),
        ([Some(3), None, None, None], Some(12), 12, of_level(3)),
        ([Some(3), None, None, None], Some(9), 9, own_one),
        ([None, None, None, None], Some(24), 24, register),
        ([None, None, None, None], Some(36), 24, register),
    ] {
        let facts = ReviewFacts {
            levels: PerAspect(levels.map(|number| number.map(level))),
            interval_months: own,
            ..ReviewFacts::default()
        };
        let found = interval(&facts, &settings);
        assert_eq!((found.months, found.source), (months, source), "{levels:?}, own interval {own:?}");
    }
}

#[test]
fn a_decision_is_current_then_due_soon_then_overdue() {
    let facts = decided("2024-11-21");
    for (today, state) in [
        ("2024-11-21", ReviewState::Current),
        ("2026-08-22", ReviewState::Current),
        ("2026-08-23", ReviewState::DueSoon),
        ("2026-11-20", ReviewState::DueSoon),
        ("2026-11-21", ReviewState::DueSoon),
        ("2026-11-22", ReviewState::Overdue),
        ("2030-01-01", ReviewState::Overdue),
    ] {
        let found = on(today, &facts);
        assert_eq!(found.state, state, "{today}");
        assert_eq!((found.decided_on, found.due), (Some(day("2024-11-21")), Some(day("2026-11-21"))));
    }
}

#[test]
fn overdue_outweighs_a_mark_and_a_mark_outweighs_a_plan() {
    let today = "2026-11-21";
    for (decided_on, is_marked, planned_on, state) in [
        (None, false, None, ReviewState::Unclassified),
        (None, false, Some("2026-12-01"), ReviewState::Planned),
        (None, true, None, ReviewState::NeedsReview),
        (None, true, Some("2026-12-01"), ReviewState::NeedsReview),
        (Some("2020-01-01"), false, None, ReviewState::Overdue),
        (Some("2020-01-01"), true, Some("2026-12-01"), ReviewState::Overdue),
        (Some("2025-01-01"), true, Some("2026-12-01"), ReviewState::NeedsReview),
        (Some("2025-01-01"), true, None, ReviewState::NeedsReview),
        (Some("2025-01-01"), false, Some("2026-12-01"), ReviewState::Planned),
        (Some("2025-01-01"), false, None, ReviewState::DueSoon),
        (Some("2026-01-01"), false, None, ReviewState::Current),
        (Some("2026-01-01"), false, Some("2026-11-21"), ReviewState::Planned),
    ] {
        let facts = ReviewFacts {
            decided_on: decided_on.map(day),
            is_marked,
            planned_on: planned_on.map(day),
            ..ReviewFacts::default()
        };
        assert_eq!(on(today, &facts).state, state, "{decided_on:?}, marked {is_marked}, planned {planned_on:?}");
    }
}

#[test]
fn a_plan_does_not_move_the_due_date_and_a_passed_one_is_no_plan() {
    let planned = |on: &str| ReviewFacts { planned_on: Some(day(on)), ..decided("2025-01-01") };
    let ahead = on("2026-06-01", &planned("2026-06-15"));
    assert_eq!((ahead.due, ahead.planned_on), (Some(day("2027-01-01")), Some(day("2026-06-15"))));
    let passed = on("2026-06-16", &planned("2026-06-15"));
    assert_eq!((passed.state, passed.planned_on), (ReviewState::Current, None));
    let never = ReviewFacts { planned_on: Some(day("2026-06-15")), ..ReviewFacts::default() };
    assert_eq!(on("2026-06-16", &never).state, ReviewState::Unclassified);
}

proptest! {
    #[test]
    fn a_record_has_exactly_one_state(
        decided in prop::option::of(-2000_i32..2000), planned in prop::option::of(-400_i32..400),
        is_marked in any::<bool>(), own in prop::option::of(1_u16..60), highest in prop::option::of(0_u8..5),
        by_level in prop::collection::vec((0_u8..5, 1_u16..60), 0..3), months in 1_u16..60, soon in 0_u16..400,
    ) {
        use jiff::ToSpan as _;
        let today = day("2026-11-21");
        let at = |days: i32| today.checked_add(days.days()).expect("a date");
        let settings = Settings {
            interval_months: months,
            interval_by_level: by_level.iter().map(|(from, months)| (level(*from), *months)).collect(),
            due_soon_days: soon,
            ..Settings::new("test")
        };
        let facts = ReviewFacts {
            decided_on: decided.map(at),
            levels: PerAspect([highest.map(level), None, None, None]),
            interval_months: own,
            planned_on: planned.map(at),
            is_marked,
        };
        let found = review(&facts, &settings, today);
        let is_late = found.due.is_some_and(|due| due < today);
        let is_soon = found.due.is_some_and(|due| due <= at(i32::from(soon)));
        let is_planned = planned.is_some_and(|days| days >= 0);
        let holds = |state| match state {
            ReviewState::Overdue => is_late,
            ReviewState::NeedsReview => !is_late && is_marked,
            ReviewState::Planned => !is_late && !is_marked && is_planned,
            ReviewState::DueSoon => !is_late && !is_marked && !is_planned && is_soon,
            ReviewState::Current => !is_late && !is_marked && !is_planned && !is_soon && decided.is_some(),
            ReviewState::Unclassified => !is_marked && !is_planned && decided.is_none(),
        };
        let holding: Vec<_> = ReviewState::ALL.into_iter().filter(|state| holds(*state)).collect();
        prop_assert_eq!(holding, [found.state]);
        let strictest = interval(&facts, &settings).months;
        prop_assert!(strictest <= months && own.is_none_or(|own| strictest <= own));
    }
}
