//! Spreading sessions over weeks (domain 5): what falls due together is booked a few a week, critical first.

use super::{Date, Level, Subject};
use jiff::ToSpan as _;
use std::cmp::Reverse;

/// Something to book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToSpread {
    /// What is to be classified.
    pub subject: Subject,
    /// When it falls due.
    pub due: Date,
    /// Whether the business cannot do without it.
    pub is_critical: bool,
    /// Its highest level, where one is known.
    pub highest: Option<Level>,
}

/// The weeks there are, and how much goes into each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// The first day that can be booked.
    pub from: Date,
    /// How many weeks, the one of the first day among them.
    pub count: u8,
    /// How many sessions a week takes.
    pub most: u8,
    /// Whether a session may come after what it is about fell due.
    pub may_be_late: bool,
}

/// A suggestion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// What is booked, and for which day, by day.
    pub booked: Vec<(Subject, Date)>,
    /// What no week has room for, or none that comes in time.
    pub left: Vec<Subject>,
}

impl Weeks {
    /// The day of each week that is booked: its Monday, or the first day in the first week. A first day in a weekend
    /// gives way to the Monday after it.
    #[must_use]
    pub fn days(&self) -> Vec<Date> {
        let is_weekend = self.from.weekday().to_monday_zero_offset() > 4;
        let begins = if is_weekend { self.from.checked_add(2.days()).unwrap_or(self.from) } else { self.from };
        let monday = monday(begins);
        let weeks = (0..i32::from(self.count)).filter_map(|week| monday.checked_add((7 * week).days()).ok());
        weeks.map(|day| day.max(self.from)).collect()
    }
}

/// The Monday of the week of a day.
#[must_use]
pub fn monday(day: Date) -> Date {
    day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day)
}

/// Books the critical first, then the highest levels, then what falls due first; each in the earliest week that has
/// room and comes in time. `taken` are the days of sessions that are planned already.
#[must_use]
pub fn spread(items: &[ToSpread], weeks: &Weeks, taken: &[Date]) -> Spread {
    let days = weeks.days();
    let mut room: Vec<usize> = days
        .iter()
        .map(|day| {
            let held = taken.iter().filter(|other| monday(**other) == monday(*day)).count();
            usize::from(weeks.most).saturating_sub(held)
        })
        .collect();
    let mut order: Vec<&ToSpread> = items.iter().collect();
    order.sort_by_key(|item| (!item.is_critical, Reverse(item.highest), item.due, item.subject));
    let mut found = Spread::default();
    for item in order {
        let fits = |place: &usize| room[*place] > 0 && (weeks.may_be_late || days[*place] <= item.due);
        match (0..days.len()).find(fits) {
            Some(place) => {
                room[place] -= 1;
                found.booked.push((item.subject, days[place]));
            }
            None => found.left.push(item.subject),
        }
    }
    // By day; within a day the order of urgency stays.
    found.booked.sort_by_key(|(_, day)| *day);
    found
}
