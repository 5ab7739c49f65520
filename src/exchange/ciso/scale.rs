//! The scales of an instance: it shows the same steps with numbers of its own.

use crate::domain::Level;

/// How an instance numbers its levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// 0 to 4, as here.
    ZeroToFour,
    /// 1 to 4: one more than here.
    OneToFour,
    /// 0 to 3, as here.
    ZeroToThree,
    /// 1 to 3, as here.
    OneToThree,
    /// 1 to 5: one more than here.
    OneToFive,
}

impl Scale {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ZeroToFour, Self::OneToFour, Self::ZeroToThree, Self::OneToThree, Self::OneToFive];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ZeroToFour => "0-4",
            Self::OneToFour => "1-4",
            Self::ZeroToThree => "0-3",
            Self::OneToThree => "1-3",
            Self::OneToFive => "1-5",
        }
    }

    /// The scale with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.name() == name)
    }

    /// The first and the last number, and what is added to a level to get its number.
    fn numbers(self) -> (u8, u8, u8) {
        match self {
            Self::ZeroToFour => (0, 4, 0),
            Self::OneToFour => (1, 4, 1),
            Self::ZeroToThree => (0, 3, 0),
            Self::OneToThree => (1, 3, 0),
            Self::OneToFive => (1, 5, 1),
        }
    }

    /// The number of a level; `None` where the scale has none for it.
    pub(super) fn number(self, level: Level) -> Option<u8> {
        let (first, last, added) = self.numbers();
        Some(level.number() + added).filter(|number| (first..=last).contains(number))
    }

    /// The level of a number; `None` where the scale does not have it.
    pub(super) fn level(self, number: u8) -> Option<Level> {
        let (first, last, added) = self.numbers();
        let level = (first..=last).contains(&number).then(|| number.checked_sub(added)).flatten()?;
        Level::new(level)
    }
}
