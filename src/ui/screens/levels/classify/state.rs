//! What the form holds between frames.

use super::super::asked::Asked;
use crate::domain::{Aspect, AspectSet, Classification, ClassificationId, Level, Settings, Subject};
use crate::ui::{Outcome, View};

/// One classification being made.
pub struct State {
    pub(super) draft: Classification,
    /// The draft as it was opened or last saved.
    pub(super) saved: Classification,
    /// Whether the register has the draft.
    pub(super) is_kept: bool,
    /// The aspect that is being rated.
    pub(super) aspect: Aspect,
    /// What takes the keyboard next.
    pub(super) focus: Option<Place>,
    pub(super) asked: Asked,
    pub(super) waiting: Option<Waiting>,
    pub(super) asking: Option<Asking>,
    pub(super) leaves_when_saved: bool,
    /// The draft is to be kept in the next frame.
    pub(super) saves: bool,
}

/// A place for the keyboard.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Aspect(Aspect),
    Reason,
}

/// The command that was asked for.
pub(super) enum Waiting {
    /// Keeping the draft as it was then.
    Draft(Box<Classification>),
    /// Deciding.
    Decision,
    /// Throwing the draft away.
    Discard,
}

/// A question that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    /// Whether an aspect really is at the level outside the method.
    SwedensSecurity(Aspect),
    /// What to do with unsaved changes.
    Leave,
}

impl State {
    /// The form for a subject: its draft, or a new one. A new one takes the session's day and what the asset or
    /// system says about law and personal data, but no levels.
    #[must_use]
    pub fn new(view: &View, subject: Subject) -> Self {
        let kept = view.snapshot.draft(subject);
        let draft = kept.cloned().unwrap_or_else(|| fresh(view, subject));
        let open = view.snapshot.settings().aspects();
        let aspect = open.iter().find(|aspect| draft.levels[*aspect].is_none()).unwrap_or(Aspect::Confidentiality);
        Self {
            saved: draft.clone(),
            draft,
            is_kept: kept.is_some(),
            aspect,
            focus: Some(Place::Aspect(aspect)),
            asked: Asked::default(),
            waiting: None,
            asking: None,
            leaves_when_saved: false,
            saves: false,
        }
    }

    /// What is being classified.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.draft.subject
    }

    /// Whether it holds what is not saved yet.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.draft != self.saved
    }

    /// Takes how the command ended that the form asked for; true when the form is done with.
    pub fn settle(&mut self, outcome: &Outcome) -> bool {
        let is_done = self.asked.settle(outcome);
        let waiting = self.waiting.take();
        let leaves = std::mem::take(&mut self.leaves_when_saved);
        match waiting.filter(|_| is_done) {
            Some(Waiting::Draft(draft)) => {
                self.saved = *draft;
                self.is_kept = true;
                leaves
            }
            Some(Waiting::Decision | Waiting::Discard) => true,
            None => false,
        }
    }

    /// Whether the form asks something that has to be answered first.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.asking.is_some()
    }

    /// Leaves at once (true), or asks what is to become of unsaved changes.
    pub fn leave(&mut self) -> bool {
        if self.is_dirty() {
            self.asking = Some(Asking::Leave);
        }
        !self.is_dirty()
    }

    /// The rated aspects without a level.
    pub(super) fn open_aspects(&self, settings: &Settings) -> AspectSet {
        let open = settings.aspects().iter().filter(|aspect| self.draft.levels[*aspect].is_none());
        open.collect()
    }

    /// The names of the rated aspects without a level; `None` when all have one.
    pub(super) fn open_names(&self, view: &View) -> Option<String> {
        let open = self.open_aspects(view.snapshot.settings());
        let names: Vec<String> = open.iter().map(|aspect| view.texts.word(aspect)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// Shows an aspect and gives it the keyboard.
    pub(super) fn go_to(&mut self, aspect: Aspect) {
        self.aspect = aspect;
        self.focus = Some(Place::Aspect(aspect));
    }

    /// Sets a level; the one outside the method only after a question.
    pub(super) fn rate(&mut self, aspect: Aspect, level: Option<Level>) {
        if level.is_some_and(Level::is_outside_method) && level != self.draft.levels[aspect] {
            self.asking = Some(Asking::SwedensSecurity(aspect));
        } else {
            self.draft.levels[aspect] = level;
        }
        self.asked.refusal = None;
    }

    /// Whether the place is to take the keyboard now.
    pub(super) fn takes_focus(&mut self, place: Place) -> bool {
        let is_next = self.focus == Some(place);
        if is_next {
            self.focus = None;
        }
        is_next
    }
}

fn fresh(view: &View, subject: Subject) -> Classification {
    let mut draft = Classification::draft(ClassificationId::fresh(view.now), subject);
    draft.held_on = Some(view.today);
    match subject {
        Subject::System(id) => {
            draft.personal_data =
                view.snapshot.systems().get(id).map(|system| system.personal_data).unwrap_or_default();
        }
        Subject::Asset(id) => {
            if let Some(asset) = view.snapshot.assets().get(id) {
                draft.personal_data = asset.personal_data;
                draft.laws.clone_from(&asset.laws);
            }
        }
    }
    draft
}
