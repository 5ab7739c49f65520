//! Choosing a level: every level with number, name and definition in view; keys 0–4 choose.

use crate::domain::{Level, Settings};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{
    Align2, Color32, CornerRadius, EventFilter, Galley, Key, Modifiers, Pos2, Rect, Response, Role, Sense,
};
use eframe::egui::{Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const GAP: f32 = 12.0;
const BADGE_LEFT: f32 = 42.0;
const BADGE_WIDTH: f32 = 180.0;
const BADGE_HEIGHT: f32 = 20.0;
const NARROW: f32 = 440.0;
const KEYS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// Draws the levels of the register as one group of choices; true when another level was chosen.
///
/// `label` names the group. Pressing the chosen level again, or Delete, takes the level away.
pub fn level_picker(ui: &mut Ui, texts: &Texts, settings: &Settings, label: &str, value: &mut Option<Level>) -> bool {
    let before = *value;
    let levels: Vec<Level> = Level::all().filter(|level| is_in_use(*level, settings)).collect();
    let rows: Vec<Response> = ui
        .push_id(label, |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(0);
            levels.iter().map(|level| row(ui, texts, settings, label, *level, *value == Some(*level))).collect()
        })
        .inner;
    for (level, row) in levels.iter().zip(&rows) {
        if row.clicked() {
            *value = if *value == Some(*level) { None } else { Some(*level) };
        }
    }
    if let Some(position) = rows.iter().position(Response::has_focus) {
        keys(ui, &levels, &rows, position, value);
    }
    ui.add_space(theme::space(1));
    if let (Some(first), Some(last)) = (levels.first(), levels.last()) {
        ui.label(theme::caption(tr!(texts, "common-level-keys", first = first.number(), last = last.number())));
    }
    *value != before
}

fn is_in_use(level: Level, settings: &Settings) -> bool {
    settings.scale.is_empty() || settings.scale.iter().any(|definition| definition.level == level)
}

fn keys(ui: &Ui, levels: &[Level], rows: &[Response], focused: usize, value: &mut Option<Level>) {
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(rows[focused].id, arrows));
    let press = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (position, level) in levels.iter().enumerate() {
        if KEYS.get(usize::from(level.number())).is_some_and(|key| press(*key)) {
            *value = Some(*level);
            rows[position].request_focus();
        }
    }
    if press(Key::Delete) || press(Key::Backspace) {
        *value = None;
    }
    if press(Key::ArrowDown) {
        rows[(focused + 1).min(rows.len() - 1)].request_focus();
    }
    if press(Key::ArrowUp) {
        rows[focused.saturating_sub(1)].request_focus();
    }
}

/// One level: key cap, badge and definition; the definition goes below the badge where the room is narrow.
fn row(ui: &mut Ui, texts: &Texts, settings: &Settings, group: &str, level: Level, is_chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let name = texts.level(level, settings);
    let fill = theme::level_fill(level, settings);
    let ink = theme::ink_on(fill);
    let is_narrow = width < NARROW;
    let badge_width = BADGE_WIDTH.min(width - BADGE_LEFT - GAP);
    let word = words(ui, name.clone(), &theme::strong_style(), ink, badge_width - 16.0, 1);
    let room = if is_narrow { width - BADGE_LEFT - GAP } else { width - BADGE_LEFT - badge_width - 2.0 * GAP };
    let definition = texts.level_definition(level, settings);
    let definition = words(ui, definition, &TextStyle::Small, palette.weak, room, usize::MAX);
    let inner = if is_narrow { BADGE_HEIGHT + 4.0 + definition.size().y } else { definition.size().y };
    let (rect, response) = ui.allocate_exact_size(vec2(width, (inner + GAP).max(36.0)), Sense::click());
    let spoken = format!("{group}: {name}");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &spoken));
    if is_chosen || response.hovered() {
        let ground = if is_chosen { palette.tint } else { palette.hover };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), ground);
    }
    let top = if is_narrow { rect.top() + GAP / 2.0 } else { rect.center().y - BADGE_HEIGHT / 2.0 };
    let badge = Rect::from_min_size(pos2(rect.left() + BADGE_LEFT, top), vec2(badge_width, BADGE_HEIGHT));
    key_cap(ui, level, pos2(rect.left() + GAP + 9.0, badge.center().y));
    ui.painter().rect_filled(badge, CornerRadius::same(theme::RADIUS_BADGE), fill);
    ui.painter().galley(pos2(badge.left() + 8.0, badge.center().y - word.size().y / 2.0), word, ink);
    let at = if is_narrow {
        badge.left_bottom() + vec2(0.0, 4.0)
    } else {
        pos2(badge.right() + GAP, rect.center().y - definition.size().y / 2.0)
    };
    ui.painter().galley(at, definition, palette.weak);
    if response.has_focus() {
        theme::focus_ring(ui, rect.shrink(2.0), theme::RADIUS);
    }
    response
}

fn key_cap(ui: &Ui, level: Level, centre: Pos2) {
    let palette = theme::palette(ui);
    let cap = Rect::from_center_size(centre, vec2(18.0, 18.0));
    let line = Stroke::new(palette.line, palette.control);
    ui.painter().rect_stroke(cap, CornerRadius::same(theme::RADIUS_BADGE), line, StrokeKind::Inside);
    let small = TextStyle::Small.resolve(ui.style());
    ui.painter().text(cap.center(), Align2::CENTER_CENTER, level.number(), small, palette.weak);
}

fn words(ui: &Ui, text: String, style: &TextStyle, colour: Color32, width: f32, rows: usize) -> Arc<Galley> {
    let format = TextFormat::simple(style.resolve(ui.style()), colour);
    let mut job = LayoutJob::single_section(text, format);
    job.wrap = TextWrapping { max_width: width, max_rows: rows, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
