//! Which assets the list shows, in which order. Worked out when something it depends on changes, not while painting.

use super::column::Column;
use crate::domain::{Date, UnitId};
use crate::i18n::Language;
use crate::register::Slot;
use crate::register::query::AssetSelection;
use crate::ui::screens::systems::rows::query;
use crate::ui::screens::systems::words::Words;
use crate::ui::widgets::table::{Sort, TableState};
use crate::ui::{View, order};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The rows, with what they were worked out from.
#[derive(Default)]
pub struct Rows {
    ordered_by: Option<OrderedBy>,
    order: Vec<Slot>,
    shown_by: Option<ShownBy>,
    shown: Vec<Slot>,
    total: usize,
    decided: usize,
}

#[derive(Clone, PartialEq)]
struct OrderedBy {
    revision: u64,
    today: Date,
    language: Language,
    sort: Option<Sort>,
}

#[derive(PartialEq)]
struct ShownBy {
    unit: Option<UnitId>,
    selection: AssetSelection,
    filters: BTreeMap<&'static str, String>,
}

impl Rows {
    /// The assets to show, in their order.
    pub fn shown(&self) -> &[Slot] {
        &self.shown
    }

    /// How many assets there are in the unit looked at.
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many of them have a decision in force.
    pub fn decided(&self) -> usize {
        self.decided
    }

    /// Works out the rows again if something changed; true if so.
    pub fn refresh(&mut self, view: &View<'_>, selection: AssetSelection, table: &TableState) -> bool {
        let ordered_by = OrderedBy {
            revision: view.snapshot.revision(),
            today: view.today,
            language: view.texts.language(),
            sort: table.sort,
        };
        let shown_by = ShownBy { unit: view.unit, selection, filters: table.filters.clone() };
        let is_ordered = self.ordered_by.as_ref() == Some(&ordered_by);
        if is_ordered && self.shown_by.as_ref() == Some(&shown_by) {
            return false;
        }
        let words = Words::new(view.texts, view.snapshot.settings());
        if !is_ordered {
            self.order = in_order(view, &words, table.sort);
            self.ordered_by = Some(ordered_by);
        }
        self.filter(view, &words, &shown_by);
        self.shown_by = Some(shown_by);
        true
    }

    fn filter(&mut self, view: &View<'_>, words: &Words, by: &ShownBy) {
        let snapshot = view.snapshot;
        let within = by.unit.map(|unit| snapshot.within(unit));
        let filters = by.filters.iter().filter_map(|(id, typed)| Some((Column::from_id(id)?, typed)));
        let wanted: Vec<(Column, Vec<String>)> =
            filters.map(|(column, typed)| (column, query(column == Column::Level, typed))).collect();
        (self.total, self.decided) = (0, 0);
        self.shown.clear();
        for slot in self.order.iter().copied() {
            let Some(asset) = snapshot.assets().at(slot) else { continue };
            if within.as_ref().is_some_and(|within| !within(asset.unit)) {
                continue;
            }
            self.total += 1;
            self.decided += usize::from(snapshot.asset_levels(slot).is_some());
            let passes = |(column, query): &(Column, Vec<String>)| {
                let text = column.text(snapshot, words, slot, asset).to_lowercase();
                query.iter().all(|word| text.contains(word.as_str()))
            };
            if by.selection.holds(snapshot, slot) && wanted.iter().all(passes) {
                self.shown.push(slot);
            }
        }
    }
}

fn in_order(view: &View<'_>, words: &Words, sort: Option<Sort>) -> Vec<Slot> {
    let snapshot = view.snapshot;
    let sorted_by = sort.and_then(|sort| Some((Column::from_id(sort.column)?, sort.is_descending)));
    let (column, is_descending) = sorted_by.unwrap_or((Column::Reference, false));
    let mut keyed: Vec<_> = snapshot
        .assets()
        .iter()
        .map(|(slot, asset)| {
            let tie = if column.is_distinct() { String::new() } else { order::key(&asset.reference) };
            (column.key(snapshot, words, slot, asset), tie, slot)
        })
        .collect();
    keyed.sort_unstable_by(|a, b| {
        let main = match (&a.0, &b.0) {
            (Some(a), Some(b)) if is_descending => b.cmp(a),
            (Some(a), Some(b)) => a.cmp(b),
            (None, None) => Ordering::Equal,
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
        };
        main.then_with(|| a.1.cmp(&b.1)).then(a.2.cmp(&b.2))
    });
    keyed.into_iter().map(|(.., slot)| slot).collect()
}
