//! Badges: number and name of a level on its colour. Three side by side are the picture of a record.

use crate::domain::derive::{Derived, Outcome, Status};
use crate::domain::{Aspect, Level, Levels, Settings};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use eframe::egui::{
    Align2, Color32, CornerRadius, Galley, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, TextStyle,
};
use eframe::egui::{Ui, Vec2, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// What a badge shows.
#[derive(Clone, Copy)]
enum Face {
    /// A level that is known.
    Known(Level),
    /// Something is missing; the level is what is known so far.
    Incomplete(Option<Level>),
    /// Nothing is known.
    Unclassified,
}

impl Face {
    fn of(outcome: Outcome) -> Self {
        match (outcome.effective, outcome.is_incomplete) {
            (level, true) => Self::Incomplete(level),
            (Some(level), false) => Self::Known(level),
            (None, false) => Self::Unclassified,
        }
    }

    fn level(self) -> Option<Level> {
        match self {
            Self::Known(level) => Some(level),
            Self::Incomplete(level) => level,
            Self::Unclassified => None,
        }
    }
}

/// The badges `K 3 R 2 T 1` of a system; a dash where nothing at all is known.
pub fn trio(ui: &mut Ui, derived: &Derived, settings: &Settings, texts: &Texts) {
    if derived.status(settings.aspects()) == Status::Unclassified {
        let dash = ui.label("–");
        dash.widget_info(|| WidgetInfo::labeled(Role::Label, true, texts.word(Status::Unclassified)));
        return;
    }
    row(ui, settings, |ui, aspect| {
        short(ui, aspect, derived.aspects[aspect], settings, texts);
    });
}

/// The badges of a decision or a draft.
pub fn levels(ui: &mut Ui, levels: &Levels, settings: &Settings, texts: &Texts) {
    row(ui, settings, |ui, aspect| {
        single(ui, aspect, levels[aspect], settings, texts);
    });
}

/// The badges of levels with what their status adds: nothing known, or not all.
pub fn standing(ui: &mut Ui, (levels, status): (Levels, Status), settings: &Settings, texts: &Texts) -> Response {
    let drawn = ui.horizontal(|ui| {
        if status == Status::Unclassified {
            ui.label(texts.word(status));
            return;
        }
        self::levels(ui, &levels, settings, texts);
        if status == Status::Incomplete {
            ui.label(theme::caption(texts.word(status)));
        }
    });
    drawn.response
}

fn row(ui: &mut Ui, settings: &Settings, mut add: impl FnMut(&mut Ui, Aspect)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        let mut aspects: Vec<Aspect> = settings.aspects().iter().collect();
        // Where a row is filled from the right, the last one is added first.
        if ui.layout().prefer_right_to_left() {
            aspects.reverse();
        }
        for aspect in aspects {
            add(ui, aspect);
        }
    });
}

/// The short badge `K 3` of a derived level, with its state and an arrow where it is adjusted.
pub fn short(ui: &mut Ui, aspect: Aspect, outcome: Outcome, settings: &Settings, texts: &Texts) -> Response {
    let name = name(aspect, outcome, settings, texts);
    let response = chip(ui, &letter_and_level(aspect, outcome), Face::of(outcome), settings);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    response.on_hover_text(name)
}

/// Paints the short badges of a system from a point on, for a widget that says their names itself.
pub fn paint_row(ui: &Ui, at: Pos2, derived: &Derived, settings: &Settings) {
    let font = theme::caption_strong_style().resolve(ui.style());
    let mut at = at;
    for aspect in settings.aspects().iter() {
        let outcome = derived.aspects[aspect];
        let text = letter_and_level(aspect, outcome);
        let galley = ui.painter().layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER);
        let rect = Rect::from_min_size(at, chip_size(galley.size()));
        paint_chip(ui, rect, galley, Face::of(outcome), settings);
        at.x = rect.right() + theme::space(1);
    }
}

/// `K 3`, with an arrow where it is adjusted and a question mark where something is missing.
fn letter_and_level(aspect: Aspect, outcome: Outcome) -> String {
    let (letter, arrow) = (aspect.letter(), arrow(outcome));
    match Face::of(outcome) {
        Face::Known(level) => format!("{letter} {}{arrow}", level.number()),
        Face::Incomplete(Some(level)) => format!("{letter} {}{arrow}?", level.number()),
        Face::Incomplete(None) => format!("{letter} ?"),
        Face::Unclassified => format!("{letter} –"),
    }
}

/// The short badge `K 3` of a level as it stands.
pub fn single(ui: &mut Ui, aspect: Aspect, level: Option<Level>, settings: &Settings, texts: &Texts) -> Response {
    let outcome = Outcome { derived: level, effective: level, ..Outcome::default() };
    short(ui, aspect, outcome, settings, texts)
}

/// The badge `3 Allvarlig`.
pub fn full(ui: &mut Ui, level: Option<Level>, settings: &Settings, texts: &Texts) -> Response {
    let face = level.map_or(Face::Unclassified, Face::Known);
    let text = level.map_or_else(|| tr!(texts, "common-level-none"), |level| texts.level(level, settings));
    let response = chip(ui, &text, face, settings);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    response
}

/// The number of a level alone, around a point: filled, or outlined where it is only told.
pub fn figure(ui: &Ui, centre: eframe::egui::Pos2, level: Level, settings: &Settings, is_filled: bool) {
    let rect = Rect::from_center_size(centre, vec2(theme::space(6), theme::BADGE_HEIGHT));
    let radius = CornerRadius::same(theme::RADIUS_BADGE);
    let fill = theme::level_fill(level, settings);
    let ink = if is_filled {
        ui.painter().rect_filled(rect, radius, fill);
        theme::ink_on(fill)
    } else {
        ui.painter().rect_stroke(rect, radius, Stroke::new(1.5, fill), StrokeKind::Inside);
        theme::palette(ui).text
    };
    let font = theme::caption_strong_style().resolve(ui.style());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, level.number(), font, ink);
}

/// The large badge of a detail pane: aspect above, number and name below, as wide as `width`.
pub fn large(
    ui: &mut Ui,
    aspect: Aspect,
    outcome: Outcome,
    settings: &Settings,
    texts: &Texts,
    width: f32,
) -> Response {
    let face = Face::of(outcome);
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme::space(14)), Sense::hover());
    let ink = paint(ui, rect, face, settings, theme::RADIUS);
    let inner = rect.shrink2(vec2(10.0, 9.0));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let small = TextStyle::Small.resolve(ui.style());
    let caption = format!("{} {}", texts.word(aspect), arrow(outcome));
    painter.text(inner.left_top(), Align2::LEFT_TOP, caption.trim_end(), small, ink);
    let (figure, word) = match face.level() {
        Some(level) if matches!(face, Face::Known(_)) => {
            (level.number().to_string(), texts.level_name(level, settings))
        }
        Some(level) => (format!("{} ?", level.number()), texts.level_name(level, settings)),
        None if matches!(face, Face::Incomplete(_)) => ("?".to_owned(), tr!(texts, "words-status-incomplete")),
        None => ("–".to_owned(), tr!(texts, "words-status-unclassified")),
    };
    let figure_font = theme::title_style().resolve(ui.style());
    let drawn = painter.text(inner.left_bottom() + vec2(0.0, 4.0), Align2::LEFT_BOTTOM, figure, figure_font, ink);
    let at = pos2(drawn.right() + 5.0, drawn.center().y + 1.0);
    // A long name ("Synnerligen allvarlig") is cut with an ellipsis, never at the badge's edge.
    let room = (inner.right() - at.x).max(0.0);
    let mut job = eframe::egui::text::LayoutJob::simple_singleline(word, TextStyle::Body.resolve(ui.style()), ink);
    job.wrap = eframe::egui::text::TextWrapping::truncate_at_width(room);
    let galley = painter.layout_job(job);
    painter.galley(at - vec2(0.0, galley.size().y / 2.0), galley, ink);
    let name = name(aspect, outcome, settings, texts);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    response.on_hover_text(name)
}

/// What the badge says aloud: aspect, number and name of the level, and its state.
#[must_use]
pub fn name(aspect: Aspect, outcome: Outcome, settings: &Settings, texts: &Texts) -> String {
    let aspect = texts.word(aspect);
    let badge = match Face::of(outcome) {
        Face::Known(level) => tr!(texts, "common-badge-level", aspect = aspect, level = texts.level(level, settings)),
        Face::Incomplete(Some(level)) => {
            tr!(texts, "common-badge-level-incomplete", aspect = aspect, level = texts.level(level, settings))
        }
        Face::Incomplete(None) => tr!(texts, "common-badge-incomplete", aspect = aspect),
        Face::Unclassified => tr!(texts, "common-badge-unclassified", aspect = aspect),
    };
    match (outcome.derived, outcome.effective) {
        (Some(from), Some(to)) if to > from => {
            tr!(texts, "common-badge-raised", badge = badge, from = from.number())
        }
        (Some(from), Some(to)) if to < from => {
            tr!(texts, "common-badge-lowered", badge = badge, from = from.number())
        }
        _ => badge,
    }
}

/// The badge in few words: "K 3", "K 2 sänkt från 3", "T ofullständig".
#[must_use]
pub fn said(aspect: Aspect, outcome: Outcome, texts: &Texts) -> String {
    let letter = aspect.letter().to_string();
    let level = outcome.effective.map(Level::number);
    let mut words = match (level, outcome.is_incomplete) {
        (Some(level), false) => format!("{letter} {level}"),
        (Some(level), true) => tr!(texts, "common-said-incomplete", aspect = format!("{letter} {level}")),
        (None, true) => tr!(texts, "common-said-incomplete", aspect = letter),
        (None, false) => format!("{letter} –"),
    };
    let moved = match (outcome.derived, outcome.effective) {
        (Some(from), Some(to)) if to > from => Some(tr!(texts, "common-said-raised", from = from.number())),
        (Some(from), Some(to)) if to < from => Some(tr!(texts, "common-said-lowered", from = from.number())),
        _ => None,
    };
    if let Some(moved) = moved {
        words.push(' ');
        words.push_str(&moved);
    }
    words
}

fn arrow(outcome: Outcome) -> &'static str {
    match (outcome.derived, outcome.effective) {
        (Some(from), Some(to)) if to > from => "↑",
        (Some(from), Some(to)) if to < from => "↓",
        _ => "",
    }
}

fn chip(ui: &mut Ui, text: &str, face: Face, settings: &Settings) -> Response {
    let font = theme::caption_strong_style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER);
    let (rect, response) = ui.allocate_exact_size(chip_size(galley.size()), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint_chip(ui, rect, galley, face, settings);
    }
    response
}

fn chip_size(text: Vec2) -> Vec2 {
    vec2((text.x + 10.0).max(30.0), theme::BADGE_HEIGHT)
}

fn paint_chip(ui: &Ui, rect: Rect, galley: Arc<Galley>, face: Face, settings: &Settings) {
    let ink = paint(ui, rect, face, settings, theme::RADIUS_BADGE);
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(at, galley, ink);
}

/// Paints the ground of a badge and returns the colour of the text on it.
fn paint(ui: &Ui, rect: Rect, face: Face, settings: &Settings, radius: u8) -> Color32 {
    let palette = theme::palette(ui);
    match face {
        Face::Known(level) => {
            let fill = theme::level_fill(level, settings);
            ui.painter().rect_filled(rect, CornerRadius::same(radius), fill);
            theme::ink_on(fill)
        }
        Face::Incomplete(level) => {
            let line = level.map_or(palette.weak, |level| theme::level_fill(level, settings));
            ui.painter().rect_filled(rect, CornerRadius::same(radius), palette.panel);
            dashed(ui, rect, Stroke::new(1.5, line));
            palette.text
        }
        Face::Unclassified => {
            let stroke = Stroke::new(palette.line, palette.border);
            ui.painter().rect(rect, CornerRadius::same(radius), palette.panel, stroke, StrokeKind::Inside);
            palette.weak
        }
    }
}

fn dashed(ui: &Ui, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(0.75);
    // Corners are cut instead of rounded, which at this size looks the same.
    let cut = Vec2::splat(2.0);
    let (min, max) = (rect.min, rect.max);
    let path = [
        pos2(min.x + cut.x, min.y),
        pos2(max.x - cut.x, min.y),
        pos2(max.x, min.y + cut.y),
        pos2(max.x, max.y - cut.y),
        pos2(max.x - cut.x, max.y),
        pos2(min.x + cut.x, max.y),
        pos2(min.x, max.y - cut.y),
        pos2(min.x, min.y + cut.y),
        pos2(min.x + cut.x, min.y),
    ];
    ui.painter().extend(Shape::dashed_line(&path, stroke, 3.0, 2.0));
}
