//! An empty list says what belongs there and offers the first step.

use super::button;
use crate::ui::theme;
use eframe::egui::Ui;

/// Draws the empty state; true when the first step is pressed.
pub fn empty(ui: &mut Ui, icon: char, sentence: &str, first_step: Option<&str>) -> bool {
    let mut is_pressed = false;
    ui.vertical_centered(|ui| {
        ui.add_space(theme::space(12));
        let weak = theme::palette(ui).weak;
        ui.label(theme::large_icon(icon).color(weak));
        ui.add_space(theme::space(2));
        ui.set_max_width(theme::space(100).min(ui.available_width()));
        ui.label(sentence);
        ui.add_space(theme::space(3));
        if let Some(name) = first_step {
            is_pressed = button::primary(ui, name).clicked();
        }
        ui.add_space(theme::space(6));
    });
    is_pressed
}
