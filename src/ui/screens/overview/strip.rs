//! Figures of each subject in a line, such as how far the threshold analyses and impact assessments have come.

use super::figures::{Card, Note};
use crate::ui::widgets::card;
use crate::ui::{Action, theme};
use eframe::egui::{Button, Label, RichText, Ui, vec2};

/// Draws the subjects beneath each other; each figure opens its list.
pub(super) fn show(ui: &mut Ui, strips: &[Card], actions: &mut Vec<Action>) {
    card::card(ui, |ui| {
        for strip in strips {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme::space(3), 0.0);
                ui.spacing_mut().icon_spacing = theme::space(1);
                ui.add(Label::new(theme::strong(&strip.label)));
                for note in &strip.notes {
                    figure(ui, note, actions);
                }
            });
        }
    });
}

/// A figure with what it counts: "29 utan tröskelanalys".
fn figure(ui: &mut Ui, note: &Note, actions: &mut Vec<Action>) {
    let colour = theme::palette(ui).primary;
    let (count, words) = note.text.split_once(' ').unwrap_or((&note.text, ""));
    let count = RichText::new(count).text_style(theme::strong_style()).color(colour);
    ui.spacing_mut().button_padding.x = theme::space(1);
    let button = Button::new((count, RichText::new(words).color(colour))).frame_when_inactive(false);
    let response = ui.add(button.min_size(theme::target())).accessible_name(&note.text);
    if response.has_focus() {
        theme::focus_ring(ui, response.rect, theme::RADIUS_CONTROL);
    }
    if let Some(set) = note.set.filter(|_| response.clicked()) {
        actions.push(set.list());
    }
}
