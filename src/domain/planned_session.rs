//! A planned classification session: when, where, and who takes part.

use super::{Date, Few, Participant, Subject, Text};
use serde::{Deserialize, Serialize};

/// A planned classification session. It does not move the due date. A subject has one at most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedSession {
    /// What is to be classified.
    pub subject: Subject,
    /// The day.
    pub on: Date,
    /// Room, or link to a meeting.
    #[serde(default)]
    pub place: Text,
    /// Who is to take part.
    #[serde(default)]
    pub participants: Few<Participant>,
    /// Note.
    #[serde(default)]
    pub note: Text,
    /// Whether it is still to come.
    #[serde(default)]
    pub status: SessionStatus,
}

impl PlannedSession {
    /// A session on a day, otherwise empty.
    #[must_use]
    pub fn new(subject: Subject, on: Date) -> Self {
        Self {
            subject,
            on,
            place: Text::default(),
            participants: Few::new(),
            note: Text::default(),
            status: SessionStatus::default(),
        }
    }
}

/// Whether a session is still to come. Only one that is planned counts as a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "three plain words")]
pub enum SessionStatus {
    #[default]
    Planned,
    Done,
    Cancelled,
}

impl SessionStatus {
    /// All, in the order of the work.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Done, Self::Cancelled];
}
