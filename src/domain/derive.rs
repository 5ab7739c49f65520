//! Deriving protection levels (domain 3): the highest source counts, circles count as one group,
//! adjustments stand with their reason, and what is not known is never taken for zero.
//!
//! One pass over the systems, those that depend before those that inherit: O(records + links). After a
//! change the same pass runs over what hangs on the changed systems only.

pub use super::circle::Circle;
use super::circle::{Group, Walk};
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
    /// The dependency circle that the system is part of in this aspect (rule 5).
    pub circle: Option<Circle>,
    /// The adjustment needs a new look, since its sources have passed it (rule 7).
    pub is_overtaken: bool,
}

/// How far a system is classified as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Every rated aspect has its level (klassad).
    Classified,
    /// Something is known and something is missing (ofullständig).
    Incomplete,
    /// There is no source at all (oklassad).
    Unclassified,
}

impl Outcome {
    /// Whether the system is part of a dependency circle in this aspect.
    #[must_use]
    pub fn is_in_circle(&self) -> bool {
        self.circle.is_some()
    }
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
///
/// Seeds are the systems whose sources, adjustments, life cycle or incoming links changed; for a link made
/// or removed that is the system that inherits by it.
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
    let aspects = network.aspects();
    for node in nodes {
        let takes_part = network.takes_part(*node);
        results[*node as usize] = if takes_part { direct(network, aspects, *node) } else { Derived::default() };
    }
    // One pass serves all aspects. Circles are few, and only they can differ between aspects.
    let mut circles = Walk::new(network);
    Walk::new(network).groups(nodes, aspects, |group| {
        if group.members.len() == 1 {
            settle_group(network, aspects, group, results);
            return;
        }
        for aspect in aspects.iter() {
            let alone = AspectSet::NONE.with(aspect, true);
            circles.groups(group.members, alone, |circle| settle_group(network, alone, circle, results));
        }
    });
}

/// What the system's own classification and its assets say, before anything is inherited.
fn direct<N: Network>(network: &N, aspects: AspectSet, node: Node) -> Derived {
    let mut sources = Derived::default();
    let own = network.own(node).map(Some);
    for levels in own.into_iter().chain(network.carried(node).map(|(_, levels)| levels)) {
        for aspect in aspects.iter() {
            let level = levels.and_then(|levels| levels[aspect]);
            let outcome = &mut sources.aspects[aspect];
            outcome.derived = outcome.derived.max(level);
            outcome.is_incomplete |= level.is_none();
        }
    }
    sources
}

/// What reaches a group: its members' direct sources, and what they inherit from outside of it.
#[derive(Clone, Copy, Default)]
struct Inflow {
    highest: Option<Level>,
    /// A carried asset, or an own classification, lacks a decided level; or a dependent is incomplete.
    is_missing: bool,
    /// A dependent has no level at all.
    is_unknown: bool,
}

fn settle_group<N: Network>(network: &N, aspects: AspectSet, group: &Group, results: &mut [Derived]) {
    let mut inflows = PerAspect::<Inflow>::default();
    for node in group.members {
        gather(network, aspects, *node, group, results, &mut inflows);
    }
    for aspect in aspects.iter() {
        conclude(network, aspect, group.members, inflows[aspect], results);
    }
}

fn gather<N: Network>(
    network: &N,
    aspects: AspectSet,
    node: Node,
    group: &Group,
    results: &[Derived],
    inflows: &mut PerAspect<Inflow>,
) {
    for aspect in aspects.iter() {
        let direct = results[node as usize].aspects[aspect];
        let inflow = &mut inflows[aspect];
        inflow.highest = inflow.highest.max(direct.derived);
        inflow.is_missing |= direct.is_incomplete;
    }
    let outside = |edge: &&Edge| edge.inherits.meets(aspects) && !group.has(edge.node);
    for edge in network.dependents(node).iter().filter(outside).filter(|edge| network.takes_part(edge.node)) {
        for aspect in aspects.iter().filter(|aspect| edge.inherits.has(*aspect)) {
            let given = results[edge.node as usize].aspects[aspect];
            let inflow = &mut inflows[aspect];
            inflow.highest = inflow.highest.max(given.effective);
            inflow.is_missing |= given.is_incomplete;
            inflow.is_unknown |= given.effective.is_none();
        }
    }
}

fn conclude<N: Network>(network: &N, aspect: Aspect, members: &[Node], inflow: Inflow, results: &mut [Derived]) {
    let circle = Circle::of(members);
    let raises = if circle.is_some() { Raises::among(network, aspect, members) } else { Raises::default() };
    for node in members {
        let derived = inflow.highest.map(|highest| raises.reaching(*node).map_or(highest, |raise| raise.max(highest)));
        let shift = network.shift(*node, aspect);
        results[*node as usize].aspects[aspect] = Outcome {
            derived,
            effective: derived.map(|level| shifted(level, shift)),
            is_incomplete: inflow.is_missing || (inflow.is_unknown && derived.is_some()),
            circle,
            is_overtaken: shift.is_some_and(|shift| is_overtaken(derived, shift)),
        };
    }
}

/// The two highest raises in a circle. A raise of one member reaches the others through their
/// dependencies, not itself; so whoever has the highest is reached by the second.
#[derive(Default)]
struct Raises {
    highest: Option<(Level, Node)>,
    second: Option<Level>,
}

impl Raises {
    fn among<N: Network>(network: &N, aspect: Aspect, members: &[Node]) -> Self {
        let mut raises = Self::default();
        for node in members {
            let Some(shift) = network.shift(*node, aspect).filter(|shift| shift.is_raise) else { continue };
            if raises.highest.is_none_or(|(level, _)| shift.level > level) {
                raises.second = raises.highest.map(|(level, _)| level);
                raises.highest = Some((shift.level, *node));
            } else {
                raises.second = raises.second.max(Some(shift.level));
            }
        }
        raises
    }

    fn reaching(&self, node: Node) -> Option<Level> {
        self.highest.and_then(|(level, by)| if by == node { self.second } else { Some(level) })
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
