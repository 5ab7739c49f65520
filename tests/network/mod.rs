//! A small network for the tests of derivation.

use sigill::domain::derive::{Edge, Network, Node, Shift};
use sigill::domain::{Aspect, AspectSet, Levels, PerAspect};

/// A system with its own facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    pub is_retired: bool,
    pub own: Option<Levels>,
    pub carried: Vec<(u32, Option<Levels>)>,
    pub shifts: PerAspect<Option<Shift>>,
}

/// A system depends on another one, which inherits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    pub system: Node,
    pub on: Node,
    pub inherits: AspectSet,
}

/// Systems and links, with the links also by their ends.
#[derive(Clone, Debug)]
pub struct Net {
    pub aspects: AspectSet,
    pub places: Vec<Place>,
    pub links: Vec<Link>,
    dependents: Vec<Vec<Edge>>,
    rests_on: Vec<Vec<Edge>>,
}

impl Net {
    pub fn new(aspects: AspectSet, places: Vec<Place>, links: Vec<Link>) -> Self {
        let mut dependents = vec![Vec::new(); places.len()];
        let mut rests_on = vec![Vec::new(); places.len()];
        for Link { system, on, inherits } in &links {
            dependents[*on as usize].push(Edge { node: *system, inherits: *inherits });
            rests_on[*system as usize].push(Edge { node: *on, inherits: *inherits });
        }
        Self { aspects, places, links, dependents, rests_on }
    }
}

impl Network for Net {
    fn size(&self) -> usize {
        self.places.len()
    }

    fn aspects(&self) -> AspectSet {
        self.aspects
    }

    fn takes_part(&self, node: Node) -> bool {
        !self.places[node as usize].is_retired
    }

    fn own(&self, node: Node) -> Option<Levels> {
        self.places[node as usize].own
    }

    fn carried(&self, node: Node) -> impl Iterator<Item = (u32, Option<Levels>)> {
        self.places[node as usize].carried.iter().copied()
    }

    fn dependents(&self, node: Node) -> &[Edge] {
        &self.dependents[node as usize]
    }

    fn rests_on(&self, node: Node) -> &[Edge] {
        &self.rests_on[node as usize]
    }

    fn shift(&self, node: Node, aspect: Aspect) -> Option<Shift> {
        self.places[node as usize].shifts[aspect]
    }
}
