//! How a list comes in or goes out, kept under a name for the next time.

use super::{ListProfileId, Text};
use serde::{Deserialize, Serialize};

/// What somebody has settled once about a list: how a foreign one is understood, or what of ours is handed out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProfile {
    /// Identity.
    pub id: ListProfileId,
    /// Which way the list goes. There is one profile of a name for each.
    pub kind: ProfileKind,
    /// The name by which people choose it.
    pub name: Text,
    /// What was settled, as TOML, in the words of the room `exchange`.
    pub text: Text,
}

/// Which way a list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileKind {
    /// A foreign list that comes in.
    Import,
    /// A list that goes out.
    Export,
}
