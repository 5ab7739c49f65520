//! The form of a measure, the same in the pane and over other screens.

use super::Measures;
use crate::domain::{AspectSet, Few, GapState, Measure, MeasureId, MeasureStatus, Priority, SystemId, Text, fold};
use crate::register::query::MeasureSelection;
use crate::register::{Command, Refusal, Slot};
use crate::tr;
use crate::ui::screens::plan::fields::{DayField, NO_SYSTEM, day, days, roles};
use crate::ui::screens::plan::finder::{self, Finder};
use crate::ui::screens::records::fields::{is_about_reference, offered, pair, section};
use crate::ui::screens::records::{self, joined};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, state};
use crate::ui::{View, icons, theme};
use eframe::egui::{Checkbox, Label, Ui};

type Form = records::Form<Measures>;

/// What has to be read before it is part of the measure.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// The system; none for a measure whose system is still to be chosen.
    system: Option<SystemId>,
    /// A date stands there that is none.
    is_unreadable: bool,
}

/// What the fields offer.
#[derive(Default)]
pub struct Offers {
    systems: Finder,
    measures: Finder,
    roles: Vec<Text>,
    gaps: Option<(SystemId, Vec<Offered>)>,
}

/// A requirement that a measure can be about.
struct Offered {
    id: Text,
    name: String,
    gap: Option<GapState>,
    aspects: AspectSet,
}

/// A new measure of a system, or of one that is still to be chosen.
pub fn fresh(view: &View<'_>, system: Option<SystemId>) -> Measure {
    let reference = view.snapshot.next_measure_reference().into();
    Measure::new(MeasureId::fresh(view.now), reference, system.unwrap_or(NO_SYSTEM))
}

/// A new measure about the gaps of a system in some requirements, which protects what they protect.
pub fn about_gaps(view: &View<'_>, system: SystemId, requirements: &[Text]) -> Measure {
    let mut measure = fresh(view, Some(system));
    for offered in gaps(view, &measure, system).into_iter().filter(|offered| requirements.contains(&offered.id)) {
        offered.aspects.iter().for_each(|aspect| measure.aspects = measure.aspects.with(aspect, true));
    }
    measure.requirements = requirements.iter().cloned().collect();
    measure
}

impl records::Drafted for Measures {
    type Record = Measure;
    type Written = Written;
    type Offers = Offers;

    fn save(measure: Measure) -> Command {
        Command::SaveMeasure(Box::new(measure))
    }

    fn written(measure: &Measure) -> Written {
        Written { system: Some(measure.system).filter(|id| *id != NO_SYSTEM), is_unreadable: false }
    }

    fn read(draft: &mut Measure, written: &Written) -> Result<(), Refusal> {
        draft.system = written.system.ok_or(Refusal::SystemMissing)?;
        for text in [&mut draft.activity, &mut draft.reference, &mut draft.responsible] {
            *text = text.trim().into();
        }
        if written.is_unreadable { Err(Refusal::DateUnreadable) } else { Ok(()) }
    }

    fn offers(view: &View<'_>, _: &Measure) -> Offers {
        Offers { roles: roles(view), ..Offers::default() }
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        form.written.is_unreadable = false;
        what(form, view, ui);
        gaps_chosen(form, view, ui);
        when(form, view, ui);
        before(form, view, ui);
        decision(form, view, ui);
    }

    fn has_place(refusal: &Refusal) -> bool {
        is_about_reference(refusal)
            || matches!(refusal, Refusal::ActivityMissing | Refusal::SystemMissing | Refusal::EndsBeforeStart)
    }
}

fn what(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::ActivityMissing);
    let hint = tr!(texts, "plan-activity-hint");
    let activity =
        Field::new(&tr!(texts, "plan-activity")).hint(&hint).error(wrong.as_deref()).text(ui, &mut form.draft.activity);
    if std::mem::take(&mut form.takes_focus) {
        activity.request_focus();
    }
    let wrong = form.wrong(view, |refusal| *refusal == Refusal::SystemMissing);
    let is_fixed = view.snapshot.measures().get(form.draft.id).is_some();
    let records::Form { offers, written, .. } = form;
    finder::system(&mut offers.systems, &mut written.system, view, (is_fixed, wrong.as_deref()), ui);
    Field::new(&tr!(texts, "plan-goal")).paragraph(ui, &mut form.draft.goal, 2);
}

/// The gaps of the system, to be ticked.
fn gaps_chosen(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "plan-section-gaps"));
    let Some(system) = form.written.system else {
        ui.label(theme::caption(tr!(texts, "plan-gaps-without-system")));
        return;
    };
    let records::Form { offers, draft, .. } = form;
    if offers.gaps.as_ref().is_none_or(|(of, _)| *of != system) {
        offers.gaps = Some((system, gaps(view, draft, system)));
    }
    let Some((_, gaps)) = &offers.gaps else { return };
    if gaps.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-gaps-none"))).wrap());
    }
    for offered in gaps {
        let mut is_chosen = draft.is_about(&offered.id);
        let gap = offered.gap.map(|gap| texts.word(gap)).unwrap_or_default();
        let name = joined([&*offered.name, &*gap]);
        if ui.add(Checkbox::new(&mut is_chosen, name)).changed() {
            if is_chosen {
                draft.requirements.push(offered.id.clone());
                offered.aspects.iter().for_each(|aspect| draft.aspects = draft.aspects.with(aspect, true));
            } else {
                draft.requirements.retain(|id| *id != offered.id);
            }
        }
    }
    ui.label(theme::caption(tr!(texts, "plan-aspects")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(3);
        for aspect in view.snapshot.settings().aspects().iter() {
            let mut is_on = draft.aspects.has(aspect);
            if field::check(ui, &texts.word(aspect), &mut is_on).changed() {
                draft.aspects = draft.aspects.with(aspect, is_on);
            }
        }
    });
}

/// What a measure of a system can be about: its gaps that are not closed, and what the measure is about already.
fn gaps(view: &View<'_>, draft: &Measure, system: SystemId) -> Vec<Offered> {
    let snapshot = view.snapshot;
    let Some(slot) = snapshot.systems().slot(system) else { return Vec::new() };
    let mut offered: Vec<Offered> = Vec::new();
    for demand in snapshot.demands(slot) {
        let held = demand.applicable.requirement;
        let is_open = demand.gap.is_some_and(|gap| gap != GapState::Closed);
        if is_open || draft.is_about(&held.id) {
            let because = demand.applicable.because;
            let aspects = because.iter().filter(|(_, level)| level.is_some()).map(|(aspect, _)| aspect).collect();
            let name = format!("{} {}", held.id, view.texts.wording(&held.heading));
            offered.push(Offered { id: held.id.clone(), name, gap: demand.gap, aspects });
        }
    }
    let is_new = |id: &&Text| offered.iter().all(|offered| offered.id != **id);
    let others: Vec<Text> = draft.requirements.iter().filter(is_new).cloned().collect();
    offered.extend(others.into_iter().map(|id| {
        let held = snapshot.catalogue().requirement(&id);
        let name = held.map_or_else(|| id.to_string(), |held| format!("{id} {}", view.texts.wording(&held.heading)));
        Offered { gap: snapshot.gap(system, &id), id, name, aspects: AspectSet::NONE }
    }));
    offered
}

fn when(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "plan-section-work"));
    pair(
        ui,
        form,
        |ui, form| {
            let label = tr!(texts, "plan-status");
            Field::new(&label).choice(ui, texts, &mut form.draft.status, &MeasureStatus::ALL);
        },
        |ui, form| {
            let label = tr!(texts, "plan-priority");
            Field::new(&label).choice(ui, texts, &mut form.draft.priority, &Priority::ALL);
        },
    );
    let backwards = form.wrong(view, |refusal| *refusal == Refusal::EndsBeforeStart);
    let fields: [DayField<'_>; 2] = [
        (&tr!(texts, "plan-start"), &mut form.draft.start, None),
        (&tr!(texts, "plan-end"), &mut form.draft.end, backwards.as_deref()),
    ];
    form.written.is_unreadable |= !days(ui, view, fields);
    let records::Form { draft, offers, .. } = form;
    offered(ui, &tr!(texts, "plan-responsible"), &mut draft.responsible, &offers.roles);
    Field::new(&tr!(texts, "plan-cost")).text(ui, &mut draft.cost);
}

/// The measures that must be done before this one.
fn before(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let records::Form { draft, offers, .. } = form;
    let label = tr!(texts, "plan-depends-on");
    let known = |measure: &Measure| joined([&*measure.reference, &*measure.activity]);
    let find = |words: &str| {
        let words: Vec<String> = fold(words).split_whitespace().map(str::to_owned).collect();
        let held = snapshot.measures().iter().filter(|(_, held)| MeasureSelection::Unfinished.holds(snapshot, held));
        let named = held.filter(|(_, held)| held.id != draft.id && !draft.depends_on.contains(&held.id));
        let named = named.map(|(slot, held)| (slot, known(held)));
        let fits = |(_, name): &(Slot, String)| words.iter().all(|word| name.to_lowercase().contains(word));
        named.filter(fits).collect()
    };
    if let Some(held) =
        offers.measures.show(ui, view, (&label, None), find).and_then(|slot| snapshot.measures().at(slot))
    {
        draft.depends_on.push(held.id);
    }
    let mut taken = None;
    for id in &draft.depends_on {
        let Some(held) = snapshot.measures().get(*id) else { continue };
        ui.horizontal(|ui| {
            let remove = tr!(texts, "common-list-remove", item = &*held.activity);
            if ui.push_id(id.0, |ui| button::quiet_tool(ui, icons::CLOSE, &remove)).inner.clicked() {
                taken = Some(*id);
            }
            ui.add(Label::new(joined([&*known(held), &*texts.word(held.status)])).truncate());
        });
        if held.end > draft.end && draft.end.is_some() {
            let amber = theme::palette(ui).amber;
            state::told(ui, icons::WARNING, &tr!(texts, "plan-depends-late"), amber);
        }
    }
    if let Some(taken) = taken {
        draft.depends_on = draft.depends_on.iter().copied().filter(|id| *id != taken).collect::<Few<_>>();
    }
}

fn decision(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "plan-section-decision"));
    pair(
        ui,
        form,
        |ui, form| drop(offered(ui, &tr!(texts, "plan-decided-by"), &mut form.draft.decided_by, &form.offers.roles)),
        |ui, form| {
            let label = tr!(texts, "plan-decided-on");
            form.written.is_unreadable |= !day(ui, view, &label, &mut form.draft.decided_on, None);
        },
    );
    let wrong_reference = form.wrong(view, is_about_reference);
    pair(
        ui,
        form,
        |ui, form| {
            Field::new(&tr!(texts, "plan-decision-reference")).text(ui, &mut form.draft.decision_reference);
        },
        |ui, form| {
            let label = tr!(texts, "plan-reference");
            Field::new(&label).error(wrong_reference.as_deref()).text(ui, &mut form.draft.reference);
        },
    );
    let plan = form.draft.plan.map_or_else(|| tr!(texts, "plan-plan-none"), |plan| plan.to_string());
    ui.add(Label::new(theme::caption(tr!(texts, "plan-plan-note", plan = plan))).wrap());
}
