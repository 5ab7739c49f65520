//! The officer's monthly figures (practice: 72 / 23 / 13 / 3 / 11 / 3 / 5 / 3), each with the set behind it.

use super::selection::Facts;
use super::{AssetSelection, Selection, deviations};
use crate::domain::derive::Status;
use crate::domain::{Asset, ReviewState, Unit, UnitId, WorkStatus};
use crate::register::{Slot, Snapshot};
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
    figures: [usize; COUNTED.len()],
    /// Assets, and how many of them have a decision in force.
    pub assets: (usize, usize),
    /// Assets whose decided levels lie outside the range of their common type.
    pub outside_type: usize,
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
pub const COUNTED: [Selection; 33] = [
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
    Selection::PersonalData,
    Selection::ThresholdDone,
    Selection::ThresholdMissing,
    Selection::AssessmentOutstanding,
    Selection::AdjustmentToReview,
    Selection::InCircle,
    Selection::Retired,
];

impl Overview {
    /// The figure of a set; 0 for a set that the overview does not count.
    #[must_use]
    pub fn figure(&self, selection: Selection) -> Figure {
        let place = COUNTED.iter().position(|counted| *counted == selection);
        Figure { selection, count: place.map_or(0, |place| self.figures[place]) }
    }
}

/// Computes the figures of the register, or of a unit with everything beneath it, in one pass over the systems.
#[must_use]
pub fn overview(snapshot: &Snapshot, unit: Option<UnitId>) -> Overview {
    let within = unit.map(|unit| snapshot.within(unit));
    let mut figures = [0; COUNTED.len()];
    let mut parts = Parts::of(snapshot, unit);
    for (slot, system) in snapshot.systems().iter() {
        if within.as_ref().is_some_and(|within| !within(system.unit)) {
            continue;
        }
        let facts = Facts::new(snapshot, slot, system);
        for (figure, selection) in figures.iter_mut().zip(COUNTED) {
            *figure += usize::from(selection.takes(&facts));
        }
        parts.count(&facts);
    }
    let outside_type = outside_type(snapshot, within.as_ref());
    Overview { figures, assets: assets(snapshot, within.as_ref()), outside_type, units: parts.figures }
}

/// How many assets there are, and how many of them have a decision in force.
fn assets(snapshot: &Snapshot, within: Option<&impl Fn(Option<UnitId>) -> bool>) -> (usize, usize) {
    let is_decided = |slot: Slot| AssetSelection::Decided.holds(snapshot, slot);
    let Some(within) = within else {
        // A free slot holds no decision, so the million records of a national register need not be looked at.
        let decided = (0..).take(snapshot.assets().size()).filter(|slot| is_decided(*slot)).count();
        return (snapshot.assets().len(), decided);
    };
    let assets = snapshot.assets().iter().filter(|(_, asset)| within(asset.unit));
    assets.fold((0, 0), |(all, decided), (slot, _)| (all + 1, decided + usize::from(is_decided(slot))))
}

fn outside_type(snapshot: &Snapshot, within: Option<&impl Fn(Option<UnitId>) -> bool>) -> usize {
    let is_in = |asset: &Asset| within.is_none_or(|within| within(asset.unit));
    let found = deviations(snapshot);
    found.iter().filter_map(|found| snapshot.assets().at(found.asset)).filter(|asset| is_in(asset)).count()
}

/// The units directly beneath the one looked at, and which of them every unit further down belongs to.
struct Parts {
    figures: Vec<UnitFigures>,
    places: FxHashMap<UnitId, usize>,
}

impl Parts {
    fn of(snapshot: &Snapshot, parent: Option<UnitId>) -> Self {
        let units = || snapshot.units().iter().map(|(_, unit)| unit);
        let mut tops: Vec<&Unit> = units().filter(|unit| unit.parent == parent).collect();
        // A register of one organisation has a single top; its parts say more than it does.
        if let ([only], None) = (tops.as_slice(), parent) {
            return Self::of(snapshot, Some(only.id));
        }
        tops.sort_by(|a, b| a.name.cmp(&b.name));
        let figures: Vec<UnitFigures> = tops.iter().map(|unit| UnitFigures::empty(unit.id)).collect();
        let tops: FxHashMap<UnitId, usize> = tops.iter().zip(0..).map(|(unit, place)| (unit.id, place)).collect();
        let place = |unit: &Unit| {
            // A tree deeper than the number of units would be a circle, which no command makes.
            let mut up = std::iter::successors(Some(unit), |unit| snapshot.units().get(unit.parent?));
            up.by_ref().take(snapshot.units().len()).find_map(|unit| tops.get(&unit.id).copied())
        };
        let places = units().filter_map(|unit| Some((unit.id, place(unit)?))).collect();
        Self { figures, places }
    }

    fn count(&mut self, facts: &Facts<'_>) {
        let place = facts.system.unit.and_then(|unit| self.places.get(&unit));
        let Some(place) = place.filter(|_| !facts.system.is_retired()) else { return };
        let figures = &mut self.figures[*place];
        figures.systems += 1;
        match facts.status() {
            Status::Classified => figures.classified += 1,
            Status::Incomplete => figures.incomplete += 1,
            Status::Unclassified => {}
        }
        figures.overdue += usize::from(facts.review().state == ReviewState::Overdue);
    }
}

impl UnitFigures {
    fn empty(unit: UnitId) -> Self {
        Self { unit, systems: 0, classified: 0, incomplete: 0, overdue: 0 }
    }
}
