//! What a supplier is asked for: a list of requirements that only goes out.

use super::ExportError;
use super::export::export_rows;
use super::format::{CellKind, Format, Heading};
use crate::catalogue::Catalogue;
use crate::domain::requirement::Applicable;
use crate::domain::{Level, Requirement};
use std::io::Write;

/// The name of the list of requirements on a supplier, on the command line and of files.
pub const PROCUREMENT: &str = "upphandlingskrav";

/// What stands for a level where a requirement applies whatever the levels are.
pub(super) const BASIC: &str = "Grundskydd";

/// Writes the requirements on a supplier, with room for the answers; returns how many there are.
pub fn export_procurement(
    catalogue: &Catalogue,
    requirements: &[Applicable<'_>],
    format: impl Into<Format>,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    let headings: [Heading; 7] = [
        "Krav".into(),
        "Område".into(),
        "Ska-krav".into(),
        "Aspekt".into(),
        Heading::of(CellKind::Level, "Nivå"),
        "Leverantörens svar".into(),
        "Kommentar".into(),
    ];
    let rows = requirements.iter().map(|applicable| {
        let held = applicable.requirement;
        let aspects: String =
            applicable.because.iter().filter(|(_, level)| level.is_some()).map(|(aspect, _)| aspect.letter()).collect();
        let highest = applicable.because.0.into_iter().flatten().max();
        let level = highest.map_or_else(|| BASIC.to_owned(), number);
        let shall = applicable.filled(&held.shall).sv.to_string();
        [held.id.to_string(), area(catalogue, held), shall, aspects, level, String::new(), String::new()]
    });
    export_rows(format, PROCUREMENT, headings, rows, out)?;
    Ok(requirements.len())
}

fn number(level: Level) -> String {
    level.number().to_string()
}

fn area(catalogue: &Catalogue, held: &Requirement) -> String {
    catalogue.area(&held.area).map(|area| area.name.sv.to_string()).unwrap_or_default()
}
