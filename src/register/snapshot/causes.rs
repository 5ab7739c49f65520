//! What has changed since the last decision of a system or an asset, and what of that was dismissed.

use super::{Slot, Snapshot};
use crate::domain::cause::{Around, Circumstances, Happened, contract_end, personal_data};
use crate::domain::derive::Network as _;
use crate::domain::{AssetId, Classification, Dismissal, Few, ReviewCause, Subject};

impl Snapshot {
    /// What has changed since the last decision of a subject, and was not dismissed.
    #[must_use]
    pub fn causes(&self, subject: Subject) -> Vec<Happened> {
        self.happened(subject).into_iter().filter(|found| self.dismissal_of(subject, found).is_none()).collect()
    }

    /// The dismissals that keep a change since the last decision from being a mark.
    #[must_use]
    pub fn dismissed(&self, subject: Subject) -> Vec<&Dismissal> {
        self.happened(subject).iter().filter_map(|found| self.dismissal_of(subject, found)).collect()
    }

    /// All dismissed marks of a subject, whether they still keep something away or not.
    pub fn dismissals_of(&self, subject: Subject) -> impl Iterator<Item = &Dismissal> {
        ReviewCause::ALL.into_iter().filter_map(move |cause| self.dismissals.get(&(subject, cause)))
    }

    /// The dismissal of a cause, whether it still keeps something away or not.
    #[must_use]
    pub fn dismissal(&self, subject: Subject, cause: ReviewCause) -> Option<&Dismissal> {
        self.dismissals.get(&(subject, cause))
    }

    fn dismissal_of(&self, subject: Subject, happened: &Happened) -> Option<&Dismissal> {
        let held = self.dismissal(subject, happened.cause).filter(|held| held.about == happened.about)?;
        // What was judged before the decision was about another change.
        let decided_on = match subject {
            Subject::System(id) => self.systems.slot(id).and_then(|slot| self.decided_on(slot)),
            Subject::Asset(_) => self.decided(subject).and_then(|decided| decided.decided_on),
        };
        decided_on.is_none_or(|day| day <= held.on).then_some(held)
    }

    fn happened(&self, subject: Subject) -> Vec<Happened> {
        match subject {
            Subject::System(id) => self.systems.slot(id).map(|slot| self.happened_to_system(slot)).unwrap_or_default(),
            Subject::Asset(id) => {
                let slot = self.assets.slot(id);
                slot.and_then(|slot| self.happened_to_asset(slot)).into_iter().collect()
            }
        }
    }

    fn happened_to_asset(&self, slot: Slot) -> Option<Happened> {
        // Most decisions keep nothing, and need not be fetched.
        let is_kept = self.in_force[slot as usize].keeps_anything;
        let held = self.classifications.at(self.asset_links[slot as usize].held.decided.filter(|_| is_kept)?)?;
        personal_data(held.circumstances.as_ref()?.personal_data?, self.assets.at(slot)?.personal_data)
    }

    fn happened_to_system(&self, slot: Slot) -> Vec<Happened> {
        let Some(system) = self.systems.at(slot).filter(|_| self.takes_part(slot)) else { return Vec::new() };
        let mut around: Vec<(&Classification, &Around)> = self.around(slot).collect();
        around.sort_by_key(|(held, _)| (held.decided_on, held.id));
        let mut found = around.last().map(|(_, around)| around.since(system)).unwrap_or_default();
        if let Some((_, around)) = around.iter().rfind(|(_, around)| !around.carries.is_empty()) {
            found.extend(around.added(&self.carried_ids(slot)));
        }
        if let Some(until) = system.contract_until {
            let months = self.settings.contract_months;
            found.extend(contract_end(Some(until), self.decided_on(slot), months, self.today));
        }
        found
    }

    /// Whether something has changed that was not dismissed; worked out when what it hangs on changes, since a list of
    /// all systems asks for each.
    pub(super) fn look_for_causes(&self, slot: Slot) -> bool {
        let Some(subject) = self.system_id(slot).map(Subject::System) else { return false };
        self.happened_to_system(slot).iter().any(|found| self.dismissal_of(subject, found).is_none())
    }

    /// The same of an asset.
    pub(super) fn asset_has_cause(&self, slot: Slot) -> bool {
        let found = self.happened_to_asset(slot).zip(self.asset_id(slot).map(Subject::Asset));
        found.is_some_and(|(found, subject)| self.dismissal_of(subject, &found).is_none())
    }

    /// How the system was at the decisions in force about it, each with its decision.
    fn around(&self, slot: Slot) -> impl Iterator<Item = (&Classification, &Around)> {
        let id = self.system_id(slot);
        let own = self.system_links[slot as usize].held.decided;
        // Most decisions keep nothing, and need not be fetched.
        let keeping = self.carried_by(slot).iter().filter(|asset| self.in_force[**asset as usize].keeps_around);
        let carried = keeping.filter_map(|asset| self.asset_links[*asset as usize].held.decided);
        own.into_iter().chain(carried).filter_map(move |held| {
            let held = self.classifications.at(held)?;
            let kept = held.circumstances.as_ref()?;
            Some((held, kept.around.iter().find(|around| Some(around.system) == id)?))
        })
    }

    fn carried_ids(&self, slot: Slot) -> Few<AssetId> {
        let mut ids: Few<AssetId> = self.carried_by(slot).iter().filter_map(|asset| self.asset_id(*asset)).collect();
        ids.sort_unstable();
        ids
    }

    /// What a decision about the subject is made under now; `None` where there is nothing to keep.
    #[must_use]
    pub(in crate::register) fn circumstances(&self, subject: Subject) -> Option<Box<Circumstances>> {
        let kept = match subject {
            Subject::System(id) => {
                let slot = self.systems.slot(id)?;
                Circumstances { personal_data: None, around: self.around_now(slot, subject).into_iter().collect() }
            }
            Subject::Asset(id) => {
                let slot = self.assets.slot(id)?;
                let around = self.carriers_of(slot).iter().filter_map(|system| self.around_now(*system, subject));
                let personal_data = self.assets.get(id).map(|asset| asset.personal_data);
                Circumstances { personal_data, around: around.collect() }
            }
        };
        Some(Box::new(kept))
    }

    /// A system as it is at a decision about `subject`.
    fn around_now(&self, slot: Slot, subject: Subject) -> Option<Around> {
        let mut around = Around::of(self.systems.at(slot)?);
        let carries = self.carried_ids(slot);
        // One session decides many assets of a system: what it carries is kept once, by a decision that stays.
        let stays = |held: &Classification| held.subject != subject;
        let is_kept = self.around(slot).any(|(held, kept)| stays(held) && kept.carries == carries);
        if !is_kept {
            around.carries = carries;
        }
        Some(around)
    }
}
