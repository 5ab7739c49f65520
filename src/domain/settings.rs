//! What an organisation decides for its register: name, scale, aspects, intervals.

use super::{AspectSet, Level, Text};
use serde::{Deserialize, Serialize};

/// The settings of one register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Name of the register, usually the organisation or section.
    pub name: Text,
    /// Whether traceability (S) is rated beside K, R and T.
    pub traceability: bool,
    /// Names, definitions and colours of the levels, lowest first, one for each level in use.
    /// Empty means the default texts of the product, in the user's language.
    #[serde(default)]
    pub scale: Vec<LevelDefinition>,
    /// Months from a decision to the next classification.
    pub interval_months: u16,
    /// A shorter interval where any aspect has at least this level: (level, months).
    #[serde(default)]
    pub interval_by_level: Vec<(Level, u16)>,
    /// How many days before the due date a record counts as "förfaller".
    pub due_soon_days: u16,
}

/// One level of the register's own scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelDefinition {
    /// The level.
    pub level: Level,
    /// Name, such as "Betydande".
    pub name: Text,
    /// What loss means at this level.
    pub definition: Text,
    /// Fill colour of the badge as `#RRGGBB`.
    pub colour: Text,
}

impl Settings {
    /// The defaults of a new register: K, R, T; every 24 months; due soon 90 days before (domain 5).
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            traceability: false,
            scale: Vec::new(),
            interval_months: 24,
            interval_by_level: Vec::new(),
            due_soon_days: 90,
        }
    }

    /// The aspects that are rated.
    #[must_use]
    pub fn aspects(&self) -> AspectSet {
        if self.traceability { AspectSet::KRTS } else { AspectSet::KRT }
    }

    /// The highest level in use.
    #[must_use]
    pub fn highest(&self) -> u8 {
        self.scale.iter().map(|d| d.level.number()).max().unwrap_or(Level::MAX)
    }
}
