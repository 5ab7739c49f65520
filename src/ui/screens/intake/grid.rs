//! Rows of short texts under each other.

use crate::ui::theme;
use eframe::egui::{Align, Color32, Label, Layout, RichText, Ui, vec2};

/// Draws a row of texts, each in its width; what does not fit is cut and told when pointed at.
pub(super) fn line<'t>(
    ui: &mut Ui,
    cells: impl Iterator<Item = (&'t str, f32)>,
    colour: Option<Color32>,
    is_strong: bool,
) {
    ui.horizontal(|ui| {
        for (cell, width) in cells {
            let size = vec2(width, theme::ROW_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_size(size);
                let one_line = short(cell);
                let text = if is_strong { theme::caption_strong(one_line) } else { RichText::new(one_line) };
                let text = colour.map_or(text.clone(), |colour| text.color(colour));
                ui.add(Label::new(text).truncate());
            });
        }
    });
}

/// The beginning of a text on one line.
pub(super) fn short(text: &str) -> String {
    text.chars().take(120).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
