//! What a supplier is asked for, and the catalogue as a whole: lists of requirements, which only go out.

use super::ExportError;
use super::export::export_rows;
use super::format::{CellKind, Format, Heading};
use super::words::Worded as _;
use crate::catalogue::Catalogue;
use crate::domain::requirement::Applicable;
use crate::domain::{Aspect, Level, Requirement, Wording};
use std::io::Write;

/// The name of the list of requirements on a supplier, on the command line and of files.
pub const PROCUREMENT: &str = "upphandlingskrav";

/// What stands for a level where a requirement applies whatever the levels are.
const BASIC: &str = "Grundskydd";

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

/// Writes a whole catalogue.
pub fn export_catalogue(
    catalogue: &Catalogue,
    format: impl Into<Format>,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let headings = [
        "Krav",
        "Område",
        "Rubrik",
        "Är-krav",
        "Ska-krav",
        "Varför",
        "Så visar man det",
        "Ansvarar",
        "Slag",
        "K",
        "R",
        "T",
        "S",
        BASIC,
        "ISO/IEC 27002:2022",
        "Andra normer",
        "Lag",
        "Steg",
        "Rubrik (en)",
        "Är-krav (en)",
        "Ska-krav (en)",
        "Varför (en)",
        "Så visar man det (en)",
        "Steg (en)",
    ];
    export_rows(format, "kravkatalog", headings, catalogue.requirements.iter().map(|held| whole(catalogue, held)), out)
}

fn whole(catalogue: &Catalogue, held: &Requirement) -> [String; 24] {
    let from = |aspect: Aspect| held.from[aspect].map(number).unwrap_or_default();
    let [k, r, t, s] = Aspect::ALL.map(from);
    let controls: Vec<String> = held.controls.iter().map(ToString::to_string).collect();
    let norms: Vec<&str> = held.norms.iter().map(|norm| &**norm).collect();
    [
        held.id.to_string(),
        area(catalogue, held),
        held.heading.sv.to_string(),
        held.is.sv.to_string(),
        held.shall.sv.to_string(),
        held.why.sv.to_string(),
        held.shown_by.sv.to_string(),
        held.answers.written().to_owned(),
        held.kind.written().to_owned(),
        k,
        r,
        t,
        s,
        held.is_basic.written().to_owned(),
        controls.join(" | "),
        norms.join(" | "),
        held.law.map(|law| law.name().to_owned()).unwrap_or_default(),
        steps(held, |limit| &limit.sv),
        held.heading.en.to_string(),
        held.is.en.to_string(),
        held.shall.en.to_string(),
        held.why.en.to_string(),
        held.shown_by.en.to_string(),
        steps(held, |limit| &limit.en),
    ]
}

fn number(level: Level) -> String {
    level.number().to_string()
}

fn area(catalogue: &Catalogue, held: &Requirement) -> String {
    catalogue.area(&held.area).map(|area| area.name.sv.to_string()).unwrap_or_default()
}

/// `1: 30 dagar | 2: en vecka`.
fn steps(held: &Requirement, said: fn(&Wording) -> &str) -> String {
    let steps = held.steps.iter().map(|step| format!("{}: {}", step.from.number(), said(&step.limit)));
    steps.collect::<Vec<_>>().join(" | ")
}
