//! Searching records by their words and marking some of them, many thousands if need be.

use super::joined;
use super::kind::Kind;
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

impl Picker {
    /// What was searched for, as a proposal for the name of a new record.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Whether there is nothing to choose from at all.
    pub fn is_without_choice(&self) -> bool {
        self.found_by.is_some() && self.text.is_empty() && self.found.is_empty()
    }

    /// Draws the search field and what it finds: `find` gives the records that hold the words.
    pub fn show<K: Kind>(&mut self, view: &View<'_>, ui: &mut Ui, label: &str, find: &dyn Fn(&str) -> Vec<Slot>) {
        let field = Field::new(label).hint(&tr!(view.texts, "common-search")).text(ui, &mut self.text);
        if !std::mem::replace(&mut self.has_been_shown, true) {
            field.request_focus();
        }
        let by = (view.snapshot.revision(), self.text.clone());
        if self.found_by.as_ref() != Some(&by) {
            let held = K::table(view.snapshot);
            self.found = find(&by.1);
            self.found.sort_by_cached_key(|slot| held.at(*slot).map(|record| order::key(K::about(record).name)));
            self.found_by = Some(by);
        }
        if self.found.is_empty() {
            ui.label(theme::caption(tr!(view.texts, "records-pick-nothing")));
        }
        self.rows::<K>(view, ui);
    }

    fn rows<K: Kind>(&mut self, view: &View<'_>, ui: &mut Ui) {
        let area =
            ScrollArea::vertical().id_salt("found").max_height(theme::ROW_HEIGHT * 8.0).auto_shrink([false, true]);
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, theme::ROW_HEIGHT, self.found.len(), |ui, range| {
            for slot in self.found[range].iter().copied() {
                let Some(record) = K::table(view.snapshot).at(slot) else { continue };
                let mut is_chosen = self.chosen.contains(&slot);
                let about = K::about(record);
                // What tells it apart from others of the same name.
                let detail = joined([about.reference, view.snapshot.unit_name(about.unit)]);
                let row = ui.push_id(slot, |ui| {
                    ui.horizontal(|ui| {
                        ui.set_height(theme::ROW_HEIGHT);
                        let ticked = ui.add(Checkbox::new(&mut is_chosen, about.name));
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
