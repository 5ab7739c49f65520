//! Above the log: undo and redo with what they would do, and what is searched for.

use super::list::List;
use super::{Kind, State, operation};
use crate::domain::Text;
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Button, Layout, RichText, Ui, vec2};

/// Title, how many operations there are, undo and redo.
pub(super) fn heading(list: &List, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::title(tr!(texts, "history-title")));
        ui.add_space(theme::space(2));
        let count = view.operations.len();
        let count = tr!(texts, "history-count", count = count, shown = texts.number(count));
        ui.label(RichText::new(count).weak());
        let (undo, redo) = list.steps;
        let line = |number: Option<i64>| number.and_then(|n| operation(view, n)).map(|held| texts.operation(held));
        let redo = line(redo).map_or_else(
            || (tr!(texts, "history-nothing-to-redo"), false),
            |what| (tr!(texts, "history-redo-what", what = what), view.is_writable),
        );
        let undo = line(undo).map_or_else(
            || (tr!(texts, "history-nothing-to-undo"), false),
            |what| (tr!(texts, "history-undo-what", what = what), view.is_writable),
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let width = ((ui.available_width() - theme::space(6)) / 2.0).clamp(0.0, 340.0);
            if step(ui, icons::REDO, &redo.0, redo.1, width) {
                actions.push(Action::Redo);
            }
            if step(ui, icons::UNDO, &undo.0, undo.1, width) {
                actions.push(Action::Undo);
            }
        });
    });
}

fn step(ui: &mut Ui, icon: char, name: &str, is_enabled: bool, width: f32) -> bool {
    // As wide as its words, up to its share of the line.
    let size = vec2(width, theme::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let button = Button::new((theme::icon(icon), name)).truncate().min_size(theme::target());
        ui.add_enabled(is_enabled, button).on_hover_text(name).accessible_name(name).clicked()
    })
    .inner
}

/// Words, who, and what sort of step.
pub(super) fn filters(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.add_space(theme::space(1));
    ui.horizontal_top(|ui| {
        column(ui, 260.0, |ui| {
            let field = Field::new(&tr!(texts, "history-search")).text(ui, &mut state.search);
            if std::mem::take(&mut state.takes_focus) {
                field.request_focus();
            }
        });
        column(ui, 170.0, |ui| {
            let mut options: Vec<(Option<Text>, String)> = vec![(None, tr!(texts, "history-user-all"))];
            options.extend(list.users.iter().map(|user| (Some(user.clone()), user.to_string())));
            Field::new(&tr!(texts, "history-user")).choice_of(ui, &mut state.user, &options);
        });
        column(ui, 150.0, |ui| {
            let mut options = vec![(None, tr!(texts, "history-kind-all"))];
            options.extend(Kind::ALL.map(|kind| (Some(kind), kind.name(texts))));
            Field::new(&tr!(texts, "history-kind")).choice_of(ui, &mut state.kind, &options);
        });
    });
    ui.add_space(theme::space(2));
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let width = width.min(ui.available_width() / 2.0);
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    });
}
