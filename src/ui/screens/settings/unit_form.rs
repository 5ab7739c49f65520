//! The form of a unit: a copy is written in, and saved as one operation.

use super::Asked;
use crate::domain::{Unit, UnitId, UnitKind};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::{BUTTONS, buttons, units};
use crate::ui::widgets::field::{self, Field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};

/// A unit being written.
pub struct Form {
    draft: Unit,
    base: Unit,
    is_new: bool,
    refusal: Option<Refusal>,
    /// The units that it can belong to, and the revision they were read at.
    parents: Vec<(Option<UnitId>, String)>,
    parents_at: Option<u64>,
    /// The first field takes the keyboard when the form is first drawn.
    takes_focus: bool,
    is_to_be_saved: bool,
}

impl Form {
    /// The form of a unit in the register.
    pub fn of(unit: Unit) -> Self {
        Self {
            draft: unit.clone(),
            base: unit,
            is_new: false,
            refusal: None,
            parents: Vec::new(),
            parents_at: None,
            takes_focus: false,
            is_to_be_saved: false,
        }
    }

    /// The form of a new unit beneath another one, or at the top.
    pub fn new(view: &View<'_>, parent: Option<UnitId>) -> Self {
        let id = UnitId::fresh(view.now);
        let is_first = view.snapshot.units().is_empty();
        let kind = if is_first { UnitKind::Municipality } else { UnitKind::default() };
        let unit = Unit { id, name: "".into(), kind, parent, officer: "".into() };
        Self { is_new: true, takes_focus: true, ..Self::of(unit) }
    }

    pub fn id(&self) -> UnitId {
        self.draft.id
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.base
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, held: &Unit) {
        if !self.is_dirty() && *held != self.base {
            *self = Self::of(held.clone());
        }
    }

    pub fn save_soon(&mut self) {
        self.is_to_be_saved = self.is_dirty();
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {
                self.base = self.draft.clone();
                (self.refusal, self.is_new) = (None, false);
            }
            Outcome::Refused(refusal) => self.refusal = Some(refusal.clone()),
            Outcome::Kept => {}
        }
    }

    fn refresh(&mut self, view: &View<'_>) {
        let revision = view.snapshot.revision();
        if self.parents_at != Some(revision) {
            let mut parents = units::options(view);
            parents.retain(|(id, _)| *id != Some(self.draft.id));
            if let Some((None, top)) = parents.first_mut() {
                *top = tr!(view.texts, "units-top");
            }
            (self.parents, self.parents_at) = (parents, Some(revision));
        }
    }

    fn save(&mut self, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
        self.refusal = None;
        self.draft.name = self.draft.name.trim().into();
        self.draft.officer = self.draft.officer.trim().into();
        actions.push(Action::Run(Box::new(Command::SaveUnit(self.draft.clone()))));
        *asked = Some(Asked::Unit);
    }
}

/// Draws the form; true when a new unit is given up.
pub fn show(
    form: &mut Form,
    view: &View<'_>,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    form.refresh(view);
    let is_dirty = form.is_dirty() || form.is_new;
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    let area = ScrollArea::vertical().id_salt(("unit", form.draft.id)).auto_shrink([false, false]);
    area.max_height(height).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.add_enabled_ui(view.is_writable, |ui| fields(form, view, ui));
    });
    if !is_dirty {
        return false;
    }
    let is_wanted = std::mem::take(&mut form.is_to_be_saved);
    let (is_pressed, is_given_up) = buttons(view, ui);
    if is_pressed || (is_wanted && view.is_writable) {
        form.save(asked, actions);
    }
    if is_given_up && !form.is_new {
        *form = Form::of(form.base.clone());
        return false;
    }
    is_given_up
}

fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let said = |is_here: fn(&Refusal) -> bool| {
        form.refusal.as_ref().filter(|refusal| is_here(refusal)).map(|refusal| texts.refusal(refusal).to_string())
    };
    let wrong_name = said(is_about_name);
    let wrong_parent = said(|refusal| *refusal == Refusal::UnitInItself);
    let other = said(|refusal| !is_about_name(refusal) && *refusal != Refusal::UnitInItself);
    let name = Field::new(&tr!(texts, "units-name")).error(wrong_name.as_deref()).text(ui, &mut form.draft.name);
    if std::mem::take(&mut form.takes_focus) {
        name.request_focus();
    }
    Field::new(&tr!(texts, "units-kind")).choice(ui, texts, &mut form.draft.kind, &UnitKind::ALL);
    let parent = tr!(texts, "units-parent");
    Field::new(&parent).error(wrong_parent.as_deref()).choice_of(ui, &mut form.draft.parent, &form.parents);
    let hint = tr!(texts, "units-officer-hint");
    Field::new(&tr!(texts, "units-officer")).hint(&hint).text(ui, &mut form.draft.officer);
    if let Some(other) = other {
        field::wrong(ui, &other);
    }
}

fn is_about_name(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::NameMissing | Refusal::UnitNameTaken { .. })
}
