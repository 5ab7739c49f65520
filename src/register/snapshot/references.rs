//! References (beteckningar): unique over systems and assets, whatever their case. Proposes the next free one.

use super::Snapshot;
use crate::domain::{AssetId, Subject, SystemId, fold};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash as _, Hasher as _};
use std::sync::OnceLock;

/// Finds subjects by a hash of their reference. Made when first asked for, since opening a file does not need it.
#[derive(Clone, Debug, Default)]
pub(super) struct References(OnceLock<FxHashMap<u64, Vec<Subject>>>);

/// What a name in a list stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<T> {
    /// Exactly one record.
    One(T),
    /// None.
    Unknown,
    /// Several records have that name.
    Ambiguous,
}

fn key(reference: &str) -> u64 {
    let mut hasher = FxHasher::default();
    fold(reference).hash(&mut hasher);
    hasher.finish()
}

impl References {
    pub(super) fn add(&mut self, reference: &str, subject: Subject) {
        if let Some(index) = self.0.get_mut() {
            index.entry(key(reference)).or_default().push(subject);
        }
    }

    pub(super) fn remove(&mut self, reference: &str, subject: Subject) {
        if let Some(held) = self.0.get_mut().and_then(|index| index.get_mut(&key(reference))) {
            held.retain(|other| *other != subject);
        }
    }
}

impl Snapshot {
    /// The reference of a system or an asset; empty if it is gone.
    #[must_use]
    pub fn reference(&self, subject: Subject) -> &str {
        match subject {
            Subject::System(id) => self.systems().get(id).map_or("", |system| &system.reference),
            Subject::Asset(id) => self.assets().get(id).map_or("", |asset| &asset.reference),
        }
    }

    /// The system or asset with this reference, whatever its case.
    #[must_use]
    pub fn by_reference(&self, reference: &str) -> Option<Subject> {
        let wanted = fold(reference);
        let held = self.reference_index().get(&key(reference))?;
        held.iter().copied().find(|subject| fold(self.reference(*subject)) == wanted)
    }

    /// The system with this reference or, failing that, the only one with this name.
    #[must_use]
    pub fn system_named(&self, name: &str) -> Named<SystemId> {
        if let Some(Subject::System(id)) = self.by_reference(name) {
            return Named::One(id);
        }
        only(self.systems().iter().map(|(_, system)| (&*system.name, system.id)), name)
    }

    /// The asset with this reference or, failing that, the only one with this name.
    #[must_use]
    pub fn asset_named(&self, name: &str) -> Named<AssetId> {
        if let Some(Subject::Asset(id)) = self.by_reference(name) {
            return Named::One(id);
        }
        only(self.assets().iter().map(|(_, asset)| (&*asset.name, asset.id)), name)
    }

    /// The next free reference for a system, such as `S-073`.
    #[must_use]
    pub fn next_system_reference(&self) -> String {
        next_reference("S", self.systems().iter().map(|(_, system)| &*system.reference))
    }

    /// The next free reference for an asset, such as `I-062`.
    #[must_use]
    pub fn next_asset_reference(&self) -> String {
        next_reference("I", self.assets().iter().map(|(_, asset)| &*asset.reference))
    }

    /// The next free reference for a measure, such as `Å-012`.
    #[must_use]
    pub fn next_measure_reference(&self) -> String {
        next_reference("Å", self.measures().iter().map(|(_, measure)| &*measure.reference))
    }

    fn reference_index(&self) -> &FxHashMap<u64, Vec<Subject>> {
        self.references.0.get_or_init(|| {
            let systems = self.systems().iter().map(|(_, s)| (&*s.reference, Subject::System(s.id)));
            let assets = self.assets().iter().map(|(_, a)| (&*a.reference, Subject::Asset(a.id)));
            let mut index: FxHashMap<u64, Vec<Subject>> = FxHashMap::default();
            for (reference, subject) in systems.chain(assets) {
                index.entry(key(reference)).or_default().push(subject);
            }
            index
        })
    }
}

fn only<'a, T: Copy>(records: impl Iterator<Item = (&'a str, T)>, name: &str) -> Named<T> {
    let wanted = fold(name);
    let mut hits = records.filter(|(held, _)| fold(held) == wanted).map(|(_, id)| id);
    match (hits.next(), hits.next()) {
        (Some(id), None) => Named::One(id),
        (None, _) => Named::Unknown,
        _ => Named::Ambiguous,
    }
}

/// One more than the highest number behind the prefix, so that a removed record's reference does not come back soon.
pub(in crate::register) fn next_reference<'a>(prefix: &str, references: impl Iterator<Item = &'a str>) -> String {
    let numbers = references.filter_map(|r| r.strip_prefix(prefix)?.strip_prefix('-')?.parse::<u64>().ok());
    format!("{prefix}-{:03}", numbers.max().unwrap_or(0) + 1)
}
