//! Which systems and assets a list shows.

use super::{AssetSelection, Selection};
use crate::domain::{UnitId, fold};
use crate::register::{Slot, Snapshot};

/// Which systems a list shows: a set, within a unit, with certain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemFilter {
    /// The set.
    pub selection: Selection,
    /// The unit with everything beneath it; `None` for all.
    pub unit: Option<UnitId>,
    /// Words that must all be there.
    pub text: String,
}

/// Which assets a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetFilter {
    /// The set.
    pub selection: AssetSelection,
    /// The unit with everything beneath it; `None` for all.
    pub unit: Option<UnitId>,
    /// Words that must all be there.
    pub text: String,
}

impl SystemFilter {
    /// A whole set, in all units or in one.
    #[must_use]
    pub fn of(selection: Selection, unit: Option<UnitId>) -> Self {
        Self { selection, unit, text: String::new() }
    }

    /// The slots of the systems that pass, in the order of the table.
    #[must_use]
    pub fn slots(&self, snapshot: &Snapshot) -> Vec<Slot> {
        let within = self.unit.map(|unit| snapshot.within(unit));
        let text = fold(&self.text);
        snapshot
            .systems()
            .iter()
            .filter(|(_, system)| within.as_ref().is_none_or(|within| within(system.unit)))
            .filter(|(slot, _)| text.is_empty() || snapshot.system_text_has(*slot, &text))
            .filter(|(slot, system)| self.selection.holds(snapshot, *slot, system))
            .map(|(slot, _)| slot)
            .collect()
    }
}

impl AssetFilter {
    /// A whole set, in all units or in one.
    #[must_use]
    pub fn of(selection: AssetSelection, unit: Option<UnitId>) -> Self {
        Self { selection, unit, text: String::new() }
    }

    /// The slots of the assets that pass, in the order of the table.
    #[must_use]
    pub fn slots(&self, snapshot: &Snapshot) -> Vec<Slot> {
        let within = self.unit.map(|unit| snapshot.within(unit));
        let text = fold(&self.text);
        snapshot
            .assets()
            .iter()
            .filter(|(_, asset)| within.as_ref().is_none_or(|within| within(asset.unit)))
            .filter(|(slot, _)| text.is_empty() || snapshot.asset_text_has(*slot, &text))
            .filter(|(slot, _)| self.selection.holds(snapshot, *slot))
            .map(|(slot, _)| slot)
            .collect()
    }
}
