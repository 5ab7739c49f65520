//! What waits, told quietly when a register is opened: a line that can be closed, never a dialog.

use super::counters::Counts;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{Action, Screen, View, icons, theme};
use eframe::egui::{Align, Layout, Margin, Panel, Ui};

/// Whether the line is still shown.
#[derive(Debug, Default)]
pub struct DueStrip {
    is_closed: bool,
}

impl DueStrip {
    /// Draws the line where something waits, until it is closed.
    pub fn show(&mut self, counts: Counts, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        if self.is_closed || counts.all_overdue + counts.all_due_soon == 0 {
            return;
        }
        let texts = view.texts;
        let days = view.snapshot.settings().due_soon_days;
        let palette = theme::palette(ui);
        let frame = theme::bar_frame(ui).inner_margin(Margin::symmetric(12, 2)).fill(palette.amber_tint);
        Panel::top("due-strip").frame(frame).resizable(false).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.is_closed = button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "review-due-close")).clicked();
                if button::link(ui, &tr!(texts, "review-due-show")).clicked() {
                    actions.push(Action::Go(Screen::Review));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.label(theme::icon(icons::OVERDUE).color(palette.amber));
                    ui.label(texts.due_line(counts.all_overdue, counts.all_due_soon, days));
                });
            });
        });
    }
}
