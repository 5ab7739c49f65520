//! The self-assessment of a system (domain 7): the requirements that apply to it by area, and beside them the one in
//! hand with its answer. It lies over the list of systems, and is made to be answered in one sitting by keyboard.
//!
//! Every answer is kept at once as an operation of its own; what is written is kept when its field, or the requirement,
//! is left.

mod answering;
mod copying;
mod draft;
mod fields;
mod filter;
mod head;
mod keys;
mod known;
mod list;
mod marks;
mod pane;
mod several;
mod state;
mod summary;
mod told;

pub use state::State;
pub use summary::Summary;
pub use told::because;

use super::Wish;
use super::over::Cover;
use crate::domain::Subject;
use crate::tr;
use crate::ui::widgets::empty;
use crate::ui::{Action, Outcome, View, icons, theme};
use copying::Chosen;
use eframe::egui::{Rect, Ui, UiBuilder};
use state::Place;

/// Narrowest and widest room for the requirement in hand.
const PANE: (f32, f32) = (360.0, 620.0);

impl Cover for State {
    fn asked_for(wish: Wish, view: &View<'_>) -> Option<(Subject, Self)> {
        let Wish::Assess(system) = wish else { return None };
        Some((Subject::System(system), Self::new(view, system)?))
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        show(self, view, ui, actions)
    }

    fn leave(&mut self) -> bool {
        if self.selected.len() > 1 {
            self.selected = self.cursor.into_iter().collect();
            self.focus = Some(Place::List);
            return false;
        }
        self.leaves = self.is_dirty();
        !self.leaves
    }

    fn save(&mut self) {
        self.saves = true;
    }

    fn filter(&mut self) {
        self.focus = Some(Place::Search);
    }

    fn is_dirty(&self) -> bool {
        self.is_dirty()
    }

    fn settle(&mut self, outcome: &Outcome) -> bool {
        self.settle(outcome);
        false
    }
}

/// Draws the sheet over all the room there is; true when it is to be closed.
#[must_use]
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    if !state.follow(view) {
        return true;
    }
    state.later.bring(ui);
    ui.spacing_mut().item_spacing.y = theme::space(2);
    let leaves = head::show(state, view, ui) || std::mem::take(&mut state.leaves);
    if state.known.takes_part {
        head::tools(state, view, ui);
        state.arrange(view);
        sheet(state, view, ui);
    } else {
        empty::empty(ui, icons::CATALOGUE, &tr!(view.texts, "requirements-retired"), None);
    }
    if let Some(answer) = state.copying.as_mut().and_then(|copying| copying.show(view, ui)) {
        (state.copying, state.focus) = (None, Some(Place::List));
        if let Chosen::Copy(command) = answer {
            state.run(command);
        }
    }
    // Whatever is asked for in this frame may lead away from here: what is written goes before it.
    let is_wanted = leaves || std::mem::take(&mut state.saves) || !actions.is_empty();
    let is_kept = !is_wanted || state.keep(view);
    actions.splice(0..0, state.outbox.drain(..));
    leaves && is_kept
}

/// The requirements at the left, the one in hand at the right.
fn sheet(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let room = ui.available_rect_before_wrap();
    let pane = (room.width() * 0.5).clamp(PANE.0, PANE.1);
    let (left, right) = room.split_left_right_at_x(room.right() - pane);
    within(ui, left.with_max_x(left.right() - theme::space(3)), "rows", |ui| list::show(state, view, ui));
    within(ui, right, "pane", |ui| pane::show(state, view, ui));
    ui.advance_cursor_after_rect(room);
}

fn within(ui: &mut Ui, rect: Rect, salt: &'static str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect), add);
}
