//! What the importer would misread.

use super::Scale;
use crate::domain::{Level, Text, fold};

/// A record that cannot be handed over as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CisoFault {
    /// Its reference.
    pub reference: Text,
    /// Its name.
    pub name: Text,
    /// What stands in the way.
    pub reason: CisoReason,
}

/// Why something cannot be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CisoReason {
    /// The reference does not begin with a letter, so its leading zeros would be lost.
    NoLetter,
    /// A bar in the reference would part it in two.
    Bar,
    /// The text is read as nothing.
    ReadAsNothing(Text),
    /// Another record has the same reference but for upper and lower case.
    TwiceUsed,
    /// The scale has no number for the level.
    OffScale(Level, Scale),
}

/// What the importer reads as an empty cell.
const NOTHING: [&str; 18] = [
    "#n/a", "#n/a n/a", "#na", "-1.#ind", "-1.#qnan", "-nan", "1.#ind", "1.#qnan", "<na>", "n/a", "na", "null", "nan",
    "none", "nil", "-", "nat", "",
];

/// Whether a text is read as nothing.
#[must_use]
pub fn is_nothing(text: &str) -> bool {
    NOTHING.contains(&fold(text).as_str())
}
