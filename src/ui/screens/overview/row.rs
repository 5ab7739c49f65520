//! A row of a card that can be pressed as a whole.

use crate::ui::theme;
use eframe::egui::{AsIdSalt, CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// Where a row is drawn, and what happened to it.
pub(super) struct Row {
    pub place: Rect,
    pub response: Response,
}

/// Takes the room of a row, with its ground while the pointer is over it and its ring while the keyboard is there.
pub(super) fn row(ui: &mut Ui, id: impl AsIdSalt, spoken: &str) -> Row {
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme::ROW_HEIGHT), Sense::hover());
    let response = ui.interact(place, ui.scope_id().with(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), spoken));
    if response.hovered() {
        let ground = place.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, theme::RADIUS_BADGE, theme::palette(ui).hover);
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.has_focus() {
        theme::focus_ring(ui, place.shrink2(vec2(0.0, 1.0)), theme::RADIUS_BADGE);
    }
    Row { place, response }
}
