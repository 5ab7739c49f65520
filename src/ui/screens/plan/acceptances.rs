//! The accepted risks, as a kind of record with a list, a pane and a form.

mod column;
mod form;

pub use column::{standing, tone};
pub use form::of_gap;

use super::measures::NoTabs;
use crate::domain::{AcceptanceId, RecordKey, RiskAcceptance, Severity, Text, UnitId};
use crate::exchange::List;
use crate::i18n::Texts;
use crate::register::query::{AcceptanceSelection, PlanList};
use crate::register::{Command, Slot, Snapshot, Table};
use crate::tr;
use crate::ui::screens::Wish;
use crate::ui::screens::records::{self, About, Count, Said, Tab, joined};
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::state;
use crate::ui::{Action, View, Writing, icons};
use eframe::egui::Ui;

/// The accepted risks of the register.
pub struct Acceptances;

impl records::Kind for Acceptances {
    type Set = AcceptanceSelection;
    type Column = column::Column;
    type Change = Change;
    type Tabs = NoTabs;

    const NAME: &'static str = "acceptances";
    const ICON: char = icons::WARNING;
    const ALL: AcceptanceSelection = AcceptanceSelection::All;
    const EDIT_SEVERAL: &'static str = "accept_risks";
    const REMOVE_SEVERAL: &'static str = "remove_acceptances";
    const FIRST: Tab<super::measures::Never> = Tab::Details;
    const NEXT: Tab<super::measures::Never> = Tab::Details;
    const HAS_COPIES: bool = false;
    const OFFERED: &'static [AcceptanceSelection] =
        &[AcceptanceSelection::All, AcceptanceSelection::Lapsed, AcceptanceSelection::Holding];

    fn table(snapshot: &Snapshot) -> &Table<RiskAcceptance> {
        snapshot.acceptances()
    }

    fn key(id: AcceptanceId) -> RecordKey {
        RecordKey::RiskAcceptance(id)
    }

    fn about(held: &RiskAcceptance) -> About<'_> {
        About { reference: &held.requirement, name: &held.requirement, unit: None }
    }

    fn unit(held: &RiskAcceptance, snapshot: &Snapshot) -> Option<UnitId> {
        snapshot.systems().get(held.system)?.unit
    }

    fn named(held: &RiskAcceptance, snapshot: &Snapshot) -> String {
        let system = snapshot.systems().get(held.system).map_or("", |system| &*system.name);
        joined([system, &*held.requirement])
    }

    fn say(said: Said, texts: &Texts) -> String {
        match said {
            // The screen's own heading stands above the tabs.
            Said::Title => String::new(),
            Said::New => tr!(texts, "plan-accept-new"),
            Said::Nothing => tr!(texts, "plan-accept-nothing"),
            Said::NothingFits => tr!(texts, "plan-accept-nothing-fits"),
            Said::Leave => tr!(texts, "plan-accept-leave"),
            Said::Several(count) => tr!(texts, "plan-accept-several", count = count),
            Said::Change(count) => tr!(texts, "plan-accept-bulk", count = count),
        }
    }

    fn set_name(set: AcceptanceSelection, texts: &Texts) -> Option<String> {
        Some(match set {
            AcceptanceSelection::All => return None,
            AcceptanceSelection::Lapsed => tr!(texts, "plan-accept-lapsed"),
            AcceptanceSelection::Holding => tr!(texts, "plan-accept-holding"),
        })
    }

    fn wanted(wish: Wish) -> Option<AcceptanceSelection> {
        if let Wish::Plan(PlanList::Acceptances(set)) = wish { Some(set) } else { None }
    }

    fn shows(set: AcceptanceSelection, also: bool, snapshot: &Snapshot, _: Slot, held: &RiskAcceptance) -> bool {
        (also && set == AcceptanceSelection::All) || set.holds(snapshot, held)
    }

    fn also(texts: &Texts) -> Option<String> {
        Some(tr!(texts, "plan-measure-also"))
    }

    fn counts(snapshot: &Snapshot, _: Slot, held: &RiskAcceptance) -> (bool, bool) {
        (AcceptanceSelection::All.holds(snapshot, held), false)
    }

    fn told(count: &Count, texts: &Texts) -> String {
        match &count.shown {
            Some(shown) => tr!(texts, "systems-count-shown", shown = &**shown, all = &*count.all),
            None => tr!(texts, "plan-accept-count", all = &*count.all),
        }
    }

    fn exports(texts: &Texts) -> Vec<(List, String)> {
        vec![(List::RiskAcceptances, tr!(texts, "export-list-risk-acceptances"))]
    }

    fn caption(held: &RiskAcceptance, view: &View<'_>) -> String {
        view.snapshot.catalogue().requirement(&held.requirement).map_or_else(
            || held.requirement.to_string(),
            |requirement| view.texts.wording(&requirement.heading).to_owned(),
        )
    }

    fn beside(held: &RiskAcceptance, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let (icon, colour) = tone(view.snapshot.standing(held), ui);
        state::told(ui, icon, &standing(held, view.snapshot, view.texts), colour);
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(view.texts, "plan-accept-renew")).clicked() {
                actions.push(Action::Write(Writing::Renewal(held.id)));
            }
        });
    }

    /// There are no copies: a new acceptance is a new decision.
    fn duplicate(of: AcceptanceId, _: &str, _: &View<'_>) -> (AcceptanceId, Action) {
        (of, Action::Write(Writing::Renewal(of)))
    }

    fn remove(id: AcceptanceId) -> Command {
        Command::RemoveAcceptance(id)
    }

    fn fresh(view: &View<'_>) -> RiskAcceptance {
        form::fresh(view, None)
    }
}

/// What can be changed of several accepted risks at once: how large the risk is, or who accepts it.
pub struct Change {
    risk: Option<Severity>,
    accepted_by: Text,
}

impl records::Change<RiskAcceptance> for Change {
    fn new(_: &View<'_>) -> Self {
        Self { risk: None, accepted_by: Text::default() }
    }

    fn apply(&self, held: &mut RiskAcceptance) {
        if let Some(risk) = self.risk {
            held.risk = risk;
        }
        if !self.accepted_by.trim().is_empty() {
            held.accepted_by = self.accepted_by.trim().into();
        }
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let label = tr!(texts, "plan-risk");
        Field::new(&label).optional_choice(ui, texts, &mut self.risk, &Severity::ALL);
        Field::new(&tr!(texts, "plan-accepted-by")).text(ui, &mut self.accepted_by);
    }
}
