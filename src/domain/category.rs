//! Consequence categories (domain 2): where a loss would hurt. They are optional help; where they are used, the
//! worst category decides the level of the aspect.

use super::{Aspect, AspectSet, Classification, Level, Levels, Text};
use serde::{Deserialize, Serialize};

/// A category as the register names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// What classifications know it by; stays the same when it is renamed.
    pub key: Text,
    /// Its name; empty for the product's own text in the user's language.
    #[serde(default)]
    pub name: Text,
}

/// Keys of the categories that a register starts with: the organisation's tasks, its assets, its economy, people's
/// rights, life and health, legal requirements, and trust.
pub const DEFAULT_CATEGORIES: [&str; 6] = ["tasks", "assets", "economy", "individuals", "law", "trust"];

/// The levels of one category in a classification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryLevels {
    /// The key of the category.
    pub category: Text,
    /// The level per aspect; `None` where it was not weighed.
    pub levels: Levels,
}

impl Classification {
    /// The level of an aspect in a category.
    #[must_use]
    pub fn category_level(&self, category: &str, aspect: Aspect) -> Option<Level> {
        self.categories.iter().find(|held| &*held.category == category)?.levels[aspect]
    }

    /// Sets the level of an aspect in a category; a category without any level is not kept.
    pub fn set_category_level(&mut self, category: &str, aspect: Aspect, level: Option<Level>) {
        let place = self.categories.iter().position(|held| &*held.category == category).unwrap_or_else(|| {
            self.categories.push(CategoryLevels { category: category.into(), levels: Levels::default() });
            self.categories.len() - 1
        });
        self.categories[place].levels[aspect] = level;
        self.categories.retain(|held| held.levels.0.iter().any(Option::is_some));
    }

    /// The worst category of an aspect with its level, the first of several: the ground of the level.
    #[must_use]
    pub fn ground(&self, aspect: Aspect) -> Option<(&Text, Level)> {
        let rated = self.categories.iter().filter_map(|held| Some((&held.category, held.levels[aspect]?)));
        rated.reduce(|worst, next| if next.1 > worst.1 { next } else { worst })
    }

    /// The aspects whose level is another than that of their worst category.
    #[must_use]
    pub fn off_ground(&self) -> AspectSet {
        let is_off = |aspect: &Aspect| {
            let ground = self.ground(*aspect).map(|(_, level)| level);
            ground.is_some() && self.levels[*aspect].is_some() && ground != self.levels[*aspect]
        };
        Aspect::ALL.into_iter().filter(is_off).collect()
    }
}
