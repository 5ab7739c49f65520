//! The look: the only place for colours, spacing, fonts and sizes.

pub mod heat;
pub mod palette;
mod style;

use crate::domain::{Level, ReviewState, Settings};
use eframe::egui::epaint::CornerRadiusF32;
use eframe::egui::{
    self, Color32, Context, CornerRadius, FontFamily, FontId, Frame, Id, Margin, Rect, RichText, Stroke,
};
use egui::{StrokeKind, TextStyle, Theme, Ui, Vec2, vec2};
use palette::Palette;

/// Height of a row in a list.
pub const ROW_HEIGHT: f32 = 26.0;
/// Height of a column heading.
pub const HEADER_HEIGHT: f32 = 30.0;
/// Height of a button or a field; never below the 24 points a finger or an unsteady hand needs.
pub const CONTROL_HEIGHT: f32 = 28.0;
/// Height of a badge.
pub const BADGE_HEIGHT: f32 = 18.0;
/// Corner radius of cards.
pub const RADIUS: u8 = 8;
/// Corner radius of buttons and fields.
pub const RADIUS_CONTROL: u8 = 6;
/// Corner radius of badges.
pub const RADIUS_BADGE: u8 = 4;
/// Width of the navigation at the left.
pub const NAVIGATION_WIDTH: f32 = 236.0;
/// Width at which a form's fields stop growing.
pub const FORM_WIDTH: f32 = 560.0;

const BODY: f32 = 13.0;
const CAPTION: f32 = 11.0;
const HEADING: f32 = 16.0;
const TITLE: f32 = 20.0;
const NUMBER: f32 = 26.0;
const ICON: f32 = 16.0;
const ICON_LARGE: f32 = 40.0;

/// Distance of this many steps on the 4-point grid.
#[must_use]
pub fn space(steps: u8) -> f32 {
    f32::from(steps) * 4.0
}

/// Sets fonts and both styles. Called once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(style::fonts());
    // Where the machine does not say which it wants: an office by day.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    set_high_contrast(ctx, false);
}

/// Switches the high-contrast variant of both styles on or off.
pub fn set_high_contrast(ctx: &Context, is_high: bool) {
    ctx.data_mut(|data| data.insert_temp(high_contrast_id(), is_high));
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style::style(Palette::of(theme == Theme::Dark, is_high), theme));
    }
}

/// Whether the high-contrast variant is on.
#[must_use]
pub fn is_high_contrast(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(high_contrast_id()).unwrap_or(false))
}

fn high_contrast_id() -> Id {
    Id::unique("high-contrast")
}

/// The colours in use.
#[must_use]
pub fn palette(ui: &Ui) -> &'static Palette {
    Palette::of(ui.visuals().dark_mode, is_high_contrast(ui))
}

/// Text style of a screen's title, 20 points.
#[must_use]
pub fn title_style() -> TextStyle {
    TextStyle::Name("title".into())
}

/// Text style of semi-bold body text.
#[must_use]
pub fn strong_style() -> TextStyle {
    TextStyle::Name("strong".into())
}

/// Text style of semi-bold captions, as in column headings.
#[must_use]
pub fn caption_strong_style() -> TextStyle {
    TextStyle::Name("caption-strong".into())
}

/// Text style of the large figures on cards.
#[must_use]
pub fn number_style() -> TextStyle {
    TextStyle::Name("number".into())
}

/// Semi-bold body text.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(strong_style())
}

/// Semi-bold small text.
pub fn caption_strong(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(caption_strong_style())
}

/// Title of a screen.
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(title_style())
}

/// Heading of a part of a screen.
pub fn heading(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(TextStyle::Heading)
}

/// Small, quiet text.
pub fn caption(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(TextStyle::Small).weak()
}

/// A large figure.
pub fn number(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(number_style())
}

/// An icon beside text.
#[must_use]
pub fn icon(glyph: char) -> RichText {
    RichText::new(glyph).font(icon_font(ICON))
}

/// The icon of an empty state.
#[must_use]
pub fn large_icon(glyph: char) -> RichText {
    RichText::new(glyph).font(icon_font(ICON_LARGE))
}

fn icon_font(size: f32) -> FontId {
    FontId { size, family: FontFamily::Name(style::ICONS.into()) }
}

/// The frame of a card: panel colour, thin border, round corners.
pub fn card_frame(ui: &Ui) -> Frame {
    let palette = palette(ui);
    Frame::new()
        .fill(palette.panel)
        .stroke(Stroke::new(palette.line, palette.border))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(12))
}

/// The frame of bars and side panels: panel colour, no border of its own.
pub fn bar_frame(ui: &Ui) -> Frame {
    Frame::new().fill(palette(ui).panel).inner_margin(Margin::symmetric(12, 8))
}

/// The frame of a detail pane at the right.
pub fn pane_frame(ui: &Ui) -> Frame {
    // Less above than beside, so that the pane's first line stands level with the list's heading.
    Frame::new().fill(palette(ui).panel).inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 12 })
}

/// The frame of the screen in the middle: the quiet ground that cards lie on.
pub fn screen_frame(ui: &Ui) -> Frame {
    Frame::new().fill(palette(ui).ground).inner_margin(Margin::symmetric(16, 12))
}

/// Draws the ring around what has the keyboard.
pub fn focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    let stroke = Stroke::new(2.0, palette(ui).focus);
    let radius = CornerRadius::same(radius.saturating_add(2));
    ui.painter().rect_stroke(rect.expand(2.0), CornerRadiusF32::from(radius), stroke, StrokeKind::Inside);
}

/// The fill of a level's badge: the register's own colour where it has one, else the default one.
#[must_use]
pub fn level_fill(level: Level, settings: &Settings) -> Color32 {
    palette::rgb(settings.level_colour(level))
}

/// The text colour that reads best on a fill.
#[must_use]
pub fn ink_on(fill: Color32) -> Color32 {
    let (white, black) = (palette::contrast(Color32::WHITE, fill), palette::contrast(palette::INK, fill));
    if white >= 4.5 || white >= black { Color32::WHITE } else { palette::INK }
}

/// The colour of a review state's icon and word.
#[must_use]
pub fn state_colour(ui: &Ui, state: ReviewState) -> Color32 {
    let palette = palette(ui);
    match state {
        ReviewState::Overdue | ReviewState::NeedsReview => palette.red,
        ReviewState::DueSoon => palette.amber,
        ReviewState::Planned => palette.blue,
        ReviewState::Unclassified | ReviewState::Current => palette.weak,
    }
}

/// Smallest size of something to press.
#[must_use]
pub fn target() -> Vec2 {
    vec2(CONTROL_HEIGHT, CONTROL_HEIGHT)
}
