//! The derivation of protection levels on random networks: its properties, and a slow second implementation
//! that shares no code with the first.

mod network;
mod random;
mod reference;

use network::{Link, Net, Place};
use proptest::prelude::*;
use random::{links, networks, nodes, places};
use sigill::domain::derive::{Circle, Derived, Node, Outcome, Shift, derive_all, derive_from, downstream};
use sigill::domain::{Aspect, AspectSet, Level, PerAspect};

/// A change of a network, as a user could make it.
#[derive(Clone, Debug)]
enum Edit {
    Replace(prop::sample::Index, Place),
    Add(Place),
    Join(prop::sample::Index, prop::sample::Index, AspectSet),
    Cut(prop::sample::Index),
}

fn edits() -> impl Strategy<Value = Edit> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        3 => (index(), places()).prop_map(|(at, place)| Edit::Replace(at, place)),
        1 => places().prop_map(Edit::Add),
        3 => (index(), index(), links(1)).prop_map(|(a, b, link)| Edit::Join(a, b, link.inherits)),
        3 => index().prop_map(Edit::Cut),
    ]
}

/// The changed network and the systems the change begins at.
fn edited(net: &Net, edits: Vec<Edit>) -> (Net, Vec<Node>) {
    let (mut places, mut links, mut seeds) = (net.places.clone(), net.links.clone(), Vec::new());
    let node = |index: usize| Node::try_from(index).expect("a small network");
    for edit in edits {
        match edit {
            Edit::Replace(at, place) => {
                let at = at.index(places.len());
                places[at] = place;
                seeds.push(node(at));
            }
            Edit::Add(place) => {
                seeds.push(node(places.len()));
                places.push(place);
            }
            Edit::Join(a, b, inherits) => {
                let (system, on) = (node(a.index(places.len())), node(b.index(places.len())));
                links.push(Link { system, on, inherits });
                seeds.push(on);
            }
            Edit::Cut(_) if links.is_empty() => {}
            Edit::Cut(at) => seeds.push(links.swap_remove(at.index(links.len())).on),
        }
    }
    (Net::new(net.aspects, places, links), seeds)
}

fn shuffled() -> impl Strategy<Value = (Net, Net, Vec<Node>)> {
    networks().prop_flat_map(|net| {
        let order: Vec<Node> = nodes(&net).collect();
        let links = Just(net.links.clone()).prop_shuffle();
        (Just(net), Just(order).prop_shuffle(), links).prop_map(|(net, order, links)| {
            let mut places = net.places.clone();
            for (old, new) in order.iter().enumerate() {
                places[*new as usize] = net.places[old].clone();
                places[*new as usize].carried.reverse();
            }
            let to = |node: Node| order[node as usize];
            let links = links.into_iter().map(|l| Link { system: to(l.system), on: to(l.on), ..l }).collect();
            (net.clone(), Net::new(net.aspects, places, links), order)
        })
    })
}

/// A result without the numbering of the systems.
fn unnumbered(derived: &Derived) -> Derived {
    let any = Circle::of(&[0, 1]);
    Derived { aspects: PerAspect(derived.aspects.0.map(|o| Outcome { circle: o.circle.and(any), ..o })) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn equals_the_plain_implementation(net in networks()) {
        prop_assert_eq!(derive_all(&net), reference::derive(&net));
    }

    #[test]
    fn is_never_below_a_source_unless_lowered(net in networks()) {
        let results = derive_all(&net);
        for aspect in net.aspects.iter() {
            let effective = |node: Node| results[node as usize].aspects[aspect].effective;
            for node in nodes(&net) {
                let place = &net.places[node as usize];
                if place.is_retired || place.shifts[aspect].is_some_and(|shift| !shift.is_raise) {
                    continue;
                }
                let direct = place.carried.iter().filter_map(|(_, levels)| *levels).chain(place.own);
                for level in direct.filter_map(|levels| levels[aspect]) {
                    prop_assert!(effective(node) >= Some(level));
                }
                for link in net.links.iter().filter(|link| link.on == node && link.inherits.has(aspect)) {
                    prop_assert!(effective(node) >= effective(link.system), "{} on {}", link.system, node);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_input_is_irrelevant((net, other, order) in shuffled()) {
        let (results, others) = (derive_all(&net), derive_all(&other));
        for (old, new) in order.iter().enumerate() {
            prop_assert_eq!(unnumbered(&results[old]), unnumbered(&others[*new as usize]));
        }
    }

    #[test]
    fn deriving_again_changes_nothing(net in networks(), seed in any::<prop::sample::Index>()) {
        let results = derive_all(&net);
        let mut again = results.clone();
        let seed = Node::try_from(seed.index(net.places.len())).expect("a small network");
        derive_from(&net, &[seed], &mut again);
        prop_assert_eq!(results, again);
    }

    #[test]
    fn members_of_a_circle_without_adjustments_are_equal(net in networks()) {
        let mut net = net;
        net.places.iter_mut().for_each(|place| place.shifts = Place::default().shifts);
        let results = derive_all(&net);
        for aspect in net.aspects.iter() {
            let outcomes: Vec<Outcome> = results.iter().map(|derived| derived.aspects[aspect]).collect();
            for outcome in outcomes.iter().filter(|outcome| outcome.is_in_circle()) {
                let members = outcomes.iter().filter(|other| other.circle == outcome.circle);
                prop_assert!(members.clone().count() > 1);
                prop_assert!(members.into_iter().all(|other| other == outcome));
            }
        }
    }

    #[test]
    fn an_adjustment_moves_only_its_own_aspect(net in networks(), at in any::<prop::sample::Index>(), moved in 0..4_usize) {
        let before = derive_all(&net);
        let mut net = net;
        let at = at.index(net.places.len());
        let aspect = Aspect::ALL[moved];
        let shift = Shift { level: Level::new(4).expect("a level"), is_raise: true, basis: None };
        net.places[at].shifts[aspect] = net.places[at].shifts[aspect].xor(Some(shift));
        for (old, new) in before.iter().zip(derive_all(&net)) {
            for other in Aspect::ALL.into_iter().filter(|other| *other != aspect) {
                prop_assert_eq!(old.aspects[other], new.aspects[other]);
            }
        }
    }

    #[test]
    fn deriving_what_hangs_on_an_edit_equals_deriving_all(
        net in networks(),
        edits in prop::collection::vec(edits(), 1..4),
    ) {
        let before = derive_all(&net);
        let (net, seeds) = edited(&net, edits);
        let mut results = before.clone();
        let touched = derive_from(&net, &seeds, &mut results);
        prop_assert_eq!(&results, &derive_all(&net));
        prop_assert_eq!(&touched, &downstream(&net, &seeds));
        for (node, old) in nodes(&net).zip(&before).filter(|(node, _)| !touched.contains(node)) {
            prop_assert_eq!(*old, results[node as usize]);
        }
    }
}
