//! What a table remembers between frames: order, filters, columns, selection and the keyboard's place.

use super::Column;
use super::column::NARROWEST;
use crate::ui::ListLook;
use eframe::egui::Vec2;
use std::collections::{BTreeMap, BTreeSet};

/// A width that was kept for another screen must not hide all other columns.
const WIDEST: f32 = 1000.0;

/// The column a table is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column's id.
    pub column: &'static str,
    /// Whether the largest comes first.
    pub is_descending: bool,
}

/// The state of one table, kept by its screen.
#[derive(Clone, Debug, Default)]
pub struct TableState {
    /// The order; `None` as the rows are given.
    pub sort: Option<Sort>,
    /// Whether the row of filters is shown.
    pub shows_filters: bool,
    /// What each column is filtered by; columns without a filter are left out.
    pub filters: BTreeMap<&'static str, String>,
    /// Columns shown or hidden against their default.
    pub visible: BTreeMap<String, bool>,
    /// Columns whose width was changed.
    pub widths: BTreeMap<String, f32>,
    /// The selected rows, by key.
    pub selected: BTreeSet<u32>,
    /// The column whose filter is to take the keyboard, once it is drawn.
    pub focus_filter: Option<&'static str>,
    /// The row with the keyboard: its place and key.
    pub(super) cursor: Option<(usize, u32)>,
    /// The row from which Shift selects.
    pub(super) anchor: Option<u32>,
    pub(super) offset: Vec2,
    pub(super) view_height: f32,
    /// A row that must come into view.
    pub(super) reveal: Option<usize>,
    /// The cursor's row is to take the keyboard.
    pub(super) takes_focus: bool,
}

impl TableState {
    /// A table sorted by a column, ascending.
    #[must_use]
    pub fn sorted_by(column: &'static str) -> Self {
        Self { sort: Some(Sort { column, is_descending: false }), ..Self::default() }
    }

    /// Shows the filters and gives the keyboard to that of a column.
    pub fn focus_filters(&mut self, column: &'static str) {
        (self.shows_filters, self.focus_filter) = (true, Some(column));
    }

    /// How the table looks, for a list that is sorted by `first` from the start.
    #[must_use]
    pub fn look(&self, first: Option<&str>) -> ListLook {
        let sort = self.sort.filter(|sort| sort.is_descending || Some(sort.column) != first);
        ListLook {
            visible: self.visible.clone(),
            widths: self.widths.clone(),
            sort: sort.map(|sort| sort.column.to_owned()),
            is_descending: sort.is_some_and(|sort| sort.is_descending),
            pane: None,
        }
    }

    /// Lets the table look as it was kept, as far as it has these columns.
    pub fn arrange(&mut self, look: &ListLook, columns: impl Iterator<Item = &'static str>) {
        for column in columns {
            if let Some(is_shown) = look.visible.get(column) {
                self.visible.insert(column.to_owned(), *is_shown);
            }
            if let Some(width) = look.widths.get(column) {
                self.widths.insert(column.to_owned(), width.clamp(NARROWEST, WIDEST));
            }
            if look.sort.as_deref() == Some(column) {
                self.sort = Some(Sort { column, is_descending: look.is_descending });
            }
        }
    }

    /// Whether a column is shown.
    #[must_use]
    pub fn shows(&self, column: &Column) -> bool {
        self.visible.get(column.id).copied().unwrap_or(column.is_visible)
    }

    /// The filter of a column, empty where there is none.
    #[must_use]
    pub fn filter(&self, column: &str) -> &str {
        self.filters.get(column).map_or("", String::as_str)
    }

    /// Selects one row, brings it into view and, if `takes_focus`, gives it the keyboard.
    pub fn go_to(&mut self, rows: &[u32], key: u32, takes_focus: bool) {
        self.select_only(key);
        if let Some(place) = rows.iter().position(|row| *row == key) {
            self.cursor = Some((place, key));
            self.reveal = Some(place);
            self.takes_focus = takes_focus;
        }
    }

    /// The selected rows in the order they are shown; those filtered away are left out.
    #[must_use]
    pub fn selected_in(&self, rows: &[u32]) -> Vec<u32> {
        rows.iter().copied().filter(|key| self.selected.contains(key)).collect()
    }

    /// The place of the cursor in the rows as they are now.
    pub(super) fn place(&mut self, rows: &[u32]) -> Option<usize> {
        let (place, key) = self.cursor?;
        if rows.get(place) == Some(&key) {
            return Some(place);
        }
        // The rows changed: look once for where the record went.
        let found = rows.iter().position(|row| *row == key);
        self.cursor = found.map(|place| (place, key));
        found
    }

    pub(super) fn select_only(&mut self, key: u32) {
        self.selected.clear();
        self.selected.insert(key);
        self.anchor = Some(key);
    }

    pub(super) fn toggle(&mut self, key: u32) {
        if !self.selected.remove(&key) {
            self.selected.insert(key);
        }
        self.anchor = Some(key);
    }

    /// Selects from the anchor to a place.
    pub(super) fn select_to(&mut self, rows: &[u32], to: usize) {
        let from = self.anchor.and_then(|anchor| rows.iter().position(|row| *row == anchor)).unwrap_or(to);
        self.selected = rows[from.min(to)..=from.max(to)].iter().copied().collect();
        self.anchor = rows.get(from).copied();
    }
}
