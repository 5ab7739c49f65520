//! The decision: who, when, and where it is found.

use super::state::{Place, State, Waiting};
use crate::domain::Date;
use crate::register::Refusal;
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card};
use crate::ui::{Action, View, theme};
use eframe::egui::{Label, Ui};

/// Draws the card.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let is_asked_for = state.focus == Some(Place::Decision);
    let drawn = card::titled(ui, &tr!(texts, "session-decision"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.add(Label::new(theme::caption(counts(state, view))).wrap());
        if let Some(names) = open_names(state, view).filter(|_| state.asked.is_tried) {
            field::wrong(ui, &tr!(texts, "session-error-levels", aspects = names));
        }
        let is_missing = state.asked.is_tried && state.sheet.shared.decided_by.trim().is_empty();
        let missing = is_missing.then(|| tr!(texts, "session-error-by"));
        let hint = tr!(texts, "session-decided-by-hint");
        let label = tr!(texts, "session-decided-by");
        let by = Field::new(&label).hint(&hint).error(missing.as_deref());
        let by = by.text(ui, &mut state.sheet.shared.decided_by);
        if state.takes_focus(Place::Decision) {
            by.request_focus();
        }
        let wrong = date_error(state, view);
        let label = tr!(texts, "session-decided-on");
        if date(ui, texts, &label, &mut state.sheet.shared.decided_on, view.today, wrong.as_deref()).changed() {
            state.asked.refusal = None;
        }
        let hint = tr!(texts, "session-reference-hint");
        let label = tr!(texts, "session-reference");
        Field::new(&label).hint(&hint).text(ui, &mut state.sheet.shared.decision_reference);
        if state.sheet.shared.decision_reference.trim().is_empty() {
            ui.add(Label::new(theme::caption(tr!(texts, "session-reference-missing"))).wrap());
        }
        if let Some(before) = latest_replaced(state, view) {
            ui.add(Label::new(theme::caption(tr!(texts, "session-supersedes", date = before.to_string()))).wrap());
        }
    });
    if is_asked_for {
        // All of it, so that the next field is in view, too.
        drawn.response.scroll_to_me(None);
    }
    discard(state, view, ui, actions);
}

fn discard(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if !view.is_writable || !state.sheet.rows.iter().any(|row| row.is_kept || row.is_begun()) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if state.row().is_begun() && button::secondary(ui, &tr!(texts, "session-clear-row")).clicked() {
            state.sheet.rows[state.at.row].clear();
        }
        let has_kept = state.sheet.rows.iter().any(|row| view.snapshot.draft(row.draft.subject).is_some());
        if has_kept && button::danger(ui, &tr!(texts, "session-discard")).clicked() {
            state.waiting = Some(Waiting::Discard);
            state.asked.confirm(state.sheet.discarding(view, state.subject()), actions);
        }
    });
}

/// "Beslutas: 7. Blir kvar som utkast: 1. Rörs inte: 1."
fn counts(state: &State, view: &View) -> String {
    let begun = state.sheet.rows.iter().filter(|row| row.is_begun()).count();
    let complete = state.sheet.to_decide(view).count();
    let untouched = state.sheet.rows.len() - begun;
    tr!(view.texts, "session-counts", decided = complete, drafts = begun - complete, untouched = untouched)
}

/// The aspects that a session of a single row still lacks a level in, where nothing else can be decided either.
fn open_names(state: &State, view: &View) -> Option<String> {
    if state.sheet.to_decide(view).next().is_some() {
        return None;
    }
    let open = view.snapshot.settings().aspects().iter().filter(|aspect| state.row().draft.levels[*aspect].is_none());
    let names: Vec<String> = open.map(|aspect| view.texts.word(aspect)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Whether there is all that a decision needs besides the levels.
pub(super) fn is_whole(state: &State, view: &View) -> bool {
    !state.sheet.shared.decided_by.trim().is_empty() && date_error(state, view).is_none()
}

/// The latest decision that this one replaces.
fn latest_replaced(state: &State, view: &View) -> Option<Date> {
    let rows = state.sheet.to_decide(view);
    rows.filter_map(|row| view.snapshot.decided(row.draft.subject)?.decided_on).max()
}

fn date_error(state: &State, view: &View) -> Option<String> {
    let refusal = match (state.sheet.shared.decided_on, latest_replaced(state, view)) {
        (None, _) => state.asked.is_tried.then_some(Refusal::DecisionDateMissing),
        (Some(date), _) if date > view.today => Some(Refusal::DecisionInFuture(date)),
        (Some(date), Some(current)) if date < current => Some(Refusal::DecisionOlderThanCurrent(current)),
        _ => None,
    };
    refusal.map(|refusal| view.texts.refusal(&refusal).to_string())
}
