//! Step 2: which fields each column goes to. The program proposes, the user has the last word.

use super::State;
use super::constants;
use super::grid::short;
use crate::exchange::List;
use crate::exchange::intake::{ColumnUse, FieldKind, Foreign, MAIN_LISTS, Mapping, Target, example, fields};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::shell::list_name;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{View, icons, theme};
use eframe::egui::{Label, ScrollArea, Ui, vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const FIELD: f32 = 300.0;
const EXAMPLES: usize = 4;
/// What stands beside a field lies level with it, below the line of its label.
pub(super) const BELOW_LABEL: f32 = 17.0;
/// In how many rows examples are looked for.
const SAMPLE: usize = 200;
/// How many columns more are drawn at a time.
const STEP: usize = 100;

/// What is being said of the columns.
#[derive(Default)]
pub(super) struct ColumnsState {
    pub(super) constants: constants::ConstantsState,
    /// Columns that are to get one more field.
    growing: BTreeSet<String>,
    more: usize,
    /// What is shown of each column, made once for what is chosen.
    made: Option<Vec<Shown>>,
}

/// A column with what stands in it and what comes of it.
struct Shown {
    heading: String,
    examples: String,
    told: Vec<String>,
}

impl ColumnsState {
    /// Something else is chosen.
    pub fn forget(&mut self) {
        self.made = None;
    }
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let Ok(foreign) = state.foreign.as_ref().map(Arc::clone) else { return };
    let texts = view.texts;
    let before = state.mapping.clone();
    ScrollArea::vertical().id_salt("columns").auto_shrink([false, false]).show(ui, |ui| {
        let lists: Vec<(List, String)> = MAIN_LISTS.map(|list| (list, list_name(list, texts))).to_vec();
        let mut list = state.mapping.list;
        ui.scope(|ui| {
            ui.set_max_width(FIELD);
            Field::new(&tr!(texts, "import-list")).choice_of(ui, &mut list, &lists);
        });
        if list != state.mapping.list {
            state.propose_anew(Some(list), view.snapshot);
        }
        let targets = fields(list, view.snapshot.settings().aspects());
        constants::show(state, &targets, view, ui);
        ui.add_space(theme::space(1));
        ui.add(Label::new(theme::caption(tr!(texts, "intake-columns-note"))).wrap());
        ui.add_space(theme::space(2));
        let shown = state.columns.made.take().unwrap_or_else(|| made(state, &foreign, view));
        let most = STEP * (state.columns.more + 1);
        for column in shown.iter().take(most) {
            ui.push_id(&column.heading, |ui| one(state, column, &targets, texts, ui));
        }
        if shown.len() > most && button::link(ui, &tr!(texts, "intake-more-columns")).clicked() {
            state.columns.more += 1;
        }
        state.columns.made = Some(shown);
    });
    if state.mapping != before {
        state.forget_plan();
    }
}

fn one(state: &mut State, column: &Shown, targets: &[Target], texts: &Texts, ui: &mut Ui) {
    let held = state.mapping.use_of(&column.heading).map(|used| used.fields.clone()).unwrap_or_default();
    let mut chosen = held.clone();
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(FIELD, theme::CONTROL_HEIGHT * 2.0), |ui| {
            ui.set_max_width(FIELD);
            ui.vertical(|ui| choices(state, column, (&held, &mut chosen), targets, texts, ui));
        });
        ui.vertical(|ui| {
            ui.add_space(BELOW_LABEL);
            let name = tr!(texts, "intake-one-more-for", column = column.heading.clone());
            let can_grow = !held.is_empty() && !state.columns.growing.contains(&column.heading);
            let grow = ui.add_enabled_ui(can_grow, |ui| button::quiet_tool(ui, icons::ADD, &name));
            if grow.inner.clicked() {
                state.columns.growing.insert(column.heading.clone());
            }
        });
        ui.vertical(|ui| {
            ui.add_space(BELOW_LABEL + theme::space(2));
            ui.add(Label::new(theme::caption(column.examples.as_str())).truncate());
            for told in &column.told {
                ui.add(Label::new(theme::caption(format!("→ {told}"))).truncate());
            }
        });
    });
    if chosen != held {
        state.columns.growing.remove(&column.heading);
        set(&mut state.mapping, &column.heading, chosen);
    }
}

/// A choice for each field that the column goes to, and for one more that was asked for.
fn choices(
    state: &mut State,
    column: &Shown,
    (held, chosen): (&[Target], &mut Vec<Target>),
    targets: &[Target],
    texts: &Texts,
    ui: &mut Ui,
) {
    let (list, heading) = (state.mapping.list, &column.heading);
    let is_growing = held.is_empty() || state.columns.growing.contains(heading);
    for place in 0..held.len() + usize::from(is_growing) {
        let mut target = held.get(place).cloned();
        let mut options = vec![(None, tr!(texts, "intake-pass-over"))];
        let is_free = |option: &&Target| Some(*option) == target.as_ref() || !held.contains(option);
        let free = targets.iter().filter(is_free);
        options.extend(free.map(|option| (Some(option.clone()), target_name(option, list, texts))));
        let label = match place {
            0 => heading.clone(),
            _ => tr!(texts, "intake-further-field", column = heading.clone(), nth = place + 1),
        };
        if place > 0 && target.is_none() {
            options[0].1 = tr!(texts, "intake-choose-field");
        }
        if Field::new(&label).choice_of(ui, &mut target, &options).changed() {
            match target {
                Some(target) if place < chosen.len() => chosen[place] = target,
                Some(target) => chosen.push(target),
                None if place < chosen.len() => drop(chosen.remove(place)),
                None => {}
            }
        }
    }
}

fn set(mapping: &mut Mapping, heading: &str, fields: Vec<Target>) {
    match mapping.columns.iter_mut().find(|column| column.heading == heading) {
        Some(column) => column.fields = fields,
        None => mapping.columns.push(ColumnUse { heading: heading.to_owned(), fields, dates: None }),
    }
}

/// What is shown of each column that holds something.
fn made(state: &State, foreign: &Foreign, view: &View<'_>) -> Vec<Shown> {
    let columns = state.headings.iter().enumerate().filter(|(place, _)| !foreign.is_blank(*place));
    let of = |(place, heading): (usize, &String)| Shown {
        heading: heading.clone(),
        examples: examples(foreign, place),
        told: told(state, foreign, (place, heading), view),
    };
    columns.map(of).collect()
}

fn examples(foreign: &Foreign, place: usize) -> String {
    let mut shown: Vec<&str> = Vec::new();
    for row in foreign.data_rows().take(SAMPLE) {
        let cell = foreign.table.cell(row, place).trim();
        if !cell.is_empty() && !shown.contains(&cell) {
            shown.push(cell);
        }
        if shown.len() == EXAMPLES {
            break;
        }
    }
    short(&shown.join(" · "))
}

/// What comes of a column that goes to several fields, or to one that others go to as well.
fn told(state: &State, foreign: &Foreign, (place, heading): (usize, &String), view: &View<'_>) -> Vec<String> {
    let (mapping, list, texts) = (&state.mapping, state.mapping.list, view.texts);
    let Some(used) = mapping.use_of(heading) else { return Vec::new() };
    let others = |target: &Target| -> Vec<&str> {
        let others = mapping.used().filter(|other| other.heading != *heading && other.fields.contains(target));
        others.map(|other| other.heading.as_str()).collect()
    };
    let mut told = Vec::new();
    let is_several = |target: &Target| matches!(target.kind(), FieldKind::Levels | FieldKind::Reasons);
    let is_shared = used.fields.iter().any(|target| !others(target).is_empty());
    if used.fields.len() > 1 || is_shared || used.fields.iter().any(is_several) {
        let is_filled = |row: &usize| !foreign.table.cell(*row, place).trim().is_empty();
        if let Some(row) = foreign.data_rows().take(SAMPLE).find(is_filled) {
            let parts = Mapping::parts_of(used, view.snapshot.settings().aspects());
            let said = example(mapping, foreign, view.snapshot.settings(), row);
            let said = said.iter().filter(|(target, _)| parts.contains(target));
            let said: Vec<String> =
                said.map(|(target, cell)| format!("{}: {cell}", target_name(target, list, texts))).collect();
            told.push(short(&said.join(" · ")));
        }
    }
    for target in &used.fields {
        let others = others(target);
        if !others.is_empty() {
            let (field, columns) = (target_name(target, list, texts), others.join(", "));
            told.push(if target.joins() {
                tr!(texts, "intake-joined", field = field, columns = columns)
            } else {
                tr!(texts, "intake-overruled", field = field, columns = columns)
            });
        }
    }
    told
}

/// What a field is called where rows are about `list`.
pub(super) fn target_name(target: &Target, list: List, texts: &Texts) -> String {
    // Links are called by what they lead to, since the name of their list would fill the field.
    match (list, target.list, target.heading.as_str()) {
        (List::Assets, List::Carries, "System") => return tr!(texts, "intake-linked-systems"),
        (List::Systems, List::Carries, "Informationsmängd") => return tr!(texts, "intake-linked-assets"),
        _ => {}
    }
    let heading = match target.heading.as_str() {
        "KRT" | "Egen KRT" => tr!(texts, "intake-all-levels"),
        "Motivering KRT" => tr!(texts, "intake-all-reasons"),
        heading => heading.to_owned(),
    };
    if target.list == list { heading } else { format!("{}: {heading}", list_name(target.list, texts)) }
}
