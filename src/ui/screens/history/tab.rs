//! The history of one record, as a tab of its detail pane.

use super::changes;
use crate::domain::RecordKey;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{Action, View, theme};
use eframe::egui::{RichText, Ui};

/// How many operations more are drawn at a time.
const STEP: usize = 25;

/// Draws who did what to the record when, latest first, field by field. Asks for the history when what is
/// loaded is another record's, or older than the register.
pub fn tab(view: &View<'_>, key: RecordKey, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let loaded = view.loaded.history.as_ref().filter(|(of, _, _)| *of == key);
    if loaded.is_none_or(|(_, revision, _)| *revision != view.snapshot.revision()) {
        actions.push(Action::LoadHistory(key));
    }
    // While a newer one is read, the one before stays: no flicker after each change.
    let Some((_, _, rows)) = loaded else {
        ui.label(RichText::new(tr!(texts, "history-loading")).weak());
        return;
    };
    if rows.is_empty() {
        ui.label(RichText::new(tr!(texts, "history-tab-empty")).weak());
        return;
    }
    let shown = ui.scope_id().with(("history", key));
    let (mut operations, mut lines): (usize, usize) = ui.data(|data| data.get_temp(shown)).unwrap_or((STEP, 0));
    for (row, (held, told)) in rows.iter().take(operations).enumerate() {
        // What came along with a merge has the numbers of another log.
        ui.push_id((row, held.number), |ui| {
            ui.label(theme::strong(texts.operation(held)));
            ui.label(theme::caption(changes::signature(texts, held)));
            ui.add_space(theme::space(1));
            changes::show(ui, view, Some(key), told, &mut lines, actions);
            ui.separator();
        });
    }
    if rows.len() > operations && button::link(ui, &tr!(texts, "history-tab-more")).clicked() {
        operations += STEP;
    }
    ui.data_mut(|data| data.insert_temp(shown, (operations, lines)));
}
