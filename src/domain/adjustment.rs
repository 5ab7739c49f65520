//! A reasoned raise or lowering of a derived level (domain 3, rule 3).

use super::{AdjustmentId, Aspect, Date, Level, SystemId, Text};
use serde::{Deserialize, Serialize};

/// A raise or lowering of one aspect of one system. A system has at most one for each aspect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// Identity.
    pub id: AdjustmentId,
    /// The system.
    pub system: SystemId,
    /// The aspect.
    pub aspect: Aspect,
    /// Why the level is moved, and so in which direction.
    pub kind: AdjustmentKind,
    /// The level it is moved to.
    pub level: Level,
    /// The derived level when the adjustment was made; later sources are held against it (rule 7).
    pub basis: Option<Level>,
    /// Written reason.
    pub reason: Text,
    /// The role that made it.
    #[serde(default)]
    pub by: Text,
    /// From this day it stands.
    pub on: Date,
    /// Last day it stands; `None` without end.
    pub until: Option<Date>,
}

impl Adjustment {
    /// Whether it stands on this day.
    #[must_use]
    pub fn stands_on(&self, today: Date) -> bool {
        self.on <= today && self.until.is_none_or(|until| today <= until)
    }
}

/// Why a level is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentKind {
    /// Raise: much of it in one place (ackumulering).
    Accumulation,
    /// Raise: amounts that together say more (aggregering).
    Aggregation,
    /// Raise: exchange with higher systems (integration).
    Integration,
    /// Lowering: spread or redundant (fördelning/redundans).
    Distribution,
    /// Lowering: pseudonymised (pseudonymisering).
    Pseudonymisation,
}

impl AdjustmentKind {
    /// All kinds, raises first.
    pub const ALL: [Self; 5] =
        [Self::Accumulation, Self::Aggregation, Self::Integration, Self::Distribution, Self::Pseudonymisation];

    /// Whether it raises; the others lower.
    #[must_use]
    pub fn is_raise(self) -> bool {
        matches!(self, Self::Accumulation | Self::Aggregation | Self::Integration)
    }
}
