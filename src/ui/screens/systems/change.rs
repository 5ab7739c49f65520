//! What can be changed of several systems at once.

use crate::domain::{Date, LifeCycle, System, UnitId, WorkMark, WorkStatus};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::{self, units};
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
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

/// A change that is being chosen.
pub struct Change {
    what: What,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    life_cycle: LifeCycle,
    status: Option<WorkStatus>,
    on: Option<Date>,
}

impl records::Change<System> for Change {
    fn new(view: &View<'_>) -> Self {
        Self {
            what: What::Unit,
            unit: view.unit,
            units: units::options(view),
            life_cycle: LifeCycle::InUse,
            status: None,
            on: Some(view.today),
        }
    }

    fn apply(&self, system: &mut System) {
        let mark = WorkMark { status: self.status, on: self.on.filter(|_| self.status.is_some()) };
        match self.what {
            What::Unit => system.unit = self.unit,
            What::LifeCycle => system.life_cycle = self.life_cycle,
            What::ActionPlan => system.action_plan = mark,
            What::RiskAnalysis => system.risk_analysis = mark,
            What::ImpactAssessment => system.impact_assessment = mark,
        }
    }

    fn moves_levels(&self) -> bool {
        self.what == What::LifeCycle
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        Field::new(&tr!(texts, "records-bulk-what")).choice_of(ui, &mut self.what, &kinds(texts));
        match self.what {
            What::Unit => {
                Field::new(&tr!(texts, "records-bulk-unit")).choice_of(ui, &mut self.unit, &self.units);
            }
            What::LifeCycle => {
                Field::new(&tr!(texts, "systems-bulk-life-cycle")).choice(
                    ui,
                    texts,
                    &mut self.life_cycle,
                    &LifeCycle::ALL,
                );
            }
            What::ActionPlan | What::RiskAnalysis | What::ImpactAssessment => {
                Field::new(&tr!(texts, "systems-bulk-status")).optional_choice(
                    ui,
                    texts,
                    &mut self.status,
                    &WorkStatus::ALL,
                );
                date(ui, texts, &tr!(texts, "systems-bulk-date"), &mut self.on, view.today, None);
            }
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
