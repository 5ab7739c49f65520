//! Informationstyper: what the organisation judges once, which assets lie outside it, and where the same information
//! was judged differently.

mod cells;
mod deviations;
mod differing;
mod form;
mod known;
mod library;
mod list;
mod pane;
pub(super) mod ranges;

use super::records::side_panel;
use super::{ScreenState, Wish};
use crate::domain::CommonTypeId;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, ListLook, ListLooks, Outcome, View, theme};
use eframe::egui::{Align, CentralPanel, Frame, Id, Layout, Ui};
use known::Known;

/// What the look of the list is kept by.
const LIST: &str = "common-types";

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// The types themselves.
    #[default]
    Types,
    /// The assets outside the range of their type.
    Deviations,
    /// The pairs that were judged differently.
    Differing,
}

/// What asked for the command that is being carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Form,
    Library,
}

/// What the screen keeps between frames.
#[derive(Default)]
pub struct State {
    tab: Tab,
    known: Option<Known>,
    types: list::Types,
    deviations: deviations::State,
    library: Option<library::Library>,
    asked: Option<Asked>,
}

impl State {
    /// Shows a type in the pane; asks first if something there is not saved.
    pub fn open(&mut self, id: CommonTypeId) {
        self.tab = Tab::Types;
        self.types.opened.open(id);
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
            Wish::New => {
                self.tab = Tab::Types;
                self.types.opened.start_new();
            }
            Wish::Save => self.types.save(),
            Wish::Filter if self.tab == Tab::Deviations => self.deviations.focus_filter(),
            Wish::Filter => {
                self.tab = Tab::Types;
                self.types.focus_filter();
            }
            Wish::Back => self.types.opened.back(),
            Wish::ListDiffering => self.tab = Tab::Differing,
            _ => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.types.opened.is_dirty()
    }

    fn discard(&mut self) {
        self.types.opened.discard();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        Some((LIST, self.types.look()))
    }

    fn arrange(&mut self, looks: &ListLooks, _: &Texts) {
        if let Some(look) = looks.get(LIST) {
            self.types.arrange(look);
        }
    }

    fn settle(&mut self, outcome: &Outcome) {
        match self.asked.take() {
            Some(Asked::Form) => self.types.opened.settle(outcome),
            Some(Asked::Library) => self.library = None,
            None => {}
        }
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let known = Known::kept(state.known.take(), view);
    state.types.refresh(view, &known);
    if state.tab == Tab::Types && state.types.opened.is_open() {
        let panel = side_panel(Id::unique("type-pane"), None, ui);
        panel.show(ui, |ui| pane::show(&mut state.types, view, &known, ui, &mut state.asked, actions));
    }
    CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
        heading(state, view, ui);
        ui.add_space(theme::space(1));
        if tabs::tabs(ui, &mut state.tab, &named_tabs(view, &known)) && state.types.opened.is_dirty() {
            // What is being written stays in view until it is saved or given up.
            state.tab = Tab::Types;
            state.types.opened.back();
        }
        ui.add_space(theme::space(2));
        match state.tab {
            Tab::Types => list::show(state, view, &known, ui, actions),
            Tab::Deviations => deviations::show(&mut state.deviations, view, &known, ui, actions),
            Tab::Differing => differing::show(view, &known, ui, actions),
        }
    });
    library::ask(state, view, ui, actions);
    state.types.opened.ask(&tr!(view.texts, "types-leave-message"), view, ui);
    state.known = Some(known);
}

fn heading(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::title(tr!(texts, "types-title")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // In an empty list the first step stands where the rows will be; one main action is enough.
            if state.tab != Tab::Types || view.snapshot.common_types().is_empty() {
                return;
            }
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::primary(ui, &tr!(texts, "types-new")).clicked() {
                    state.types.opened.start_new();
                }
            });
        });
    });
}

fn named_tabs(view: &View<'_>, known: &Known) -> Vec<(Tab, String)> {
    let texts = view.texts;
    let types = texts.number(view.snapshot.common_types().len());
    vec![
        (Tab::Types, tr!(texts, "types-tab-types", count = types)),
        (Tab::Deviations, tr!(texts, "types-tab-deviations", count = texts.number(known.deviations.len()))),
        (Tab::Differing, tr!(texts, "types-tab-differing", count = texts.number(known.pairs.len()))),
    ]
}
