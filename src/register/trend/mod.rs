//! How far the systems were classified at the end of each quarter, from the log: what
//! [`as_of`](super::Register::as_of) would tell of each of these days, in one walk.
//!
//! The walk goes backwards from now over the few facts that decide. What it read is kept, so that after a change only
//! that change is read, and a quarter is counted again only where the change reaches back into it: by a decision that
//! was made before its end, or where the log begins later and the records of now stand for those of then.

mod bare;
mod skeleton;

use super::query::{Overview, Selection};
use super::watch::stopped;
use super::{Register, RegisterError};
use crate::domain::derive::{Status, derive_all};
use crate::domain::quarter::past_quarter_ends;
use crate::domain::{Date, Day, Operation, UnitId};
use bare::Step;
use rustc_hash::FxHashMap;
use serde::Serialize;
use skeleton::Skeleton;

/// How many quarters are looked back at, besides the one that is going on.
pub const PAST_QUARTERS: u8 = 7;

/// How far the systems of a register or a unit were classified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Systems in use.
    pub systems: usize,
    /// Those that were classified.
    pub classified: usize,
    /// Those that were incomplete.
    pub incomplete: usize,
}

impl Coverage {
    /// How many of a hundred systems were classified; none of none are.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.classified * 100).checked_div(self.systems).unwrap_or_default()
    }
}

/// Coverage at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverageOn {
    /// The day.
    pub day: Date,
    /// Whether the log tells of it. Otherwise the records of now were counted with the decisions of then.
    pub is_told: bool,
    /// How far the systems were classified.
    pub coverage: Coverage,
}

/// The past quarters of one register, kept up to date.
#[derive(Clone, Debug)]
pub struct Trend {
    days: Vec<Day>,
    /// The number of the last operation that is taken into account.
    last: i64,
    now: Skeleton,
    /// What was done since the end of the oldest quarter that the log tells of.
    later: Vec<Done>,
    quarters: Vec<Quarter>,
}

/// What an operation did to the facts that decide.
#[derive(Clone, Debug)]
struct Done {
    at: jiff::Timestamp,
    steps: Vec<Step>,
}

/// What was counted at the end of a quarter, for each unit by itself.
#[derive(Clone, Debug)]
struct Quarter {
    is_told: bool,
    units: FxHashMap<Option<UnitId>, Coverage>,
    parents: FxHashMap<UnitId, Option<UnitId>>,
}

impl Trend {
    /// Reads the log back to the first of the days that it tells of, and counts at the end of each, oldest first.
    /// `goes_on` hears how many of how many operations are read, and stops the reading by answering `false`.
    pub fn read(
        register: &Register,
        days: &[Day],
        goes_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Self, RegisterError> {
        let operations = register.operations();
        let to_read = &operations[first_to_read(register, days)..];
        let later = to_read.iter().enumerate().map(|(number, operation)| {
            if !goes_on(number, to_read.len()) {
                return Err(stopped());
            }
            done(register, operation)
        });
        let mut trend = Self {
            days: days.to_vec(),
            last: operations.last().map_or(0, |operation| operation.number),
            now: Skeleton::of(register.snapshot()),
            later: later.collect::<Result<_, _>>()?,
            quarters: days
                .iter()
                .map(|day| Quarter {
                    is_told: register.log_reaches(day),
                    units: FxHashMap::default(),
                    parents: FxHashMap::default(),
                })
                .collect(),
        };
        trend.count(|_, _| true);
        Ok(trend)
    }

    /// A past that was not read; it counts as known, so that nobody asks for it again by themselves.
    #[must_use]
    pub fn unread(register: &Register, days: &[Day]) -> Self {
        let last = register.operations().last().map_or(0, |operation| operation.number);
        Self { days: days.to_vec(), last, now: Skeleton::default(), later: Vec::new(), quarters: Vec::new() }
    }

    /// Whether these are its days.
    #[must_use]
    pub fn is_on(&self, days: &[Day]) -> bool {
        self.days == days
    }

    /// Whether the past was read.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.quarters.len() == self.days.len()
    }

    /// The number of the last operation that is taken into account.
    #[must_use]
    pub fn followed_to(&self) -> i64 {
        self.last
    }

    /// Takes into account what was done since.
    pub fn follow(&mut self, register: &Register) -> Result<(), RegisterError> {
        let operations = register.operations();
        if !self.is_read() {
            self.last = operations.last().map_or(0, |operation| operation.number);
            return Ok(());
        }
        let new = operations.partition_point(|operation| operation.number <= self.last);
        let mut steps = Vec::new();
        for operation in &operations[new..] {
            if self.days.last().is_some_and(|day| operation.at < day.end) {
                // A clock was put back, or this is another log: what lies where is no longer known.
                *self = Self::read(register, &self.days, &mut |_, _| true)?;
                return Ok(());
            }
            let done = done(register, operation)?;
            done.steps.iter().for_each(|step| self.now.follow(step));
            steps.extend(done.steps.iter().copied());
            self.later.push(done);
            self.last = operation.number;
        }
        let reaches = |day: &Day| steps.iter().flat_map(Step::decisions).any(|decision| decision.on <= day.date);
        self.count(|quarter, day| !steps.is_empty() && (!quarter.is_told || reaches(day)));
        Ok(())
    }

    /// Whether this is the trend of a register with this log on this day.
    #[must_use]
    pub fn is_of(&self, operations: &[Operation], today: Date) -> bool {
        self.last == operations.last().map_or(0, |operation| operation.number)
            && self.days.iter().map(|day| day.date).eq(past_quarter_ends(today, PAST_QUARTERS))
    }

    /// How far the systems were classified at the end of each past quarter, oldest first: of the whole register, or of
    /// a unit with what was beneath it then.
    #[must_use]
    pub fn coverage(&self, unit: Option<UnitId>) -> Vec<CoverageOn> {
        let each = self.days.iter().zip(&self.quarters);
        let told = each.map(|(day, quarter)| CoverageOn {
            day: day.date,
            is_told: quarter.is_told,
            coverage: quarter.coverage(unit),
        });
        told.collect()
    }

    /// Counts the quarters that `is_wanted` names, in one walk back from now.
    fn count(&mut self, is_wanted: impl Fn(&Quarter, &Day) -> bool) {
        let each = self.quarters.iter().zip(&self.days);
        let wanted: Vec<bool> = each.map(|(quarter, day)| is_wanted(quarter, day)).collect();
        let Some(oldest) = wanted.iter().position(|is_wanted| *is_wanted) else { return };
        // Where the log begins later, the records are those of now.
        let untold = self.quarters.iter().position(|quarter| quarter.is_told).unwrap_or(self.quarters.len());
        let mut then = self.now.clone();
        for place in (oldest..untold).filter(|place| wanted[*place]) {
            self.quarters[place].count(&mut then, self.days[place].date);
        }
        let mut walked = self.later.len();
        for place in (oldest.max(untold)..self.quarters.len()).rev() {
            let until = after(&self.later, |done| done.at, &self.days[place]);
            for done in self.later[until..walked].iter().rev() {
                done.steps.iter().rev().for_each(|step| then.take_back(step));
            }
            walked = walked.min(until);
            if wanted[place] {
                self.quarters[place].count(&mut then, self.days[place].date);
            }
        }
    }
}

impl Quarter {
    fn count(&mut self, then: &mut Skeleton, day: Date) {
        then.settle_on(day);
        let derived = derive_all(then);
        let rated = crate::domain::derive::Network::aspects(then);
        self.parents.clone_from(&then.units);
        self.units.clear();
        for (node, unit) in then.taking_part() {
            let coverage = self.units.entry(unit).or_default();
            coverage.systems += 1;
            match derived[node as usize].status(rated) {
                Status::Classified => coverage.classified += 1,
                Status::Incomplete => coverage.incomplete += 1,
                Status::Unclassified => {}
            }
        }
    }

    fn coverage(&self, unit: Option<UnitId>) -> Coverage {
        let is_within = |held: &Option<UnitId>| {
            // A tree deeper than the number of units would be a circle, which no command makes.
            let mut up = std::iter::successors(*held, |unit| self.parents.get(unit).copied().flatten());
            unit.is_none_or(|unit| up.by_ref().take(self.parents.len() + 1).any(|held| held == unit))
        };
        let within = self.units.iter().filter(|(held, _)| is_within(held)).map(|(_, coverage)| coverage);
        within.fold(Coverage::default(), |sum, part| Coverage {
            systems: sum.systems + part.systems,
            classified: sum.classified + part.classified,
            incomplete: sum.incomplete + part.incomplete,
        })
    }
}

impl Overview {
    /// How far the systems are classified now.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let count = |selection| self.figure(selection).count;
        Coverage {
            systems: count(Selection::All),
            classified: count(Selection::Status(Status::Classified)),
            incomplete: count(Selection::Status(Status::Incomplete)),
        }
    }
}

/// How many changes have to be read to know the past of these days.
#[must_use]
pub fn changes_to_read(register: &Register, days: &[Day]) -> usize {
    let later = &register.operations()[first_to_read(register, days)..];
    later.iter().map(|operation| operation.changes as usize).sum()
}

/// The first operation after the oldest of these days that the log tells of; none where it tells of no day.
fn first_to_read(register: &Register, days: &[Day]) -> usize {
    let operations = register.operations();
    let told = days.iter().find(|day| register.log_reaches(day));
    told.map_or(operations.len(), |day| after(operations, |operation| operation.at, day))
}

/// The place of the first of these that was done after the day; the log's own order counts where a clock was put back.
fn after<T>(done: &[T], at: impl Fn(&T) -> jiff::Timestamp, day: &Day) -> usize {
    done.iter().rposition(|done| at(done) < day.end).map_or(0, |last| last + 1)
}

fn done(register: &Register, operation: &Operation) -> Result<Done, RegisterError> {
    let changes = register.store().changes_of(operation.number)?;
    Ok(Done { at: operation.at, steps: changes.iter().filter_map(Step::of).collect() })
}
