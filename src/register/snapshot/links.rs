//! What hangs on what: the links between systems, assets and their classifications, by slot.

use super::{Slot, Snapshot};
use crate::domain::derive::Edge;
use crate::domain::{AssetId, Carries, Classification, Date, Dependency, Levels, Standing, Subject, SystemId, Text};

/// The classifications a subject has now.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Held {
    pub decided: Option<Slot>,
    pub draft: Option<Slot>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct SystemLinks {
    pub held: Held,
    pub carries: Vec<Slot>,
    pub rests_on: Vec<Edge>,
    pub dependents: Vec<Edge>,
    pub adjustments: Vec<Slot>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct AssetLinks {
    pub held: Held,
    pub carriers: Vec<Slot>,
}

/// Levels and date of an asset's decision in force. Kept apart from all else, so that derivation, which looks
/// at every asset once for each system that carries it, reads little memory.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct InForce {
    pub levels: Option<Levels>,
    pub decided_on: Option<Date>,
    /// Whether the decision keeps how the systems around it were.
    pub keeps_around: bool,
    /// Whether it keeps anything of what it was made under.
    pub keeps_anything: bool,
}

impl InForce {
    /// What is kept of a decision.
    pub fn of(held: &Classification) -> Self {
        let keeps_around = held.circumstances.as_ref().is_some_and(|kept| !kept.around.is_empty());
        let keeps_anything = held.circumstances.is_some();
        Self { levels: Some(held.levels), decided_on: held.decided_on, keeps_around, keeps_anything }
    }
}

impl Snapshot {
    /// The slots of the assets a system carries.
    #[must_use]
    pub fn carried_by(&self, system: Slot) -> &[Slot] {
        &self.system_links[system as usize].carries
    }

    /// The slots of the systems that carry an asset.
    #[must_use]
    pub fn carriers_of(&self, asset: Slot) -> &[Slot] {
        &self.asset_links[asset as usize].carriers
    }

    /// The levels in force of the asset in this slot.
    #[must_use]
    pub fn asset_levels(&self, asset: Slot) -> Option<Levels> {
        self.in_force[asset as usize].levels
    }

    /// The decision in force of the asset in this slot, if it was made on this day.
    #[must_use]
    pub fn asset_decision_of(&self, asset: Slot, day: Date) -> Option<&Classification> {
        // The day is kept beside, so that most decisions need not be fetched.
        let is_of_that_day = self.in_force[asset as usize].decided_on == Some(day);
        self.classifications.at(self.asset_links[asset as usize].held.decided.filter(|_| is_of_that_day)?)
    }

    /// The link by which a system carries an asset.
    #[must_use]
    pub fn carries(&self, system: SystemId, asset: AssetId) -> Option<Carries> {
        let ends = (self.systems.slot(system)?, self.assets.slot(asset)?);
        let exists = self.carried_by(ends.0).contains(&ends.1);
        exists.then(|| Carries { system, asset, note: self.carries_notes.get(&ends).cloned().unwrap_or_default() })
    }

    /// The dependency of one system on another.
    #[must_use]
    pub fn dependency(&self, system: SystemId, on: SystemId) -> Option<Dependency> {
        let ends = (self.systems.slot(system)?, self.systems.slot(on)?);
        let edge = self.system_links[ends.0 as usize].rests_on.iter().find(|edge| edge.node == ends.1)?;
        let note = self.dependency_notes.get(&ends).cloned().unwrap_or_default();
        Some(Dependency { system, on, inherits: edge.inherits, note })
    }

    /// All carrying links, by system.
    pub fn all_carries(&self) -> impl Iterator<Item = Carries> {
        self.systems.iter().flat_map(|(slot, system)| {
            let assets = self.carried_by(slot).iter().filter_map(|asset| self.asset_id(*asset));
            assets.filter_map(|asset| self.carries(system.id, asset))
        })
    }

    /// All dependencies, by system.
    pub fn all_dependencies(&self) -> impl Iterator<Item = Dependency> {
        self.systems.iter().flat_map(|(slot, system)| {
            let others = self.system_links[slot as usize].rests_on.iter().filter_map(|e| self.system_id(e.node));
            others.filter_map(|on| self.dependency(system.id, on))
        })
    }

    pub(super) fn held(&self, subject: Subject) -> Option<Held> {
        match subject {
            Subject::System(id) => Some(self.system_links[self.systems.slot(id)? as usize].held),
            Subject::Asset(id) => Some(self.asset_links[self.assets.slot(id)? as usize].held),
        }
    }

    fn held_mut(&mut self, subject: Subject) -> Option<&mut Held> {
        match subject {
            Subject::System(id) => Some(&mut self.system_links[self.systems.slot(id)? as usize].held),
            Subject::Asset(id) => Some(&mut self.asset_links[self.assets.slot(id)? as usize].held),
        }
    }

    pub(super) fn join_carries(&mut self, link: Carries) -> Option<Slot> {
        let ends = (self.systems.slot(link.system)?, self.assets.slot(link.asset)?);
        note(&mut self.carries_notes, ends, link.note);
        let carried = &mut self.system_links[ends.0 as usize].carries;
        let carriers = &mut self.asset_links[ends.1 as usize].carriers;
        // Looking on the shorter side keeps a system with very many assets quick to build.
        let is_new =
            if carriers.len() < carried.len() { !carriers.contains(&ends.0) } else { !carried.contains(&ends.1) };
        if is_new {
            carried.push(ends.1);
            carriers.push(ends.0);
        }
        Some(ends.0)
    }

    pub(super) fn part_carries(&mut self, link: &Carries) -> Option<Slot> {
        let ends = (self.systems.slot(link.system)?, self.assets.slot(link.asset)?);
        self.carries_notes.remove(&ends);
        self.system_links[ends.0 as usize].carries.retain(|asset| *asset != ends.1);
        self.asset_links[ends.1 as usize].carriers.retain(|system| *system != ends.0);
        Some(ends.0)
    }

    pub(super) fn join_dependency(&mut self, link: Dependency) -> Option<Slot> {
        let ends = (self.systems.slot(link.system)?, self.systems.slot(link.on)?);
        note(&mut self.dependency_notes, ends, link.note);
        set_edge(&mut self.system_links[ends.0 as usize].rests_on, Edge { node: ends.1, inherits: link.inherits });
        set_edge(&mut self.system_links[ends.1 as usize].dependents, Edge { node: ends.0, inherits: link.inherits });
        Some(ends.1)
    }

    pub(super) fn part_dependency(&mut self, link: &Dependency) -> Option<Slot> {
        let ends = (self.systems.slot(link.system)?, self.systems.slot(link.on)?);
        self.dependency_notes.remove(&ends);
        self.system_links[ends.0 as usize].rests_on.retain(|edge| edge.node != ends.1);
        self.system_links[ends.1 as usize].dependents.retain(|edge| edge.node != ends.0);
        Some(ends.1)
    }

    /// Makes a classification the decided one or the draft of its subject, as its standing says.
    pub(super) fn hold(&mut self, slot: Slot) {
        let Some(held) = self.classifications.at(slot) else { return };
        let (subject, standing, in_force) = (held.subject, held.standing, InForce::of(held));
        self.let_go(slot, subject);
        let Some(held) = self.held_mut(subject) else { return };
        match standing {
            Standing::Draft => held.draft = Some(slot),
            Standing::Decided => {
                held.decided = Some(slot);
                self.mirror(subject, in_force);
            }
            Standing::Superseded => {}
        }
    }

    /// Forgets that a classification was the decided one or the draft of its subject.
    pub(super) fn let_go(&mut self, slot: Slot, subject: Subject) {
        let Some(held) = self.held_mut(subject) else { return };
        held.draft = held.draft.filter(|draft| *draft != slot);
        if held.decided == Some(slot) {
            held.decided = None;
            self.mirror(subject, InForce::default());
        }
    }

    fn mirror(&mut self, subject: Subject, in_force: InForce) {
        if let Subject::Asset(id) = subject
            && let Some(slot) = self.assets.slot(id)
        {
            self.in_force[slot as usize] = in_force;
        }
    }

    pub(super) fn hold_adjustment(&mut self, slot: Slot) -> Option<Slot> {
        let system = self.systems.slot(self.adjustments.at(slot)?.system)?;
        let held = &mut self.system_links[system as usize].adjustments;
        if !held.contains(&slot) {
            held.push(slot);
        }
        Some(system)
    }
}

fn set_edge(edges: &mut Vec<Edge>, edge: Edge) {
    match edges.iter_mut().find(|held| held.node == edge.node) {
        Some(held) => *held = edge,
        None => edges.push(edge),
    }
}

fn note(notes: &mut rustc_hash::FxHashMap<(Slot, Slot), Text>, ends: (Slot, Slot), note: Text) {
    if note.is_empty() {
        notes.remove(&ends);
    } else {
        notes.insert(ends, note);
    }
}
