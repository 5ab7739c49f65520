//! Drawing the figures: cards in rows of equal height, each a button with smaller buttons on it.

use super::figures::{Card, Note, Set, Tone};
use crate::ui::{Action, theme};
use eframe::egui::{
    self, Align, Button, Layout, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    vec2,
};

/// Width below which a card is not drawn; fewer stand in a row instead.
const NARROWEST: f32 = 148.0;
const MARGIN: f32 = 14.0;

/// Draws the cards in as many columns as there is room for.
pub(super) fn grid(ui: &mut Ui, cards: &[Card], heights: &mut Vec<f32>, actions: &mut Vec<Action>) {
    let gap = theme::space(2) + 2.0;
    let room = ui.available_width();
    // Numbers that twelve can be divided by, so that no row has a hole.
    let columns = [6_u8, 4, 3, 2].into_iter().find(|n| fits(*n, room, gap)).unwrap_or(1);
    let width = (room - gap * f32::from(columns - 1)) / f32::from(columns);
    heights.resize(cards.len(), 0.0);
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    for (row, cards) in cards.chunks(usize::from(columns)).enumerate() {
        let mut needed = 0.0_f32;
        ui.horizontal_top(|ui| {
            for card in cards {
                needed = needed.max(show(ui, card, vec2(width, heights[row]), actions));
            }
        });
        if (heights[row] - needed).abs() > 0.5 {
            heights[row] = needed;
            ui.request_repaint();
        }
    }
}

fn fits(columns: u8, room: f32, gap: f32) -> bool {
    f32::from(columns) * (NARROWEST + gap) - gap <= room
}

/// Draws one card and returns the height it needs.
fn show(ui: &mut Ui, card: &Card, size: egui::Vec2, actions: &mut Vec<Action>) -> f32 {
    let id = ui.scope_id().with(("figure", &card.label));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    let name = format!("{} {}", card.label, card.value);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    ground(ui, rect, &response);
    let inner = Rect::from_min_max(rect.min + vec2(MARGIN, 12.0), rect.max - vec2(MARGIN, 6.0));
    let layout = Layout::top_down(Align::Min);
    let mut inside = ui.new_child(UiBuilder::new().id_salt(&card.label).max_rect(inner).layout(layout));
    inside.spacing_mut().item_spacing = vec2(6.0, 0.0);
    figure(&mut inside, card);
    notes(&mut inside, &card.notes, actions);
    if response.clicked() {
        actions.push(card.set.list());
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, theme::RADIUS);
    }
    inside.min_rect().height() + 18.0
}

fn ground(ui: &Ui, rect: Rect, response: &Response) {
    let palette = theme::palette(ui);
    let (fill, border) =
        if response.hovered() { (palette.hover, palette.control) } else { (palette.panel, palette.border) };
    ui.painter().rect(rect, theme::RADIUS, fill, Stroke::new(palette.line, border), StrokeKind::Inside);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
}

fn figure(ui: &mut Ui, card: &Card) {
    let palette = theme::palette(ui);
    silent(ui, theme::caption(&card.label));
    let colour = match card.alarm {
        Some((Tone::Late, _)) => palette.red,
        Some((Tone::Soon, _)) => palette.amber,
        None => palette.text,
    };
    ui.horizontal(|ui| {
        silent(ui, theme::number(&card.value).color(colour));
        if let Some((_, icon)) = card.alarm {
            silent(ui, theme::icon(icon).color(colour));
        }
    });
}

fn notes(ui: &mut Ui, notes: &[Note], actions: &mut Vec<Action>) {
    for explanation in notes.iter().filter(|note| note.set.is_none()) {
        ui.add_space(theme::space(1));
        silent(ui, theme::caption(&explanation.text));
        ui.add_space(theme::space(1));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let figures = notes.iter().filter_map(|note| Some((&note.text, note.set?)));
        for (position, (text, set)) in figures.enumerate() {
            if position > 0 {
                apart(ui, text);
            }
            small(ui, text, set, actions);
        }
    });
}

/// A dot before a figure that has room on the same line; else the next line.
fn apart(ui: &mut Ui, text: &str) {
    let font = egui::TextStyle::Small.resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(format!(" · {text}"), font, theme::palette(ui).weak);
    if galley.size().x > ui.available_size_before_wrap().x {
        ui.end_row();
    } else {
        silent(ui, theme::caption(" · "));
    }
}

/// A smaller figure, as a button of its own.
fn small(ui: &mut Ui, text: &str, set: Set, actions: &mut Vec<Action>) {
    ui.spacing_mut().button_padding = vec2(0.0, 2.0);
    let colour = theme::palette(ui).primary;
    let text = RichText::new(text).text_style(egui::TextStyle::Small).color(colour);
    let response = ui.add(Button::new(text).frame(false).min_size(vec2(0.0, 24.0)));
    if response.hovered() || response.has_focus() {
        let line = response.rect.center().y + 7.0;
        ui.painter().hline(response.rect.x_range(), line, Stroke::new(1.0, colour));
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.has_focus() {
        theme::focus_ring(ui, response.rect, theme::RADIUS_BADGE);
    }
    if response.clicked() {
        actions.push(set.list());
    }
}

/// Text that the card's own name says already.
fn silent(ui: &mut Ui, text: RichText) {
    let response = ui.label(text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
}
