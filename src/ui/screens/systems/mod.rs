//! System: the list, and beside it the pane of the system that is open.

mod change;
mod column;
mod dependencies;
mod doubts;
mod fields;
mod new_asset;
mod tabs;

use super::records::{self, About, Count, Said, Tab, joined};
use crate::domain::{RecordKey, Subject, System, SystemId};
use crate::exchange::List;
use crate::i18n::Texts;
use crate::register::query::Selection;
use crate::register::{Command, Slot, Snapshot, Table};
use crate::tr;
use crate::ui::screens::Wish;
use crate::ui::widgets::badge;
use crate::ui::{Action, View, icons};
use eframe::egui::Ui;

/// What the screen keeps between frames.
pub type State = records::State<Systems>;

/// The systems, as a kind of record with a screen.
pub struct Systems;

impl records::Kind for Systems {
    type Set = Selection;
    type Column = column::Column;
    type Change = change::Change;
    type Tabs = tabs::Tabs;

    const NAME: &'static str = "systems";
    const ICON: char = icons::SYSTEMS;
    const ALL: Selection = Selection::All;
    const EDIT_SEVERAL: &'static str = "edit_systems";
    const REMOVE_SEVERAL: &'static str = "remove_systems";
    /// What a new system needs next is its information.
    const NEXT: Tab<tabs::Own> = Tab::Own(tabs::Own::Information);

    fn table(snapshot: &Snapshot) -> &Table<System> {
        snapshot.systems()
    }

    fn subject(id: SystemId) -> Option<Subject> {
        Some(Subject::System(id))
    }

    fn key(id: SystemId) -> RecordKey {
        RecordKey::System(id)
    }

    fn of(subject: Subject) -> Option<SystemId> {
        if let Subject::System(id) = subject { Some(id) } else { None }
    }

    fn about(system: &System) -> About<'_> {
        About { reference: &system.reference, name: &system.name, unit: system.unit }
    }

    fn say(said: Said, texts: &Texts) -> String {
        match said {
            Said::Title => tr!(texts, "systems-title"),
            Said::New => tr!(texts, "systems-new"),
            Said::Nothing => tr!(texts, "systems-nothing"),
            Said::NothingFits => tr!(texts, "systems-nothing-fits"),
            Said::Leave => tr!(texts, "systems-leave-message"),
            Said::Several(count) => tr!(texts, "systems-several", count = count),
            Said::Change(count) => tr!(texts, "systems-bulk-title", count = count),
        }
    }

    fn set_name(set: Selection, texts: &Texts) -> Option<String> {
        texts.selection(set)
    }

    fn wanted(wish: Wish) -> Option<Selection> {
        if let Wish::ListSystems(selection) = wish { Some(selection) } else { None }
    }

    fn shows(set: Selection, also: bool, snapshot: &Snapshot, slot: Slot, system: &System) -> bool {
        (also && set == Selection::All && system.is_retired()) || set.holds(snapshot, slot, system)
    }

    fn also(texts: &Texts) -> Option<String> {
        Some(tr!(texts, "systems-show-retired"))
    }

    fn counts(snapshot: &Snapshot, slot: Slot, system: &System) -> (bool, bool) {
        (!system.is_retired(), Selection::Own.holds(snapshot, slot, system))
    }

    fn told(count: &Count, texts: &Texts) -> String {
        match &count.shown {
            Some(shown) => tr!(texts, "systems-count-shown", shown = &**shown, all = &*count.all),
            None => tr!(texts, "systems-count", all = &*count.all, own = &*count.marked),
        }
    }

    fn exports(texts: &Texts) -> Vec<(List, String)> {
        vec![
            (List::ClassificationList, tr!(texts, "systems-list-classification")),
            (List::Systems, tr!(texts, "systems-list-systems")),
            (List::Carries, tr!(texts, "systems-list-carries")),
            (List::Dependencies, tr!(texts, "systems-list-dependencies")),
            (List::ThresholdAnalyses, tr!(texts, "export-list-threshold-analyses")),
            (List::Assessments, tr!(texts, "export-list-assessments")),
        ]
    }

    fn writes(texts: &Texts) -> Vec<(Action, String)> {
        vec![(Action::PlanProcurement, tr!(texts, "procurement-planned"))]
    }

    fn badges(ui: &mut Ui, view: &View<'_>, slot: Slot) {
        badge::trio(ui, view.snapshot.derived(slot), view.snapshot.settings(), view.texts);
    }

    fn caption(system: &System, view: &View<'_>) -> String {
        let kind = view.texts.word(system.kind);
        joined([&*system.reference, &*kind, view.snapshot.unit_name(system.unit)])
    }

    fn standing(system: &System, texts: &Texts) -> Option<String> {
        system.is_retired().then(|| texts.word(system.life_cycle))
    }

    fn notice(system: &System, texts: &Texts) -> Option<String> {
        system.is_retired().then(|| tr!(texts, "systems-retired-note"))
    }

    fn duplicate(of: SystemId, name: &str, view: &View<'_>) -> (SystemId, Action) {
        let id = SystemId::fresh(view.now);
        // The copy rests on the same systems, without the adjustments that may hold its levels down.
        (id, Action::Confirm(Box::new(Command::DuplicateSystem { of, id, name: name.into() })))
    }

    fn remove(id: SystemId) -> Command {
        Command::RemoveSystem(id)
    }

    fn fresh(view: &View<'_>) -> System {
        let mut system = System::new(SystemId::fresh(view.now), &view.snapshot.next_system_reference(), "");
        system.unit = view.unit;
        system
    }
}
