//! Catalogues of requirements, out and in: as a list (CSV or a workbook) with a row for each requirement, or as a
//! library of the GRC platform CISO Assistant.
//!
//! An organisation's own catalogue needs no more than ids, areas, headings, demands in Swedish, and from where each
//! applies. A faulty one is refused with every place named.

mod headings;
mod library;
mod list;
mod node;
mod read;
mod rows;

use super::format::Format;
use super::{ExportError, ImportError, Profile};
use crate::catalogue::Catalogue;
use crate::domain::{CatalogueId, Text};
use std::io::Write;
use std::path::Path;

/// What a catalogue is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CatalogueFormat {
    /// A row for each requirement.
    List(Format),
    /// A library of CISO Assistant, as YAML.
    Library,
}

impl CatalogueFormat {
    /// All formats, the one that is written where nothing else is asked for first.
    pub const ALL: [Self; 4] = [
        Self::List(Format::Csv(Profile::ExcelSv)),
        Self::List(Format::Csv(Profile::Rfc4180)),
        Self::List(Format::Xlsx),
        Self::Library,
    ];

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::List(format) => format.ending(),
            Self::Library => "yaml",
        }
    }

    /// The format that a file with this ending is written in.
    #[must_use]
    pub fn of_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?;
        let library = ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml");
        if library { Some(Self::Library) } else { Format::of_ending(path).map(Self::List) }
    }
}

impl<F: Into<Format>> From<F> for CatalogueFormat {
    fn from(format: F) -> Self {
        Self::List(format.into())
    }
}

/// Writes a whole catalogue; returns how many requirements it has.
pub fn export_catalogue(
    catalogue: &Catalogue,
    format: impl Into<CatalogueFormat>,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    match format.into() {
        CatalogueFormat::List(format) => list::write(catalogue, format, out)?,
        CatalogueFormat::Library => library::write(catalogue, out)?,
    }
    Ok(catalogue.requirements.len())
}

/// A catalogue as a file had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadCatalogue {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// Columns of the file that are passed over.
    pub unknown_columns: Vec<String>,
}

/// Reads an own catalogue, whatever it is written as. `id` is its identity from now on, `name` what it is called where
/// the file does not say.
pub fn read_catalogue(bytes: &[u8], id: CatalogueId, name: &str) -> Result<ReadCatalogue, ImportError> {
    let (rows, unknown_columns) = match library::text(bytes) {
        Some(text) => (library::read(&text)?, Vec::new()),
        None => list::read(bytes)?,
    };
    let mut catalogue = read::catalogue(&rows, id)?;
    if catalogue.name.trim().is_empty() {
        catalogue.name = Text::from(name.trim());
    }
    Ok(ReadCatalogue { catalogue, unknown_columns })
}
