//! A field in which a record is searched for by its words: what is found stands below while something is typed.

use crate::domain::{SystemId, Text};
use crate::register::Slot;
use crate::register::query::{Selection, SystemFilter};
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{View, order, theme};
use eframe::egui::{Button, Ui};

/// How many records are offered at once; more words narrow it down.
const OFFERED: usize = 6;

/// What is typed, and what was found by it.
#[derive(Default)]
pub struct Finder {
    typed: Text,
    found_by: Option<Text>,
    found: Vec<(Slot, String)>,
}

impl Finder {
    /// Draws the field and what is found; `find` is asked when other words are typed. Tells what was chosen.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (label, error): (&str, Option<&str>),
        find: impl Fn(&str) -> Vec<(Slot, String)>,
    ) -> Option<Slot> {
        let hint = tr!(view.texts, "plan-find-hint");
        Field::new(label).hint(&hint).error(error).text(ui, &mut self.typed);
        if self.typed.trim().is_empty() {
            return None;
        }
        if self.found_by.as_ref() != Some(&self.typed) {
            self.found = find(&self.typed);
            self.found.sort_by_cached_key(|(_, name)| order::key(name));
            self.found.truncate(OFFERED);
            self.found_by = Some(self.typed.clone());
        }
        if self.found.is_empty() {
            ui.label(theme::caption(tr!(view.texts, "records-pick-nothing")));
        }
        let mut chosen = None;
        for (slot, name) in &self.found {
            let offer = Button::new(name).frame_when_inactive(false).truncate().min_size(theme::target());
            if ui.push_id(slot, |ui| ui.add(offer)).inner.clicked() {
                chosen = Some(*slot);
            }
        }
        if chosen.is_some() {
            *self = Self::default();
        }
        chosen
    }
}

/// The field of the system that something belongs to: fixed once it is saved, searched for until then.
pub fn system(
    finder: &mut Finder,
    chosen: &mut Option<SystemId>,
    view: &View<'_>,
    (is_fixed, error): (bool, Option<&str>),
    ui: &mut Ui,
) {
    let label = tr!(view.texts, "plan-system");
    let held = chosen.and_then(|id| view.snapshot.systems().get(id));
    if let Some(held) = held {
        let name = joined([&*held.name, &*held.reference]);
        if is_fixed {
            Field::new(&label).shown(ui, &name);
            return;
        }
        ui.vertical(|ui| {
            Field::new(&label).shown(ui, &name);
            if button::link(ui, &tr!(view.texts, "plan-system-other")).clicked() {
                *chosen = None;
            }
        });
        return;
    }
    let find = |words: &str| {
        let filter = SystemFilter { text: words.to_owned(), ..SystemFilter::of(Selection::All, view.unit) };
        let name = |slot: Slot| {
            let system = view.snapshot.systems().at(slot)?;
            Some((slot, joined([&*system.name, &*system.reference, view.snapshot.unit_name(system.unit)])))
        };
        filter.slots(view.snapshot).into_iter().filter_map(name).collect()
    };
    if let Some(slot) = finder.show(ui, view, (&label, error), find) {
        *chosen = view.snapshot.system_id(slot);
    }
}
