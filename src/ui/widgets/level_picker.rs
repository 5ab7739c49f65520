//! Choosing a level: every level with number, name and definition in view, as well as the organisation's examples.

use crate::domain::{Aspect, Level, Settings};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use crate::ui::widgets::badge;
use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{Align2, Color32, CornerRadius, Galley, Pos2, Rect, Response, Role, Sense};
use eframe::egui::{Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const GAP: f32 = 12.0;
/// Room above and below a level.
const AIR: f32 = 8.0;
const BADGE_LEFT: f32 = 42.0;
const BADGE_WIDTH: f32 = 180.0;
const BADGE_HEIGHT: f32 = 20.0;
const NARROW: f32 = 440.0;
/// In less room than this, name and definition run on in one paragraph.
const COMPACT: f32 = 340.0;

/// The levels of the register as one group of choices. They are pressed, not tabbed to: the keys that set a level
/// belong to what the level is for.
#[derive(Clone, Copy, Debug)]
pub struct LevelPicker<'a> {
    /// The name of the group.
    pub label: &'a str,
    /// The aspect whose own examples are shown beside the definitions.
    pub aspect: Aspect,
}

impl LevelPicker<'_> {
    /// Draws the levels; true when another one was chosen. Pressing the chosen level again takes it away.
    pub fn show(&self, ui: &mut Ui, texts: &Texts, settings: &Settings, value: &mut Option<Level>) -> bool {
        let before = *value;
        ui.push_id(self.label, |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(0);
            for level in levels(settings) {
                let is_chosen = before == Some(level);
                if self.row(ui, texts, settings, level, is_chosen).clicked() {
                    *value = (!is_chosen).then_some(level);
                }
            }
        });
        *value != before
    }

    /// One level: key cap, badge and definition; the definition goes below the badge where the room is narrow.
    fn row(&self, ui: &mut Ui, texts: &Texts, settings: &Settings, level: Level, is_chosen: bool) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        if width < COMPACT {
            return self.compact(ui, texts, settings, level, is_chosen);
        }
        let name = texts.level(level, settings);
        let fill = theme::level_fill(level, settings);
        let ink = theme::ink_on(fill);
        let is_narrow = width < NARROW;
        let badge_width = BADGE_WIDTH.min(width - BADGE_LEFT - GAP);
        let word = words(ui, name.clone(), &theme::strong_style(), ink, badge_width - 16.0, 1);
        let room = if is_narrow { width - BADGE_LEFT - GAP } else { width - BADGE_LEFT - badge_width - 2.0 * GAP };
        let definition = self.meaning(level, texts, settings);
        let definition = words(ui, definition, &TextStyle::Small, palette.weak, room, usize::MAX);
        let inner = if is_narrow { BADGE_HEIGHT + 2.0 + definition.size().y } else { definition.size().y };
        let (rect, response) = self.choice(ui, &name, (inner + AIR).max(30.0), is_chosen);
        let top = if is_narrow { rect.top() + AIR / 2.0 } else { rect.center().y - BADGE_HEIGHT / 2.0 };
        let badge = Rect::from_min_size(pos2(rect.left() + BADGE_LEFT, top), vec2(badge_width, BADGE_HEIGHT));
        key_cap(ui, level, pos2(rect.left() + GAP + 9.0, badge.center().y));
        ui.painter().rect_filled(badge, CornerRadius::same(theme::RADIUS_BADGE), fill);
        ui.painter().galley(pos2(badge.left() + 8.0, badge.center().y - word.size().y / 2.0), word, ink);
        let at = if is_narrow {
            badge.left_bottom() + vec2(0.0, 2.0)
        } else {
            pos2(badge.right() + GAP, rect.center().y - definition.size().y / 2.0)
        };
        ui.painter().galley(at, definition, palette.weak);
        response
    }

    /// The number on the level's colour, and name and definition as one paragraph.
    fn compact(&self, ui: &mut Ui, texts: &Texts, settings: &Settings, level: Level, is_chosen: bool) -> Response {
        let palette = theme::palette(ui);
        let room = ui.available_width() - BADGE_LEFT - GAP;
        let mut job = LayoutJob::default();
        let name = format!("{}  ", texts.level_name(level, settings));
        let format = |style: TextStyle, colour| TextFormat::simple(style.resolve(ui.style()), colour);
        job.append(&name, 0.0, format(theme::strong_style(), palette.text));
        let meaning = self.meaning(level, texts, settings);
        job.append(&meaning, 0.0, format(TextStyle::Small, palette.weak));
        job.wrap.max_width = room;
        let paragraph = ui.painter().layout_job(job);
        let height = (paragraph.size().y + AIR).max(theme::ROW_HEIGHT);
        let (rect, response) = self.choice(ui, &texts.level(level, settings), height, is_chosen);
        let centre = pos2(rect.left() + GAP + 9.0, rect.top() + AIR / 2.0 + theme::BADGE_HEIGHT / 2.0);
        badge::figure(ui, centre, level, settings, true);
        ui.painter().galley(pos2(rect.left() + BADGE_LEFT, rect.top() + AIR / 2.0), paragraph, palette.text);
        response
    }

    /// Room for a level that can be pressed, on its ground.
    fn choice(&self, ui: &mut Ui, name: &str, height: f32, is_chosen: bool) -> (Rect, Response) {
        let palette = theme::palette(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::CLICK);
        let spoken = format!("{}: {name}", self.label);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &spoken));
        if is_chosen || response.hovered() {
            let ground = if is_chosen { palette.tint } else { palette.hover };
            ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), ground);
        }
        (rect, response)
    }

    /// The definition of a level, and the organisation's own example where it has one.
    fn meaning(&self, level: Level, texts: &Texts, settings: &Settings) -> String {
        let definition = texts.level_definition(level, settings);
        match settings.example(level, self.aspect).trim() {
            "" => definition,
            example => tr!(texts, "common-level-example", definition = definition, example = example),
        }
    }
}

/// The levels in use, lowest first.
pub fn levels(settings: &Settings) -> impl Iterator<Item = Level> {
    let is_in_use = |level: &Level| settings.scale.is_empty() || settings.scale.iter().any(|held| held.level == *level);
    Level::all().filter(is_in_use)
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
