//! Where decided levels lie outside what the organisation expects of the type (domain 4).

use super::assets_in;
use super::similar::by_reference;
use crate::domain::{AspectSet, Asset, Subject, UnitId};
use crate::register::{Slot, Snapshot};

/// An asset whose decided levels lie outside the range of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Its slot.
    pub asset: Slot,
    /// The aspects outside the range.
    pub outside: AspectSet,
    /// Those below it although the type may not be lowered.
    pub lowered: AspectSet,
}

/// Where an asset lies outside the range of its type; `None` where it follows none, is not decided or lies within.
#[must_use]
pub fn deviation(snapshot: &Snapshot, slot: Slot) -> Option<Deviation> {
    let levels = snapshot.asset_levels(slot)?;
    let held = snapshot.type_of(Subject::Asset(snapshot.asset_id(slot)?))?;
    let rated = snapshot.settings().aspects();
    let outside = held.outliers(&levels, rated);
    let lowered = held.forbidden_lowerings(&levels, rated);
    (!outside.is_empty()).then_some(Deviation { asset: slot, outside, lowered })
}

/// All assets outside the range of their type, those first that were lowered although they may not be.
#[must_use]
pub fn deviations(snapshot: &Snapshot) -> Vec<Deviation> {
    if snapshot.common_types().is_empty() {
        return Vec::new();
    }
    let assets = snapshot.assets().iter();
    let mut found: Vec<(&Asset, Deviation)> =
        assets.filter_map(|(slot, asset)| Some((asset, deviation(snapshot, slot)?))).collect();
    found.sort_by(|(a, one), (b, other)| {
        one.lowered.is_empty().cmp(&other.lowered.is_empty()).then_with(|| by_reference(a, b))
    });
    found.into_iter().map(|(_, deviation)| deviation).collect()
}

/// The same of the assets of a unit with everything beneath it, or of all.
#[must_use]
pub fn deviations_in(snapshot: &Snapshot, unit: Option<UnitId>) -> Vec<Deviation> {
    let is_in = assets_in(snapshot, unit);
    let mut found = deviations(snapshot);
    found.retain(|found| is_in(found.asset));
    found
}
