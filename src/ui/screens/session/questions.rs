//! The two questions that the form stops for: Sweden's security, and unsaved changes.

use super::super::choice::{Choice, Chosen};
use super::state::{Asking, Cell, State};
use crate::domain::Level;
use crate::tr;
use crate::ui::{Action, View};
use eframe::egui::Ui;

/// Draws the open question; true when the form is to be closed.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    match state.asking {
        None => false,
        Some(Asking::SwedensSecurity(cell)) => {
            security(state, cell, view, ui);
            false
        }
        Some(Asking::Leave) => leave(state, view, ui, actions),
    }
}

fn security(state: &mut State, cell: Cell, view: &View, ui: &Ui) {
    let texts = view.texts;
    let mut lines =
        vec![tr!(texts, "session-four-outside"), tr!(texts, "session-four-manager"), tr!(texts, "session-four-trap")];
    let contact = view.snapshot.settings().security_contact.trim();
    if !contact.is_empty() {
        lines.insert(2, tr!(texts, "session-four-contact", contact = contact));
    }
    let answers = [tr!(texts, "session-four-no"), tr!(texts, "session-four-yes")];
    let choice = Choice { id: "level-four", title: &tr!(texts, "session-four"), lines: &lines, answers: &answers };
    let Some(chosen) = choice.show(ui) else { return };
    state.asking = None;
    let levels = &mut state.sheet.rows[cell.row].draft.levels;
    match chosen {
        Chosen::Answer(0) => levels[cell.aspect] = Level::new(Level::MAX - 1),
        Chosen::Answer(_) => levels[cell.aspect] = Level::new(Level::MAX),
        Chosen::Left => {}
    }
    state.go_to(cell);
    state.is_just_rated = chosen != Chosen::Left;
}

fn leave(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let lines = [tr!(texts, "session-leave-means")];
    let mut answers =
        vec![tr!(texts, "session-save-draft"), tr!(texts, "session-leave-unsaved"), tr!(texts, "session-stay")];
    if !view.is_writable {
        answers.remove(0);
    }
    let choice = Choice { id: "leave-session", title: &tr!(texts, "session-leave"), lines: &lines, answers: &answers };
    let Some(chosen) = choice.show(ui) else { return false };
    state.asking = None;
    let skipped = usize::from(!view.is_writable);
    match chosen {
        Chosen::Answer(position) if position + skipped == 0 => {
            state.leaves_when_saved = true;
            super::save_draft(state, view, actions);
            false
        }
        Chosen::Answer(position) => position + skipped == 1,
        Chosen::Left => false,
    }
}
