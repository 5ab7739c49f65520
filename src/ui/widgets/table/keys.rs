//! The keyboard in a table: arrows, Home, End and pages move, Shift selects, Space marks, Enter opens.

use super::{Event, Table, TableState};
use crate::ui::theme;
use eframe::egui::{EventFilter, Id, Key, Modifiers, Ui};

/// The identity of a row, which follows its record through sorting and filtering.
pub(super) fn row_id(table: Id, key: u32) -> Id {
    table.with(("row", key))
}

/// Handles the keys before the rows are drawn, so that the row they lead to is drawn in the same frame.
pub(super) fn keys(ui: &Ui, table: &Table<'_>, state: &mut TableState, events: &mut Vec<Event>) {
    let Some(place) = state.place(table.rows) else { return };
    let key = table.rows[place];
    let id = row_id(ui.scope_id(), key);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let press = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if press(Modifiers::COMMAND, Key::A) {
        state.selected = table.rows.iter().copied().collect();
        events.push(Event::SelectionChanged);
    }
    if press(Modifiers::NONE, Key::Enter) {
        events.push(Event::Open(key));
    }
    if press(Modifiers::COMMAND, Key::Space) || press(Modifiers::NONE, Key::Space) {
        state.toggle(key);
        events.push(Event::SelectionChanged);
    }
    let (page, last) = (page(state), table.rows.len() - 1);
    let moves = [
        (Key::ArrowDown, (place + 1).min(last)),
        (Key::ArrowUp, place.saturating_sub(1)),
        (Key::PageDown, (place + page).min(last)),
        (Key::PageUp, place.saturating_sub(page)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in moves {
        // The larger combination first, since egui lets extra Shift pass.
        let is_extending = press(Modifiers::SHIFT, key);
        if is_extending || press(Modifiers::NONE, key) {
            go(table, state, to, is_extending);
            events.push(Event::SelectionChanged);
        }
    }
}

fn go(table: &Table<'_>, state: &mut TableState, to: usize, is_extending: bool) {
    let key = table.rows[to];
    if is_extending {
        state.select_to(table.rows, to);
    } else {
        state.select_only(key);
    }
    state.cursor = Some((to, key));
    state.reveal = Some(to);
    state.takes_focus = true;
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window holds far fewer rows")]
fn page(state: &TableState) -> usize {
    ((state.view_height / theme::ROW_HEIGHT) as usize).saturating_sub(1).max(1)
}
