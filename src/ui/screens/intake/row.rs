//! The rows that are looked at: one alone with all it says, what is wrong with it, and what is asked.

use super::State;
use super::grid::short;
use super::rows::choose;
use crate::domain::Text;
use crate::exchange::intake::{ANOTHER, CellFault, PlannedRow, Question};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::{self, Field};
use crate::ui::{View, theme};
use eframe::egui::{Grid, Label, Ui};

/// Draws them; true when the plan has to be made again.
pub(super) fn show(state: &mut State, rows: &[&PlannedRow], view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    ui.add_space(theme::space(1));
    let title = match rows {
        [row] => tr!(texts, "intake-row", line = row.line.to_string(), name = row.name.clone()),
        _ => tr!(texts, "intake-rows-chosen", count = rows.len()),
    };
    ui.horizontal(|ui| {
        take(state, rows, view, ui);
        ui.add(Label::new(theme::strong(title)).truncate());
    });
    if let [row] = rows { details(state, row, view, ui) } else { false }
}

/// Whether the rows come along.
fn take(state: &mut State, rows: &[&PlannedRow], view: &View<'_>, ui: &mut Ui) {
    let changing: Vec<&&PlannedRow> = rows.iter().filter(|row| row.changes()).collect();
    if changing.is_empty() {
        return;
    }
    let mut is_taken = changing.iter().all(|row| !state.left_out.contains(&row.row));
    let name = tr!(view.texts, "intake-take-rows", count = changing.len());
    if field::check(ui, &name, &mut is_taken).changed() {
        for row in changing {
            choose(&mut state.left_out, row, is_taken);
        }
        state.summary.forget();
    }
}

/// Everything about the row that is looked at; true when the plan has to be made again.
fn details(state: &mut State, row: &PlannedRow, view: &View<'_>, ui: &mut Ui) -> bool {
    let mut again = false;
    if let Some(question) = &row.question {
        again |= answer(state, question, view, ui);
    }
    if !row.faults.is_empty() {
        again |= mend(state, row, view, ui);
    }
    if !row.differences.is_empty() {
        let grid = Grid::new("differences").num_columns(2).spacing([theme::space(4), theme::space(1)]);
        grid.min_row_height(0.0).show(ui, |ui| {
            for held in &row.differences {
                ui.label(theme::caption_strong(held.heading.clone()));
                let (old, new) = (short(&held.old), short(&held.new));
                let said = if old.is_empty() { new } else { format!("{old} → {new}") };
                ui.add(Label::new(said).truncate());
                ui.end_row();
            }
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
