//! What an organisation decides for its register: name, scale, aspects, intervals.

use super::category::DEFAULT_CATEGORIES;
use super::{Aspect, AspectSet, Catalogue, CatalogueId, Category, Law, Level, PerAspect, Text};
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
    /// Consequence categories in the order they are shown; empty means those of the product.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Laws that sessions offer to tick; empty means those of the product.
    #[serde(default)]
    pub laws: Vec<Law>,
    /// The organisation's own examples, for the levels that have some.
    #[serde(default)]
    pub examples: Vec<LevelExamples>,
    /// How the security protection manager (säkerhetsskyddschef) is reached, for what turns out to be level 4.
    #[serde(default)]
    pub security_contact: Text,
    /// The catalogue whose requirements count: a shipped version, or one of the register's own.
    #[serde(default = "first_catalogue")]
    pub catalogue: CatalogueId,
    /// Months from a classification decision until proposed measures are to be reported back (domain 7).
    #[serde(default = "report_back_months")]
    pub report_back_months: u16,
    /// Months from one follow-up of a supplier to the next.
    #[serde(default = "follow_up_months")]
    pub follow_up_months: u16,
    /// Months before its end from which a contract calls for a new classification.
    #[serde(default = "contract_months")]
    pub contract_months: u16,
}

/// Registers from before there was a choice go on with the first version.
fn first_catalogue() -> CatalogueId {
    CatalogueId::shipped(1)
}

fn report_back_months() -> u16 {
    6
}

fn follow_up_months() -> u16 {
    12
}

fn contract_months() -> u16 {
    6
}

/// The organisation's own examples of one level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelExamples {
    /// The level.
    pub level: Level,
    /// An example per aspect; empty where there is none.
    pub texts: PerAspect<Text>,
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
            categories: Vec::new(),
            laws: Vec::new(),
            examples: Vec::new(),
            security_contact: Text::default(),
            catalogue: CatalogueId::shipped(Catalogue::NEWEST),
            report_back_months: report_back_months(),
            follow_up_months: follow_up_months(),
            contract_months: contract_months(),
        }
    }

    /// The aspects that are rated.
    #[must_use]
    pub fn aspects(&self) -> AspectSet {
        if self.traceability { AspectSet::KRTS } else { AspectSet::KRT }
    }

    /// The consequence categories in use.
    #[must_use]
    pub fn categories_in_use(&self) -> Vec<Category> {
        if !self.categories.is_empty() {
            return self.categories.clone();
        }
        DEFAULT_CATEGORIES.map(|key| Category { key: key.into(), name: Text::default() }).to_vec()
    }

    /// The register's own name of the consequence category with this key, where it has one.
    #[must_use]
    pub fn category_name(&self, key: &str) -> Option<&str> {
        let own = self.categories.iter().find(|category| &*category.key == key)?;
        Some(&*own.name).filter(|name| !name.trim().is_empty())
    }

    /// The laws in use.
    #[must_use]
    pub fn laws_in_use(&self) -> Vec<Law> {
        if self.laws.is_empty() { Law::defaults() } else { self.laws.clone() }
    }

    /// The organisation's own example of a level in an aspect; empty where there is none.
    #[must_use]
    pub fn example(&self, level: Level, aspect: Aspect) -> &str {
        self.examples.iter().find(|held| held.level == level).map_or("", |held| &held.texts[aspect])
    }

    /// The fill of a level, `RRGGBB`: the register's own colour where it has one, else the default one.
    #[must_use]
    pub fn level_colour(&self, level: Level) -> u32 {
        let own = self.scale.iter().find(|definition| definition.level == level);
        own.and_then(LevelDefinition::fill).unwrap_or(Level::COLOURS[usize::from(level.number())])
    }

    /// The highest level in use.
    #[must_use]
    pub fn highest(&self) -> u8 {
        self.scale.iter().map(|d| d.level.number()).max().unwrap_or(Level::MAX)
    }
}

impl LevelDefinition {
    /// The colour as a number, `RRGGBB`; `None` where it is written otherwise.
    #[must_use]
    pub fn fill(&self) -> Option<u32> {
        let digits = self.colour.trim().strip_prefix('#').filter(|digits| digits.len() == 6)?;
        u32::from_str_radix(digits, 16).ok()
    }
}
