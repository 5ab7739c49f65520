//! How often records are classified again, and how long before the day they count as due.

use super::draft::{Draft, Fault};
use crate::domain::Level;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{View, icons, theme};
use eframe::egui::{Label, Ui};

/// Width of a field for a number.
const NUMBER: f32 = 260.0;

/// Draws the intervals.
pub fn show(draft: &mut Draft, fault: Option<Fault>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    let wrong_months = tr!(texts, "settings-months-wrong");
    let wrong_contract = tr!(texts, "settings-contract-wrong");
    let wrong_days = tr!(texts, "settings-days-wrong");
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(4);
        number(ui, |ui| {
            let error = (fault == Some(Fault::Interval)).then_some(wrong_months.as_str());
            Field::new(&tr!(texts, "settings-interval")).error(error).text(ui, &mut draft.interval);
        });
        number(ui, |ui| {
            let error = (fault == Some(Fault::DueSoon)).then_some(wrong_days.as_str());
            Field::new(&tr!(texts, "settings-due-soon")).error(error).text(ui, &mut draft.due_soon);
        });
    });
    ui.horizontal_top(|ui| {
        number(ui, |ui| {
            let error = (fault == Some(Fault::Contract)).then_some(wrong_contract.as_str());
            Field::new(&tr!(texts, "settings-contract-months")).error(error).text(ui, &mut draft.contract);
        });
    });
    let levels: Vec<(Level, String)> = Level::all()
        .filter(|level| draft.scale.iter().any(|held| held.level == *level))
        .map(|level| (level, texts.level(level, view.snapshot.settings())))
        .collect();
    let mut taken = None;
    for (place, (level, months)) in draft.by_level.iter_mut().enumerate() {
        ui.push_id(place, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::space(4);
                let nth = place + 1;
                number(ui, |ui| {
                    Field::new(&tr!(texts, "settings-from-level", nth = nth)).choice_of(ui, level, &levels);
                });
                number(ui, |ui| {
                    let error = (fault == Some(Fault::ByLevel(place))).then_some(wrong_months.as_str());
                    Field::new(&tr!(texts, "settings-months", nth = nth)).error(error).text(ui, months);
                });
                ui.vertical(|ui| {
                    // Level with the fields, below the line of their labels.
                    ui.add_space(theme::space(5));
                    let name = tr!(texts, "settings-interval-remove", nth = nth);
                    if button::quiet_tool(ui, icons::CLOSE, &name).clicked() {
                        taken = Some(place);
                    }
                });
            });
        });
    }
    if let Some(place) = taken {
        draft.by_level.remove(place);
    }
    let is_free = |level: &Level| draft.by_level.iter().all(|(held, _)| held != level);
    if let Some(level) = Level::all().rev().find(|level| !level.is_outside_method() && is_free(level))
        && button::with_icon(ui, icons::ADD, &tr!(texts, "settings-interval-add")).clicked()
    {
        draft.by_level.push((level, "12".into()));
    }
    ui.label(theme::caption(tr!(texts, "settings-intervals-note")));
}

/// Draws how long a report of proposed measures may take, and how often suppliers are followed up.
pub fn plan(draft: &mut Draft, fault: Option<Fault>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let wrong = tr!(texts, "settings-months-wrong");
    let error = |at: Fault| (fault == Some(at)).then_some(wrong.as_str());
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(4);
        number(ui, |ui| {
            let label = tr!(texts, "settings-report-back");
            Field::new(&label).error(error(Fault::ReportBack)).text(ui, &mut draft.report_back);
        });
        number(ui, |ui| {
            let label = tr!(texts, "settings-follow-up");
            Field::new(&label).error(error(Fault::FollowUp)).text(ui, &mut draft.follow_up);
        });
    });
    ui.add(Label::new(theme::caption(tr!(texts, "settings-plan-note"))).wrap());
}

fn number(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let width = NUMBER.min((ui.max_rect().width() - theme::space(16)) / 2.0);
    ui.vertical(|ui| {
        ui.set_width(width);
        add(ui);
    });
}
