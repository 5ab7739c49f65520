//! What the decision in force says about the cell in hand, and the ways to start from it.

use super::state::{Row, State};
use crate::domain::{Classification, ClassificationId};
use crate::tr;
use crate::ui::widgets::{badge, button};
use crate::ui::{View, theme};
use eframe::egui::{Label, Ui};

/// Draws it, where there is a decision; without its reason where there is little room.
pub(super) fn show(state: &mut State, view: &View, is_little: bool, ui: &mut Ui) {
    let (texts, settings, aspect) = (view.texts, view.snapshot.settings(), state.at.aspect);
    let Some(decided) = view.snapshot.decided(state.row().draft.subject) else { return };
    let Some(level) = decided.levels[aspect] else { return };
    let date = decided.decided_on.map_or_else(String::new, |date| date.to_string());
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::caption(tr!(texts, "session-previous", date = date)));
        badge::single(ui, aspect, Some(level), settings, texts);
        if state.row().draft.levels[aspect] != Some(level) {
            let name = tr!(texts, "session-take-over-level", aspect = texts.word(aspect), level = level.number());
            if button::link(ui, &tr!(texts, "session-take-over")).accessible_name(name).clicked() {
                state.rate(Some(level));
                let draft = state.draft_mut();
                if draft.reasons[aspect].trim().is_empty() && !decided.reasons[aspect].trim().is_empty() {
                    draft.reasons[aspect].clone_from(&decided.reasons[aspect]);
                    draft.carried_over = draft.carried_over.with(aspect, true);
                }
            }
        }
        if !state.row().is_begun() && button::link(ui, &tr!(texts, "session-start-row")).clicked() {
            start(&mut state.sheet.rows[state.at.row], decided);
        }
    });
    let reason = decided.reasons[aspect].trim();
    if !is_little && !reason.is_empty() && state.row().draft.reasons[aspect].trim() != reason {
        ui.add(Label::new(theme::caption(tr!(texts, "why-quote", words = reason))).wrap());
    }
}

/// Offers to start all untouched rows from their decisions, where there are several.
pub(super) fn start_all(state: &mut State, view: &View, ui: &mut Ui) {
    let waiting = state.sheet.rows.iter().filter(|row| can_start(row, view)).count();
    if waiting < 2 || !button::link(ui, &tr!(view.texts, "session-start-all", count = waiting)).clicked() {
        return;
    }
    for row in state.sheet.rows.iter_mut().filter(|row| can_start(row, view)) {
        if let Some(decided) = view.snapshot.decided(row.draft.subject) {
            start(row, decided);
        }
    }
}

fn can_start(row: &Row, view: &View) -> bool {
    !row.is_begun() && view.snapshot.decided(row.draft.subject).is_some()
}

/// Starts a row from a decision; the draft keeps its identity.
fn start(row: &mut Row, decided: &Classification) {
    let id: ClassificationId = row.draft.id;
    row.draft = Classification::copied(decided, id);
}
