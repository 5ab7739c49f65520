//! What the levels are called and mean in this register.

use super::draft::Draft;
use crate::domain::Settings;
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{badge, button};
use crate::ui::{View, theme};
use eframe::egui::{Align, Layout, Ui};

/// Draws every level with its words.
pub fn show(draft: &mut Draft, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(1);
    ui.label(theme::caption(tr!(texts, "settings-scale-note")));
    let written = Settings { scale: draft.scale.clone(), ..Settings::new("") };
    for place in 0..draft.scale.len() {
        let level = draft.scale[place].level;
        ui.add_space(theme::space(2));
        ui.push_id(level.number(), |ui| {
            ui.horizontal(|ui| {
                badge::full(ui, Some(level), &written, texts);
                if draft.differs(place, texts) {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        if button::link(ui, &tr!(texts, "settings-level-reset", level = level.number())).clicked() {
                            draft.reset(place, texts);
                        }
                    });
                }
            });
            let held = &mut draft.scale[place];
            Field::new(&tr!(texts, "settings-level-name", level = level.number())).text(ui, &mut held.name);
            Field::new(&tr!(texts, "settings-level-definition", level = level.number())).paragraph(
                ui,
                &mut held.definition,
                2,
            );
        });
    }
}
