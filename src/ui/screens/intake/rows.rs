//! Step 4: every row against the register. What is wrong is mended in place, what is asked is answered.

use super::State;
use super::grid::{line, short};
use super::state_word;
use crate::domain::Text;
use crate::exchange::intake::{ANOTHER, Alike, CellFault, IntakePlan, PlannedRow, Question, RowState};
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Button, Color32, Label, Layout, Panel, ScrollArea, Ui, vec2};

const LINE: f32 = 44.0;
const STATE: f32 = 90.0;
const NAME: f32 = 240.0;

/// Which rows are in view, and which one is looked at.
#[derive(Default)]
pub(super) struct RowsState {
    filter: Option<RowState>,
    shown: Vec<usize>,
    open: Option<usize>,
    drafts: Vec<Text>,
}

impl RowsState {
    /// Begins with another plan: what needs a hand first.
    pub fn begin(&mut self, plan: &IntakePlan) {
        let has = |state| plan.count(state) > 0;
        let held = self.filter.filter(|state| has(*state));
        self.filter = held.or_else(|| [RowState::Wrong, RowState::Asked].into_iter().find(|state| has(*state)));
        self.sort_out(plan);
    }

    fn sort_out(&mut self, plan: &IntakePlan) {
        let fits = |row: &PlannedRow| self.filter.is_none_or(|state| row.state == state);
        self.shown = plan.rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(place, _)| place).collect();
        self.open = self.open.filter(|open| self.shown.contains(open)).or(self.shown.first().copied());
        self.drafts.clear();
    }
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(plan) = state.plan_or_word(view, ui) else { return };
    let texts = view.texts;
    let mut filter = state.rows.filter;
    let mut parts = vec![(None, format!("{} {}", tr!(texts, "intake-state-all"), texts.number(plan.rows.len())))];
    parts.extend(
        RowState::ALL
            .map(|held| (Some(held), format!("{} {}", state_word(held, view), texts.number(plan.count(held))))),
    );
    if tabs::choice(ui, &mut filter, &parts) {
        state.rows.filter = filter;
        state.rows.sort_out(&plan);
    }
    let mut again = false;
    let questions = plan.count(RowState::Asked);
    if questions > 0
        && state.mapping.alike == Alike::Ask
        && button::secondary(ui, &tr!(texts, "intake-all-new")).clicked()
    {
        state.mapping.alike = Alike::New;
        again = true;
    }
    let open = state.rows.open.and_then(|place| plan.rows.get(place));
    if let Some(row) = open {
        Panel::bottom("intake-row").resizable(true).default_size(theme::space(48)).show(ui, |ui| {
            ScrollArea::vertical().id_salt("row").auto_shrink([false, false]).show(ui, |ui| {
                again |= details(state, row, view, ui);
            });
        });
    }
    list(state, &plan, view, ui);
    if again {
        state.plan = None;
        state.ask_plan(actions);
    }
}

fn list(state: &mut State, plan: &IntakePlan, view: &View<'_>, ui: &mut Ui) {
    let shown = state.rows.shown.clone();
    ScrollArea::vertical().id_salt("rows").auto_shrink([false, false]).show_rows(
        ui,
        theme::ROW_HEIGHT,
        shown.len(),
        |ui, range| {
            for place in &shown[range] {
                if let Some(row) = plan.rows.get(*place) {
                    ui.push_id(place, |ui| one(state, *place, row, view, ui));
                }
            }
        },
    );
}

fn one(state: &mut State, place: usize, row: &PlannedRow, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        let mut is_chosen = row.changes() && !state.left_out.contains(&row.row);
        let name = tr!(texts, "intake-take-row", line = row.line.to_string());
        let mark = ui.add_enabled(row.changes(), eframe::egui::Checkbox::without_text(&mut is_chosen));
        if mark.accessible_name(&name).changed() {
            if is_chosen {
                state.left_out.remove(&row.row);
            } else {
                state.left_out.insert(row.row);
            }
        }
        let number = row.line.to_string();
        line(ui, std::iter::once((number.as_str(), LINE)), None, false);
        let word = state_word(row.state, view);
        line(ui, std::iter::once((word.as_str(), STATE)), Some(colour(row.state, ui)), false);
        let is_open = state.rows.open == Some(place);
        let size = vec2(NAME, theme::CONTROL_HEIGHT - 4.0);
        let button = Button::selectable(is_open, short(&row.name)).truncate().min_size(size);
        // In a column of names each begins where the others do.
        let layout = Layout::top_down_justified(Align::LEFT);
        if ui.allocate_ui_with_layout(size, layout, |ui| ui.add(button)).inner.clicked() {
            state.rows.open = Some(place);
            state.rows.drafts.clear();
        }
        ui.add(Label::new(theme::caption(short(&told(row, view)))).truncate());
    });
}

fn colour(state: RowState, ui: &Ui) -> Color32 {
    let palette = theme::palette(ui);
    match state {
        RowState::New => palette.green,
        RowState::Changed => palette.blue,
        RowState::Same => palette.weak,
        RowState::Wrong => palette.red,
        RowState::Asked => palette.amber,
    }
}

/// What a row comes to, on a line.
fn told(row: &PlannedRow, view: &View<'_>) -> String {
    let texts = view.texts;
    if let Some(fault) = row.faults.first() {
        return format!("{}: {}", fault.heading, texts.row_reason(&fault.reason));
    }
    if let Some(question) = &row.question {
        return texts.row_reason(&question.reason());
    }
    let changes = row.differences.iter().map(|held| match held.old.as_str() {
        "" => format!("{}: {}", held.heading, held.new),
        old => format!("{}: {old} → {}", held.heading, held.new),
    });
    changes.collect::<Vec<_>>().join(" · ")
}

/// Everything about the row that is looked at; true when the plan has to be made again.
fn details(state: &mut State, row: &PlannedRow, view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    let mut again = false;
    ui.label(theme::strong(tr!(texts, "intake-row", line = row.line.to_string(), name = row.name.clone())));
    if let Some(question) = &row.question {
        again |= answer(state, question, view, ui);
    }
    if !row.faults.is_empty() {
        again |= mend(state, row, view, ui);
    }
    for held in &row.differences {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::caption_strong(held.heading.clone()));
            let old = if held.old.is_empty() { "–" } else { &held.old };
            ui.label(format!("{} → {}", short(old), short(&held.new)));
        });
    }
    again
}

fn answer(state: &mut State, question: &Question, view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    ui.label(texts.row_reason(&question.reason()));
    let mut said = None;
    ui.horizontal_wrapped(|ui| {
        for held in &question.candidates {
            let (reference, name) = (held.reference.clone(), held.name.clone());
            if button::secondary(ui, &tr!(texts, "intake-same-as", reference = reference, name = name)).clicked() {
                said = Some(held.reference.clone());
            }
        }
        if button::secondary(ui, &tr!(texts, "intake-another")).clicked() {
            said = Some(ANOTHER.to_owned());
        }
    });
    said.map(|said| state.mapping.answers.insert(question.key.clone(), said)).is_some()
}

/// A field for each cell that is wrong.
fn mend(state: &mut State, row: &PlannedRow, view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    if state.rows.drafts.len() != row.faults.len() {
        state.rows.drafts = row.faults.iter().map(|fault| Text::from(fault.value.as_str())).collect();
    }
    for (fault, draft) in row.faults.iter().zip(&mut state.rows.drafts) {
        let reason = texts.row_reason(&fault.reason);
        ui.push_id(&fault.heading, |ui| {
            ui.set_max_width(theme::FORM_WIDTH);
            match fault.column {
                Some(_) => drop(Field::new(&fault.heading).error(Some(&reason)).text(ui, draft)),
                None => drop(ui.label(format!("{}: {reason}", fault.heading))),
            }
        });
    }
    let can_mend = row.faults.iter().any(|fault| fault.column.is_some());
    if can_mend && button::secondary(ui, &tr!(texts, "intake-mend")).clicked() {
        for (CellFault { column, .. }, draft) in row.faults.iter().zip(&state.rows.drafts) {
            if let Some(column) = column {
                state.edits.insert((row.row, *column), draft.to_string());
            }
        }
        return true;
    }
    false
}
