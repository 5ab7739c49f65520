//! How a foreign list is to be understood: proposed, corrected by the user, kept as a profile.

use super::dates::DateOrder;
use super::found::FileWish;
use super::target::{FieldKind, Target};
use crate::domain::AspectSet;
use crate::exchange::List;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The word in a table of meanings for "this says nothing".
pub const NOTHING: &str = "-";
/// The answer that a record is another one, and new.
pub const ANOTHER: &str = "ny";

/// How a foreign list is to be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// What the profile is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What the rows are about.
    #[serde(deserialize_with = "importable")]
    pub list: List,
    /// What the user said of the file.
    #[serde(default)]
    pub file: FileWish,
    /// What is done where a new record is named like one that is there.
    #[serde(default)]
    pub alike: Alike,
    /// What the columns hold; those that are not named are passed over.
    #[serde(default, rename = "column")]
    pub columns: Vec<ColumnUse>,
    /// Values for the whole import.
    #[serde(default)]
    pub constants: BTreeMap<Target, String>,
    /// Which level each value stands for; `-` for none.
    #[serde(default)]
    pub levels: BTreeMap<String, String>,
    /// Which word of ours each value of a field stands for; `-` for none.
    #[serde(default)]
    pub words: BTreeMap<Target, BTreeMap<String, String>>,
    /// Which record a name stands for, by list and name: a reference, or `ny`.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// The references that the last import with this profile was about. Shared, since there may be very many.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub seen: Arc<[String]>,
}

/// What one column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnUse {
    /// Its heading in the file.
    pub heading: String,
    /// The fields it goes to; none where it is passed over.
    #[serde(default)]
    pub fields: Vec<Target>,
    /// Which of two small numbers is the day in its dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
}

/// What is done where a new record is named like one that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Alike {
    /// Each such row waits for an answer.
    #[default]
    Ask,
    /// Each is a record of its own.
    New,
}

impl Mapping {
    /// A mapping that says nothing yet.
    #[must_use]
    pub fn of(list: List) -> Self {
        Self {
            name: String::new(),
            list,
            file: FileWish::default(),
            alike: Alike::default(),
            columns: Vec::new(),
            constants: BTreeMap::new(),
            levels: BTreeMap::new(),
            words: BTreeMap::new(),
            answers: BTreeMap::new(),
            seen: Arc::default(),
        }
    }

    /// The columns that have these fields, with the use of each.
    #[must_use]
    pub fn use_of(&self, heading: &str) -> Option<&ColumnUse> {
        self.columns.iter().find(|column| column.heading == heading)
    }

    /// The same for all columns at once, by their headings.
    #[must_use]
    pub fn uses(&self) -> FxHashMap<&str, &ColumnUse> {
        // The first of a heading counts.
        self.columns.iter().rev().map(|column| (column.heading.as_str(), column)).collect()
    }

    /// Whether a list with these headings is the one this was made for.
    #[must_use]
    pub fn fits(&self, headings: &[String]) -> bool {
        let mut used = self.used().peekable();
        used.peek().is_some() && used.all(|column| headings.contains(&column.heading))
    }

    /// The columns that are not passed over.
    pub fn used(&self) -> impl Iterator<Item = &ColumnUse> {
        self.columns.iter().filter(|column| !column.fields.is_empty())
    }

    /// The fields that a column fills, those that stand for several taken apart.
    #[must_use]
    pub fn parts_of(used: &ColumnUse, rated: AspectSet) -> Vec<Target> {
        let parts = |target: &Target| match target.kind() {
            FieldKind::Levels | FieldKind::Reasons => rated.iter().map(|aspect| target.of_aspect(aspect)).collect(),
            _ => vec![target.clone()],
        };
        used.fields.iter().flat_map(parts).collect()
    }

    /// The profile as a file.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    /// Reads a profile.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

fn is_empty(references: &Arc<[String]>) -> bool {
    references.is_empty()
}

fn importable<'d, D: Deserializer<'d>>(deserializer: D) -> Result<List, D::Error> {
    let list = List::deserialize(deserializer)?;
    let refused = || D::Error::custom(format!("{:?} is no list that can be imported", list.name()));
    if list.is_importable() { Ok(list) } else { Err(refused()) }
}
