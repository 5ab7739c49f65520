//! The fields of a system in calm sections, two beside each other where there is room.

use super::form::Form;
use crate::domain::{LifeCycle, Operated, PersonalData, Procured, SystemKind, Text, WorkMark, WorkStatus, YesNo};
use crate::register::Refusal;
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::{View, theme};
use eframe::egui::{Popup, PopupCloseBehavior, SetOpenCommand, Ui};

/// From this width on, two fields stand beside each other.
const TWO_COLUMNS: f32 = 400.0;
/// How many words a field offers at once.
const OFFERED: usize = 6;

/// Draws all fields.
pub fn show(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.set_max_width(ui.available_width().min(theme::FORM_WIDTH));
    basics(form, view, ui);
    responsible(form, view, ui);
    operation(form, view, ui);
    judgements(form, view, ui);
    work(form, view, ui);
    other(form, view, ui);
}

/// Whether the refusal is said beside one of the fields.
pub fn has_place(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NameMissing | Refusal::ReferenceMissing | Refusal::ReferenceTaken { .. } | Refusal::IntervalOutOfRange
    )
}

/// The months that were typed; nothing follows the register.
pub fn months(typed: &str) -> Result<Option<u16>, Refusal> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| Refusal::IntervalOutOfRange),
    }
}

pub fn section(ui: &mut Ui, title: &str) {
    ui.add_space(theme::space(2));
    ui.label(theme::strong(title));
}

/// Two fields beside each other, or one below the other.
pub fn pair<T>(ui: &mut Ui, state: &mut T, left: impl FnOnce(&mut Ui, &mut T), right: impl FnOnce(&mut Ui, &mut T)) {
    if ui.available_width() < TWO_COLUMNS {
        left(ui, state);
        right(ui, state);
        return;
    }
    ui.spacing_mut().item_spacing.x = theme::space(4);
    ui.columns(2, |columns| {
        left(&mut columns[0], state);
        right(&mut columns[1], state);
    });
}

fn basics(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.label(theme::strong(tr!(texts, "systems-section-basics")));
    let wrong_name =
        (form.refusal == Some(Refusal::NameMissing)).then(|| texts.refusal(&Refusal::NameMissing).to_string());
    let name = Field::new(&tr!(texts, "systems-name")).error(wrong_name.as_deref()).text(ui, &mut form.draft.name);
    if std::mem::take(&mut form.takes_focus) {
        name.request_focus();
    }
    let is_about_reference =
        |refusal: &&Refusal| matches!(refusal, Refusal::ReferenceMissing | Refusal::ReferenceTaken { .. });
    let wrong_reference = form.refusal.as_ref().filter(is_about_reference).map(|it| texts.refusal(it).to_string());
    pair(
        ui,
        form,
        |ui, form| {
            Field::new(&tr!(texts, "systems-reference"))
                .error(wrong_reference.as_deref())
                .text(ui, &mut form.draft.reference);
        },
        |ui, form| {
            Field::new(&tr!(texts, "systems-kind")).choice(ui, texts, &mut form.draft.kind, &SystemKind::ALL);
        },
    );
    pair(
        ui,
        form,
        |ui, form| {
            Field::new(&tr!(texts, "systems-unit")).choice_of(ui, &mut form.draft.unit, &form.offers.units);
        },
        |ui, form| {
            Field::new(&tr!(texts, "systems-life-cycle")).choice(
                ui,
                texts,
                &mut form.draft.life_cycle,
                &LifeCycle::ALL,
            );
        },
    );
    Field::new(&tr!(texts, "systems-description")).paragraph(ui, &mut form.draft.description, 2);
}

fn responsible(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "systems-section-responsible"));
    pair(
        ui,
        form,
        |ui, form| offered(ui, &tr!(texts, "systems-system-owner"), &mut form.draft.system_owner, &form.offers.roles),
        |ui, form| {
            let label = tr!(texts, "systems-administrator");
            offered(ui, &label, &mut form.draft.system_administrator, &form.offers.roles);
        },
    );
    pair(
        ui,
        form,
        |ui, form| offered(ui, &tr!(texts, "systems-object-owner"), &mut form.draft.object_owner, &form.offers.roles),
        |ui, form| {
            offered(ui, &tr!(texts, "systems-object-leader"), &mut form.draft.object_leader, &form.offers.roles);
        },
    );
    Field::new(&tr!(texts, "systems-information-owners")).list(ui, texts, &mut form.draft.information_owners);
}

fn operation(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "systems-section-operation"));
    pair(
        ui,
        form,
        |ui, form| {
            Field::new(&tr!(texts, "systems-operated")).optional_choice(
                ui,
                texts,
                &mut form.draft.operated,
                &Operated::ALL,
            );
        },
        |ui, form| {
            Field::new(&tr!(texts, "systems-procured")).optional_choice(
                ui,
                texts,
                &mut form.draft.procured,
                &Procured::ALL,
            );
        },
    );
    if form.draft.operated == Some(Operated::OtherOrganisation) || !form.draft.operated_by.is_empty() {
        Field::new(&tr!(texts, "systems-operated-by")).text(ui, &mut form.draft.operated_by);
    }
    pair(
        ui,
        form,
        |ui, form| offered(ui, &tr!(texts, "systems-supplier"), &mut form.draft.supplier, &form.offers.suppliers),
        |ui, form| {
            let label = tr!(texts, "systems-contract-until");
            date(ui, texts, &label, &mut form.draft.contract_until, view.today, None);
        },
    );
}

fn judgements(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "systems-section-judgements"));
    pair(
        ui,
        form,
        |ui, form| {
            Field::new(&tr!(texts, "systems-critical")).choice(
                ui,
                texts,
                &mut form.draft.business_critical,
                &YesNo::ALL,
            );
        },
        |ui, form| {
            Field::new(&tr!(texts, "systems-act")).choice(ui, texts, &mut form.draft.cybersecurity_act, &YesNo::ALL);
        },
    );
    Field::new(&tr!(texts, "systems-personal-data")).choice(
        ui,
        texts,
        &mut form.draft.personal_data,
        &PersonalData::ALL,
    );
}

fn work(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "systems-section-work"));
    let draft = &mut form.draft;
    mark(ui, view, &tr!(texts, "systems-action-plan"), &mut draft.action_plan);
    mark(ui, view, &tr!(texts, "systems-risk-analysis"), &mut draft.risk_analysis);
    mark(ui, view, &tr!(texts, "systems-impact-assessment"), &mut draft.impact_assessment);
}

fn mark(ui: &mut Ui, view: &View<'_>, label: &str, mark: &mut WorkMark) {
    let texts = view.texts;
    pair(
        ui,
        mark,
        |ui, mark| {
            let before = mark.status;
            Field::new(label).optional_choice(ui, texts, &mut mark.status, &WorkStatus::ALL);
            if mark.status != before {
                mark.on = mark.status.map(|_| view.today);
            }
        },
        |ui, mark| {
            if mark.status.is_some() || mark.on.is_some() {
                let name = tr!(texts, "systems-work-date", work = label);
                date(ui, texts, &name, &mut mark.on, view.today, None);
            }
        },
    );
}

fn other(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "systems-section-other"));
    let wrong = (form.refusal == Some(Refusal::IntervalOutOfRange))
        .then(|| texts.refusal(&Refusal::IntervalOutOfRange).to_string());
    let follows = view.snapshot.settings().interval_months;
    let hint = tr!(texts, "systems-interval-hint", months = u32::from(follows));
    Field::new(&tr!(texts, "systems-interval")).error(wrong.as_deref()).hint(&hint).text(ui, &mut form.interval);
    Field::new(&tr!(texts, "systems-tags")).list(ui, texts, &mut form.draft.tags);
    Field::new(&tr!(texts, "systems-note")).paragraph(ui, &mut form.draft.note, 3);
}

/// A text that offers what is written elsewhere in the register while one types.
pub fn offered(ui: &mut Ui, label: &str, value: &mut Text, known: &[Text]) {
    let response = Field::new(label).text(ui, value);
    let typed = value.trim().to_lowercase();
    let fits = |text: &&Text| text.to_lowercase().contains(&typed) && text.to_lowercase() != typed;
    let found: Vec<&Text> = if response.has_focus() || Popup::is_id_open(ui, Popup::default_response_id(&response)) {
        known.iter().filter(fits).take(OFFERED).collect()
    } else {
        Vec::new()
    };
    let command = response.changed().then_some(SetOpenCommand::Bool(!found.is_empty() && !typed.is_empty()));
    let popup = Popup::from_response(&response).open_memory(command).width(response.rect.width());
    popup.close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        for text in found {
            if ui.button(&**text).clicked() {
                *value = text.clone();
            }
        }
    });
}
