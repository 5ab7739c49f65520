//! Which systems and assets a list shows.

use super::{AssetSelection, Selection};
use crate::domain::{UnitId, fold};
use crate::register::{Slot, Snapshot};

/// Which records a list shows: a named set, within a unit, with certain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter<Set> {
    /// The set.
    pub selection: Set,
    /// The unit with everything beneath it; `None` for all.
    pub unit: Option<UnitId>,
    /// Words that must all be there.
    pub text: String,
}

/// Which systems a list shows.
pub type SystemFilter = Filter<Selection>;

/// Which assets a list shows.
pub type AssetFilter = Filter<AssetSelection>;

impl<Set> Filter<Set> {
    /// A whole set, in all units or in one.
    #[must_use]
    pub fn of(selection: Set, unit: Option<UnitId>) -> Self {
        Self { selection, unit, text: String::new() }
    }

    /// The slots of the records that pass, in the order of their table; cheap questions first.
    fn passing<'a, T: 'a>(
        &self,
        snapshot: &Snapshot,
        records: impl Iterator<Item = (Slot, &'a T)>,
        unit_of: impl Fn(&T) -> Option<UnitId>,
        has_text: impl Fn(Slot, &str) -> bool,
        holds: impl Fn(Slot, &T) -> bool,
    ) -> Vec<Slot> {
        let within = self.unit.map(|unit| snapshot.within(unit));
        let text = fold(&self.text);
        records
            .filter(|(_, record)| within.as_ref().is_none_or(|within| within(unit_of(record))))
            .filter(|(slot, _)| text.is_empty() || has_text(*slot, &text))
            .filter(|(slot, record)| holds(*slot, record))
            .map(|(slot, _)| slot)
            .collect()
    }
}

impl SystemFilter {
    /// The slots of the systems that pass, in the order of the table.
    #[must_use]
    pub fn slots(&self, snapshot: &Snapshot) -> Vec<Slot> {
        self.passing(
            snapshot,
            snapshot.systems().iter(),
            |system| system.unit,
            |slot, text| snapshot.system_text_has(slot, text),
            |slot, system| self.selection.holds(snapshot, slot, system),
        )
    }
}

impl AssetFilter {
    /// The slots of the assets that pass, in the order of the table.
    #[must_use]
    pub fn slots(&self, snapshot: &Snapshot) -> Vec<Slot> {
        self.passing(
            snapshot,
            snapshot.assets().iter(),
            |asset| asset.unit,
            |slot, text| snapshot.asset_text_has(slot, text),
            |slot, _| self.selection.holds(snapshot, slot),
        )
    }
}
