//! The fonts, and egui's own style made of the colours and sizes.
#![expect(clippy::disallowed_methods, reason = "fonts are chosen here so that they are chosen nowhere else")]

use super::palette::Palette;
use super::{BODY, CAPTION, HEADING, NUMBER, RADIUS, RADIUS_CONTROL, TITLE};
use super::{caption_strong_style, number_style, strong_style, title_style};
use eframe::egui::style::{ScrollFadeStyle, ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin, Shadow, Stroke, Style,
    TextStyle, Theme, Visuals, vec2,
};
use std::collections::BTreeMap;
use std::sync::Arc;

const REGULAR: &str = "regular";
const STRONG: &str = "strong";
pub(super) const ICONS: &str = "icons";

/// The bundled fonts only: every machine and every test draws the same.
pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, data: FontData| fonts.font_data.insert(name.to_owned(), Arc::new(data));
    add(REGULAR, FontData::from_static(include_bytes!("../../../assets/fonts/SigillSans-Regular.otf")));
    add(STRONG, FontData::from_static(include_bytes!("../../../assets/fonts/SigillSans-SemiBold.otf")));
    // The icons are drawn on a square that stands higher than letters do.
    let lowered = FontTweak { y_offset_factor: 0.08, ..FontTweak::default() };
    let icons = FontData::from_static(include_bytes!("../../../assets/icons/Phosphor.ttf"));
    add(ICONS, icons.tweak(lowered));
    let chain = |first: &str| vec![first.to_owned(), ICONS.to_owned()];
    fonts.families.insert(FontFamily::Proportional, chain(REGULAR));
    fonts.families.insert(FontFamily::Monospace, chain(REGULAR));
    fonts.families.insert(FontFamily::Name(STRONG.into()), chain(STRONG));
    fonts.families.insert(FontFamily::Name(ICONS.into()), vec![ICONS.to_owned(), REGULAR.to_owned()]);
    fonts
}

pub(super) fn style(palette: &Palette, theme: Theme) -> Style {
    let mut style = Style { text_styles: text_styles(), visuals: visuals(palette, theme), ..Style::default() };
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 4.0);
    spacing.button_padding = vec2(12.0, 5.0);
    spacing.interact_size = vec2(28.0, super::CONTROL_HEIGHT);
    spacing.window_margin = Margin::same(20);
    spacing.menu_margin = Margin::same(6);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.combo_width = 120.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 420.0;
    spacing.menu_width = 320.0;
    spacing.scroll = scroll();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.url_in_tooltip = false;
    style
}

/// Bars beside the content, always in view, in the colour of text so that they show on every ground.
fn scroll() -> ScrollStyle {
    ScrollStyle {
        bar_width: 10.0,
        floating_width: 8.0,
        floating_allocated_width: 12.0,
        handle_min_length: 24.0,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.3,
        active_handle_opacity: 0.4,
        interact_handle_opacity: 0.6,
        fade: ScrollFadeStyle { strength: 0.0, ..ScrollFadeStyle::default() },
        ..ScrollStyle::floating()
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let strong = |size| FontId::new(size, FontFamily::Name(STRONG.into()));
    [
        (TextStyle::Body, FontId::proportional(BODY)),
        (TextStyle::Button, FontId::proportional(BODY)),
        (TextStyle::Monospace, FontId::proportional(BODY)),
        (TextStyle::Small, FontId::proportional(CAPTION)),
        (TextStyle::Heading, strong(HEADING)),
        (title_style(), strong(TITLE)),
        (strong_style(), strong(BODY)),
        (caption_strong_style(), strong(CAPTION)),
        (number_style(), strong(NUMBER)),
    ]
    .into()
}

fn visuals(palette: &Palette, theme: Theme) -> Visuals {
    let mut visuals = theme.default_visuals();
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: palette.shadow };
    visuals.widgets = widgets(palette);
    visuals.selection = Selection { bg_fill: palette.tint, stroke: Stroke::new(2.0, palette.focus) };
    visuals.weak_text_color = Some(palette.weak);
    visuals.hyperlink_color = palette.primary;
    visuals.faint_bg_color = palette.hover;
    visuals.extreme_bg_color = palette.panel;
    visuals.text_edit_bg_color = Some(palette.panel);
    visuals.code_bg_color = palette.fill;
    visuals.warn_fg_color = palette.amber;
    visuals.error_fg_color = palette.red;
    visuals.window_corner_radius = CornerRadius::same(RADIUS + 4);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.window_fill = palette.panel;
    visuals.panel_fill = palette.ground;
    visuals.window_stroke = Stroke::new(palette.line, palette.border);
    visuals.text_cursor.stroke = Stroke::new(1.5, palette.text);
    visuals.striped = false;
    visuals
}

fn widgets(palette: &Palette) -> Widgets {
    let plain = WidgetVisuals {
        bg_fill: palette.panel,
        weak_bg_fill: palette.panel,
        bg_stroke: Stroke::new(palette.line, palette.control),
        corner_radius: CornerRadius::same(RADIUS_CONTROL),
        fg_stroke: Stroke::new(1.0, palette.text),
        expansion: 0.0,
    };
    let filled = |fill: Color32| WidgetVisuals { bg_fill: fill, weak_bg_fill: fill, ..plain };
    Widgets {
        noninteractive: WidgetVisuals { bg_stroke: Stroke::new(palette.line, palette.border), ..plain },
        inactive: plain,
        hovered: filled(palette.hover),
        // Also the look of what has the keyboard: its border is the focus ring.
        active: WidgetVisuals { bg_stroke: Stroke::new(2.0, palette.focus), ..filled(palette.hover) },
        open: filled(palette.hover),
    }
}
