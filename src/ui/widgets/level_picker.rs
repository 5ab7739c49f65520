//! Choosing a level: every level with number, name and definition in view; keys 0–4 choose.

use crate::domain::{Level, Settings};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{Align2, Color32, CornerRadius, EventFilter, Galley, Key, Modifiers, Rect, Response, Role, Sense};
use eframe::egui::{Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

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

/// One level: key cap, badge, definition.
fn row(ui: &mut Ui, texts: &Texts, settings: &Settings, group: &str, level: Level, is_chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let badge_width = (width * 0.42).min(theme::space(44));
    let (cap_width, gap) = (theme::space(6), theme::space(3));
    let room = (width - cap_width - badge_width - 4.0 * gap).max(theme::space(20));
    let definition = words(ui, texts.level_definition(level, settings), &TextStyle::Small, palette.weak, room, 6);
    let name = texts.level(level, settings);
    let height = (definition.size().y + theme::space(3)).max(theme::space(9));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{group}: {name}");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &spoken));
    if is_chosen || response.hovered() {
        let ground = if is_chosen { palette.tint } else { palette.hover };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), ground);
    }
    let middle = rect.center().y;
    let cap = Rect::from_center_size(pos2(rect.left() + gap + cap_width / 2.0, middle), vec2(18.0, 18.0));
    let line = Stroke::new(palette.line, palette.control);
    ui.painter().rect_stroke(cap, CornerRadius::same(theme::RADIUS_BADGE), line, StrokeKind::Inside);
    let small = TextStyle::Small.resolve(ui.style());
    ui.painter().text(cap.center(), Align2::CENTER_CENTER, level.number(), small, palette.weak);
    let left = cap.right() + gap + 3.0;
    let badge = Rect::from_min_size(pos2(left, middle - 10.0), vec2(badge_width, 20.0));
    let fill = theme::level_fill(level, settings);
    ui.painter().rect_filled(badge, CornerRadius::same(theme::RADIUS_BADGE), fill);
    let ink = theme::ink_on(fill);
    let word = words(ui, name, &theme::strong_style(), ink, badge_width - 16.0, 1);
    ui.painter().galley(pos2(badge.left() + 8.0, middle - word.size().y / 2.0), word, ink);
    let at = pos2(badge.right() + gap, middle - definition.size().y / 2.0);
    ui.painter().galley(at, definition, palette.weak);
    if response.has_focus() {
        theme::focus_ring(ui, rect.shrink(2.0), theme::RADIUS);
    }
    response
}

fn words(ui: &Ui, text: String, style: &TextStyle, colour: Color32, width: f32, rows: usize) -> Arc<Galley> {
    let format = TextFormat::simple(style.resolve(ui.style()), colour);
    let mut job = LayoutJob::single_section(text, format);
    job.wrap = TextWrapping { max_width: width, max_rows: rows, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
