//! Applying changes: the same ones that were written to the file.

use super::links::{AssetLinks, InForce, SystemLinks};
use super::{Slot, Snapshot};
use crate::domain::derive::derive_from;
use crate::domain::{Asset, Change, Classification, Record, Subject, System};

impl Snapshot {
    /// Applies one change. Levels that hang on it are stale until [`refresh`](Self::refresh).
    pub(crate) fn apply(&mut self, change: &Change) {
        self.revision += 1;
        match (&change.before, &change.after) {
            (_, Some(after)) => self.put(after.clone(), change.before.as_ref()),
            (Some(before), None) => self.take(before),
            (None, None) => {}
        }
    }

    /// Takes changes back that were applied last, so that everything is as it was at `revision`.
    pub(crate) fn take_back(&mut self, done: Vec<Change>, revision: u64) {
        for change in done.into_iter().rev() {
            self.apply(&change.reversed());
        }
        self.refresh();
        self.revision = revision;
    }

    /// Derives again what hangs on the changes since the last time. Returns the systems that were looked at.
    pub(crate) fn refresh(&mut self) -> Vec<Slot> {
        if self.stale.is_empty() {
            return Vec::new();
        }
        let seeds = std::mem::take(&mut self.stale);
        let mut derived = std::mem::take(&mut self.derived);
        let touched = derive_from(self, &seeds, &mut derived);
        self.derived = derived;
        self.decided_since.resize(self.systems.size(), None);
        self.has_cause.resize(self.systems.size(), false);
        for slot in &touched {
            self.decided_since[*slot as usize] = self.oldest_decision(*slot);
            self.has_cause[*slot as usize] = self.look_for_causes(*slot);
        }
        touched
    }

    fn put(&mut self, record: Record, before: Option<&Record>) {
        match record {
            Record::Settings(settings) => {
                self.settings = *settings;
                self.stale.extend(0..u32::try_from(self.systems.size()).unwrap_or(u32::MAX));
            }
            Record::Unit(unit) => {
                self.units.put(unit);
            }
            Record::System(system) => self.put_system(*system),
            Record::Asset(asset) => self.put_asset(*asset),
            Record::Carries(link) => {
                let system = self.join_carries(link);
                self.stale.extend(system);
            }
            Record::Dependency(link) => {
                let inheritor = self.join_dependency(link);
                self.stale.extend(inheritor);
            }
            Record::Classification(held) => self.put_classification(*held),
            Record::Adjustment(adjustment) => {
                if let Some(Record::Adjustment(before)) = before {
                    self.drop_adjustment(before.id);
                }
                let slot = self.adjustments.put(adjustment);
                let system = self.hold_adjustment(slot);
                self.stale.extend(system);
            }
            Record::PlannedSession(plan) => {
                self.planned.insert(plan.subject, plan);
            }
            Record::CommonType(held) => self.common_types.put(*held),
            Record::Checklist(held) => {
                self.checklists.insert((held.system, held.kind), held);
            }
            Record::Catalogue(held) => self.following.put_catalogue(*held),
            Record::Assessment(held) => self.following.put_assessment(*held),
            Record::Measure(held) => self.following.put_measure(*held),
            Record::RiskAcceptance(held) => self.following.put_acceptance(*held),
            Record::FollowUp(held) => self.following.put_follow_up(*held),
            Record::Practice(held) => self.following.put_practice(*held),
            Record::Dismissal(held) => {
                self.mark_stale(held.subject);
                self.dismissals.insert((held.subject, held.cause), *held);
            }
            Record::Activity(held) => {
                self.activities.put(*held);
            }
            Record::ListProfile(held) => {
                self.list_profiles.put(*held);
            }
        }
    }

    fn take(&mut self, record: &Record) {
        match record {
            // A register always has settings; only its first operation made them.
            Record::Settings(_) => {}
            Record::Unit(unit) => {
                self.units.take(unit.id);
            }
            Record::System(system) => {
                self.references.remove(&system.reference, Subject::System(system.id));
                if let Some(slot) = self.systems.take(system.id) {
                    self.note_system_text(slot);
                    self.system_links[slot as usize] = SystemLinks::default();
                    self.stale.push(slot);
                }
            }
            Record::Asset(asset) => {
                self.references.remove(&asset.reference, Subject::Asset(asset.id));
                if let Some(slot) = self.assets.take(asset.id) {
                    self.note_asset_text(slot);
                    self.asset_links[slot as usize] = AssetLinks::default();
                    self.in_force[slot as usize] = InForce::default();
                }
            }
            Record::Carries(link) => {
                let system = self.part_carries(link);
                self.stale.extend(system);
            }
            Record::Dependency(link) => {
                let inheritor = self.part_dependency(link);
                self.stale.extend(inheritor);
            }
            Record::Classification(held) => {
                if let Some(slot) = self.classifications.take(held.id) {
                    self.let_go(slot, held.subject);
                    self.mark_stale(held.subject);
                }
            }
            Record::Adjustment(adjustment) => self.drop_adjustment(adjustment.id),
            Record::PlannedSession(plan) => {
                self.planned.remove(&plan.subject);
            }
            Record::CommonType(held) => self.common_types.take(held.id),
            Record::Checklist(held) => {
                self.checklists.remove(&(held.system, held.kind));
            }
            Record::Catalogue(held) => self.following.take_catalogue(held.id),
            Record::Assessment(held) => self.following.take_assessment(held),
            Record::Measure(held) => self.following.take_measure(held.id),
            Record::RiskAcceptance(held) => self.following.take_acceptance(held),
            Record::FollowUp(held) => self.following.take_follow_up(held),
            Record::Practice(held) => self.following.take_practice(held.id),
            Record::Dismissal(held) => {
                self.mark_stale(held.subject);
                self.dismissals.remove(&(held.subject, held.cause));
            }
            Record::Activity(held) => {
                self.activities.take(held.id);
            }
            Record::ListProfile(held) => {
                self.list_profiles.take(held.id);
            }
        }
    }

    fn put_system(&mut self, system: System) {
        let (id, reference) = (system.id, system.reference.clone());
        if let Some(before) = self.systems.get(id) {
            let before = before.reference.clone();
            self.references.remove(&before, Subject::System(id));
        }
        let slot = self.systems.put(system);
        self.note_system_text(slot);
        self.references.add(&reference, Subject::System(id));
        self.system_links.resize_with(self.systems.size(), SystemLinks::default);
        self.stale.push(slot);
    }

    fn put_asset(&mut self, asset: Asset) {
        let (id, reference) = (asset.id, asset.reference.clone());
        if let Some(before) = self.assets.get(id) {
            let before = before.reference.clone();
            self.references.remove(&before, Subject::Asset(id));
        }
        let slot = self.assets.put(asset);
        self.note_asset_text(slot);
        self.references.add(&reference, Subject::Asset(id));
        self.asset_links.resize_with(self.assets.size(), AssetLinks::default);
        self.in_force.resize(self.assets.size(), InForce::default());
    }

    fn put_classification(&mut self, held: Classification) {
        let subject = held.subject;
        let slot = self.classifications.put(held);
        self.hold(slot);
        self.mark_stale(subject);
    }

    fn drop_adjustment(&mut self, id: crate::domain::AdjustmentId) {
        let Some(system) = self.adjustments.get(id).map(|held| held.system) else { return };
        let Some(slot) = self.adjustments.take(id) else { return };
        if let Some(system) = self.systems.slot(system) {
            self.system_links[system as usize].adjustments.retain(|held| *held != slot);
            self.stale.push(system);
        }
    }

    fn mark_stale(&mut self, subject: Subject) {
        match subject {
            Subject::System(id) => self.stale.extend(self.systems.slot(id)),
            Subject::Asset(id) => {
                if let Some(slot) = self.assets.slot(id) {
                    self.stale.extend_from_slice(&self.asset_links[slot as usize].carriers);
                }
            }
        }
    }
}
