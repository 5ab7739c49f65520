//! Step 3: what the values mean: levels, words and dates, each as a table.

use super::State;
use super::columns::target_name;
use super::grid::short;
use crate::exchange::intake::{DateOrder, Meanings, NOTHING, Scale, Target, add_levels};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card};
use crate::ui::{View, theme};
use eframe::egui::{ScrollArea, Ui, vec2};
use std::collections::BTreeMap;

const FIELD: f32 = 220.0;

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let before = state.mapping.clone();
    let found = state.meanings.clone();
    ScrollArea::vertical().id_salt("meaning").auto_shrink([false, false]).show(ui, |ui| {
        if found == Meanings::default() {
            ui.label(tr!(view.texts, "intake-no-meanings"));
        }
        if found.is_unsaid(&state.mapping) {
            field::warning(ui, &tr!(view.texts, "intake-meanings-left"));
            ui.add_space(theme::space(1));
        }
        if !found.levels.is_empty() {
            levels(state, &found, view, ui);
        }
        dates(state, &found, view, ui);
        for (target, values) in &found.words {
            ui.add_space(theme::space(2));
            words(state, target, values, view, ui);
        }
    });
    if state.mapping != before {
        state.forget_plan();
    }
}

fn levels(state: &mut State, found: &Meanings, view: &View<'_>, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    card::titled(ui, &tr!(texts, "intake-levels"), |ui| {
        ui.label(theme::caption(tr!(texts, "intake-levels-note")));
        ui.horizontal_wrapped(|ui| {
            for (scale, name) in
                [(Scale::AsHere, tr!(texts, "intake-scale-here")), (Scale::FromOne, tr!(texts, "intake-scale-one"))]
            {
                if button::secondary(ui, &name).clicked() {
                    state.mapping.levels.clear();
                    add_levels(&mut state.mapping, found, scale, settings);
                }
            }
        });
        let mut options =
            vec![(None, tr!(texts, "intake-unsaid")), (Some(NOTHING.to_owned()), tr!(texts, "intake-nothing"))];
        let numbers = (0..=settings.highest()).filter_map(crate::domain::Level::new);
        options.extend(numbers.map(|level| {
            let name = format!("{} {}", level.number(), texts.level_name(level, settings));
            (Some(level.number().to_string()), name)
        }));
        ui.horizontal_wrapped(|ui| {
            for (value, count) in &found.levels {
                let mut chosen = state.mapping.levels.get(value).cloned();
                if choose(ui, &labelled(value, *count), &mut chosen, &options) {
                    put(&mut state.mapping.levels, value, chosen);
                }
            }
        });
    });
}

fn words(state: &mut State, target: &Target, values: &BTreeMap<String, usize>, view: &View<'_>, ui: &mut Ui) {
    let (texts, list) = (view.texts, state.mapping.list);
    card::titled(ui, &target_name(target, list, texts), |ui| {
        let mut options =
            vec![(None, tr!(texts, "intake-unsaid")), (Some(NOTHING.to_owned()), tr!(texts, "intake-nothing"))];
        options.extend(
            target.words().unwrap_or_default().into_iter().map(|word| (Some(word.to_owned()), word.to_owned())),
        );
        ui.push_id(&target.heading, |ui| {
            ui.horizontal_wrapped(|ui| {
                for (value, count) in values {
                    let table = state.mapping.words.entry(target.clone()).or_default();
                    let mut chosen = table.get(value).cloned();
                    if choose(ui, &labelled(value, *count), &mut chosen, &options) {
                        put(table, value, chosen);
                    }
                }
            });
        });
    });
}

fn dates(state: &mut State, found: &Meanings, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    for (heading, dates) in found.dates.iter().filter(|(_, dates)| dates.ambiguous > 0) {
        ui.add_space(theme::space(2));
        card::titled(ui, heading, |ui| {
            ui.label(tr!(texts, "intake-dates", count = dates.ambiguous, example = dates.example.clone()));
            let options = [
                (None, tr!(texts, "intake-unsaid")),
                (Some(DateOrder::Dmy), tr!(texts, "intake-day-first")),
                (Some(DateOrder::Mdy), tr!(texts, "intake-month-first")),
            ];
            if let Some(used) = state.mapping.columns.iter_mut().find(|used| used.heading == *heading) {
                choose(ui, &tr!(texts, "intake-dates-order", column = heading.clone()), &mut used.dates, &options);
            }
        });
    }
}

fn choose<T: Clone + PartialEq>(ui: &mut Ui, label: &str, value: &mut T, options: &[(T, String)]) -> bool {
    let room = ui.allocate_ui(vec2(FIELD, theme::CONTROL_HEIGHT * 2.0), |ui| {
        ui.set_max_width(FIELD);
        ui.push_id(label, |ui| Field::new(label).choice_of(ui, value, options).changed()).inner
    });
    room.inner
}

fn labelled(value: &str, count: usize) -> String {
    format!("{} ({count})", short(value))
}

fn put(table: &mut BTreeMap<String, String>, value: &str, chosen: Option<String>) {
    match chosen {
        Some(word) => drop(table.insert(value.to_owned(), word)),
        None => drop(table.remove(value)),
    }
}
