//! Follow-up of suppliers (practice: what auditors found missing): whether those who run systems outside do what was
//! agreed.

use super::{Answer, Date, FollowUpId, SystemId, Text};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// One look at what a supplier does for one system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Identity.
    pub id: FollowUpId,
    /// The supplier, as the system named it then.
    pub supplier: Text,
    /// The system.
    pub system: SystemId,
    /// The day.
    pub on: Date,
    /// The role that did it.
    #[serde(default)]
    pub by: Text,
    /// The day of the next one; `None` for the register's interval.
    pub next: Option<Date>,
    /// Note.
    #[serde(default)]
    pub note: Text,
    /// What was found, for each requirement that was looked at.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
}

/// What was found for one requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The id of the requirement.
    pub requirement: Text,
    /// How the supplier meets it.
    pub answer: Answer,
    /// Comment.
    #[serde(default)]
    pub comment: Text,
}

/// Where the follow-up of a system run outside stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FollowUpState {
    /// It was never followed up.
    Never,
    /// The next one was due on this day.
    Late(Date),
    /// The next one is due on this day.
    Done(Date),
}

impl FollowUp {
    /// The day of the next one, by an interval in months where none is set.
    #[must_use]
    pub fn next_on(&self, interval_months: u16) -> Date {
        let counted = || self.on.checked_add(i32::from(interval_months).months());
        self.next.unwrap_or_else(|| counted().unwrap_or(Date::MAX))
    }
}

impl FollowUpState {
    /// What the latest follow-up says today.
    #[must_use]
    pub fn of(latest: Option<&FollowUp>, interval_months: u16, today: Date) -> Self {
        match latest.map(|latest| latest.next_on(interval_months)) {
            None => Self::Never,
            Some(next) if next < today => Self::Late(next),
            Some(next) => Self::Done(next),
        }
    }

    /// Whether somebody has to act: the list "ej uppföljda leverantörer".
    #[must_use]
    pub fn is_missing(self) -> bool {
        !matches!(self, Self::Done(_))
    }
}
