//! The rows in view.

use super::keys::row_id;
use super::{Column, Event, Table, TableState};
use crate::ui::theme;
use eframe::egui::{
    Align, Id, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, TextWrapMode, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

type Cell<'a> = dyn FnMut(&mut Ui, u32, &'static str) + 'a;

/// Draws the rows in view and returns where they end.
pub(super) fn body(
    ui: &mut Ui,
    table: &Table<'_>,
    state: &mut TableState,
    shown: &[&Column],
    widths: &[f32],
    cell: &mut Cell<'_>,
    events: &mut Vec<Event>,
) -> f32 {
    let width = widths.iter().sum::<f32>();
    let room = ui.available_height();
    let mut area = ScrollArea::both().id_salt("rows").auto_shrink([false, true]).max_height(room);
    area = area.min_scrolled_height(0.0);
    if let Some(offset) = reveal(state, room) {
        area = area.vertical_scroll_offset(offset);
    }
    let place = state.place(table.rows);
    let base = ui.scope_id();
    let output = area.show_viewport(ui, |ui, view| {
        ui.set_width(width);
        ui.set_height(height_of(table.rows.len()));
        let (first, end) = rows_in(view, table.rows.len());
        // Where nothing has the cursor yet, the first row in view is the way in by Tab.
        let entrance = place.filter(|place| (first..end).contains(place)).unwrap_or(first);
        for row in first..end {
            let top = ui.max_rect().top() + height_of(row);
            let left = ui.max_rect().left();
            let size = vec2(width.max(view.width()), theme::ROW_HEIGHT);
            let rect = Rect::from_min_size(pos2(left, top.round()), size);
            let key = table.rows[row];
            let response = row_ground(ui, table, state, (key, row_id(base, key)), rect, row == entrance);
            clicked(ui, table, state, row, &response, events);
            ui.push_id(key, |ui| cells(ui, table, key, rect, shown, widths, cell));
            if response.has_focus() {
                theme::focus_ring(ui, rect.shrink(2.0), theme::RADIUS_BADGE);
            }
        }
    });
    state.offset = output.state.clamped_offset();
    state.view_height = output.inner_rect.height();
    output.inner_rect.bottom()
}

/// The ground of a row: what is pressed, what has the keyboard, and what assistive technology reads.
fn row_ground(
    ui: &Ui,
    table: &Table<'_>,
    state: &mut TableState,
    (key, id): (u32, Id),
    rect: Rect,
    is_entrance: bool,
) -> Response {
    let palette = theme::palette(ui);
    // One row alone is in the tab order; arrows reach the others.
    let sense = if is_entrance { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    let is_selected = state.selected.contains(&key);
    let ground = match (is_selected, response.hovered()) {
        (true, _) => palette.tint,
        (false, true) => palette.hover,
        (false, false) => palette.panel,
    };
    ui.painter().rect_filled(rect, 0.0, ground);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(palette.line, palette.border));
    let name = (table.name)(key);
    response.widget_info(|| WidgetInfo::selected(Role::Row, ui.is_enabled(), is_selected, &name));
    if is_entrance && std::mem::take(&mut state.takes_focus) {
        response.request_focus();
    }
    if response.gained_focus() && state.cursor.is_none() {
        state.cursor = table.rows.iter().position(|row| *row == key).map(|place| (place, key));
    }
    response
}

fn clicked(
    ui: &Ui,
    table: &Table<'_>,
    state: &mut TableState,
    row: usize,
    response: &Response,
    events: &mut Vec<Event>,
) {
    if !response.clicked() {
        return;
    }
    let key = table.rows[row];
    let modifiers = ui.input(|input| input.modifiers);
    state.cursor = Some((row, key));
    if modifiers.shift {
        state.select_to(table.rows, row);
    } else if modifiers.command {
        state.toggle(key);
    } else {
        state.select_only(key);
        events.push(Event::Open(key));
    }
    events.push(Event::SelectionChanged);
    response.request_focus();
}

fn cells(ui: &mut Ui, table: &Table<'_>, key: u32, row: Rect, shown: &[&Column], widths: &[f32], cell: &mut Cell<'_>) {
    let mut left = row.left();
    for (column, width) in shown.iter().zip(widths) {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(*width, row.height()));
        left += width;
        if !ui.is_rect_visible(rect) {
            continue;
        }
        let inner = rect.shrink2(vec2(8.0, 0.0));
        let layout = Layout::left_to_right(Align::Center);
        let mut child = ui.new_child(UiBuilder::new().id_salt(column.id).max_rect(inner).layout(layout));
        child.shrink_clip_rect(inner);
        child.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
        if column.id == table.key_column {
            name(&child, &(table.name)(key), inner);
        } else {
            cell(&mut child, key, column.id);
        }
    }
}

/// The name is painted, not added: assistive technology has it from the row already.
fn name(ui: &Ui, name: &str, cell: Rect) {
    let text = eframe::egui::WidgetText::from(name);
    let style = eframe::egui::TextStyle::Body;
    let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), cell.width(), style);
    let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ui.visuals().text_color());
}

/// Where to scroll to so that the wanted row comes into view.
fn reveal(state: &mut TableState, room: f32) -> Option<f32> {
    let row = state.reveal.take()?;
    let (top, bottom) = (height_of(row), height_of(row + 1));
    let view = if state.view_height > 0.0 { state.view_height } else { room };
    if top < state.offset.y {
        Some(top)
    } else if bottom > state.offset.y + view {
        Some(bottom - view)
    } else {
        None
    }
}

/// Whether the rows need more height than there is, so that a scroll bar stands beside them.
pub(super) fn overflows(ui: &Ui, rows: usize, state: &TableState) -> bool {
    height_of(rows) > ui.available_height() - super::header::height(state)
}

#[expect(clippy::cast_precision_loss, reason = "exact up to half a million rows, and a point off beyond")]
fn height_of(rows: usize) -> f32 {
    rows as f32 * theme::ROW_HEIGHT
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the view never starts below zero")]
fn rows_in(view: Rect, rows: usize) -> (usize, usize) {
    let first = (view.min.y / theme::ROW_HEIGHT).floor().max(0.0) as usize;
    let end = (view.max.y / theme::ROW_HEIGHT).ceil().max(0.0) as usize;
    (first.min(rows), end.min(rows))
}
