//! Groups of systems that depend on each other in a circle (domain 3, rule 5).
//!
//! Tarjan's strongly connected components, without recursion, so that a line of any length fits. Groups
//! come out dependents first: whatever a group inherits is settled before the group itself.

use super::AspectSet;
use super::derive::{Network, Node};
use std::num::NonZeroU32;

/// The name of a dependency circle, made from the lowest of its members. Every member of the same circle, and
/// no other system, has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Circle(NonZeroU32);

impl Circle {
    /// The circle that these systems make; a single one makes none.
    #[must_use]
    pub fn of(members: &[Node]) -> Option<Self> {
        let lowest = members.iter().min().filter(|_| members.len() > 1)?;
        NonZeroU32::new(lowest + 1).map(Self)
    }
}

/// A pass through the network. It can be used again for other nodes.
pub(super) struct Walk<'a, N> {
    network: &'a N,
    /// When each system was entered, or one of [`CLOSED`] and [`WAITING`].
    marks: Vec<u32>,
    /// Systems whose group is not complete yet, in the order they were entered.
    open: Vec<Node>,
    /// The way to the current system.
    path: Vec<Step>,
}

/// Not part of this pass, or its group has been handed out.
const CLOSED: u32 = 0;
/// Still to be entered.
const WAITING: u32 = u32::MAX;

struct Step {
    node: Node,
    /// The link to follow next.
    position: u32,
    /// The earliest open system that can be reached from here.
    low: u32,
}

/// Systems that all inherit from each other; or a single one.
pub(super) struct Group<'a> {
    pub members: &'a [Node],
    marks: &'a [u32],
}

impl Group<'_> {
    /// Whether a system that a member inherits from is a member too. Meaningless for others.
    pub fn has(&self, giver: Node) -> bool {
        self.marks[giver as usize] != CLOSED
    }
}

impl<'a, N: Network> Walk<'a, N> {
    pub fn new(network: &'a N) -> Self {
        Self { network, marks: vec![CLOSED; network.size()], open: Vec::new(), path: Vec::new() }
    }

    /// Hands out the groups among `nodes` that the inheritance of `aspects` makes, dependents first.
    pub fn groups(&mut self, nodes: &[Node], aspects: AspectSet, mut found: impl FnMut(&Group)) {
        for node in nodes.iter().filter(|node| self.network.takes_part(**node)) {
            self.marks[*node as usize] = WAITING;
        }
        let mut last = CLOSED;
        for node in nodes {
            if self.marks[*node as usize] == WAITING {
                self.visit(*node, aspects, &mut last, &mut found);
            }
        }
    }

    fn visit(&mut self, start: Node, aspects: AspectSet, last: &mut u32, found: &mut impl FnMut(&Group)) {
        self.enter(start, last);
        while let Some(step) = self.path.last_mut() {
            let Some(edge) = self.network.dependents(step.node).get(step.position as usize) else {
                self.leave(found);
                continue;
            };
            step.position += 1;
            if edge.inherits.meets(aspects) {
                match self.marks[edge.node as usize] {
                    CLOSED => {}
                    WAITING => self.enter(edge.node, last),
                    order => step.low = step.low.min(order),
                }
            }
        }
    }

    fn enter(&mut self, node: Node, last: &mut u32) {
        *last += 1;
        self.marks[node as usize] = *last;
        self.open.push(node);
        self.path.push(Step { node, position: 0, low: *last });
    }

    fn leave(&mut self, found: &mut impl FnMut(&Group)) {
        let Some(Step { node, low, .. }) = self.path.pop() else { return };
        if let Some(parent) = self.path.last_mut() {
            parent.low = parent.low.min(low);
        }
        if low == self.marks[node as usize] {
            let start = self.open.iter().rposition(|open| *open == node).unwrap_or(0);
            found(&Group { members: &self.open[start..], marks: &self.marks });
            for member in self.open.drain(start..) {
                self.marks[member as usize] = CLOSED;
            }
        }
    }
}
