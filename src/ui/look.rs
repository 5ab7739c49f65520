//! How the lists look: what a user arranged once and finds again at the next start.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was arranged of one list. Columns that are not known (any more) are passed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListLook {
    /// Columns shown or hidden against their default.
    pub visible: BTreeMap<String, bool>,
    /// Columns whose width was changed.
    pub widths: BTreeMap<String, f32>,
    /// The column it is sorted by, if that is another one than from the start.
    pub sort: Option<String>,
    /// Whether the largest comes first.
    pub is_descending: bool,
    /// Width of the pane beside it.
    pub pane: Option<f32>,
}

/// What was arranged of all lists, by the name of each.
pub type ListLooks = BTreeMap<String, ListLook>;
