//! A catalogue of requirements (domain 6): one version of it, as the program ships it or an organisation brings it.

use super::requirement::Applicable;
use super::{CatalogueId, LawMarks, Levels, Requirement, Text, Wording};
use serde::{Deserialize, Serialize};

/// A version of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Identity of this version. The shipped ones have fixed ones, so that every register means the same by them.
    pub id: CatalogueId,
    /// What it is called; empty for the shipped one, which the language room names.
    pub name: Text,
    /// Its number; a later one continues the earlier.
    pub version: u32,
    /// The areas in the order they are shown.
    pub areas: Vec<Area>,
    /// The requirements by area, and within it as they stand in its file.
    pub requirements: Vec<Requirement>,
}

/// What belongs together, as an officer recognises it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// What requirements know it by, and its file is called.
    pub key: Text,
    /// Its place among the areas.
    pub order: u32,
    /// Its name.
    pub name: Wording,
}

impl Catalogue {
    /// The newest version that the program ships, which new registers begin with.
    pub const NEWEST: u32 = 2;

    /// The name with the version, such as `Kommunens krav 3`; the number alone for the shipped one.
    #[must_use]
    pub fn title(&self) -> Text {
        let title = format!("{} {}", self.name, self.version);
        title.trim().into()
    }

    /// The area with this key.
    #[must_use]
    pub fn area(&self, key: &str) -> Option<&Area> {
        self.areas.iter().find(|area| &*area.key == key)
    }

    /// The requirement with this id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.requirements.iter().find(|requirement| &*requirement.id == id)
    }

    /// The requirements that apply to a system with these effective levels and marks, in the order of the catalogue.
    pub fn applicable(&self, levels: Levels, marks: LawMarks) -> impl Iterator<Item = Applicable<'_>> {
        self.requirements.iter().filter_map(move |requirement| requirement.apply(&levels, marks))
    }
}
