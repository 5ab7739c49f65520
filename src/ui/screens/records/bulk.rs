//! Changing several records at once, as one operation.

use super::kind::{Change as _, Id, Kind, Said};
use super::{Asked, State, list};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// A change of several records that is being chosen.
pub struct Bulk<K: Kind> {
    records: Vec<Id<K>>,
    change: K::Change,
}

impl<K: Kind> Bulk<K> {
    fn command(&self, view: &View<'_>) -> Command {
        let held = self.records.iter().filter_map(|id| K::table(view.snapshot).get(*id));
        let changed = held.map(|record| {
            let mut record = record.clone();
            self.change.apply(&mut record);
            K::save(record)
        });
        let commands = changed.collect();
        let subject = K::say(Said::Several(self.records.len()), view.texts).into();
        Command::All { label: K::EDIT_SEVERAL, subject, commands }
    }
}

/// Draws what can be done with the selected records.
pub fn bar<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let selected = state.list.selected(view);
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::strong(tr!(texts, "records-selected", count = selected.len())));
        ui.add_enabled_ui(view.is_writable && !selected.is_empty(), |ui| {
            if button::secondary(ui, &tr!(texts, "records-bulk-change")).clicked() {
                state.bulk = Some(Bulk { records: selected.clone(), change: K::Change::new(view) });
            }
            if button::danger(ui, &tr!(texts, "records-bulk-remove")).clicked() {
                list::remove::<K>(&selected, view, actions);
            }
        });
        if button::secondary(ui, &tr!(texts, "records-bulk-deselect")).clicked() {
            state.list.deselect();
        }
    });
    ui.add_space(theme::space(2));
}

/// Draws the modal, if a change is being chosen.
pub fn modal<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    let Some(bulk) = &mut state.bulk else { return };
    let title = K::say(Said::Change(bulk.records.len()), view.texts);
    let accept = tr!(view.texts, "records-bulk-accept");
    let answer = Modal::new("records-bulk", &title, &accept).show(ui, view.texts, |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        bulk.change.show(view, ui);
    });
    match answer {
        Some(Answer::Accepted) => {
            let command = Box::new(bulk.command(view));
            actions.push(if bulk.change.moves_levels() { Action::Confirm(command) } else { Action::Run(command) });
            state.asked = Some(Asked::Bulk);
        }
        Some(Answer::Cancelled) => state.bulk = None,
        None => {}
    }
}
