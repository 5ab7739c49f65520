//! Årshjul: what comes back every year, month by month, as a wheel and as a list. What is left over stands in the month
//! of today, with the month that it comes from. It is a tab of Omklassning.

mod examples;
mod form;
mod list;
mod wheel;

use super::Wish;
use crate::domain::{Activity, ActivityId, Date};
use crate::i18n::Texts;
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

/// Below this width of the screen the wheel stands above the list.
const WIDE: f32 = 640.0;

/// What the tab remembers between frames.
#[derive(Default)]
pub struct State {
    /// The year that is looked at; `None` for that of today.
    year: Option<i16>,
    /// The month whose activities are listed; `None` for all.
    month: Option<i8>,
    form: Option<form::Form>,
    list: Option<Year>,
    /// The year whose present month was brought into view.
    brought: Option<i16>,
}

/// The activities of a year by the month in which they stand, worked out when something changes.
pub(super) struct Year {
    basis: (u64, Date, i16),
    /// Month, and its activities.
    months: Vec<(i8, Vec<Activity>)>,
    /// The years with activities, latest first.
    years: Vec<i16>,
}

impl Year {
    fn kept(before: Option<Self>, view: &View<'_>, year: i16) -> Self {
        let basis = (view.snapshot.revision(), view.today, year);
        if let Some(held) = before.filter(|held| held.basis == basis) {
            return held;
        }
        let all = view.snapshot.activities_of(year);
        let months = (1..=12).map(|month| {
            let here = all.iter().filter(|held| held.standing_month(view.today) == month);
            // What is left over comes first.
            let mut here: Vec<Activity> = here.map(|held| (*held).clone()).collect();
            here.sort_by_key(|held| held.month);
            (month, here)
        });
        Self { basis, months: months.collect(), years: view.snapshot.activity_years() }
    }

    fn is_empty(&self) -> bool {
        self.months.iter().all(|(_, here)| here.is_empty())
    }
}

impl State {
    /// Does what the shell hands on.
    pub fn obey(&mut self, wish: Wish) {
        if wish == Wish::Back {
            self.month = None;
        }
    }

    /// Whether a form has changes that leaving would lose.
    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(form::Form::is_dirty)
    }

    /// Lets go of unsaved changes.
    pub fn discard(&mut self) {
        self.form = None;
    }

    /// Learns how the command ended that the tab asked for.
    pub fn settle(&mut self, outcome: &Outcome) {
        if self.form.as_mut().is_some_and(|form| form.asked.settle(outcome)) {
            self.form = None;
        }
    }

    fn begun(&self, view: &View<'_>) -> form::Form {
        let year = self.year.unwrap_or(view.today.year());
        let month = self.month.unwrap_or(if year == view.today.year() { view.today.month() } else { 1 });
        form::Form::new(Activity::new(ActivityId::fresh(view.now), year, month, ""))
    }
}

/// Draws the tab.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let year = state.year.unwrap_or(view.today.year());
    let held = Year::kept(state.list.take(), view, year);
    heading(state, &held, year, view, ui, actions);
    if held.is_empty() {
        nothing(&held, year, view, ui, actions);
    } else {
        body(state, &held, view, ui);
    }
    if state.form.as_mut().is_some_and(|form| form.show(view, ui, actions)) {
        state.form = None;
    }
    state.list = Some(held);
}

fn heading(state: &mut State, held: &Year, year: i16, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        if button::quiet_tool(ui, icons::LEFT, &tr!(texts, "year-before")).clicked() {
            state.year = Some(year - 1);
        }
        ui.label(theme::title(tr!(texts, "year-title", year = year.to_string())));
        if button::quiet_tool(ui, icons::RIGHT, &tr!(texts, "year-after")).clicked() {
            state.year = Some(year + 1);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::primary(ui, &tr!(texts, "year-new")).clicked() {
                    state.form = Some(state.begun(view));
                }
            });
            if let Some(month) = state.month {
                let all = tr!(texts, "year-all-months", month = texts.month(month));
                if button::secondary(ui, &all).clicked() {
                    state.month = None;
                }
            }
            if !held.is_empty() {
                start(held, year + 1, view, ui, actions);
            }
        });
    });
    ui.add_space(theme::space(2));
}

/// Offers to start a year with what comes back, where that year has nothing yet.
fn start(held: &Year, year: i16, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let has_before = held.years.iter().any(|other| *other < year);
    if !view.is_writable || held.years.contains(&year) || !has_before {
        return;
    }
    let name = tr!(view.texts, "year-start", year = year.to_string());
    if button::secondary(ui, &name).on_hover_text(tr!(view.texts, "year-start-hint")).clicked() {
        actions.push(Action::Run(Box::new(Command::StartYear(year))));
    }
}

/// What belongs here, and the first step: the year before, or the example.
fn nothing(held: &Year, year: i16, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let sentence = tr!(texts, "year-empty", year = year.to_string());
    let has_before = held.years.iter().any(|other| *other < year);
    let step = if has_before { tr!(texts, "year-start", year = year.to_string()) } else { tr!(texts, "year-examples") };
    let step = Some(step).filter(|_| view.is_writable);
    if empty::empty(ui, icons::CIRCLE, &sentence, step.as_deref()) {
        let command = if has_before { Command::StartYear(year) } else { examples::command(year, view) };
        actions.push(Action::Run(Box::new(command)));
    }
}

fn body(state: &mut State, held: &Year, view: &View<'_>, ui: &mut Ui) {
    if ui.available_width() < WIDE {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            wheel::show(held, &mut state.month, view, ui);
            ui.add_space(theme::space(2));
            listed(state, held, view, ui);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(wheel::SIDE);
            wheel::show(held, &mut state.month, view, ui);
            ui.label(RichText::new(summary(held, view.texts)).weak());
        });
        ui.add_space(theme::space(4));
        let room = vec2(ui.available_width(), ui.available_height());
        ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| listed(state, held, view, ui));
        });
    });
}

fn listed(state: &mut State, held: &Year, view: &View<'_>, ui: &mut Ui) {
    let brings = state.brought.replace(held.basis.2) != Some(held.basis.2);
    if let Some(chosen) = list::show(held, state.month, brings, view, ui) {
        state.form = Some(form::Form::new(chosen));
    }
}

/// "5 av 10 klara, 2 kvar från tidigare månader".
fn summary(held: &Year, texts: &Texts) -> String {
    let all = || held.months.iter().flat_map(|(_, here)| here);
    let settled = all().filter(|one| one.status.is_settled()).count();
    let left = all().filter(|one| one.is_left_over(held.basis.1)).count();
    tr!(texts, "year-summary", settled = settled, all = all().count(), left = left)
}
