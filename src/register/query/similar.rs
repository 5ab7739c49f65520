//! What the same or similarly named information has been decided to elsewhere: a help while an asset is rated.

use super::sketch::{Sketch, alike, equals_folded};
use crate::domain::{Asset, AssetId, Date, Levels, Subject, UnitId};
use crate::register::{Slot, Snapshot};
use std::cmp::Ordering;

/// In a register with more assets than this, only equal types and names are looked for: comparing letter by letter
/// would be felt, and in a whole country something is always alike.
pub(super) const CLOSE_LOOK: usize = 150_000;

/// Why two assets are taken to hold the same information.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Likeness {
    /// They follow the same common type.
    SameType,
    /// They have the same name, whatever its case.
    SameName,
    /// Their names are alike, by so much of 1.
    Alike(f64),
}

/// A decided asset that holds the same or similarly named information as the one asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    /// The asset.
    pub asset: AssetId,
    /// Its slot.
    pub slot: Slot,
    /// Why it is listed.
    pub likeness: Likeness,
    /// Its levels in force.
    pub levels: Levels,
    /// When they were decided.
    pub decided_on: Option<Date>,
    /// The unit that is responsible for it.
    pub unit: Option<UnitId>,
    /// The slots of the systems that carry it.
    pub carriers: Vec<Slot>,
}

impl Likeness {
    /// The strongest first: the same type, the same name, then the names most alike.
    pub(super) fn strongest_first(self, other: Self) -> Ordering {
        let rank = |likeness: Self| match likeness {
            Self::SameType => 0,
            Self::SameName => 1,
            Self::Alike(_) => 2,
        };
        match (self, other) {
            (Self::Alike(one), Self::Alike(two)) => two.total_cmp(&one),
            _ => rank(self).cmp(&rank(other)),
        }
    }
}

/// The decided assets, other than the one asked about, that follow the same type, have the same name or are named
/// alike; the best first, at most `limit`. A system as such is compared with nothing.
#[must_use]
pub fn similar(snapshot: &Snapshot, subject: Subject, limit: usize) -> Vec<Similar> {
    let Subject::Asset(id) = subject else { return Vec::new() };
    let Some(wanted) = snapshot.assets().get(id) else { return Vec::new() };
    let sketch = (snapshot.assets().len() <= CLOSE_LOOK).then(|| Sketch::of(&wanted.name));
    let others = snapshot.assets().iter().filter(|(slot, asset)| {
        // The levels lie close together in memory; most of what cannot be shown is passed over by them.
        snapshot.asset_levels(*slot).is_some() && asset.id != id
    });
    let mut found: Vec<Found<'_>> = others
        .filter_map(|(slot, asset)| {
            let likeness = compare(wanted, asset, sketch.as_ref())?;
            let has_name = equals_folded(&wanted.name, &asset.name);
            let decided_on = snapshot.decided(Subject::Asset(asset.id)).and_then(|decision| decision.decided_on);
            Some(Found { slot, asset, likeness, has_name, decided_on })
        })
        .collect();
    found.sort_unstable_by(Found::best_first);
    found.truncate(limit);
    found.into_iter().filter_map(|found| found.shown(snapshot)).collect()
}

fn compare(wanted: &Asset, other: &Asset, sketch: Option<&Sketch>) -> Option<Likeness> {
    if !wanted.common_type.trim().is_empty() && equals_folded(&wanted.common_type, &other.common_type) {
        return Some(Likeness::SameType);
    }
    if !wanted.name.trim().is_empty() && equals_folded(&wanted.name, &other.name) {
        return Some(Likeness::SameName);
    }
    alike((&wanted.name, sketch?), (&other.name, &Sketch::of(&other.name))).map(Likeness::Alike)
}

struct Found<'a> {
    slot: Slot,
    asset: &'a Asset,
    likeness: Likeness,
    has_name: bool,
    decided_on: Option<Date>,
}

impl Found<'_> {
    /// The strongest likeness first, of equals those with the very name, then the latest decision.
    fn best_first(&self, other: &Self) -> Ordering {
        let by_likeness = self.likeness.strongest_first(other.likeness);
        let by_name = other.has_name.cmp(&self.has_name);
        let by_date = other.decided_on.cmp(&self.decided_on);
        by_likeness.then(by_name).then(by_date).then_with(|| by_reference(self.asset, other.asset))
    }

    fn shown(self, snapshot: &Snapshot) -> Option<Similar> {
        Some(Similar {
            asset: self.asset.id,
            slot: self.slot,
            likeness: self.likeness,
            levels: snapshot.asset_levels(self.slot)?,
            decided_on: self.decided_on,
            unit: self.asset.unit,
            carriers: snapshot.carriers_of(self.slot).to_vec(),
        })
    }
}

/// Assets in the order people count their references: `I-999` before `I-1000`.
pub(super) fn by_reference(one: &Asset, other: &Asset) -> Ordering {
    let length = |asset: &Asset| asset.reference.len();
    length(one).cmp(&length(other)).then_with(|| one.reference.cmp(&other.reference)).then(one.id.cmp(&other.id))
}
