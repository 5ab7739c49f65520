//! The measures, as a kind of record with a list, a pane and a form.

mod change;
mod column;
mod form;

pub use form::about_gaps;

use super::fields::NO_SYSTEM;
use crate::domain::{Measure, MeasureId, RecordKey, UnitId};
use crate::exchange::List;
use crate::i18n::Texts;
use crate::register::query::{MeasureSelection, PlanList};
use crate::register::{Command, Slot, Snapshot, Table};
use crate::tr;
use crate::ui::screens::Wish;
use crate::ui::screens::records::{self, About, Asked, Count, Said, Tab, joined};
use crate::ui::widgets::{button, field};
use crate::ui::{Action, Outcome, View, Writing, icons};
use eframe::egui::Ui;

/// The measures of the register.
pub struct Measures;

impl records::Kind for Measures {
    type Set = MeasureSelection;
    type Column = column::Column;
    type Change = change::Change;
    type Tabs = NoTabs;

    const NAME: &'static str = "measures";
    const ICON: char = icons::PLAN;
    const ALL: MeasureSelection = MeasureSelection::All;
    const EDIT_SEVERAL: &'static str = "edit_measures";
    const REMOVE_SEVERAL: &'static str = "remove_measures";
    const FIRST: Tab<Never> = Tab::Details;
    const NEXT: Tab<Never> = Tab::Details;
    const OFFERED: &'static [MeasureSelection] = &[
        MeasureSelection::All,
        MeasureSelection::Late,
        MeasureSelection::Unfinished,
        MeasureSelection::FromEarlier,
        MeasureSelection::Finished,
    ];

    fn table(snapshot: &Snapshot) -> &Table<Measure> {
        snapshot.measures()
    }

    fn key(id: MeasureId) -> RecordKey {
        RecordKey::Measure(id)
    }

    fn about(measure: &Measure) -> About<'_> {
        About { reference: &measure.reference, name: &measure.activity, unit: None }
    }

    fn unit(measure: &Measure, snapshot: &Snapshot) -> Option<UnitId> {
        snapshot.systems().get(measure.system)?.unit
    }

    fn say(said: Said, texts: &Texts) -> String {
        match said {
            // The screen's own heading stands above the tabs.
            Said::Title => String::new(),
            Said::New => tr!(texts, "plan-measure-new"),
            Said::Nothing => tr!(texts, "plan-measure-nothing"),
            Said::NothingFits => tr!(texts, "plan-measure-nothing-fits"),
            Said::Leave => tr!(texts, "plan-measure-leave"),
            Said::Several(count) => tr!(texts, "plan-measure-several", count = count),
            Said::Change(count) => tr!(texts, "plan-measure-bulk", count = count),
        }
    }

    fn set_name(set: MeasureSelection, texts: &Texts) -> Option<String> {
        Some(match set {
            MeasureSelection::All => return None,
            MeasureSelection::Late => tr!(texts, "plan-measure-late"),
            MeasureSelection::Unfinished => tr!(texts, "plan-measure-unfinished"),
            MeasureSelection::FromEarlier => tr!(texts, "plan-measure-from-earlier"),
            MeasureSelection::Finished => tr!(texts, "plan-measure-finished"),
        })
    }

    fn wanted(wish: Wish) -> Option<MeasureSelection> {
        if let Wish::Plan(PlanList::Measures(set)) = wish { Some(set) } else { None }
    }

    fn shows(set: MeasureSelection, also: bool, snapshot: &Snapshot, _: Slot, measure: &Measure) -> bool {
        (also && set == MeasureSelection::All) || set.holds(snapshot, measure)
    }

    fn also(texts: &Texts) -> Option<String> {
        Some(tr!(texts, "plan-measure-also"))
    }

    fn counts(snapshot: &Snapshot, _: Slot, measure: &Measure) -> (bool, bool) {
        (MeasureSelection::All.holds(snapshot, measure), false)
    }

    fn told(count: &Count, texts: &Texts) -> String {
        match &count.shown {
            Some(shown) => tr!(texts, "systems-count-shown", shown = &**shown, all = &*count.all),
            None => tr!(texts, "plan-measure-count", all = &*count.all),
        }
    }

    fn exports(texts: &Texts) -> Vec<(List, String)> {
        vec![
            (List::Measures, tr!(texts, "export-list-measures")),
            (List::Assessments, tr!(texts, "export-list-assessments")),
            (List::FollowUps, tr!(texts, "export-list-follow-ups")),
        ]
    }

    fn caption(measure: &Measure, view: &View<'_>) -> String {
        let system = view.snapshot.systems().get(measure.system);
        let name = system.map_or("", |system| &*system.name);
        joined([&*measure.reference, name, &*view.texts.word(measure.status)])
    }

    fn beside(measure: &Measure, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        if measure.is_late(view.today) {
            field::wrong(ui, &column::late(measure, view.today, view.texts));
        }
        if !MeasureSelection::FromEarlier.holds(view.snapshot, measure) {
            return;
        }
        field::warning(ui, &tr!(view.texts, "plan-carry-waits"));
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(view.texts, "plan-carry-one")).clicked() {
                actions.push(Action::Write(Writing::CarryOver(vec![measure.id])));
            }
        });
    }

    fn duplicate(of: MeasureId, name: &str, view: &View<'_>) -> (MeasureId, Action) {
        let id = MeasureId::fresh(view.now);
        let reference = view.snapshot.next_measure_reference().into();
        let held = view.snapshot.measures().get(of).cloned();
        // The copy is a new proposal: what was decided about the other one was not decided about it.
        let proposed = Measure::new(id, reference, held.as_ref().map_or(NO_SYSTEM, |held| held.system));
        let copy = held.map(|held| Measure {
            activity: name.into(),
            goal: held.goal,
            requirements: held.requirements,
            aspects: held.aspects,
            priority: held.priority,
            cost: held.cost,
            responsible: held.responsible,
            start: held.start,
            end: held.end,
            depends_on: held.depends_on,
            ..proposed
        });
        let command = copy.map_or(Command::CarryOver(Vec::new()), |copy| Command::SaveMeasure(Box::new(copy)));
        (id, Action::Run(Box::new(command)))
    }

    fn remove(id: MeasureId) -> Command {
        Command::RemoveMeasure(id)
    }

    fn fresh(view: &View<'_>) -> Measure {
        form::fresh(view, None)
    }
}

/// There is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Never {}

/// The pane has no tabs of its own.
#[derive(Default)]
pub struct NoTabs;

impl<Id> records::Tabs<Id> for NoTabs {
    type Tab = Never;

    fn names(_: &View<'_>, _: Id) -> Vec<(Never, String)> {
        Vec::new()
    }

    fn show(&mut self, tab: Never, _: &View<'_>, _: Id, _: &mut Ui, _: &mut Option<Asked>, _: &mut Vec<Action>) {
        match tab {}
    }

    fn settle(&mut self, _: Asked, _: &Outcome) {}
}
