//! Why a system has its level (domain 3, rule 6): the chains of records it came from, and what is missing.
//!
//! Every question costs what lies between the system and its nearest sources, not the whole register.

use super::derive::{Derived, Edge, Network, Node, Outcome};
use super::{Aspect, AspectSet, Level};
use rustc_hash::FxHashSet;

/// Where a level first came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The own classification of the first system of the chain.
    Own,
    /// This asset, carried by the first system of the chain.
    Carried(u32),
    /// An adjustment of the first system of the chain.
    Adjusted,
}

/// One way by which a level reached a system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Where it came from.
    pub source: Source,
    /// The systems it went through, from the one that holds the source to the one that was asked about.
    pub path: Vec<Node>,
}

/// What is not decided and so may raise a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The system's own classification lacks the aspect.
    Own(Node),
    /// An asset carried by the system has no decided level.
    Carried(Node, u32),
    /// An inheriting dependent has no level at all.
    Dependent(Node),
}

/// The chains that give the system its derived level, shortest first, at most `limit`. Each source is
/// named once for each system that holds it, by a shortest way.
#[must_use]
pub fn chains<N: Network>(network: &N, results: &[Derived], node: Node, aspect: Aspect, limit: usize) -> Vec<Chain> {
    let outcome = |node: Node| results[node as usize].aspects[aspect];
    let Some(target) = outcome(node).derived else { return Vec::new() };
    let mut found = Vec::new();
    let mut trail = Trail::from(node, Giving { by_sources: true, by_adjustment: false });
    while found.len() < limit
        && let Some((step, here, giving)) = trail.advance()
    {
        let adjusted = giving.by_adjustment.then_some(Source::Adjusted);
        let direct = giving.by_sources.then(|| direct(network, here, aspect, target));
        let sources = adjusted.into_iter().chain(direct.into_iter().flatten());
        found.extend(sources.take(limit - found.len()).map(|source| Chain { source, path: trail.path(step) }));
        for edge in givers(network, here, aspect).filter(|_| giving.by_sources) {
            let giving = Giving::of(network, edge.node, aspect, outcome(here), outcome(edge.node), target);
            if giving.by_sources || giving.by_adjustment {
                trail.add(edge.node, step, giving);
            }
        }
    }
    found
}

/// What is missing for the system in this aspect, nearest first. Empty unless its outcome is incomplete.
#[must_use]
pub fn missing<N: Network>(network: &N, results: &[Derived], node: Node, aspect: Aspect) -> Vec<Missing> {
    let outcome = |node: Node| results[node as usize].aspects[aspect];
    let mut found = Vec::new();
    if !outcome(node).is_incomplete {
        return found;
    }
    let mut trail = Trail::from(node, ());
    while let Some((step, here, ())) = trail.advance() {
        if !outcome(here).is_incomplete {
            found.push(Missing::Dependent(here));
            continue;
        }
        if network.own(here).is_some_and(|levels| levels[aspect].is_none()) {
            found.push(Missing::Own(here));
        }
        let open = network.carried(here).filter(|(_, levels)| levels.and_then(|levels| levels[aspect]).is_none());
        found.extend(open.map(|(asset, _)| Missing::Carried(here, asset)));
        for edge in givers(network, here, aspect) {
            let given = outcome(edge.node);
            if given.is_incomplete || given.effective.is_none() {
                trail.add(edge.node, step, ());
            }
        }
    }
    found
}

/// The other members of the circle that the system is part of in this aspect, in the order of their nodes.
#[must_use]
pub fn circle<N: Network>(network: &N, results: &[Derived], node: Node, aspect: Aspect) -> Vec<Node> {
    let circle = |node: Node| results[node as usize].aspects[aspect].circle;
    let mut members = Vec::new();
    let mut trail = Trail::from(node, ());
    while let Some((step, here, ())) = trail.advance() {
        for edge in givers(network, here, aspect) {
            if circle(edge.node).is_some() && circle(edge.node) == circle(node) && trail.add(edge.node, step, ()) {
                members.push(edge.node);
            }
        }
    }
    members.sort_unstable();
    members
}

/// The circles that the system is part of, each by its other members, with the aspects that make it one. A circle that
/// holds for several aspects is named once.
#[must_use]
pub fn circles<N: Network>(network: &N, results: &[Derived], node: Node) -> Vec<(Vec<Node>, AspectSet)> {
    let mut found: Vec<(Vec<Node>, AspectSet)> = Vec::new();
    for aspect in network.aspects().iter() {
        let members = circle(network, results, node, aspect);
        match found.iter_mut().find(|(held, _)| *held == members) {
            _ if members.is_empty() => {}
            Some((_, set)) => *set = set.with(aspect, true),
            None => found.push((members, AspectSet::NONE.with(aspect, true))),
        }
    }
    found
}

/// The direct sources of a system that have the level.
fn direct<N: Network>(network: &N, node: Node, aspect: Aspect, level: Level) -> impl Iterator<Item = Source> {
    let own = network.own(node).filter(|levels| levels[aspect] == Some(level)).map(|_| Source::Own);
    let carried = network.carried(node).filter(move |(_, l)| l.is_some_and(|levels| levels[aspect] == Some(level)));
    own.into_iter().chain(carried.map(|(asset, _)| Source::Carried(asset)))
}

/// The systems that this one inherits the aspect from.
fn givers<N: Network>(network: &N, node: Node, aspect: Aspect) -> impl Iterator<Item = &Edge> {
    network.dependents(node).iter().filter(move |edge| edge.inherits.has(aspect) && network.takes_part(edge.node))
}

/// By what a system gives the level that is asked about.
#[derive(Clone, Copy)]
struct Giving {
    /// Its own sources, or what it inherits.
    by_sources: bool,
    /// Its adjustment.
    by_adjustment: bool,
}

impl Giving {
    fn of<N: Network>(network: &N, node: Node, aspect: Aspect, to: Outcome, given: Outcome, target: Level) -> Self {
        // A raise in a circle counts for the other members, so that a member's derived level may be no more than what
        // its own raise came back as.
        let shift = network.shift(node, aspect).filter(|_| given.circle.is_some());
        let is_raised_to = shift.is_some_and(|shift| shift.is_raise && shift.level == target);
        // Within a circle all sources of the group count, whatever its members are lowered to, and so do raises.
        if to.circle.is_some() && to.circle == given.circle {
            return Self { by_sources: true, by_adjustment: is_raised_to };
        }
        let is_given = given.effective == Some(target);
        let is_derived = given.derived == Some(target);
        Self { by_sources: is_given && is_derived, by_adjustment: is_given && (!is_derived || is_raised_to) }
    }
}

/// Systems in the order they are reached from one of them, nearest first, each once, with the way back.
struct Trail<T> {
    steps: Vec<Step<T>>,
    seen: FxHashSet<Node>,
    next: usize,
}

struct Step<T> {
    node: Node,
    /// The step it was reached from; the first one points at itself.
    from: usize,
    mark: T,
}

impl<T: Copy> Trail<T> {
    fn from(node: Node, mark: T) -> Self {
        // Most systems inherit from none; their set stays empty and costs nothing.
        Self { steps: vec![Step { node, from: 0, mark }], seen: FxHashSet::default(), next: 0 }
    }

    /// Puts a system at the end, unless it has been reached before.
    fn add(&mut self, node: Node, from: usize, mark: T) -> bool {
        let is_new = node != self.steps[0].node && self.seen.insert(node);
        if is_new {
            self.steps.push(Step { node, from, mark });
        }
        is_new
    }

    fn advance(&mut self) -> Option<(usize, Node, T)> {
        let step = self.next;
        let Step { node, mark, .. } = self.steps.get(step)?;
        self.next += 1;
        Some((step, *node, *mark))
    }

    fn path(&self, mut step: usize) -> Vec<Node> {
        let mut path = vec![self.steps[step].node];
        while step > 0 {
            step = self.steps[step].from;
            path.push(self.steps[step].node);
        }
        path
    }
}
