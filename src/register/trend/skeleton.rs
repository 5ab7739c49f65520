//! A register reduced to what decides how far its systems are classified, so that it can be walked back in time.

use super::bare::{Bare, Decision, Step};
use crate::domain::derive::{Edge, Network, Node, Shift};
use crate::domain::{Aspect, AspectSet, AssetId, Date, Levels, Subject, SystemId, UnitId};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// The register's systems, assets and links, with all decisions that are known.
#[derive(Clone, Debug, Default)]
pub(super) struct Skeleton {
    rated: AspectSet,
    pub units: FxHashMap<UnitId, Option<UnitId>>,
    systems: Bones<SystemId, SystemBone>,
    assets: Bones<AssetId, AssetBone>,
}

/// Things of one kind, found by identity or by place. A place stays the same whatever comes and goes.
#[derive(Clone, Debug)]
struct Bones<K, T> {
    places: FxHashMap<K, Node>,
    held: Vec<T>,
}

#[derive(Clone, Debug, Default)]
struct SystemBone {
    unit: Option<UnitId>,
    takes_part: bool,
    carries: Vec<Node>,
    dependents: Vec<Edge>,
    rests_on: Vec<Edge>,
    line: Line,
}

#[derive(Clone, Debug, Default)]
struct AssetBone {
    line: Line,
}

/// The decisions about one subject, and the one in force on the day that the skeleton is settled on.
#[derive(Clone, Debug, Default)]
struct Line {
    known: Vec<Known>,
    in_force: Option<Levels>,
}

/// A decision counts where it is known now, or was known then.
#[derive(Clone, Copy, Debug)]
struct Known {
    decision: Decision,
    now: bool,
    then: bool,
}

impl<K, T> Default for Bones<K, T> {
    fn default() -> Self {
        Self { places: FxHashMap::default(), held: Vec::new() }
    }
}

impl<K: Copy + Eq + Hash, T: Default> Bones<K, T> {
    /// The place of a thing, which is made where it was not heard of before.
    fn place(&mut self, id: K) -> Node {
        let held = &mut self.held;
        *self.places.entry(id).or_insert_with(|| {
            held.push(T::default());
            u32::try_from(held.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn at(&mut self, id: K) -> &mut T {
        let place = self.place(id);
        &mut self.held[place as usize]
    }
}

impl Line {
    fn learn(&mut self, decision: Decision, is_now: bool) {
        match self.known.iter_mut().find(|known| known.decision.id == decision.id) {
            Some(known) if is_now => *known = Known { decision, now: true, then: true },
            Some(known) => known.then = true,
            None => self.known.push(Known { decision, now: is_now, then: true }),
        }
    }

    fn forget(&mut self, decision: Decision, is_now: bool) {
        if let Some(known) = self.known.iter_mut().find(|known| known.decision.id == decision.id) {
            known.then = false;
            known.now &= !is_now;
        }
        self.known.retain(|known| known.now || known.then);
    }

    /// Lets the latest decision up to the day be in force; of several made the same day, one that succeeds another
    /// comes after it.
    fn settle_on(&mut self, day: Date) {
        let made = self.known.iter().map(|known| &known.decision).filter(|decision| decision.on <= day);
        let latest = made.max_by(|a, b| {
            let by_line = || self.depth(a).cmp(&self.depth(b)).then_with(|| a.id.cmp(&b.id));
            a.on.cmp(&b.on).then_with(by_line)
        });
        self.in_force = latest.map(|decision| decision.levels);
    }

    fn depth(&self, decision: &Decision) -> usize {
        let find = |id| self.known.iter().find(|known| known.decision.id == id);
        let before = std::iter::successors(decision.succeeds, |id| find(*id).and_then(|known| known.decision.succeeds));
        // A line longer than what is known would be a circle, which no decision makes.
        before.take(self.known.len()).count()
    }
}

impl Skeleton {
    /// The register as it is now.
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut skeleton = Self { rated: snapshot.settings().aspects(), ..Self::default() };
        skeleton.units = snapshot.units().iter().map(|(_, unit)| (unit.id, unit.parent)).collect();
        for (slot, system) in snapshot.systems().iter() {
            skeleton.put(Bare::System(system.id, system.unit, !system.is_retired()), true);
            let carried = snapshot.carried_by(slot).iter().filter_map(|asset| snapshot.asset_id(*asset));
            carried.for_each(|asset| skeleton.put(Bare::Carries(system.id, asset), true));
            for edge in snapshot.rests_on(slot) {
                if let Some(on) = snapshot.system_id(edge.node) {
                    skeleton.put(Bare::Dependency(system.id, on, edge.inherits), true);
                }
            }
        }
        for decision in snapshot.classifications().iter().filter_map(|(_, held)| Decision::of(held)) {
            skeleton.put(Bare::Decision(decision), true);
        }
        skeleton
    }

    /// Follows what was done since.
    pub fn follow(&mut self, step: &Step) {
        if let Some(before) = step.before {
            self.take(before, true);
        }
        if let Some(after) = step.after {
            self.put(after, true);
        }
    }

    /// Goes back to before a step was taken; decisions that are known now stay known.
    pub fn take_back(&mut self, step: &Step) {
        if let Some(after) = step.after {
            self.take(after, false);
        }
        if let Some(before) = step.before {
            self.put(before, false);
        }
    }

    /// Lets those decisions be in force that were on a day.
    pub fn settle_on(&mut self, day: Date) {
        self.systems.held.iter_mut().for_each(|system| system.line.settle_on(day));
        self.assets.held.iter_mut().for_each(|asset| asset.line.settle_on(day));
    }

    /// The systems that take part, each with its unit.
    pub fn taking_part(&self) -> impl Iterator<Item = (Node, Option<UnitId>)> {
        (0..).zip(&self.systems.held).filter(|(_, system)| system.takes_part).map(|(node, system)| (node, system.unit))
    }

    fn put(&mut self, bare: Bare, is_now: bool) {
        match bare {
            Bare::Settings(rated) => self.rated = rated,
            Bare::Unit(unit, parent) => drop(self.units.insert(unit, parent)),
            Bare::System(id, unit, takes_part) => {
                let system = self.systems.at(id);
                (system.unit, system.takes_part) = (unit, takes_part);
            }
            // An asset counts by its links and decisions alone.
            Bare::Asset(_) => {}
            Bare::Carries(system, asset) => {
                let asset = self.assets.place(asset);
                let carries = &mut self.systems.at(system).carries;
                if !carries.contains(&asset) {
                    carries.push(asset);
                }
            }
            Bare::Dependency(system, on, inherits) => {
                self.part(system, on);
                let (one, other) = (self.systems.place(system), self.systems.place(on));
                self.systems.at(system).rests_on.push(Edge { node: other, inherits });
                self.systems.at(on).dependents.push(Edge { node: one, inherits });
            }
            Bare::Decision(decision) => self.line(decision.subject).learn(decision, is_now),
        }
    }

    fn take(&mut self, bare: Bare, is_now: bool) {
        match bare {
            // A register always has settings, and an asset counts by its links and decisions alone.
            Bare::Settings(_) | Bare::Asset(_) => {}
            Bare::Unit(unit, _) => drop(self.units.remove(&unit)),
            Bare::System(id, ..) => self.systems.at(id).takes_part = false,
            Bare::Carries(system, asset) => {
                let asset = self.assets.place(asset);
                self.systems.at(system).carries.retain(|held| *held != asset);
            }
            Bare::Dependency(system, on, _) => self.part(system, on),
            Bare::Decision(decision) => self.line(decision.subject).forget(decision, is_now),
        }
    }

    fn part(&mut self, system: SystemId, on: SystemId) {
        let (one, other) = (self.systems.place(system), self.systems.place(on));
        self.systems.at(system).rests_on.retain(|edge| edge.node != other);
        self.systems.at(on).dependents.retain(|edge| edge.node != one);
    }

    fn line(&mut self, subject: Subject) -> &mut Line {
        match subject {
            Subject::System(id) => &mut self.systems.at(id).line,
            Subject::Asset(id) => &mut self.assets.at(id).line,
        }
    }
}

impl Network for Skeleton {
    fn size(&self) -> usize {
        self.systems.held.len()
    }

    fn aspects(&self) -> AspectSet {
        self.rated
    }

    fn takes_part(&self, node: Node) -> bool {
        self.systems.held[node as usize].takes_part
    }

    fn own(&self, node: Node) -> Option<Levels> {
        self.systems.held[node as usize].line.in_force
    }

    fn carried(&self, node: Node) -> impl Iterator<Item = (u32, Option<Levels>)> {
        let carries = &self.systems.held[node as usize].carries;
        carries.iter().map(|asset| (*asset, self.assets.held[*asset as usize].line.in_force))
    }

    fn dependents(&self, node: Node) -> &[Edge] {
        &self.systems.held[node as usize].dependents
    }

    fn rests_on(&self, node: Node) -> &[Edge] {
        &self.systems.held[node as usize].rests_on
    }

    /// An adjustment moves a level that is known, and so no system from one status to another.
    fn shift(&self, _: Node, _: Aspect) -> Option<Shift> {
        None
    }
}
