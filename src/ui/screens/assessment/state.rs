//! What the sheet holds between frames: what is known of the system, the rows, the requirement in hand, and what is
//! written about it.

use super::super::later::Later;
use super::copying::Copying;
use super::draft::Draft;
use super::filter::{Filter, Row};
use super::known::{By, Item, Known, by};
use super::told::Told;
use crate::domain::{Answer, SystemId, Text};
use crate::register::{Command, Refusal};
use crate::ui::screens::practice::PracticeForm;
use crate::ui::{Action, Outcome, View};
use std::collections::BTreeSet;

/// The self-assessment of one system.
#[expect(clippy::struct_excessive_bools, reason = "six independent facts")]
pub struct State {
    pub(super) system: SystemId,
    pub(super) known: Known,
    pub(super) filter: Filter,
    pub(super) rows: Vec<Row>,
    rows_by: Option<(By, Filter)>,
    /// What was answered since the filter was chosen: it stays in the rows.
    pub(super) stays: BTreeSet<Text>,
    /// The requirement in hand, and those that are selected, by their places among the items.
    pub(super) cursor: Option<usize>,
    pub(super) selected: BTreeSet<usize>,
    /// Where Shift selects from.
    pub(super) anchor: Option<usize>,
    pub(super) draft: Option<Draft>,
    pub(super) told: Option<Told>,
    /// The role that answers, as it was last written.
    pub(super) role: Text,
    /// "Ej tillämpligt" waits for its reason.
    pub(super) asks_reason: bool,
    /// The reason for several at once.
    pub(super) reason: Text,
    pub(super) practice: Option<PracticeForm>,
    pub(super) copying: Option<Copying>,
    pub(super) refusal: Option<Refusal>,
    pub(super) focus: Option<Place>,
    pub(super) later: Later,
    /// How far the rows are scrolled, and how high they are.
    pub(super) scrolled: (f32, f32),
    /// The requirement in hand must come into view.
    pub(super) reveals: bool,
    /// The requirement is to be read from its beginning.
    pub(super) begins: bool,
    pub(super) saves: bool,
    pub(super) leaves: bool,
    /// The sheet itself asked for what changed last.
    asked_itself: bool,
    pub(super) outbox: Vec<Action>,
}

/// A place for the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    List,
    Present,
    Note,
    Search,
    /// The reason for several at once.
    Reason,
}

impl State {
    /// The sheet of a system; `None` where there is none.
    #[must_use]
    pub fn new(view: &View<'_>, system: SystemId) -> Option<Self> {
        let known = Known::read(view, system)?;
        let mut state = Self {
            system,
            known,
            filter: Filter::default(),
            rows: Vec::new(),
            rows_by: None,
            stays: BTreeSet::new(),
            cursor: None,
            selected: BTreeSet::new(),
            anchor: None,
            draft: None,
            told: None,
            role: role(view, system),
            asks_reason: false,
            reason: Text::default(),
            practice: None,
            copying: None,
            refusal: None,
            focus: Some(Place::List),
            later: Later::default(),
            scrolled: (0.0, 0.0),
            reveals: false,
            begins: false,
            saves: false,
            leaves: false,
            asked_itself: false,
            outbox: Vec::new(),
        };
        state.arrange(view);
        let first = state.places().find(|place| state.filter.what.waits(&state.known.items[*place]));
        let first = first.or_else(|| state.places().next());
        if let Some(first) = first {
            state.go_to(first, view);
        }
        Some(state)
    }

    /// Follows what happened to the register; false when the system is gone.
    pub(super) fn follow(&mut self, view: &View<'_>) -> bool {
        let asked_itself = std::mem::take(&mut self.asked_itself);
        if self.known.by != by(view, self.system) {
            let Some(known) = Known::read(view, self.system) else { return false };
            let before = std::mem::replace(&mut self.known, known);
            let find = |known: &Known, place: usize| known.position(&before.items[place].id);
            self.selected = self.selected.iter().filter_map(|place| find(&self.known, *place)).collect();
            self.anchor = self.anchor.and_then(|place| find(&self.known, place));
            self.cursor = self.cursor.and_then(|place| find(&self.known, place));
            self.told = None;
            self.follow_draft(view);
            if !asked_itself {
                self.show_changed(&before, view);
            }
        }
        self.arrange(view);
        true
    }

    fn follow_draft(&mut self, view: &View<'_>) {
        let Some(place) = self.cursor else {
            self.draft = None;
            return;
        };
        let item = &self.known.items[place];
        let is_stale = self.draft.as_mut().is_none_or(|draft| draft.follow(item.assessment.as_ref()));
        if is_stale {
            self.draft = Some(Draft::of(item, self.system, &self.role, view));
        }
    }

    /// Selects the requirements whose answers are not what they were, such as by an undo.
    fn show_changed(&mut self, before: &Known, view: &View<'_>) {
        let is_changed = |item: &Item| {
            let then = before.position(&item.id).and_then(|place| before.items[place].assessment.as_ref());
            then != item.assessment.as_ref()
        };
        let items = &self.known.items;
        let changed: BTreeSet<usize> = (0..items.len()).filter(|place| is_changed(&items[*place])).collect();
        let Some(first) = changed.first().copied() else { return };
        self.stays.extend(changed.iter().map(|place| items[*place].id.clone()));
        self.rows_by = None;
        self.arrange(view);
        if self.go_to(first, view) {
            self.selected = changed.into_iter().filter(|place| self.rows.contains(&Row::Item(*place))).collect();
        }
    }

    /// Lists what fits, where something it hangs on changed.
    pub(super) fn arrange(&mut self, view: &View<'_>) {
        let by = (self.known.by, self.filter.clone());
        if self.rows_by.as_ref() == Some(&by) {
            return;
        }
        let is_other = self.rows_by.as_ref().is_some_and(|(_, filter)| *filter != by.1);
        if is_other {
            self.stays.clear();
        }
        self.rows = self.filter.rows(&self.known, view, &self.stays);
        self.rows_by = Some(by);
        self.selected.retain(|place| self.rows.contains(&Row::Item(*place)));
        let is_listed = self.cursor.is_some_and(|place| self.rows.contains(&Row::Item(place)));
        let first = self.places().next().filter(|_| is_other && !is_listed);
        if let Some(first) = first {
            self.go_to(first, view);
        }
        self.reveals |= is_other;
    }

    /// The requirements that are listed, by their places among the items.
    pub(super) fn places(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.rows.iter().filter_map(|row| if let Row::Item(place) = row { Some(*place) } else { None })
    }

    /// The requirement in hand.
    pub(super) fn item(&self) -> Option<&Item> {
        self.known.items.get(self.cursor?)
    }

    /// Takes a requirement in hand, alone; what was written about the one before is kept first. False where that cannot
    /// be kept as it is.
    pub(super) fn go_to(&mut self, place: usize, view: &View<'_>) -> bool {
        if !self.reach(place, view) {
            return false;
        }
        self.selected = BTreeSet::from([place]);
        self.anchor = Some(place);
        true
    }

    /// Takes a requirement in hand and leaves the selection as it is.
    pub(super) fn reach(&mut self, place: usize, view: &View<'_>) -> bool {
        if self.cursor != Some(place) {
            if !self.keep(view) {
                let lacks_reason = matches!(self.refusal, Some(Refusal::NotApplicableReasonMissing(_)));
                self.focus = if lacks_reason { Some(Place::Note) } else { self.focus };
                return false;
            }
            self.cursor = Some(place);
            self.draft = Some(Draft::of(&self.known.items[place], self.system, &self.role, view));
            (self.told, self.practice, self.refusal) = (None, None, None);
            self.asks_reason = false;
        }
        self.reveals = true;
        true
    }

    /// Selects from the anchor to a place, which is taken in hand.
    pub(super) fn select_to(&mut self, place: usize, view: &View<'_>) {
        let order: Vec<usize> = self.places().collect();
        let at = |wanted: usize| order.iter().position(|place| *place == wanted);
        let (Some(from), Some(to)) = (at(self.anchor.unwrap_or(place)), at(place)) else { return };
        if self.reach(place, view) {
            self.selected = order[from.min(to)..=from.max(to)].iter().copied().collect();
        }
    }

    /// Adds a requirement to the selection, or takes it out.
    pub(super) fn toggle(&mut self, place: usize, view: &View<'_>) {
        if self.reach(place, view) {
            if !self.selected.remove(&place) {
                self.selected.insert(place);
            }
            self.anchor = Some(place);
        }
    }

    /// The selected requirements, where they are several.
    pub(super) fn several(&self) -> Option<Vec<usize>> {
        (self.selected.len() > 1).then(|| self.selected.iter().copied().collect())
    }

    /// Keeps what is written; false where it cannot be kept as it is.
    pub(super) fn keep(&mut self, view: &View<'_>) -> bool {
        if let Some(command) = self.practice.as_mut().and_then(|form| form.keep(view, &self.role)) {
            self.run(command);
        }
        let Some(draft) = self.draft.as_mut().filter(|draft| draft.is_dirty() && view.is_writable) else { return true };
        self.refusal = draft.fault(view.today);
        if self.refusal.is_some() || !draft.is_date_readable {
            return false;
        }
        let now = draft.send(draft.now.clone());
        self.learn_role(&now.by);
        self.run(Command::SaveAssessment(Box::new(now)));
        true
    }

    /// Whoever answered this one most likely answers the next.
    pub(super) fn learn_role(&mut self, by: &Text) {
        if !by.trim().is_empty() {
            self.role = by.clone();
        }
    }

    /// Asks for a command.
    pub(super) fn run(&mut self, command: Command) {
        self.asked_itself = true;
        self.outbox.push(Action::Run(Box::new(command)));
    }

    /// Whether something is written that is not kept.
    pub(super) fn is_dirty(&self) -> bool {
        let is_written = self.draft.as_ref().is_some_and(Draft::is_dirty);
        is_written || self.practice.as_ref().is_some_and(PracticeForm::is_dirty)
    }

    /// Learns how a command ended.
    pub(super) fn settle(&mut self, outcome: &Outcome) {
        if *outcome != Outcome::Done
            && let Some(draft) = &mut self.draft
        {
            draft.take_back();
        }
        if let Outcome::Refused(refusal) = outcome {
            self.refusal = Some(refusal.clone());
        }
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

/// Who answered last: for this system, or else anywhere.
fn role(view: &View<'_>, system: SystemId) -> Text {
    let snapshot = view.snapshot;
    let is_signed = |held: &&crate::domain::Assessment| held.answer != Answer::Unanswered && !held.by.trim().is_empty();
    let own = snapshot.assessments_of(system).filter(is_signed).max_by_key(|held| (held.on, held.id));
    let latest = own.or_else(|| {
        let all = snapshot.assessments().iter().map(|(_, held)| held);
        all.filter(is_signed).max_by_key(|held| (held.on, held.id))
    });
    latest.map(|held| held.by.clone()).unwrap_or_default()
}
