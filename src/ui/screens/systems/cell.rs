//! What stands in a cell of the list.

use super::column::Column;
use super::words::Words;
use crate::domain::derive::Status;
use crate::register::Slot;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, theme};
use eframe::egui::{Label, RichText, Ui};

/// Draws what stands in a column for the system in a slot.
pub fn cell(ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, id: &str) {
    let (Some(column), Some(system)) = (Column::from_id(id), view.snapshot.systems().at(slot)) else { return };
    let snapshot = view.snapshot;
    let weak = theme::palette(ui).weak;
    match column {
        Column::Level if is_blank(view, slot) => {
            let name = words.status(Status::Unclassified);
            ui.label(RichText::new("–").color(weak)).on_hover_text(name);
        }
        Column::Level => badge::trio(ui, snapshot.derived(slot), snapshot.settings(), view.texts),
        Column::Review => {
            state::review(ui, &snapshot.system_review(slot), view.texts);
        }
        Column::Status => {
            state::status(ui, snapshot.system_status(slot), view.texts);
        }
        _ => {
            let text = column.text(snapshot, words, slot, system);
            if !text.is_empty() {
                ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
            }
        }
    }
}

/// Whether nothing at all is known about the levels.
fn is_blank(view: &View<'_>, slot: Slot) -> bool {
    view.snapshot.system_status(slot) == Status::Unclassified
        && view.snapshot.derived(slot).aspects.iter().all(|(_, outcome)| outcome.effective.is_none())
}
