//! Changing several systems at once, as one operation.

use super::{Asked, State, list, units};
use crate::domain::{Date, LifeCycle, System, SystemId, UnitId, WorkMark, WorkStatus};
use crate::i18n::Texts;
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Unit,
    LifeCycle,
    ActionPlan,
    RiskAnalysis,
    ImpactAssessment,
}

/// A change of several systems that is being chosen.
pub struct Bulk {
    systems: Vec<SystemId>,
    what: What,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    life_cycle: LifeCycle,
    status: Option<WorkStatus>,
    on: Option<Date>,
}

impl Bulk {
    fn new(systems: Vec<SystemId>, view: &View<'_>) -> Self {
        Self {
            systems,
            what: What::Unit,
            unit: view.unit,
            units: units::options(view),
            life_cycle: LifeCycle::InUse,
            status: None,
            on: Some(view.today),
        }
    }

    fn change(&self, system: &mut System) {
        let mark = WorkMark { status: self.status, on: self.on.filter(|_| self.status.is_some()) };
        match self.what {
            What::Unit => system.unit = self.unit,
            What::LifeCycle => system.life_cycle = self.life_cycle,
            What::ActionPlan => system.action_plan = mark,
            What::RiskAnalysis => system.risk_analysis = mark,
            What::ImpactAssessment => system.impact_assessment = mark,
        }
    }

    fn command(&self, view: &View<'_>) -> Command {
        let held = self.systems.iter().filter_map(|id| view.snapshot.systems().get(*id));
        let changed = held.map(|system| {
            let mut system = system.clone();
            self.change(&mut system);
            Command::SaveSystem(Box::new(system))
        });
        Command::All {
            label: "edit_system",
            subject: tr!(view.texts, "systems-several", count = self.systems.len()).into(),
            commands: changed.collect(),
        }
    }
}

/// Draws what can be done with the selected systems.
pub fn bar(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::strong(tr!(texts, "systems-selected", count = state.list.selected_count())));
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "systems-bulk-change")).clicked() {
                state.bulk = Some(Bulk::new(state.list.selected(view), view));
            }
            if button::danger(ui, &tr!(texts, "systems-bulk-remove")).clicked() {
                list::remove(&state.list.selected(view), view, actions);
            }
        });
        if button::secondary(ui, &tr!(texts, "systems-bulk-deselect")).clicked() {
            state.list.deselect();
        }
    });
    ui.add_space(theme::space(2));
}

/// Draws the modal, if a change is being chosen.
pub fn modal(state: &mut State, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) {
    let Some(bulk) = &mut state.bulk else { return };
    let title = tr!(view.texts, "systems-bulk-title", count = bulk.systems.len());
    let accept = tr!(view.texts, "systems-bulk-accept");
    match Modal::new("systems-bulk", &title, &accept).show(ui, view.texts, |ui| body(bulk, view, ui)) {
        Some(Answer::Accepted) => {
            let command = Box::new(bulk.command(view));
            let moves_levels = bulk.what == What::LifeCycle;
            actions.push(if moves_levels { Action::Confirm(command) } else { Action::Run(command) });
            state.asked = Some(Asked::Bulk);
        }
        Some(Answer::Cancelled) => state.bulk = None,
        None => {}
    }
}

fn body(bulk: &mut Bulk, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    Field::new(&tr!(texts, "systems-bulk-what")).choice_of(ui, &mut bulk.what, &kinds(texts));
    match bulk.what {
        What::Unit => {
            Field::new(&tr!(texts, "systems-bulk-unit")).choice_of(ui, &mut bulk.unit, &bulk.units);
        }
        What::LifeCycle => {
            Field::new(&tr!(texts, "systems-bulk-life-cycle")).choice(ui, texts, &mut bulk.life_cycle, &LifeCycle::ALL);
        }
        What::ActionPlan | What::RiskAnalysis | What::ImpactAssessment => {
            Field::new(&tr!(texts, "systems-bulk-status")).optional_choice(
                ui,
                texts,
                &mut bulk.status,
                &WorkStatus::ALL,
            );
            date(ui, texts, &tr!(texts, "systems-bulk-date"), &mut bulk.on, view.today, None);
        }
    }
}

fn kinds(texts: &Texts) -> [(What, String); 5] {
    [
        (What::Unit, tr!(texts, "systems-unit")),
        (What::LifeCycle, tr!(texts, "systems-life-cycle")),
        (What::ActionPlan, tr!(texts, "systems-action-plan")),
        (What::RiskAnalysis, tr!(texts, "systems-risk-analysis")),
        (What::ImpactAssessment, tr!(texts, "systems-impact-assessment")),
    ]
}
