//! The charts: heat maps and coverage by quarter, each also as a table, and all of them as one picture.

use super::{Computed, heat, table, trend};
use crate::report::overview::{coverage, heat_map};
use crate::tr;
use crate::ui::widgets::{button, card};
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Layout, Ui, vec2};

/// Width below which the heat maps stand under each other.
const NARROW: f32 = 700.0;

/// Draws the charts; `as_table` says how, and is `None` where nobody chooses, as for a picture.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    computed: &Computed,
    as_table: Option<&mut bool>,
    actions: &mut Vec<Action>,
) {
    let is_table = as_table.as_ref().is_some_and(|held| **held);
    if let Some(as_table) = as_table {
        heading(ui, view, as_table);
        ui.add_space(theme::space(2));
    }
    let [one, other] = &computed.figures.overview.heat_maps;
    let map = |ui: &mut Ui, map, actions: &mut Vec<Action>| {
        card::titled(ui, &heat::title(view, map), |ui| {
            if is_table {
                table::show(ui, &heat_map(map, view.texts));
            } else {
                heat::show(ui, view, map, actions);
            }
        });
    };
    let gap = theme::space(3);
    if ui.available_width() < NARROW {
        map(ui, one, actions);
        ui.add_space(gap);
        map(ui, other, actions);
    } else {
        let width = (ui.available_width() - gap) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for held in [one, other] {
                let size = vec2(width, 0.0);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| map(ui, held, actions));
            }
        });
    }
    ui.add_space(gap);
    past(ui, view, computed, is_table, actions);
}

fn heading(ui: &mut Ui, view: &View<'_>, as_table: &mut bool) {
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::heading(tr!(view.texts, "overview-charts")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name =
                if *as_table { tr!(view.texts, "overview-as-charts") } else { tr!(view.texts, "overview-as-table") };
            if button::secondary(ui, &name).clicked() {
                *as_table = !*as_table;
            }
        });
    });
}

/// Coverage by quarter; where the log is so long that reading it would be felt, the way to have it read.
fn past(ui: &mut Ui, view: &View<'_>, computed: &Computed, is_table: bool, actions: &mut Vec<Action>) {
    let quarters = &computed.figures.quarters;
    card::titled(ui, &tr!(view.texts, "overview-trend"), |ui| match (quarters.is_empty(), is_table) {
        (true, _) => {
            ui.label(theme::caption(tr!(view.texts, "overview-trend-unread")));
            if button::secondary(ui, &tr!(view.texts, "overview-trend-read")).clicked() {
                actions.push(Action::LoadTrend { is_asked: true });
            }
        }
        (false, true) => table::show(ui, &coverage(quarters, view.texts)),
        (false, false) => {
            trend::show(ui, view, quarters, actions);
            super::units::legend(ui, view);
        }
    });
}
