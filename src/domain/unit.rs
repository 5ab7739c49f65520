//! Who is responsible: organisations and their parts, as a tree.

use super::{Text, UnitId};
use serde::{Deserialize, Serialize};

/// An organisation or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Identity.
    pub id: UnitId,
    /// Name, unique among the units with the same parent.
    pub name: Text,
    /// What sort of body it is.
    pub kind: UnitKind,
    /// The unit it belongs to; `None` at the top.
    pub parent: Option<UnitId>,
    /// The officer (handläggare) who classifies for the unit: a role or, where wished, a name.
    #[serde(default)]
    pub officer: Text,
}

/// What sort of body a unit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the Swedish kinds of public bodies, named as in domain 1")]
pub enum UnitKind {
    Municipality,
    Federation,
    Region,
    Company,
    Board,
    Administration,
    Section,
    #[default]
    Unit,
    District,
}

impl UnitKind {
    /// All kinds, largest bodies first.
    pub const ALL: [Self; 9] = [
        Self::Municipality,
        Self::Federation,
        Self::Region,
        Self::Company,
        Self::Board,
        Self::Administration,
        Self::District,
        Self::Section,
        Self::Unit,
    ];
}
