//! The whole register in memory, with derived levels beside it. Read once, answered from memory;
//! changed only by applying the changes that were written to the file.

mod activities;
mod apply;
mod causes;
mod common_types;
mod connect;
mod follow;
mod links;
mod list_profiles;
mod network;
mod past;
mod references;
mod review;
mod search;
mod table;

pub use references::Named;
pub(super) use references::next_reference;
pub use search::Hit;
pub use table::{Keyed, Slot, Table};

use crate::domain::derive::{Derived, derive_all};
use crate::domain::{
    Activity, Adjustment, Aspect, Asset, AssetId, Checklist, ChecklistKind, Classification, Date, Dismissal,
    ListProfile, PlannedSession, ReviewCause, SessionStatus, Settings, Subject, System, SystemId, Text, Unit, UnitId,
};
use crate::store::Contents;
use links::{AssetLinks, InForce, SystemLinks};
use rustc_hash::FxHashMap;

/// The register as it is now.
#[derive(Clone, Debug)]
pub struct Snapshot {
    settings: Settings,
    today: Date,
    revision: u64,
    units: Table<Unit>,
    systems: Table<System>,
    assets: Table<Asset>,
    classifications: Table<Classification>,
    adjustments: Table<Adjustment>,
    planned: FxHashMap<Subject, PlannedSession>,
    common_types: common_types::CommonTypes,
    checklists: FxHashMap<(SystemId, ChecklistKind), Checklist>,
    following: follow::Following,
    dismissals: FxHashMap<(Subject, ReviewCause), Dismissal>,
    activities: Table<Activity>,
    list_profiles: Table<ListProfile>,
    system_links: Vec<SystemLinks>,
    asset_links: Vec<AssetLinks>,
    in_force: Vec<InForce>,
    carries_notes: FxHashMap<(Slot, Slot), Text>,
    dependency_notes: FxHashMap<(Slot, Slot), Text>,
    references: references::References,
    search: search::SearchTexts,
    derived: Vec<Derived>,
    decided_since: Vec<Option<Date>>,
    /// Whether something has changed since the last decision that was not dismissed, by system.
    has_cause: Vec<bool>,
    stale: Vec<Slot>,
}

impl Snapshot {
    /// Builds the snapshot from what the file holds, with all levels derived for the day `today`.
    #[must_use]
    pub fn new(mut contents: Contents, today: Date) -> Self {
        let following = follow::Following::new(&mut contents);
        let mut snapshot = Self {
            settings: contents.settings,
            today,
            revision: 0,
            units: Table::new(contents.units),
            systems: Table::new(contents.systems),
            assets: Table::new(contents.assets),
            classifications: Table::new(contents.classifications),
            adjustments: Table::new(contents.adjustments),
            planned: contents.planned_sessions.into_iter().map(|plan| (plan.subject, plan)).collect(),
            common_types: common_types::CommonTypes::new(contents.common_types),
            checklists: contents.checklists.into_iter().map(|held| ((held.system, held.kind), held)).collect(),
            following,
            dismissals: contents.dismissals.into_iter().map(|held| ((held.subject, held.cause), held)).collect(),
            activities: Table::new(contents.activities),
            list_profiles: Table::new(contents.list_profiles),
            system_links: Vec::new(),
            asset_links: Vec::new(),
            in_force: Vec::new(),
            carries_notes: FxHashMap::default(),
            dependency_notes: FxHashMap::default(),
            references: references::References::default(),
            search: search::SearchTexts::default(),
            derived: Vec::new(),
            decided_since: Vec::new(),
            has_cause: Vec::new(),
            stale: Vec::new(),
        };
        snapshot.system_links.resize_with(snapshot.systems.size(), SystemLinks::default);
        snapshot.asset_links.resize_with(snapshot.assets.size(), AssetLinks::default);
        snapshot.in_force.resize(snapshot.assets.size(), InForce::default());
        snapshot.connect_all(contents.carries, contents.dependencies);
        snapshot.derive_everything();
        snapshot
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The day that due dates and adjustments are counted from.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// Grows with every change; whoever keeps something computed compares it.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The units.
    #[must_use]
    pub fn units(&self) -> &Table<Unit> {
        &self.units
    }

    /// The systems, retired ones among them.
    #[must_use]
    pub fn systems(&self) -> &Table<System> {
        &self.systems
    }

    /// The information assets.
    #[must_use]
    pub fn assets(&self) -> &Table<Asset> {
        &self.assets
    }

    /// All classifications: drafts, decided and superseded.
    #[must_use]
    pub fn classifications(&self) -> &Table<Classification> {
        &self.classifications
    }

    /// All adjustments, whether they stand today or not.
    #[must_use]
    pub fn adjustments(&self) -> &Table<Adjustment> {
        &self.adjustments
    }

    /// The session of a subject, whatever became of it.
    #[must_use]
    pub fn planned(&self, subject: Subject) -> Option<&PlannedSession> {
        self.planned.get(&subject)
    }

    /// The session of a subject that is still to come, or whose day has passed without a word.
    #[must_use]
    pub fn coming_session(&self, subject: Subject) -> Option<&PlannedSession> {
        self.planned(subject).filter(|plan| plan.status == SessionStatus::Planned)
    }

    /// All planned sessions, in no particular order.
    pub fn planned_sessions(&self) -> impl Iterator<Item = &PlannedSession> {
        self.planned.values()
    }

    /// The answers to a set of questions about a system.
    #[must_use]
    pub fn checklist(&self, system: SystemId, kind: ChecklistKind) -> Option<&Checklist> {
        self.checklists.get(&(system, kind))
    }

    /// All checklists that were begun, in no particular order.
    pub fn checklists(&self) -> impl Iterator<Item = &Checklist> {
        self.checklists.values()
    }

    /// The derived levels of the system in this slot.
    #[must_use]
    pub fn derived(&self, system: Slot) -> &Derived {
        &self.derived[system as usize]
    }

    /// The derived levels of all slots, for [`explain`](crate::domain::explain).
    #[must_use]
    pub fn all_derived(&self) -> &[Derived] {
        &self.derived
    }

    /// The decision in force for a subject.
    #[must_use]
    pub fn decided(&self, subject: Subject) -> Option<&Classification> {
        self.classifications.at(self.held(subject)?.decided?)
    }

    /// The draft of a subject.
    #[must_use]
    pub fn draft(&self, subject: Subject) -> Option<&Classification> {
        self.classifications.at(self.held(subject)?.draft?)
    }

    /// The decisions of a subject, the one in force first, then those it succeeded.
    pub fn decisions(&self, subject: Subject) -> impl Iterator<Item = &Classification> {
        std::iter::successors(self.decided(subject), |newer| self.classifications.get(newer.succeeds?))
    }

    /// The adjustment of one aspect of a system, whether it stands today or not.
    #[must_use]
    pub fn adjustment(&self, system: Slot, aspect: Aspect) -> Option<&Adjustment> {
        let links = self.system_links.get(system as usize)?;
        links.adjustments.iter().filter_map(|slot| self.adjustments.at(*slot)).find(|held| held.aspect == aspect)
    }

    /// The name of a system or an asset; empty if it is gone.
    #[must_use]
    pub fn subject_name(&self, subject: Subject) -> &str {
        match subject {
            Subject::System(id) => self.systems.get(id).map_or("", |system| &system.name),
            Subject::Asset(id) => self.assets.get(id).map_or("", |asset| &asset.name),
        }
    }

    /// The identity of the system in this slot.
    #[must_use]
    pub fn system_id(&self, slot: Slot) -> Option<SystemId> {
        self.systems.at(slot).map(|system| system.id)
    }

    /// The identity of the asset in this slot.
    #[must_use]
    pub fn asset_id(&self, slot: Slot) -> Option<AssetId> {
        self.assets.at(slot).map(|asset| asset.id)
    }

    /// A unit with everything beneath it, as a test.
    pub fn within(&self, unit: UnitId) -> impl Fn(Option<UnitId>) -> bool + use<> {
        let mut members = rustc_hash::FxHashSet::from_iter([unit]);
        loop {
            let parts = self.units.iter().map(|(_, part)| part);
            let found: Vec<UnitId> = parts
                .filter(|part| part.parent.is_some_and(|parent| members.contains(&parent)))
                .map(|part| part.id)
                .filter(|id| !members.contains(id))
                .collect();
            if found.is_empty() {
                return move |unit| unit.is_some_and(|unit| members.contains(&unit));
            }
            members.extend(found);
        }
    }

    /// The name of a unit; empty for none.
    #[must_use]
    pub fn unit_name(&self, unit: Option<UnitId>) -> &str {
        unit.and_then(|id| self.units.get(id)).map_or("", |unit| &unit.name)
    }

    /// The names from the top of the tree down to the unit, such as `Kommun / Sektion`.
    #[must_use]
    pub fn unit_path(&self, unit: UnitId) -> String {
        // A tree deeper than the number of units would be a circle, which no command makes.
        let up = std::iter::successors(self.units.get(unit), |unit| self.units.get(unit.parent?));
        let mut names: Vec<&str> = up.take(self.units.len()).map(|unit| &*unit.name).collect();
        names.reverse();
        names.join(" / ")
    }

    /// Counts rules from another day, deriving again what depends on it.
    pub(super) fn set_today(&mut self, today: Date) {
        if self.today != today {
            self.today = today;
            self.derive_everything();
        }
    }

    fn derive_everything(&mut self) {
        self.derived = derive_all(self);
        self.decided_since = (0..).take(self.systems.size()).map(|slot| self.oldest_decision(slot)).collect();
        self.has_cause = (0..).take(self.systems.size()).map(|slot| self.look_for_causes(slot)).collect();
        self.stale.clear();
        self.revision += 1;
    }
}
