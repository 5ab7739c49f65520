//! The catalogue of requirements as versioned data: read, check, and which of it applies.
//!
//! A catalogue is a folder of TOML files, one for each area, that people review as text. May import `domain` only;
//! the texts come in as values, the shipped ones are part of the program.

mod check;
mod fault;
mod fields;
mod read;
mod shipped;

pub use check::check;
pub use fault::{CatalogueFault, Fault};
pub use read::{ReadError, Reason};

use crate::domain::requirement::Applicable;
use crate::domain::{LawMarks, Levels, Requirement, Text, Wording};

/// A version of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Its number; a later one continues the earlier.
    pub version: u32,
    /// The areas in the order they are shown.
    pub areas: Vec<Area>,
    /// The requirements by area, and within it as they stand in its file.
    pub requirements: Vec<Requirement>,
}

/// What belongs together, as an officer recognises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// What requirements know it by, and its file is called.
    pub key: Text,
    /// Its place among the areas.
    pub order: u32,
    /// Its name.
    pub name: Wording,
}

impl Catalogue {
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
