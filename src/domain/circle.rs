//! Groups of systems that depend on each other in a circle (domain 3, rule 5).
//!
//! Tarjan's strongly connected components, without recursion, so that a line of any length fits. Groups
//! come out dependents first: whatever a group inherits is settled before the group itself.

use super::AspectSet;
use super::derive::{Network, Node};

/// A pass through the network. It can be used again for other nodes.
pub(super) struct Walk<'a, N> {
    network: &'a N,
    marks: Vec<Mark>,
    /// Systems whose group is not complete yet, in the order they were entered.
    open: Vec<Node>,
    /// The way to the current system, with the next link to follow of each.
    path: Vec<(Node, usize)>,
}

#[derive(Clone, Copy)]
enum Mark {
    /// Not part of this pass, or its group has been handed out.
    Closed,
    Waiting,
    Open {
        order: u32,
        low: u32,
    },
}

/// Systems that all inherit from each other; or a single one.
pub(super) struct Group<'a> {
    pub members: &'a [Node],
    marks: &'a [Mark],
}

impl Group<'_> {
    /// Whether a system that a member inherits from is a member too. Meaningless for others.
    pub fn has(&self, giver: Node) -> bool {
        matches!(self.marks[giver as usize], Mark::Open { .. })
    }
}

impl<'a, N: Network> Walk<'a, N> {
    pub fn new(network: &'a N) -> Self {
        Self { network, marks: vec![Mark::Closed; network.size()], open: Vec::new(), path: Vec::new() }
    }

    /// Hands out the groups among `nodes` that the inheritance of `aspects` makes, dependents first.
    pub fn groups(&mut self, nodes: &[Node], aspects: AspectSet, mut found: impl FnMut(&Group)) {
        for node in nodes.iter().filter(|node| self.network.takes_part(**node)) {
            self.marks[*node as usize] = Mark::Waiting;
        }
        let mut order = 0;
        for node in nodes {
            if matches!(self.marks[*node as usize], Mark::Waiting) {
                self.visit(*node, aspects, &mut order, &mut found);
            }
        }
    }

    fn visit(&mut self, start: Node, aspects: AspectSet, order: &mut u32, found: &mut impl FnMut(&Group)) {
        self.enter(start, order);
        while let Some((node, position)) = self.path.last_mut() {
            let node = *node;
            if let Some(edge) = self.network.dependents(node).get(*position) {
                *position += 1;
                if edge.inherits.meets(aspects) {
                    match self.marks[edge.node as usize] {
                        Mark::Waiting => self.enter(edge.node, order),
                        Mark::Open { order, .. } => self.lower(node, order),
                        Mark::Closed => {}
                    }
                }
            } else {
                self.path.pop();
                self.leave(node, found);
            }
        }
    }

    fn enter(&mut self, node: Node, order: &mut u32) {
        self.marks[node as usize] = Mark::Open { order: *order, low: *order };
        *order += 1;
        self.open.push(node);
        self.path.push((node, 0));
    }

    fn lower(&mut self, node: Node, to: u32) {
        if let Mark::Open { low, .. } = &mut self.marks[node as usize] {
            *low = (*low).min(to);
        }
    }

    fn leave(&mut self, node: Node, found: &mut impl FnMut(&Group)) {
        let Mark::Open { order, low } = self.marks[node as usize] else { return };
        if let Some((parent, _)) = self.path.last() {
            self.lower(*parent, low);
        }
        if low == order {
            let start = self.open.iter().rposition(|open| *open == node).unwrap_or(0);
            found(&Group { members: &self.open[start..], marks: &self.marks });
            for member in self.open.drain(start..) {
                self.marks[member as usize] = Mark::Closed;
            }
        }
    }
}
