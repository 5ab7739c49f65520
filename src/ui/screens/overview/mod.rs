//! Översikt: the officer's figures, each opening exactly its list, and how the parts stand.

mod card;
mod figures;
mod next;
mod strip;
mod told;
mod units;

use super::ScreenState;
use crate::domain::{Date, UnitId};
use crate::i18n::Language;
use crate::register::query::{Overview, Selection, overview};
use crate::tr;
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, Screen, View, icons, theme};
use eframe::egui::{Align, Layout, ScrollArea, Ui};
use figures::Card;

/// Width below which the two lower cards stand under each other.
const NARROW: f32 = 760.0;

/// What the screen remembers between frames.
#[derive(Default)]
pub struct State {
    computed: Option<Computed>,
    /// Heights of the rows of figures as drawn last, so that the cards of a row are equally high.
    heights: Vec<f32>,
}

/// Everything that is counted; counted again when one of the things in the key changes.
struct Computed {
    key: (u64, Date, Option<UnitId>, Language),
    overview: Overview,
    cards: Vec<Card>,
    /// Figures of one subject each, in a line.
    strips: Vec<Card>,
    next: next::Next,
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let key = (view.snapshot.revision(), view.today, view.unit, view.texts.language());
    let computed = match state.computed.take() {
        Some(computed) if computed.key == key => computed,
        _ => compute(key, view),
    };
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        heading(ui, view, &computed, actions);
        ui.add_space(theme::space(2));
        if view.snapshot.systems().is_empty() {
            if empty::empty(
                ui,
                icons::OVERVIEW,
                &tr!(view.texts, "overview-empty"),
                Some(&tr!(view.texts, "overview-empty-first")),
            ) {
                actions.push(Action::Go(Screen::Systems));
            }
            return;
        }
        card::grid(ui, &computed.cards, &mut state.heights, actions);
        for strip in &computed.strips {
            ui.add_space(theme::space(1));
            strip::show(ui, strip, actions);
        }
        ui.add_space(theme::space(2));
        lower(ui, view, &computed, actions);
    });
    state.computed = Some(computed);
}

fn compute(key: (u64, Date, Option<UnitId>, Language), view: &View<'_>) -> Computed {
    let overview = overview(view.snapshot, view.unit);
    let cards = figures::cards(&overview, view.snapshot.settings(), view.texts);
    let alike = figures::alike(&overview, view.snapshot.common_types().len(), view.texts);
    let strips = std::iter::once(figures::personal(&overview, view.texts)).chain(alike).collect();
    Computed { key, overview, cards, strips, next: next::Next::of(view) }
}

fn heading(ui: &mut Ui, view: &View<'_>, computed: &Computed, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::title(tr!(texts, "overview-title")));
        ui.add_space(theme::space(2));
        let date = view.today.to_string();
        let which = match view.unit {
            None => tr!(texts, "overview-whole", date = date),
            Some(_) => tr!(texts, "overview-unit", unit = view.snapshot.unit_name(view.unit), date = date),
        };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::secondary(ui, &tr!(texts, "overview-copy")).clicked() {
                actions.push(Action::Copy(told::text(&computed.cards, &computed.strips, &computed.overview, view)));
            }
            if view.unit.is_some() && button::secondary(ui, &tr!(texts, "overview-all-units")).clicked() {
                actions.push(Action::ChooseUnit(None));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(eframe::egui::Label::new(eframe::egui::RichText::new(which).weak()).truncate());
            });
        });
    });
}

fn lower(ui: &mut Ui, view: &View<'_>, computed: &Computed, actions: &mut Vec<Action>) {
    let has_units = !computed.overview.units.is_empty();
    let total = computed.overview.figure(Selection::All).count;
    let units = |ui: &mut Ui, actions: &mut Vec<Action>| {
        units::show(ui, view, &computed.overview.units, total, actions);
    };
    if !has_units {
        computed.next.show(ui, view, actions);
    } else if ui.available_width() < NARROW {
        units(ui, actions);
        ui.add_space(theme::space(3));
        computed.next.show(ui, view, actions);
    } else {
        let gap = theme::space(3);
        let left = (ui.available_width() - gap) * 0.56;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.allocate_ui_with_layout(eframe::egui::vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                units(ui, actions);
            });
            ui.vertical(|ui| computed.next.show(ui, view, actions));
        });
    }
}
