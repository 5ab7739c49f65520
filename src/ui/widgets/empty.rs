//! An empty list says what belongs there and offers the first step.

use super::button;
use crate::ui::theme;
use eframe::egui::Ui;

/// Draws the empty state; true when the first step is pressed.
pub fn empty(ui: &mut Ui, icon: char, sentence: &str, first_step: Option<&str>) -> bool {
    drawn(ui, icon, sentence, |ui| first_step.is_some_and(|name| button::primary(ui, name).clicked()))
}

/// The same with a second way to begin; tells which of the two is pressed.
pub fn empty_or(ui: &mut Ui, icon: char, sentence: &str, steps: [&str; 2]) -> [bool; 2] {
    drawn(ui, icon, sentence, |ui| {
        let first = button::primary(ui, steps[0]).clicked();
        ui.add_space(theme::space(1));
        [first, button::secondary(ui, steps[1]).clicked()]
    })
}

fn drawn<R>(ui: &mut Ui, icon: char, sentence: &str, steps: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical_centered(|ui| {
        ui.add_space(theme::space(12));
        let weak = theme::palette(ui).weak;
        ui.label(theme::large_icon(icon).color(weak));
        ui.add_space(theme::space(2));
        ui.set_max_width(theme::space(100).min(ui.available_width()));
        ui.label(sentence);
        ui.add_space(theme::space(3));
        let pressed = steps(ui);
        ui.add_space(theme::space(6));
        pressed
    })
    .inner
}
