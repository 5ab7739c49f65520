//! Keys that came behind one that moved the keyboard. On a slow connection many of them come within one frame; they
//! belong to where the keyboard went, and so to the next frame.

use eframe::egui::{Event, Key, Ui};

/// The keys that wait.
#[derive(Default)]
pub(super) struct Later(Vec<Event>);

impl Later {
    /// Puts back the keys that waited for the keyboard to move.
    pub fn bring(&mut self, ui: &Ui) {
        if !self.0.is_empty() {
            let later = std::mem::take(&mut self.0);
            ui.input_mut(|input| input.events.splice(0..0, later).for_each(drop));
        }
    }

    /// Holds back what was pressed behind Enter while a text is written; whether Enter was pressed. Shift and Enter make
    /// a new line.
    pub fn is_entered(&mut self, ui: &Ui) -> bool {
        let is_enter = |event: &Event| matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. } if modifiers.is_none());
        let behind = ui.input_mut(|input| {
            let at = input.events.iter().position(is_enter)?;
            let behind = input.events.split_off(at + 1);
            input.events.pop();
            Some(behind)
        });
        let Some(behind) = behind else { return false };
        if !behind.is_empty() {
            self.0 = behind;
            ui.request_repaint();
        }
        true
    }
}
