//! A list of records: rows on demand, sorting, filters, chosen columns, selection, all by keyboard.
//!
//! Only the rows in view are drawn, and nothing here looks at all rows in a frame: sorting and filtering is
//! done by the screen when an [`Event`] says so. Own work instead of `egui_extras`: its tables know neither the
//! keyboard nor assistive technology, forget widths when a column is hidden, and tie a cell's state to its place.

mod body;
mod column;
mod header;
mod keys;
mod state;

pub use column::{Column, columns_button, filters_button};
pub use state::{Sort, TableState};

use crate::i18n::Texts;
use crate::ui::theme;
use eframe::egui::{Stroke, StrokeKind, Ui};

/// What the user did with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Open the record with this key.
    Open(u32),
    /// Other rows are selected.
    SelectionChanged,
    /// Sort the rows again.
    SortChanged,
    /// Filter the rows again.
    FilterChanged,
    /// A column was resized, shown or hidden.
    LayoutChanged,
}

/// A table over rows that are given by their keys, in the order they are shown.
pub struct Table<'a> {
    /// Identity in the window.
    pub id: &'static str,
    /// All columns, also hidden ones, in the order they are shown.
    pub columns: &'a [Column],
    /// The key of each row.
    pub rows: &'a [u32],
    /// The column that names the row: the table draws it itself, from `name`.
    pub key_column: &'static str,
    /// The name of a row, also for assistive technology.
    pub name: &'a dyn Fn(u32) -> String,
}

impl Table<'_> {
    /// Draws the table in the room there is. `cell` draws what stands in a column (named by its id) of the
    /// row with a key; it is not called for the key column.
    pub fn show(
        &self,
        ui: &mut Ui,
        state: &mut TableState,
        texts: &Texts,
        mut cell: impl FnMut(&mut Ui, u32, &'static str),
    ) -> Vec<Event> {
        let mut events = Vec::new();
        let shown: Vec<&Column> = self.columns.iter().filter(|column| state.shows(column)).collect();
        ui.push_id(self.id, |ui| {
            ui.spacing_mut().item_spacing = eframe::egui::Vec2::ZERO;
            let top = ui.cursor().min;
            let bar =
                if body::overflows(ui, self.rows.len(), state) { ui.spacing().scroll.allocated_width() } else { 0.0 };
            let widths = column::widths(&shown, state, ui.available_width() - bar);
            header::header(ui, state, texts, &shown, &widths, &mut events);
            keys::keys(ui, self, state, &mut events);
            let bottom = body::body(ui, self, state, &shown, &widths, &mut cell, &mut events);
            let right = top.x + ui.available_width();
            let outline = eframe::egui::Rect::from_min_max(top, eframe::egui::pos2(right, bottom));
            let palette = theme::palette(ui);
            let line = Stroke::new(palette.line, palette.border);
            ui.painter().rect_stroke(outline, theme::RADIUS_BADGE, line, StrokeKind::Inside);
        });
        events
    }
}
