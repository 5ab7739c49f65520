//! The organisation's own examples of each level, which sessions keep in view.

use super::draft::Draft;
use crate::domain::{Level, LevelExamples, PerAspect, Settings, Text};
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{badge, button, card};
use crate::ui::{View, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// A place for the examples of each level in use.
pub(super) fn of(settings: &Settings, levels: impl Iterator<Item = Level>) -> Vec<LevelExamples> {
    let texts = |level| PerAspect::of(|aspect| Text::from(settings.example(level, aspect)));
    levels.map(|level| LevelExamples { level, texts: texts(level) }).collect()
}

/// The examples that are meant: those of levels that have some.
pub(super) fn read(draft: &[LevelExamples]) -> Vec<LevelExamples> {
    let trimmed = draft.iter().map(|held| {
        let texts = PerAspect::of(|aspect| Text::from(held.texts[aspect].trim()));
        LevelExamples { level: held.level, texts }
    });
    trimmed.filter(|held| held.texts.iter().any(|(_, text)| !text.is_empty())).collect()
}

/// Draws a card for each level.
pub(super) fn show(draft: &mut Draft, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.add(Label::new(theme::caption(tr!(texts, "settings-examples-note"))).wrap());
    let written = Settings { scale: draft.scale.clone(), traceability: draft.traceability, ..Settings::new("") };
    for held in &mut draft.examples {
        let number = held.level.number();
        ui.push_id(("examples", number), |ui| {
            card::card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme::space(2);
                ui.horizontal(|ui| {
                    badge::full(ui, Some(held.level), &written, texts);
                    let has_some = held.texts.iter().any(|(_, text)| !text.trim().is_empty());
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let name = tr!(texts, "settings-examples-reset", level = number);
                        if has_some && button::link(ui, &name).clicked() {
                            held.texts = PerAspect::default();
                        }
                    });
                });
                let definition = texts.level_definition(held.level, &written);
                ui.add(Label::new(theme::caption(definition)).wrap());
                for aspect in written.aspects().iter() {
                    let label = tr!(texts, "settings-example", aspect = texts.word(aspect), level = number);
                    let hint = tr!(texts, "settings-example-hint");
                    Field::new(&label).hint(&hint).text(ui, &mut held.texts[aspect]);
                }
            });
        });
    }
}
