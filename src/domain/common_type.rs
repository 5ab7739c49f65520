//! Common information types (organisationsgemensamma informationstyper, domain 4): what the organisation judges
//! once, so that the same information gets the same level everywhere.

use super::{Aspect, AspectSet, Classification, CommonTypeId, Few, Level, Levels, PerAspect, PersonalData, Text};
use serde::{Deserialize, Serialize};

/// A type of information with the levels that assets of it are expected to have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonType {
    /// Identity.
    pub id: CommonTypeId,
    /// Name, unique in the register; assets follow the type by it.
    pub name: Text,
    /// What it holds.
    #[serde(default)]
    pub description: Text,
    /// The expected levels per aspect; `None` where the organisation expects nothing.
    #[serde(default)]
    pub ranges: PerAspect<Option<LevelRange>>,
    /// Whether a unit may go below the range without a reason.
    pub may_be_lowered: bool,
    /// Why the levels are so.
    #[serde(default)]
    pub motivation: Text,
    /// Applicable law (lagrum).
    #[serde(default)]
    pub laws: Few<Text>,
    /// Whether it holds personal data.
    pub personal_data: PersonalData,
    /// Note.
    #[serde(default)]
    pub note: Text,
}

/// From one level to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LevelRange {
    /// The lowest expected level.
    pub least: Level,
    /// The highest expected level.
    pub most: Level,
}

/// Where a level lies against a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "two plain words")]
pub enum Outside {
    Below,
    Above,
}

impl LevelRange {
    /// A range of a single level.
    #[must_use]
    pub fn only(level: Level) -> Self {
        Self { least: level, most: level }
    }

    /// Where a level lies outside the range; `None` within it.
    #[must_use]
    pub fn outside(self, level: Level) -> Option<Outside> {
        match level {
            level if level < self.least => Some(Outside::Below),
            level if level > self.most => Some(Outside::Above),
            _ => None,
        }
    }
}

impl CommonType {
    /// An otherwise empty type.
    #[must_use]
    pub fn new(id: CommonTypeId, name: &str) -> Self {
        Self {
            id,
            name: name.into(),
            description: Text::default(),
            ranges: PerAspect::default(),
            may_be_lowered: true,
            motivation: Text::default(),
            laws: Few::new(),
            personal_data: PersonalData::default(),
            note: Text::default(),
        }
    }

    /// Where the level of an aspect lies outside what the type expects.
    #[must_use]
    pub fn outside(&self, levels: &Levels, aspect: Aspect) -> Option<Outside> {
        self.ranges[aspect]?.outside(levels[aspect]?)
    }

    /// The aspects, among those that are rated, whose level lies outside the range.
    #[must_use]
    pub fn outliers(&self, levels: &Levels, rated: AspectSet) -> AspectSet {
        rated.iter().filter(|aspect| self.outside(levels, *aspect).is_some()).collect()
    }

    /// The aspects that were lowered although the type does not allow it: each needs a reason, and the coordinator
    /// is told.
    #[must_use]
    pub fn forbidden_lowerings(&self, levels: &Levels, rated: AspectSet) -> AspectSet {
        let is_lowered = |aspect: &Aspect| self.outside(levels, *aspect) == Some(Outside::Below);
        rated.iter().filter(|aspect| !self.may_be_lowered && is_lowered(aspect)).collect()
    }

    /// Those of the forbidden lowerings that have no written reason: such a decision is refused.
    #[must_use]
    pub fn unexplained_lowerings(&self, rated_as: &Classification, rated: AspectSet) -> AspectSet {
        let lowered = self.forbidden_lowerings(&rated_as.levels, rated);
        lowered.iter().filter(|aspect| rated_as.reasons[*aspect].trim().is_empty()).collect()
    }
}
