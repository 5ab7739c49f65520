//! The officer's monthly figures (practice: 72 / 23 / 13 / 3 / 11 / 3 / 5 / 3), each with the set behind it.

use super::{AssetSelection, Selection};
use crate::domain::derive::Status;
use crate::domain::{ReviewState, UnitId, WorkStatus};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

/// One figure and the set it counts; opening the set lists exactly what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The set.
    pub selection: Selection,
    /// How many systems it holds.
    pub count: usize,
}

/// The figures of a register or of one unit with everything beneath it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    figures: FxHashMap<Selection, usize>,
    /// Assets, and how many of them have a decision in force.
    pub assets: (usize, usize),
    /// Figures per unit directly beneath (or at the top): the unit, systems, classified, incomplete, overdue.
    pub units: Vec<UnitFigures>,
}

/// The figures of one unit with everything beneath it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitFigures {
    /// The unit.
    pub unit: UnitId,
    /// Systems.
    pub systems: usize,
    /// Systems that are classified.
    pub classified: usize,
    /// Systems that are incomplete.
    pub incomplete: usize,
    /// Systems whose reclassification is overdue.
    pub overdue: usize,
}

/// Every set that the overview counts.
pub const COUNTED: [Selection; 29] = [
    Selection::All,
    Selection::Own,
    Selection::Central,
    Selection::Critical,
    Selection::Status(Status::Classified),
    Selection::Status(Status::Incomplete),
    Selection::Status(Status::Unclassified),
    Selection::OwnStatus(Status::Classified),
    Selection::OwnStatus(Status::Incomplete),
    Selection::OwnStatus(Status::Unclassified),
    Selection::CriticalStatus(Status::Classified),
    Selection::OwnPlanned,
    Selection::Review(ReviewState::Overdue),
    Selection::Review(ReviewState::NeedsReview),
    Selection::Review(ReviewState::DueSoon),
    Selection::Review(ReviewState::Planned),
    Selection::Review(ReviewState::Unclassified),
    Selection::Review(ReviewState::Current),
    Selection::ActionPlan(WorkStatus::Done),
    Selection::ActionPlan(WorkStatus::NotNeeded),
    Selection::ActionPlan(WorkStatus::Needed),
    Selection::ActionPlan(WorkStatus::Started),
    Selection::RiskAnalysis(WorkStatus::Done),
    Selection::RiskAnalysis(WorkStatus::NotNeeded),
    Selection::RiskAnalysis(WorkStatus::Needed),
    Selection::RiskAnalysis(WorkStatus::Started),
    Selection::AdjustmentToReview,
    Selection::InCircle,
    Selection::Retired,
];

impl Overview {
    /// The figure of a set; 0 for a set that the overview does not count.
    #[must_use]
    pub fn figure(&self, selection: Selection) -> Figure {
        Figure { selection, count: self.figures.get(&selection).copied().unwrap_or_default() }
    }
}

/// Computes the figures of the register, or of a unit with everything beneath it.
#[must_use]
pub fn overview(snapshot: &Snapshot, unit: Option<UnitId>) -> Overview {
    let within = unit.map(|unit| snapshot.within(unit));
    let is_in = |of: Option<UnitId>| within.as_ref().is_none_or(|within| within(of));
    let mut figures = FxHashMap::default();
    for (slot, system) in snapshot.systems().iter().filter(|(_, system)| is_in(system.unit)) {
        for selection in COUNTED.into_iter().filter(|selection| selection.holds(snapshot, slot, system)) {
            *figures.entry(selection).or_default() += 1;
        }
    }
    let assets = || snapshot.assets().iter().filter(|(_, asset)| is_in(asset.unit));
    let decided = assets().filter(|(slot, _)| AssetSelection::Decided.holds(snapshot, *slot)).count();
    Overview { figures, assets: (assets().count(), decided), units: per_unit(snapshot, unit) }
}

fn per_unit(snapshot: &Snapshot, parent: Option<UnitId>) -> Vec<UnitFigures> {
    let mut tops: Vec<_> = snapshot.units().iter().filter(|(_, unit)| unit.parent == parent).map(|(_, u)| u).collect();
    // A register of one organisation has a single top; its parts say more than it does.
    if let ([only], None) = (tops.as_slice(), parent) {
        return per_unit(snapshot, Some(only.id));
    }
    tops.sort_by(|a, b| a.name.cmp(&b.name));
    tops.into_iter().map(|unit| figures_of(snapshot, unit.id)).collect()
}

fn figures_of(snapshot: &Snapshot, unit: UnitId) -> UnitFigures {
    let within = snapshot.within(unit);
    let mut figures = UnitFigures { unit, systems: 0, classified: 0, incomplete: 0, overdue: 0 };
    for (slot, _) in snapshot.systems().iter().filter(|(_, system)| !system.is_retired() && within(system.unit)) {
        figures.systems += 1;
        match snapshot.system_status(slot) {
            Status::Classified => figures.classified += 1,
            Status::Incomplete => figures.incomplete += 1,
            Status::Unclassified => {}
        }
        figures.overdue += usize::from(snapshot.system_review(slot).state == ReviewState::Overdue);
    }
    figures
}
