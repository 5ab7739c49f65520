//! The written reason of the cell in hand. Enter goes on to the next cell.

use super::keys;
use super::state::{Place, State};
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, theme};
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Id, ScrollArea, TextEdit, Ui};

/// Rows of the field where there is room, and where there is little.
const ROWS: (usize, usize) = (3, 2);
/// Less room than this is little.
const LITTLE: f32 = 560.0;

fn rows(room: f32) -> usize {
    if room < LITTLE { ROWS.1 } else { ROWS.0 }
}

/// How high the field is with what belongs to it, of so much room.
pub(super) fn height(state: &State, room: f32) -> f32 {
    let lines = if rows(room) == ROWS.0 { 19 } else { 15 };
    let mark = if state.row().draft.carried_over.has(state.at.aspect) { 8 } else { 0 };
    theme::space(lines + mark) + theme::space(8)
}

/// Draws the field; longer reasons scroll within it.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let rect = ui.available_rect_before_wrap();
    card::card(ui, |ui| {
        ScrollArea::vertical().id_salt("session-reason").max_height(rect.height() - theme::space(7)).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme::space(1));
            written(state, view, ui);
        });
    });
}

fn written(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, aspect) = (view.texts, state.at.aspect);
    let rows = if ui.available_height() < theme::space(19) { ROWS.1 } else { ROWS.0 };
    let id = Id::unique(("session-reason", state.row().draft.id, aspect));
    if state.takes_focus(Place::Reason) {
        ui.memory_mut(|memory| memory.request_focus(id));
        put_cursor_last(ui, id, &state.row().draft.reasons[aspect]);
    }
    let is_entered = ui.memory(|memory| memory.has_focus(id)) && state.later.is_entered(ui);
    let label = tr!(texts, "session-reason", aspect = texts.word(aspect));
    let hint = tr!(texts, "session-reason-hint");
    let draft = state.draft_mut();
    let reason = Field::new(&label).hint(&hint).note(ui, id, &mut draft.reasons[aspect], rows);
    if reason.changed() {
        draft.carried_over = draft.carried_over.with(aspect, false);
        state.asked.refusal = None;
    }
    carried_over(state, view, ui);
    if is_entered {
        if !keys::forward(state, view) {
            state.focus = Some(Place::Grid);
        }
        ui.request_repaint();
    }
}

/// Says that a reason came from the last decision, until it is changed or confirmed.
fn carried_over(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, aspect) = (view.texts, state.at.aspect);
    if !state.row().draft.carried_over.has(aspect) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::caption(tr!(texts, "session-carried-over")));
        let name = tr!(texts, "session-carried-over-keep-aspect", aspect = texts.word(aspect));
        if button::link(ui, &tr!(texts, "session-carried-over-keep")).accessible_name(name).clicked() {
            let draft = state.draft_mut();
            draft.carried_over = draft.carried_over.with(aspect, false);
        }
    });
}

/// What is typed next goes behind what is written already.
fn put_cursor_last(ui: &Ui, id: Id, written: &str) {
    let end = CCursor::new(written.chars().count());
    let mut edit = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    edit.cursor.set_char_range(Some(CCursorRange::one(end)));
    edit.store(ui.ctx(), id);
}
