//! Lists in the settings that can be ordered: each row can be moved and taken away.

use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{View, icons};
use eframe::egui::Ui;

/// Height of the line with the label of a field, which the buttons beside the field lie below.
pub(super) const LABEL: f32 = 18.0;

/// What is done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    Up,
    Down,
    Remove,
}

/// Draws the buttons of a row; `name` is what the row is called. The last row of all stays, since an
/// empty list would mean the product's own.
pub(super) fn buttons(ui: &mut Ui, view: &View<'_>, name: &str, place: usize, count: usize) -> Option<Move> {
    let texts = view.texts;
    let offered = [
        (Move::Up, icons::UP, tr!(texts, "settings-row-up", name = name), place > 0),
        (Move::Down, icons::DOWN, tr!(texts, "settings-row-down", name = name), place + 1 < count),
        (Move::Remove, icons::REMOVE, tr!(texts, "settings-row-remove", name = name), count > 1),
    ];
    let mut wanted = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (what, icon, name, is_possible) in offered {
            let pressed = ui.add_enabled_ui(is_possible, |ui| button::quiet_tool(ui, icon, &name)).inner;
            if pressed.clicked() {
                wanted = Some(what);
            }
        }
    });
    wanted
}

/// Does what was wanted of a row.
pub(super) fn carry_out<T>(rows: &mut Vec<T>, wanted: Option<(usize, Move)>) {
    match wanted {
        Some((place, Move::Remove)) => drop(rows.remove(place)),
        Some((place, Move::Up)) => rows.swap(place - 1, place),
        Some((place, Move::Down)) => rows.swap(place, place + 1),
        None => {}
    }
}
