//! Step 4: every row against the register, as a table.

use super::row;
use super::states;
use super::{State, grid::short};
use crate::domain::Text;
use crate::exchange::intake::{Alike, IntakePlan, PlannedRow, RowState};
use crate::tr;
use crate::ui::widgets::table::{Column, Event, Sort, Table, TableState};
use crate::ui::widgets::{button, tabs};
use crate::ui::{View, theme};
use eframe::egui::{Checkbox, Color32, Label, Panel, RichText, ScrollArea, Ui};

const TAKE: &str = "take";
const LINE: &str = "line";
const STATE: &str = "state";
const NAME: &str = "name";
const TOLD: &str = "told";

/// Which rows are in view, and which ones are looked at.
#[derive(Default)]
pub(super) struct RowsState {
    filter: Option<RowState>,
    table: TableState,
    shown: Vec<u32>,
    /// The rows that are looked at, in the order in which they are shown.
    looked_at: Vec<u32>,
    /// What is being written for the cells of the row that is looked at.
    pub(super) drafts: Vec<Text>,
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
        let rows = (0..).zip(&plan.rows);
        self.shown = rows.filter(|(_, row)| fits(row)).map(|(key, _)| key).collect();
        if let Some(sort) = self.table.sort {
            sorted(&mut self.shown, sort, plan);
        }
        if self.table.selected_in(&self.shown).is_empty()
            && let Some(first) = self.shown.first()
        {
            self.table.go_to(&self.shown, *first, false);
        }
        self.look();
    }

    /// Follows what is selected.
    fn look(&mut self) {
        self.looked_at = self.table.selected_in(&self.shown);
        self.drafts.clear();
    }
}

fn sorted(shown: &mut [u32], sort: Sort, plan: &IntakePlan) {
    let row = |key: &u32| plan.rows.get(*key as usize);
    match sort.column {
        NAME => shown.sort_by_cached_key(|key| row(key).map(|row| crate::domain::fold(&row.name))),
        STATE => shown.sort_by_key(|key| row(key).map(|row| RowState::ALL.iter().position(|held| *held == row.state))),
        _ => shown.sort_by_key(|key| row(key).map(|row| row.line)),
    }
    if sort.is_descending {
        shown.reverse();
    }
}

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let Some(plan) = state.plan_or_word(view, ui) else { return };
    let texts = view.texts;
    let mut filter = state.rows.filter;
    let mut parts = vec![(None, format!("{} {}", tr!(texts, "intake-state-all"), texts.number(plan.rows.len())))];
    parts.extend(
        RowState::ALL.map(|held| (Some(held), format!("{} {}", states(held, view), texts.number(plan.count(held))))),
    );
    if tabs::choice(ui, &mut filter, &parts) {
        state.rows.filter = filter;
        state.rows.sort_out(&plan);
    }
    let mut again = false;
    if plan.count(RowState::Asked) > 0
        && state.mapping.alike == Alike::Ask
        && button::secondary(ui, &tr!(texts, "intake-all-new")).clicked()
    {
        state.mapping.alike = Alike::New;
        again = true;
    }
    let looked_at: Vec<&PlannedRow> =
        state.rows.looked_at.iter().filter_map(|key| plan.rows.get(*key as usize)).collect();
    if !looked_at.is_empty() {
        Panel::bottom("intake-row").resizable(true).default_size(theme::space(48)).show(ui, |ui| {
            ScrollArea::vertical().id_salt("row").auto_shrink([false, false]).show(ui, |ui| {
                again |= row::show(state, &looked_at, view, ui);
            });
        });
    }
    table(state, &plan, view, ui);
    if again {
        state.plan = None;
        state.summary.forget();
    }
}

fn table(state: &mut State, plan: &IntakePlan, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let columns = [
        Column::new(TAKE, tr!(texts, "intake-column-take"), 66.0),
        Column::new(LINE, tr!(texts, "intake-column-line"), 60.0),
        Column::new(STATE, tr!(texts, "intake-column-state"), 100.0),
        Column::new(NAME, tr!(texts, "intake-column-name"), 230.0),
        Column::new(TOLD, tr!(texts, "intake-column-told"), 240.0).growing(),
    ];
    let name = |key: u32| match plan.rows.get(key as usize) {
        Some(row) if row.name.is_empty() => tr!(texts, "intake-line", line = row.line.to_string()),
        Some(row) => short(&row.name),
        None => String::new(),
    };
    let State { rows, left_out, summary, .. } = state;
    let drawn = Table { id: "intake-rows", columns: &columns, rows: &rows.shown, key_column: NAME, name: &name };
    let events = drawn.show(ui, &mut rows.table, texts, |ui, key, id| {
        let Some(row) = plan.rows.get(key as usize) else { return };
        if id == TAKE {
            let mut is_chosen = row.changes() && !left_out.contains(&row.row);
            let mark = ui.add_enabled(row.changes(), Checkbox::without_text(&mut is_chosen));
            if mark.accessible_name(tr!(texts, "intake-take-row", line = row.line.to_string())).changed() {
                choose(left_out, row, is_chosen);
                summary.forget();
            }
            return;
        }
        let (text, colour) = match id {
            LINE => (row.line.to_string(), theme::palette(ui).weak),
            STATE => (word(row.state, view), colour(row.state, ui)),
            _ => (short(&told(row, view)), theme::palette(ui).weak),
        };
        ui.add(Label::new(RichText::new(text).color(colour)).truncate().selectable(false));
    });
    if events.contains(&Event::SortChanged) {
        rows.sort_out(plan);
    } else if events.contains(&Event::SelectionChanged) {
        rows.look();
    }
}

/// Takes a row, or leaves it out.
pub(super) fn choose(left_out: &mut std::collections::BTreeSet<usize>, row: &PlannedRow, is_chosen: bool) {
    if is_chosen {
        left_out.remove(&row.row);
    } else {
        left_out.insert(row.row);
    }
}

/// What a row comes to, in a word.
fn word(state: RowState, view: &View<'_>) -> String {
    let texts = view.texts;
    match state {
        RowState::New => tr!(texts, "intake-row-new"),
        RowState::Changed => tr!(texts, "intake-row-changed"),
        RowState::Same => tr!(texts, "intake-row-same"),
        RowState::Wrong => tr!(texts, "intake-row-wrong"),
        RowState::Asked => tr!(texts, "intake-row-asked"),
    }
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
    // The name stands beside it.
    let changes = row.differences.iter().filter(|held| !(held.old.is_empty() && *held.new == *row.name));
    let changes = changes.map(|held| match held.old.as_str() {
        "" => format!("{}: {}", held.heading, held.new),
        old => format!("{}: {old} → {}", held.heading, held.new),
    });
    changes.collect::<Vec<_>>().join(" · ")
}
