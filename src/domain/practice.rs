//! How a unit meets a requirement ("så gör vi", domain 6): written once, shown for every system of the unit.

use super::{Date, PracticeId, Text, UnitId};
use serde::{Deserialize, Serialize};

/// A unit's way of meeting a requirement. A unit has at most one for each requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Identity.
    pub id: PracticeId,
    /// The unit; it holds for what lies beneath, too, unless that says otherwise.
    pub unit: UnitId,
    /// The id of the requirement.
    pub requirement: Text,
    /// How it is met.
    pub text: Text,
    /// The role that wrote it.
    #[serde(default)]
    pub by: Text,
    /// The day it was written.
    pub on: Option<Date>,
}
