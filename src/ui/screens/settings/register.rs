//! The register's own settings, in parts: one draft is written in, and saved as one operation.

use super::draft::{Draft, Fault, Made};
use super::{Asked, Section, categories, examples, intervals, laws, scale};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::{BUTTONS, buttons};
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{Label, ScrollArea, Ui};

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
    is_turned_down: bool,
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
            Outcome::Refused(refusal) => (self.refusal, self.is_turned_down) = (Some(refusal.clone()), true),
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

    /// The part in which something cannot be read or was refused; taken once.
    pub fn part_at_fault(&mut self) -> Option<Section> {
        std::mem::take(&mut self.is_turned_down).then_some(match self.fault {
            Some(Fault::Category(_)) => Section::Categories,
            Some(Fault::Law(_)) => Section::Laws,
            _ => Section::Register,
        })
    }

    fn save(&mut self, view: &View<'_>, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
        (self.fault, self.refusal) = (None, None);
        let Some(draft) = &self.draft else { return };
        match draft.settings(view.snapshot.settings(), view.texts) {
            Err(fault) => (self.fault, self.is_turned_down) = (Some(fault), true),
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

/// Draws a part of the settings.
pub fn show(
    form: &mut Form,
    part: Section,
    view: &View<'_>,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let is_dirty = form.is_dirty();
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    let area =
        ScrollArea::vertical().id_salt(("register-settings", part)).auto_shrink([false, false]).max_height(height);
    area.show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDTH));
        ui.spacing_mut().item_spacing.y = theme::space(3);
        ui.add_enabled_ui(view.is_writable, |ui| cards(form, part, view, ui));
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

fn cards(form: &mut Form, part: Section, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Form { draft: Some(draft), fault, refusal, .. } = form else { return };
    match part {
        Section::Scale => drop(card::titled(ui, &tr!(texts, "settings-scale"), |ui| scale::show(draft, view, ui))),
        Section::Examples => examples::show(draft, view, ui),
        Section::Categories => {
            card::titled(ui, &tr!(texts, "settings-categories-title"), |ui| categories::show(draft, *fault, view, ui));
        }
        Section::Laws => laws::show(draft, *fault, view, ui),
        Section::Register | Section::Units | Section::Templates | Section::Appearance => {
            basics(draft, *fault, refusal.as_ref(), view, ui);
        }
    }
}

fn basics(draft: &mut Draft, fault: Option<Fault>, refusal: Option<&Refusal>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let wrong_name = refusal.filter(|refusal| **refusal == Refusal::NameMissing);
    let wrong_name = wrong_name.map(|refusal| texts.refusal(refusal).to_string());
    card::titled(ui, &tr!(texts, "settings-register"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
        Field::new(&tr!(texts, "settings-name")).error(wrong_name.as_deref()).text(ui, &mut draft.name);
        if let Some(refusal) = refusal.filter(|refusal| **refusal != Refusal::NameMissing) {
            field::wrong(ui, &texts.refusal(refusal).to_string());
        }
    });
    card::titled(ui, &tr!(texts, "settings-aspects"), |ui| {
        field::check(ui, &tr!(texts, "settings-traceability"), &mut draft.traceability);
        ui.label(theme::caption(tr!(texts, "settings-traceability-note")));
    });
    card::titled(ui, &tr!(texts, "settings-intervals"), |ui| intervals::show(draft, fault, view, ui));
    card::titled(ui, &tr!(texts, "settings-plan"), |ui| intervals::plan(draft, fault, view, ui));
    card::titled(ui, &tr!(texts, "settings-security"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        let hint = tr!(texts, "settings-security-hint");
        Field::new(&tr!(texts, "settings-security-contact")).hint(&hint).text(ui, &mut draft.security_contact);
        ui.add(Label::new(theme::caption(tr!(texts, "settings-security-note"))).wrap());
    });
}
