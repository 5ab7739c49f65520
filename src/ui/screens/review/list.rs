//! Which rows are shown, in which order: worked out when something changes, never while drawing.

use super::columns::{self, columns};
use super::months::{self, Bucket};
use super::rows::{Item, Row, rows, upcoming};
use crate::domain::{Date, ReviewState, Subject, UnitId, fold};
use crate::i18n::Language;
use crate::ui::View;
use crate::ui::widgets::table::{Sort, TableState};
use std::collections::BTreeMap;

/// What the rows depend on besides the choices on the screen.
type Ground = (u64, Date, Option<UnitId>, Language);
/// The choices on the screen: state, month, order, filters.
type Choice = (Option<ReviewState>, Option<Bucket>, Option<Sort>, BTreeMap<&'static str, String>);

/// The rows as they are shown.
pub(super) struct List {
    ground: Ground,
    /// The choices that the rows were arranged by.
    choice: Option<Choice>,
    all: Vec<Row>,
    /// How many there are in each state, in the order of [`ReviewState::ALL`].
    counts: [usize; 6],
    /// How many fall due when, in the order of [`Bucket::all`].
    pub months: Vec<usize>,
    /// The keys of the rows that are shown, in order.
    pub shown: Vec<u32>,
    /// What falls due next, among what is not due yet.
    pub upcoming: Option<(Item, Date)>,
}

impl List {
    /// The list for the view and the choices; the one from the frame before where nothing changed.
    pub fn kept(
        before: Option<Self>,
        view: &View<'_>,
        (chip, month): (Option<ReviewState>, Option<Bucket>),
        table: &TableState,
    ) -> Self {
        let ground = (view.snapshot.revision(), view.today, view.unit, view.texts.language());
        let mut list = match before {
            Some(list) if list.ground == ground => list,
            _ => Self::read(ground, view),
        };
        let is_same = list.choice.as_ref().is_some_and(|(state, of, sort, filters)| {
            (*state, *of, *sort) == (chip, month, table.sort) && *filters == table.filters
        });
        if !is_same {
            list.arrange(view, (chip, month, table.sort, table.filters.clone()));
        }
        list
    }

    fn read(ground: Ground, view: &View<'_>) -> Self {
        let all = rows(view);
        let counts = ReviewState::ALL.map(|state| all.iter().filter(|row| row.state == state).count());
        let upcoming = upcoming(&all, view.today);
        let months = months::counts(&all, view.today);
        Self { ground, choice: None, all, counts, months, shown: Vec::new(), upcoming }
    }

    fn arrange(&mut self, view: &View<'_>, choice: Choice) {
        let (chip, month, sort, filters) = &choice;
        let wanted: Vec<(&str, String)> = filters.iter().map(|(column, text)| (*column, fold(text))).collect();
        let passes = |row: &&Row| {
            chip.is_none_or(|state| row.state == state)
                && month.is_none_or(|month| row.due.is_some_and(|due| Bucket::of(due, view.today) == month))
                && wanted.iter().all(|(column, text)| fold(&columns::text(view, row.item, column)).contains(text))
        };
        let mut shown: Vec<Item> = self.all.iter().filter(passes).map(|row| row.item).collect();
        if let Some(sort) = sort {
            shown.sort_by_cached_key(|item| columns::order(view, *item, sort.column));
            if sort.is_descending {
                shown.reverse();
            }
        }
        self.shown = shown.into_iter().map(Item::key).collect();
        self.choice = Some(choice);
    }

    /// How many rows there are, whatever is shown of them.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// All rows, whatever is shown of them.
    pub fn all(&self) -> &[Row] {
        &self.all
    }

    /// How many rows are in a state.
    pub fn count(&self, state: ReviewState) -> usize {
        let place = ReviewState::ALL.iter().position(|known| *known == state);
        place.map_or(0, |place| self.counts[place])
    }

    /// Whether nothing is overdue, marked or falling due.
    pub fn is_calm(&self) -> bool {
        [ReviewState::Overdue, ReviewState::NeedsReview, ReviewState::DueSoon]
            .into_iter()
            .all(|state| self.count(state) == 0)
    }

    /// What the shown rows are about, in order.
    pub fn subjects(&self, view: &View<'_>) -> Vec<Subject> {
        self.shown.iter().filter_map(|key| Item::of_key(*key).subject(view.snapshot)).collect()
    }

    /// The shown rows as text with tabs, headings first.
    pub fn told(&self, view: &View<'_>) -> String {
        let columns = columns(view.texts);
        let mut told = columns.iter().map(|column| column.title.clone()).collect::<Vec<_>>().join("\t");
        for key in &self.shown {
            let cells = columns.iter().map(|column| {
                let text = columns::text(view, Item::of_key(*key), column.id);
                text.replace(['\t', '\n', '\r'], " ")
            });
            told.push('\n');
            told.push_str(&cells.collect::<Vec<_>>().join("\t"));
        }
        told.push('\n');
        told
    }
}
