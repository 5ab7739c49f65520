//! Rating: for the cell in hand the question of its aspect, the levels with their meaning, what the type and the law
//! expect, and the categories.

use super::state::State;
use super::{categories, guide, previous, row_name};
use crate::domain::Outside;
use crate::domain::law::below_law;
use crate::register::Refusal;
use crate::tr;
use crate::ui::screens::common_types::ranges;
use crate::ui::widgets::level_picker::LevelPicker;
use crate::ui::widgets::{card, field};
use crate::ui::{View, theme};
use eframe::egui::{Label, Ui};

/// In less height than this, the meanings of the levels come before all else.
const LITTLE: f32 = 440.0;

/// Draws the rating of the cell in hand.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, aspect) = (view.texts, state.at.aspect);
    card::card(ui, |ui| {
        let name = row_name(state.row().draft.subject, view);
        let place = tr!(texts, "session-place", row = name, aspect = texts.word(aspect));
        ui.add(Label::new(theme::caption(place)).truncate());
        let is_little = ui.clip_rect().height() < LITTLE;
        let question = texts.question(aspect);
        let question = if is_little { theme::strong(question) } else { theme::heading(question) };
        ui.add(Label::new(question).wrap());
        previous::show(state, view, is_little, ui);
        ui.add_space(theme::space(1));
        if state.guided.is_some() {
            guide::show(state, view, ui);
        } else {
            ladder(state, view, ui);
        }
        hints(state, view, ui);
        ui.add_space(theme::space(1));
        categories::show(state, view, ui);
    });
}

fn ladder(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let mut level = state.row().draft.levels[aspect];
    let picker = LevelPicker { label: &texts.word(aspect), aspect };
    if picker.show(ui, texts, settings, &mut level) {
        state.rate(level);
        state.is_just_rated = false;
        state.focus = Some(super::state::Place::Grid);
    }
}

/// What speaks against the level: the range of its type, a law, and what the register would refuse.
fn hints(state: &State, view: &View, ui: &mut Ui) {
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let draft = &state.row().draft;
    if draft.levels[aspect].is_some_and(crate::domain::Level::is_outside_method) {
        let contact = settings.security_contact.trim();
        field::warning(ui, &tr!(texts, "session-four-special"));
        if !contact.is_empty() {
            ui.add(Label::new(tr!(texts, "session-four-contact", contact = contact)).wrap());
        }
    }
    if let Some(held) = view.snapshot.type_of(draft.subject) {
        if let Some(range) = held.ranges[aspect] {
            let range = ranges::range(range);
            ui.add(Label::new(theme::caption(tr!(texts, "session-type", name = &*held.name, range = range))).wrap());
        }
        match held.outside(&draft.levels, aspect) {
            Some(Outside::Below) if !held.may_be_lowered => {
                field::warning(ui, &tr!(texts, "session-type-forbidden"));
            }
            Some(Outside::Below) => field::warning(ui, &tr!(texts, "session-type-below")),
            Some(Outside::Above) => field::warning(ui, &tr!(texts, "session-type-above")),
            None => {}
        }
    }
    if let Some((law, least)) = below_law(&settings.laws_in_use(), draft, aspect) {
        let level = texts.level(least, settings);
        field::warning(ui, &tr!(texts, "session-law-below", law = &*law.name, level = level));
    }
    if let Some(refusal @ (Refusal::LoweringReasonMissing(_) | Refusal::LevelMissing(_))) = &state.asked.refusal {
        field::wrong(ui, &texts.refusal(refusal).to_string());
    }
}
