//! Connecting everything that was just read, at once: what the file already vouches for is not asked again.

use super::links::InForce;
use super::{Snapshot, links};
use crate::domain::{Carries, Dependency, Standing, Subject};

impl Snapshot {
    /// Connects the records of a new snapshot. Links come in the order of their systems, as the systems do.
    pub(super) fn connect_all(&mut self, carries: Vec<Carries>, dependencies: Vec<Dependency>) {
        let (mut system, mut asset) = (0, 0);
        for link in carries {
            let ends = (self.systems.slot_near(system, link.system), self.assets.slot_near(asset, link.asset));
            let (Some(near_system), Some(near_asset)) = ends else { continue };
            (system, asset) = (near_system, near_asset);
            self.system_links[system as usize].carries.push(asset);
            self.asset_links[asset as usize].carriers.push(system);
            if !link.note.is_empty() {
                self.carries_notes.insert((system, asset), link.note);
            }
        }
        for link in dependencies {
            self.join_dependency(link);
        }
        self.hold_all();
        for slot in 0..u32::try_from(self.adjustments.size()).unwrap_or(u32::MAX) {
            self.hold_adjustment(slot);
        }
    }

    /// Gives every subject its decision in force and its draft.
    fn hold_all(&mut self) {
        let mut near = 0;
        for (slot, held) in self.classifications.iter() {
            let place: &mut links::Held = match held.subject {
                Subject::System(id) => match self.systems.slot(id) {
                    Some(system) => &mut self.system_links[system as usize].held,
                    None => continue,
                },
                Subject::Asset(id) => match self.assets.slot_near(near, id) {
                    Some(asset) => {
                        near = asset;
                        if held.standing == Standing::Decided {
                            self.in_force[asset as usize] = InForce::of(held);
                        }
                        &mut self.asset_links[asset as usize].held
                    }
                    None => continue,
                },
            };
            match held.standing {
                Standing::Draft => place.draft = Some(slot),
                Standing::Decided => place.decided = Some(slot),
                Standing::Superseded => {}
            }
        }
    }
}
