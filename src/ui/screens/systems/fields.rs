//! The fields of a system in calm sections, two beside each other where there is room.

use super::Systems;
use crate::domain::{
    LifeCycle, Operated, PersonalData, Procured, System, SystemKind, Text, UnitId, WorkMark, WorkStatus, YesNo,
};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::fields::{is_about_basics, is_about_reference, name, offered, pair, section};
use crate::ui::screens::records::{self, units};
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::{order, theme};
use eframe::egui::Ui;

type Form = records::Form<Systems>;

/// What fields offer: the units, and what is used elsewhere in the register.
#[derive(Default)]
pub struct Offers {
    units: Vec<(Option<UnitId>, String)>,
    roles: Vec<Text>,
    suppliers: Vec<Text>,
}

impl records::Drafted for Systems {
    type Record = System;
    /// The interval.
    type Written = Text;
    type Offers = Offers;

    fn save(system: System) -> Command {
        Command::SaveSystem(Box::new(system))
    }

    fn written(system: &System) -> Text {
        system.interval_months.map(|months| months.to_string()).unwrap_or_default().into()
    }

    fn read(draft: &mut System, interval: &Text) -> Result<(), Refusal> {
        draft.interval_months = months(interval)?;
        draft.name = draft.name.trim().into();
        draft.reference = draft.reference.trim().into();
        Ok(())
    }

    /// The tab "Analyser" sets the impact assessment and the tab "Nivå" the mark; neither is set back by the form.
    fn take_over(draft: &mut System, base: &mut System, held: &System) {
        if draft.impact_assessment == base.impact_assessment {
            draft.impact_assessment = held.impact_assessment;
        }
        base.impact_assessment = held.impact_assessment;
        draft.review_mark.clone_from(&held.review_mark);
        base.review_mark.clone_from(&held.review_mark);
    }

    /// A retired system gives no levels to others, so retiring one and bringing it back shows first what moves.
    fn moves_levels(base: &System, draft: &System) -> bool {
        base.is_retired() != draft.is_retired()
    }

    fn has_place(refusal: &Refusal) -> bool {
        *refusal == Refusal::IntervalOutOfRange || is_about_basics(refusal)
    }

    fn offers(view: &View<'_>, _: &System) -> Offers {
        let systems = || view.snapshot.systems().iter().map(|(_, system)| system);
        let roles = systems().flat_map(|system| {
            let fixed =
                [&system.system_owner, &system.system_administrator, &system.object_owner, &system.object_leader];
            fixed.into_iter().chain(&system.information_owners)
        });
        Offers {
            units: units::options(view),
            roles: order::distinct(roles),
            suppliers: order::distinct(systems().map(|system| &system.supplier)),
        }
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        basics(form, view, ui);
        responsible(form, view, ui);
        operation(form, view, ui);
        judgements(form, view, ui);
        work(form, view, ui);
        other(form, view, ui);
    }
}

/// The months that were typed; nothing follows the register.
fn months(typed: &str) -> Result<Option<u16>, Refusal> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| Refusal::IntervalOutOfRange),
    }
}

fn basics(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.label(theme::strong(tr!(texts, "systems-section-basics")));
    name(ui, form, view, &tr!(texts, "systems-name"), |system| &mut system.name);
    let wrong_reference = form.wrong(view, is_about_reference);
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
        |ui, form| {
            offered(ui, &tr!(texts, "systems-system-owner"), &mut form.draft.system_owner, &form.offers.roles);
        },
        |ui, form| {
            let label = tr!(texts, "systems-administrator");
            offered(ui, &label, &mut form.draft.system_administrator, &form.offers.roles);
        },
    );
    pair(
        ui,
        form,
        |ui, form| {
            offered(ui, &tr!(texts, "systems-object-owner"), &mut form.draft.object_owner, &form.offers.roles);
        },
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
        |ui, form| {
            offered(ui, &tr!(texts, "systems-supplier"), &mut form.draft.supplier, &form.offers.suppliers);
        },
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
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::IntervalOutOfRange);
    let follows = view.snapshot.settings().interval_months;
    let hint = tr!(texts, "systems-interval-hint", months = u32::from(follows));
    Field::new(&tr!(texts, "systems-interval")).error(wrong.as_deref()).hint(&hint).text(ui, &mut form.written);
    Field::new(&tr!(texts, "systems-tags")).list(ui, texts, &mut form.draft.tags);
    Field::new(&tr!(texts, "systems-note")).paragraph(ui, &mut form.draft.note, 3);
}
