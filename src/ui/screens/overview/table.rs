//! A chart as a table of the same numbers, for who reads rather than looks.

use crate::report::overview::Table;
use crate::ui::theme;
use eframe::egui::{Grid, Label, ScrollArea, Ui, vec2};

/// Draws the table; each cell says its row and its column.
pub(super) fn show(ui: &mut Ui, table: &Table) {
    ScrollArea::horizontal().id_salt(&table.title).show(ui, |ui| {
        let grid = Grid::new(&table.title).striped(true).spacing(vec2(theme::space(4), theme::space(1)));
        grid.show(ui, |ui| {
            for heading in std::iter::once(&table.rows_are).chain(&table.columns) {
                ui.add(Label::new(theme::caption_strong(heading)).extend());
            }
            ui.end_row();
            for (row, cells) in &table.rows {
                ui.add(Label::new(row).extend());
                for (column, cell) in table.columns.iter().zip(cells) {
                    let label = ui.add(Label::new(cell).extend());
                    label.widget_info(|| {
                        let name = format!("{row}, {column}: {cell}");
                        eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Label, true, name)
                    });
                }
                ui.end_row();
            }
        });
    });
}
