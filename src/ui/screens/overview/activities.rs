//! "Läge per aktivitet": green or yellow, by a rule that is shown on hover and when the keyboard is there.

use super::row::{Row, row};
use crate::register::query::{ActivityProgress, Light, Selection};
use crate::report::overview::light;
use crate::tr;
use crate::ui::widgets::card;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align2, Color32, TextStyle, TextWrapMode, Ui, WidgetText, pos2};

/// Width of the light with its word.
const LIGHT: f32 = 62.0;

/// Draws the card with a row for each activity; a row opens the list of what remains.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, activities: &[ActivityProgress], actions: &mut Vec<Action>) {
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.set_min_height(theme::CONTROL_HEIGHT);
            ui.label(theme::strong(tr!(view.texts, "overview-activities")));
        });
        for progress in activities {
            activity(ui, view, progress, actions);
        }
    });
}

fn activity(ui: &mut Ui, view: &View<'_>, progress: &ActivityProgress, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let (name, word) = (texts.activity(progress.activity), light(progress.light(), texts));
    let done = match progress.total {
        0 => String::new(),
        total => tr!(
            texts,
            "overview-activity-done",
            done = texts.of(progress.done(), total),
            remaining = texts.number(progress.remaining)
        ),
    };
    let spoken = [format!("{name}: {word}"), done.clone()].join(", ");
    let Row { place, response } = row(ui, ("activity", progress.activity), spoken.trim_end_matches([',', ' ']));
    let palette = theme::palette(ui);
    let (icon, colour) = look(ui, progress.light());
    let icon = WidgetText::from(theme::icon(icon).color(colour));
    let icon = icon.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    ui.painter().galley(pos2(place.left(), place.center().y - icon.size().y / 2.0), icon, colour);
    let small = TextStyle::Small.resolve(ui.style());
    let mut left = place.left() + 20.0;
    if progress.total > 0 {
        ui.painter().text(pos2(left, place.center().y), Align2::LEFT_CENTER, &word, small.clone(), colour);
    }
    left = place.left() + LIGHT;
    let said = if progress.total > 0 { done } else { word };
    let told = ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, said, small, palette.weak);
    let room = (told.left() - theme::space(2) - left).max(0.0);
    let galley = WidgetText::from(name).into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
    ui.painter().galley(pos2(left, place.center().y - galley.size().y / 2.0), galley, palette.text);
    let rule = texts.activity_rule(progress.activity);
    if response.has_focus() && !response.hovered() {
        response.show_tooltip_text(&rule);
    }
    if response.on_hover_text(rule).clicked() {
        actions.push(Action::ListSystems(Selection::Remains(progress.activity)));
    }
}

/// The icon and the colour of a light; its word stands beside them.
fn look(ui: &Ui, light: Light) -> (char, Color32) {
    let palette = theme::palette(ui);
    match light {
        Light::Green => (icons::DONE, palette.green),
        Light::Yellow => (icons::WARNING, palette.amber),
        Light::Off => (icons::UNCLASSIFIED, palette.weak),
    }
}
