//! System: the list, and beside it the pane of the system that is open.

mod bulk;
mod cell;
pub(super) mod column;
mod dependencies;
pub(super) mod detail;
pub(super) mod fields;
mod form;
mod information;
mod leaving;
mod link;
mod list;
pub(super) mod picker;
pub(super) mod rows;
mod set;
pub(super) mod units;
pub(super) mod words;

use crate::domain::{Subject, SystemId};
use crate::register::query::Selection;
use crate::ui::screens::{ScreenState, Wish};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{CentralPanel, Frame, Key, KeyboardShortcut, Margin, Modifiers, Panel, Ui};
use leaving::Leaving;

const NEW: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::N);
const FIND: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::F);

/// Less above than beside, so that the pane's first line stands level with the list's heading.
const PANE_MARGIN: Margin = Margin { left: 16, right: 16, top: 10, bottom: 12 };

/// What the screen keeps between frames.
pub struct State {
    /// The set that is listed; a figure of the overview chooses it.
    pub selection: Selection,
    list: list::List,
    pane: detail::Pane,
    bulk: Option<bulk::Bulk>,
    leaving: Option<Leaving>,
    asked: Option<Asked>,
}

/// What asked for the command that is being carried out, and so hears how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Form,
    Link,
    Note,
    Bulk,
    Copy(SystemId),
}

impl Default for State {
    fn default() -> Self {
        Self {
            selection: Selection::All,
            list: list::List::default(),
            pane: detail::Pane::default(),
            bulk: None,
            leaving: None,
            asked: None,
        }
    }
}

impl State {
    /// Shows a system in the pane; asks first if something there is not saved.
    pub fn open(&mut self, id: SystemId) {
        self.leave(Leaving::For(id));
    }

    /// Lists exactly these systems, whatever was filtered before.
    pub fn list(&mut self, selection: Selection) {
        self.selection = selection;
        self.list.clear_filters();
    }

    /// Opens an empty form for a new system; asks first if something is not saved.
    pub fn start_new(&mut self) {
        self.leave(Leaving::ForNew);
    }

    /// Whether something was written that is not saved.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        self.pane.is_dirty()
    }

    /// Throws away what was written and not saved.
    pub fn discard(&mut self) {
        self.pane.discard();
    }

    /// Hears how the command that was asked for last ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        self.pane.settle_level(outcome);
        let Some(asked) = self.asked.take() else { return };
        match (asked, outcome) {
            (Asked::Form, outcome) => self.pane.settle_form(outcome),
            (Asked::Link, outcome) => self.pane.settle_link(outcome),
            (Asked::Note, Outcome::Done) => self.pane.close_note(),
            (Asked::Bulk, Outcome::Done) => self.bulk = None,
            (Asked::Copy(id), Outcome::Done) => self.pane.open(id),
            (Asked::Note | Asked::Bulk | Asked::Copy(_), _) => {}
        }
        if matches!(asked, Asked::Form | Asked::Copy(_)) {
            self.list.reveal(self.pane.system());
        }
    }

    fn leave(&mut self, leaving: Leaving) {
        if self.is_dirty() {
            self.leaving = Some(leaving);
        } else {
            self.go(leaving);
        }
    }

    fn go(&mut self, leaving: Leaving) {
        match leaving {
            Leaving::For(id) => self.pane.open(id),
            Leaving::ForNew => self.pane.start_new(),
            Leaving::ForList => self.pane.close(),
        }
        self.list.reveal(self.pane.system());
    }
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }

    fn frame(&self, _: &Ui) -> Frame {
        Frame::NONE
    }

    fn obey(&mut self, wish: Wish, _: &View<'_>) {
        match wish {
            Wish::New => self.start_new(),
            Wish::Save => self.pane.save(),
            Wish::Filter => self.list.focus_filter(),
            Wish::Back => self.leave(Leaving::ForList),
            Wish::Open(Subject::System(id)) => self.open(id),
            Wish::ListSystems(selection) => self.list(selection),
            Wish::Open(Subject::Asset(_)) | Wish::ListAssets(_) | Wish::Classify(_) | Wish::Map(_) => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.is_dirty()
    }

    fn discard(&mut self) {
        self.discard();
    }

    fn settle(&mut self, outcome: &Outcome) {
        self.settle(outcome);
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    state.pane.refresh(view);
    shortcuts(state, view, ui);
    if state.pane.is_open() {
        let room = ui.available_width();
        let panel = Panel::right("system-pane").resizable(true).size_range(300.0..=(room - 260.0).max(300.0));
        let panel = panel
            .default_size((room * 0.35).clamp(340.0, 440.0))
            .frame(theme::pane_frame(ui).inner_margin(PANE_MARGIN));
        panel.show(ui, |ui| detail::show(state, view, ui, actions));
    }
    CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| list::show(state, view, ui, actions));
    bulk::modal(state, view, ui, actions);
    leaving::ask(state, view, ui);
}

fn shortcuts(state: &mut State, view: &View<'_>, ui: &Ui) {
    if eframe::egui::Popup::is_any_open(ui.ctx()) || ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    if view.is_writable && ui.input_mut(|input| input.consume_shortcut(&NEW)) {
        state.start_new();
    }
    if ui.input_mut(|input| input.consume_shortcut(&FIND)) {
        state.list.focus_filter();
    }
    let is_typing = ui.ctx().text_edit_focused();
    if state.pane.is_open() && !is_typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        state.leave(Leaving::ForList);
    }
}
