//! What follows from the levels: answers to requirements, measures, accepted risks, follow-ups of suppliers, and how
//! units meet requirements, each found from its system or unit.

use super::{Slot, Snapshot, Table};
use crate::catalogue::Catalogue;
use crate::domain::{
    Assessment, CatalogueId, FollowUp, Measure, MeasureId, Practice, PracticeId, RiskAcceptance, SystemId, Text,
    UnitId, fold,
};
use crate::store::Contents;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The records, and what finds them.
#[derive(Clone, Debug)]
pub(super) struct Following {
    catalogues: FxHashMap<CatalogueId, Arc<Catalogue>>,
    assessments: Table<Assessment>,
    measures: Table<Measure>,
    acceptances: Table<RiskAcceptance>,
    follow_ups: Table<FollowUp>,
    practices: Table<Practice>,
    of_system: FxHashMap<SystemId, OfSystem>,
    of_unit: FxHashMap<UnitId, FxHashMap<Text, PracticeId>>,
    references: FxHashMap<String, MeasureId>,
}

/// The slots of what belongs to one system.
#[derive(Clone, Debug, Default)]
struct OfSystem {
    assessments: FxHashMap<Text, Slot>,
    measures: Vec<Slot>,
    acceptances: Vec<Slot>,
    follow_ups: Vec<Slot>,
}

impl Following {
    /// Takes the records out of what the file holds.
    pub fn new(contents: &mut Contents) -> Self {
        let mut following = Self {
            catalogues: FxHashMap::default(),
            assessments: Table::new(std::mem::take(&mut contents.assessments)),
            measures: Table::new(std::mem::take(&mut contents.measures)),
            acceptances: Table::new(std::mem::take(&mut contents.acceptances)),
            follow_ups: Table::new(std::mem::take(&mut contents.follow_ups)),
            practices: Table::new(std::mem::take(&mut contents.practices)),
            of_system: FxHashMap::default(),
            of_unit: FxHashMap::default(),
            references: FxHashMap::default(),
        };
        following.index();
        for catalogue in std::mem::take(&mut contents.catalogues) {
            following.put_catalogue(catalogue);
        }
        following
    }

    fn index(&mut self) {
        for (slot, held) in self.assessments.iter() {
            self.of_system.entry(held.system).or_default().assessments.insert(held.requirement.clone(), slot);
        }
        for (slot, held) in self.measures.iter() {
            self.of_system.entry(held.system).or_default().measures.push(slot);
            self.references.insert(fold(&held.reference), held.id);
        }
        for (slot, held) in self.acceptances.iter() {
            self.of_system.entry(held.system).or_default().acceptances.push(slot);
        }
        for (slot, held) in self.follow_ups.iter() {
            self.of_system.entry(held.system).or_default().follow_ups.push(slot);
        }
        for (_, held) in self.practices.iter() {
            self.of_unit.entry(held.unit).or_default().insert(held.requirement.clone(), held.id);
        }
    }

    pub fn put_catalogue(&mut self, catalogue: Catalogue) {
        self.catalogues.insert(catalogue.id, Arc::new(catalogue));
    }

    pub fn take_catalogue(&mut self, id: CatalogueId) {
        self.catalogues.remove(&id);
    }

    pub fn put_assessment(&mut self, held: Assessment) {
        self.take_assessment(&held);
        let (system, requirement) = (held.system, held.requirement.clone());
        let slot = self.assessments.put(held);
        self.of_system.entry(system).or_default().assessments.insert(requirement, slot);
    }

    pub fn take_assessment(&mut self, held: &Assessment) {
        let Some(slot) = self.assessments.slot(held.id) else { return };
        let former = self.assessments.at(slot).map(|held| (held.system, held.requirement.clone()));
        self.assessments.take(held.id);
        let Some((system, requirement)) = former else { return };
        // Within one operation another answer may stand for the requirement already.
        let of_system = self.of_system.get_mut(&system);
        if let Some(of_system) = of_system.filter(|of| of.assessments.get(&requirement) == Some(&slot)) {
            of_system.assessments.remove(&requirement);
        }
    }

    pub fn put_measure(&mut self, held: Measure) {
        self.take_measure(held.id);
        let (id, system, reference) = (held.id, held.system, fold(&held.reference));
        let slot = self.measures.put(held);
        self.of_system.entry(system).or_default().measures.push(slot);
        self.references.insert(reference, id);
    }

    pub fn take_measure(&mut self, id: MeasureId) {
        let Some(held) = self.measures.get(id) else { return };
        let (system, reference) = (held.system, fold(&held.reference));
        if self.references.get(&reference) == Some(&id) {
            self.references.remove(&reference);
        }
        let slot = self.measures.take(id);
        if let Some(of_system) = self.of_system.get_mut(&system) {
            of_system.measures.retain(|other| Some(*other) != slot);
        }
    }

    pub fn put_acceptance(&mut self, held: RiskAcceptance) {
        self.take_acceptance(&held);
        let system = held.system;
        let slot = self.acceptances.put(held);
        self.of_system.entry(system).or_default().acceptances.push(slot);
    }

    pub fn take_acceptance(&mut self, held: &RiskAcceptance) {
        let Some(system) = self.acceptances.get(held.id).map(|held| held.system) else { return };
        let slot = self.acceptances.take(held.id);
        if let Some(of_system) = self.of_system.get_mut(&system) {
            of_system.acceptances.retain(|other| Some(*other) != slot);
        }
    }

    pub fn put_follow_up(&mut self, held: FollowUp) {
        self.take_follow_up(&held);
        let system = held.system;
        let slot = self.follow_ups.put(held);
        self.of_system.entry(system).or_default().follow_ups.push(slot);
    }

    pub fn take_follow_up(&mut self, held: &FollowUp) {
        let Some(system) = self.follow_ups.get(held.id).map(|held| held.system) else { return };
        let slot = self.follow_ups.take(held.id);
        if let Some(of_system) = self.of_system.get_mut(&system) {
            of_system.follow_ups.retain(|other| Some(*other) != slot);
        }
    }

    pub fn put_practice(&mut self, held: Practice) {
        self.take_practice(held.id);
        self.of_unit.entry(held.unit).or_default().insert(held.requirement.clone(), held.id);
        self.practices.put(held);
    }

    pub fn take_practice(&mut self, id: PracticeId) {
        let Some(held) = self.practices.get(id) else { return };
        if let Some(of_unit) = self.of_unit.get_mut(&held.unit)
            && of_unit.get(&held.requirement) == Some(&id)
        {
            of_unit.remove(&held.requirement);
        }
        self.practices.take(id);
    }
}

impl Snapshot {
    /// The catalogue whose requirements count. A shipped version that this program does not know, from a later one,
    /// gives way to the newest it does.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        let id = self.settings().catalogue;
        let own = self.own_catalogue(id);
        own.unwrap_or_else(|| Catalogue::shipped_by(id).unwrap_or_else(Catalogue::shipped))
    }

    /// A catalogue that the organisation brought.
    #[must_use]
    pub fn own_catalogue(&self, id: CatalogueId) -> Option<&Catalogue> {
        self.following.catalogues.get(&id).map(|held| &**held)
    }

    /// Whether anything in the register is known by the id of a requirement.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let held = &self.following;
        let counts = [held.assessments.len(), held.measures.len(), held.acceptances.len(), held.follow_ups.len()];
        counts.iter().sum::<usize>() + held.practices.len() > 0
    }

    /// All answers to requirements.
    #[must_use]
    pub fn assessments(&self) -> &Table<Assessment> {
        &self.following.assessments
    }

    /// All measures.
    #[must_use]
    pub fn measures(&self) -> &Table<Measure> {
        &self.following.measures
    }

    /// All accepted risks.
    #[must_use]
    pub fn acceptances(&self) -> &Table<RiskAcceptance> {
        &self.following.acceptances
    }

    /// All follow-ups of suppliers.
    #[must_use]
    pub fn follow_ups(&self) -> &Table<FollowUp> {
        &self.following.follow_ups
    }

    /// All ways in which units meet requirements.
    #[must_use]
    pub fn practices(&self) -> &Table<Practice> {
        &self.following.practices
    }

    fn of_system(&self, system: SystemId) -> Option<&OfSystem> {
        self.following.of_system.get(&system)
    }

    /// The answer of a system to a requirement.
    #[must_use]
    pub fn assessment(&self, system: SystemId, requirement: &str) -> Option<&Assessment> {
        let slot = self.of_system(system)?.assessments.get(requirement)?;
        self.following.assessments.at(*slot)
    }

    /// The answers of a system, in no particular order.
    pub fn assessments_of(&self, system: SystemId) -> impl Iterator<Item = &Assessment> {
        let slots = self.of_system(system).into_iter().flat_map(|of| of.assessments.values());
        slots.filter_map(|slot| self.following.assessments.at(*slot))
    }

    /// The measures of a system, in the order they were made.
    pub fn measures_of(&self, system: SystemId) -> impl Iterator<Item = &Measure> {
        let slots = self.of_system(system).into_iter().flat_map(|of| &of.measures);
        slots.filter_map(|slot| self.following.measures.at(*slot))
    }

    /// The measure with this reference, whatever its case.
    #[must_use]
    pub fn measure_by_reference(&self, reference: &str) -> Option<&Measure> {
        self.following.measures.get(*self.following.references.get(&fold(reference))?)
    }

    /// The risks of a system that were accepted, whether they hold or not.
    pub fn acceptances_of(&self, system: SystemId) -> impl Iterator<Item = &RiskAcceptance> {
        let slots = self.of_system(system).into_iter().flat_map(|of| &of.acceptances);
        slots.filter_map(|slot| self.following.acceptances.at(*slot))
    }

    /// The follow-ups of a system's supplier, the latest first.
    #[must_use]
    pub fn follow_ups_of(&self, system: SystemId) -> Vec<&FollowUp> {
        let slots = self.of_system(system).into_iter().flat_map(|of| &of.follow_ups);
        let mut found: Vec<&FollowUp> = slots.filter_map(|slot| self.following.follow_ups.at(*slot)).collect();
        found.sort_by_key(|held| std::cmp::Reverse((held.on, held.id)));
        found
    }

    /// What a unit itself says about how it meets a requirement.
    #[must_use]
    pub fn own_practice(&self, unit: UnitId, requirement: &str) -> Option<&Practice> {
        let id = self.following.of_unit.get(&unit)?.get(requirement)?;
        self.following.practices.get(*id)
    }

    /// How a unit meets a requirement: what it says itself, else what the nearest unit above it says.
    #[must_use]
    pub fn practice(&self, unit: UnitId, requirement: &str) -> Option<&Practice> {
        if self.following.practices.is_empty() {
            return None;
        }
        // A tree deeper than the number of units would be a circle, which no command makes.
        let up = std::iter::successors(self.units().get(unit), |unit| self.units().get(unit.parent?));
        up.take(self.units().len()).find_map(|unit| self.own_practice(unit.id, requirement))
    }
}
