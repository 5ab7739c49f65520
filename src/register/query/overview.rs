//! The officer's monthly figures (practice: 72 / 23 / 13 / 3 / 11 / 3 / 5 / 3), each with the set behind it.

use super::selection::Facts;
use super::{
    Activity, ActivityProgress, AssetSelection, HeatMap, Sections, Selection, UnitFigures, deviations_in, differing_in,
};
use crate::domain::derive::Status;
use crate::domain::{Aspect, ReviewState, UnitId, WorkStatus};
use crate::register::{Slot, Snapshot};

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
    /// Pairs of assets that were judged differently; `None` in a register so large that they are worked out on their
    /// own screen only.
    pub differing: Option<usize>,
    /// Measures of systems in use that should have been done before today.
    pub late_measures: usize,
    /// How each unit directly beneath (or at the top) stands by itself.
    pub units: Vec<UnitFigures>,
    /// Confidentiality and integrity, each against availability.
    pub heat_maps: [HeatMap; 2],
    /// How far each activity has come.
    pub activities: [ActivityProgress; Activity::ALL.len()],
}

/// Up to so many assets the differing judgements are counted after every change; in larger registers that would be
/// felt.
const COMPARED_AT_ONCE: usize = 20_000;

/// Every set that the overview counts.
pub const COUNTED: [Selection; 38] = [
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
    Selection::ReportLate,
    Selection::ReportRemaining,
    Selection::AcceptanceLapsed,
    Selection::SupplierMissing,
    Selection::OpenGaps,
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
    let (mut figures, mut late_measures) = ([0; COUNTED.len()], 0);
    let mut sections = Sections::of(snapshot, unit);
    let mut heat_maps =
        [Aspect::Confidentiality, Aspect::Integrity].map(|down| HeatMap::empty(down, Aspect::Availability));
    let mut activities = Activity::ALL.map(ActivityProgress::none);
    for (slot, system) in snapshot.systems().iter() {
        if within.as_ref().is_some_and(|within| !within(system.unit)) {
            continue;
        }
        let facts = Facts::new(snapshot, slot, system);
        for (figure, selection) in figures.iter_mut().zip(COUNTED) {
            *figure += usize::from(selection.takes(&facts));
        }
        if system.is_retired() {
            continue;
        }
        late_measures += snapshot.late_measures_of(system.id);
        sections.count(&facts);
        for map in &mut heat_maps {
            map.count(facts.effective());
        }
        for progress in &mut activities {
            progress.count(&facts);
        }
    }
    let is_quick = snapshot.assets().len() <= COMPARED_AT_ONCE;
    Overview {
        figures,
        assets: assets(snapshot, within.as_ref()),
        outside_type: deviations_in(snapshot, unit).len(),
        differing: is_quick.then(|| differing_in(snapshot, unit).len()),
        late_measures,
        units: sections.figures,
        heat_maps,
        activities,
    }
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
