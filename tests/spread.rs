//! Spreading sessions over weeks: never past the due date unless asked, never more than a week takes, critical first.

use proptest::prelude::*;
use sigill::domain::spread::{Spread, ToSpread, Weeks, monday, spread};
use sigill::domain::{Date, Level, Subject, SystemId};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn subject(number: usize) -> Subject {
    Subject::System(SystemId(uuid::Uuid::from_u128(number as u128 + 1)))
}

fn item(number: usize, due: &str, is_critical: bool, level: u8) -> ToSpread {
    ToSpread { subject: subject(number), due: day(due), is_critical, highest: Level::new(level) }
}

fn weeks(count: u8, most: u8) -> Weeks {
    // A Saturday, so that the first week is the one after it.
    Weeks { from: day("2026-11-21"), count, most, may_be_late: false }
}

#[test]
fn critical_ones_come_first_then_high_levels_then_what_is_due_first() {
    let items = [
        item(0, "2027-01-01", false, 1),
        item(1, "2026-12-30", false, 1),
        item(2, "2027-06-01", false, 3),
        item(3, "2027-06-01", true, 1),
    ];
    let found = spread(&items, &weeks(4, 1), &[]);
    let days = ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"].map(day);
    let order = [3, 2, 1, 0].map(subject);
    assert_eq!(found, Spread { booked: order.into_iter().zip(days).collect(), left: vec![] });
}

#[test]
fn what_does_not_come_in_time_is_left_unless_it_may_be_late() {
    let items = [item(0, "2026-11-01", true, 3), item(1, "2026-11-23", false, 1), item(2, "2026-11-24", false, 1)];
    let found = spread(&items, &weeks(2, 1), &[]);
    assert_eq!(found.booked, [(subject(1), day("2026-11-23"))]);
    assert_eq!(found.left, [0, 2].map(subject), "one is late already, and the week in which the other is due is full");
    let taken = [day("2026-11-25")];
    assert_eq!(spread(&items, &weeks(2, 1), &taken).booked, [], "what is planned already takes room");
    let found = spread(&items, &Weeks { may_be_late: true, ..weeks(2, 2) }, &taken);
    assert_eq!(found.left, []);
    assert_eq!(found.booked[0], (subject(0), day("2026-11-23")));
    let from = Weeks { from: day("2026-11-25"), ..weeks(2, 1) };
    assert_eq!(from.days(), ["2026-11-25", "2026-11-30"].map(day), "a first day within a week is taken as it is");
}

proptest! {
    #[test]
    fn no_session_is_late_no_week_too_full_and_nothing_is_lost(
        dues in prop::collection::vec((-60_i32..400, any::<bool>(), prop::option::of(0_u8..5)), 0..60),
        taken in prop::collection::vec(-10_i32..100, 0..10),
        count in 0_u8..20, most in 0_u8..5, may_be_late in any::<bool>(),
    ) {
        use jiff::ToSpan as _;
        let start = day("2026-11-21");
        let at = |days: i32| start.checked_add(days.days()).expect("a date");
        let items: Vec<ToSpread> = dues.iter().enumerate().map(|(number, (days, is_critical, level))| ToSpread {
            subject: subject(number), due: at(*days), is_critical: *is_critical, highest: level.and_then(Level::new),
        }).collect();
        let taken: Vec<Date> = taken.into_iter().map(at).collect();
        let weeks = Weeks { from: start, count, most, may_be_late };
        let found = spread(&items, &weeks, &taken);
        let mut all: Vec<Subject> = found.booked.iter().map(|(subject, _)| *subject).chain(found.left.clone()).collect();
        all.sort_unstable();
        prop_assert_eq!(all, items.iter().map(|item| item.subject).collect::<Vec<_>>());
        for (subject, day) in &found.booked {
            let due = items.iter().find(|item| item.subject == *subject).expect("was given").due;
            prop_assert!(may_be_late || *day <= due);
            prop_assert!(*day >= start && weeks.days().contains(day));
        }
        for week in weeks.days() {
            let held = |other: &&Date| monday(**other) == monday(week);
            let booked = found.booked.iter().map(|(_, day)| day).filter(held).count();
            prop_assert!(booked == 0 || booked + taken.iter().filter(held).count() <= usize::from(most));
        }
    }
}
