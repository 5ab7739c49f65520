//! The form of a follow-up: what the supplier of a system does of what it answers for.

use crate::domain::requirement::Answers;
use crate::domain::{Answer, Date, FollowUp, FollowUpId, Outcome, SystemId, Text};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::plan::fields::{DayField, days, roles};
use crate::ui::screens::records;
use crate::ui::screens::records::fields::{offered, section};
use crate::ui::theme;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use eframe::egui::{Label, Ui};

/// The follow-ups, as records that are written in a form.
pub struct FollowUps;

type Form = records::Form<FollowUps>;

/// What has to be read before it is part of the follow-up.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Written {
    on: Option<Date>,
    /// A date stands there that is none.
    is_unreadable: bool,
}

/// What the fields offer.
#[derive(Default)]
pub struct Offers {
    roles: Vec<Text>,
    asked: Vec<Asked>,
}

/// A requirement that the supplier answers for.
struct Asked {
    id: Text,
    name: String,
    wording: String,
}

/// A new follow-up of a system's supplier, which begins with what was found last.
pub fn fresh(view: &View<'_>, system: SystemId) -> FollowUp {
    let held = view.snapshot.systems().get(system);
    let last = view.snapshot.follow_ups_of(system).first().copied();
    FollowUp {
        id: FollowUpId::fresh(view.now),
        supplier: held.map(|system| system.supplier.clone()).unwrap_or_default(),
        system,
        on: view.today,
        by: last.map(|last| last.by.clone()).unwrap_or_default(),
        next: None,
        note: Text::default(),
        outcomes: last.map(|last| last.outcomes.clone()).unwrap_or_default(),
    }
}

impl records::Drafted for FollowUps {
    type Record = FollowUp;
    type Written = Written;
    type Offers = Offers;

    fn save(held: FollowUp) -> Command {
        Command::SaveFollowUp(Box::new(held))
    }

    fn written(held: &FollowUp) -> Written {
        Written { on: Some(held.on), is_unreadable: false }
    }

    fn read(draft: &mut FollowUp, written: &Written) -> Result<(), Refusal> {
        if written.is_unreadable {
            return Err(Refusal::DateUnreadable);
        }
        draft.on = written.on.ok_or(Refusal::DateMissing)?;
        draft.by = draft.by.trim().into();
        Ok(())
    }

    fn offers(view: &View<'_>, draft: &FollowUp) -> Offers {
        Offers { roles: roles(view), asked: asked(view, draft) }
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        form.written.is_unreadable = false;
        occasion(form, view, ui);
        outcomes(form, view, ui);
    }

    fn has_place(refusal: &Refusal) -> bool {
        matches!(refusal, Refusal::DateMissing | Refusal::DateInFuture(_) | Refusal::EndsBeforeStart)
    }
}

/// What the supplier answers for at the system's levels, and what was looked at before.
fn asked(view: &View<'_>, draft: &FollowUp) -> Vec<Asked> {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let demands = snapshot.systems().slot(draft.system).map(|slot| snapshot.demands(slot)).unwrap_or_default();
    let demands = demands.into_iter().filter(|demand| demand.applicable.requirement.answers == Answers::Supplier);
    let mut asked: Vec<Asked> = demands
        .map(|demand| {
            let held = demand.applicable.requirement;
            let wording = texts.wording(&demand.applicable.filled(&held.shall)).to_owned();
            Asked { id: held.id.clone(), name: format!("{} {}", held.id, texts.wording(&held.heading)), wording }
        })
        .collect();
    let is_new = |outcome: &&Outcome| asked.iter().all(|asked| asked.id != outcome.requirement);
    let others: Vec<Text> = draft.outcomes.iter().filter(is_new).map(|outcome| outcome.requirement.clone()).collect();
    asked.extend(others.into_iter().map(|id| {
        let held = snapshot.catalogue().requirement(&id);
        let name = held.map_or_else(|| id.to_string(), |held| format!("{id} {}", texts.wording(&held.heading)));
        Asked { id, name, wording: tr!(texts, "plan-follow-not-asked") }
    }));
    asked
}

fn occasion(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    Field::new(&tr!(texts, "plan-supplier")).text(ui, &mut form.draft.supplier);
    let wrong_on = form.wrong(view, |refusal| matches!(refusal, Refusal::DateMissing | Refusal::DateInFuture(_)));
    let backwards = form.wrong(view, |refusal| *refusal == Refusal::EndsBeforeStart);
    let fields: [DayField<'_>; 2] = [
        (&tr!(texts, "plan-date"), &mut form.written.on, wrong_on.as_deref()),
        (&tr!(texts, "plan-follow-next"), &mut form.draft.next, backwards.as_deref()),
    ];
    form.written.is_unreadable |= !days(ui, view, fields);
    if form.draft.next.is_none() {
        let months = view.snapshot.settings().follow_up_months;
        let held = FollowUp { on: form.written.on.unwrap_or(view.today), ..form.draft.clone() };
        let next = held.next_on(months).to_string();
        ui.label(theme::caption(tr!(texts, "plan-follow-next-note", date = next, months = months)));
    }
    let records::Form { draft, offers, .. } = form;
    offered(ui, &tr!(texts, "plan-follow-by"), &mut draft.by, &offers.roles);
    Field::new(&tr!(texts, "plan-note")).paragraph(ui, &mut draft.note, 2);
}

fn outcomes(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "plan-section-outcomes"));
    let records::Form { draft, offers, .. } = form;
    if offers.asked.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-follow-nothing-asked"))).wrap());
        return;
    }
    if !draft.outcomes.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-follow-copied"))).wrap());
    }
    let left = |outcomes: &[Outcome], id: &Text| outcomes.iter().all(|outcome| outcome.requirement != *id);
    if offers.asked.iter().any(|asked| left(&draft.outcomes, &asked.id))
        && button::secondary(ui, &tr!(texts, "plan-follow-rest-met")).clicked()
    {
        for asked in &offers.asked {
            if left(&draft.outcomes, &asked.id) {
                draft.outcomes.push(outcome(&asked.id, Answer::Met));
            }
        }
    }
    for asked in &offers.asked {
        ui.push_id(&*asked.id, |ui| one(draft, asked, view, ui));
    }
}

fn outcome(requirement: &Text, answer: Answer) -> Outcome {
    Outcome { requirement: requirement.clone(), answer, comment: Text::default() }
}

/// What was found for one requirement, and the comment on it.
fn one(draft: &mut FollowUp, asked: &Asked, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let place = draft.outcomes.iter().position(|outcome| outcome.requirement == asked.id);
    let mut answer = place.map_or(Answer::Unanswered, |place| draft.outcomes[place].answer);
    let before = answer;
    ui.add_space(theme::space(1));
    Field::new(&asked.name).choice(ui, texts, &mut answer, &Answer::ALL);
    ui.add(Label::new(theme::caption(&*asked.wording)).wrap());
    match place {
        None if answer != before => draft.outcomes.push(outcome(&asked.id, answer)),
        None => {}
        Some(place) => {
            let held = &mut draft.outcomes[place];
            held.answer = answer;
            let label = tr!(texts, "plan-follow-comment", requirement = asked.id.to_string());
            Field::new(&label).text(ui, &mut held.comment);
            // What was not looked at, and has no comment, is not part of the follow-up.
            if answer == Answer::Unanswered && held.comment.trim().is_empty() && answer != before {
                draft.outcomes.remove(place);
            }
        }
    }
}
