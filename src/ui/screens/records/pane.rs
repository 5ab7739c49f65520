//! The pane of one record: what it is, its tabs, and what can be done with it as a whole.

use super::form::{self, Form, Wanted};
use super::kind::{Id, Kind, Said, TabOf, Tabs};
use super::leaving::Leaving;
use super::{Asked, State, list};
use crate::tr;
use crate::ui::screens::history;
use crate::ui::screens::levels::{LevelState, level_tab};
use crate::ui::widgets::layout::{line, scrolling};
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// A tab of the pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab<Own> {
    /// The levels and where they come from.
    Level,
    /// The form.
    Details,
    /// One that only this kind has.
    Own(Own),
    /// What happened to the record.
    History,
}

/// What the pane keeps between frames.
pub struct Pane<K: Kind> {
    record: Option<Id<K>>,
    /// A new record is written.
    is_new: bool,
    tab: TabOf<K>,
    form: Option<Form<K>>,
    tabs: K::Tabs,
    level: LevelState,
}

impl<K: Kind> Default for Pane<K> {
    fn default() -> Self {
        Self::on(K::FIRST)
    }
}

impl<K: Kind> Pane<K> {
    fn on(tab: TabOf<K>) -> Self {
        Self { record: None, is_new: false, tab, form: None, tabs: K::Tabs::default(), level: LevelState::default() }
    }

    /// The record that is open.
    pub fn record(&self) -> Option<Id<K>> {
        self.record
    }

    pub fn is_open(&self) -> bool {
        self.is_new || self.record.is_some()
    }

    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(Form::is_dirty) || self.level.is_dirty() || self.tabs.is_dirty()
    }

    /// Shows a record, on the tab that was looked at last.
    pub fn open(&mut self, id: Id<K>) {
        *self = Self { record: Some(id), ..Self::on(self.tab) };
    }

    pub fn start_new(&mut self) {
        *self = Self { is_new: true, ..Self::on(Tab::Details) };
    }

    /// Begins a new record in which something is written already.
    pub fn start_with(&mut self, record: K::Record, view: &View<'_>) {
        self.start_new();
        self.form = Some(Form::begun(record, K::fresh(view)));
    }

    pub fn close(&mut self) {
        *self = Self::on(self.tab);
    }

    pub fn discard(&mut self) {
        self.form = None;
        self.level = LevelState::default();
        self.tabs = K::Tabs::default();
    }

    /// Follows what happened to the record, and closes when it is gone.
    pub fn refresh(&mut self, view: &View<'_>) {
        let held = self.record.and_then(|id| K::table(view.snapshot).get(id));
        if self.record.is_some() && held.is_none() {
            self.close();
        }
        match (&mut self.form, held) {
            (Some(form), Some(held)) => form.follow(held),
            (None, Some(held)) => self.form = Some(Form::of(held.clone())),
            (None, None) if self.is_new => self.form = Some(Form::of_new(K::fresh(view))),
            _ => {}
        }
    }

    /// Saves what is written, when it is next drawn.
    pub fn save(&mut self) {
        let is_new = self.is_new;
        if let Some(form) = self.form.as_mut().filter(|form| is_new || form.is_dirty()) {
            form.save_soon();
            self.tab = Tab::Details;
        } else if let Some(tab) = self.tabs.save() {
            self.tab = Tab::Own(tab);
        }
    }

    pub fn settle_form(&mut self, outcome: &Outcome) {
        let Some(form) = &mut self.form else { return };
        form.settle(outcome);
        if *outcome == Outcome::Done && self.is_new {
            *self = Self { record: Some(form.id()), ..Self::on(K::NEXT) };
        }
    }

    pub fn settle_tab(&mut self, asked: Asked, outcome: &Outcome) {
        self.tabs.settle(asked, outcome);
    }

    /// The tab of the level keeps track itself of what it asked for, as other tabs may.
    pub fn settle_level(&mut self, outcome: &Outcome) {
        self.tabs.hear(outcome);
        self.level.settle(outcome);
    }

    pub fn show_copy(&mut self, copy: Option<Id<K>>) {
        if let Some(copy) = copy {
            self.open(copy);
        }
    }
}

/// Draws the pane.
pub fn show<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(id) = state.pane.record else {
        new(state, view, ui, actions);
        return;
    };
    let Some(record) = K::table(view.snapshot).get(id) else { return };
    head(state, view, (id, record), ui, actions);
    ui.add_space(theme::space(1));
    tabs::tabs(ui, &mut state.pane.tab, &named_tabs::<K>(view, id));
    ui.add_space(theme::space(2));
    let State { pane, asked, .. } = state;
    match pane.tab {
        Tab::Level => {
            if let Some(subject) = K::subject(id) {
                scrolling(ui, "level", |ui| level_tab(&mut pane.level, view, subject, ui, actions));
            }
        }
        Tab::Details => {
            let wanted = pane.form.as_mut().and_then(|form| form::show(form, view, ui, actions));
            if wanted == Some(Wanted::Saving) {
                *asked = Some(Asked::Form);
            }
        }
        Tab::Own(tab) => pane.tabs.show(tab, view, id, ui, asked, actions),
        Tab::History => scrolling(ui, "history", |ui| history::tab(view, K::key(id), ui, actions)),
    }
}

fn new<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    line(ui, |ui| {
        close_button(state, view, ui);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(theme::heading(K::say(Said::New, view.texts)));
        });
    });
    ui.add_space(theme::space(2));
    let wanted = state.pane.form.as_mut().and_then(|form| form::show(form, view, ui, actions));
    match wanted {
        Some(Wanted::Saving) => state.asked = Some(Asked::Form),
        Some(Wanted::Leaving) => state.pane.close(),
        None => {}
    }
}

fn head<K: Kind>(
    state: &mut State<K>,
    view: &View<'_>,
    (id, record): (Id<K>, &K::Record),
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) {
    let name = &*K::named(record, view.snapshot);
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        close_button(state, view, ui);
        ui.add_enabled_ui(view.is_writable, |ui| whole(state, view, (id, name), ui, actions));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(K::caption(record, view))).truncate());
        });
    });
    ui.add(Label::new(theme::heading(name)).truncate());
    if let Some(notice) = K::notice(record, view.texts) {
        ui.label(theme::caption(notice));
    }
    K::beside(record, view, ui, actions);
}

/// What is done with the record as a whole, from right to left.
fn whole<K: Kind>(
    state: &mut State<K>,
    view: &View<'_>,
    (id, name): (Id<K>, &str),
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) {
    if button::quiet_tool(ui, icons::REMOVE, &tr!(view.texts, "common-remove")).clicked() {
        list::remove::<K>(&[id], view, actions);
    }
    if K::HAS_COPIES && button::quiet_tool(ui, icons::DUPLICATE, &tr!(view.texts, "records-duplicate")).clicked() {
        let (copy, action) = K::duplicate(id, &tr!(view.texts, "records-copy-name", name = name), view);
        (state.asked, state.copy) = (Some(Asked::Copy), Some(copy));
        actions.push(action);
    }
}

fn close_button<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &mut Ui) {
    if button::quiet_tool(ui, icons::CLOSE, &tr!(view.texts, "records-close")).clicked() {
        state.leave(Leaving::ForList);
    }
}

fn named_tabs<K: Kind>(view: &View<'_>, id: Id<K>) -> Vec<(TabOf<K>, String)> {
    let texts = view.texts;
    let level = K::subject(id).map(|_| (Tab::Level, tr!(texts, "why-tab")));
    let mut tabs: Vec<(TabOf<K>, String)> = level.into_iter().collect();
    tabs.push((Tab::Details, tr!(texts, "records-tab-details")));
    tabs.extend(K::Tabs::names(view, id).into_iter().map(|(tab, name)| (Tab::Own(tab), name)));
    tabs.push((Tab::History, tr!(texts, "history-title")));
    tabs
}
