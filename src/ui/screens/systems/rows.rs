//! Which systems the list shows, in which order. Worked out when something it depends on changes, not while painting.

use super::column::Column;
use super::words::Words;
use crate::domain::{Date, UnitId, fold};
use crate::i18n::Language;
use crate::register::Slot;
use crate::register::query::Selection;
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
    own: usize,
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
    selection: Selection,
    shows_retired: bool,
    filters: BTreeMap<&'static str, String>,
}

impl Rows {
    /// The systems to show, in their order.
    pub fn shown(&self) -> &[Slot] {
        &self.shown
    }

    /// How many systems there are in the unit looked at, retired ones left out.
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many of them the unit has procured itself.
    pub fn own(&self) -> usize {
        self.own
    }

    /// Works out the rows again if something changed; true if so.
    pub fn refresh(&mut self, view: &View<'_>, selection: Selection, shows_retired: bool, table: &TableState) -> bool {
        let ordered_by = OrderedBy {
            revision: view.snapshot.revision(),
            today: view.today,
            language: view.texts.language(),
            sort: table.sort,
        };
        let shown_by = ShownBy { unit: view.unit, selection, shows_retired, filters: table.filters.clone() };
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
        let wanted: Vec<(Column, Vec<String>)> = by
            .filters
            .iter()
            .filter_map(|(id, typed)| Column::from_id(id).map(|column| (column, query(column == Column::Level, typed))))
            .collect();
        (self.total, self.own) = (0, 0);
        self.shown.clear();
        for slot in self.order.iter().copied() {
            let Some(system) = snapshot.systems().at(slot) else { continue };
            if within.as_ref().is_some_and(|within| !within(system.unit)) {
                continue;
            }
            self.total += usize::from(!system.is_retired());
            self.own += usize::from(Selection::Own.holds(snapshot, slot, system));
            let also_retired = by.shows_retired && by.selection == Selection::All && system.is_retired();
            if !also_retired && !by.selection.holds(snapshot, slot, system) {
                continue;
            }
            let passes = |(column, query): &(Column, Vec<String>)| {
                let text = column.text(snapshot, words, slot, system).to_lowercase();
                query.iter().all(|word| text.contains(word.as_str()))
            };
            if wanted.iter().all(passes) {
                self.shown.push(slot);
            }
        }
    }
}

/// The words that must all be there. In the levels' column "K 3" means the level 3 of K, as the badge writes it.
pub fn query(is_level: bool, typed: &str) -> Vec<String> {
    let mut words: Vec<String> = fold(typed).split_whitespace().map(str::to_owned).collect();
    if is_level {
        let is_digit = |word: &String| word.len() == 1 && word.as_bytes()[0].is_ascii_digit();
        for place in (1..words.len()).rev() {
            if words[place - 1].chars().count() == 1 && is_digit(&words[place]) {
                let digit = words.remove(place);
                words[place - 1].push_str(&digit);
            }
        }
    }
    words
}

fn in_order(view: &View<'_>, words: &Words, sort: Option<Sort>) -> Vec<Slot> {
    let snapshot = view.snapshot;
    let sorted_by = sort.and_then(|sort| Some((Column::from_id(sort.column)?, sort.is_descending)));
    let (column, is_descending) = sorted_by.unwrap_or((Column::Reference, false));
    let mut keyed: Vec<_> = snapshot
        .systems()
        .iter()
        .map(|(slot, system)| {
            let tie = if column.is_distinct() { String::new() } else { order::key(&system.reference) };
            (column.key(snapshot, words, slot, system), tie, slot)
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
