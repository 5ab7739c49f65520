//! Why a system has its level (domain 3, rule 6): the chains of records it came from, and what is missing.

use super::Aspect;
use super::derive::{Derived, Network, Node};

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

/// The chains that give the system its derived level, shortest first, at most `limit`.
#[must_use]
pub fn chains<N: Network>(network: &N, results: &[Derived], node: Node, aspect: Aspect, limit: usize) -> Vec<Chain> {
    let Some(target) = results[node as usize].aspects[aspect].derived else { return Vec::new() };
    let mut found = Vec::new();
    walk(network, node, |here, path| {
        let mut push = |source, path: Vec<Node>| found.push(Chain { source, path });
        if network.own(here).is_some_and(|levels| levels[aspect] == Some(target)) {
            push(Source::Own, path.to_vec());
        }
        for (asset, levels) in network.carried(here) {
            if levels.is_some_and(|levels| levels[aspect] == Some(target)) {
                push(Source::Carried(asset), path.to_vec());
            }
        }
        let mut onward = Vec::new();
        for edge in network.dependents(here).iter().filter(|edge| edge.inherits.has(aspect)) {
            if !network.takes_part(edge.node) {
                continue;
            }
            let given = results[edge.node as usize].aspects[aspect];
            let in_circle = given.is_in_circle && results[here as usize].aspects[aspect].is_in_circle;
            if given.derived == Some(target) && (given.effective == Some(target) || in_circle) {
                onward.push(edge.node);
            } else if given.effective == Some(target) {
                push(Source::Adjusted, std::iter::once(edge.node).chain(path.iter().copied()).collect());
            }
        }
        (onward, found.len() < limit)
    });
    found.truncate(limit);
    found
}

/// What is missing for the system in this aspect, nearest first.
#[must_use]
pub fn missing<N: Network>(network: &N, results: &[Derived], node: Node, aspect: Aspect) -> Vec<Missing> {
    let mut found = Vec::new();
    walk(network, node, |here, _| {
        if network.own(here).is_some_and(|levels| levels[aspect].is_none()) {
            found.push(Missing::Own(here));
        }
        let open = network.carried(here).filter(|(_, levels)| levels.and_then(|levels| levels[aspect]).is_none());
        found.extend(open.map(|(asset, _)| Missing::Carried(here, asset)));
        let mut onward = Vec::new();
        for edge in network.dependents(here).iter().filter(|edge| edge.inherits.has(aspect)) {
            if !network.takes_part(edge.node) {
                continue;
            }
            let given = results[edge.node as usize].aspects[aspect];
            if given.effective.is_none() && !given.is_incomplete {
                found.push(Missing::Dependent(edge.node));
            } else if given.is_incomplete {
                onward.push(edge.node);
            }
        }
        (onward, true)
    });
    found
}

/// The other members of the circle that the system is part of in this aspect.
#[must_use]
pub fn circle<N: Network>(network: &N, node: Node, aspect: Aspect) -> Vec<Node> {
    let forward = reach(network, node, aspect, |n, here| n.rests_on(here));
    let backward = reach(network, node, aspect, |n, here| n.dependents(here));
    let mut members: Vec<Node> =
        forward.into_iter().filter(|other| *other != node && backward.contains(other)).collect();
    members.sort_unstable();
    members
}

fn reach<N: Network>(
    network: &N,
    start: Node,
    aspect: Aspect,
    edges: impl Fn(&N, Node) -> &[super::derive::Edge],
) -> std::collections::BTreeSet<Node> {
    let mut seen = std::collections::BTreeSet::from([start]);
    let mut waiting = vec![start];
    while let Some(here) = waiting.pop() {
        for edge in edges(network, here).iter().filter(|edge| edge.inherits.has(aspect)) {
            if network.takes_part(edge.node) && seen.insert(edge.node) {
                waiting.push(edge.node);
            }
        }
    }
    seen
}

/// Walks from a system up through those it inherits from, nearest first, each once. `look` gets a system
/// and the path from it to the start, and says where to go on, and whether to go on at all.
fn walk<N: Network>(network: &N, start: Node, mut look: impl FnMut(Node, &[Node]) -> (Vec<Node>, bool)) {
    let mut seen = vec![false; network.size()];
    seen[start as usize] = true;
    let mut waiting = std::collections::VecDeque::from([vec![start]]);
    while let Some(path) = waiting.pop_front() {
        let (onward, goes_on) = look(path[0], &path);
        if !goes_on {
            return;
        }
        for node in onward {
            if !std::mem::replace(&mut seen[node as usize], true) {
                waiting.push_back(std::iter::once(node).chain(path.iter().copied()).collect());
            }
        }
    }
}
