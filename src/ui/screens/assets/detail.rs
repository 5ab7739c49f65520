//! The pane of one asset: what it is, its tabs, and what can be done with it as a whole.

use super::carriers::{self, Carriers};
use super::form::{self, Form};
use super::leaving::Leaving;
use super::{Asked, State, list};
use crate::domain::{Asset, AssetId, RecordKey, Subject};
use crate::register::Command;
use crate::tr;
use crate::ui::screens::history;
use crate::ui::screens::levels::{LevelState, level_tab};
use crate::ui::screens::systems::detail::{line, scrolling};
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// A tab of the pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Level,
    Details,
    Systems,
    History,
}

/// What the pane keeps between frames.
#[derive(Default)]
pub struct Pane {
    asset: Option<AssetId>,
    /// A new asset is written.
    is_new: bool,
    tab: Tab,
    form: Option<Form>,
    carriers: Carriers,
    level: LevelState,
}

impl Pane {
    /// The asset that is open.
    pub fn asset(&self) -> Option<AssetId> {
        self.asset
    }

    pub fn is_open(&self) -> bool {
        self.is_new || self.asset.is_some()
    }

    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(Form::is_dirty) || self.level.is_dirty()
    }

    /// Shows an asset, on the tab that was looked at last.
    pub fn open(&mut self, id: AssetId) {
        *self = Self { asset: Some(id), tab: self.tab, ..Self::default() };
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

    /// Follows what happened to the asset, and closes when it is gone.
    pub fn refresh(&mut self, view: &View<'_>) {
        if self.asset.is_some_and(|id| view.snapshot.assets().get(id).is_none()) {
            self.close();
        }
        let held = self.asset.and_then(|id| view.snapshot.assets().get(id));
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
            // What a new asset needs next is its level.
            *self = Self { asset: Some(id), ..Self::default() };
        }
    }

    pub fn settle_link(&mut self, outcome: &Outcome) {
        self.carriers.settle(outcome);
    }

    /// The tab of the level keeps track itself of what it asked for.
    pub fn settle_level(&mut self, outcome: &Outcome) {
        self.level.settle(outcome);
    }

    pub fn close_note(&mut self) {
        self.carriers.close_note();
    }
}

/// Draws the pane.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(id) = state.pane.asset else {
        new(state, view, ui, actions);
        return;
    };
    let Some(asset) = view.snapshot.assets().get(id) else { return };
    head(state, view, asset, ui, actions);
    ui.add_space(theme::space(1));
    tabs::tabs(ui, &mut state.pane.tab, &named_tabs(view, id));
    ui.add_space(theme::space(2));
    let State { pane, asked, .. } = state;
    match pane.tab {
        Tab::Level => scrolling(ui, "level", |ui| {
            level_tab(&mut pane.level, view, Subject::Asset(id), ui, actions);
        }),
        Tab::Details => {
            if let Some(form) = &mut pane.form {
                form::show(form, view, ui, asked, actions);
            }
        }
        Tab::Systems => carriers::show(&mut pane.carriers, view, id, ui, asked, actions),
        Tab::History => scrolling(ui, "history", |ui| history::tab(view, RecordKey::Asset(id), ui, actions)),
    }
}

fn new(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    line(ui, |ui| {
        close_button(state, view, ui);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(theme::heading(tr!(view.texts, "assets-new")));
        });
    });
    ui.add_space(theme::space(2));
    if let Some(form) = &mut state.pane.form
        && form::show(form, view, ui, &mut state.asked, actions)
    {
        state.pane.close();
    }
}

fn head(state: &mut State, view: &View<'_>, asset: &Asset, ui: &mut Ui, actions: &mut Vec<Action>) {
    let parts = [&*asset.reference, view.snapshot.unit_name(asset.unit)];
    let caption = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        close_button(state, view, ui);
        ui.add_enabled_ui(view.is_writable, |ui| whole(state, view, asset, ui, actions));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(caption)).truncate());
        });
    });
    ui.add(Label::new(theme::heading(&*asset.name)).truncate());
}

/// What is done with the asset as a whole, from right to left.
fn whole(state: &mut State, view: &View<'_>, asset: &Asset, ui: &mut Ui, actions: &mut Vec<Action>) {
    if button::quiet_tool(ui, icons::REMOVE, &tr!(view.texts, "common-remove")).clicked() {
        list::remove(&[asset.id], view, actions);
    }
    if button::quiet_tool(ui, icons::DUPLICATE, &tr!(view.texts, "assets-duplicate")).clicked() {
        let id = AssetId::fresh(view.now);
        let name = tr!(view.texts, "assets-copy-name", name = &*asset.name).into();
        state.asked = Some(Asked::Copy(id));
        actions.push(Action::Confirm(Box::new(Command::DuplicateAsset { of: asset.id, id, name })));
    }
}

fn close_button(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    if button::quiet_tool(ui, icons::CLOSE, &tr!(view.texts, "assets-close")).clicked() {
        state.leave(Leaving::ForList);
    }
}

fn named_tabs(view: &View<'_>, id: AssetId) -> Vec<(Tab, String)> {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let systems = snapshot.assets().slot(id).map_or(0, |slot| snapshot.carriers_of(slot).len());
    vec![
        (Tab::Level, tr!(texts, "why-tab")),
        (Tab::Details, tr!(texts, "assets-tab-details")),
        (Tab::Systems, tr!(texts, "assets-tab-systems", count = texts.number(systems))),
        (Tab::History, tr!(texts, "history-title")),
    ]
}
