//! What stands in a cell of the list.

use super::column::Column;
use crate::domain::derive::Status;
use crate::domain::{Standing, Subject};
use crate::register::Slot;
use crate::ui::screens::systems::words::Words;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, theme};
use eframe::egui::{Label, RichText, Role, Ui, WidgetInfo};

/// Draws what stands in a column for the asset in a slot.
pub fn cell(ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, id: &str) {
    let (Some(column), Some(asset)) = (Column::from_id(id), view.snapshot.assets().at(slot)) else { return };
    match column {
        Column::Level => level(ui, view, words, Subject::Asset(asset.id), slot),
        Column::Review => {
            state::review(ui, &view.snapshot.asset_review(slot), view.texts);
        }
        _ => {
            let text = column.text(view.snapshot, words, slot, asset);
            if !text.is_empty() {
                let weak = theme::palette(ui).weak;
                ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
            }
        }
    }
}

/// The decided levels, and whether a draft waits.
fn level(ui: &mut Ui, view: &View<'_>, words: &Words, subject: Subject, slot: Slot) {
    let palette = theme::palette(ui);
    if let Some(levels) = view.snapshot.asset_levels(slot) {
        badge::levels(ui, &levels, view.snapshot.settings(), view.texts);
    } else {
        let name = words.status(Status::Unclassified);
        let dash = ui.label(RichText::new("–").color(palette.weak)).on_hover_text(name);
        dash.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    }
    if view.snapshot.draft(subject).is_some() {
        let draft = theme::caption(view.texts.word(Standing::Draft)).color(palette.blue);
        ui.add_space(theme::space(2));
        ui.add(Label::new(draft).selectable(false));
    }
}
