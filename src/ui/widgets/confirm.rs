//! Asking before something is taken away: what it is, and what it would affect.

use super::modal::{Answer, Modal};
use crate::i18n::Texts;
use eframe::egui::Ui;

/// A question with its consequences.
#[derive(Debug)]
pub struct Confirm<'a> {
    /// Identity in the window.
    pub id: &'static str,
    /// The question.
    pub title: &'a str,
    /// What happens.
    pub message: &'a str,
    /// What else is affected, a line each.
    pub effects: &'a [String],
    /// The button that does it.
    pub accept: &'a str,
    /// Whether it takes something away.
    pub is_dangerous: bool,
}

impl Confirm<'_> {
    /// Draws it; `None` while it stays open.
    #[must_use]
    pub fn show(&self, ui: &Ui, texts: &Texts) -> Option<Answer> {
        let modal = Modal { is_dangerous: self.is_dangerous, ..Modal::new(self.id, self.title, self.accept) };
        modal.show(ui, texts, |ui| {
            ui.label(self.message);
            for effect in self.effects {
                ui.label(format!("•  {effect}"));
            }
        })
    }
}
