//! Consequence categories: optional help. Where they are used, the worst one sets the level and is named as the
//! ground (domain 2).

use super::keys::{KEYS, level_of};
use super::state::State;
use crate::domain::{Category, Level, Text};
use crate::register::Refusal;
use crate::tr;
use crate::ui::widgets::level_picker::levels;
use crate::ui::widgets::{badge, button, field};
use crate::ui::{View, theme};
use eframe::egui::{Key, Modifiers, Popup, Ui};

/// What a category is weighed to; no level takes it out again.
type Weight = Result<Level, NotWeighed>;

struct NotWeighed;

/// Draws the categories of the cell in hand.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    ui.label(theme::caption(tr!(texts, "session-categories")));
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(theme::space(1), theme::space(1));
        for category in shown(state, settings.categories_in_use()) {
            if let Some(level) = chip(state, &category.key, view, ui) {
                chosen = Some((category.key, level));
            }
        }
    });
    if let Some((category, level)) = chosen {
        weigh(state, &category, level.ok());
    }
    ground(state, view, ui);
}

/// The categories in use, and those that an older draft was weighed in.
fn shown(state: &State, mut categories: Vec<Category>) -> Vec<Category> {
    for held in &state.row().draft.categories {
        if categories.iter().all(|category| category.key != held.category) {
            categories.push(Category { key: held.category.clone(), name: Text::default() });
        }
    }
    categories
}

/// A category with its level; the level that was chosen for it.
fn chip(state: &State, key: &str, view: &View, ui: &mut Ui) -> Option<Weight> {
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let level = state.row().draft.category_level(key, aspect);
    let name = texts.category(key, settings);
    let said = level.map_or_else(|| "–".to_owned(), |level| level.number().to_string());
    let spoken = match level {
        Some(level) => format!("{name}: {}", texts.level(level, settings)),
        None => format!("{name}: {}", tr!(texts, "session-cell-open")),
    };
    let chip = button::chip(ui, &name, &said, level.map(|level| theme::level_fill(level, settings)));
    let chip = chip.accessible_name(spoken);
    let has_focus = ui.memory(|memory| memory.has_focus(chip.id));
    let by_key = has_focus.then(|| pressed(ui)).flatten();
    let by_click = Popup::menu(&chip).show(|ui| menu(view, ui)).and_then(|popup| popup.inner);
    by_key.or(by_click)
}

fn pressed(ui: &Ui) -> Option<Weight> {
    let press = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if press(Key::Delete) || press(Key::Backspace) {
        return Some(Err(NotWeighed));
    }
    KEYS.into_iter().find(|key| press(*key)).and_then(level_of).map(Ok)
}

fn menu(view: &View, ui: &mut Ui) -> Option<Weight> {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let mut chosen = None;
    for level in levels(settings) {
        if ui.button(texts.level(level, settings)).clicked() {
            chosen = Some(Ok(level));
        }
    }
    if ui.button(tr!(texts, "session-category-none")).clicked() {
        chosen = Some(Err(NotWeighed));
    }
    chosen
}

/// Weighs a category; the worst one sets the level of the aspect.
fn weigh(state: &mut State, category: &str, level: Option<Level>) {
    let aspect = state.at.aspect;
    state.draft_mut().set_category_level(category, aspect, level);
    if let Some((_, worst)) = state.row().draft.ground(aspect) {
        state.rate(Some(worst));
    }
    state.is_just_rated = false;
}

/// Which category the level rests on, or that it is another level than that of the worst.
fn ground(state: &mut State, view: &View, ui: &mut Ui) {
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let draft = &state.row().draft;
    let Some((category, worst)) = draft.ground(aspect) else { return };
    let name = texts.category(category, settings);
    if !draft.off_ground().has(aspect) {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::caption(tr!(texts, "session-ground", category = name)));
            badge::single(ui, aspect, Some(worst), settings, texts);
        });
        return;
    }
    let level = texts.level(worst, settings);
    field::warning(ui, &tr!(texts, "session-off-ground", category = name, level = level));
    if button::secondary(ui, &tr!(texts, "session-use-ground", level = worst.number())).clicked() {
        state.rate(Some(worst));
    }
    if let Some(refusal @ Refusal::OffGround(_)) = &state.asked.refusal {
        field::wrong(ui, &texts.refusal(refusal).to_string());
    }
}
