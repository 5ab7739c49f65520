//! What the screen tells besides the types themselves: worked out once for each change of the register.

use crate::domain::{CommonTypeId, Date, Subject, UnitId};
use crate::register::Snapshot;
use crate::register::query::{Deviation, Differing, deviations_in, differing_in};
use crate::ui::View;
use std::collections::BTreeMap;

/// What was worked out, and from what.
pub struct Known {
    by: (u64, Date, Option<UnitId>),
    /// The assets outside the range of their type, in the unit looked at.
    pub deviations: Vec<Deviation>,
    /// The pairs that were judged differently, one of them at least in the unit looked at.
    pub pairs: Vec<Differing>,
    /// How many assets follow each type, in the whole register.
    followers: BTreeMap<CommonTypeId, usize>,
}

impl Known {
    /// What is known now; what was known before where nothing changed.
    pub fn kept(before: Option<Self>, view: &View<'_>) -> Self {
        let by = (view.snapshot.revision(), view.today, view.unit);
        before.filter(|known| known.by == by).unwrap_or_else(|| Self::read(by, view))
    }

    fn read(by: (u64, Date, Option<UnitId>), view: &View<'_>) -> Self {
        let snapshot = view.snapshot;
        let (deviations, pairs) = (deviations_in(snapshot, view.unit), differing_in(snapshot, view.unit));
        Self { by, deviations, pairs, followers: followers(snapshot) }
    }

    /// How many assets follow a type.
    pub fn followers(&self, id: CommonTypeId) -> usize {
        self.followers.get(&id).copied().unwrap_or_default()
    }
}

fn followers(snapshot: &Snapshot) -> BTreeMap<CommonTypeId, usize> {
    let mut followers = BTreeMap::new();
    for (_, asset) in snapshot.assets().iter() {
        if let Some(held) = snapshot.type_of(Subject::Asset(asset.id)) {
            *followers.entry(held.id).or_default() += 1;
        }
    }
    followers
}
