//! The answers to one set of questions as they are being written: a copy, saved when asked for.

use crate::domain::{Checklist, ChecklistKind, System, SystemId, WorkMark, YesNo};
use crate::register::Command;
use crate::ui::View;

/// Answers being written.
pub(super) struct Form {
    pub draft: Checklist,
    base: Checklist,
    /// The mark of the impact assessment, where it was set by hand.
    pub mark: Option<WorkMark>,
    held_mark: WorkMark,
}

impl Form {
    /// The answers that the register has, or none.
    pub fn new(view: &View<'_>, system: SystemId, kind: ChecklistKind) -> Self {
        let held = view.snapshot.checklist(system, kind).cloned();
        let base = held.unwrap_or_else(|| Checklist::new(system, kind));
        let held_mark = view.snapshot.systems().get(system).map(|held| held.impact_assessment).unwrap_or_default();
        Self { draft: base.clone(), base, mark: None, held_mark }
    }

    pub fn system(&self) -> SystemId {
        self.draft.system
    }

    pub fn kind(&self) -> ChecklistKind {
        self.draft.kind
    }

    pub fn is_dirty(&self) -> bool {
        self.is_answered() || self.is_marked()
    }

    fn is_answered(&self) -> bool {
        self.draft != self.base
    }

    fn is_marked(&self) -> bool {
        self.mark.is_some_and(|mark| mark != self.held_mark)
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, view: &View<'_>) {
        if !self.is_dirty() {
            *self = Self::new(view, self.system(), self.kind());
        }
    }

    /// What was written is saved.
    pub fn settle(&mut self) {
        self.base = self.draft.clone();
        self.held_mark = self.shown_mark();
        self.mark = None;
    }

    pub fn undo_all(&mut self) {
        self.draft = self.base.clone();
        self.mark = None;
    }

    /// Answers a question; the first answer dates the analysis.
    pub fn answer(&mut self, index: usize, answer: YesNo, view: &View<'_>) {
        self.draft.answers[index] = answer;
        if answer != YesNo::Unclear {
            self.draft.on.get_or_insert(view.today);
        }
    }

    /// The mark of the impact assessment: as it was set by hand, else what the answers make of the one held.
    pub fn shown_mark(&self) -> WorkMark {
        let after = if self.is_answered() { self.draft.assessment_after(self.held_mark) } else { self.held_mark };
        self.mark.unwrap_or(after)
    }

    /// The commands that save what is written. A mark set by hand comes after the answers, which may set it, too.
    pub fn commands(&self, view: &View<'_>) -> Vec<Command> {
        let mut commands = Vec::new();
        if self.is_answered() {
            let draft = &self.draft;
            let (note, by) = (draft.note.trim().into(), draft.by.trim().into());
            commands.push(Command::SaveChecklist(Checklist { note, by, ..draft.clone() }));
        }
        let after = self.draft.assessment_after(self.held_mark);
        if let Some(mark) = self.mark.filter(|mark| *mark != self.held_mark || *mark != after)
            && let Some(held) = view.snapshot.systems().get(self.system())
        {
            commands.push(Command::SaveSystem(Box::new(System { impact_assessment: mark, ..held.clone() })));
        }
        commands
    }
}
