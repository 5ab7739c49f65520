//! Above the list: what it is about, the states with their counts, and what can be done with the chosen.

use super::list::List;
use super::{Group, State, calendar, columns, plan, spread};
use crate::domain::{ReviewState, Subject};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::table::columns_button;
use crate::ui::widgets::{button, state as states, tabs};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Button, Layout, RichText, Ui};

/// Title, unit and day; the list as text at the right.
pub(super) fn heading(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::title(tr!(texts, "review-list-title")));
        ui.add_space(theme::space(2));
        let unit = match view.unit {
            None => tr!(texts, "review-list-all-units"),
            Some(_) => view.snapshot.unit_name(view.unit).to_owned(),
        };
        let subtitle = tr!(texts, "review-list-subtitle", unit = unit, date = view.today.to_string());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if list.len() > 0 {
                if button::secondary(ui, &tr!(texts, "review-list-copy")).clicked() {
                    actions.push(Action::Copy(list.told(view)));
                }
                let pressed = button::secondary(ui, &tr!(texts, "review-list-calendar"));
                if pressed.on_hover_text(tr!(texts, "review-list-calendar-hint")).clicked() {
                    state.calendar = Some(calendar::Form::of(list.subjects(view)));
                }
                columns_button(ui, texts, &columns::columns(texts), &mut state.table);
                filter_button(state, ui, texts);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(eframe::egui::Label::new(RichText::new(subtitle).weak()).truncate());
            });
        });
    });
    ui.add_space(theme::space(1));
}

fn filter_button(state: &mut State, ui: &mut Ui, texts: &Texts) {
    let name = tr!(texts, "review-list-filter");
    let is_on = state.table.shows_filters;
    let button = Button::selectable(is_on, (theme::icon(icons::FILTER), name.clone())).frame_when_inactive(true);
    if ui.add(button.min_size(theme::target())).accessible_name(name).clicked() {
        state.table.shows_filters = !is_on;
        // A filter that cannot be seen would hide rows without saying so.
        state.table.filters.clear();
    }
}

/// The choice between the states and the months; changing it shows all rows again.
pub(super) fn groups(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let parts =
        [(Group::State, tr!(texts, "review-list-by-state")), (Group::Month, tr!(texts, "review-list-by-month"))];
    if tabs::choice(ui, &mut state.group, &parts) {
        state.chip = None;
        state.month = None;
    }
    ui.add_space(theme::space(1));
}

/// The states with how many records are in each; pressing one shows those only.
pub(super) fn chips(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(theme::space(1), theme::space(1));
        let all = tr!(texts, "review-list-chip-all", count = texts.number(list.len()));
        if ui.add(Button::selectable(state.chip.is_none(), all).frame_when_inactive(true)).clicked() {
            state.chip = None;
        }
        for chip in ReviewState::ALL {
            let count = list.count(chip);
            let text = chip_text(texts, chip, texts.number(count));
            let colour = if count == 0 { theme::palette(ui).weak } else { theme::state_colour(ui, chip) };
            let icon = theme::icon(states::icon(chip)).color(colour);
            let button = Button::selectable(state.chip == Some(chip), (icon, text.clone())).frame_when_inactive(true);
            if ui.add(button).accessible_name(text).clicked() {
                state.chip = (state.chip != Some(chip)).then_some(chip);
            }
        }
    });
    ui.add_space(theme::space(1));
}

fn chip_text(texts: &Texts, state: ReviewState, count: String) -> String {
    match state {
        ReviewState::Overdue => tr!(texts, "review-list-chip-overdue", count = count),
        ReviewState::NeedsReview => tr!(texts, "review-list-chip-needs-review", count = count),
        ReviewState::DueSoon => tr!(texts, "review-list-chip-due-soon", count = count),
        ReviewState::Planned => tr!(texts, "review-list-chip-planned", count = count),
        ReviewState::Unclassified => tr!(texts, "review-list-chip-unclassified", count = count),
        ReviewState::Current => tr!(texts, "review-list-chip-current", count = count),
    }
}

/// What can be done with the chosen records.
pub(super) fn tools(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let chosen = state.chosen(list, view);
    let only: Option<Subject> = match chosen.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(view.is_writable && !chosen.is_empty(), |ui| {
            if button::primary(ui, &tr!(texts, "review-list-plan")).clicked() {
                state.plan = Some(plan::Form::of(chosen.clone(), view));
            }
        });
        ui.add_enabled_ui(view.is_writable && only.is_some(), |ui| {
            if button::secondary(ui, &tr!(texts, "review-list-classify")).clicked() {
                actions.extend(only.map(Action::Classify));
            }
        });
        ui.add_enabled_ui(only.is_some(), |ui| {
            if button::secondary(ui, &tr!(texts, "review-list-open")).clicked() {
                actions.extend(only.map(Action::Open));
            }
        });
        if let Some(only) = only.filter(|_| view.is_writable) {
            if button::secondary(ui, &tr!(texts, "review-mark-open")).clicked() {
                state.levels.mark(view, only);
            }
            let has_cause = !view.snapshot.causes(only).is_empty();
            if has_cause && button::secondary(ui, &tr!(texts, "review-dismiss-open")).clicked() {
                state.levels.dismiss(view, only);
            }
        }
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "review-spread-open")).clicked() {
                state.spread = Some(spread::Form::of(list.all(), view));
            }
        });
        let count = texts.number(chosen.len());
        if chosen.is_empty() {
            if button::secondary(ui, &tr!(texts, "review-list-select-all")).clicked() {
                state.table.selected = list.shown.iter().copied().collect();
            }
        } else {
            if button::secondary(ui, &tr!(texts, "review-list-select-none")).clicked() {
                state.table.selected.clear();
            }
            ui.label(RichText::new(tr!(texts, "review-list-selected", count = count)).weak());
        }
    });
}
