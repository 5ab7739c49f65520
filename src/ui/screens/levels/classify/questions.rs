//! The two questions that the form stops for: Sweden's security, and unsaved changes.

use super::super::choice::{Choice, Chosen};
use super::state::{Asking, State};
use crate::domain::{Aspect, Level};
use crate::tr;
use crate::ui::{Action, View};
use eframe::egui::Ui;

/// Draws the open question; true when the form is to be closed.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    match state.asking {
        None => false,
        Some(Asking::SwedensSecurity(aspect)) => {
            security(state, aspect, view, ui);
            false
        }
        Some(Asking::Leave) => leave(state, view, ui, actions),
    }
}

fn security(state: &mut State, aspect: Aspect, view: &View, ui: &Ui) {
    let texts = view.texts;
    let lines =
        [tr!(texts, "classify-four-outside"), tr!(texts, "classify-four-manager"), tr!(texts, "classify-four-trap")];
    let answers = [tr!(texts, "classify-four-no"), tr!(texts, "classify-four-yes")];
    let choice = Choice { id: "level-four", title: &tr!(texts, "classify-four"), lines: &lines, answers: &answers };
    let Some(chosen) = choice.show(ui) else { return };
    state.asking = None;
    match chosen {
        Chosen::Answer(0) => state.draft.levels[aspect] = Level::new(Level::MAX - 1),
        Chosen::Answer(_) => state.draft.levels[aspect] = Level::new(Level::MAX),
        Chosen::Left => {}
    }
    state.go_to(aspect);
}

fn leave(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let lines = [tr!(texts, "classify-leave-means")];
    let mut answers =
        vec![tr!(texts, "classify-save-draft"), tr!(texts, "classify-leave-unsaved"), tr!(texts, "classify-stay")];
    if !view.is_writable {
        answers.remove(0);
    }
    let choice =
        Choice { id: "leave-classify", title: &tr!(texts, "classify-leave"), lines: &lines, answers: &answers };
    let Some(chosen) = choice.show(ui) else { return false };
    state.asking = None;
    let skipped = usize::from(!view.is_writable);
    match chosen {
        Chosen::Answer(position) if position + skipped == 0 => {
            state.leaves_when_saved = true;
            super::save_draft(state, actions);
            false
        }
        Chosen::Answer(position) => position + skipped == 1,
        Chosen::Left => false,
    }
}
