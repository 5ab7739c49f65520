//! The form of an accepted risk, the same in the pane and over other screens.

use super::Acceptances;
use crate::domain::{AcceptanceId, Date, GapState, Levels, RiskAcceptance, Severity, SystemId, Text};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::plan::fields::{DayField, NO_SYSTEM, days, roles};
use crate::ui::screens::plan::finder::{self, Finder};
use crate::ui::screens::records;
use crate::ui::screens::records::fields::{offered, section};
use crate::ui::theme;
use crate::ui::widgets::field::Field;
use eframe::egui::{Label, Ui};

type Form = records::Form<Acceptances>;

/// What has to be read before it is part of the acceptance.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Written {
    system: Option<SystemId>,
    on: Option<Date>,
    /// A date stands there that is none.
    is_unreadable: bool,
}

/// What the fields offer.
#[derive(Default)]
pub struct Offers {
    systems: Finder,
    roles: Vec<Text>,
    gaps: Option<(SystemId, Vec<(Text, String)>)>,
}

/// A new acceptance of a gap of a system, or of one that is still to be chosen.
pub fn fresh(view: &View<'_>, system: Option<SystemId>) -> RiskAcceptance {
    RiskAcceptance {
        id: AcceptanceId::fresh(view.now),
        system: system.unwrap_or(NO_SYSTEM),
        requirement: Text::default(),
        gap: Text::default(),
        risk: Severity::Moderate,
        reason: Text::default(),
        accepted_by: Text::default(),
        on: view.today,
        valid_until: None,
        reference: Text::default(),
        levels: Levels::default(),
    }
}

/// A new acceptance of the gap of a system in a requirement, which begins with what the answer says of the gap.
pub fn of_gap(view: &View<'_>, system: SystemId, requirement: &Text) -> RiskAcceptance {
    let answer = view.snapshot.assessment(system, requirement);
    RiskAcceptance {
        requirement: requirement.clone(),
        gap: answer.map(|held| held.present.clone()).unwrap_or_default(),
        risk: answer.and_then(|held| held.severity).unwrap_or(Severity::Moderate),
        ..fresh(view, Some(system))
    }
}

impl records::Drafted for Acceptances {
    type Record = RiskAcceptance;
    type Written = Written;
    type Offers = Offers;

    fn save(held: RiskAcceptance) -> Command {
        Command::AcceptRisk(Box::new(held))
    }

    fn written(held: &RiskAcceptance) -> Written {
        Written { system: Some(held.system).filter(|id| *id != NO_SYSTEM), on: Some(held.on), is_unreadable: false }
    }

    fn read(draft: &mut RiskAcceptance, written: &Written) -> Result<(), Refusal> {
        draft.system = written.system.ok_or(Refusal::SystemMissing)?;
        if draft.requirement.is_empty() {
            return Err(Refusal::RequirementMissing);
        }
        if written.is_unreadable {
            return Err(Refusal::DateUnreadable);
        }
        draft.on = written.on.ok_or(Refusal::DateMissing)?;
        for text in [&mut draft.reason, &mut draft.accepted_by, &mut draft.reference] {
            *text = text.trim().into();
        }
        Ok(())
    }

    fn offers(view: &View<'_>, _: &RiskAcceptance) -> Offers {
        Offers { roles: roles(view), ..Offers::default() }
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        form.written.is_unreadable = false;
        gap(form, view, ui);
        decision(form, view, ui);
    }

    fn has_place(refusal: &Refusal) -> bool {
        matches!(
            refusal,
            Refusal::SystemMissing
                | Refusal::RequirementMissing
                | Refusal::AcceptanceReasonMissing
                | Refusal::AcceptedByMissing
                | Refusal::DateMissing
                | Refusal::DateInFuture(_)
                | Refusal::EndsBeforeStart
        )
    }
}

/// What is accepted.
fn gap(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let is_fixed = view.snapshot.acceptances().get(form.draft.id).is_some();
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::SystemMissing);
    let before = form.written.system;
    let records::Form { offers, written, draft, .. } = form;
    finder::system(&mut offers.systems, &mut written.system, view, (is_fixed, wrong.as_deref()), ui);
    if written.system != before {
        draft.requirement = Text::default();
    }
    if let Some(system) = form.written.system {
        requirement(form, system, is_fixed, view, ui);
    }
    let label = tr!(texts, "plan-gap");
    let hint = tr!(texts, "plan-gap-hint");
    Field::new(&label).hint(&hint).paragraph(ui, &mut form.draft.gap, 2);
    Field::new(&tr!(texts, "plan-risk")).choice(ui, texts, &mut form.draft.risk, &Severity::ALL);
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::AcceptanceReasonMissing);
    let hint = tr!(texts, "plan-reason-hint");
    let label = tr!(texts, "plan-reason");
    let reason = Field::new(&label).hint(&hint).error(wrong.as_deref()).paragraph(ui, &mut form.draft.reason, 2);
    if std::mem::take(&mut form.takes_focus) && form.written.system.is_some() {
        reason.request_focus();
    }
}

/// The requirement whose gap it is: one of the gaps of the system, and fixed once it is decided.
fn requirement(form: &mut Form, system: SystemId, is_fixed: bool, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let label = tr!(texts, "plan-requirement");
    if is_fixed {
        Field::new(&label).shown(ui, &named(view, &form.draft.requirement));
        return;
    }
    if form.offers.gaps.as_ref().is_none_or(|(of, _)| *of != system) {
        form.offers.gaps = Some((system, gaps(view, system, &form.draft.requirement)));
    }
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::RequirementMissing);
    let records::Form { offers, draft, .. } = form;
    let gaps = offers.gaps.as_ref().map_or(&[][..], |(_, gaps)| gaps);
    Field::new(&label).error(wrong.as_deref()).choice_of(ui, &mut draft.requirement, gaps);
    if gaps.len() < 2 {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-accept-no-gaps"))).wrap());
    }
}

/// The gaps that can be accepted, after the choice of none, and the one that was chosen elsewhere.
fn gaps(view: &View<'_>, system: SystemId, chosen: &Text) -> Vec<(Text, String)> {
    let mut gaps = vec![(Text::default(), tr!(view.texts, "common-nothing-chosen"))];
    let Some(slot) = view.snapshot.systems().slot(system) else { return gaps };
    for demand in view.snapshot.demands(slot) {
        let id = &demand.applicable.requirement.id;
        let is_gap = demand.answer().is_gap() && demand.gap != Some(GapState::Closed);
        if is_gap || id == chosen {
            gaps.push((id.clone(), named(view, id)));
        }
    }
    if gaps.iter().all(|(id, _)| id != chosen) {
        gaps.push((chosen.clone(), named(view, chosen)));
    }
    gaps
}

fn named(view: &View<'_>, id: &Text) -> String {
    let held = view.snapshot.catalogue().requirement(id);
    held.map_or_else(|| id.to_string(), |held| format!("{id} {}", view.texts.wording(&held.heading)))
}

/// Who accepts it, and until when.
fn decision(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "plan-section-decision"));
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::AcceptedByMissing);
    let records::Form { draft, offers, .. } = form;
    offered(ui, &tr!(texts, "plan-accepted-by"), &mut draft.accepted_by, &offers.roles);
    if let Some(wrong) = wrong {
        crate::ui::widgets::field::wrong(ui, &wrong);
    }
    let wrong_on = form.wrong(view, |refusal| matches!(refusal, Refusal::DateMissing | Refusal::DateInFuture(_)));
    let backwards = form.wrong(view, |refusal| *refusal == Refusal::EndsBeforeStart);
    let fields: [DayField<'_>; 2] = [
        (&tr!(texts, "plan-decided-on"), &mut form.written.on, wrong_on.as_deref()),
        (&tr!(texts, "plan-valid-until"), &mut form.draft.valid_until, backwards.as_deref()),
    ];
    form.written.is_unreadable |= !days(ui, view, fields);
    Field::new(&tr!(texts, "plan-decision-reference")).text(ui, &mut form.draft.reference);
    ui.add(Label::new(theme::caption(tr!(texts, "plan-accept-note"))).wrap());
}
