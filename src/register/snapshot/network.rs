//! The snapshot as the network that levels are derived through.

use super::{Slot, Snapshot};
use crate::domain::derive::{Edge, Network, Node, Shift};
use crate::domain::{Aspect, AspectSet, Levels};

impl Network for Snapshot {
    fn size(&self) -> usize {
        self.systems().size()
    }

    fn aspects(&self) -> AspectSet {
        self.settings().aspects()
    }

    fn takes_part(&self, node: Node) -> bool {
        self.systems().at(node).is_some_and(|system| !system.is_retired())
    }

    fn own(&self, node: Node) -> Option<Levels> {
        let decided = self.system_links[node as usize].held.decided?;
        self.classifications().at(decided).map(|held| held.levels)
    }

    fn carried(&self, node: Node) -> impl Iterator<Item = (Slot, Option<Levels>)> {
        self.carried_by(node).iter().map(|asset| (*asset, self.asset_levels(*asset)))
    }

    fn dependents(&self, node: Node) -> &[Edge] {
        &self.system_links[node as usize].dependents
    }

    fn rests_on(&self, node: Node) -> &[Edge] {
        &self.system_links[node as usize].rests_on
    }

    fn shift(&self, node: Node, aspect: Aspect) -> Option<Shift> {
        let held = self.adjustment(node, aspect).filter(|held| held.stands_on(self.today()))?;
        Some(Shift { level: held.level, is_raise: held.kind.is_raise(), basis: held.basis })
    }
}
