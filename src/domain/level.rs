//! The consequence scale (domain 2): one ladder, 0 to 4, for all aspects.

use super::PerAspect;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU8;

/// A consequence level, 0 to 4. "Not assessed" is `None` of an `Option<Level>`, never zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(NonZeroU8);

/// The levels of one subject, per aspect; `None` where the aspect is not assessed.
pub type Levels = PerAspect<Option<Level>>;

impl Level {
    /// The highest number of the ladder.
    pub const MAX: u8 = 4;

    /// The fills of the levels 0 to 4, `RRGGBB`, where a register has none of its own. White text reads well on each.
    pub const COLOURS: [u32; 5] = [0x006B_7280, 0x000F_766E, 0x00B4_5309, 0x00B9_1C1C, 0x006D_28D9];

    /// The level with this number, or `None` outside 0–4.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (number <= Self::MAX).then(|| NonZeroU8::new(number + 1).map(Self)).flatten()
    }

    /// The number as people say it, 0 to 4.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0.get() - 1
    }

    /// Whether the level lies outside the method: the matter may concern Sweden's security
    /// (säkerhetsskydd), and no requirements are produced (domain 2).
    #[must_use]
    pub fn is_outside_method(self) -> bool {
        self.number() == Self::MAX
    }

    /// All levels, lowest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=Self::MAX).filter_map(Self::new)
    }
}

impl std::fmt::Debug for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.number())
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.number()
    }
}

/// A stored number that is no level.
#[derive(Debug, thiserror::Error)]
#[error("{0} is not a level from 0 to 4")]
pub struct NotALevel(u8);

impl TryFrom<u8> for Level {
    type Error = NotALevel;

    fn try_from(number: u8) -> Result<Self, NotALevel> {
        Self::new(number).ok_or(NotALevel(number))
    }
}
