//! Inställningar: the register's own settings, its units, what is kept of lists, and how the program looks.

mod appearance;
mod categories;
mod draft;
mod examples;
mod intervals;
mod laws;
mod register;
mod rows;
mod scale;
mod templates;
mod tree;
mod unit_form;
mod units;

use crate::tr;
use crate::ui::screens::records::side_panel;
use crate::ui::screens::{ScreenState, Wish};
use crate::ui::widgets::tabs;
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{CentralPanel, Frame, Id, Ui};

/// A part of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Section {
    /// Name, aspects and intervals of the register, and who to ask about level 4.
    #[default]
    Register,
    /// What the levels are called and mean.
    Scale,
    /// The organisation's own examples of the levels.
    Examples,
    /// The consequence categories.
    Categories,
    /// The laws that sessions tick.
    Laws,
    /// The tree of units.
    Units,
    /// How lists come in and go out.
    Templates,
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
    templates: templates::Templates,
    asked: Option<Asked>,
}

/// What asked for the command that is being carried out, and so hears how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Register,
    Unit,
    Template,
}

impl State {
    /// Opens an empty form for a new unit; asks first if another one is not saved.
    pub fn start_new_unit(&mut self) {
        self.section = Section::Units;
        self.units.start_new(None);
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
            Wish::Save if self.section == Section::Units => self.units.opened.save(),
            Wish::Save if self.section == Section::Templates => self.templates.opened.save(),
            Wish::Save => self.register.save_soon(),
            Wish::Back if self.section == Section::Templates => self.templates.opened.back(),
            Wish::Back => self.units.opened.back(),
            _ => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.register.is_dirty() || self.units.opened.is_dirty() || self.templates.opened.is_dirty()
    }

    fn discard(&mut self) {
        self.register.discard();
        self.units.opened.discard();
        self.templates.opened.discard();
    }

    fn settle(&mut self, outcome: &Outcome) {
        match self.asked.take() {
            Some(Asked::Register) => self.register.settle(outcome),
            Some(Asked::Unit) => self.units.opened.settle(outcome),
            Some(Asked::Template) => self.templates.opened.settle(outcome),
            None => {}
        }
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.register.refresh(view);
    state.units.refresh(view);
    state.templates.refresh(view);
    let State { section, register, units, templates, asked } = state;
    if let Some(part) = register.part_at_fault() {
        *section = part;
    }
    if *section == Section::Units && units.opened.is_open() {
        let panel = side_panel(Id::unique("unit-pane"), None, ui);
        panel.show(ui, |ui| units::pane(units, view, ui, asked, actions));
    }
    if *section == Section::Templates && templates.opened.is_open() {
        let panel = side_panel(Id::unique("template-pane"), None, ui);
        panel.show(ui, |ui| templates::pane(templates, view, ui, asked, actions));
    }
    CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
        ui.label(theme::title(tr!(view.texts, "settings-title")));
        ui.add_space(theme::space(1));
        tabs::tabs(ui, section, &sections(view));
        ui.add_space(theme::space(3));
        match section {
            Section::Units => units::show(units, view, ui, actions),
            Section::Templates => templates::show(templates, view, ui, actions),
            Section::Appearance => appearance::show(view, ui, actions),
            part => register::show(register, *part, view, ui, asked, actions),
        }
    });
    state.units.opened.ask(&tr!(view.texts, "units-leave-message"), view, ui);
    state.templates.opened.ask(&tr!(view.texts, "settings-template-leave"), view, ui);
}

fn sections(view: &View<'_>) -> Vec<(Section, String)> {
    let texts = view.texts;
    vec![
        (Section::Register, tr!(texts, "settings-register")),
        (Section::Scale, tr!(texts, "settings-scale")),
        (Section::Examples, tr!(texts, "settings-examples")),
        (Section::Categories, tr!(texts, "settings-categories")),
        (Section::Laws, tr!(texts, "settings-laws")),
        (Section::Units, tr!(texts, "settings-units", count = texts.number(view.snapshot.units().len()))),
        (Section::Templates, tr!(texts, "settings-templates")),
        (Section::Appearance, tr!(texts, "settings-appearance")),
    ]
}
