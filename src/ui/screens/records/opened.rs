//! One record open in a form beside its list, for lists that draw themselves: what opens it, follows it, and asks
//! before something that was written and not saved is left.

use super::form::Form;
use super::kind::{Drafted, Id};
use super::leaving::{Leaving, confirm};
use crate::register::{Slot, Table};
use crate::ui::widgets::modal::Answer;
use crate::ui::widgets::table::{Event, TableState};
use crate::ui::{Outcome, View};
use eframe::egui::{Key, Modifiers, Ui};

/// The record that is open.
pub struct Opened<D: Drafted> {
    /// Its form, or that of a new one.
    pub form: Option<Form<D>>,
    id: Option<Id<D>>,
    leaving: Option<Leaving<Id<D>>>,
    starts_new: bool,
    reveal: Option<Id<D>>,
}

impl<D: Drafted> Default for Opened<D> {
    fn default() -> Self {
        Self { form: None, id: None, leaving: None, starts_new: false, reveal: None }
    }
}

impl<D: Drafted> Opened<D> {
    /// What the record is known by; `None` for a new one.
    pub fn id(&self) -> Option<Id<D>> {
        self.id
    }

    /// Whether a form is shown.
    pub fn is_open(&self) -> bool {
        self.form.is_some()
    }

    /// Whether something was written that is not saved.
    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(Form::is_dirty)
    }

    /// Lets go of what is written.
    pub fn discard(&mut self) {
        self.form = None;
    }

    /// Shuts the form.
    pub fn close(&mut self) {
        (self.form, self.id) = (None, None);
    }

    /// Saves what is written, when it is next drawn.
    pub fn save(&mut self) {
        if let Some(form) = &mut self.form {
            form.save_soon();
        }
    }

    /// Hears how saving ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        let Some(form) = &mut self.form else { return };
        form.settle(outcome);
        if *outcome == Outcome::Done {
            (self.id, self.reveal) = (Some(form.id()), Some(form.id()));
        }
    }

    /// Shows a record; asks first if something is not saved.
    pub fn open(&mut self, id: Id<D>) {
        self.leave(Leaving::For(id));
    }

    /// Opens a form for a new record; asks first if something is not saved.
    pub fn start_new(&mut self) {
        self.leave(Leaving::ForNew);
    }

    /// Goes back to the list; asks first if something is not saved.
    pub fn back(&mut self) {
        self.leave(Leaving::ForList);
    }

    fn leave(&mut self, leaving: Leaving<Id<D>>) {
        if self.is_dirty() {
            self.leaving = Some(leaving);
        } else {
            self.go(leaving);
        }
    }

    fn go(&mut self, leaving: Leaving<Id<D>>) {
        self.form = None;
        match leaving {
            Leaving::For(id) => (self.id, self.reveal) = (Some(id), Some(id)),
            Leaving::ForNew => (self.id, self.starts_new) = (None, true),
            Leaving::ForList => self.id = None,
        }
    }

    /// Follows what happened to the record, and shuts the form when it is gone. `fresh` makes a new one.
    pub fn refresh(&mut self, held: &Table<D::Record>, fresh: impl FnOnce() -> D::Record) {
        if std::mem::take(&mut self.starts_new) {
            self.form = Some(Form::of_new(fresh()));
        }
        let Some(id) = self.id else { return };
        match (held.get(id), &mut self.form) {
            (None, _) => self.close(),
            (Some(held), Some(form)) => form.follow(held),
            (Some(held), None) => self.form = Some(Form::of(held.clone())),
        }
    }

    /// Brings the row of a record that was opened into view.
    pub fn reveal(&mut self, table: &mut TableState, rows: &[Slot], held: &Table<D::Record>) {
        if let Some(slot) = self.reveal.take().and_then(|id| held.slot(id)) {
            table.go_to(rows, slot, false);
        }
    }

    /// Opens the one selected row where the list says so: by Enter or a click, and by the arrows while a form is open
    /// that nothing was written in.
    pub fn follow_list(&mut self, event: Event, selected: Option<Id<D>>) {
        let is_led_on = event == Event::SelectionChanged && self.id.is_some() && !self.is_dirty();
        if !is_led_on && !matches!(event, Event::Open(_)) {
            return;
        }
        if let Some(id) = selected.filter(|id| self.id != Some(*id)) {
            self.open(id);
            // It is in view, since that is where it was chosen.
            self.reveal = None;
        }
    }

    /// Asks before what was written and not saved is left.
    pub fn ask(&mut self, message: &str, view: &View<'_>, ui: &Ui) {
        let Some(leaving) = self.leaving else { return };
        match confirm(message, view, ui) {
            Some(Answer::Accepted) => {
                self.leaving = None;
                self.go(leaving);
            }
            Some(Answer::Cancelled) => self.leaving = None,
            None => {}
        }
    }
}

/// The one record that is selected in a list.
pub fn selected<T: crate::register::Keyed>(table: &TableState, rows: &[Slot], held: &Table<T>) -> Option<T::Id> {
    match table.selected_in(rows)[..] {
        [slot] => held.at(slot).map(T::id),
        _ => None,
    }
}

/// Whether Delete was pressed, meaning the selected row and nothing else.
pub fn is_delete_pressed(view: &View<'_>, ui: &Ui) -> bool {
    let is_busy = ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some());
    view.is_writable && !is_busy && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete))
}
