//! The sections side by side: how far each has come by itself.

use super::selection::Facts;
use crate::domain::derive::Status;
use crate::domain::{ReviewState, Unit, UnitId};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

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
    /// Business-critical systems, and how many of them are classified.
    pub critical: (usize, usize),
    /// Systems procured by the unit itself, and how many of them are classified.
    pub own: (usize, usize),
}

/// The units directly beneath the one looked at, and which of them every unit further down belongs to.
pub(super) struct Sections {
    pub figures: Vec<UnitFigures>,
    places: FxHashMap<UnitId, usize>,
}

impl Sections {
    pub fn of(snapshot: &Snapshot, parent: Option<UnitId>) -> Self {
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

    pub fn count(&mut self, facts: &Facts<'_>) {
        let place = facts.system.unit.and_then(|unit| self.places.get(&unit));
        let Some(figures) = place.map(|place| &mut self.figures[*place]) else { return };
        let is_classified = facts.status() == Status::Classified;
        figures.systems += 1;
        figures.classified += usize::from(is_classified);
        figures.incomplete += usize::from(facts.status() == Status::Incomplete);
        figures.overdue += usize::from(facts.review().state == ReviewState::Overdue);
        for (is_in, (all, classified)) in
            [(facts.is_critical(), &mut figures.critical), (facts.is_own(), &mut figures.own)]
        {
            *all += usize::from(is_in);
            *classified += usize::from(is_in && is_classified);
        }
    }
}

impl UnitFigures {
    fn empty(unit: UnitId) -> Self {
        Self { unit, systems: 0, classified: 0, incomplete: 0, overdue: 0, critical: (0, 0), own: (0, 0) }
    }
}
