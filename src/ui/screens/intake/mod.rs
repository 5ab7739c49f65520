//! The import assistant: a foreign list, step by step, over all the room there is. Nothing is changed before the last.

mod columns;
mod constants;
mod file;
mod grid;
mod meaning;
mod row;
mod rows;
mod summary;
mod template;
mod ways;
mod wish;

pub use wish::{IntakeFile, IntakeWish};

use super::super::Outcome;
use crate::domain::Text;
use crate::exchange::List;
use crate::exchange::intake::{
    Edits, Foreign, IntakePlan, Mapping, Meanings, RowState, meanings_found, propose, propose_meanings,
};
use crate::register::Snapshot;
use crate::tr;
use crate::ui::widgets::notice;
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;
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
    headings: Vec<String>,
    mapping: Mapping,
    /// The mapping as it was proposed or kept: what differs from it would be lost.
    base: Mapping,
    /// The kept mapping that is used.
    profile: Option<String>,
    /// The last line of the list, as it is being written.
    last_line: Option<Text>,
    edits: Edits,
    step: Step,
    /// The step it began with.
    first: Step,
    /// A known list goes on by itself to where something has to be said, as soon as its rows are compared.
    hurries: bool,
    plan: Option<Arc<IntakePlan>>,
    is_planning: bool,
    /// Why there is no plan.
    problem: Option<String>,
    left_out: BTreeSet<usize>,
    /// The values that need a meaning; found when the step begins.
    meanings: Meanings,
    rows: rows::RowsState,
    columns: columns::ColumnsState,
    summary: summary::SummaryState,
    /// A field had the keyboard when the frame before this one ended.
    was_writing: bool,
}

impl State {
    /// Begins with a file that was read, as a kept mapping says where there is one for such lists.
    #[must_use]
    pub fn new(
        file: IntakeFile,
        foreign: Result<Foreign, String>,
        known: Option<Mapping>,
        snapshot: &Snapshot,
    ) -> Self {
        let unread = Mapping::of(List::Systems);
        let mut state = Self {
            file,
            foreign: Err(String::new()),
            headings: Vec::new(),
            mapping: unread.clone(),
            base: unread,
            profile: None,
            last_line: None,
            edits: Edits::new(),
            step: Step::File,
            first: Step::File,
            hurries: false,
            plan: None,
            is_planning: false,
            problem: None,
            left_out: BTreeSet::new(),
            meanings: Meanings::default(),
            rows: rows::RowsState::default(),
            columns: columns::ColumnsState::default(),
            summary: summary::SummaryState::default(),
            was_writing: false,
        };
        state.read(foreign, snapshot);
        if let Some(known) = known {
            state.use_mapping(known, snapshot);
            let is_unsaid = state.meanings.is_unsaid(&state.mapping);
            state.first = if is_unsaid { Step::Meaning } else { Step::Rows };
            state.hurries = !is_unsaid;
            state.step = state.first;
        }
        state
    }

    /// Takes the file as it was read again.
    pub fn read(&mut self, foreign: Result<Foreign, String>, snapshot: &Snapshot) {
        if let Ok(foreign) = &foreign {
            self.headings = foreign.headings();
        }
        self.foreign = foreign.map(Arc::new);
        self.edits.clear();
        if self.mapping.fits(&self.headings) {
            self.mapping.file = self.file.wish.clone();
            self.find_meanings(snapshot);
            self.base = self.mapping.clone();
            self.forget_plan();
        } else {
            self.propose_anew(None, snapshot);
        }
    }

    /// Understands the list as the program proposes, as one about `list` where that was said.
    fn propose_anew(&mut self, list: Option<List>, snapshot: &Snapshot) {
        if let Ok(foreign) = &self.foreign {
            let name = std::mem::take(&mut self.mapping.name);
            let is_own_name = self.profile.is_some() || name.is_empty();
            self.mapping = propose(foreign, list, snapshot.settings());
            self.mapping.name = if is_own_name { self.file.stem() } else { name };
            self.mapping.file = self.file.wish.clone();
        }
        self.profile = None;
        self.find_meanings(snapshot);
        self.base = self.mapping.clone();
        self.forget_plan();
    }

    /// Understands the list by a mapping that was kept.
    pub fn use_mapping(&mut self, mapping: Mapping, snapshot: &Snapshot) {
        self.profile = Some(mapping.name.clone());
        self.mapping = Mapping { file: self.file.wish.clone(), ..mapping };
        self.find_meanings(snapshot);
        self.base = self.mapping.clone();
        self.forget_plan();
    }

    /// Finds the values that need a meaning, and what those most likely mean that nothing is said of.
    fn find_meanings(&mut self, snapshot: &Snapshot) {
        if let Ok(foreign) = &self.foreign {
            propose_meanings(&mut self.mapping, foreign, snapshot.settings());
            self.meanings = meanings_found(&self.mapping, foreign, snapshot.settings());
        }
    }

    /// Takes what every row comes to.
    pub fn planned(&mut self, plan: Result<IntakePlan, String>) {
        self.is_planning = false;
        let hurries = std::mem::take(&mut self.hurries);
        match plan {
            Ok(plan) => {
                self.problem = None;
                self.rows.begin(&plan);
                let waits = plan.count(RowState::Wrong) + plan.count(RowState::Asked) > 0;
                if hurries && !waits {
                    (self.first, self.step) = (Step::Summary, Step::Summary);
                }
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
        let is_touched =
            self.step > self.first || self.mapping != self.base || !self.edits.is_empty() || !self.left_out.is_empty();
        is_touched && !self.summary.is_done()
    }

    /// Goes back a step; false where it began here.
    pub fn back(&mut self) -> bool {
        let before = self.step.before().filter(|_| self.step > self.first && !self.summary.is_done());
        if let Some(before) = before {
            self.step = before;
            self.summary.forget();
        }
        before.is_some()
    }

    fn forget_plan(&mut self) {
        self.plan = None;
        self.problem = None;
        self.left_out.clear();
        self.columns.forget();
        self.summary.forget();
    }

    /// Draws it; true when it is to be closed.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        let closes = self.show_head(view, ui, actions);
        if self.step >= Step::Rows && self.plan.is_none() && self.problem.is_none() && !self.is_planning {
            self.ask_plan(actions);
        }
        ui.add_space(theme::space(2));
        match self.step {
            Step::File => file::show(self, view, ui, actions),
            Step::Columns => columns::show(self, view, ui),
            Step::Meaning => meaning::show(self, view, ui),
            Step::Rows => rows::show(self, view, ui),
            Step::Summary => summary::show(self, view, ui, actions),
        }
        self.take_enter(view, ui, actions);
        self.was_writing = ui.ctx().text_edit_focused();
        closes
    }

    fn go(&mut self, step: Step, view: &View<'_>) {
        if step >= Step::Meaning && self.step < Step::Meaning {
            self.find_meanings(view.snapshot);
        }
        self.step = step;
        self.hurries = false;
        // One that was stopped is asked for again.
        self.is_planning = false;
        self.summary.forget();
    }

    fn ask_plan(&mut self, actions: &mut Vec<Action>) {
        let Ok(foreign) = &self.foreign else { return };
        self.is_planning = true;
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

/// What rows of a sort are called.
fn states(state: RowState, view: &View<'_>) -> String {
    let texts = view.texts;
    match state {
        RowState::New => tr!(texts, "intake-state-new"),
        RowState::Changed => tr!(texts, "intake-state-changed"),
        RowState::Same => tr!(texts, "intake-state-same"),
        RowState::Wrong => tr!(texts, "intake-state-wrong"),
        RowState::Asked => tr!(texts, "intake-state-asked"),
    }
}
