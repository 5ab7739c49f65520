//! The decision: who, when, and where it is found.

use super::state::{State, Waiting};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{Action, View, theme};
use eframe::egui::{Label, Ui};

/// Draws the card.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    card::titled(ui, &tr!(texts, "classify-decision"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        let is_missing = state.asked.is_tried && state.draft.decided_by.trim().is_empty();
        let missing = is_missing.then(|| tr!(texts, "classify-error-by"));
        let hint = tr!(texts, "classify-decided-by-hint");
        let label = tr!(texts, "classify-decided-by");
        Field::new(&label).hint(&hint).error(missing.as_deref()).text(ui, &mut state.draft.decided_by);
        let wrong = date_error(state, view);
        let label = tr!(texts, "classify-decided-on");
        if date(ui, texts, &label, &mut state.draft.decided_on, view.today, wrong.as_deref()).changed() {
            state.asked.refusal = None;
        }
        let hint = tr!(texts, "classify-reference-hint");
        Field::new(&tr!(texts, "classify-reference")).hint(&hint).text(ui, &mut state.draft.decision_reference);
        if state.draft.decision_reference.trim().is_empty() {
            ui.add(Label::new(theme::caption(tr!(texts, "classify-reference-missing"))).wrap());
        }
        if let Some(decided) = view.snapshot.decided(state.subject()) {
            let before = decided.decided_on.map_or_else(String::new, |date| date.to_string());
            ui.add(Label::new(theme::caption(tr!(texts, "classify-supersedes", date = before))).wrap());
        }
    });
    if state.is_kept && view.is_writable {
        ui.add_space(theme::space(2));
        if button::danger(ui, &tr!(texts, "classify-discard")).clicked() {
            state.waiting = Some(Waiting::Discard);
            state.asked.confirm(Command::DiscardDraft(state.draft.id), actions);
        }
    }
    ui.add_space(theme::space(2));
}

/// Whether there is all that a decision needs besides the levels.
pub(super) fn is_whole(state: &State, view: &View) -> bool {
    !state.draft.decided_by.trim().is_empty() && date_error(state, view).is_none()
}

fn date_error(state: &State, view: &View) -> Option<String> {
    let current = view.snapshot.decided(state.subject()).and_then(|held| held.decided_on);
    let refusal = match (state.draft.decided_on, current) {
        (None, _) => state.asked.is_tried.then_some(Refusal::DecisionDateMissing),
        (Some(date), _) if date > view.today => Some(Refusal::DecisionInFuture(date)),
        (Some(date), Some(current)) if date < current => Some(Refusal::DecisionOlderThanCurrent(current)),
        _ => None,
    };
    refusal.map(|refusal| view.texts.refusal(&refusal).to_string())
}
