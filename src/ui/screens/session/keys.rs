//! The keyboard in the rows: digits rate, letters write the reason, arrows move.
//!
//! A digit rates the cell in hand; the next digit rates the cell after it. So a session without reasons takes one key
//! for each level, and one with reasons the digit, the words and Enter. Keys are taken in the order they were pressed,
//! since on a slow connection many of them come within one frame.

use super::state::{Cell, Place, State};
use crate::domain::{Aspect, Level};
use crate::ui::View;
use crate::ui::widgets::level_picker::levels;
use eframe::egui::{Event, EventFilter, FocusDirection, Id, Key, Modifiers, Ui};

/// What becomes of a key.
#[derive(PartialEq, Eq)]
enum Fate {
    /// It did its work.
    Taken,
    /// It is not for the rows.
    Passed,
    /// It begins the reason, and belongs to it.
    Written,
    /// The keyboard goes elsewhere; what follows belongs there.
    Left,
}

/// Takes the keys of the rows, which have the keyboard.
pub(super) fn take(state: &mut State, view: &View, grid: Id, ui: &Ui) {
    // Tab is taken here, too, so that a digit before it is not lost with it.
    let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid, filter));
    let mut events = ui.input_mut(|input| std::mem::take(&mut input.events)).into_iter();
    let mut kept = Vec::new();
    for event in events.by_ref() {
        match pressed(state, view, &event) {
            Fate::Taken => {}
            Fate::Passed => kept.push(event),
            Fate::Written => {
                state.focus = Some(Place::Reason);
                kept.push(event);
                break;
            }
            Fate::Left => {
                if let Event::Key { key: Key::Tab, modifiers, .. } = event {
                    leave(grid, state.before, modifiers, ui);
                }
                break;
            }
        }
        if state.is_asking() {
            break;
        }
    }
    kept.extend(events);
    ui.input_mut(|input| input.events = kept);
}

/// The keyboard goes on to what is drawn next, or back to what was drawn before.
fn leave(grid: Id, before: Option<Id>, modifiers: Modifiers, ui: &Ui) {
    ui.memory_mut(|memory| {
        if let Some(before) = before.filter(|_| modifiers.shift) {
            memory.request_focus(before);
        } else {
            memory.surrender_focus(grid);
            memory.move_focus(FocusDirection::Next);
        }
    });
}

fn pressed(state: &mut State, view: &View, event: &Event) -> Fate {
    match event {
        Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if !modifiers.command => Fate::Left,
        Event::Key { key, pressed: true, modifiers, .. } if modifiers.is_none() => key_pressed(state, view, *key),
        // The digit has rated already; a space begins no reason.
        Event::Text(text) if text.chars().all(|letter| letter.is_ascii_digit() || letter == ' ') => Fate::Taken,
        Event::Text(_) if state.guided.is_some() => Fate::Taken,
        Event::Text(_) | Event::Paste(_) => Fate::Written,
        _ => Fate::Passed,
    }
}

fn key_pressed(state: &mut State, view: &View, key: Key) -> Fate {
    let settings = view.snapshot.settings();
    if let Some(level) = level_of(key).filter(|level| levels(settings).any(|held| held == *level)) {
        if state.is_just_rated {
            forward(state, view);
        }
        state.rate(Some(level));
        state.is_just_rated = true;
        return Fate::Taken;
    }
    if state.guided.is_some() && super::guide::takes(state, view, key) {
        return Fate::Taken;
    }
    let (aspects, rows) = (aspects(view), state.sheet.rows.len());
    let Cell { row, aspect } = state.at;
    let place = aspects.iter().position(|held| *held == aspect).unwrap_or(0);
    let to = match key {
        Key::ArrowRight => Cell { row, aspect: aspects[(place + 1).min(aspects.len() - 1)] },
        Key::ArrowLeft => Cell { row, aspect: aspects[place.saturating_sub(1)] },
        Key::ArrowDown => Cell { row: (row + 1).min(rows - 1), aspect },
        Key::ArrowUp => Cell { row: row.saturating_sub(1), aspect },
        Key::Home => Cell { row, aspect: aspects[0] },
        Key::End => Cell { row, aspect: aspects[aspects.len() - 1] },
        Key::Delete | Key::Backspace => {
            state.rate(None);
            state.is_just_rated = false;
            return Fate::Taken;
        }
        Key::Enter => {
            state.focus = Some(Place::Reason);
            return Fate::Left;
        }
        _ => return Fate::Passed,
    };
    state.go_to(to);
    Fate::Taken
}

/// Goes on to the next cell: the next aspect, then the next row; false at the end.
pub(super) fn forward(state: &mut State, view: &View) -> bool {
    let aspects = aspects(view);
    let Cell { row, aspect } = state.at;
    let next = aspects.iter().copied().find(|next| *next > aspect);
    let cell = match next {
        Some(aspect) => Cell { row, aspect },
        None if row + 1 < state.sheet.rows.len() => Cell { row: row + 1, aspect: aspects[0] },
        None => return false,
    };
    state.go_to(cell);
    true
}

fn aspects(view: &View) -> Vec<Aspect> {
    view.snapshot.settings().aspects().iter().collect()
}

/// The digits that stand for levels, lowest first.
pub(super) const KEYS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// The level that a digit stands for.
pub(super) fn level_of(key: Key) -> Option<Level> {
    let number = KEYS.iter().position(|held| *held == key)?;
    Level::new(u8::try_from(number).ok()?)
}
