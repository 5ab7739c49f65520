//! A question with several answers, each a button.

use crate::ui::theme;
use crate::ui::widgets::button;
use eframe::egui::{self, Id, Label, Ui};

/// A question; the first answer is the main one.
pub(super) struct Choice<'a> {
    pub id: &'static str,
    pub title: &'a str,
    pub lines: &'a [String],
    pub answers: &'a [String],
}

/// What was answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Chosen {
    /// The answer at this place.
    Answer(usize),
    /// Esc, or a click beside it.
    Left,
}

impl Choice<'_> {
    /// Draws it; `None` while it stays open.
    pub fn show(&self, ui: &Ui) -> Option<Chosen> {
        let ctx = ui.ctx();
        let frame = egui::Frame::window(&ctx.global_style());
        let modal = egui::Modal::new(Id::unique(self.id)).frame(frame).backdrop_color(theme::palette(ui).backdrop);
        let response = modal.show(ctx, |ui| {
            ui.set_width(theme::space(112).min(ctx.content_rect().width() - theme::space(16)));
            ui.label(theme::heading(self.title));
            ui.add_space(theme::space(2));
            for line in self.lines {
                ui.add(Label::new(line).wrap());
                ui.add_space(theme::space(1));
            }
            ui.add_space(theme::space(3));
            ui.horizontal_wrapped(|ui| {
                let buttons = self.answers.iter().enumerate().map(|(position, answer)| match position {
                    0 => button::primary(ui, answer),
                    _ => button::secondary(ui, answer),
                });
                buttons.enumerate().filter(|(_, button)| button.clicked()).map(|(position, _)| position).last()
            })
            .inner
        });
        match response.inner {
            Some(position) => Some(Chosen::Answer(position)),
            None => response.should_close().then_some(Chosen::Left),
        }
    }
}
