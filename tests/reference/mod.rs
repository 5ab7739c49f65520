//! Derivation once more, plain and slow, from the words of the rules: every system is computed from all others
//! again and again until nothing changes. Circles are found by asking who reaches whom.

use crate::network::Net;
use crate::random::nodes;
use sigill::domain::derive::{Circle, Derived, Node, Outcome};
use sigill::domain::{Aspect, Level};

pub fn derive(net: &Net) -> Vec<Derived> {
    let mut results = vec![Derived::default(); net.places.len()];
    for aspect in net.aspects.iter() {
        let reaches = reaches(net, aspect);
        loop {
            let newer: Vec<Outcome> = nodes(net).map(|node| outcome(net, aspect, &reaches, &results, node)).collect();
            let is_settled = results.iter().zip(&newer).all(|(old, new)| old.aspects[aspect] == *new);
            results.iter_mut().zip(newer).for_each(|(old, new)| old.aspects[aspect] = new);
            if is_settled {
                break;
            }
        }
    }
    results
}

/// Whether what one system needs arrives at another, over any number of dependencies.
fn reaches(net: &Net, aspect: Aspect) -> Vec<Vec<bool>> {
    let count = net.places.len();
    let mut reaches = vec![vec![false; count]; count];
    for link in givers(net, aspect) {
        reaches[link.0 as usize][link.1 as usize] = true;
    }
    for over in 0..count {
        for from in 0..count {
            for to in 0..count {
                reaches[from][to] |= reaches[from][over] && reaches[over][to];
            }
        }
    }
    reaches
}

/// Pairs of a system and one that inherits from it.
fn givers(net: &Net, aspect: Aspect) -> impl Iterator<Item = (Node, Node)> {
    let is_active = |node: Node| !net.places[node as usize].is_retired;
    let counts = move |from: Node, to: Node| is_active(from) && is_active(to);
    let links = net.links.iter().filter(move |l| l.inherits.has(aspect) && counts(l.system, l.on));
    links.map(|link| (link.system, link.on))
}

fn outcome(net: &Net, aspect: Aspect, reaches: &[Vec<bool>], results: &[Derived], node: Node) -> Outcome {
    if net.places[node as usize].is_retired {
        return Outcome::default();
    }
    let both_ways = |a: Node, b: Node| reaches[a as usize][b as usize] && reaches[b as usize][a as usize];
    let group: Vec<Node> = nodes(net).filter(|other| *other == node || both_ways(node, *other)).collect();

    // Rule 1: the sources, and rule 5: those of the whole group. `None` is a source that is not decided.
    let mut sources: Vec<Option<Level>> = Vec::new();
    for member in &group {
        let place = &net.places[*member as usize];
        sources.extend(place.own.iter().map(|levels| levels[aspect]));
        sources.extend(place.carried.iter().map(|(_, levels)| levels.and_then(|levels| levels[aspect])));
    }
    let mut is_incomplete = sources.contains(&None);
    let mut has_unclassified = false;
    for (giver, taker) in givers(net, aspect) {
        if group.contains(&taker) && !group.contains(&giver) {
            let given = results[giver as usize].aspects[aspect];
            sources.push(given.effective);
            is_incomplete |= given.is_incomplete;
            has_unclassified |= given.effective.is_none();
        }
    }
    let mut known: Vec<Level> = sources.into_iter().flatten().collect();
    if !known.is_empty() {
        let others = group.iter().filter(|other| **other != node);
        let shifts = others.filter_map(|other| net.places[*other as usize].shifts[aspect]);
        known.extend(shifts.filter(|shift| shift.is_raise).map(|shift| shift.level));
    }

    // Rule 2: the highest. Rule 3: the adjustment. Rule 4: unknown stays unknown. Rule 7: overtaken.
    let derived = known.into_iter().max();
    let shift = net.places[node as usize].shifts[aspect];
    let (effective, is_overtaken) = match (derived, shift) {
        (None, shift) => (None, shift.is_some()),
        (Some(level), None) => (Some(level), false),
        (Some(level), Some(shift)) if shift.is_raise => (Some(level.max(shift.level)), shift.level < level),
        (Some(level), Some(shift)) => (Some(level.min(shift.level)), shift.basis.is_some_and(|basis| basis < level)),
    };
    Outcome {
        derived,
        effective,
        is_incomplete: is_incomplete || (has_unclassified && derived.is_some()),
        circle: Circle::of(&group),
        is_overtaken,
    }
}
