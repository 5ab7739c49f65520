//! Records of one kind in a plain vector, found by identity or by slot.

use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::ops::Range;

/// Place of a record in its table. It stays the same as long as the record exists.
pub type Slot = u32;

/// How far around a slot is searched before the whole table is.
const NEAR: usize = 64;

/// A record that a table can hold.
pub trait Keyed {
    /// Its identity.
    type Id: Copy + Ord + Hash;
    /// Its identity.
    fn id(&self) -> Self::Id;
}

/// Records of one kind. Slots of removed records are used again.
#[derive(Clone, Debug)]
pub struct Table<T: Keyed> {
    slots: Vec<Option<T>>,
    /// The identities that were there from the beginning, by slot and in order. They stay when their record is
    /// gone. For a million of them this takes a third of the memory of a map, and is there at once.
    first: Vec<T::Id>,
    /// The slots of those that came afterwards.
    later: FxHashMap<T::Id, Slot>,
    free: Vec<Slot>,
}

impl<T: Keyed> Table<T> {
    pub(super) fn new(mut records: Vec<T>) -> Self {
        // They come in order from the file; then this only looks.
        records.sort_by_key(Keyed::id);
        let first = records.iter().map(Keyed::id).collect();
        // Option has room for its mark inside the record, so this reuses the vector's memory.
        let slots = records.into_iter().map(Some).collect();
        Self { slots, first, later: FxHashMap::default(), free: Vec::new() }
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    /// Whether there is no record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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
        self.first_slot(0..self.first.len(), id).or_else(|| self.later.get(&id).copied())
    }

    /// The same, looked for around `near` first: links come from the file in the order of the records, more or less.
    pub(super) fn slot_near(&self, near: Slot, id: T::Id) -> Option<Slot> {
        let near = near as usize;
        self.first_slot(near.saturating_sub(NEAR)..near + NEAR, id).or_else(|| self.slot(id))
    }

    fn first_slot(&self, among: Range<usize>, id: T::Id) -> Option<Slot> {
        let (from, until) = (among.start.min(self.first.len()), among.end.min(self.first.len()));
        let place = from + self.first[from..until].binary_search(&id).ok()?;
        let slot = Slot::try_from(place).ok()?;
        self.at(slot).is_some_and(|record| record.id() == id).then_some(slot)
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
        let slot = self.slot(id).unwrap_or_else(|| {
            let slot = self.free.pop().unwrap_or_else(|| {
                self.slots.push(None);
                u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
            });
            self.later.insert(id, slot);
            slot
        });
        self.slots[slot as usize] = Some(record);
        slot
    }

    /// Takes a record out; its slot is free afterwards.
    pub(super) fn take(&mut self, id: T::Id) -> Option<Slot> {
        let slot = self.slot(id)?;
        self.later.remove(&id);
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
    Assessment: AssessmentId,
    Measure: MeasureId,
    RiskAcceptance: AcceptanceId,
    FollowUp: FollowUpId,
    Practice: PracticeId,
    Activity: ActivityId,
    ListProfile: ListProfileId,
}
