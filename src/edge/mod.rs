//! Who acts, on which machine, and when: the one place that asks the machine for user, name and day, and that puts
//! files beside a register.
//!
//! A room of its own, because the window and the command line both need it and neither may import the other,
//! while the rooms below take user and time as values and must not look them up.

pub mod file;

use crate::domain::{Date, Day, Origin, Text};
use crate::store::Holder;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::time::Duration;

/// What the program knows of the world outside: user, machine, and the day if it was given.
#[derive(Clone, Debug)]
pub struct Edge {
    /// The user's name.
    pub user: Text,
    /// The machine's name.
    pub machine: String,
    /// The day that rules count from; `None` for the clock's.
    pub day: Option<Date>,
}

impl Edge {
    /// The user and machine the program runs on.
    #[must_use]
    pub fn of_machine(day: Option<Date>) -> Self {
        let user = whoami::username().unwrap_or_else(|_| "?".to_owned());
        let machine = gethostname::gethostname().to_string_lossy().into_owned();
        Self { user: user.into(), machine, day }
    }

    /// The day that rules count from.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day.unwrap_or_else(|| Zoned::now().date())
    }

    /// A day where the machine is.
    #[must_use]
    pub fn day(date: Date) -> Day {
        Day::in_zone(date, &TimeZone::system())
    }

    /// Who acts now.
    #[must_use]
    pub fn origin(&self) -> Origin {
        Origin { user: self.user.clone(), at: Timestamp::now(), today: self.today() }
    }

    /// Who has a file from now on.
    #[must_use]
    pub fn holder(&self) -> Holder {
        Holder { user: self.user.to_string(), machine: self.machine.clone(), since: Timestamp::now() }
    }

    /// How long this day lasts still; `None` where the day was given.
    #[must_use]
    pub fn until_midnight(&self) -> Option<Duration> {
        if self.day.is_some() {
            return None;
        }
        let now = Zoned::now();
        let midnight = now.tomorrow().and_then(|next| next.start_of_day()).ok()?;
        Duration::try_from(now.duration_until(&midnight)).ok()
    }
}
