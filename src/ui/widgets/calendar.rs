//! A month to pick a day from, weeks from Monday. egui's own picker speaks English only and asks the clock.

use super::button;
use crate::domain::Date;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::{icons, theme};
use eframe::egui::{Align, Button, Grid, Layout, Ui};
use jiff::ToSpan as _;

/// Draws the month and returns the day that was pressed. Opens at the month of `chosen`.
pub fn calendar(ui: &mut Ui, texts: &Texts, chosen: Date, today: Date) -> Option<Date> {
    let id = ui.scope_id().with("month");
    let opened = chosen.first_of_month();
    let (of, mut month) = ui.data(|data| data.get_temp::<(Date, Date)>(id)).unwrap_or((opened, opened));
    if of != opened {
        month = opened;
    }
    ui.set_width(theme::space(60));
    ui.horizontal(|ui| {
        if button::quiet_tool(ui, icons::LEFT, &tr!(texts, "common-calendar-previous")).clicked() {
            month = month.checked_sub(1.month()).unwrap_or(month);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::quiet_tool(ui, icons::RIGHT, &tr!(texts, "common-calendar-next")).clicked() {
                month = month.checked_add(1.month()).unwrap_or(month);
            }
            ui.vertical_centered(|ui| {
                ui.label(theme::strong(format!("{} {}", texts.month(month.month()), month.year())))
            });
        });
    });
    ui.data_mut(|data| data.insert_temp(id, (opened, month)));
    days(ui, texts, month, chosen, today)
}

fn days(ui: &mut Ui, texts: &Texts, month: Date, chosen: Date, today: Date) -> Option<Date> {
    let mut picked = None;
    let before = month.weekday().to_monday_zero_offset();
    let cell = theme::target();
    Grid::new("days").spacing([theme::space(1), theme::space(1)]).show(ui, |ui| {
        for day in tr!(texts, "common-calendar-days").split(' ') {
            ui.allocate_ui(cell, |ui| ui.vertical_centered(|ui| ui.label(theme::caption(day))));
        }
        ui.end_row();
        for _ in 0..before {
            ui.label("");
        }
        for day in 1..=month.days_in_month() {
            let Ok(date) = Date::new(month.year(), month.month(), day) else { continue };
            let mut text = eframe::egui::RichText::new(day.to_string());
            if date == today {
                text = text.text_style(theme::strong_style()).underline();
            }
            let shown = ui.add(Button::selectable(date == chosen, text).min_size(cell));
            if shown.accessible_name(date.to_string()).clicked() {
                picked = Some(date);
            }
            if (before + day) % 7 == 0 {
                ui.end_row();
            }
        }
    });
    picked
}
