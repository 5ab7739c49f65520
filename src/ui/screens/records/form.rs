//! The form of a record: a copy is written in, and saved as one operation.

use super::kind::{Drafted, Id};
use crate::register::{Keyed as _, Refusal};
use crate::tr;
use crate::ui::widgets::{button, field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};

/// Room for the row of buttons below the fields.
pub const BUTTONS: f32 = theme::CONTROL_HEIGHT + 16.0;

/// A record being written.
pub struct Form<K: Drafted> {
    /// The record as it is written.
    pub draft: K::Record,
    /// What is typed and has to be read first.
    pub written: K::Written,
    /// What the fields offer.
    pub offers: K::Offers,
    /// Why it was not saved.
    pub refusal: Option<Refusal>,
    /// The first field takes the keyboard when the form is first drawn.
    pub takes_focus: bool,
    base: K::Record,
    is_new: bool,
    offers_at: Option<u64>,
    /// Saving was asked for from outside.
    is_to_be_saved: bool,
}

impl<K: Drafted> Form<K> {
    /// The form of a record in the register.
    pub fn of(record: K::Record) -> Self {
        Self {
            written: K::written(&record),
            draft: record.clone(),
            base: record,
            is_new: false,
            refusal: None,
            offers: K::Offers::default(),
            offers_at: None,
            takes_focus: false,
            is_to_be_saved: false,
        }
    }

    /// The form of a new record.
    pub fn of_new(record: K::Record) -> Self {
        Self { is_new: true, takes_focus: true, ..Self::of(record) }
    }

    /// The form of a new record in which something is written already.
    pub fn begun(record: K::Record, base: K::Record) -> Self {
        Self { draft: record, ..Self::of_new(base) }
    }

    /// What the record is known by.
    pub fn id(&self) -> Id<K> {
        self.draft.id()
    }

    /// Whether something is written that is not saved.
    pub fn is_dirty(&self) -> bool {
        self.draft != self.base || self.written != K::written(&self.base)
    }

    /// What is said of a refusal beside the field that it is about.
    pub fn wrong(&self, view: &View<'_>, is_about: impl Fn(&Refusal) -> bool) -> Option<String> {
        let refusal = self.refusal.as_ref().filter(|refusal| is_about(refusal))?;
        Some(view.texts.refusal(refusal).to_string())
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, held: &K::Record) {
        if *held == self.base {
            return;
        }
        if self.is_dirty() {
            K::take_over(&mut self.draft, &mut self.base, held);
        } else {
            *self = Self::of(held.clone());
        }
    }

    /// Saves what is written, when it is next drawn.
    pub fn save_soon(&mut self) {
        self.is_to_be_saved = self.is_new || self.is_dirty();
    }

    /// Hears how saving ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {
                self.base = self.draft.clone();
                self.written = K::written(&self.base);
                (self.refusal, self.is_new) = (None, false);
            }
            Outcome::Refused(refusal) => self.refusal = Some(refusal.clone()),
            Outcome::Kept => {}
        }
    }

    fn refresh(&mut self, view: &View<'_>) {
        let revision = Some(view.snapshot.revision());
        if self.offers_at != revision {
            (self.offers, self.offers_at) = (K::offers(view, &self.draft), revision);
        }
    }

    fn save(&mut self, actions: &mut Vec<Action>) -> Option<Wanted> {
        self.refusal = K::read(&mut self.draft, &self.written).err();
        if self.refusal.is_some() {
            return None;
        }
        let command = Box::new(K::save(self.draft.clone()));
        let moves_levels = K::moves_levels(&self.base, &self.draft);
        actions.push(if moves_levels { Action::Confirm(command) } else { Action::Run(command) });
        Some(Wanted::Saving)
    }
}

/// What is wanted of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A command saves the record; the form is to hear how it ended.
    Saving,
    /// A new record is given up.
    Leaving,
}

/// Draws the form.
pub fn show<K: Drafted>(form: &mut Form<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> Option<Wanted> {
    form.refresh(view);
    let is_dirty = form.is_dirty() || form.is_new;
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    // A new record and an edited one scroll apart, so that the form of the next one begins at its top.
    let area = ScrollArea::vertical().id_salt(("form", form.id())).auto_shrink([false, false]);
    area.max_height(height).show(ui, |ui| {
        if let Some(wrong) = form.wrong(view, |refusal| !K::has_place(refusal)) {
            field::wrong(ui, &wrong);
        }
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        ui.add_enabled_ui(view.is_writable, |ui| K::fields(form, view, ui));
        ui.add_space(theme::space(2));
    });
    if !is_dirty {
        return None;
    }
    let is_wanted = std::mem::take(&mut form.is_to_be_saved);
    let (is_pressed, is_given_up) = buttons(view, ui);
    if is_pressed || (is_wanted && view.is_writable) {
        return form.save(actions);
    }
    if is_given_up && !form.is_new {
        *form = Form::of(form.base.clone());
        return None;
    }
    is_given_up.then_some(Wanted::Leaving)
}

/// The buttons below a form; tells whether it is to be saved, and whether it is given up.
pub fn buttons(view: &View<'_>, ui: &mut Ui) -> (bool, bool) {
    ui.add_space(theme::space(2));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        let saved =
            ui.add_enabled_ui(view.is_writable, |ui| button::primary(ui, &tr!(view.texts, "common-save"))).inner;
        (saved.clicked(), button::secondary(ui, &tr!(view.texts, "common-cancel")).clicked())
    })
    .inner
}
