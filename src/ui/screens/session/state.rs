//! What the session holds between frames: its rows, what they share, and the cell in hand.

use super::super::asked::Asked;
use super::super::later::Later;
use super::beside::Found;
use super::guide::Guided;
use crate::domain::{
    Aspect, Classification, ClassificationId, Date, Few, Level, Participant, PersonalData, Subject, SystemId, Text,
};
use crate::register::Snapshot;
use crate::ui::{Outcome, View, order};

/// One session: a system with its information, or a single information asset.
pub struct State {
    /// What the session was opened for.
    pub(super) subject: Subject,
    pub(super) sheet: Sheet,
    /// The sheet as it was opened or last saved.
    pub(super) saved: Sheet,
    /// The register's revision that the sheet was read at.
    revision: u64,
    /// The cell in hand.
    pub(super) at: Cell,
    /// The cell in hand was rated by the last key, so that the next digit is for the next cell.
    pub(super) is_just_rated: bool,
    /// What takes the keyboard next.
    pub(super) focus: Option<Place>,
    /// What stands before the rows in the order of Tab.
    pub(super) before: Option<eframe::egui::Id>,
    /// Questions instead of a choice of levels, while the guided mode is on.
    pub(super) guided: Option<Guided>,
    pub(super) asked: Asked,
    pub(super) waiting: Option<Waiting>,
    pub(super) asking: Option<Asking>,
    pub(super) leaves_when_saved: bool,
    /// The drafts are to be kept in the next frame.
    pub(super) saves: bool,
    /// Keys that came behind one that moved the keyboard; they belong to the next frame.
    pub(super) later: Later,
    /// The sheet whose impact was asked for last.
    pub(super) foreseen: Option<Sheet>,
    /// What is similar to the row in hand.
    pub(super) found: Option<Found>,
}

/// What is written in a session.
#[derive(Clone, PartialEq)]
pub(super) struct Sheet {
    pub rows: Vec<Row>,
    pub shared: Shared,
}

/// One subject of the session.
#[derive(Clone, PartialEq)]
pub(super) struct Row {
    pub draft: Classification,
    /// What a draft starts as where nothing was written yet.
    blank: Classification,
    /// Whether the register has the draft.
    pub is_kept: bool,
}

/// What all rows of a session share.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shared {
    pub held_on: Option<Date>,
    pub participants: Few<Participant>,
    pub method_note: Text,
    pub decided_by: Text,
    pub decided_on: Option<Date>,
    pub decision_reference: Text,
}

/// A place in the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub row: usize,
    pub aspect: Aspect,
}

/// A place for the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Grid,
    Reason,
    Decision,
}

/// The command that was asked for.
pub(super) enum Waiting {
    /// Keeping the drafts as they were then.
    Draft(Box<Sheet>),
    /// Deciding.
    Decision,
    /// Throwing the drafts away.
    Discard,
}

/// A question that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    /// Whether an aspect really is at the level outside the method.
    SwedensSecurity(Cell),
    /// What to do with unsaved changes.
    Leave,
}

impl State {
    /// The session for a subject. A system's has a row for each asset that it carries, and one for itself. Rows
    /// continue where their drafts are; without one they start without levels.
    #[must_use]
    pub fn new(view: &View, subject: Subject) -> Self {
        let rows: Vec<Row> = subjects(view.snapshot, subject).into_iter().map(|one| Row::of(view, one)).collect();
        let latest = rows.iter().filter(|row| row.is_kept).max_by_key(|row| row.draft.id);
        let shared = latest.map_or_else(|| Shared::today(view.today), |row| Shared::of(&row.draft));
        let sheet = Sheet { rows, shared };
        let at = sheet.first_open(view).unwrap_or(Cell { row: 0, aspect: Aspect::Confidentiality });
        Self {
            subject,
            saved: sheet.clone(),
            sheet,
            revision: view.snapshot.revision(),
            at,
            is_just_rated: false,
            focus: Some(Place::Grid),
            before: None,
            guided: None,
            asked: Asked::default(),
            waiting: None,
            asking: None,
            leaves_when_saved: false,
            saves: false,
            later: Later::default(),
            foreseen: None,
            found: None,
        }
    }

    /// Follows what happened to the register, such as an undo; what is written here and not saved stays. False when
    /// there is nothing left to classify.
    pub(super) fn follow(&mut self, view: &View) -> bool {
        let revision = view.snapshot.revision();
        let has_changed = std::mem::replace(&mut self.revision, revision) != revision;
        if has_changed && !self.is_dirty() && self.waiting.is_none() {
            let fresh = Self::new(view, self.subject);
            let at = if self.at.row < fresh.sheet.rows.len() { self.at } else { fresh.at };
            let (focus, guided) = (self.focus.take(), self.guided.take());
            let is_rated = fresh.sheet.rows[at.row].draft.levels[at.aspect].is_some();
            let is_just_rated = self.is_just_rated && is_rated;
            *self = Self { at, focus, guided, is_just_rated, before: self.before, ..fresh };
        }
        !view.snapshot.reference(self.subject).is_empty()
    }

    /// What the session was opened for.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// Whether it holds what is not saved yet.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.sheet != self.saved
    }

    /// Takes how the command ended that the session asked for; true when it is done with.
    pub fn settle(&mut self, outcome: &Outcome) -> bool {
        let is_done = self.asked.settle(outcome);
        let waiting = self.waiting.take();
        let leaves = std::mem::take(&mut self.leaves_when_saved);
        match waiting.filter(|_| is_done) {
            Some(Waiting::Draft(sheet)) => {
                for (row, kept) in self.sheet.rows.iter_mut().zip(&sheet.rows) {
                    row.is_kept = kept.is_kept;
                }
                self.saved = *sheet;
                leaves
            }
            Some(Waiting::Decision | Waiting::Discard) => true,
            None => false,
        }
    }

    /// Leaves at once (true), or asks what is to become of unsaved changes.
    pub fn leave(&mut self) -> bool {
        if self.is_dirty() {
            self.asking = Some(Asking::Leave);
        }
        !self.is_dirty()
    }

    /// Whether the session asks something that has to be answered first.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.asking.is_some()
    }

    /// The row in hand.
    pub(super) fn row(&self) -> &Row {
        &self.sheet.rows[self.at.row]
    }

    /// The draft of the row in hand.
    pub(super) fn draft_mut(&mut self) -> &mut Classification {
        &mut self.sheet.rows[self.at.row].draft
    }

    /// Puts the grid's keyboard on a cell.
    pub(super) fn go_to(&mut self, cell: Cell) {
        if cell != self.at {
            self.guided = self.guided.as_ref().map(Guided::afresh);
        }
        self.at = cell;
        self.is_just_rated = false;
        self.focus = Some(Place::Grid);
    }

    /// Puts the keyboard on the first cell that is open.
    pub(super) fn go_to_open(&mut self, view: &View) {
        if let Some(cell) = self.sheet.first_open(view) {
            self.go_to(cell);
        }
    }

    /// Sets the level of the cell in hand; the one outside the method only after a question.
    pub(super) fn rate(&mut self, level: Option<Level>) {
        let cell = self.at;
        let held = self.row().draft.levels[cell.aspect];
        if level.is_some_and(Level::is_outside_method) && level != held {
            self.asking = Some(Asking::SwedensSecurity(cell));
        } else {
            self.draft_mut().levels[cell.aspect] = level;
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

impl Row {
    fn of(view: &View, subject: Subject) -> Self {
        let (kept, blank) = (view.snapshot.draft(subject), blank(view, subject));
        Self { draft: kept.cloned().unwrap_or_else(|| blank.clone()), blank, is_kept: kept.is_some() }
    }

    /// Whether every rated aspect has a level.
    pub fn is_complete(&self, view: &View) -> bool {
        view.snapshot.settings().aspects().iter().all(|aspect| self.draft.levels[aspect].is_some())
    }

    /// Whether anything of the row's own was written.
    pub fn is_begun(&self) -> bool {
        let own = |held: &Classification| Classification { id: self.blank.id, ..Shared::default().stamped(held) };
        own(&self.draft) != own(&self.blank)
    }

    /// Whether a decision would decide the row.
    pub fn is_decidable(&self, view: &View) -> bool {
        self.is_begun() && self.is_complete(view)
    }

    /// Takes back all that was written in the row.
    pub fn clear(&mut self) {
        self.draft = Classification { id: self.draft.id, ..self.blank.clone() };
    }
}

impl Sheet {
    /// The first cell without a level, in the row where the user most likely goes on: one that was begun, else
    /// information without a decision, else information that is classified again, else the system as such.
    fn first_open(&self, view: &View) -> Option<Cell> {
        let aspects = view.snapshot.settings().aspects();
        let rank = |row: &Row| match row.draft.subject {
            _ if row.is_begun() => 0,
            Subject::Asset(_) if view.snapshot.decided(row.draft.subject).is_none() => 1,
            Subject::Asset(_) => 2,
            Subject::System(_) => 3,
        };
        let open = self.rows.iter().enumerate().filter_map(|(place, row)| {
            let aspect = aspects.iter().find(|aspect| row.draft.levels[*aspect].is_none())?;
            Some((rank(row), Cell { row: place, aspect }))
        });
        open.min_by_key(|(rank, _)| *rank).map(|(_, cell)| cell)
    }

    /// How many rows are still to be classified, and how many there are: what counts is information; the system as
    /// such only where it is all there is, or where it was begun.
    pub fn remaining(&self, view: &View) -> (usize, usize) {
        let counts =
            |row: &&Row| matches!(row.draft.subject, Subject::Asset(_)) || self.rows.len() == 1 || row.is_begun();
        let is_open = |row: &&Row| {
            let has_decision = view.snapshot.decided(row.draft.subject).is_some();
            !row.is_complete(view) && (!has_decision || row.is_begun())
        };
        let counted = || self.rows.iter().filter(counts);
        (counted().filter(is_open).count(), counted().count())
    }
}

impl Shared {
    fn today(today: Date) -> Self {
        Self { held_on: Some(today), ..Self::default() }
    }

    fn of(draft: &Classification) -> Self {
        Self {
            held_on: draft.held_on,
            participants: draft.participants.clone(),
            method_note: draft.method_note.clone(),
            decided_by: draft.decided_by.clone(),
            decided_on: draft.decided_on,
            decision_reference: draft.decision_reference.clone(),
        }
    }

    /// A row's classification with what the session says of all.
    pub fn stamped(&self, draft: &Classification) -> Classification {
        let Self { held_on, participants, method_note, decided_by, decided_on, decision_reference } = self.clone();
        Classification {
            held_on,
            participants,
            method_note,
            decided_by,
            decided_on,
            decision_reference,
            ..draft.clone()
        }
    }
}

/// The rows of a session: what a system carries, by name, and the system as such last.
fn subjects(snapshot: &Snapshot, subject: Subject) -> Vec<Subject> {
    let Subject::System(id) = subject else { return vec![subject] };
    let mut assets = carried(snapshot, id);
    assets.push(subject);
    assets
}

fn carried(snapshot: &Snapshot, system: SystemId) -> Vec<Subject> {
    let Some(slot) = snapshot.systems().slot(system) else { return Vec::new() };
    let carried = snapshot.carried_by(slot).iter();
    let mut assets: Vec<_> = carried.filter_map(|asset| snapshot.assets().at(*asset)).collect();
    assets.sort_by_cached_key(|asset| (order::key(&asset.name), asset.reference.clone()));
    assets.into_iter().map(|asset| Subject::Asset(asset.id)).collect()
}

/// A draft without levels, with what the record says about law and personal data.
fn blank(view: &View, subject: Subject) -> Classification {
    let mut draft = Classification::draft(ClassificationId::fresh(view.now), subject);
    let snapshot = view.snapshot;
    match subject {
        Subject::System(id) => {
            draft.personal_data = snapshot.systems().get(id).map_or(PersonalData::default(), |held| held.personal_data);
        }
        Subject::Asset(id) => {
            if let Some(asset) = snapshot.assets().get(id) {
                draft.personal_data = asset.personal_data;
                draft.laws.clone_from(&asset.laws);
            }
        }
    }
    draft
}
