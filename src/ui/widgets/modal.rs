//! Modals: only to decide something. Esc and a click beside it leave it, Enter accepts.

use super::button;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use eframe::egui::{self, Align, Id, Key, Layout, Modifiers, ScrollArea, Ui, vec2};

/// How a modal was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The main button, or Enter.
    Accepted,
    /// "Avbryt", Esc, or a click beside it.
    Cancelled,
}

/// A titled modal with a body and a row of buttons.
#[derive(Debug)]
pub struct Modal<'a> {
    /// Identity in the window, stable whatever the title says.
    pub id: &'static str,
    /// What is to be decided.
    pub title: &'a str,
    /// The main button.
    pub accept: &'a str,
    /// Whether the main button can be pressed.
    pub can_accept: bool,
    /// Whether accepting takes something away; then it is red, and Enter alone does not accept.
    pub is_dangerous: bool,
    /// Whether it can be left without accepting; not where it only tells something.
    pub has_cancel: bool,
    /// Width of the body.
    pub width: f32,
}

impl<'a> Modal<'a> {
    /// A modal of usual width that can be accepted.
    #[must_use]
    pub fn new(id: &'static str, title: &'a str, accept: &'a str) -> Self {
        Self { id, title, accept, can_accept: true, is_dangerous: false, has_cancel: true, width: 440.0 }
    }

    /// Draws it; `None` while it stays open.
    pub fn show(&self, ui: &Ui, texts: &Texts, body: impl FnOnce(&mut Ui)) -> Option<Answer> {
        let ctx = ui.ctx();
        let frame = egui::Frame::window(&ctx.global_style());
        let palette = theme::palette(ui);
        let modal = egui::Modal::new(Id::unique(self.id)).frame(frame).backdrop_color(palette.backdrop);
        let response = modal.show(ctx, |ui| {
            ui.set_width(self.width.min(ctx.content_rect().width() - theme::space(16)));
            // Otherwise what is long gets no more room than a modal has at first.
            ui.set_max_height(ctx.content_rect().height() - theme::space(16));
            ui.label(theme::heading(self.title));
            ui.add_space(theme::space(2));
            let room = ctx.content_rect().height() - theme::space(44);
            ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, body);
            ui.add_space(theme::space(3));
            self.buttons(ui, texts)
        });
        if response.inner.is_none() && response.should_close() {
            return Some(Answer::Cancelled);
        }
        response.inner
    }

    fn buttons(&self, ui: &mut Ui, texts: &Texts) -> Option<Answer> {
        let mut answer = None;
        let line = vec2(ui.available_width(), theme::CONTROL_HEIGHT);
        ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
            ui.add_enabled_ui(self.can_accept, |ui| {
                let pressed =
                    if self.is_dangerous { button::danger(ui, self.accept) } else { button::primary(ui, self.accept) };
                if pressed.clicked() || self.is_entered(ui) {
                    answer = Some(Answer::Accepted);
                }
            });
            if self.has_cancel && button::secondary(ui, &tr!(texts, "common-cancel")).clicked() {
                answer = Some(Answer::Cancelled);
            }
        });
        answer
    }

    /// Enter where nothing else takes it (a single-line field has let go of the keyboard by now), or Ctrl+Enter.
    fn is_entered(&self, ui: &Ui) -> bool {
        if !self.can_accept || self.is_dangerous {
            return false;
        }
        let is_free = ui.memory(|memory| memory.focused().is_none()) && !egui::Popup::is_any_open(ui.ctx());
        ui.input_mut(|input| {
            input.consume_key(Modifiers::COMMAND, Key::Enter)
                || (is_free && input.consume_key(Modifiers::NONE, Key::Enter))
        })
    }
}
