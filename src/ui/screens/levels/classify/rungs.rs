//! The aspects as large badges to choose from: where the keys 0–4 set a level, and Tab or arrows move on.

use super::rating::stepped;
use super::state::{Place, State};
use crate::domain::{Aspect, Level, Settings};
use crate::tr;
use crate::ui::{View, theme};
use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align2, CornerRadius, EventFilter, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, vec2,
};

const KEYS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// Draws the badges.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let aspects = view.snapshot.settings().aspects();
    let count = f32::from(u8::try_from(aspects.iter().count()).unwrap_or(1));
    let gap = theme::space(2);
    let width = (ui.available_width() - gap * (count - 1.0)) / count;
    // Room for the ring around the one with the keyboard.
    ui.add_space(theme::space(1));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for aspect in aspects.iter() {
            let response = rung(state, aspect, view, width, ui);
            if state.takes_focus(Place::Aspect(aspect)) {
                response.request_focus();
            }
            if response.gained_focus() || response.clicked() {
                state.aspect = aspect;
            }
            if response.has_focus() {
                keys(state, aspect, &response, view, ui);
            }
        }
    });
}

fn keys(state: &mut State, aspect: Aspect, response: &Response, view: &View, ui: &Ui) {
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let press = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for level in Level::all().filter(|level| is_in_use(*level, view.snapshot.settings())) {
        if KEYS.get(usize::from(level.number())).is_some_and(|key| press(*key)) {
            state.rate(aspect, Some(level));
        }
    }
    if press(Key::Delete) || press(Key::Backspace) {
        state.rate(aspect, None);
    }
    if press(Key::Enter) {
        state.focus = Some(Place::Reason);
    }
    if let Some(next) = stepped(aspect, view, ui) {
        state.go_to(next);
    }
}

fn is_in_use(level: Level, settings: &Settings) -> bool {
    settings.scale.is_empty() || settings.scale.iter().any(|definition| definition.level == level)
}

fn rung(state: &State, aspect: Aspect, view: &View, width: f32, ui: &mut Ui) -> Response {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let palette = theme::palette(ui);
    let level = state.draft.levels[aspect];
    let (outer, response) = ui.allocate_exact_size(vec2(width, theme::space(16)), Sense::click());
    let words = level.map_or_else(|| tr!(texts, "common-level-none"), |level| texts.level_name(level, settings));
    let spoken = match level {
        Some(level) => format!("{} {}", texts.word(aspect), texts.level(level, settings)),
        None => format!("{}: {}", texts.word(aspect), words.to_lowercase()),
    };
    let is_chosen = state.aspect == aspect;
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_chosen, &spoken));
    let rect = outer.with_max_y(outer.bottom() - theme::space(2));
    let radius = CornerRadius::same(theme::RADIUS);
    let is_wrong = state.asked.is_tried && level.is_none();
    let ink = if let Some(level) = level {
        let fill = theme::level_fill(level, settings);
        ui.painter().rect_filled(rect, radius, fill);
        theme::ink_on(fill)
    } else {
        let line = if is_wrong { palette.red } else { palette.control };
        let ground = if response.hovered() { palette.hover } else { palette.panel };
        ui.painter().rect(rect, radius, ground, Stroke::new(1.0, line), StrokeKind::Inside);
        palette.text
    };
    let inner = rect.shrink2(vec2(10.0, 9.0));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let small = TextStyle::Small.resolve(ui.style());
    painter.text(inner.left_top(), Align2::LEFT_TOP, texts.word(aspect), small, ink);
    let mut left = inner.left();
    if let Some(level) = level {
        let figure = theme::title_style().resolve(ui.style());
        let at = inner.left_bottom() + vec2(0.0, 4.0);
        left = painter.text(at, Align2::LEFT_BOTTOM, level.number(), figure, ink).right() + 5.0;
    }
    let mut job = LayoutJob::simple_singleline(words, TextStyle::Body.resolve(ui.style()), ink);
    job.wrap = TextWrapping::truncate_at_width((inner.right() - left).max(0.0));
    let galley = painter.layout_job(job);
    painter.galley(inner.left_bottom() + vec2(left - inner.left(), -galley.size().y), galley, ink);
    if is_chosen {
        let bar = Rect::from_min_max(outer.left_bottom() - vec2(0.0, 4.0), outer.right_bottom() - vec2(0.0, 1.0));
        ui.painter().rect_filled(bar.shrink2(vec2(4.0, 0.0)), 1.5, palette.primary);
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect.expand(1.0), theme::RADIUS);
    }
    response
}
