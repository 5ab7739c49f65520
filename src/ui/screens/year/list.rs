//! The year as a list: the months with their activities. It says everything that the wheel shows.

use super::Year;
use crate::domain::{Activity, ActivityStatus, Date};
use crate::tr;
use crate::ui::widgets::{button, card, state};
use crate::ui::{View, icons, theme};
use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Align, Label, RichText, Ui};

/// Draws the months; returns the activity that was opened. `brings` has the present month in view.
pub(super) fn show(held: &Year, only: Option<i8>, brings: bool, view: &View<'_>, ui: &mut Ui) -> Option<Activity> {
    let mut chosen = None;
    let shown = held.months.iter().filter(|(month, here)| match only {
        Some(only) => only == *month,
        None => !here.is_empty(),
    });
    for (month, here) in shown {
        ui.push_id(month, |ui| {
            let drawn = card::titled(ui, &title(*month, held, view), |ui| {
                ui.spacing_mut().item_spacing.y = theme::space(1);
                if here.is_empty() {
                    ui.label(RichText::new(tr!(view.texts, "year-month-empty")).weak());
                }
                for (place, one) in here.iter().enumerate() {
                    if place > 0 {
                        // So that what belongs together is seen.
                        ui.add_space(theme::space(2));
                    }
                    ui.push_id(one.id, |ui| {
                        if row(one, view, ui) {
                            chosen = Some(one.clone());
                        }
                    });
                }
            });
            if brings && is_now(*month, held, view) {
                let still = ScrollAnimation::none();
                ui.scroll_to_rect_animation(drawn.response.rect, Some(Align::TOP), still);
            }
        });
        ui.add_space(theme::space(2));
    }
    chosen
}

/// The month, and that it is the present one.
fn title(month: i8, held: &Year, view: &View<'_>) -> String {
    let name = view.texts.month(month);
    if is_now(month, held, view) { tr!(view.texts, "year-month-now", month = name) } else { name }
}

fn is_now(month: i8, held: &Year, view: &View<'_>) -> bool {
    held.basis.2 == view.today.year() && month == view.today.month()
}

/// One activity; true when it was pressed.
fn row(one: &Activity, view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    let mut is_pressed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(3);
        let (icon, colour) = look(one, view.today, ui);
        state::marked(ui, icon, &texts.word(one.status), colour);
        is_pressed = button::link(ui, &one.name).clicked();
        if !one.responsible.trim().is_empty() {
            ui.label(RichText::new(&*one.responsible).weak());
        }
        if !one.recurs {
            ui.label(theme::caption(tr!(texts, "year-once")));
        }
    });
    if one.is_left_over(view.today) {
        let amber = theme::palette(ui).amber;
        let words = tr!(texts, "year-left-over", month = texts.month(one.month));
        state::marked(ui, icons::WARNING, &words, amber);
    }
    if !one.note.trim().is_empty() {
        ui.add(Label::new(theme::caption(&*one.note)).wrap());
    }
    is_pressed
}

/// Icon and colour of how far an activity is; the word stands beside them.
fn look(one: &Activity, today: Date, ui: &Ui) -> (char, eframe::egui::Color32) {
    let palette = theme::palette(ui);
    match one.status {
        ActivityStatus::Done => (icons::DONE, palette.green),
        ActivityStatus::Dropped => (icons::RETIRED, palette.weak),
        ActivityStatus::Ongoing => (icons::CIRCLE, palette.blue),
        ActivityStatus::NotStarted if one.is_left_over(today) => (icons::UNCLASSIFIED, palette.amber),
        ActivityStatus::NotStarted => (icons::UNCLASSIFIED, palette.weak),
    }
}
