//! The register's own settings: a draft is written in, and saved as one operation.

use super::draft::{Draft, Fault, Made};
use super::{Asked, intervals, scale};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::{BUTTONS, buttons};
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{ScrollArea, Ui};

/// Width at which the cards stop growing.
const WIDTH: f32 = 720.0;

/// The settings being written.
#[derive(Default)]
pub struct Form {
    made: Option<Made>,
    draft: Option<Draft>,
    base: Option<Draft>,
    fault: Option<Fault>,
    refusal: Option<Refusal>,
    is_to_be_saved: bool,
}

impl Form {
    pub fn is_dirty(&self) -> bool {
        self.draft != self.base
    }

    pub fn discard(&mut self) {
        self.draft.clone_from(&self.base);
        (self.fault, self.refusal) = (None, None);
    }

    /// Saves what is written, when it is next drawn.
    pub fn save_soon(&mut self) {
        self.is_to_be_saved = self.is_dirty();
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {
                self.base.clone_from(&self.draft);
                // What is saved is read again, trimmed and in order.
                self.made = None;
                self.refusal = None;
            }
            Outcome::Refused(refusal) => self.refusal = Some(refusal.clone()),
            Outcome::Kept => {}
        }
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn refresh(&mut self, view: &View<'_>) {
        let made = Made { revision: view.snapshot.revision(), language: view.texts.language() };
        if self.made == Some(made) || self.is_dirty() {
            return;
        }
        let draft = Draft::of(view.snapshot.settings(), view.texts);
        *self = Self { made: Some(made), draft: Some(draft.clone()), base: Some(draft), ..Self::default() };
    }

    fn save(&mut self, view: &View<'_>, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
        (self.fault, self.refusal) = (None, None);
        let Some(draft) = &self.draft else { return };
        match draft.settings(view.snapshot.settings(), view.texts) {
            Err(fault) => self.fault = Some(fault),
            Ok(settings) => {
                // A fourth aspect leaves every system without a level in it, so that is shown first.
                let moves_levels = settings.traceability != view.snapshot.settings().traceability;
                let command = Box::new(Command::SaveSettings(Box::new(settings)));
                actions.push(if moves_levels { Action::Confirm(command) } else { Action::Run(command) });
                *asked = Some(Asked::Register);
            }
        }
    }
}

/// Draws the settings.
pub fn show(form: &mut Form, view: &View<'_>, ui: &mut Ui, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
    let is_dirty = form.is_dirty();
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    let area = ScrollArea::vertical().id_salt("register-settings").auto_shrink([false, false]).max_height(height);
    area.show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDTH));
        ui.spacing_mut().item_spacing.y = theme::space(3);
        ui.add_enabled_ui(view.is_writable, |ui| cards(form, view, ui));
    });
    if !is_dirty {
        return;
    }
    let is_wanted = std::mem::take(&mut form.is_to_be_saved);
    let (is_pressed, is_given_up) = buttons(view, ui);
    if is_pressed || (is_wanted && view.is_writable) {
        form.save(view, asked, actions);
    } else if is_given_up {
        form.discard();
    }
}

fn cards(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Form { draft: Some(draft), fault, refusal, .. } = form else { return };
    let wrong_name = refusal.as_ref().filter(|refusal| **refusal == Refusal::NameMissing);
    let wrong_name = wrong_name.map(|refusal| texts.refusal(refusal).to_string());
    card::titled(ui, &tr!(texts, "settings-register"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        Field::new(&tr!(texts, "settings-name")).error(wrong_name.as_deref()).text(ui, &mut draft.name);
        if let Some(refusal) = refusal.as_ref().filter(|refusal| **refusal != Refusal::NameMissing) {
            field::wrong(ui, &texts.refusal(refusal).to_string());
        }
    });
    card::titled(ui, &tr!(texts, "settings-aspects"), |ui| {
        field::check(ui, &tr!(texts, "settings-traceability"), &mut draft.traceability);
        ui.label(theme::caption(tr!(texts, "settings-traceability-note")));
    });
    card::titled(ui, &tr!(texts, "settings-intervals"), |ui| intervals::show(draft, *fault, view, ui));
    card::titled(ui, &tr!(texts, "settings-scale"), |ui| scale::show(draft, view, ui));
}
