//! Searching records by their words and marking some of them, many thousands if need be.

use crate::domain::Text;
use crate::register::Slot;
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::{View, order, theme};
use eframe::egui::{Checkbox, ScrollArea, Ui};
use std::collections::BTreeSet;

/// What is searched for and marked.
#[derive(Default)]
pub struct Picker {
    text: Text,
    found_by: Option<(u64, Text)>,
    found: Vec<Slot>,
    pub chosen: BTreeSet<Slot>,
    has_been_shown: bool,
}

/// The records that can be chosen.
pub struct Choices<'a> {
    /// Those that hold the words.
    pub find: &'a dyn Fn(&str) -> Vec<Slot>,
    /// Name of a record.
    pub name: &'a dyn Fn(Slot) -> String,
    /// What else tells it apart from others of the same name.
    pub detail: &'a dyn Fn(Slot) -> String,
}

impl Picker {
    /// What was searched for, as a proposal for the name of a new record.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Whether there is nothing to choose from at all.
    pub fn is_without_choice(&self) -> bool {
        self.found_by.is_some() && self.text.is_empty() && self.found.is_empty()
    }

    /// Draws the search field and what it finds.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui, label: &str, choices: &Choices<'_>) {
        let field = Field::new(label).hint(&tr!(view.texts, "common-search")).text(ui, &mut self.text);
        if !std::mem::replace(&mut self.has_been_shown, true) {
            field.request_focus();
        }
        let by = (view.snapshot.revision(), self.text.clone());
        if self.found_by.as_ref() != Some(&by) {
            self.found = (choices.find)(&by.1);
            self.found.sort_by_cached_key(|slot| order::key(&(choices.name)(*slot)));
            self.found_by = Some(by);
        }
        if self.found.is_empty() {
            ui.label(theme::caption(tr!(view.texts, "systems-pick-nothing")));
        }
        self.rows(ui, choices);
    }

    fn rows(&mut self, ui: &mut Ui, choices: &Choices<'_>) {
        let area =
            ScrollArea::vertical().id_salt("found").max_height(theme::ROW_HEIGHT * 8.0).auto_shrink([false, true]);
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, theme::ROW_HEIGHT, self.found.len(), |ui, range| {
            for slot in self.found[range].iter().copied() {
                let mut is_chosen = self.chosen.contains(&slot);
                let name = (choices.name)(slot);
                let detail = (choices.detail)(slot);
                let row = ui.push_id(slot, |ui| {
                    ui.horizontal(|ui| {
                        ui.set_height(theme::ROW_HEIGHT);
                        let ticked = ui.add(Checkbox::new(&mut is_chosen, name));
                        ui.label(theme::caption(detail));
                        ticked
                    })
                    .inner
                });
                if row.inner.changed() {
                    if is_chosen {
                        self.chosen.insert(slot);
                    } else {
                        self.chosen.remove(&slot);
                    }
                }
            }
        });
    }
}
