//! Cards: what belongs together, on its own ground.

use crate::ui::theme;
use eframe::egui::{Color32, InnerResponse, Response, Role, Sense, Ui, UiBuilder, WidgetInfo};

/// A card as wide as the room it has.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    theme::card_frame(ui).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    })
}

/// A card with a heading.
pub fn titled<R>(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card(ui, |ui| {
        ui.label(theme::strong(title));
        ui.add_space(theme::space(1));
        add(ui)
    })
}

/// A figure on a card: what is counted, how many, and a note below.
#[derive(Debug)]
pub struct Figure<'a> {
    /// What is counted.
    pub label: &'a str,
    /// How many: "13 av 23".
    pub value: &'a str,
    /// A quiet line below; may be empty.
    pub note: &'a str,
    /// Colour of the figure; `None` for that of text.
    pub colour: Option<Color32>,
}

impl Figure<'_> {
    /// Draws the card as one button of the given width, which opens the list behind the figure.
    pub fn show(&self, ui: &mut Ui, width: f32) -> Response {
        let palette = theme::palette(ui);
        let response = ui
            .scope_builder(UiBuilder::new().id_salt(self.label).sense(Sense::click()), |ui| {
                let response = ui.response();
                let mut frame = theme::card_frame(ui);
                if response.hovered() {
                    frame = frame.fill(palette.hover);
                }
                frame.show(ui, |ui| {
                    ui.set_width(width - 26.0);
                    ui.spacing_mut().item_spacing.y = theme::space(0);
                    ui.set_min_height(theme::space(17));
                    ui.vertical(|ui| {
                        ui.label(theme::caption(self.label));
                        ui.label(theme::number(self.value).color(self.colour.unwrap_or(palette.text)));
                        ui.label(theme::caption(self.note));
                    });
                });
            })
            .response;
        let name = [self.label, self.value, self.note].join(" ");
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name.trim_end()));
        if response.has_focus() {
            theme::focus_ring(ui, response.rect, theme::RADIUS);
        }
        response
    }
}
