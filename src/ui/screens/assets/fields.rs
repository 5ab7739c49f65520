//! The fields of an asset in calm sections, two beside each other where there is room.

use super::form::Form;
use crate::domain::PersonalData;
use crate::register::Refusal;
use crate::tr;
use crate::ui::screens::systems::fields::{offered, pair, section};
use crate::ui::widgets::field::Field;
use crate::ui::{View, theme};
use eframe::egui::Ui;

/// Draws all fields.
pub fn show(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
    basics(form, view, ui);
    responsible(form, view, ui);
    law(form, view, ui);
    other(form, view, ui);
}

/// Whether the refusal is said beside one of the fields.
pub fn has_place(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::NameMissing | Refusal::ReferenceMissing | Refusal::ReferenceTaken { .. })
}

fn basics(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let said = |refusal: Option<&Refusal>| refusal.map(|refusal| texts.refusal(refusal).to_string());
    ui.label(theme::strong(tr!(texts, "assets-section-basics")));
    let wrong_name = said(form.refusal.as_ref().filter(|refusal| **refusal == Refusal::NameMissing));
    let name = Field::new(&tr!(texts, "assets-name")).error(wrong_name.as_deref()).text(ui, &mut form.draft.name);
    if std::mem::take(&mut form.takes_focus) {
        name.request_focus();
    }
    let is_about_reference =
        |refusal: &&Refusal| matches!(refusal, Refusal::ReferenceMissing | Refusal::ReferenceTaken { .. });
    let wrong_reference = said(form.refusal.as_ref().filter(is_about_reference));
    pair(
        ui,
        form,
        |ui, form| {
            let field = tr!(texts, "assets-reference");
            Field::new(&field).error(wrong_reference.as_deref()).text(ui, &mut form.draft.reference);
        },
        |ui, form| {
            Field::new(&tr!(texts, "assets-unit")).choice_of(ui, &mut form.draft.unit, &form.offers.units);
        },
    );
    Field::new(&tr!(texts, "assets-description")).paragraph(ui, &mut form.draft.description, 3);
}

fn responsible(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-responsible"));
    Field::new(&tr!(texts, "assets-information-owners")).list(ui, texts, &mut form.draft.information_owners);
}

fn law(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-law"));
    let field = tr!(texts, "assets-personal-data");
    Field::new(&field).choice(ui, texts, &mut form.draft.personal_data, &PersonalData::ALL);
    let hint = tr!(texts, "assets-laws-hint");
    Field::new(&tr!(texts, "assets-laws")).hint(&hint).list(ui, texts, &mut form.draft.laws);
}

fn other(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-other"));
    pair(
        ui,
        form,
        |ui, form| {
            let field = tr!(texts, "assets-record-type");
            offered(ui, &field, &mut form.draft.record_type, &form.offers.record_types);
        },
        |ui, form| {
            let field = tr!(texts, "assets-common-type");
            offered(ui, &field, &mut form.draft.common_type, &form.offers.common_types);
        },
    );
    Field::new(&tr!(texts, "assets-note")).paragraph(ui, &mut form.draft.note, 3);
}
