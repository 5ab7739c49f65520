//! The guided mode: yes or no for each level from the lowest up, until the first no; then a proposed level and a
//! reason written from the answers.

use super::keys;
use super::state::State;
use crate::domain::guide::Guide;
use crate::domain::{Aspect, Level, Settings, Text};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::{badge, button, state as marks};
use crate::ui::{View, icons, theme};
use eframe::egui::{Key, Label, Ui};

/// The questions about the cell in hand.
#[derive(Clone, Debug)]
pub(super) struct Guided {
    guide: Guide,
}

/// What was pressed.
#[derive(Clone, Copy)]
enum Press {
    Answer(bool),
    Back,
    Use,
}

impl Guided {
    /// The questions of a register's scale.
    pub fn new(settings: &Settings) -> Self {
        Self { guide: Guide::new(settings.highest()) }
    }

    /// The same questions without answers, for another cell.
    pub fn afresh(&self) -> Self {
        Self { guide: self.guide.afresh() }
    }
}

/// Whether a key is an answer: J or Y for yes, N for no, Backspace takes the last one back, Enter uses the result.
pub(super) fn takes(state: &mut State, view: &View, key: Key) -> bool {
    let is_found = state.guided.as_ref().is_some_and(|guided| guided.guide.level().is_some());
    let press = match key {
        Key::J | Key::Y if !is_found => Press::Answer(true),
        Key::N if !is_found => Press::Answer(false),
        Key::Backspace => Press::Back,
        Key::Enter if is_found => Press::Use,
        _ => return false,
    };
    carry_out(state, press, view);
    true
}

/// Draws the question, or what the answers come to.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let Some(guided) = state.guided.clone() else { return };
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for level in guided.guide.confirmed() {
            answered(level, true, view, ui);
        }
        if let Some(level) = guided.guide.denied() {
            answered(level, false, view, ui);
        }
    });
    ui.spacing_mut().item_spacing.y = theme::space(2);
    if let Some(level) = guided.guide.question() {
        ui.add(Label::new(theme::strong(question(texts, settings, aspect, level))).wrap());
        ui.add(Label::new(texts.level_definition(level, settings)).wrap());
        ui.horizontal_wrapped(|ui| {
            if button::secondary(ui, &tr!(texts, "session-guide-yes")).clicked() {
                pressed = Some(Press::Answer(true));
            }
            if button::secondary(ui, &tr!(texts, "session-guide-no")).clicked() {
                pressed = Some(Press::Answer(false));
            }
        });
        ui.label(theme::caption(tr!(texts, "session-guide-keys")));
    }
    if let Some(level) = guided.guide.level() {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::strong(tr!(texts, "session-guide-proposes")));
            badge::full(ui, Some(level), settings, texts);
        });
        ui.add(Label::new(theme::caption(reason(texts, settings, aspect, guided.guide))).wrap());
        if button::secondary(ui, &tr!(texts, "session-guide-use")).clicked() {
            pressed = Some(Press::Use);
        }
    }
    let has_answers = guided.guide.denied().is_some() || guided.guide.confirmed().next().is_some();
    if has_answers && button::link(ui, &tr!(texts, "session-guide-back")).clicked() {
        pressed = Some(Press::Back);
    }
    if let Some(press) = pressed {
        carry_out(state, press, view);
        state.focus = Some(super::state::Place::Grid);
    }
}

fn answered(level: Level, is_yes: bool, view: &View, ui: &mut Ui) {
    let palette = theme::palette(ui);
    let name = view.texts.level(level, view.snapshot.settings());
    let (icon, colour, words) = if is_yes {
        (icons::CHECK, palette.green, tr!(view.texts, "session-guide-answered-yes", level = name))
    } else {
        (icons::CLOSE, palette.weak, tr!(view.texts, "session-guide-answered-no", level = name))
    };
    marks::marked(ui, icon, &words, colour);
}

fn carry_out(state: &mut State, press: Press, view: &View) {
    let Some(guided) = &mut state.guided else { return };
    match press {
        Press::Answer(is_yes) => guided.guide.answer(is_yes),
        Press::Back => {
            guided.guide.back();
        }
        Press::Use => {
            let guide = guided.guide;
            adopt(state, guide, view);
        }
    }
}

/// Takes the level over, with the reason where none is written, and goes on.
fn adopt(state: &mut State, guide: Guide, view: &View) {
    let Some(level) = guide.level() else { return };
    let aspect = state.at.aspect;
    let words = reason(view.texts, view.snapshot.settings(), aspect, guide);
    state.rate(Some(level));
    let draft = state.draft_mut();
    if draft.reasons[aspect].trim().is_empty() {
        draft.reasons[aspect] = Text::from(words);
    }
    if !state.is_asking() {
        keys::forward(state, view);
    }
}

fn question(texts: &Texts, settings: &Settings, aspect: Aspect, level: Level) -> String {
    if level.is_outside_method() {
        return tr!(texts, "session-four");
    }
    let name = texts.level_name(level, settings).to_lowercase();
    tr!(texts, "session-guide-question", level = name, condition = condition(texts, aspect))
}

/// "Om någon obehörig får del av det blir konsekvensen betydande: …"
fn reason(texts: &Texts, settings: &Settings, aspect: Aspect, guide: Guide) -> String {
    let Some(level) = guide.level() else { return String::new() };
    let name = |level: Level| texts.level_name(level, settings).to_lowercase();
    let definition = texts.level_definition(level, settings);
    let said = tr!(
        texts,
        "session-guide-reason",
        condition = condition(texts, aspect),
        level = name(level),
        definition = definition.trim().to_owned()
    );
    match guide.denied() {
        Some(worse) => format!("{said} {}", tr!(texts, "session-guide-reason-not", level = name(worse))),
        None => said,
    }
}

/// "någon obehörig får del av det", to stand behind "om".
fn condition(texts: &Texts, aspect: Aspect) -> String {
    match aspect {
        Aspect::Confidentiality => tr!(texts, "session-guide-if-confidentiality"),
        Aspect::Integrity => tr!(texts, "session-guide-if-integrity"),
        Aspect::Availability => tr!(texts, "session-guide-if-availability"),
        Aspect::Traceability => tr!(texts, "session-guide-if-traceability"),
    }
}
