//! The classification form: rate each aspect, say who took part, and decide.
//!
//! A draft is kept half filled at any time and continues where it was. A decided classification is never
//! changed: the form then starts without levels, shows what was decided before, and lets it be taken over.

mod decision;
mod over;
mod questions;
mod rating;
mod rungs;
mod session;
mod state;

pub use over::{Cover, Over};
pub use state::State;

use crate::domain::Subject;
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, View, theme};
use eframe::egui::{
    Align, Key, KeyboardShortcut, Label, Layout, Modifiers, Popup, Rect, ScrollArea, Ui, UiBuilder, vec2,
};
use state::Waiting;

const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
/// Narrowest and widest room for the facts beside the rating.
const FACTS: (f32, f32) = (300.0, 420.0);

/// Draws the form over all the room there is; true when it is to be closed.
#[must_use]
pub fn show(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    let leaves = header(state, view, ui, actions) || is_escaped(ui);
    explain(state, view, ui);
    ui.add_space(theme::space(2));
    let room = ui.available_rect_before_wrap();
    let facts = (room.width() * 0.4).clamp(FACTS.0, FACTS.1);
    let (left, right) = room.split_left_right_at_x(room.right() - facts);
    let left = left.with_max_x(left.right() - theme::space(4));
    // The rating is what the form is for, so the keyboard comes to it first.
    column(ui, left, "rating", |ui| rating::show(state, view, ui));
    column(ui, right, "facts", |ui| {
        session::show(state, view, ui);
        decision::show(state, view, ui, actions);
    });
    ui.advance_cursor_after_rect(room);
    let is_answered = questions::show(state, view, ui, actions);
    is_answered || (leaves && state.leave())
}

fn column(ui: &mut Ui, rect: Rect, salt: &'static str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect), |ui| {
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            // Room for the scroll bar and the focus ring.
            ui.set_max_width(ui.available_width() - theme::space(1));
            add(ui);
        });
    });
}

/// Title, state and the main buttons; true when the form is to be left.
fn header(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let name = view.snapshot.subject_name(state.subject());
    let title = match state.subject() {
        Subject::System(_) => tr!(texts, "classify-title-system", name = name),
        Subject::Asset(_) => tr!(texts, "classify-title", name = name),
    };
    let mut leaves = false;
    let can_save = view.is_writable && !state.is_asking();
    let is_pressed = ui.input_mut(|input| input.consume_shortcut(&SAVE));
    let saves = (std::mem::take(&mut state.saves) || is_pressed) && can_save;
    let size = vec2(ui.available_width(), theme::space(11));
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_enabled_ui(can_save, |ui| {
            if button::primary(ui, &tr!(texts, "classify-decide")).clicked() {
                decide(state, view, actions);
            }
            let save = button::secondary(ui, &tr!(texts, "classify-save-draft"));
            if save.on_hover_text(ui.ctx().format_shortcut(&SAVE)).clicked() || saves {
                save_draft(state, actions);
            }
        });
        leaves = button::secondary(ui, &tr!(texts, "common-close")).clicked();
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(1);
            ui.add(Label::new(theme::title(title)).truncate());
            ui.add(Label::new(theme::caption(summary(state, view))).truncate());
        });
    });
    leaves
}

/// "utkast · 2026-11-21 · kvar att bedöma: T".
fn summary(state: &State, view: &View) -> String {
    let texts = view.texts;
    let standing = match (state.is_kept, state.is_dirty()) {
        (_, true) => tr!(texts, "classify-unsaved"),
        (true, false) => tr!(texts, "classify-kept"),
        (false, false) => tr!(texts, "classify-new"),
    };
    let rest = match state.open_names(view) {
        None => tr!(texts, "classify-all-rated"),
        Some(names) => tr!(texts, "classify-remaining", aspects = names.to_lowercase()),
    };
    let date = state.draft.held_on.map(|date| date.to_string());
    [Some(standing), date, Some(rest)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the form is about where that is not plain, and what was refused as a whole.
fn explain(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    if matches!(state.subject(), Subject::System(_)) {
        ui.add(Label::new(theme::caption(tr!(texts, "classify-system-means"))).wrap());
    }
    // Missing levels and wrong dates are said where they are entered.
    let is_general = |refusal: &&Refusal| {
        use Refusal::{DecisionDateMissing, DecisionInFuture, DecisionOlderThanCurrent, LevelMissing};
        !matches!(refusal, LevelMissing(_) | DecisionDateMissing | DecisionInFuture(_) | DecisionOlderThanCurrent(_))
    };
    if let Some(refusal) = state.asked.refusal.as_ref().filter(is_general) {
        let told = texts.refusal(refusal);
        if Notice::new(Kind::Error, told.message).with_hint(told.hint).show(ui, texts) {
            state.asked.refusal = None;
        }
    }
}

fn save_draft(state: &mut State, actions: &mut Vec<Action>) {
    state.waiting = Some(Waiting::Draft(Box::new(state.draft.clone())));
    state.asked.run(Command::SaveDraft(Box::new(state.draft.clone())), actions);
}

fn decide(state: &mut State, view: &View, actions: &mut Vec<Action>) {
    state.asked.is_tried = true;
    let open = state.open_aspects(view.snapshot.settings());
    if let Some(first) = open.iter().next() {
        state.go_to(first);
    }
    if open.is_empty() && decision::is_whole(state, view) {
        state.waiting = Some(Waiting::Decision);
        state.asked.confirm(Command::DecideClassification(Box::new(state.draft.clone())), actions);
    }
}

/// Esc with nothing in hand leaves the form; a field, a menu or a modal takes it first.
fn is_escaped(ui: &Ui) -> bool {
    let ctx = ui.ctx();
    let is_free = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    is_free && !Popup::is_any_open(ctx) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}
