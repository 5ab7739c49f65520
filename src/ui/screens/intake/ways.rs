//! The head of the assistant: what is taken in, the steps, and the ways on and back, which stand in the same place in
//! every step.

use super::{State, Step, summary};
use crate::tr;
use crate::ui::widgets::{button, field, tabs};
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Key, Label, Layout, Modifiers, Popup, Ui};

impl State {
    /// Draws it; true when the assistant is to be closed.
    pub(super) fn show_head(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        let texts = view.texts;
        let mut closes = false;
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let name =
                    if self.summary.is_done() { tr!(texts, "common-close") } else { tr!(texts, "common-cancel") };
                closes = button::secondary(ui, &name).clicked();
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let title = theme::title(tr!(texts, "intake-title", file = self.file.name.clone()));
                    ui.add(Label::new(title).truncate());
                });
            });
        });
        let steps = [
            (Step::File, tr!(texts, "intake-step-file")),
            (Step::Columns, tr!(texts, "intake-step-columns")),
            (Step::Meaning, tr!(texts, "intake-step-meaning")),
            (Step::Rows, tr!(texts, "intake-step-rows")),
            (Step::Summary, tr!(texts, "intake-step-summary")),
        ];
        let mut step = self.step;
        if tabs::tabs(ui, &mut step, &steps) && self.foreign.is_ok() && !self.summary.is_done() {
            self.go(step, view);
        }
        ui.add_space(theme::space(2));
        self.show_ways(view, ui, actions);
        closes
    }

    fn show_ways(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let texts = view.texts;
        if self.summary.is_done() {
            ui.label(theme::strong(tr!(texts, "intake-done")));
            return;
        }
        ui.horizontal(|ui| {
            if let Some(before) = self.step.before()
                && button::secondary(ui, &tr!(texts, "intake-back")).clicked()
            {
                self.go(before, view);
            }
            let can_go = self.can_go_on(view);
            let name = match self.step.after() {
                Some(_) => tr!(texts, "intake-next"),
                None => tr!(texts, "import-accept"),
            };
            ui.add_enabled_ui(can_go, |ui| {
                if button::primary(ui, &name).clicked() {
                    self.go_on(view, actions);
                }
            });
            if let Some(name) = &self.profile {
                let missing = self.mapping.used().filter(|column| !self.headings.contains(&column.heading));
                let missing: Vec<&str> = missing.map(|column| column.heading.as_str()).collect();
                if missing.is_empty() {
                    let told = tr!(texts, "intake-profile-chosen", name = name.clone());
                    ui.add(Label::new(theme::caption(told)).truncate());
                } else {
                    let columns = missing.join(", ");
                    field::warning(ui, &tr!(texts, "intake-profile-unfit", name = name.clone(), columns = columns));
                }
            }
        });
    }

    /// Enter goes on where nothing else takes it, Ctrl+Enter from anywhere.
    pub(super) fn take_enter(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some()) || Popup::is_any_open(ui.ctx());
        if is_covered || !self.can_go_on(view) {
            return;
        }
        let is_free = !self.was_writing && ui.memory(|memory| memory.focused().is_none());
        let is_pressed = ui.input_mut(|input| {
            input.consume_key(Modifiers::COMMAND, Key::Enter)
                || (is_free && input.consume_key(Modifiers::NONE, Key::Enter))
        });
        if is_pressed {
            self.go_on(view, actions);
        }
    }

    fn can_go_on(&mut self, view: &View<'_>) -> bool {
        match self.step {
            Step::Summary => summary::can_import(self, view),
            _ => self.foreign.is_ok(),
        }
    }

    fn go_on(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        match self.step.after() {
            Some(after) => self.go(after, view),
            None => summary::import(self, actions),
        }
    }
}
