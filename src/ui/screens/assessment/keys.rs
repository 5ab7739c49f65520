//! The keyboard in the rows: digits answer and judge, letters and arrows move. Keys are taken in the order they were
//! pressed, since on a slow connection many of them come within one frame.

use super::state::{Place, State};
use crate::domain::{Answer, Severity};
use crate::ui::{View, theme};
use eframe::egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

/// The digit of each answer, in the order of [`Answer::ALL`].
pub(super) const ANSWERS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];
/// The digit of each severity, in the order of [`Severity::ALL`].
pub(super) const SEVERITIES: [Key; 4] = [Key::Num6, Key::Num7, Key::Num8, Key::Num9];
/// Confirms an answer.
pub(super) const CONFIRM: Key = Key::B;
/// Uses what the unit does.
pub(super) const USE: Key = Key::A;
/// Goes to the next requirement that waits.
pub(super) const NEXT: Key = Key::N;

/// What becomes of a key.
#[derive(PartialEq, Eq)]
enum Fate {
    /// It did its work.
    Taken,
    /// It is not for the rows.
    Passed,
    /// The keyboard goes elsewhere; what follows belongs there.
    Left,
}

/// Takes the keys of the rows, which have the keyboard.
pub(super) fn take(state: &mut State, view: &View<'_>, rows: Id, ui: &Ui) {
    let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(rows, filter));
    let mut events = ui.input_mut(|input| std::mem::take(&mut input.events)).into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(event) = events.next() {
        match pressed(state, view, &event) {
            Fate::Taken => {}
            Fate::Passed => kept.push(event),
            Fate::Left => {
                // The letter of the key that was taken does not belong to the field.
                events.next_if(|event| matches!(event, Event::Text(_)));
                break;
            }
        }
    }
    kept.extend(events);
    ui.input_mut(|input| input.events = kept);
}

fn pressed(state: &mut State, view: &View<'_>, event: &Event) -> Fate {
    match event {
        Event::Key { key: Key::A, pressed: true, modifiers, .. } if modifiers.command_only() => {
            state.selected = state.places().collect();
            Fate::Taken
        }
        Event::Key { key, pressed: true, modifiers, .. } if modifiers.is_none() || *modifiers == Modifiers::SHIFT => {
            key_pressed(state, view, *key, modifiers.shift)
        }
        Event::Text(_) => Fate::Taken,
        _ => Fate::Passed,
    }
}

fn key_pressed(state: &mut State, view: &View<'_>, key: Key, is_extending: bool) -> Fate {
    if let Some(to) = moved(state, key) {
        if is_extending {
            state.select_to(to, view);
        } else {
            state.go_to(to, view);
        }
        return Fate::Taken;
    }
    if let Some(at) = ANSWERS.iter().position(|held| *held == key) {
        state.answer(view, Answer::ALL[at]);
        return fate(state);
    }
    if let Some(at) = SEVERITIES.iter().position(|held| *held == key) {
        state.judge(view, Severity::ALL[at]);
        return Fate::Taken;
    }
    match key {
        CONFIRM => state.confirm(view),
        NEXT => state.go_on(view),
        USE => {
            if let Some(text) =
                state.told.as_ref().and_then(|told| told.practice.as_ref()).map(|(_, text)| text.clone())
            {
                state.use_practice(&text, view);
            }
        }
        Key::Enter => {
            let place = if state.several().is_some() { Place::Reason } else { Place::Present };
            state.focus = Some(place);
        }
        _ => return Fate::Passed,
    }
    fate(state)
}

fn fate(state: &State) -> Fate {
    match state.focus {
        None | Some(Place::List) => Fate::Taken,
        Some(_) => Fate::Left,
    }
}

/// Where a key that moves leads.
fn moved(state: &State, key: Key) -> Option<usize> {
    let order: Vec<usize> = state.places().collect();
    let last = order.len().checked_sub(1)?;
    let at = order.iter().position(|place| Some(*place) == state.cursor).unwrap_or(0);
    let page = page(state.scrolled.1);
    let to = match key {
        Key::ArrowDown | Key::J => at + 1,
        Key::ArrowUp | Key::K => at.saturating_sub(1),
        Key::PageDown => at + page,
        Key::PageUp => at.saturating_sub(page),
        Key::Home => 0,
        Key::End => last,
        _ => return None,
    };
    order.get(to.min(last)).copied()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window holds far fewer rows")]
fn page(height: f32) -> usize {
    ((height / theme::ROW_HEIGHT) as usize).saturating_sub(1).max(1)
}
