//! Reclassification (domain 5): when a record is due again, and what state that puts it in.
//!
//! Due dates are computed on reading, never stored. They depend on today's date, which is an input.

use super::{Date, Level, Levels, Settings};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// Where a record stands in its cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// The due date has passed (försenad).
    Overdue,
    /// Marked as needing a new classification, with a reason (behöver omklassas).
    NeedsReview,
    /// The due date is near (förfaller).
    DueSoon,
    /// A session is planned (planerad).
    Planned,
    /// No decision and no plan (oklassad).
    Unclassified,
    /// Nothing to do yet (aktuell).
    Current,
}

impl ReviewState {
    /// All states, most urgent first.
    pub const ALL: [Self; 6] =
        [Self::Overdue, Self::NeedsReview, Self::DueSoon, Self::Planned, Self::Unclassified, Self::Current];
}

/// What the state of a record is computed from.
#[derive(Clone, Debug, Default)]
pub struct ReviewFacts {
    /// The decision date that counts: the oldest of those the record rests on.
    pub decided_on: Option<Date>,
    /// The levels in force, for intervals that depend on them.
    pub levels: Levels,
    /// The record's own interval in months.
    pub interval_months: Option<u16>,
    /// The planned session.
    pub planned_on: Option<Date>,
    /// Whether it is marked as needing a new classification.
    pub is_marked: bool,
}

/// When a record is due, and what that means today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// The state.
    pub state: ReviewState,
    /// The decision date it is counted from.
    pub decided_on: Option<Date>,
    /// The next classification; `None` where nothing is decided.
    pub due: Option<Date>,
    /// The planned session, unless its day has passed.
    pub planned_on: Option<Date>,
}

/// How many months pass until the next classification, and what says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Months.
    pub months: u16,
    /// What says so.
    pub source: IntervalSource,
}

/// What an interval comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntervalSource {
    /// The register's settings.
    Register,
    /// The settings for what has at least this level in an aspect.
    Level(Level),
    /// The record itself.
    Own,
}

/// The interval that counts: the strictest of the register's, those of the record's levels and its own. Where two are
/// as strict, the more general one is named.
#[must_use]
pub fn interval(facts: &ReviewFacts, settings: &Settings) -> Interval {
    let highest = facts.levels.0.iter().flatten().max();
    let by_level = settings.interval_by_level.iter().filter(|(from, _)| highest.is_some_and(|level| level >= from));
    let by_level = by_level.map(|(from, months)| (*months, IntervalSource::Level(*from)));
    let own = facts.interval_months.map(|months| (months, IntervalSource::Own));
    let all = std::iter::once((settings.interval_months, IntervalSource::Register)).chain(by_level).chain(own);
    let strictest = all.reduce(|held, other| if other.0 < held.0 { other } else { held });
    let (months, source) = strictest.unwrap_or((settings.interval_months, IntervalSource::Register));
    Interval { months, source }
}

/// When a record is due, and what that means on the day `today`.
///
/// A passed due date outweighs a mark, a mark outweighs a plan: a plan is not a decision. A planned day
/// that has passed counts as no plan.
#[must_use]
pub fn review(facts: &ReviewFacts, settings: &Settings, today: Date) -> Review {
    let months = i32::from(interval(facts, settings).months);
    // A date past the calendar's end (year 9999) never falls due.
    let due = facts.decided_on.and_then(|date| date.checked_add(months.months()).ok());
    let planned_on = facts.planned_on.filter(|date| *date >= today);
    // Only worked out where it decides: a list of all systems asks for each of them.
    let is_soon = |date| today.checked_add(i32::from(settings.due_soon_days).days()).map_or(true, |soon| date <= soon);
    let state = match due {
        Some(date) if date < today => ReviewState::Overdue,
        _ if facts.is_marked => ReviewState::NeedsReview,
        _ if planned_on.is_some() => ReviewState::Planned,
        Some(date) if is_soon(date) => ReviewState::DueSoon,
        _ if facts.decided_on.is_some() => ReviewState::Current,
        _ => ReviewState::Unclassified,
    };
    Review { state, decided_on: facts.decided_on, due, planned_on }
}
