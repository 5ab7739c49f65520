//! Names in lists: which record a text stands for, and what a record is called.

use super::fault::Reason;
use super::follow_up_drafts::FollowUpDrafts;
use super::matching::Place;
use super::measure_names::MeasureNames;
use super::unit_names::UnitNames;
use crate::domain::{Aspect, Asset, AssetId, Date, RecordKey, Subject, System, SystemId, Text, UnitId, fold};
use crate::register::{Refusal, Snapshot};
use rustc_hash::FxHashMap;
use std::cell::OnceCell;

/// The names of a register, looked up by hash since a list may hold 100,000 rows.
pub(super) struct Directory<'a> {
    /// The register.
    pub snapshot: &'a Snapshot,
    /// The day that counts as today.
    pub today: Date,
    /// The moment of the import, for new identities.
    pub at: jiff::Timestamp,
    /// The line that is being read.
    pub line: u64,
    /// The units, those made by the import among them.
    pub units: UnitNames,
    /// The units that the rows of a list of units are about, by line.
    pub rows: FxHashMap<u64, UnitId>,
    /// The measures, those made by the import among them.
    pub measures: MeasureNames,
    /// The follow-ups as the rows read so far have them.
    pub follow_ups: FollowUpDrafts,
    requirements: OnceCell<FxHashMap<String, Vec<&'a Text>>>,
    systems: OnceCell<FxHashMap<String, Vec<SystemId>>>,
    assets: OnceCell<FxHashMap<String, Vec<AssetId>>>,
    references: FxHashMap<String, u64>,
    records: FxHashMap<RecordKey, u64>,
    new_names: FxHashMap<(String, String), u64>,
    aspects: FxHashMap<(SystemId, Aspect), u64>,
    next: FxHashMap<&'static str, u64>,
}

impl<'a> Directory<'a> {
    pub fn new(snapshot: &'a Snapshot, at: jiff::Timestamp, today: Date) -> Self {
        Self {
            snapshot,
            today,
            at,
            line: 0,
            units: UnitNames::new(snapshot, at),
            rows: FxHashMap::default(),
            measures: MeasureNames::default(),
            follow_ups: FollowUpDrafts::default(),
            requirements: OnceCell::new(),
            systems: OnceCell::new(),
            assets: OnceCell::new(),
            references: FxHashMap::default(),
            records: FxHashMap::default(),
            new_names: FxHashMap::default(),
            aspects: FxHashMap::default(),
            next: FxHashMap::default(),
        }
    }

    /// Keeps a reference for the row in this line, so that no other row gets it.
    pub fn claim_reference(&mut self, reference: &str, line: u64) -> Result<(), Reason> {
        claim(&mut self.references, fold(reference), line)
    }

    /// Keeps a record for the row being read; two rows cannot be about the same record.
    pub fn claim_record(&mut self, key: RecordKey) -> Result<(), Reason> {
        claim(&mut self.records, key, self.line)
    }

    /// Keeps the adjustment of an aspect for the row being read.
    pub fn claim_aspect(&mut self, system: SystemId, aspect: Aspect) -> Result<(), Reason> {
        claim(&mut self.aspects, (system, aspect), self.line)
    }

    /// Keeps the name and unit, or another pair that a record is known by, for the row being read.
    pub fn claim_new(&mut self, name_and_unit: (String, String)) -> Result<(), Reason> {
        claim(&mut self.new_names, name_and_unit, self.line)
    }

    /// The next reference that neither the register nor the list uses.
    pub fn free_reference(&mut self, prefix: &'static str) -> String {
        let start = || {
            let proposed = match prefix {
                "S" => self.snapshot.next_system_reference(),
                "I" => self.snapshot.next_asset_reference(),
                _ => self.snapshot.next_measure_reference(),
            };
            proposed.rsplit_once('-').and_then(|(_, number)| number.parse().ok()).unwrap_or(1)
        };
        let mut number = self.next.get(prefix).copied().unwrap_or_else(start);
        loop {
            let reference = format!("{prefix}-{number:03}");
            number += 1;
            let is_held = self.snapshot.by_reference(&reference).is_some()
                || self.snapshot.measure_by_reference(&reference).is_some();
            if !is_held && !self.references.contains_key(&fold(&reference)) {
                self.next.insert(prefix, number);
                return reference;
            }
        }
    }

    /// The system with this reference or, failing that, the only one with this name.
    pub fn system(&self, text: &str) -> Result<SystemId, Reason> {
        match self.snapshot.by_reference(text) {
            Some(Subject::System(id)) => Ok(id),
            _ => only(self.systems_named(text), Reason::UnknownSystem),
        }
    }

    /// The asset with this reference or, failing that, the only one with this name.
    pub fn asset(&self, text: &str) -> Result<AssetId, Reason> {
        match self.snapshot.by_reference(text) {
            Some(Subject::Asset(id)) => Ok(id),
            _ => only(self.assets_named(text), Reason::UnknownAsset),
        }
    }

    /// The system or asset with this reference or, failing that, the only one with this name.
    pub fn subject(&self, text: &str) -> Result<Subject, Reason> {
        if let Some(subject) = self.snapshot.by_reference(text) {
            return Ok(subject);
        }
        let systems = self.systems_named(text).iter().map(|id| Subject::System(*id));
        let found: Vec<Subject> =
            systems.chain(self.assets_named(text).iter().map(|id| Subject::Asset(*id))).take(2).collect();
        only(&found, Reason::UnknownRecord)
    }

    /// The requirement with this id, whatever its case: of the catalogue, or one that is known otherwise.
    pub fn requirement(&self, text: &str, is_known: impl Fn(&str) -> bool) -> Result<Text, Reason> {
        let index = self
            .requirements
            .get_or_init(|| by_name(self.snapshot.catalogue().requirements.iter().map(|held| (&*held.id, &held.id))));
        let found = index.get(&fold(text)).map_or(&[][..], Vec::as_slice);
        match found.iter().find(|id| &****id == text).or_else(|| found.first().filter(|_| found.len() == 1)) {
            Some(id) => Ok((*id).clone()),
            None if is_known(text) => Ok(text.into()),
            None => Err(Refusal::NoSuchRequirement(text.into()).into()),
        }
    }

    /// The only system with this name in this place.
    pub fn system_in(&self, name: &str, place: Place) -> Result<Option<&'a System>, Reason> {
        let snapshot = self.snapshot;
        let found = self.systems_named(name).iter().filter_map(|id| snapshot.systems().get(*id));
        at_most_one(found.filter(|system| place.holds(system.unit)))
    }

    /// The only asset with this name in this place.
    pub fn asset_in(&self, name: &str, place: Place) -> Result<Option<&'a Asset>, Reason> {
        let snapshot = self.snapshot;
        let found = self.assets_named(name).iter().filter_map(|id| snapshot.assets().get(*id));
        at_most_one(found.filter(|asset| place.holds(asset.unit)))
    }

    fn systems_named(&self, name: &str) -> &[SystemId] {
        let index = self
            .systems
            .get_or_init(|| by_name(self.snapshot.systems().iter().map(|(_, system)| (&*system.name, system.id))));
        index.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    fn assets_named(&self, name: &str) -> &[AssetId] {
        let index = self
            .assets
            .get_or_init(|| by_name(self.snapshot.assets().iter().map(|(_, asset)| (&*asset.name, asset.id))));
        index.get(&fold(name)).map_or(&[], Vec::as_slice)
    }
}

fn by_name<'a, T>(records: impl Iterator<Item = (&'a str, T)>) -> FxHashMap<String, Vec<T>> {
    let mut index: FxHashMap<String, Vec<T>> = FxHashMap::default();
    for (name, id) in records {
        index.entry(fold(name)).or_default().push(id);
    }
    index
}

fn claim<K: std::hash::Hash + Eq>(claimed: &mut FxHashMap<K, u64>, key: K, line: u64) -> Result<(), Reason> {
    match *claimed.entry(key).or_insert(line) {
        first if first == line => Ok(()),
        first => Err(Reason::DuplicateRow { first }),
    }
}

fn only<T: Copy>(found: &[T], unknown: Reason) -> Result<T, Reason> {
    match found {
        [] => Err(unknown),
        [one] => Ok(*one),
        _ => Err(Reason::AmbiguousName),
    }
}

fn at_most_one<T>(mut found: impl Iterator<Item = T>) -> Result<Option<T>, Reason> {
    match (found.next(), found.next()) {
        (_, Some(_)) => Err(Reason::AmbiguousName),
        (one, None) => Ok(one),
    }
}
