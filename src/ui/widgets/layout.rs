//! Lines, parts that scroll by themselves, and many things one below the other.

use crate::ui::theme;
use eframe::egui::{Align, Layout, Rect, ScrollArea, Ui, vec2};

/// From this many on, those out of view are not drawn.
const MANY: usize = 100;

/// A line as high as a button, filled from the right.
pub fn line(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = vec2(ui.available_width(), theme::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add);
}

/// A part that scrolls by itself.
pub fn scrolling<R>(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, add).inner
}

/// Draws things of one height below each other. Of very many, only those in view are drawn.
pub fn stacked(ui: &mut Ui, count: usize, height: f32, mut add: impl FnMut(&mut Ui, usize)) {
    for place in 0..count {
        let size = vec2(ui.available_width(), height);
        let is_in_view = ui.is_rect_visible(Rect::from_min_size(ui.cursor().min, size));
        if count <= MANY || is_in_view {
            add(ui, place);
        } else {
            ui.allocate_space(size);
        }
    }
}
