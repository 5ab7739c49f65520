//! Rating: the aspects side by side, and for the one in hand its question, the levels and the reason.

use super::rungs;
use super::state::{Place, State};
use crate::domain::Aspect;
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::level_picker::level_picker;
use crate::ui::widgets::{badge, button, card};
use crate::ui::{View, icons, theme};
use eframe::egui::{EventFilter, Key, Label, Memory, Modifiers, Rect, Ui};

/// Draws the rating.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    rungs::show(state, view, ui);
    if let Some(names) = state.open_names(view).filter(|_| state.asked.is_tried) {
        ui.add_space(theme::space(1));
        field::wrong(ui, &tr!(view.texts, "classify-error-levels", aspects = names));
    }
    ui.add_space(theme::space(2));
    let aspect = state.aspect;
    ui.push_id(aspect, |ui| card::card(ui, |ui| one(state, aspect, view, ui)));
}

fn one(state: &mut State, aspect: Aspect, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    ui.add(Label::new(theme::heading(texts.question(aspect))).wrap());
    previous(state, aspect, view, ui);
    ui.add_space(theme::space(1));
    let mut level = state.draft.levels[aspect];
    let picked = ui.scope(|ui| level_picker(ui, texts, view.snapshot.settings(), &texts.word(aspect), &mut level));
    if picked.inner {
        state.rate(aspect, level);
    }
    sideways(state, aspect, view, picked.response.rect, ui);
    ui.add_space(theme::space(2));
    let label = tr!(texts, "classify-reason", aspect = texts.word(aspect));
    let hint = tr!(texts, "classify-reason-hint");
    let reason = Field::new(&label).hint(&hint).paragraph(ui, &mut state.draft.reasons[aspect], 3);
    if state.takes_focus(Place::Reason) {
        reason.request_focus();
    }
    ui.add_space(theme::space(1));
    let next = view.snapshot.settings().aspects().iter().find(|next| *next > aspect);
    if let Some(next) = next {
        let name = tr!(texts, "classify-next", aspect = texts.word(next));
        if button::with_icon(ui, icons::RIGHT, &name).clicked() {
            state.go_to(next);
        }
    }
}

/// What the decision in force says about the aspect, and the way to take it over.
fn previous(state: &mut State, aspect: Aspect, view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let Some(decided) = view.snapshot.decided(state.subject()) else { return };
    let Some(level) = decided.levels[aspect] else { return };
    let date = decided.decided_on.map_or_else(String::new, |date| date.to_string());
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::caption(tr!(texts, "classify-previous", date = date)));
        badge::single(ui, aspect, Some(level), settings, texts);
        if state.draft.levels[aspect] == Some(level) {
            return;
        }
        let name = tr!(texts, "classify-take-over-level", aspect = texts.word(aspect), level = level.number());
        let pressed = button::link(ui, &tr!(texts, "classify-take-over"));
        if pressed.accessible_name(name).clicked() {
            state.rate(aspect, Some(level));
            if state.draft.reasons[aspect].trim().is_empty() {
                state.draft.reasons[aspect].clone_from(&decided.reasons[aspect]);
            }
        }
    });
    let reason = decided.reasons[aspect].trim();
    if !reason.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "why-quote", words = reason))).wrap());
    }
}

/// Left and right lead from the levels of one aspect to those of the next.
fn sideways(state: &mut State, aspect: Aspect, view: &View, levels: Rect, ui: &Ui) {
    let Some(focused) = ui.memory(Memory::focused) else { return };
    let is_inside = ui.ctx().read_response(focused).is_some_and(|held| levels.contains(held.rect.center()));
    if !is_inside {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, arrows));
    if let Some(next) = stepped(aspect, view, ui) {
        state.go_to(next);
    }
}

/// The aspect that the left or right arrow leads to.
pub(super) fn stepped(aspect: Aspect, view: &View, ui: &Ui) -> Option<Aspect> {
    let press = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let aspects = || view.snapshot.settings().aspects().iter();
    if press(Key::ArrowRight) {
        return aspects().find(|next| *next > aspect);
    }
    if press(Key::ArrowLeft) {
        return aspects().filter(|before| *before < aspect).last();
    }
    None
}
