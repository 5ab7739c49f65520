//! What stands above the list: its name, how many rows, and the tools.

use super::column::Column as _;
use super::kind::{Count, Kind, Said};
use super::{State, list};
use crate::tr;
use crate::ui::widgets::{button, table};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{Align, Button, Label, Layout, PopupCloseBehavior, RichText, Ui};

/// Room that the count needs beside the heading, or it stands below.
const COUNT: f32 = 120.0;

/// Draws the line above the list, or two where the room is narrow.
pub fn show<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let title = K::say(Said::Title, view.texts);
    let chip = K::set_name(state.selection, view.texts).map_or(0, |name| name.chars().count() + 12);
    let letters = u16::try_from(title.chars().count() + chip).unwrap_or(u16::MAX);
    let is_wide = ui.available_width() >= theme::space(138) + theme::space(2) * f32::from(letters);
    let count = RichText::new(count(state, view)).weak();
    let mut has_room = true;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        if !title.is_empty() {
            ui.label(theme::title(title));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            new_button(state, view, ui);
            if is_wide {
                tools(state, view, ui, actions);
            }
            has_room = is_wide || ui.available_width() >= COUNT;
            if has_room {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(count.clone()).truncate());
                });
            }
        });
    });
    if !is_wide {
        ui.add_space(theme::space(1));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::space(2);
            chip_button(state, view, ui);
            filters(state, view, ui);
            columns(state, view, ui);
            export::<K>(view, ui, actions);
            more(state, view, ui);
            if !has_room {
                ui.label(count);
            }
        });
    }
    offered(state, view, ui);
}

/// The tools from right to left.
fn tools<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    more(state, view, ui);
    export::<K>(view, ui, actions);
    columns(state, view, ui);
    filters(state, view, ui);
    chip_button(state, view, ui);
}

fn new_button<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    // In an empty register the first step stands where the rows will be; one main action is enough.
    if state.list.rows.shown().is_empty() && !state.list.is_filtered(state.selection) {
        return;
    }
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::primary(ui, &K::say(Said::New, view.texts)).clicked() {
            state.start_new();
        }
    });
}

fn columns<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    let columns = K::Column::all(view.texts, view.snapshot.settings());
    table::columns_button(ui, view.texts, &columns, &mut state.list.table);
}

fn filters<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    table::filters_button(ui, view.texts, list::NAME, &mut state.list.table);
}

/// The set that is listed, and the way back to all.
fn chip_button<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    // Where the sets are offered, the chosen one is seen among them.
    if K::OFFERED.contains(&state.selection) {
        return;
    }
    let Some(set) = K::set_name(state.selection, view.texts) else { return };
    let text = tr!(view.texts, "records-chip", set = &*set);
    let chip = Button::new((text, theme::icon(icons::CLOSE))).min_size(theme::target()).truncate();
    let name = tr!(view.texts, "records-chip-clear", set = &*set);
    if ui.add(chip).on_hover_text(&name).accessible_name(name).clicked() {
        state.selection = K::ALL;
    }
}

/// The sets that are offered, each with its count; one that is chosen again gives way to all.
fn offered<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    if K::OFFERED.is_empty() {
        return;
    }
    ui.add_space(theme::space(1));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(theme::space(1), theme::space(1));
        for (set, count) in K::OFFERED.iter().zip(state.list.rows.offered().to_vec()) {
            let name = K::set_name(*set, view.texts).unwrap_or_else(|| tr!(view.texts, "common-all"));
            let text = tr!(view.texts, "records-set", set = name, count = view.texts.number(count));
            let is_chosen = state.selection == *set;
            let chip = Button::selectable(is_chosen, text).frame_when_inactive(true).min_size(theme::target());
            if ui.add(chip).clicked() {
                state.selection = if is_chosen { K::ALL } else { *set };
            }
        }
    });
}

fn more<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    let Some(also) = K::also(view.texts) else { return };
    let name = tr!(view.texts, "common-more");
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let menu = MenuButton::new(theme::icon(icons::MORE)).config(config);
    let (button, _) = menu.ui(ui, |ui| ui.checkbox(&mut state.list.also, also));
    button.on_hover_text(&name).accessible_name(name);
}

/// The lists that can be had from here: what of each is asked next.
fn export<K: Kind>(view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.menu_button(tr!(texts, "records-export"), |ui| {
        for (list, name) in K::exports(texts) {
            if ui.button(name).clicked() {
                actions.push(Action::ChooseExport(list));
                ui.close();
            }
        }
        for (action, name) in K::writes(texts) {
            ui.separator();
            if ui.button(name).clicked() {
                actions.push(action);
                ui.close();
            }
        }
    });
}

/// How many there are, and how many of them are shown if not all are.
fn count<K: Kind>(state: &State<K>, view: &View<'_>) -> String {
    let (rows, texts) = (&state.list.rows, view.texts);
    let shown = state.list.is_filtered(state.selection).then(|| texts.number(rows.shown().len()));
    K::told(&Count { all: texts.number(rows.total()), marked: texts.number(rows.marked()), shown }, texts)
}
