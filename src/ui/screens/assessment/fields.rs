//! What is written about the requirement in hand. It is kept when a field is left, and Enter and Esc lead back to the
//! list.

use super::draft::Draft;
use super::keys;
use super::pane::keyed;
use super::state::{Place, State};
use super::told::Told;
use crate::domain::{Answer, Text};
use crate::tr;
use crate::ui::screens::practice::PracticeForm;
use crate::ui::widgets::date::entry;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, theme};
use eframe::egui::{Id, Key, Label, Modifiers, Response, Ui};

/// Draws the fields.
pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    ui.add_enabled_ui(view.is_writable, |ui| {
        let present =
            Written { part: "present", place: Some(Place::Present), label: tr!(view.texts, "assess-present"), rows: 2 };
        present.show(state, view, ui, |now| &mut now.present);
        let evidence = Written { part: "evidence", place: None, label: tr!(view.texts, "assess-evidence"), rows: 1 };
        evidence.show(state, view, ui, |now| &mut now.evidence);
        note(state, view, ui);
        signed(state, view, ui);
    });
}

/// A text about the requirement.
struct Written {
    part: &'static str,
    place: Option<Place>,
    label: String,
    rows: usize,
}

impl Written {
    fn show(
        self,
        state: &mut State,
        view: &View<'_>,
        ui: &mut Ui,
        of: impl Fn(&mut crate::domain::Assessment) -> &mut Text,
    ) -> Option<Response> {
        let id = Id::unique(("assessment", self.part, &state.item()?.id));
        let takes_focus = self.place.is_some_and(|place| state.takes_focus(place));
        if takes_focus {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let is_entered = ui.memory(|memory| memory.has_focus(id)) && state.later.is_entered(ui);
        let error = (self.place == Some(Place::Note)).then(|| reason_missing(state, view)).flatten();
        let draft = state.draft.as_mut()?;
        let hint = tr!(view.texts, "assess-present-hint");
        let hint = if self.place == Some(Place::Present) { hint.as_str() } else { "" };
        let field = Field::new(&self.label).hint(hint).error(error.as_deref());
        let response = field.note(ui, id, of(&mut draft.now), self.rows);
        if takes_focus {
            // With what is said beneath it.
            ui.scroll_to_rect(response.rect.expand(theme::space(8)), None);
        }
        left(state, view, &response, is_entered, ui);
        Some(response)
    }
}

/// Keeps what is written when the field is left, and leads back to the list where that was asked for.
fn left(state: &mut State, view: &View<'_>, response: &Response, is_entered: bool, ui: &Ui) {
    let is_escaped = response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if is_entered || is_escaped {
        ui.memory_mut(|memory| memory.surrender_focus(response.id));
        (state.focus, state.begins) = (Some(Place::List), true);
        ui.request_repaint();
    }
    if is_escaped {
        state.asks_reason = false;
        state.draft.iter_mut().for_each(Draft::restore_note);
    }
    if is_entered || response.lost_focus() {
        if state.asks_reason && has_note(state) {
            state.answer(view, Answer::NotApplicable);
        } else {
            state.keep(view);
        }
    }
}

fn has_note(state: &State) -> bool {
    state.draft.as_ref().is_some_and(|draft| !draft.now.note.trim().is_empty())
}

fn reason_missing(state: &State, view: &View<'_>) -> Option<String> {
    let draft = state.draft.as_ref()?;
    let is_missing = draft.now.note.trim().is_empty();
    let is_wanted = state.asks_reason || draft.now.answer == Answer::NotApplicable;
    (is_wanted && is_missing).then(|| tr!(view.texts, "assess-reason-missing"))
}

/// The note, which is the reason where the requirement does not apply.
fn note(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let is_reason =
        state.asks_reason || state.draft.as_ref().is_some_and(|draft| draft.now.answer == Answer::NotApplicable);
    let label = if is_reason { tr!(view.texts, "assess-reason") } else { tr!(view.texts, "assess-note") };
    Written { part: "note", place: Some(Place::Note), label, rows: 2 }.show(state, view, ui, |now| &mut now.note);
}

/// Who answered, and when.
fn signed(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let wrong = state.refusal.as_ref().map(|refusal| texts.refusal(refusal).to_string());
    let Some(draft) = &mut state.draft else { return };
    let is_answered = draft.now.answer != Answer::Unanswered;
    let (by, on) = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::space(3);
            let room = (ui.available_width() - theme::space(40)).max(theme::space(30));
            let size = eframe::egui::vec2(room, theme::CONTROL_HEIGHT);
            let layout = eframe::egui::Layout::top_down(eframe::egui::Align::Min);
            let hint = tr!(texts, "assess-by-hint");
            let label = tr!(texts, "assess-by");
            let field = Field::new(&label).hint(&hint);
            let by = ui.allocate_ui_with_layout(size, layout, |ui| field.text(ui, &mut draft.now.by)).inner;
            let on = is_answered.then(|| {
                let salt = &draft.now.requirement;
                let drawn = ui.push_id(salt, |ui| {
                    entry(ui, texts, &tr!(texts, "assess-on"), &mut draft.now.on, view.today, wrong.as_deref())
                });
                drawn.inner
            });
            (by, on)
        })
        .inner;
    if let Some(on) = &on {
        draft.is_date_readable = on.is_readable;
    }
    if by.changed() {
        let by = draft.now.by.clone();
        state.learn_role(&by);
    }
    left(state, view, &by, false, ui);
    if let Some(on) = on {
        let is_picked = on.response.changed() && !on.response.has_focus();
        left(state, view, &on.response, false, ui);
        if is_picked {
            state.keep(view);
        }
    }
}

/// What the unit does about the requirement: to be used, written and changed here.
pub(super) fn practice(state: &mut State, told: &Told, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Some(unit) = told.unit else { return };
    if told.practice.is_none() && !view.is_writable {
        return;
    }
    if let Some(form) = &mut state.practice {
        if form.show(view, ui)
            && let Some(command) = form.keep(view, &state.role)
        {
            state.run(command);
        }
        if state.practice.as_ref().is_some_and(PracticeForm::is_left) {
            (state.practice, state.focus, state.begins) = (None, Some(Place::List), true);
        }
        return;
    }
    let mut is_used = false;
    let mut is_edited = false;
    match &told.practice {
        Some((whose, text)) => {
            card::titled(ui, &tr!(texts, "assess-practice", unit = whose.as_str()), |ui| {
                ui.add(Label::new(&**text).wrap());
                if view.is_writable {
                    ui.horizontal_wrapped(|ui| {
                        is_used = keyed(ui, false, &tr!(texts, "assess-practice-use"), None, keys::USE).clicked();
                        is_edited = button::secondary(ui, &tr!(texts, "common-edit")).clicked();
                    });
                }
            });
        }
        None => is_edited = button::link(ui, &tr!(texts, "assess-practice-write")).clicked(),
    }
    if let Some((_, text)) = told.practice.as_ref().filter(|_| is_used) {
        state.use_practice(text, view);
    }
    let Some(item) = state.item().filter(|_| is_edited) else { return };
    state.practice = Some(PracticeForm::new(view, unit, &item.id, told.practice.as_ref().map(|(_, text)| text)));
}

/// What was answered before the requirement ceased to apply: only to be read.
pub(super) fn kept(state: &State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Some(held) = state.item().filter(|item| item.is_written()).and_then(|item| item.assessment.as_ref()) else {
        return;
    };
    let on = held.on.map(|on| on.to_string()).unwrap_or_default();
    for (label, said) in [
        (tr!(texts, "assess-answer"), texts.word(held.answer)),
        (tr!(texts, "assess-present"), held.present.to_string()),
        (tr!(texts, "assess-evidence"), held.evidence.to_string()),
        (tr!(texts, "assess-note"), held.note.to_string()),
        (tr!(texts, "assess-by"), crate::ui::screens::records::joined([&*held.by, &*on])),
    ] {
        if !said.is_empty() {
            Field::new(&label).shown(ui, &said);
        }
    }
}
