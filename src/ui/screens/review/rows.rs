//! What stands in the list: systems, and the assets that are classified, planned or marked themselves.

use crate::domain::review::Review;
use crate::domain::{Date, ReviewState, Subject};
use crate::register::{Slot, Snapshot};
use crate::ui::View;

/// A row by its key, which follows the record through sorting and filtering.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The system in a slot.
    System(Slot),
    /// The asset in a slot.
    Asset(Slot),
}

impl Item {
    pub fn of_key(key: u32) -> Self {
        if key.is_multiple_of(2) { Self::System(key / 2) } else { Self::Asset(key / 2) }
    }

    pub fn key(self) -> u32 {
        match self {
            Self::System(slot) => slot * 2,
            Self::Asset(slot) => slot * 2 + 1,
        }
    }

    pub fn subject(self, snapshot: &Snapshot) -> Option<Subject> {
        match self {
            Self::System(slot) => snapshot.system_id(slot).map(Subject::System),
            Self::Asset(slot) => snapshot.asset_id(slot).map(Subject::Asset),
        }
    }

    pub fn review(self, snapshot: &Snapshot) -> Review {
        match self {
            Self::System(slot) => snapshot.system_review(slot),
            Self::Asset(slot) => snapshot.asset_review(slot),
        }
    }

    pub fn name(self, snapshot: &Snapshot) -> &str {
        match self {
            Self::System(slot) => snapshot.systems().at(slot).map_or("", |system| &system.name),
            Self::Asset(slot) => snapshot.assets().at(slot).map_or("", |asset| &asset.name),
        }
    }
}

/// A row with what it is ordered by.
#[derive(Clone, Copy)]
pub struct Row {
    pub item: Item,
    pub state: ReviewState,
    pub due: Option<Date>,
}

impl Row {
    fn of(item: Item, snapshot: &Snapshot) -> Self {
        let review = item.review(snapshot);
        Self { item, state: review.state, due: review.due }
    }

    /// Most urgent first: by state, then by the date that makes it so.
    pub fn urgency(&self, snapshot: &Snapshot) -> (ReviewState, Date) {
        let date = match self.state {
            ReviewState::Planned => self.item.review(snapshot).planned_on,
            _ => self.due,
        };
        (self.state, date.unwrap_or(Date::MAX))
    }
}

/// All rows of the register, or of the unit that is looked at, most urgent first.
pub fn rows(view: &View<'_>) -> Vec<Row> {
    let snapshot = view.snapshot;
    let within = view.unit.map(|unit| snapshot.within(unit));
    let is_in = |unit| within.as_ref().is_none_or(|within| within(unit));
    let systems = snapshot.systems().iter().filter(|(_, system)| !system.is_retired() && is_in(system.unit));
    let mut rows: Vec<Row> = systems.map(|(slot, _)| Row::of(Item::System(slot), snapshot)).collect();
    let assets = snapshot.assets().iter().filter(|(_, asset)| is_in(asset.unit));
    rows.extend(
        assets
            .filter(|(slot, asset)| {
                snapshot.asset_levels(*slot).is_some()
                    || asset.review_mark.is_some()
                    || snapshot.coming_session(Subject::Asset(asset.id)).is_some()
            })
            .map(|(slot, _)| Row::of(Item::Asset(slot), snapshot)),
    );
    rows.sort_by_cached_key(|row| row.urgency(snapshot));
    rows
}

/// The record that falls due next, among those that are not due yet.
pub fn upcoming(rows: &[Row], today: Date) -> Option<(Item, Date)> {
    let due = rows.iter().filter_map(|row| Some((row.item, row.due.filter(|date| *date >= today)?)));
    due.min_by_key(|(_, date)| *date)
}
