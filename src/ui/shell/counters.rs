//! The counters of the navigation and the quiet line of the status bar, counted once per change.

use crate::domain::ReviewState;
use crate::register::query::{AssetSelection, Selection};
use crate::ui::View;

/// How many records there are, and how many wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Systems in use.
    pub systems: usize,
    /// Information assets.
    pub assets: usize,
    /// Assets whose decided levels lie outside the range of their common type.
    pub outside_type: usize,
    /// Systems and assets that are overdue or marked as needing a new classification.
    pub waiting: usize,
    /// Measures that should have been done before today.
    pub late_measures: usize,
    /// Systems whose classification is overdue.
    pub overdue: usize,
    /// Systems whose classification is due soon.
    pub due_soon: usize,
    /// Systems and assets whose classification is overdue.
    pub all_overdue: usize,
    /// Systems and assets whose classification is due soon.
    pub all_due_soon: usize,
}

type Basis = (u64, crate::domain::Date, Option<crate::domain::UnitId>);

/// The counts with what they were counted from.
#[derive(Debug, Default)]
pub struct Counters {
    held: Option<(Basis, Counts)>,
}

impl Counters {
    /// The counts of a view.
    pub fn of(&mut self, view: &View<'_>) -> Counts {
        let basis = (view.snapshot.revision(), view.today, view.unit);
        match self.held {
            Some((held, counts)) if held == basis => counts,
            _ => {
                let counts = count(view);
                self.held = Some((basis, counts));
                counts
            }
        }
    }
}

fn count(view: &View<'_>) -> Counts {
    let snapshot = view.snapshot;
    let within = view.unit.map(|unit| snapshot.within(unit));
    let is_in = |unit| within.as_ref().is_none_or(|within| within(unit));
    let has_types = !snapshot.common_types().is_empty();
    let mut counts = Counts::default();
    for (slot, _) in snapshot.assets().iter().filter(|(_, asset)| is_in(asset.unit)) {
        counts.assets += 1;
        counts.add(snapshot.asset_review(slot).state);
        counts.outside_type += usize::from(has_types && AssetSelection::OutsideType.holds(snapshot, slot));
    }
    for (slot, system) in snapshot.systems().iter().filter(|(_, system)| is_in(system.unit)) {
        if !Selection::All.holds(snapshot, slot, system) {
            continue;
        }
        counts.systems += 1;
        let state = snapshot.system_review(slot).state;
        counts.add(state);
        counts.late_measures += snapshot.late_measures_of(system.id);
        counts.overdue += usize::from(state == ReviewState::Overdue);
        counts.due_soon += usize::from(state == ReviewState::DueSoon);
    }
    counts
}

impl Counts {
    fn add(&mut self, state: ReviewState) {
        self.waiting += usize::from(waits(state));
        self.all_overdue += usize::from(state == ReviewState::Overdue);
        self.all_due_soon += usize::from(state == ReviewState::DueSoon);
    }
}

fn waits(state: ReviewState) -> bool {
    matches!(state, ReviewState::Overdue | ReviewState::NeedsReview)
}
