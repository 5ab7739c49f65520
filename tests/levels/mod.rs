//! The level tab beside the classification session, over a real register.
#![allow(dead_code, clippy::allow_attributes, reason = "each test binary uses its own part")]

use crate::support::World;
use eframe::egui::{self, CentralPanel, Panel, Theme};
use egui_kittest::Harness;
use sigill::domain::{
    AspectSet, AssetId, Classification, ClassificationId, Date, Dependency, Level, PerAspect, Subject, SystemId,
};
use sigill::register::Command;
use sigill::ui::Action;
use sigill::ui::screens::levels::{LevelState, level_tab};
use sigill::ui::screens::session;
use sigill::ui::theme;

/// What stands on the screen: the tab of a subject, and the form while it is open.
pub struct Screen {
    pub world: World,
    pub subject: Subject,
    pub tab: LevelState,
    pub form: Option<session::State>,
}

impl Screen {
    /// The tab of a subject.
    pub fn new(world: World, subject: Subject) -> Self {
        Self { world, subject, tab: LevelState::default(), form: None }
    }

    /// Opens the form, as the shell does.
    pub fn classify(&mut self, subject: Subject) {
        self.form = Some(session::State::new(&self.world.view(), subject));
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        let mut actions = Vec::new();
        let view = self.world.view();
        let tab = Panel::right("pane").exact_size(388.0).frame(theme::pane_frame(ui));
        if self.form.is_none() {
            tab.show(ui, |ui| {
                egui::ScrollArea::vertical().show(ui, |ui| {
                    level_tab(&mut self.tab, &view, self.subject, ui, &mut actions);
                });
            });
        }
        let mut is_closed = false;
        CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
            if let Some(form) = &mut self.form {
                is_closed = session::show(form, &view, ui, &mut actions);
            }
        });
        for outcome in self.world.carry_out(actions) {
            self.tab.settle(&outcome);
            is_closed |= self.form.as_mut().is_some_and(|form| form.settle(&outcome));
        }
        if is_closed {
            self.form = None;
        }
        if let Some(position) = self.world.asked.iter().position(|wish| matches!(wish, Action::Classify(_)))
            && let Action::Classify(subject) = self.world.asked.remove(position)
        {
            self.classify(subject);
        }
    }
}

/// The screen at the usual size.
pub fn shown<'a>(screen: Screen) -> Harness<'a, Screen> {
    sized(screen, [1056.0, 700.0], Theme::Light)
}

/// The screen at a size and in a look.
pub fn sized<'a>(screen: Screen, size: [f32; 2], theme: Theme) -> Harness<'a, Screen> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_context_setup(theme::install)
        .with_max_steps(16)
        .build_ui_state(|ui, screen: &mut Screen| screen.frame(ui), screen);
    harness.run();
    harness
}

/// Makes an asset that a system carries.
pub fn asset_in(world: &mut World, system: SystemId, name: &str) -> AssetId {
    let asset = world.asset(name, None);
    world.link(system, asset);
    asset
}

/// Lets a system depend on another in K, R and T.
pub fn depends(world: &mut World, system: SystemId, on: SystemId) {
    let dependency = Dependency { system, on, inherits: AspectSet::KRT, note: "".into() };
    world.run(&Command::SetDependency(dependency));
}

/// Decides a classification with everything an auditor looks for.
pub fn decide(world: &mut World, subject: Subject, [k, r, t]: [u8; 3], on: Date) {
    let mut decision = Classification::draft(ClassificationId::fresh(world.view().now), subject);
    decision.levels = PerAspect([Level::new(k), Level::new(r), Level::new(t), None]);
    decision.reasons = PerAspect::of(|aspect| format!("skäl för {}", aspect.letter()).into());
    decision.decided_by = "avdelningschef".into();
    decision.decided_on = Some(on);
    decision.decision_reference = "§ 41".into();
    world.run(&Command::DecideClassification(Box::new(decision)));
}
