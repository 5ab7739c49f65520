//! Inställningar: the register's own settings, its units, and how the program looks.

mod appearance;
mod draft;
mod intervals;
mod register;
mod scale;
mod tree;
mod unit_form;
mod units;

use crate::tr;
use crate::ui::screens::{ScreenState, Wish};
use crate::ui::widgets::tabs;
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{CentralPanel, Frame, Key, KeyboardShortcut, Modifiers, Panel, Ui};
use units::Leaving;

const NEW: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::N);

/// A part of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Name, scale, aspects and intervals of the register.
    #[default]
    Register,
    /// The tree of units.
    Units,
    /// Theme, contrast, language and text scale of the program.
    Appearance,
}

/// What the screen keeps between frames.
#[derive(Default)]
pub struct State {
    /// The part that is shown.
    pub section: Section,
    register: register::Form,
    units: units::Units,
    asked: Option<Asked>,
}

/// What asked for the command that is being carried out, and so hears how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Register,
    Unit,
}

impl State {
    /// Opens an empty form for a new unit; asks first if another one is not saved.
    pub fn start_new_unit(&mut self) {
        self.section = Section::Units;
        self.units.leave(Leaving::ForNew(None));
    }

    /// Whether something was written that is not saved.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.register.is_dirty() || self.units.is_dirty()
    }

    /// Throws away what was written and not saved.
    pub fn discard(&mut self) {
        self.register.discard();
        self.units.discard();
    }

    /// Hears how the command that was asked for last ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        match self.asked.take() {
            Some(Asked::Register) => self.register.settle(outcome),
            Some(Asked::Unit) => self.units.settle(outcome),
            None => {}
        }
    }
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }

    fn frame(&self, _: &Ui) -> Frame {
        Frame::NONE
    }

    fn obey(&mut self, wish: Wish, _: &View<'_>) {
        match wish {
            Wish::New => self.start_new_unit(),
            Wish::Save if self.section == Section::Units => self.units.save(),
            Wish::Save => self.register.save_soon(),
            Wish::Back => self.units.leave(Leaving::ForTree),
            Wish::Filter
            | Wish::Open(_)
            | Wish::ListSystems(_)
            | Wish::ListAssets(_)
            | Wish::Classify(_)
            | Wish::Map(_) => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.is_dirty()
    }

    fn discard(&mut self) {
        self.discard();
    }

    fn settle(&mut self, outcome: &Outcome) {
        self.settle(outcome);
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.register.refresh(view);
    state.units.refresh(view);
    shortcuts(state, view, ui);
    let State { section, register, units, asked } = state;
    if *section == Section::Units && units.is_open() {
        let room = ui.available_width();
        let panel = Panel::right("unit-pane").resizable(true).size_range(300.0..=(room - 260.0).max(300.0));
        let panel = panel.default_size((room * 0.35).clamp(340.0, 440.0)).frame(theme::pane_frame(ui));
        panel.show(ui, |ui| units::pane(units, view, ui, asked, actions));
    }
    CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
        ui.label(theme::title(tr!(view.texts, "settings-title")));
        ui.add_space(theme::space(1));
        tabs::tabs(ui, section, &sections(view));
        ui.add_space(theme::space(3));
        match section {
            Section::Register => register::show(register, view, ui, asked, actions),
            Section::Units => units::show(units, view, ui, actions),
            Section::Appearance => appearance::show(view, ui, actions),
        }
    });
    units::ask(&mut state.units, view, ui);
}

fn sections(view: &View<'_>) -> Vec<(Section, String)> {
    let texts = view.texts;
    vec![
        (Section::Register, tr!(texts, "settings-register")),
        (Section::Units, tr!(texts, "settings-units", count = texts.number(view.snapshot.units().len()))),
        (Section::Appearance, tr!(texts, "settings-appearance")),
    ]
}

fn shortcuts(state: &mut State, view: &View<'_>, ui: &Ui) {
    let is_busy = eframe::egui::Popup::is_any_open(ui.ctx()) || ui.memory(|memory| memory.top_modal_layer().is_some());
    if is_busy || state.section != Section::Units {
        return;
    }
    if view.is_writable && ui.input_mut(|input| input.consume_shortcut(&NEW)) {
        state.start_new_unit();
    }
    let is_typing = ui.ctx().text_edit_focused();
    if state.units.is_open() && !is_typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        state.units.leave(Leaving::ForTree);
    }
}
