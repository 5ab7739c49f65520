//! Links: which information a system carries, and which systems it rests on.

use super::{AspectSet, AssetId, SystemId, Text};
use serde::{Deserialize, Serialize};

/// A system carries an information asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carries {
    /// The system.
    pub system: SystemId,
    /// What it carries.
    pub asset: AssetId,
    /// Note.
    #[serde(default)]
    pub note: Text,
}

/// A system depends on another one, which inherits the need for protection in the marked aspects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    /// The system that depends.
    pub system: SystemId,
    /// What it depends on: the one that inherits.
    pub on: SystemId,
    /// The aspects that are inherited.
    pub inherits: AspectSet,
    /// Note.
    #[serde(default)]
    pub note: Text,
}
