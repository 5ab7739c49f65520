//! The pane of one system: who it is, its tabs, and what can be done with it as a whole.

use super::dependencies::{self, Dependencies};
use super::form::{self, Form};
use super::information::{self, Information};
use super::leaving::Leaving;
use super::{Asked, State, list};
use crate::domain::{RecordKey, Subject, System, SystemId};
use crate::register::Command;
use crate::tr;
use crate::ui::screens::history;
use crate::ui::screens::levels::{LevelState, level_tab};
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{Align, Label, Layout, ScrollArea, Ui};

/// From this many cards on, those out of view are not drawn.
const MANY: usize = 100;

/// A tab of the pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Level,
    Details,
    Information,
    Dependencies,
    History,
}

/// What the pane keeps between frames.
#[derive(Default)]
pub struct Pane {
    system: Option<SystemId>,
    /// A new system is written.
    is_new: bool,
    tab: Tab,
    form: Option<Form>,
    information: Information,
    dependencies: Dependencies,
    level: LevelState,
}

impl Pane {
    /// The system that is open.
    pub fn system(&self) -> Option<SystemId> {
        self.system
    }

    pub fn is_open(&self) -> bool {
        self.is_new || self.system.is_some()
    }

    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(Form::is_dirty) || self.level.is_dirty()
    }

    /// Shows a system, on the tab that was looked at last.
    pub fn open(&mut self, id: SystemId) {
        *self = Self { system: Some(id), tab: self.tab, ..Self::default() };
    }

    pub fn start_new(&mut self) {
        *self = Self { is_new: true, tab: Tab::Details, ..Self::default() };
    }

    pub fn close(&mut self) {
        *self = Self { tab: self.tab, ..Self::default() };
    }

    pub fn discard(&mut self) {
        self.form = None;
        self.level = LevelState::default();
    }

    /// Follows what happened to the system, and closes when it is gone.
    pub fn refresh(&mut self, view: &View<'_>) {
        if self.system.is_some_and(|id| view.snapshot.systems().get(id).is_none()) {
            self.close();
        }
        let held = self.system.and_then(|id| view.snapshot.systems().get(id));
        match (&mut self.form, held) {
            (Some(form), Some(held)) => form.follow(held),
            (None, Some(held)) => self.form = Some(Form::of(held.clone())),
            (None, None) if self.is_new => self.form = Some(Form::new(view)),
            _ => {}
        }
    }

    /// Saves what is written, when it is next drawn.
    pub fn save(&mut self) {
        if let Some(form) = self.form.as_mut().filter(|form| form.is_dirty()) {
            form.is_to_be_saved = true;
            self.tab = Tab::Details;
        }
    }

    pub fn settle_form(&mut self, outcome: &Outcome) {
        let Some(form) = &mut self.form else { return };
        form.settle(outcome);
        if *outcome == Outcome::Done && self.is_new {
            let id = form.id();
            // What a new system needs next is its information.
            *self = Self { system: Some(id), tab: Tab::Information, ..Self::default() };
        }
    }

    pub fn settle_link(&mut self, outcome: &Outcome) {
        self.information.settle(outcome);
        self.dependencies.settle(outcome);
    }

    /// The tab of the level keeps track itself of what it asked for.
    pub fn settle_level(&mut self, outcome: &Outcome) {
        self.level.settle(outcome);
    }

    pub fn close_note(&mut self) {
        self.information.close_note();
    }
}

/// Draws the pane.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(id) = state.pane.system else {
        new(state, view, ui, actions);
        return;
    };
    let Some(system) = view.snapshot.systems().get(id) else { return };
    head(state, view, system, ui, actions);
    ui.add_space(theme::space(1));
    tabs::tabs(ui, &mut state.pane.tab, &named_tabs(view, id));
    ui.add_space(theme::space(2));
    let State { pane, asked, .. } = state;
    match pane.tab {
        Tab::Level => scrolling(ui, "level", |ui| {
            level_tab(&mut pane.level, view, Subject::System(id), ui, actions);
        }),
        Tab::Details => {
            if let Some(form) = &mut pane.form {
                form::show(form, view, ui, asked, actions);
            }
        }
        Tab::Information => information::show(&mut pane.information, view, id, ui, asked, actions),
        Tab::Dependencies => dependencies::show(&mut pane.dependencies, view, id, ui, asked, actions),
        Tab::History => scrolling(ui, "history", |ui| history::tab(view, RecordKey::System(id), ui, actions)),
    }
}

fn new(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        ui.label(theme::heading(tr!(view.texts, "systems-new")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| close_button(state, view, ui));
    });
    ui.add_space(theme::space(2));
    if let Some(form) = &mut state.pane.form
        && form::show(form, view, ui, &mut state.asked, actions)
    {
        state.pane.close();
    }
}

fn head(state: &mut State, view: &View<'_>, system: &System, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let (kind, unit) = (texts.word(system.kind), view.snapshot.unit_name(system.unit));
    let parts = [&*system.reference, &kind, unit];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    self::line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        close_button(state, view, ui);
        ui.add_enabled_ui(view.is_writable, |ui| whole(state, view, system, ui, actions));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(line)).truncate());
        });
    });
    ui.add(Label::new(theme::heading(&*system.name)).truncate());
    if system.is_retired() {
        ui.label(theme::caption(tr!(texts, "systems-retired-note")));
    }
}

/// What is done with the system as a whole, from right to left.
fn whole(state: &mut State, view: &View<'_>, system: &System, ui: &mut Ui, actions: &mut Vec<Action>) {
    if button::quiet_tool(ui, icons::REMOVE, &tr!(view.texts, "common-remove")).clicked() {
        list::remove(&[system.id], view, actions);
    }
    if button::quiet_tool(ui, icons::DUPLICATE, &tr!(view.texts, "systems-duplicate")).clicked() {
        let id = SystemId::fresh(view.now);
        let name = tr!(view.texts, "systems-copy-name", name = &*system.name).into();
        state.asked = Some(Asked::Copy(id));
        // The copy rests on the same systems, without the adjustments that may hold its levels down.
        actions.push(Action::Confirm(Box::new(Command::DuplicateSystem { of: system.id, id, name })));
    }
}

fn close_button(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    if button::quiet_tool(ui, icons::CLOSE, &tr!(view.texts, "systems-close")).clicked() {
        state.leave(Leaving::ForList);
    }
}

fn named_tabs(view: &View<'_>, id: SystemId) -> Vec<(Tab, String)> {
    use crate::domain::derive::Network as _;
    let (snapshot, texts) = (view.snapshot, view.texts);
    let slot = snapshot.systems().slot(id);
    let assets = slot.map_or(0, |slot| snapshot.carried_by(slot).len());
    let systems = slot.map_or(0, |slot| snapshot.rests_on(slot).len() + snapshot.dependents(slot).len());
    vec![
        (Tab::Level, tr!(texts, "why-tab")),
        (Tab::Details, tr!(texts, "systems-tab-details")),
        (Tab::Information, tr!(texts, "systems-tab-information", count = texts.number(assets))),
        (Tab::Dependencies, tr!(texts, "systems-tab-dependencies", count = texts.number(systems))),
        (Tab::History, tr!(texts, "history-title")),
    ]
}

/// A part of the pane that scrolls by itself.
pub fn scrolling<R>(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, add).inner
}

/// Draws cards one below the other. Of very many, only those in view are drawn.
pub fn cards(ui: &mut Ui, count: usize, height: f32, mut add: impl FnMut(&mut Ui, usize)) {
    for place in 0..count {
        let size = eframe::egui::vec2(ui.available_width(), height);
        let is_in_view = ui.is_rect_visible(eframe::egui::Rect::from_min_size(ui.cursor().min, size));
        if count <= MANY || is_in_view {
            add(ui, place);
        } else {
            ui.allocate_space(size);
        }
    }
}

/// A line as high as a button, filled from the right.
pub fn line(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = eframe::egui::vec2(ui.available_width(), theme::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add);
}
