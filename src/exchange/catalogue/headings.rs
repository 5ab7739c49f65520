//! The headings of a catalogue as a list. They are fixed; later versions may add some at the end.

use crate::exchange::format::{CellKind, Heading};
use crate::exchange::procurement::BASIC as GRUNDSKYDD;

pub const ID: &str = "Krav";
pub const AREA: &str = "Område";
pub const HEADING: &str = "Rubrik";
pub const IS: &str = "Är-krav";
pub const SHALL: &str = "Ska-krav";
pub const WHY: &str = "Varför";
pub const SHOWN_BY: &str = "Så visar man det";
pub const ANSWERS: &str = "Ansvarar";
pub const KIND: &str = "Slag";
pub const BASIC: &str = GRUNDSKYDD;
pub const CONTROLS: &str = "ISO/IEC 27002:2022";
pub const NORMS: &str = "Andra normer";
pub const LAW: &str = "Lag";
pub const STEPS: &str = "Steg";
pub const HEADING_EN: &str = "Rubrik (en)";
pub const IS_EN: &str = "Är-krav (en)";
pub const SHALL_EN: &str = "Ska-krav (en)";
pub const WHY_EN: &str = "Varför (en)";
pub const SHOWN_BY_EN: &str = "Så visar man det (en)";
pub const STEPS_EN: &str = "Steg (en)";
pub const CONTINUES: &str = "Fortsätter";
pub const AREA_EN: &str = "Område (en)";
pub const AREA_KEY: &str = "Områdeskod";
pub const NAME: &str = "Katalog";
pub const VERSION: &str = "Version";

/// All, in the order of the columns. The letters are those of the aspects.
pub const ALL: [&str; 29] = [
    ID,
    AREA,
    HEADING,
    IS,
    SHALL,
    WHY,
    SHOWN_BY,
    ANSWERS,
    KIND,
    "K",
    "R",
    "T",
    "S",
    BASIC,
    CONTROLS,
    NORMS,
    LAW,
    STEPS,
    HEADING_EN,
    IS_EN,
    SHALL_EN,
    WHY_EN,
    SHOWN_BY_EN,
    STEPS_EN,
    CONTINUES,
    AREA_EN,
    AREA_KEY,
    NAME,
    VERSION,
];

/// Those that no catalogue can do without.
pub const NEEDED: [&str; 4] = [ID, AREA, HEADING, IS];

/// The headings with what stands below them.
pub fn with_kinds() -> [Heading; 29] {
    ALL.map(|text| match text {
        "K" | "R" | "T" | "S" => Heading::of(CellKind::Level, text),
        VERSION => Heading::of(CellKind::Number, text),
        _ => text.into(),
    })
}

/// The column that a field of a requirement or an area stands in.
pub fn of_field(field: &str) -> &'static str {
    match field {
        "name" | "area" => AREA,
        "heading" => HEADING,
        "is" => IS,
        "shall" => SHALL,
        "why" => WHY,
        "shown_by" => SHOWN_BY,
        "controls" => CONTROLS,
        "norms" => NORMS,
        "applies" => BASIC,
        "step" => STEPS,
        _ => ID,
    }
}
