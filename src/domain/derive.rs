//! Deriving protection levels (domain 3): the highest source counts, circles count as one group,
//! adjustments stand with their reason, and what is not known is never taken for zero.
//!
//! One pass over the systems in topological order for each aspect, O(records + links). After a change
//! the same pass runs over what hangs on the changed systems only.

use super::{Aspect, AspectSet, Level, Levels, PerAspect};

/// A system as the derivation sees it: its place in the network.
pub type Node = u32;

/// A system that inherits from, or gives to, another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The system at the other end.
    pub node: Node,
    /// The aspects that are inherited.
    pub inherits: AspectSet,
}

/// A standing adjustment of one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The level it moves to.
    pub level: Level,
    /// Whether it raises; otherwise it lowers.
    pub is_raise: bool,
    /// The derived level when it was made.
    pub basis: Option<Level>,
}

/// What the derivation reads: the systems with their sources and links.
pub trait Network {
    /// One more than the highest node.
    fn size(&self) -> usize;
    /// The aspects that are rated.
    fn aspects(&self) -> AspectSet;
    /// Whether the system counts: false for retired ones and for empty places.
    fn takes_part(&self, node: Node) -> bool;
    /// The system's own decided classification.
    fn own(&self, node: Node) -> Option<Levels>;
    /// The carried assets, each with its decided classification if it has one.
    fn carried(&self, node: Node) -> impl Iterator<Item = (u32, Option<Levels>)>;
    /// The systems that depend on this one: it inherits from them.
    fn dependents(&self, node: Node) -> &[Edge];
    /// The systems this one depends on: they inherit from it.
    fn rests_on(&self, node: Node) -> &[Edge];
    /// The adjustment that stands today.
    fn shift(&self, node: Node, aspect: Aspect) -> Option<Shift>;
}

/// The derived levels of one system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Derived {
    /// Per aspect.
    pub aspects: PerAspect<Outcome>,
}

/// The result for one aspect of one system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The highest known source (rule 2).
    pub derived: Option<Level>,
    /// The derived level, or what a standing adjustment makes of it (rule 3); `None` where nothing is known.
    pub effective: Option<Level>,
    /// Some source is not decided yet, so the level may be too low (rule 4).
    pub is_incomplete: bool,
    /// The system is part of a dependency circle in this aspect (rule 5).
    pub is_in_circle: bool,
    /// The adjustment needs a new look, since its sources have passed it (rule 7).
    pub is_overtaken: bool,
}

/// How far a system is classified as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Every rated aspect has its level (klassad).
    Classified,
    /// Something is known and something is missing (ofullständig).
    Incomplete,
    /// There is no source at all (oklassad).
    Unclassified,
}

impl Derived {
    /// The effective levels.
    #[must_use]
    pub fn effective(&self) -> Levels {
        PerAspect(self.aspects.0.map(|outcome| outcome.effective))
    }

    /// How far the system is classified in these aspects.
    #[must_use]
    pub fn status(&self, aspects: AspectSet) -> Status {
        let outcomes = || aspects.iter().map(|aspect| self.aspects[aspect]);
        if outcomes().all(|o| o.derived.is_some() && !o.is_incomplete) {
            Status::Classified
        } else if outcomes().all(|o| o.derived.is_none() && !o.is_incomplete) {
            Status::Unclassified
        } else {
            Status::Incomplete
        }
    }
}

/// Derives all systems.
#[must_use]
pub fn derive_all<N: Network>(network: &N) -> Vec<Derived> {
    let mut results = vec![Derived::default(); network.size()];
    let everything: Vec<Node> = (0..u32::try_from(network.size()).unwrap_or(u32::MAX)).collect();
    settle(network, &everything, &mut results);
    results
}

/// Derives again what hangs on `seeds`: the systems themselves and all that inherit from them, directly
/// or through others. Returns those systems; `results` holds the levels of all the others.
pub fn derive_from<N: Network>(network: &N, seeds: &[Node], results: &mut Vec<Derived>) -> Vec<Node> {
    results.resize(network.size(), Derived::default());
    let touched = downstream(network, seeds);
    settle(network, &touched, results);
    touched
}

/// The seeds and all systems that inherit from them, directly or through others.
#[must_use]
pub fn downstream<N: Network>(network: &N, seeds: &[Node]) -> Vec<Node> {
    let mut seen = vec![false; network.size()];
    let mut reached: Vec<Node> = Vec::new();
    let mut waiting: Vec<Node> = seeds.to_vec();
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut seen[node as usize], true) {
            reached.push(node);
            waiting.extend(network.rests_on(node).iter().map(|edge| edge.node));
        }
    }
    reached
}

/// Derives the given systems, which must hold all that inherit from any of them.
fn settle<N: Network>(network: &N, nodes: &[Node], results: &mut [Derived]) {
    for node in nodes {
        results[*node as usize] = Derived::default();
    }
    for aspect in network.aspects().iter() {
        let mut walk = Walk::new(network, aspect, nodes);
        for node in nodes {
            walk.visit(*node, |group| settle_group(network, aspect, group, results));
        }
    }
}

/// What flows into a group from outside of it.
#[derive(Clone, Copy, Default)]
struct Inflow {
    highest: Option<Level>,
    /// A carried asset, or an own classification, lacks a decided level; or a dependent is incomplete.
    is_missing: bool,
    /// A dependent has no level at all.
    is_unknown: bool,
}

fn settle_group<N: Network>(network: &N, aspect: Aspect, group: &[Node], results: &mut [Derived]) {
    let mut inflow = Inflow::default();
    for node in group {
        gather(network, aspect, *node, group, results, &mut inflow);
    }
    let is_circle = group.len() > 1;
    for node in group {
        // In a circle a raise of one member reaches the others through their dependencies, not itself.
        let raised = group
            .iter()
            .filter(|other| is_circle && *other != node && inflow.highest.is_some())
            .filter_map(|other| network.shift(*other, aspect).filter(|shift| shift.is_raise))
            .map(|shift| shift.level)
            .max();
        let derived = inflow.highest.max(raised);
        let shift = network.shift(*node, aspect);
        results[*node as usize].aspects[aspect] = Outcome {
            derived,
            effective: derived.map(|level| shifted(level, shift)),
            is_incomplete: inflow.is_missing || (inflow.is_unknown && derived.is_some()),
            is_in_circle: is_circle,
            is_overtaken: shift.is_some_and(|shift| is_overtaken(derived, shift)),
        };
    }
}

fn gather<N: Network>(
    network: &N,
    aspect: Aspect,
    node: Node,
    group: &[Node],
    results: &[Derived],
    inflow: &mut Inflow,
) {
    let direct = network.own(node).into_iter().map(Some).chain(network.carried(node).map(|(_, levels)| levels));
    for levels in direct {
        let level = levels.and_then(|levels| levels[aspect]);
        inflow.highest = inflow.highest.max(level);
        inflow.is_missing |= level.is_none();
    }
    for edge in network.dependents(node) {
        let inherits = edge.inherits.has(aspect) && network.takes_part(edge.node);
        if !inherits || edge.node == node || (group.len() > 1 && group.contains(&edge.node)) {
            continue;
        }
        let given = results[edge.node as usize].aspects[aspect];
        inflow.highest = inflow.highest.max(given.effective);
        inflow.is_missing |= given.is_incomplete;
        inflow.is_unknown |= given.effective.is_none();
    }
}

fn shifted(derived: Level, shift: Option<Shift>) -> Level {
    match shift {
        Some(shift) if shift.is_raise => derived.max(shift.level),
        Some(shift) => derived.min(shift.level),
        None => derived,
    }
}

fn is_overtaken(derived: Option<Level>, shift: Shift) -> bool {
    match derived {
        None => true,
        Some(level) if shift.is_raise => level > shift.level,
        Some(level) => shift.basis.is_some_and(|basis| level > basis),
    }
}

/// Tarjan's strongly connected components without recursion: groups come out dependents first,
/// so that whatever a group inherits is settled before the group itself.
struct Walk<'a, N> {
    network: &'a N,
    aspect: Aspect,
    marks: Vec<Mark>,
    open: Vec<Node>,
    next: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// Not part of this pass, or already settled.
    Closed,
    Waiting,
    Open {
        order: u32,
        low: u32,
    },
}

impl<'a, N: Network> Walk<'a, N> {
    fn new(network: &'a N, aspect: Aspect, nodes: &[Node]) -> Self {
        let mut marks = vec![Mark::Closed; network.size()];
        for node in nodes.iter().filter(|node| network.takes_part(**node)) {
            marks[*node as usize] = Mark::Waiting;
        }
        Self { network, aspect, marks, open: Vec::new(), next: 0 }
    }

    fn visit(&mut self, start: Node, mut settle: impl FnMut(&[Node])) {
        if self.marks[start as usize] != Mark::Waiting {
            return;
        }
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some((node, position)) = path.last_mut() {
            let node = *node;
            if let Some(edge) = self.network.dependents(node).get(*position) {
                *position += 1;
                if edge.inherits.has(self.aspect) {
                    match self.marks[edge.node as usize] {
                        Mark::Waiting => {
                            self.enter(edge.node);
                            path.push((edge.node, 0));
                        }
                        Mark::Open { order, .. } => self.lower(node, order),
                        Mark::Closed => {}
                    }
                }
                continue;
            }
            path.pop();
            let Mark::Open { order, low } = self.marks[node as usize] else { continue };
            if let Some((parent, _)) = path.last() {
                self.lower(*parent, low);
            }
            if low == order {
                self.leave(node, &mut settle);
            }
        }
    }

    fn enter(&mut self, node: Node) {
        self.marks[node as usize] = Mark::Open { order: self.next, low: self.next };
        self.open.push(node);
        self.next += 1;
    }

    fn lower(&mut self, node: Node, to: u32) {
        if let Mark::Open { low, .. } = &mut self.marks[node as usize] {
            *low = (*low).min(to);
        }
    }

    fn leave(&mut self, root: Node, settle: &mut impl FnMut(&[Node])) {
        let start = self.open.iter().rposition(|node| *node == root).unwrap_or(0);
        let group = self.open.split_off(start);
        for node in &group {
            self.marks[*node as usize] = Mark::Closed;
        }
        settle(&group);
    }
}
