//! The records of both registers, and of the state that both come from.

use super::GoOn;
use super::ancestor::{Ancestor, Since, since};
use super::place::Place;
use crate::domain::{Record, RecordKey};
use crate::register::{Register, RegisterError};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Three states.
pub(super) struct Sides {
    /// Here.
    pub(super) here: FxHashMap<Place, Record>,
    /// In the register that is brought in.
    pub(super) there: FxHashMap<Place, Record>,
    ancestor: Ancestor,
    since: Since,
}

impl Sides {
    pub(super) fn read(
        into: &Register,
        from: &Register,
        ancestor: Ancestor,
        go_on: &mut GoOn<'_>,
    ) -> Result<Self, RegisterError> {
        let since = match ancestor {
            Ancestor::From(number) => since(from, number)?,
            Ancestor::Into(number) => since(into, number)?,
        };
        go_on(0.2)?;
        let here = records(into)?;
        go_on(0.4)?;
        let there = records(from)?;
        go_on(0.6)?;
        Ok(Self { here, there, ancestor, since })
    }

    /// The record that both come from.
    pub(super) fn base(&self, place: &Place) -> Option<&Record> {
        let untouched = match self.ancestor {
            Ancestor::From(_) => &self.there,
            Ancestor::Into(_) => &self.here,
        };
        self.since.get(place).map_or_else(|| untouched.get(place), |(then, _)| then.as_ref())
    }

    /// The places in which the other register is not what both come from, in order.
    pub(super) fn changed_there(&self) -> Vec<Place> {
        let candidates: BTreeSet<&Place> = match self.ancestor {
            Ancestor::From(_) => self.since.keys().collect(),
            Ancestor::Into(_) => self.there.keys().chain(self.here.keys()).chain(self.since.keys()).collect(),
        };
        candidates.into_iter().filter(|place| self.base(place) != self.there.get(*place)).cloned().collect()
    }

    /// The record with this key here, where it stands by its key.
    pub(super) fn is_here(&self, key: RecordKey) -> bool {
        self.here.contains_key(&Place::Record(key))
    }
}

fn records(register: &Register) -> Result<FxHashMap<Place, Record>, RegisterError> {
    let contents = register.store().read_all()?;
    Ok(contents.into_records().map(|record| (Place::of(&record), record)).collect())
}
