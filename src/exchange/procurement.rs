//! What a supplier is asked for: a list of requirements that only goes out.

use super::ExportError;
use super::export::export_rows;
use super::format::{CellKind, Format, Heading};
use crate::catalogue::Catalogue;
use crate::domain::requirement::Applicable;
use crate::domain::{LawMarks, Level, Levels, Requirement, SystemId, Text};
use crate::register::Snapshot;
use std::io::Write;

/// The name of the list of requirements on a supplier, on the command line and of files.
pub const PROCUREMENT: &str = "upphandlingskrav";

/// What stands for a level where a requirement applies whatever the levels are.
pub(super) const BASIC: &str = "Grundskydd";

/// What stands for the area of the requirements that are chosen away.
const LEFT_OUT: &str = "Bortvalda krav";

/// A requirement that a supplier is not asked for on this occasion, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The id of the requirement.
    pub requirement: Text,
    /// Why it is chosen away.
    pub reason: Text,
}

/// What a supplier is asked for on one occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procurement {
    /// What is procured.
    pub what: ProcuredSystem,
    /// What is chosen away.
    pub left_out: Vec<LeftOut>,
}

/// What is procured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcuredSystem {
    /// A system of the register, by its levels and laws.
    System(SystemId),
    /// A system that is only planned.
    Planned {
        /// The levels it is to be protected to.
        levels: Levels,
        /// The laws that will apply to it.
        laws: LawMarks,
    },
}

impl ProcuredSystem {
    /// The requirements that apply, in the order of the catalogue.
    #[must_use]
    pub fn requirements(self, snapshot: &Snapshot) -> Vec<Applicable<'_>> {
        match self {
            Self::System(id) => {
                let slot = snapshot.systems().slot(id);
                slot.map(|slot| snapshot.requirements(snapshot.catalogue(), slot)).unwrap_or_default()
            }
            Self::Planned { levels, laws } => snapshot.catalogue().applicable(levels, laws).collect(),
        }
    }
}

/// Writes the requirements on a supplier by area, with room for the answers, and last what is chosen away with the
/// reason; returns how many rows there are.
pub fn export_procurement(
    catalogue: &Catalogue,
    requirements: &[Applicable<'_>],
    left_out: &[LeftOut],
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
    let reason = |held: &Requirement| left_out.iter().find(|left| left.requirement == held.id);
    let place = |key: &Text| catalogue.areas.iter().position(|area| area.key == *key);
    let mut ordered: Vec<(&Applicable<'_>, Option<&LeftOut>)> =
        requirements.iter().map(|applicable| (applicable, reason(applicable.requirement))).collect();
    ordered.sort_by_key(|(applicable, left)| (left.is_some(), place(&applicable.requirement.area)));
    let rows = ordered.into_iter().map(|(applicable, left)| {
        let held = applicable.requirement;
        let aspects: String =
            applicable.because.iter().filter(|(_, level)| level.is_some()).map(|(aspect, _)| aspect.letter()).collect();
        let highest = applicable.because.0.into_iter().flatten().max();
        let level = highest.map_or_else(|| BASIC.to_owned(), number);
        let shall = applicable.filled(&held.shall).sv.to_string();
        let area = if left.is_some() { LEFT_OUT.to_owned() } else { area(catalogue, held) };
        let reason = left.map(|left| left.reason.to_string()).unwrap_or_default();
        [held.id.to_string(), area, shall, aspects, level, String::new(), reason]
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
