//! The classification session: what a system carries as rows, the aspects as columns, and beside them the question
//! of the aspect in hand with its levels. Made to be projected on a wall while several people discuss.
//!
//! Drafts are kept half filled at any time and continue where they were. What is decided is decided for all complete
//! rows in one operation; a decided classification is never changed.

mod beside;
mod categories;
mod decision;
mod facts;
mod grid;
mod guide;
mod keys;
mod laws;
mod previous;
mod questions;
mod rating;
mod reason;
mod sheet;
mod state;

pub use state::State;

use crate::domain::Subject;
use crate::register::Refusal;
use crate::tr;
use crate::ui::screens::Wish;
use crate::ui::screens::over::Cover;
use crate::ui::widgets::button;
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{
    Align, Button, Key, KeyboardShortcut, Label, Layout, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2,
};
use state::{Place, Waiting};

const DECIDE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
const GUIDED: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::G);
/// Narrowest and widest room for the rating beside the rows.
const RATING: (f32, f32) = (320.0, 470.0);

impl Cover for State {
    fn asked_for(wish: Wish, view: &View<'_>) -> Option<(Subject, Self)> {
        let Wish::Classify(subject) = wish else { return None };
        Some((subject, Self::new(view, subject)))
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        show(self, view, ui, actions)
    }

    fn leave(&mut self) -> bool {
        self.leave()
    }

    fn save(&mut self) {
        self.saves = true;
    }

    fn is_dirty(&self) -> bool {
        self.is_dirty()
    }

    fn settle(&mut self, outcome: &Outcome) -> bool {
        self.settle(outcome)
    }
}

/// Draws the session over all the room there is; true when it is to be closed.
#[must_use]
pub fn show(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    if !state.follow(view) {
        return true;
    }
    state.later.bring(ui);
    let leaves = header(state, view, ui, actions);
    explain(state, view, ui);
    ui.add_space(theme::space(2));
    let room = ui.available_rect_before_wrap();
    let rating = (room.width() * 0.45).clamp(RATING.0, RATING.1);
    let (left, right) = room.split_left_right_at_x(room.right() - rating);
    let left = left.with_max_x(left.right() - theme::space(4));
    let rows = left.with_max_y(left.top() + grid::height(state, left.height()));
    // The keyboard goes from the rows to the rating, and then to what the session rests on.
    within(ui, rows, "rows", |ui| grid::show(state, view, ui));
    // What is written stays in view, however long the meanings of the levels are.
    let written = right.with_min_y(right.bottom() - reason::height(state, right.height()));
    column(ui, right.with_max_y(written.top() - theme::space(2)), "rating", |ui| rating::show(state, view, ui));
    within(ui, written, "reason", |ui| reason::show(state, view, ui));
    column(ui, left.with_min_y(rows.bottom() + theme::space(2)), "facts", |ui| {
        previous::start_all(state, view, ui);
        beside::similar_ones(state, view, ui, actions);
        beside::impact(state, view, ui, actions);
        laws::show(state, view, ui);
        facts::show(state, view, ui);
        decision::show(state, view, ui, actions);
    });
    ui.advance_cursor_after_rect(room);
    let is_answered = questions::show(state, view, ui, actions);
    is_answered || (leaves && state.leave())
}

fn within(ui: &mut Ui, rect: Rect, salt: &'static str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect), add);
}

fn column(ui: &mut Ui, rect: Rect, salt: &'static str, add: impl FnOnce(&mut Ui)) {
    within(ui, rect, salt, |ui| {
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            // Room for the scroll bar and the focus ring.
            ui.set_max_width(ui.available_width() - theme::space(1));
            ui.spacing_mut().item_spacing.y = theme::space(2);
            add(ui);
        });
    });
}

/// Title, state and the main buttons; true when the session is to be left.
fn header(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let name = view.snapshot.subject_name(state.subject());
    let mut leaves = false;
    let can_save = view.is_writable && !state.is_asking();
    let saves = std::mem::take(&mut state.saves) && can_save;
    let size = vec2(ui.available_width(), theme::space(11));
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_enabled_ui(can_save, |ui| {
            let is_entered = can_save && ui.input_mut(|input| input.consume_shortcut(&DECIDE));
            let button = button::primary(ui, &tr!(texts, "session-decide"));
            if button.on_hover_text(ui.ctx().format_shortcut(&DECIDE)).clicked() || is_entered {
                decide(state, view, actions);
            }
            let save = button::secondary(ui, &tr!(texts, "session-save-draft"));
            if save.clicked() {
                // Pressing a button takes the keyboard from the rows, where it goes on.
                state.focus = Some(Place::Grid);
            }
            if save.clicked() || saves {
                save_draft(state, view, actions);
            }
        });
        leaves = button::secondary(ui, &tr!(texts, "common-close")).clicked();
        guided_button(state, view, ui);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(1);
            ui.add(Label::new(theme::title(tr!(texts, "session-title", name = name))).truncate());
            ui.add(Label::new(theme::caption(summary(state, view))).truncate());
        });
    });
    leaves
}

fn guided_button(state: &mut State, view: &View, ui: &mut Ui) {
    let is_on = state.guided.is_some();
    let button = Button::selectable(is_on, tr!(view.texts, "session-guided")).min_size(theme::target());
    let button = ui.add(button.frame_when_inactive(true)).on_hover_text(ui.ctx().format_shortcut(&GUIDED));
    state.before = Some(button.id);
    if button.clicked() || ui.input_mut(|input| input.consume_shortcut(&GUIDED)) {
        state.guided = (!is_on).then(|| guide::Guided::new(view.snapshot.settings()));
        state.focus = Some(Place::Grid);
    }
}

/// "utkast · 2026-11-21 · kvar att klassa: 3 av 9".
fn summary(state: &State, view: &View) -> String {
    let texts = view.texts;
    let is_kept = state.sheet.rows.iter().any(|row| row.is_kept);
    let standing = match (is_kept, state.is_dirty()) {
        (_, true) => tr!(texts, "session-unsaved"),
        (true, false) => tr!(texts, "session-kept"),
        (false, false) => tr!(texts, "session-new"),
    };
    let rest = match state.sheet.remaining(view) {
        (0, _) => tr!(texts, "session-all-rated"),
        (open, all) => tr!(texts, "session-remaining", open = open, all = all),
    };
    let date = state.sheet.shared.held_on.map(|date| date.to_string());
    [Some(standing), date, Some(rest)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the register refused for reasons that no single field shows.
fn explain(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    let is_general = |refusal: &&Refusal| {
        use Refusal::{
            DecisionDateMissing, DecisionInFuture, DecisionOlderThanCurrent, LevelMissing, LoweringReasonMissing,
            OffGround,
        };
        !matches!(
            refusal,
            LevelMissing(_)
                | DecisionDateMissing
                | DecisionInFuture(_)
                | DecisionOlderThanCurrent(_)
                | OffGround(_)
                | LoweringReasonMissing(_)
        )
    };
    if let Some(refusal) = state.asked.refusal.as_ref().filter(is_general) {
        let told = texts.refusal(refusal);
        if Notice::new(Kind::Error, told.message).with_hint(told.hint).show(ui, texts) {
            state.asked.refusal = None;
        }
    }
}

fn save_draft(state: &mut State, view: &View, actions: &mut Vec<Action>) {
    let mut sheet = state.sheet.clone();
    let command = sheet.keeping(view, state.subject);
    state.waiting = Some(Waiting::Draft(Box::new(sheet)));
    state.asked.run(command, actions);
}

/// Decides what is complete, or shows what is in the way.
fn decide(state: &mut State, view: &View, actions: &mut Vec<Action>) {
    state.asked.is_tried = true;
    if state.sheet.to_decide(view).next().is_none() {
        state.go_to_open(view);
    } else if let Some((cell, refusal)) = state.sheet.refused(view) {
        state.go_to(cell);
        state.asked.refusal = Some(refusal);
    } else if decision::is_whole(state, view) {
        state.waiting = Some(Waiting::Decision);
        state.asked.confirm(state.sheet.deciding(view, state.subject), actions);
    } else {
        state.focus = Some(Place::Decision);
    }
}

/// What a row is called.
fn row_name(subject: Subject, view: &View) -> String {
    match subject {
        Subject::System(_) => tr!(view.texts, "session-system-as-such"),
        Subject::Asset(_) => view.snapshot.subject_name(subject).to_owned(),
    }
}
