//! What a list is written as, and what stands in a column for a writing that tells dates and numbers from texts.

use super::Profile;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::path::Path;

/// What a list is written as. The cells say the same in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// CSV, its cells and lines set as the profile says.
    Csv(Profile),
    /// A workbook of one sheet, with real dates and numbers.
    Xlsx,
    /// An array with an object for each row, its cells under their headings. Goes out only.
    Json,
}

impl Format {
    /// All formats, the one that is written where nothing else is asked for first.
    pub const ALL: [Self; 4] = [Self::Csv(Profile::ExcelSv), Self::Csv(Profile::Rfc4180), Self::Xlsx, Self::Json];

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv(_) => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// The format that a file with this ending is written in.
    #[must_use]
    pub fn of_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?;
        Self::ALL.into_iter().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }

    /// The name by which a choice of format is known.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv(profile) => profile.name(),
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// The format with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'d> Deserialize<'d> for Format {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| D::Error::custom(format!("{name:?} is no format")))
    }
}

impl Default for Format {
    fn default() -> Self {
        Self::Csv(Profile::default())
    }
}

impl From<Profile> for Format {
    fn from(profile: Profile) -> Self {
        Self::Csv(profile)
    }
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CellKind {
    /// Text.
    #[default]
    Text,
    /// Dates as `2025-03-04`; what is no date is written as text.
    Date,
    /// Whole numbers; what is none is written as text.
    Number,
    /// Levels by their number, shown in their colours; what is none is written as text.
    Level,
}

/// The heading of a column with what its cells hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The heading.
    pub text: Cow<'static, str>,
    /// What the cells hold.
    pub kind: CellKind,
}

impl Heading {
    /// A column of this kind.
    #[must_use]
    pub fn of(kind: CellKind, text: &'static str) -> Self {
        Self { text: text.into(), kind }
    }
}

impl From<&'static str> for Heading {
    fn from(text: &'static str) -> Self {
        Self::of(CellKind::Text, text)
    }
}
