//! Step 2: which field each column goes to. The program proposes, the user has the last word.

use super::State;
use super::grid::short;
use crate::domain::Text;
use crate::exchange::List;
use crate::exchange::intake::{ColumnUse, Foreign, MAIN_LISTS, Target, fields, propose};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::shell::list_name;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, theme};
use eframe::egui::{Label, ScrollArea, Ui, vec2};
use std::sync::Arc;

const FIELD: f32 = 300.0;
const EXAMPLES: usize = 4;
/// In how many rows examples are looked for.
const SAMPLE: usize = 200;

/// A value for all rows that is being written.
#[derive(Default)]
pub(super) struct ColumnsState {
    constant: Option<Target>,
    value: Text,
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let Ok(foreign) = state.foreign.as_ref().map(Arc::clone) else { return };
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let before = state.mapping.clone();
    ScrollArea::vertical().id_salt("columns").auto_shrink([false, false]).show(ui, |ui| {
        let lists: Vec<(List, String)> = MAIN_LISTS.map(|list| (list, list_name(list, texts))).to_vec();
        let mut list = state.mapping.list;
        ui.scope(|ui| {
            ui.set_max_width(FIELD);
            Field::new(&tr!(texts, "import-list")).choice_of(ui, &mut list, &lists);
        });
        if list != state.mapping.list {
            let (name, file) = (state.mapping.name.clone(), state.mapping.file.clone());
            state.mapping = propose(&foreign, Some(list), settings);
            (state.mapping.name, state.mapping.file) = (name, file);
        }
        ui.label(theme::caption(tr!(texts, "intake-columns-note")));
        ui.add_space(theme::space(2));
        let targets = fields(list, settings.aspects());
        let headings = foreign.headings();
        for (place, heading) in headings.iter().enumerate().filter(|(place, _)| !foreign.is_blank(*place)) {
            column(state, &foreign, (place, heading), &targets, texts, ui);
        }
        ui.add_space(theme::space(2));
        constants(state, &targets, texts, ui);
    });
    if state.mapping != before {
        state.forget_plan();
    }
}

fn column(
    state: &mut State,
    foreign: &Foreign,
    (place, heading): (usize, &String),
    targets: &[Target],
    texts: &Texts,
    ui: &mut Ui,
) {
    let list = state.mapping.list;
    let mut chosen = state.mapping.use_of(heading).map(|used| used.fields.clone()).unwrap_or_default();
    let mut options = vec![(Vec::new(), tr!(texts, "intake-pass-over"))];
    options.extend(targets.iter().map(|target| (vec![target.clone()], target_name(target, list, texts))));
    if chosen.len() > 1 {
        let names: Vec<String> = chosen.iter().map(|target| target_name(target, list, texts)).collect();
        options.push((chosen.clone(), names.join(" + ")));
    }
    ui.horizontal(|ui| {
        let changed = ui
            .allocate_ui(vec2(FIELD, theme::CONTROL_HEIGHT * 2.0), |ui| {
                ui.set_max_width(FIELD);
                ui.push_id(place, |ui| Field::new(heading).choice_of(ui, &mut chosen, &options).changed()).inner
            })
            .inner;
        let examples = foreign.data_rows().take(SAMPLE).map(|row| foreign.table.cell(row, place).trim());
        let mut shown: Vec<&str> = Vec::new();
        for example in examples.filter(|example| !example.is_empty()) {
            if !shown.contains(&example) {
                shown.push(example);
            }
            if shown.len() == EXAMPLES {
                break;
            }
        }
        ui.add(Label::new(theme::caption(short(&shown.join(" · ")))).truncate());
        if changed {
            set(state, heading, chosen);
        }
    });
}

fn set(state: &mut State, heading: &str, fields: Vec<Target>) {
    match state.mapping.columns.iter_mut().find(|column| column.heading == heading) {
        Some(column) => column.fields = fields,
        None => state.mapping.columns.push(ColumnUse { heading: heading.to_owned(), fields, dates: None }),
    }
}

/// What a field is called where rows are about `list`.
pub(super) fn target_name(target: &Target, list: List, texts: &Texts) -> String {
    let heading = match target.heading.as_str() {
        "KRT" | "Egen KRT" => tr!(texts, "intake-all-levels"),
        "Motivering KRT" => tr!(texts, "intake-all-reasons"),
        heading => heading.to_owned(),
    };
    if target.list == list { heading } else { format!("{}: {heading}", list_name(target.list, texts)) }
}

fn constants(state: &mut State, targets: &[Target], texts: &Texts, ui: &mut Ui) {
    let list = state.mapping.list;
    card::titled(ui, &tr!(texts, "intake-constants"), |ui| {
        ui.label(theme::caption(tr!(texts, "intake-constants-note")));
        let mut gone = None;
        for (target, value) in &state.mapping.constants {
            ui.horizontal(|ui| {
                ui.label(format!("{} = {value}", target_name(target, list, texts)));
                if button::link(ui, &tr!(texts, "intake-take-away", name = value.clone())).clicked() {
                    gone = Some(target.clone());
                }
            });
        }
        if let Some(target) = gone {
            state.mapping.constants.remove(&target);
        }
        let mut options = vec![(None, tr!(texts, "common-nothing-chosen"))];
        options.extend(targets.iter().map(|target| (Some(target.clone()), target_name(target, list, texts))));
        ui.horizontal(|ui| {
            let held = &mut state.columns;
            for part in 0..2 {
                ui.allocate_ui(vec2(FIELD, theme::CONTROL_HEIGHT * 2.0), |ui| {
                    ui.set_max_width(FIELD);
                    if part == 0 {
                        Field::new(&tr!(texts, "intake-constant-field")).choice_of(ui, &mut held.constant, &options);
                    } else {
                        Field::new(&tr!(texts, "intake-constant-value")).text(ui, &mut held.value);
                    }
                });
            }
            let is_whole = held.constant.is_some() && !held.value.trim().is_empty();
            ui.add_enabled_ui(is_whole, |ui| {
                if button::secondary(ui, &tr!(texts, "intake-constant-add")).clicked()
                    && let Some(target) = held.constant.take()
                {
                    let value = std::mem::take(&mut held.value);
                    state.mapping.constants.insert(target, value.trim().to_owned());
                }
            });
        });
    });
}
