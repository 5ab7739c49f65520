//! Several requirements in hand: one answer for all of them, as one operation.

use super::pane;
use super::state::{Place, State};
use crate::domain::{Answer, Text};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{Action, View, theme};
use eframe::egui::{Id, Key, Label, Modifiers, ScrollArea, Ui};

/// Draws what can be done with all of them.
pub(super) fn show(state: &mut State, places: &[usize], view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let all: Vec<usize> = places.iter().copied().filter(|place| state.known.items[*place].applies()).collect();
    ui.label(theme::heading(tr!(texts, "assess-several", count = all.len())));
    ui.add(Label::new(theme::caption(tr!(texts, "assess-several-note"))).wrap());
    ui.add_space(theme::space(1));
    pane::answers(state, view, ui);
    reason(state, view, ui);
    let waiting = all.iter().filter(|place| state.known.items[**place].is_to_confirm()).count();
    if waiting > 0
        && view.is_writable
        && button::secondary(ui, &tr!(texts, "assess-confirm-several", count = waiting)).clicked()
    {
        state.confirm(view);
        state.focus = Some(Place::List);
    }
    measure(state, &all, view, ui);
    ui.add_space(theme::space(2));
    ScrollArea::vertical().id_salt("assessment-several").auto_shrink(false).show(ui, |ui| {
        for place in all {
            let item = &state.known.items[place];
            ui.add(Label::new(theme::caption(format!("{}  {}", item.id, item.heading))).truncate());
        }
    });
}

/// One measure can be about several gaps.
fn measure(state: &mut State, all: &[usize], view: &View<'_>, ui: &mut Ui) {
    let gaps = all.iter().map(|place| &state.known.items[*place]).filter(|item| item.answer().is_gap());
    let requirements: Vec<Text> = gaps.map(|item| item.id.clone()).collect();
    if requirements.is_empty() || !view.is_writable {
        return;
    }
    let name = tr!(view.texts, "assess-measure-for", count = requirements.len());
    if button::secondary(ui, &name).clicked() && state.keep(view) {
        state.outbox.push(Action::NewMeasure { system: state.system, requirements });
    }
}

/// The reason why they do not apply.
fn reason(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let id = Id::unique("assessment-reason");
    if state.takes_focus(Place::Reason) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let is_entered = ui.memory(|memory| memory.has_focus(id)) && state.later.is_entered(ui);
    let missing = (state.asks_reason && state.reason.trim().is_empty()).then(|| tr!(texts, "assess-reason-missing"));
    let label = tr!(texts, "assess-reason");
    let response = Field::new(&label).error(missing.as_deref()).note(ui, id, &mut state.reason, 2);
    let is_escaped = response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if is_entered || is_escaped {
        ui.memory_mut(|memory| memory.surrender_focus(id));
        state.focus = Some(Place::List);
        ui.request_repaint();
    }
    let is_given = is_entered && state.asks_reason && !state.reason.trim().is_empty();
    state.asks_reason &= !is_escaped;
    if is_given {
        state.answer(view, Answer::NotApplicable);
    }
}
