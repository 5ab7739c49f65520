//! Which records the list shows, in which order. Worked out when something it depends on changes, not while painting.

use super::column::{Column, query};
use super::kind::Kind;
use super::words::Words;
use crate::domain::{Date, UnitId};
use crate::i18n::Language;
use crate::register::Slot;
use crate::ui::widgets::table::{Sort, TableState};
use crate::ui::{View, order};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The rows, with what they were worked out from.
pub struct Rows<K: Kind> {
    ordered_by: Option<OrderedBy>,
    order: Vec<Slot>,
    shown_by: Option<ShownBy<K::Set>>,
    shown: Vec<Slot>,
    total: usize,
    marked: usize,
    offered: Vec<usize>,
}

#[derive(Clone, PartialEq)]
struct OrderedBy {
    revision: u64,
    today: Date,
    language: Language,
    sort: Option<Sort>,
}

#[derive(PartialEq)]
struct ShownBy<Set> {
    unit: Option<UnitId>,
    selection: Set,
    also: bool,
    filters: BTreeMap<&'static str, String>,
}

impl<K: Kind> Default for Rows<K> {
    fn default() -> Self {
        Self {
            ordered_by: None,
            order: Vec::new(),
            shown_by: None,
            shown: Vec::new(),
            total: 0,
            marked: 0,
            offered: Vec::new(),
        }
    }
}

impl<K: Kind> Rows<K> {
    /// The records to show, in their order.
    pub fn shown(&self) -> &[Slot] {
        &self.shown
    }

    /// How many records count in the unit looked at.
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many of them the heading counts beside.
    pub fn marked(&self) -> usize {
        self.marked
    }

    /// How many records of the unit looked at are in each of the sets that are offered.
    pub fn offered(&self) -> &[usize] {
        &self.offered
    }

    /// Works out the rows again if something changed; true if so.
    pub fn refresh(&mut self, view: &View<'_>, selection: K::Set, also: bool, table: &TableState) -> bool {
        let ordered_by = OrderedBy {
            revision: view.snapshot.revision(),
            today: view.today,
            language: view.texts.language(),
            sort: table.sort,
        };
        let shown_by = ShownBy { unit: view.unit, selection, also, filters: table.filters.clone() };
        let is_ordered = self.ordered_by.as_ref() == Some(&ordered_by);
        if is_ordered && self.shown_by.as_ref() == Some(&shown_by) {
            return false;
        }
        let words = Words::new(view.texts, view.snapshot.settings());
        if !is_ordered {
            self.order = in_order::<K>(view, &words, table.sort);
            self.ordered_by = Some(ordered_by);
        }
        self.filter(view, &words, &shown_by);
        self.shown_by = Some(shown_by);
        true
    }

    fn filter(&mut self, view: &View<'_>, words: &Words, by: &ShownBy<K::Set>) {
        let snapshot = view.snapshot;
        let within = by.unit.map(|unit| snapshot.within(unit));
        let filters = by.filters.iter().filter_map(|(id, typed)| Some((K::Column::from_id(id)?, typed)));
        let wanted: Vec<(K::Column, Vec<String>)> =
            filters.map(|(column, typed)| (column, query(Some(column) == K::Column::LEVEL, typed))).collect();
        (self.total, self.marked) = (0, 0);
        self.shown.clear();
        self.offered = vec![0; K::OFFERED.len()];
        for slot in self.order.iter().copied() {
            let Some(record) = K::table(snapshot).at(slot) else { continue };
            if within.as_ref().is_some_and(|within| !within(K::unit(record, snapshot))) {
                continue;
            }
            let (counts, is_marked) = K::counts(snapshot, slot, record);
            self.total += usize::from(counts);
            self.marked += usize::from(is_marked);
            for (count, set) in self.offered.iter_mut().zip(K::OFFERED) {
                *count += usize::from(K::shows(*set, by.also, snapshot, slot, record));
            }
            let passes = |(column, query): &(K::Column, Vec<String>)| {
                let text = column.text(snapshot, words, slot, record).to_lowercase();
                query.iter().all(|word| text.contains(word.as_str()))
            };
            if K::shows(by.selection, by.also, snapshot, slot, record) && wanted.iter().all(passes) {
                self.shown.push(slot);
            }
        }
    }
}

fn in_order<K: Kind>(view: &View<'_>, words: &Words, sort: Option<Sort>) -> Vec<Slot> {
    let snapshot = view.snapshot;
    let sorted_by = sort.and_then(|sort| Some((K::Column::from_id(sort.column)?, sort.is_descending)));
    let (column, is_descending) = sorted_by.unwrap_or((K::Column::ALL[0].0, false));
    let mut keyed: Vec<_> = K::table(snapshot)
        .iter()
        .map(|(slot, record)| {
            let tie = if column.is_distinct() { String::new() } else { order::key(K::about(record).reference) };
            (column.key(snapshot, words, slot, record), tie, slot)
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
