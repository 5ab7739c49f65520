//! The tab "Analyser" of a system: the threshold analysis and the aggravating circumstances, one form for both.

mod form;
mod questions;
mod result;
mod signed;

use super::asked::Asked;
use super::levels::LevelState;
use super::records::{BUTTONS, buttons, together};
use crate::domain::{ChecklistKind, Subject, SystemId};
use crate::tr;
use crate::ui::widgets::{field, tabs};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};
use form::Form;

/// Height from which the result and the buttons stay in view while the questions scroll.
const HIGH: f32 = 340.0;

/// What the tab keeps between frames.
pub struct AnalysesState {
    chosen: ChecklistKind,
    forms: Option<[Form; 2]>,
    asked: Asked,
    adjusting: LevelState,
    is_to_be_saved: bool,
}

impl Default for AnalysesState {
    fn default() -> Self {
        let (asked, adjusting) = (Asked::default(), LevelState::default());
        Self { chosen: ChecklistKind::Threshold, forms: None, asked, adjusting, is_to_be_saved: false }
    }
}

impl AnalysesState {
    /// Whether something was answered or written that is not saved.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.is_answered() || self.adjusting.is_dirty()
    }

    fn is_answered(&self) -> bool {
        self.forms.iter().flatten().any(Form::is_dirty)
    }

    /// Saves what is answered, when it is next drawn; false where there is nothing.
    pub fn save(&mut self) -> bool {
        self.is_to_be_saved = self.is_answered();
        self.is_to_be_saved
    }

    /// Takes how the command ended that the tab asked for.
    pub fn settle(&mut self, outcome: &Outcome) {
        self.adjusting.settle(outcome);
        if self.asked.settle(outcome) {
            self.forms.iter_mut().flatten().for_each(Form::settle);
        }
    }

    /// Follows the register where nothing is written, and begins anew for another system.
    fn refresh(&mut self, view: &View<'_>, id: SystemId) {
        let make = |kind| Form::new(view, id, kind);
        match &mut self.forms {
            Some(forms) if forms[0].system() == id => forms.iter_mut().for_each(|form| form.follow(view)),
            _ => *self = Self { chosen: self.chosen, forms: Some(ChecklistKind::ALL.map(make)), ..Self::default() },
        }
    }

    fn obey(&mut self, (saves, given_up): (bool, bool), view: &View<'_>, actions: &mut Vec<Action>) {
        let is_wanted = std::mem::take(&mut self.is_to_be_saved) || saves;
        if is_wanted && view.is_writable {
            self.run(view, actions);
        } else if given_up {
            self.forms.iter_mut().flatten().for_each(Form::undo_all);
        }
    }

    /// Saves all that is written as one operation.
    fn run(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        let Some([threshold, aggravation]) = &self.forms else { return };
        let label = match (threshold.is_dirty(), aggravation.is_dirty()) {
            (true, true) => "save_analyses",
            (_, false) => "save_threshold_analysis",
            (false, true) => "save_aggravation",
        };
        let subject = view.snapshot.subject_name(Subject::System(threshold.system()));
        let commands = [threshold, aggravation].into_iter().flat_map(|form| form.commands(view)).collect();
        if let Some(command) = together(commands, label, subject) {
            self.asked.run(command, actions);
        }
    }
}

/// Draws the tab.
pub fn analyses_tab(state: &mut AnalysesState, view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.refresh(view, id);
    let is_written = state.is_answered();
    let mut pressed = (false, false);
    // Where there is little height, all of it scrolls.
    let is_low = ui.available_height() < HIGH;
    if !is_low {
        head(state, view, ui);
    }
    let height = ui.available_height() - if is_written && !is_low { BUTTONS } else { 0.0 };
    let area = ScrollArea::vertical().id_salt(("questions", state.chosen)).auto_shrink([false, false]);
    area.max_height(height).min_scrolled_height(0.0).show(ui, |ui| {
        if is_low {
            head(state, view, ui);
        }
        body(state, view, ui);
        if is_written && is_low {
            pressed = buttons(view, ui);
        }
        ui.add_space(theme::space(2));
    });
    if is_written && !is_low {
        pressed = buttons(view, ui);
    }
    if is_written {
        state.obey(pressed, view, actions);
    }
    state.adjusting.modal(view, ui, actions);
}

/// Which of the two is answered, and what the answers say.
fn head(state: &mut AnalysesState, view: &View<'_>, ui: &mut Ui) {
    let named = [
        (ChecklistKind::Threshold, tr!(view.texts, "analyses-threshold")),
        (ChecklistKind::Aggravation, tr!(view.texts, "analyses-aggravation")),
    ];
    tabs::choice(ui, &mut state.chosen, &named);
    ui.add_space(theme::space(1));
    let AnalysesState { chosen, forms, adjusting, .. } = state;
    if let Some(form) = forms.iter().flatten().find(|form| form.kind() == *chosen) {
        result::show(form, adjusting, view, ui);
    }
}

fn body(state: &mut AnalysesState, view: &View<'_>, ui: &mut Ui) {
    let AnalysesState { chosen, forms, asked, .. } = state;
    if let Some(refusal) = &asked.refusal {
        field::wrong(ui, &view.texts.refusal(refusal).to_string());
    }
    if let Some(form) = forms.iter_mut().flatten().find(|form| form.kind() == *chosen) {
        ui.add_enabled_ui(view.is_writable, |ui| {
            questions::show(form, view, ui);
            signed::show(form, view, ui);
        });
    }
}
