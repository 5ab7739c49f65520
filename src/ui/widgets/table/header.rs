//! The headings, by which a table is sorted and its columns resized, and the row of filters.

use super::column::NARROWEST;
use super::{Column, Event, Sort, TableState};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::{icons, theme};
use eframe::egui::{
    Align2, CursorIcon, Key, Margin, Rect, Role, Sense, Stroke, TextEdit, TextStyle, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// Draws the headings and filters; they follow the body sideways.
pub(super) fn header(
    ui: &mut Ui,
    state: &mut TableState,
    texts: &Texts,
    shown: &[&Column],
    widths: &[f32],
    events: &mut Vec<Event>,
) {
    let palette = theme::palette(ui);
    let filters = height(state) - theme::HEADER_HEIGHT;
    let size = vec2(ui.available_width(), height(state));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(rect, theme::RADIUS_BADGE, palette.panel);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("header").max_rect(rect));
    inner.shrink_clip_rect(rect);
    let mut left = rect.left() - state.offset.x;
    for (column, width) in shown.iter().zip(widths) {
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, theme::HEADER_HEIGHT));
        heading(&mut inner, state, texts, column, cell, events);
        if filters > 0.0 {
            let below = Rect::from_min_size(cell.left_bottom(), vec2(*width, filters)).shrink2(vec2(4.0, 4.0));
            filter(&mut inner, state, texts, column, below, events);
        }
        left += width;
        resize(&mut inner, state, column, *width, left, rect, events);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(palette.line, palette.border));
}

/// Height of headings and filters together.
pub(super) fn height(state: &TableState) -> f32 {
    let filters = if state.shows_filters { theme::CONTROL_HEIGHT + theme::space(2) } else { 0.0 };
    theme::HEADER_HEIGHT + filters
}

fn heading(ui: &mut Ui, state: &mut TableState, texts: &Texts, column: &Column, cell: Rect, events: &mut Vec<Event>) {
    let palette = theme::palette(ui);
    let sort = state.sort.filter(|sort| sort.column == column.id);
    let response = ui.interact(cell, ui.scope_id().with(("heading", column.id)), Sense::click());
    let name = match sort {
        None => column.title.clone(),
        Some(Sort { is_descending: false, .. }) => tr!(texts, "common-table-ascending", column = &*column.title),
        Some(_) => tr!(texts, "common-table-descending", column = &*column.title),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, ui.is_enabled(), &name));
    let ink = if response.hovered() || sort.is_some() { palette.text } else { palette.weak };
    let painter = ui.painter().with_clip_rect(cell.intersect(ui.clip_rect()));
    let font = theme::caption_strong_style().resolve(ui.style());
    let at = pos2(cell.left() + 8.0, cell.center().y);
    let drawn = painter.text(at, Align2::LEFT_CENTER, &column.title, font, ink);
    if let Some(sort) = sort {
        let glyph = if sort.is_descending { icons::DOWN } else { icons::UP };
        let font = TextStyle::Small.resolve(ui.style());
        painter.text(drawn.right_center() + vec2(4.0, 0.0), Align2::LEFT_CENTER, glyph, font, ink);
    }
    if response.has_focus() {
        theme::focus_ring(ui, cell.shrink(3.0), theme::RADIUS_BADGE);
    }
    if response.clicked() {
        let is_descending = sort.is_some_and(|sort| !sort.is_descending);
        state.sort = Some(Sort { column: column.id, is_descending });
        events.push(Event::SortChanged);
    }
}

fn filter(ui: &mut Ui, state: &mut TableState, texts: &Texts, column: &Column, cell: Rect, events: &mut Vec<Event>) {
    let mut typed = state.filter(column.id).to_owned();
    let edit = TextEdit::singleline(&mut typed).id_salt(("filter", column.id)).margin(Margin::symmetric(6, 4));
    let edit = edit.hint_text(tr!(texts, "common-table-filter-hint")).min_size(vec2(0.0, cell.height()));
    let edit = edit.align(Align2::LEFT_CENTER);
    let response = ui.put(cell, edit.desired_width(cell.width()));
    if state.focus_filter.take_if(|wanted| *wanted == column.id).is_some() {
        response.request_focus();
    }
    let is_cleared = response.has_focus() && ui.input(|input| input.key_pressed(Key::Escape)) && !typed.is_empty();
    let response = response.accessible_name(tr!(texts, "common-table-filter", column = &*column.title));
    if response.changed() || is_cleared {
        if typed.is_empty() || is_cleared {
            state.filters.remove(column.id);
        } else {
            state.filters.insert(column.id, typed);
        }
        events.push(Event::FilterChanged);
    }
}

fn resize(
    ui: &mut Ui,
    state: &mut TableState,
    column: &Column,
    width: f32,
    right: f32,
    header: Rect,
    events: &mut Vec<Event>,
) {
    let grip = Rect::from_center_size(pos2(right, header.center().y), vec2(8.0, header.height()));
    // Not in the tab order: widths are no one's way through a list.
    let sense = Sense::CLICK | Sense::DRAG;
    let response = ui.interact(grip, ui.scope_id().with(("resize", column.id)), sense);
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeColumn);
        let palette = theme::palette(ui);
        ui.painter().vline(right - 0.5, header.y_range(), Stroke::new(2.0, palette.primary));
    }
    if response.dragged() {
        let wanted = (width + response.drag_delta().x).max(NARROWEST);
        state.widths.insert(column.id.to_owned(), wanted);
    }
    if response.double_clicked() {
        state.widths.remove(column.id);
    }
    if response.drag_stopped() || response.double_clicked() {
        events.push(Event::LayoutChanged);
    }
}
