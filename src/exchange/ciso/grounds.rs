//! Whose needs a system inherits there: the platform knows no circles, and takes the highest of all parents.

use crate::domain::AspectSet;
use crate::domain::derive::Network as _;
use crate::register::{Slot, Snapshot};

/// For each system the group it is in: systems that inherit from each other in whatever aspect are one.
pub(super) fn groups(snapshot: &Snapshot) -> Vec<Slot> {
    let order = finished(snapshot);
    let mut group: Vec<Slot> = (0..).take(snapshot.systems().size()).collect();
    let mut is_seen = vec![false; group.len()];
    for start in order.into_iter().rev() {
        if is_seen[start as usize] {
            continue;
        }
        let mut open = vec![start];
        is_seen[start as usize] = true;
        while let Some(node) = open.pop() {
            group[node as usize] = start;
            for edge in snapshot.rests_on(node).iter().filter(|edge| counts(snapshot, edge.node, edge.inherits)) {
                if !std::mem::replace(&mut is_seen[edge.node as usize], true) {
                    open.push(edge.node);
                }
            }
        }
    }
    group
}

/// The systems in the order in which all that they inherit from has been walked.
fn finished(snapshot: &Snapshot) -> Vec<Slot> {
    let mut order = Vec::new();
    let mut is_seen = vec![false; snapshot.systems().size()];
    for (start, _) in snapshot.systems().iter().filter(|(slot, _)| snapshot.takes_part(*slot)) {
        let mut path: Vec<(Slot, usize)> = Vec::new();
        if !std::mem::replace(&mut is_seen[start as usize], true) {
            path.push((start, 0));
        }
        while let Some((node, place)) = path.last_mut() {
            let Some(edge) = snapshot.dependents(*node).get(*place) else {
                order.push(*node);
                path.pop();
                continue;
            };
            *place += 1;
            if counts(snapshot, edge.node, edge.inherits) && !std::mem::replace(&mut is_seen[edge.node as usize], true)
            {
                path.push((edge.node, 0));
            }
        }
    }
    order
}

/// Whether a dependency hands on anything.
pub(super) fn counts(snapshot: &Snapshot, other: Slot, inherits: AspectSet) -> bool {
    snapshot.takes_part(other) && inherits.meets(snapshot.settings().aspects())
}
