//! The import assistant: a foreign list, step by step, over all the room there is. Nothing is changed before the last.

mod columns;
mod file;
mod grid;
mod meaning;
mod rows;
mod summary;
mod wish;

pub use wish::{IntakeFile, IntakeWish};

use super::super::Outcome;
use crate::exchange::intake::{
    Edits, Foreign, IntakePlan, Mapping, Meanings, RowState, meanings_found, propose, propose_meanings,
};
use crate::register::Snapshot;
use crate::tr;
use crate::ui::widgets::{button, notice, tabs};
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Layout, Ui};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A step of the assistant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What was found in the file.
    #[default]
    File,
    /// Which field each column goes to.
    Columns,
    /// What the values mean.
    Meaning,
    /// Every row against the register.
    Rows,
    /// What is going to be done, and the doing of it.
    Summary,
}

impl Step {
    const ALL: [Self; 5] = [Self::File, Self::Columns, Self::Meaning, Self::Rows, Self::Summary];

    fn after(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }

    fn before(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|step| *step < self)
    }
}

/// One list that is being taken in.
pub struct State {
    file: IntakeFile,
    /// The list as it is read, or why it cannot be.
    foreign: Result<Arc<Foreign>, String>,
    mapping: Mapping,
    /// The profile that was chosen because the headings are the same.
    profile: Option<String>,
    edits: Edits,
    step: Step,
    plan: Option<Arc<IntakePlan>>,
    /// Why there is no plan.
    problem: Option<String>,
    left_out: BTreeSet<usize>,
    /// The values that need a meaning; found when the step begins.
    meanings: Meanings,
    rows: rows::RowsState,
    columns: columns::ColumnsState,
    summary: summary::SummaryState,
}

impl State {
    /// Begins with a file that was read.
    #[must_use]
    pub fn new(file: IntakeFile, foreign: Result<Foreign, String>, profiles: &[Mapping], snapshot: &Snapshot) -> Self {
        let mut state = Self {
            file,
            foreign: Err(String::new()),
            mapping: Mapping::of(crate::exchange::List::Systems),
            profile: None,
            edits: Edits::new(),
            step: Step::File,
            plan: None,
            problem: None,
            left_out: BTreeSet::new(),
            meanings: Meanings::default(),
            rows: rows::RowsState::default(),
            columns: columns::ColumnsState::default(),
            summary: summary::SummaryState::default(),
        };
        state.read(foreign, profiles, snapshot);
        state
    }

    /// Takes the file as it was read again.
    pub fn read(&mut self, foreign: Result<Foreign, String>, profiles: &[Mapping], snapshot: &Snapshot) {
        if let Ok(foreign) = &foreign {
            let headings = foreign.headings();
            let known = profiles.iter().find(|profile| profile.fits(&headings));
            self.profile = known.map(|profile| profile.name.clone());
            self.mapping = match known {
                Some(profile) => {
                    let mut mapping = profile.clone();
                    propose_meanings(&mut mapping, foreign, snapshot.settings());
                    mapping
                }
                None => propose(foreign, None, snapshot.settings()),
            };
            self.mapping.file = self.file.wish.clone();
            if self.mapping.name.is_empty() {
                self.mapping.name = self.file.stem();
            }
        }
        self.foreign = foreign.map(Arc::new);
        self.edits.clear();
        self.forget_plan();
    }

    /// Takes what every row comes to.
    pub fn planned(&mut self, plan: Result<IntakePlan, String>) {
        match plan {
            Ok(plan) => {
                self.problem = None;
                self.rows.begin(&plan);
                self.plan = Some(Arc::new(plan));
            }
            Err(problem) => {
                self.plan = None;
                self.problem = Some(problem);
            }
        }
    }

    /// Learns how the import ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        self.summary.settle(outcome);
    }

    /// Whether leaving would lose what was chosen.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.step > Step::File && !self.summary.is_done()
    }

    fn forget_plan(&mut self) {
        self.plan = None;
        self.problem = None;
        self.left_out.clear();
    }

    /// Draws it; true when it is to be closed.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        let texts = view.texts;
        let mut closes = false;
        ui.horizontal(|ui| {
            ui.label(theme::title(tr!(texts, "intake-title", file = self.file.name.clone())));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let name =
                    if self.summary.is_done() { tr!(texts, "common-close") } else { tr!(texts, "common-cancel") };
                closes = button::secondary(ui, &name).clicked();
            });
        });
        let steps = [
            (Step::File, tr!(texts, "intake-step-file")),
            (Step::Columns, tr!(texts, "intake-step-columns")),
            (Step::Meaning, tr!(texts, "intake-step-meaning")),
            (Step::Rows, tr!(texts, "intake-step-rows")),
            (Step::Summary, tr!(texts, "intake-step-summary")),
        ];
        let mut step = self.step;
        if tabs::tabs(ui, &mut step, &steps) && self.foreign.is_ok() && !self.summary.is_done() {
            self.go(step, view, actions);
        }
        ui.add_space(theme::space(2));
        self.show_ways(view, ui, actions);
        ui.add_space(theme::space(1));
        match self.step {
            Step::File => file::show(self, view, ui, actions),
            Step::Columns => columns::show(self, view, ui),
            Step::Meaning => meaning::show(self, view, ui),
            Step::Rows => rows::show(self, view, ui, actions),
            Step::Summary => summary::show(self, view, ui, actions),
        }
        closes
    }

    /// The ways forward and back, above what can be long.
    fn show_ways(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let texts = view.texts;
        if self.summary.is_done() {
            return;
        }
        ui.horizontal(|ui| {
            if let Some(before) = self.step.before()
                && button::secondary(ui, &tr!(texts, "intake-back")).clicked()
            {
                self.go(before, view, actions);
            }
            let can_go = self.foreign.is_ok();
            if let Some(after) = self.step.after() {
                ui.add_enabled_ui(can_go, |ui| {
                    if button::primary(ui, &tr!(texts, "intake-next")).clicked() {
                        self.go(after, view, actions);
                    }
                });
            }
            if let Some(profile) = self.profile.as_ref().filter(|_| self.step == Step::File) {
                ui.label(tr!(texts, "intake-profile-chosen", name = profile.clone()));
            }
        });
    }

    fn go(&mut self, step: Step, view: &View<'_>, actions: &mut Vec<Action>) {
        if step >= Step::Meaning
            && self.step < Step::Meaning
            && let Ok(foreign) = &self.foreign
        {
            let settings = view.snapshot.settings();
            propose_meanings(&mut self.mapping, foreign, settings);
            self.meanings = meanings_found(&self.mapping, foreign, settings);
        }
        self.step = step;
        self.summary.forget();
        if step >= Step::Rows && self.plan.is_none() {
            self.ask_plan(actions);
        }
    }

    fn ask_plan(&mut self, actions: &mut Vec<Action>) {
        let Ok(foreign) = &self.foreign else { return };
        self.problem = None;
        actions.push(Action::Intake(IntakeWish::Plan {
            foreign: Arc::clone(foreign),
            mapping: Box::new(self.mapping.clone()),
            edits: self.edits.clone(),
            name: self.file.name.clone(),
        }));
    }

    /// Draws why there is no plan, or that it is being made; the plan otherwise.
    fn plan_or_word(&self, view: &View<'_>, ui: &mut Ui) -> Option<Arc<IntakePlan>> {
        if let Some(problem) = &self.problem {
            notice::Notice::new(notice::Kind::Error, problem.clone()).show(ui, view.texts);
        } else if self.plan.is_none() {
            ui.label(tr!(view.texts, "intake-planning"));
        }
        self.plan.clone()
    }
}

/// What a row comes to, in a word.
fn state_word(state: RowState, view: &View<'_>) -> String {
    let texts = view.texts;
    match state {
        RowState::New => tr!(texts, "intake-state-new"),
        RowState::Changed => tr!(texts, "intake-state-changed"),
        RowState::Same => tr!(texts, "intake-state-same"),
        RowState::Wrong => tr!(texts, "intake-state-wrong"),
        RowState::Asked => tr!(texts, "intake-state-asked"),
    }
}
