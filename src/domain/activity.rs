//! The year wheel (årshjul): what comes back every year, month by month.

use super::{ActivityId, Date, Text};
use serde::{Deserialize, Serialize};

/// Something that is to be done in a month of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Identity.
    pub id: ActivityId,
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
    /// What is to be done.
    pub name: Text,
    /// The role that does it.
    #[serde(default)]
    pub responsible: Text,
    /// Whether it comes back the year after.
    pub recurs: bool,
    /// How far it is.
    #[serde(default)]
    pub status: ActivityStatus,
    /// Comment.
    #[serde(default)]
    pub note: Text,
}

/// How far an activity is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    /// Not begun (ej påbörjad).
    #[default]
    NotStarted,
    /// Under way (pågår).
    Ongoing,
    /// Done (klar).
    Done,
    /// Will not be done (utgår).
    Dropped,
}

impl ActivityStatus {
    /// All, in the order of the work.
    pub const ALL: [Self; 4] = [Self::NotStarted, Self::Ongoing, Self::Done, Self::Dropped];

    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

impl Activity {
    /// An activity that comes back every year, not begun.
    #[must_use]
    pub fn new(id: ActivityId, year: i16, month: i8, name: &str) -> Self {
        Self {
            id,
            year,
            month,
            name: name.into(),
            responsible: Text::default(),
            recurs: true,
            status: ActivityStatus::default(),
            note: Text::default(),
        }
    }

    /// The month in which it stands on a day: its own, or, while it is unfinished and its month has passed, the month
    /// of the day. After the turn of the year it stays in December of its own year.
    #[must_use]
    pub fn standing_month(&self, today: Date) -> i8 {
        if self.status.is_settled() || self.year > today.year() {
            return self.month;
        }
        let last = if self.year < today.year() { 12 } else { today.month() };
        self.month.max(last)
    }

    /// Whether it is left over from an earlier month than the one it stands in.
    #[must_use]
    pub fn is_left_over(&self, today: Date) -> bool {
        self.standing_month(today) != self.month
    }

    /// The same activity in another year, afresh.
    #[must_use]
    pub fn afresh(&self, id: ActivityId, year: i16) -> Self {
        Self { id, year, status: ActivityStatus::NotStarted, note: Text::default(), ..self.clone() }
    }
}
