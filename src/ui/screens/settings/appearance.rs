//! How the program looks on this computer. Takes effect at once; nothing of it is kept in the register.

use crate::i18n::Language;
use crate::tr;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Field};
use crate::ui::{Action, View, theme};
use eframe::egui::{ScrollArea, ThemePreference, Ui};

/// Smallest and largest scale of texts, in percent, and the step between.
const SCALES: (u16, u16, usize) = (80, 200, 10);

/// Draws the choices.
pub fn show(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ScrollArea::vertical().id_salt("appearance").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        ui.spacing_mut().item_spacing.y = theme::space(3);
        card::titled(ui, &tr!(texts, "settings-theme"), |ui| colours(view, ui, actions));
        card::titled(ui, &tr!(texts, "settings-text"), |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(2);
            language(view, ui, actions);
            scale(view, ui, actions);
        });
        ui.label(theme::caption(tr!(texts, "settings-appearance-note")));
    });
}

fn colours(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let chosen = ui.ctx().options(|options| options.theme_preference);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(4);
        for (preference, name) in [
            (ThemePreference::System, tr!(texts, "settings-theme-system")),
            (ThemePreference::Light, tr!(texts, "settings-theme-light")),
            (ThemePreference::Dark, tr!(texts, "settings-theme-dark")),
        ] {
            if ui.radio(chosen == preference, name).clicked() {
                actions.push(Action::ChooseTheme(preference));
            }
        }
    });
    let mut is_high = theme::is_high_contrast(ui);
    if field::check(ui, &tr!(texts, "settings-contrast"), &mut is_high).changed() {
        actions.push(Action::ChooseContrast(is_high));
    }
}

fn language(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let mut chosen = view.texts.language();
    let named: Vec<_> = Language::ALL.into_iter().map(|held| (held, held.own_name().to_owned())).collect();
    if Field::new(&tr!(view.texts, "settings-language")).choice_of(ui, &mut chosen, &named).changed() {
        actions.push(Action::ChooseLanguage(chosen));
    }
}

fn scale(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (smallest, largest, step) = SCALES;
    let mut chosen = percent(ui.ctx().zoom_factor());
    let mut scales: Vec<u16> = (smallest..=largest).step_by(step).collect();
    if let Err(place) = scales.binary_search(&chosen) {
        scales.insert(place, chosen);
    }
    let named: Vec<_> = scales.into_iter().map(|held| (held, format!("{held} %"))).collect();
    if Field::new(&tr!(view.texts, "settings-text-scale")).choice_of(ui, &mut chosen, &named).changed() {
        actions.push(Action::ChooseScale(chosen));
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred percent at most")]
fn percent(factor: f32) -> u16 {
    (factor * 100.0).round() as u16
}
