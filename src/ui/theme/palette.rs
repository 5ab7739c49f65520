//! The colours: light, dark, and a high-contrast variant of each.
#![expect(clippy::disallowed_methods, reason = "colours are made here so that they are made nowhere else")]
#![expect(clippy::unreadable_literal, reason = "colours are written as everywhere else: RRGGBB")]

use eframe::egui::Color32;

/// Dark text on light fills.
pub const INK: Color32 = Color32::from_rgb(0x1B, 0x1F, 0x27);

/// The colours of one look.
#[derive(Debug, PartialEq)]
pub struct Palette {
    /// What cards lie on.
    pub ground: Color32,
    /// Cards, bars, fields.
    pub panel: Color32,
    /// Hovered rows and buttons.
    pub hover: Color32,
    /// Pressed buttons, quiet fills, empty bars.
    pub fill: Color32,
    /// The selected row and the selected place in the navigation.
    pub tint: Color32,
    /// Thin lines around cards and between rows.
    pub border: Color32,
    /// Lines around what can be pressed or written in.
    pub control: Color32,
    /// Width of thin lines.
    pub line: f32,
    /// Text.
    pub text: Color32,
    /// Quiet text.
    pub weak: Color32,
    /// The main action, links, what is selected.
    pub primary: Color32,
    /// The main action while hovered.
    pub primary_hover: Color32,
    /// Text on the main action.
    pub on_primary: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Late, wrong, dangerous.
    pub red: Color32,
    /// Soon, incomplete.
    pub amber: Color32,
    /// Planned.
    pub blue: Color32,
    /// Done.
    pub green: Color32,
    /// Fill of counters that call for attention; white text on it.
    pub alert: Color32,
    /// Ground of a message about something that went wrong.
    pub red_tint: Color32,
    /// Ground of a warning.
    pub amber_tint: Color32,
    /// Ground of a message that something is done.
    pub green_tint: Color32,
    /// What lies over the window behind a modal.
    pub backdrop: Color32,
    /// Shadow under menus and modals.
    pub shadow: Color32,
}

impl Palette {
    /// The colours of a look.
    #[must_use]
    pub fn of(is_dark: bool, is_high_contrast: bool) -> &'static Self {
        match (is_dark, is_high_contrast) {
            (false, false) => &LIGHT,
            (true, false) => &DARK,
            (false, true) => &LIGHT_HIGH,
            (true, true) => &DARK_HIGH,
        }
    }
}

/// The colour with this number, `RRGGBB`.
#[must_use]
pub const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const LIGHT: Palette = Palette {
    ground: rgb(0xF6F7F9),
    panel: rgb(0xFFFFFF),
    hover: rgb(0xF2F5F9),
    fill: rgb(0xE9EDF2),
    tint: rgb(0xE7EFFC),
    border: rgb(0xE2E6EB),
    control: rgb(0xD3D8E0),
    line: 1.0,
    text: rgb(0x1B1F27),
    weak: rgb(0x58606E),
    primary: rgb(0x1F5FBF),
    primary_hover: rgb(0x1A50A3),
    on_primary: rgb(0xFFFFFF),
    focus: rgb(0x1F5FBF),
    red: rgb(0xB91C1C),
    amber: rgb(0xA84B08),
    blue: rgb(0x1F5FBF),
    green: rgb(0x0F766E),
    alert: rgb(0xB91C1C),
    red_tint: rgb(0xFDECEC),
    amber_tint: rgb(0xFEF3E2),
    green_tint: rgb(0xE6F4F1),
    backdrop: Color32::from_black_alpha(90),
    shadow: Color32::from_black_alpha(28),
};

const DARK: Palette = Palette {
    ground: rgb(0x13171C),
    panel: rgb(0x1B2027),
    hover: rgb(0x232932),
    fill: rgb(0x2A313B),
    tint: rgb(0x21314E),
    border: rgb(0x2B323C),
    control: rgb(0x3B4450),
    line: 1.0,
    text: rgb(0xE7EAEF),
    weak: rgb(0xA0A9B7),
    primary: rgb(0x7DAEFF),
    primary_hover: rgb(0x9BC1FF),
    on_primary: rgb(0x0E1622),
    focus: rgb(0x7DAEFF),
    red: rgb(0xFF8A8A),
    amber: rgb(0xF5B055),
    blue: rgb(0x7DAEFF),
    green: rgb(0x5FCFBF),
    alert: rgb(0xB91C1C),
    red_tint: rgb(0x3A1E22),
    amber_tint: rgb(0x382A18),
    green_tint: rgb(0x16322F),
    backdrop: Color32::from_black_alpha(150),
    shadow: Color32::from_black_alpha(110),
};

const LIGHT_HIGH: Palette = Palette {
    ground: rgb(0xFFFFFF),
    hover: rgb(0xE6EEFA),
    fill: rgb(0xDDE2EA),
    tint: rgb(0xCFE0FF),
    border: rgb(0x5A626E),
    control: rgb(0x000000),
    line: 1.5,
    text: rgb(0x000000),
    weak: rgb(0x303640),
    primary: rgb(0x0B3F8F),
    primary_hover: rgb(0x062B66),
    focus: rgb(0x0B3F8F),
    red: rgb(0x8E0B0B),
    amber: rgb(0x6F2E00),
    blue: rgb(0x0B3F8F),
    green: rgb(0x064F49),
    alert: rgb(0x8E0B0B),
    ..LIGHT
};

const DARK_HIGH: Palette = Palette {
    ground: rgb(0x000000),
    panel: rgb(0x000000),
    hover: rgb(0x1D2634),
    fill: rgb(0x2A313B),
    tint: rgb(0x153060),
    border: rgb(0xB4BCC8),
    control: rgb(0xFFFFFF),
    line: 1.5,
    text: rgb(0xFFFFFF),
    weak: rgb(0xDADFE7),
    primary: rgb(0xA8CAFF),
    primary_hover: rgb(0xCFE1FF),
    on_primary: rgb(0x000000),
    focus: rgb(0xFFE066),
    red: rgb(0xFFA8A8),
    amber: rgb(0xFFCC80),
    blue: rgb(0xA8CAFF),
    green: rgb(0x8CECDE),
    ..DARK
};

/// Contrast between two colours as WCAG counts it, 1 to 21.
#[must_use]
pub fn contrast(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_readable_in_every_look() {
        for (is_dark, is_high) in [(false, false), (true, false), (false, true), (true, true)] {
            let look = Palette::of(is_dark, is_high);
            let needed = if is_high { 7.0 } else { 4.5 };
            for ground in [look.ground, look.panel, look.tint, look.hover] {
                for ink in [look.text, look.weak, look.red, look.amber, look.blue, look.green] {
                    assert!(contrast(ink, ground) >= needed, "{ink:?} on {ground:?} in {is_dark} {is_high}");
                }
            }
            assert!(contrast(look.on_primary, look.primary) >= needed);
            assert!(contrast(Color32::WHITE, look.alert) >= 4.5);
            assert!(contrast(look.focus, look.panel) >= 3.0);
        }
    }

    #[test]
    fn white_is_readable_on_every_level() {
        for fill in crate::domain::Level::COLOURS.map(rgb) {
            assert!(contrast(Color32::WHITE, fill) >= 4.5, "{fill:?}");
        }
    }
}
