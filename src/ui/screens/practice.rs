//! "Så gör vi": how a unit meets a requirement, written where it is needed. It is kept when the field is left.

use crate::domain::{Practice, PracticeId, Text, UnitId};
use crate::register::Command;
use crate::tr;
use crate::ui::View;
use crate::ui::widgets::field::Field;
use eframe::egui::{Id, Key, Modifiers, Ui};

/// What is written for one unit and requirement.
pub struct PracticeForm {
    unit: UnitId,
    requirement: Text,
    /// As the unit itself has it; empty where it has nothing of its own.
    base: Text,
    text: Text,
    takes_focus: bool,
    is_left: bool,
}

impl PracticeForm {
    /// A form for a unit, which starts from what it has, or else from what is shown for it.
    pub fn new(view: &View<'_>, unit: UnitId, requirement: &Text, shown: Option<&Text>) -> Self {
        let base = view.snapshot.own_practice(unit, requirement).map(|held| held.text.clone()).unwrap_or_default();
        let text = shown.filter(|_| base.is_empty()).unwrap_or(&base).clone();
        Self { unit, requirement: requirement.clone(), base, text, takes_focus: true, is_left: false }
    }

    /// What it is about.
    pub fn subject(&self) -> (UnitId, &Text) {
        (self.unit, &self.requirement)
    }

    /// Lets the keyboard be where it is.
    pub fn quiet(self) -> Self {
        Self { takes_focus: false, ..self }
    }

    /// Follows what happened to the register, such as an undo, where nothing is written.
    pub fn follow(&mut self, view: &View<'_>) {
        if !self.is_dirty() {
            let held = view.snapshot.own_practice(self.unit, &self.requirement);
            self.base = held.map(|held| held.text.clone()).unwrap_or_default();
            self.text = self.base.clone();
        }
    }

    /// Draws the field; true when it was left.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui) -> bool {
        let texts = view.texts;
        let id = Id::unique(("practice", self.unit, &self.requirement));
        if std::mem::take(&mut self.takes_focus) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let unit = view.snapshot.unit_name(Some(self.unit));
        let label = tr!(texts, "assess-practice", unit = unit);
        let hint = tr!(texts, "assess-practice-hint");
        let response = Field::new(&label).hint(&hint).paragraph_at(ui, id, &mut self.text, 3);
        let is_left = response.lost_focus();
        if is_left {
            // Esc has let go of the field, and leads no further back.
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        }
        self.is_left |= is_left;
        is_left
    }

    /// Whether the field was left.
    pub fn is_left(&self) -> bool {
        self.is_left
    }

    /// Whether something is written that is not kept.
    pub fn is_dirty(&self) -> bool {
        self.text.trim() != self.base.trim()
    }

    /// What keeps it, where something is to be kept.
    pub fn keep(&mut self, view: &View<'_>, by: &Text) -> Option<Command> {
        if !self.is_dirty() || !view.is_writable {
            return None;
        }
        self.base = self.text.clone();
        Some(Command::SavePractice(Practice {
            id: PracticeId::fresh(view.now),
            unit: self.unit,
            requirement: self.requirement.clone(),
            text: self.text.trim().into(),
            by: by.clone(),
            on: Some(view.today),
        }))
    }
}
