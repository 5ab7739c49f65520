//! Risk acceptance (domain 7): a decided, dated, time-limited acceptance of a gap, and when it lapses.

use super::{AcceptanceId, Aspect, Date, Levels, Severity, SystemId, Text};
use serde::{Deserialize, Serialize};

/// Somebody with the right to do so lives with a gap for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskAcceptance {
    /// Identity.
    pub id: AcceptanceId,
    /// The system.
    pub system: SystemId,
    /// The id of the requirement whose gap is accepted.
    pub requirement: Text,
    /// The gap in words (brist).
    #[serde(default)]
    pub gap: Text,
    /// How large the risk is.
    pub risk: Severity,
    /// Why it is accepted.
    pub reason: Text,
    /// The role that accepts it.
    pub accepted_by: Text,
    /// The day of the decision.
    pub on: Date,
    /// The last day it holds; `None` for one that holds until the level rises.
    pub valid_until: Option<Date>,
    /// Where the decision can be found.
    #[serde(default)]
    pub reference: Text,
    /// The effective levels of the system when it was accepted.
    pub levels: Levels,
}

/// Whether an acceptance holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AcceptanceState {
    /// It holds.
    Holds,
    /// Its last day has passed.
    Expired(Date),
    /// The system's level has risen above the one it was given for.
    LevelRose(Aspect),
}

impl RiskAcceptance {
    /// Whether it holds for a system with these effective levels. It lapses when its date passes or when the
    /// system's level rises (domain 7); a level that was not known then counts as risen once it is known.
    #[must_use]
    pub fn state(&self, levels: &Levels, today: Date) -> AcceptanceState {
        match self.valid_until {
            Some(until) if until < today => AcceptanceState::Expired(until),
            _ => {
                let risen = Aspect::ALL.into_iter().find(|aspect| levels[*aspect] > self.levels[*aspect]);
                risen.map_or(AcceptanceState::Holds, AcceptanceState::LevelRose)
            }
        }
    }
}
