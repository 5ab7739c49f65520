//! Values for the whole import, such as a unit that the list does not name.

use super::State;
use super::columns::{BELOW_LABEL, FIELD, target_name};
use crate::domain::Text;
use crate::exchange::intake::Target;
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, theme};
use eframe::egui::{Label, Ui, vec2};

/// A value for all rows that is being written.
#[derive(Default)]
pub(super) struct ConstantsState {
    is_open: bool,
    target: Option<Target>,
    value: Text,
}

/// Draws the values that hold for all rows, and the way to another one.
pub(super) fn show(state: &mut State, targets: &[Target], view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    if state.mapping.constants.is_empty() && !state.columns.constants.is_open {
        state.columns.constants.is_open = button::link(ui, &tr!(texts, "intake-constants-open")).clicked();
        return;
    }
    ui.add_space(theme::space(1));
    card::titled(ui, &tr!(texts, "intake-constants"), |ui| {
        ui.add(Label::new(theme::caption(tr!(texts, "intake-constants-note"))).wrap());
        held(state, view, ui);
        ui.horizontal(|ui| add(state, targets, view, ui));
    });
}

fn held(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let list = state.mapping.list;
    let mut gone = None;
    for (target, value) in &state.mapping.constants {
        ui.horizontal(|ui| {
            let said = format!("{} = {value}", target_name(target, list, view.texts));
            ui.label(&said);
            if button::link(ui, &tr!(view.texts, "intake-take-away", name = said)).clicked() {
                gone = Some(target.clone());
            }
        });
    }
    if let Some(target) = gone {
        state.mapping.constants.remove(&target);
    }
}

fn add(state: &mut State, targets: &[Target], view: &View<'_>, ui: &mut Ui) {
    let (texts, list) = (view.texts, state.mapping.list);
    let held = &mut state.columns.constants;
    let mut options = vec![(None, tr!(texts, "common-nothing-chosen"))];
    options.extend(targets.iter().map(|target| (Some(target.clone()), target_name(target, list, texts))));
    part(ui, |ui| {
        if Field::new(&tr!(texts, "intake-constant-field")).choice_of(ui, &mut held.target, &options).changed() {
            held.value = Text::default();
        }
    });
    let words = held.target.as_ref().and_then(Target::words);
    part(ui, |ui| {
        let label = tr!(texts, "intake-constant-value");
        match words {
            Some(words) => {
                let none = std::iter::once((Text::default(), tr!(texts, "common-nothing-chosen")));
                let words = words.into_iter().map(|word| (Text::from(word), word.to_owned()));
                Field::new(&label).choice_of(ui, &mut held.value, &none.chain(words).collect::<Vec<_>>());
            }
            None => drop(Field::new(&label).text(ui, &mut held.value)),
        }
    });
    ui.vertical(|ui| {
        // Level with the fields, below the line of their labels.
        ui.add_space(BELOW_LABEL);
        let is_whole = held.target.is_some() && !held.value.trim().is_empty();
        ui.add_enabled_ui(is_whole, |ui| {
            if button::secondary(ui, &tr!(texts, "intake-constant-add")).clicked()
                && let Some(target) = held.target.take()
            {
                let value = std::mem::take(&mut held.value);
                state.mapping.constants.insert(target, value.trim().to_owned());
            }
        });
    });
}

fn part(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(vec2(FIELD, theme::CONTROL_HEIGHT * 2.0), |ui| {
        ui.set_max_width(FIELD.min(ui.available_width()));
        add(ui);
    });
}
