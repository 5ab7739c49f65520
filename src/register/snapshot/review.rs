//! When systems and assets are due (domain 5), from what the snapshot knows.

use super::{Slot, Snapshot};
use crate::domain::derive::Network as _;
use crate::domain::review::{Interval, Review, ReviewFacts, interval, review};
use crate::domain::{Date, ReviewMark, Subject};

impl Snapshot {
    /// When a system or an asset is due; `None` if it is gone, or counts nowhere.
    #[must_use]
    pub fn review(&self, subject: Subject) -> Option<Review> {
        match subject {
            Subject::System(id) => {
                let slot = self.systems.slot(id)?;
                self.takes_part(slot).then(|| self.system_review(slot))
            }
            Subject::Asset(id) => self.assets.slot(id).map(|slot| self.asset_review(slot)),
        }
    }

    /// The mark that somebody set on a system or an asset.
    #[must_use]
    pub fn review_mark(&self, subject: Subject) -> Option<&ReviewMark> {
        match subject {
            Subject::System(id) => self.systems.get(id)?.review_mark.as_ref(),
            Subject::Asset(id) => self.assets.get(id)?.review_mark.as_ref(),
        }
    }

    /// The interval that counts for a system or an asset, and what says so; `None` if it is gone.
    #[must_use]
    pub fn interval(&self, subject: Subject) -> Option<Interval> {
        let facts = match subject {
            Subject::System(id) => self.system_facts(self.systems.slot(id)?),
            Subject::Asset(id) => self.asset_facts(self.assets.slot(id)?),
        };
        Some(interval(&facts, &self.settings))
    }

    /// The role that answers for a system or an asset: a system's owner, or else who owns the information.
    #[must_use]
    pub fn responsible(&self, subject: Subject) -> String {
        match subject {
            Subject::System(id) => self.systems.get(id).map(|system| match system.system_owner.trim() {
                "" => system.information_owners.join(", "),
                owner => owner.to_owned(),
            }),
            Subject::Asset(id) => self.assets.get(id).map(|asset| asset.information_owners.join(", ")),
        }
        .unwrap_or_default()
    }

    /// When the system in this slot is due, and what state that puts it in.
    #[must_use]
    pub fn system_review(&self, slot: Slot) -> Review {
        review(&self.system_facts(slot), &self.settings, self.today)
    }

    fn system_facts(&self, slot: Slot) -> ReviewFacts {
        self.systems.at(slot).map_or_else(ReviewFacts::default, |system| ReviewFacts {
            decided_on: self.decided_since[slot as usize],
            levels: self.derived(slot).effective(),
            interval_months: system.interval_months,
            planned_on: self.coming_session(Subject::System(system.id)).map(|plan| plan.on),
            is_marked: system.review_mark.is_some() || self.has_cause[slot as usize],
        })
    }

    /// When the asset in this slot is due, and what state that puts it in.
    #[must_use]
    pub fn asset_review(&self, slot: Slot) -> Review {
        review(&self.asset_facts(slot), &self.settings, self.today)
    }

    fn asset_facts(&self, slot: Slot) -> ReviewFacts {
        let in_force = self.in_force[slot as usize];
        self.assets.at(slot).map_or_else(ReviewFacts::default, |asset| ReviewFacts {
            decided_on: in_force.decided_on,
            levels: in_force.levels.unwrap_or_default(),
            interval_months: None,
            planned_on: self.coming_session(Subject::Asset(asset.id)).map(|plan| plan.on),
            is_marked: asset.review_mark.is_some() || self.asset_has_cause(slot),
        })
    }

    /// The day of the latest decision about the system in this slot or what it carries: what a plan of measures follows
    /// from, and what changes are counted from. Where it has neither, the one that it is due after.
    #[must_use]
    pub fn decided_on(&self, slot: Slot) -> Option<Date> {
        let own = self.system_links[slot as usize].held.decided.and_then(|held| self.classifications.at(held));
        let carried = self.carried_by(slot).iter().filter_map(|asset| self.in_force[*asset as usize].decided_on);
        let latest = carried.chain(own.and_then(|held| held.decided_on)).max();
        latest.or_else(|| self.oldest_decision(slot))
    }

    /// The oldest decision date among the system's own classification and those of its assets; only where
    /// there is neither, the oldest among the systems it inherits from.
    pub(super) fn oldest_decision(&self, slot: Slot) -> Option<Date> {
        if !self.takes_part(slot) {
            return None;
        }
        let mut seen = rustc_hash::FxHashSet::from_iter([slot]);
        let mut waiting = vec![slot];
        let mut oldest: Option<Date> = None;
        while let Some(here) = waiting.pop() {
            if let Some(date) = self.oldest_direct(here) {
                oldest = Some(oldest.map_or(date, |known| known.min(date)));
                if here == slot {
                    break;
                }
                continue;
            }
            let givers = self.dependents(here).iter().filter(|edge| !edge.inherits.is_empty());
            waiting.extend(givers.map(|e| e.node).filter(|node| self.takes_part(*node) && seen.insert(*node)));
        }
        oldest
    }

    fn oldest_direct(&self, slot: Slot) -> Option<Date> {
        let links = &self.system_links[slot as usize];
        let own = links.held.decided.and_then(|held| self.classifications.at(held)).and_then(|held| held.decided_on);
        let carried = links.carries.iter().filter_map(|asset| self.in_force[*asset as usize].decided_on);
        carried.chain(own).min()
    }
}
