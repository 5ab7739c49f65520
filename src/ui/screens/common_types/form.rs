//! The form of a type: a copy is written in, and saved as one operation.

use super::Asked;
use super::ranges;
use crate::domain::{CommonType, CommonTypeId, PersonalData};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::fields::section;
use crate::ui::screens::records::{BUTTONS, buttons};
use crate::ui::widgets::field::{self, Field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};

/// A type being written.
pub struct Form {
    draft: CommonType,
    base: CommonType,
    is_new: bool,
    refusal: Option<Refusal>,
    /// The first field takes the keyboard when the form is first drawn.
    takes_focus: bool,
    is_to_be_saved: bool,
}

impl Form {
    /// The form of a type in the register.
    pub fn of(held: CommonType) -> Self {
        let base = held.clone();
        Self { draft: held, base, is_new: false, refusal: None, takes_focus: false, is_to_be_saved: false }
    }

    /// The form of a new type.
    pub fn new(view: &View<'_>) -> Self {
        let held = CommonType::new(CommonTypeId::fresh(view.now), "");
        Self { is_new: true, takes_focus: true, ..Self::of(held) }
    }

    pub fn id(&self) -> CommonTypeId {
        self.draft.id
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.base
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, held: &CommonType) {
        if !self.is_dirty() && *held != self.base {
            *self = Self::of(held.clone());
        }
    }

    pub fn save_soon(&mut self) {
        self.is_to_be_saved = self.is_dirty() || self.is_new;
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

    fn save(&mut self, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
        self.refusal = None;
        self.draft.name = self.draft.name.trim().into();
        actions.push(Action::Run(Box::new(Command::SaveCommonType(Box::new(self.draft.clone())))));
        *asked = Some(Asked::Form);
    }
}

/// Draws the form; true when a new type is given up.
pub fn show(
    form: &mut Form,
    view: &View<'_>,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    let is_dirty = form.is_dirty() || form.is_new;
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    let area = ScrollArea::vertical().id_salt(("type", form.draft.id)).auto_shrink([false, false]);
    area.max_height(height).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.add_enabled_ui(view.is_writable, |ui| fields(form, view, ui));
        ui.add_space(theme::space(2));
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
    let (wrong_name, other) = (said(is_about_name), said(|refusal| !is_about_name(refusal)));
    let name = Field::new(&tr!(texts, "types-name")).error(wrong_name.as_deref()).text(ui, &mut form.draft.name);
    if std::mem::take(&mut form.takes_focus) {
        name.request_focus();
    }
    Field::new(&tr!(texts, "types-description")).paragraph(ui, &mut form.draft.description, 2);
    section(ui, &tr!(texts, "types-section-levels"));
    if let Some(other) = other {
        field::wrong(ui, &other);
    }
    ranges::fields(ui, view, &mut form.draft.ranges);
    field::check(ui, &tr!(texts, "types-may-be-lowered"), &mut form.draft.may_be_lowered);
    ui.label(theme::caption(tr!(texts, "types-may-be-lowered-about")));
    Field::new(&tr!(texts, "types-motivation")).paragraph(ui, &mut form.draft.motivation, 3);
    section(ui, &tr!(texts, "types-section-law"));
    let hint = tr!(texts, "assets-laws-hint");
    Field::new(&tr!(texts, "types-laws")).hint(&hint).list(ui, texts, &mut form.draft.laws);
    let field = tr!(texts, "types-personal-data");
    Field::new(&field).choice(ui, texts, &mut form.draft.personal_data, &PersonalData::ALL);
    Field::new(&tr!(texts, "types-type-note")).paragraph(ui, &mut form.draft.note, 2);
}

fn is_about_name(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::NameMissing | Refusal::TypeNameTaken { .. })
}
