//! Buttons: one main action, the others, icons of the toolbar, and words that work as links.

use crate::ui::theme;
use eframe::egui::{Button, Color32, Response, RichText, Stroke, Ui};

/// The main action of a screen or a modal; one at most.
pub fn primary(ui: &mut Ui, name: &str) -> Response {
    let palette = theme::palette(ui);
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (look, fill) in [
            (&mut widgets.inactive, palette.primary),
            (&mut widgets.hovered, palette.primary_hover),
            (&mut widgets.active, palette.primary_hover),
        ] {
            look.weak_bg_fill = fill;
            look.bg_stroke = Stroke::new(palette.line, fill);
            look.fg_stroke.color = palette.on_primary;
        }
        widgets.noninteractive.fg_stroke.color = palette.on_primary;
        ringed(ui, Button::new(theme::strong(name)))
    })
    .inner
}

/// Any other action.
pub fn secondary(ui: &mut Ui, name: &str) -> Response {
    ui.add(Button::new(name).min_size(theme::target()))
}

/// Any other action, with its icon before the word.
pub fn with_icon(ui: &mut Ui, icon: char, name: &str) -> Response {
    ui.add(Button::new((theme::icon(icon), name)).min_size(theme::target())).accessible_name(name)
}

/// An action that takes something away: red words, so that it is not pressed for another one.
pub fn danger(ui: &mut Ui, name: &str) -> Response {
    let red = theme::palette(ui).red;
    ui.add(Button::new(RichText::new(name).color(red)).min_size(theme::target()))
}

/// A word with a value behind it, on a ground of its own where the value has a colour.
pub fn chip(ui: &mut Ui, name: &str, value: &str, fill: Option<Color32>) -> Response {
    let value = fill.map_or_else(
        || RichText::new(value).weak(),
        |fill| theme::caption_strong(format!(" {value} ")).color(theme::ink_on(fill)).background_color(fill),
    );
    ui.add(Button::new((name, value)).min_size(theme::target()))
}

/// An icon alone; `name` is its tooltip and its name for assistive technology.
pub fn tool(ui: &mut Ui, icon: char, name: &str) -> Response {
    square(ui, Button::new(theme::icon(icon)), name)
}

/// An icon alone without a border, beside what it belongs to.
pub fn quiet_tool(ui: &mut Ui, icon: char, name: &str) -> Response {
    let weak = theme::palette(ui).weak;
    square(ui, Button::new(theme::icon(icon).color(weak)).frame_when_inactive(false), name)
}

fn square(ui: &mut Ui, button: Button<'_>, name: &str) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = theme::space(1);
        ui.add(button.min_size(theme::target())).on_hover_text(name).accessible_name(name)
    })
    .inner
}

/// A word in a text that leads somewhere.
pub fn link(ui: &mut Ui, name: &str) -> Response {
    let colour = theme::palette(ui).primary;
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        ringed(ui, Button::new(RichText::new(name).color(colour).underline()).frame(false))
    })
    .inner
}

/// Adds a button whose fill would hide the border that shows the keyboard's place.
fn ringed(ui: &mut Ui, button: Button<'_>) -> Response {
    let response = ui.add(button.min_size(theme::target()));
    if response.has_focus() {
        theme::focus_ring(ui, response.rect, theme::RADIUS_CONTROL);
    }
    response
}
