//! Records of one kind in a plain vector, found by identity or by slot.

use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Place of a record in its table. It stays the same as long as the record exists.
pub type Slot = u32;

/// A record that a table can hold.
pub trait Keyed {
    /// Its identity.
    type Id: Copy + Eq + Hash;
    /// Its identity.
    fn id(&self) -> Self::Id;
}

/// Records of one kind. Slots of removed records are used again.
#[derive(Clone, Debug)]
pub struct Table<T: Keyed> {
    slots: Vec<Option<T>>,
    index: FxHashMap<T::Id, Slot>,
    free: Vec<Slot>,
}

impl<T: Keyed> Table<T> {
    pub(super) fn new(records: Vec<T>) -> Self {
        let mut index = FxHashMap::with_capacity_and_hasher(records.len(), rustc_hash::FxBuildHasher);
        for (slot, record) in (0..).zip(&records) {
            index.insert(record.id(), slot);
        }
        // Option has room for its mark inside the record, so this reuses the vector's memory.
        Self { slots: records.into_iter().map(Some).collect(), index, free: Vec::new() }
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there is no record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// One more than the highest slot.
    #[must_use]
    pub fn size(&self) -> usize {
        self.slots.len()
    }

    /// The record with this identity.
    #[must_use]
    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.at(self.slot(id)?)
    }

    /// The slot of the record with this identity.
    #[must_use]
    pub fn slot(&self, id: T::Id) -> Option<Slot> {
        self.index.get(&id).copied()
    }

    /// The record in this slot.
    #[must_use]
    pub fn at(&self, slot: Slot) -> Option<&T> {
        self.slots.get(slot as usize)?.as_ref()
    }

    /// All records with their slots.
    pub fn iter(&self) -> impl Iterator<Item = (Slot, &T)> {
        (0..).zip(&self.slots).filter_map(|(slot, record)| Some((slot, record.as_ref()?)))
    }

    /// Puts a record in: over the one with the same identity, or in a new slot.
    pub(super) fn put(&mut self, record: T) -> Slot {
        let id = record.id();
        let slot = self.slot(id).or_else(|| self.free.pop()).unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        self.slots[slot as usize] = Some(record);
        self.index.insert(id, slot);
        slot
    }

    /// Takes a record out; its slot is free afterwards.
    pub(super) fn take(&mut self, id: T::Id) -> Option<Slot> {
        let slot = self.index.remove(&id)?;
        self.slots[slot as usize] = None;
        self.free.push(slot);
        Some(slot)
    }
}

macro_rules! keyed {
    ($($record:ident: $id:ident),+ $(,)?) => {$(
        impl Keyed for crate::domain::$record {
            type Id = crate::domain::$id;

            fn id(&self) -> Self::Id {
                self.id
            }
        }
    )+};
}

keyed! {
    Unit: UnitId,
    System: SystemId,
    Asset: AssetId,
    Classification: ClassificationId,
    Adjustment: AdjustmentId,
    CommonType: CommonTypeId,
}
