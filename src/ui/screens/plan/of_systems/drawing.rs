//! How a list of systems is drawn: its groups, its table, and the pane of the system that is open.

use super::{Cell, NAME, OfSystems, Told, Tone};
use crate::domain::{Subject, System};
use crate::register::Slot;
use crate::tr;
use crate::ui::screens::records::side_panel;
use crate::ui::widgets::layout::line;
use crate::ui::widgets::table::{Event, Table, columns_button, filters_button};
use crate::ui::widgets::{button, empty, state};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Button, CentralPanel, Color32, Id, Label, Layout, RichText, Ui, vec2};

/// From this width on, the groups stand beside the tools.
const WIDE: f32 = 680.0;

impl<T: Told> OfSystems<T> {
    /// Draws the list, and beside it the pane of the system that is open.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        self.refresh(view);
        let system = self.opened.and_then(|id| view.snapshot.systems().get(id));
        if let Some(system) = system {
            let panel = side_panel(Id::unique((T::NAME, "pane")), None, ui);
            panel.show(ui, |ui| self.pane(view, system, ui, actions));
        }
        CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
            ui.add(Label::new(theme::caption(T::note(view))).wrap());
            ui.add_space(theme::space(1));
            self.head(view, ui, actions);
            self.table(view, ui);
        });
    }

    fn pane(&mut self, view: &View<'_>, system: &System, ui: &mut Ui, actions: &mut Vec<Action>) {
        let texts = view.texts;
        line(ui, |ui| {
            if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "records-close")).clicked() {
                self.opened = None;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme::caption(T::caption(system))).truncate());
            });
        });
        ui.add(Label::new(theme::heading(&*system.name)).truncate());
        if button::link(ui, &tr!(texts, "plan-open-system")).clicked() {
            actions.push(Action::Open(Subject::System(system.id)));
        }
        ui.add_space(theme::space(1));
        T::pane(view, system.id, ui, actions);
    }

    /// Draws the groups and the tools, beside each other where there is room.
    fn head(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let texts = view.texts;
        let is_wide = ui.available_width() >= WIDE;
        ui.horizontal(|ui| {
            ui.set_min_height(theme::CONTROL_HEIGHT);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = theme::space(2);
                if button::secondary(ui, &tr!(texts, "review-list-copy")).clicked() {
                    actions.push(Action::Copy(self.told(view)));
                }
                columns_button(ui, texts, &T::columns(texts), &mut self.table);
                filters_button(ui, texts, NAME, &mut self.table);
                if is_wide {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| self.groups(view, ui));
                }
            });
        });
        if !is_wide {
            ui.add_space(theme::space(1));
            ui.horizontal_wrapped(|ui| self.groups(view, ui));
        }
        ui.add_space(theme::space(2));
    }

    /// The groups with how many systems are in each; pressing one shows those only.
    fn groups(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        ui.spacing_mut().item_spacing = vec2(theme::space(1), theme::space(1));
        let chip = |text: String, is_chosen| {
            Button::selectable(is_chosen, text).frame_when_inactive(true).min_size(theme::target())
        };
        let all = tr!(texts, "records-set", set = tr!(texts, "common-all"), count = texts.number(self.rows.len()));
        if ui.add(chip(all, self.group.is_none())).clicked() {
            self.group = None;
        }
        for group in 0..T::GROUPS {
            let is_chosen = self.group == Some(group);
            let text = T::group(group, texts.number(self.count(group)), texts);
            if ui.add(chip(text, is_chosen)).clicked() {
                self.group = (!is_chosen).then_some(group);
            }
        }
    }

    fn table(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        if self.rows.is_empty() {
            empty::empty(ui, T::ICON, &T::nothing(texts), None);
            return;
        }
        let columns = T::columns(texts);
        let held = view.snapshot.systems();
        let name = |slot: Slot| held.at(slot).map(|system| system.name.to_string()).unwrap_or_default();
        let mut table = std::mem::take(&mut self.table);
        let drawn = Table { id: T::NAME, columns: &columns, rows: &self.shown, key_column: NAME, name: &name };
        let events = drawn.show(ui, &mut table, texts, |ui, slot, id| {
            let place = columns.iter().position(|column| column.id == id);
            if let Some(cell) = place.and_then(|place| self.cell(slot, place)) {
                draw(cell, ui);
            }
        });
        self.table = table;
        if self.shown.is_empty() {
            let sentence = tr!(texts, "systems-nothing-fits");
            if empty::empty(ui, icons::FILTER, &sentence, Some(&tr!(texts, "records-nothing-clear"))) {
                self.show_all();
            }
        }
        for event in events {
            self.follow(event, view);
        }
    }

    /// Opens the pane of a row; with it open, the arrows lead from one to the next.
    fn follow(&mut self, event: Event, view: &View<'_>) {
        let slot = match event {
            Event::Open(slot) => Some(slot),
            Event::SelectionChanged if self.opened.is_some() => match self.table.selected_in(&self.shown)[..] {
                [slot] => Some(slot),
                _ => None,
            },
            _ => None,
        };
        self.opened = slot.and_then(|slot| view.snapshot.system_id(slot)).or(self.opened);
    }
}

fn draw(cell: &Cell, ui: &mut Ui) {
    if cell.text.is_empty() {
        return;
    }
    if let Some((icon, colour)) = look(cell.tone, ui) {
        state::marked(ui, icon, &cell.text, colour);
    } else {
        let weak = theme::palette(ui).weak;
        ui.add(Label::new(RichText::new(&cell.text).color(weak)).truncate().selectable(false));
    }
}

/// The icon and the colour of a tone.
fn look(tone: Tone, ui: &Ui) -> Option<(char, Color32)> {
    let palette = theme::palette(ui);
    match tone {
        Tone::Plain => None,
        Tone::Late => Some((icons::OVERDUE, palette.red)),
        Tone::Ahead => Some((icons::DUE_SOON, palette.amber)),
        Tone::Done => Some((icons::CURRENT, palette.green)),
    }
}
