//! Networks made at random.

use crate::network::{Link, Net, Place};
use proptest::prelude::*;
use sigill::domain::derive::{Node, Shift};
use sigill::domain::{Aspect, AspectSet, Level, Levels, PerAspect};

/// All systems of a network.
pub fn nodes(net: &Net) -> impl Iterator<Item = Node> + use<> {
    0..Node::try_from(net.places.len()).expect("a small network")
}

/// Networks of up to nine systems: circles, retired systems, adjustments, gaps and self-references included.
pub fn networks() -> impl Strategy<Value = Net> {
    let aspects = prop_oneof![3 => Just(AspectSet::KRT), 1 => Just(AspectSet::KRTS)];
    (aspects, prop::collection::vec(places(), 1..10)).prop_flat_map(|(aspects, places)| {
        let end = Node::try_from(places.len()).expect("a small network");
        let links = prop::collection::vec(links(end), 0..16);
        (Just(aspects), Just(places), links).prop_map(|(aspects, places, links)| Net::new(aspects, places, links))
    })
}

/// Any place.
pub fn places() -> impl Strategy<Value = Place> {
    let assets = prop::collection::vec(prop::option::weighted(0.8, levels()), 0..3);
    let shifts = prop::array::uniform4(prop::option::weighted(0.25, shifts()));
    (prop::bool::weighted(0.1), prop::option::weighted(0.3, levels()), assets, shifts).prop_map(
        |(is_retired, own, assets, shifts)| Place {
            is_retired,
            own,
            carried: (0..).zip(assets).collect(),
            shifts: PerAspect(shifts),
        },
    )
}

/// Any link among the systems below `end`.
pub fn links(end: Node) -> impl Strategy<Value = Link> {
    let inherits = prop::array::uniform4(prop::bool::weighted(0.7));
    (0..end, 0..end, inherits).prop_map(|(system, on, inherits)| {
        let inherits = Aspect::ALL.into_iter().zip(inherits);
        Link { system, on, inherits: inherits.fold(AspectSet::NONE, |set, (aspect, is_in)| set.with(aspect, is_in)) }
    })
}

fn levels() -> impl Strategy<Value = Levels> {
    prop::array::uniform4(prop::option::weighted(0.9, any_level())).prop_map(PerAspect)
}

fn shifts() -> impl Strategy<Value = Shift> {
    (any_level(), any::<bool>(), prop::option::of(any_level())).prop_map(|(level, is_raise, basis)| Shift {
        level,
        is_raise,
        basis,
    })
}

fn any_level() -> impl Strategy<Value = Level> {
    (0..=Level::MAX).prop_map(|number| Level::new(number).expect("within the scale"))
}
