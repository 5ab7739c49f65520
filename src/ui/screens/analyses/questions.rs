//! The questions of a checklist: a row each, with what it means, answered by click or by key.

use super::form::Form;
use crate::domain::YesNo;
use crate::tr;
use crate::ui::{View, theme};
use eframe::egui::{
    Align, Button, EventFilter, Key, Label, Layout, Modifiers, Response, RichText, Role, Sense, Ui, UiBuilder,
    WidgetInfo, vec2,
};

/// The answers in the order they are offered, which the arrows follow.
const ANSWERS: [YesNo; 3] = [YesNo::Yes, YesNo::No, YesNo::Unclear];
/// Width of one answer.
const ANSWER: f32 = 40.0;

/// Draws the questions.
pub(super) fn show(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let rows: Vec<Response> = (0..form.draft.answers.len()).map(|index| row(form, index, view, ui)).collect();
    ui.add(Label::new(theme::caption(tr!(view.texts, "analyses-keys"))).wrap());
    if let Some(index) = rows.iter().position(|row| ui.memory(|memory| memory.has_focus(row.id))) {
        keys(form, index, &rows, view, ui);
    }
}

fn row(form: &mut Form, index: usize, view: &View<'_>, ui: &mut Ui) -> Response {
    let kind = form.kind();
    let (question, more) = (view.texts.question_of(kind, index), view.texts.explanation_of(kind, index));
    // Told by its place alone, so that the keyboard stays in the row when what stands above it grows.
    let id = ui.scope_id().with(("question", kind, index));
    let builder = UiBuilder::new().scope_id(id).sense(Sense::click());
    let mut pressed = None;
    let row = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(0);
        ui.add_space(theme::space(1));
        pressed = head(&question, form.draft.answers[index], view, ui);
        ui.add_space(theme::space(1));
        ui.add(Label::new(theme::caption(&more)).wrap());
        ui.add_space(theme::space(2));
    });
    let row = row.response;
    let answer = form.draft.answers[index];
    let spoken = tr!(view.texts, "analyses-answer-of", question = &*question, answer = name(answer, view));
    row.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), &spoken));
    ui.ctx().accesskit_node_builder(row.id, |node| node.set_description(more));
    let line = eframe::egui::Stroke::new(theme::palette(ui).line, theme::palette(ui).border);
    ui.painter().hline(row.rect.x_range(), row.rect.bottom(), line);
    if let Some(answer) = pressed {
        form.answer(index, answer, view);
    }
    if row.clicked() || pressed.is_some() {
        row.request_focus();
    }
    if row.has_focus() {
        theme::focus_ring(ui, row.rect.expand2(vec2(2.0, -1.0)), theme::RADIUS_BADGE);
    }
    if row.gained_focus() {
        row.scroll_to_me(None);
    }
    row
}

/// The question, and at its right the answers; the one that is pressed.
fn head(question: &str, held: YesNo, view: &View<'_>, ui: &mut Ui) -> Option<YesNo> {
    let mut pressed = None;
    ui.horizontal_top(|ui| {
        let gap = theme::space(1);
        let answers = 3.0 * ANSWER + 2.0 * gap;
        let room = (ui.available_width() - answers - theme::space(2)).max(theme::space(20));
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add_space(theme::space(1));
            // The row says the question; said twice it would be in the way.
            let label = ui.add(Label::new(RichText::new(question).text_style(theme::strong_style())).wrap());
            label.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
        });
        ui.spacing_mut().item_spacing.x = gap;
        ui.spacing_mut().button_padding.x = gap;
        for answer in ANSWERS {
            if one(question, answer, answer == held, view, ui).clicked() {
                pressed = Some(answer);
            }
        }
    });
    pressed
}

/// One answer. The keyboard stays with the row, so that nine questions are nine steps.
fn one(question: &str, answer: YesNo, is_held: bool, view: &View<'_>, ui: &mut Ui) -> Response {
    let word = name(answer, view);
    let face = if answer == YesNo::Unclear { "–" } else { word.as_str() };
    let button = Button::new(face).selected(is_held).sense(Sense::CLICK);
    let response = ui.add(button.min_size(vec2(ANSWER, theme::CONTROL_HEIGHT)));
    let spoken = tr!(view.texts, "analyses-answer-of", question = question, answer = word.as_str());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_held, &spoken));
    response
}

fn name(answer: YesNo, view: &View<'_>) -> String {
    match answer {
        YesNo::Unclear => tr!(view.texts, "analyses-unanswered"),
        answer => view.texts.word(answer),
    }
}

fn keys(form: &mut Form, index: usize, rows: &[Response], view: &View<'_>, ui: &Ui) {
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(rows[index].id, arrows));
    let press = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let go = |to: usize| rows[to.min(rows.len() - 1)].request_focus();
    // J as in "ja", and Y as in "yes": both are free, whatever the language.
    for (keys, answer) in [(&[Key::J, Key::Y][..], YesNo::Yes), (&[Key::N], YesNo::No)] {
        if keys.iter().copied().any(press) {
            form.answer(index, answer, view);
            go(index + 1);
        }
    }
    if press(Key::Delete) || press(Key::Backspace) {
        form.answer(index, YesNo::Unclear, view);
    }
    let place = ANSWERS.into_iter().position(|answer| answer == form.draft.answers[index]).unwrap_or(2);
    if press(Key::ArrowRight) {
        form.answer(index, ANSWERS[(place + 1).min(2)], view);
    }
    if press(Key::ArrowLeft) {
        form.answer(index, ANSWERS[place.saturating_sub(1)], view);
    }
    if press(Key::ArrowDown) {
        go(index + 1);
    }
    if press(Key::ArrowUp) {
        go(index.saturating_sub(1));
    }
}
