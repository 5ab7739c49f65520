//! Handlingsplan: what is done about the gaps of all systems, which risks are accepted, and who still has to report or
//! to be followed up.

mod acceptances;
mod fields;
mod finder;
mod follow_up;
mod measures;
mod of_systems;
mod over;
mod questions;
mod reports;
mod sheet;
mod suppliers;
mod system;

pub use over::OverAll;
pub use system::actions_tab;

use super::records::{self, Kind as _};
use super::{ScreenState, Wish};
use crate::domain::MeasureId;
use crate::i18n::Texts;
use crate::register::query::{MeasureSelection, PlanFigures, PlanList, plan_figures};
use crate::tr;
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, ListLook, ListLooks, Outcome, View, Writing, theme};
use acceptances::Acceptances;
use eframe::egui::{Frame, Id, Label, Panel, Ui};
use measures::Measures;
use of_systems::OfSystems;
use reports::Reports;
use suppliers::Suppliers;

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// The measures.
    #[default]
    Measures,
    /// The reports of proposed measures.
    Reports,
    /// The accepted risks.
    Acceptances,
    /// The follow-ups of suppliers.
    Suppliers,
}

/// What the screen keeps between frames.
#[derive(Default)]
pub struct State {
    tab: Tab,
    known: Option<Known>,
    measures: records::State<Measures>,
    reports: OfSystems<Reports>,
    acceptances: records::State<Acceptances>,
    suppliers: OfSystems<Suppliers>,
}

/// What stands above the tabs, worked out once for each change.
struct Known {
    by: (u64, crate::domain::Date, Option<crate::domain::UnitId>),
    figures: PlanFigures,
    /// The measures that wait to be carried over, in the unit looked at.
    waiting: Vec<MeasureId>,
}

impl Known {
    fn kept(before: Option<Self>, view: &View<'_>) -> Self {
        let by = (view.snapshot.revision(), view.today, view.unit);
        before.filter(|known| known.by == by).unwrap_or_else(|| {
            let within = view.unit.map(|unit| view.snapshot.within(unit));
            let held = view.snapshot.measures().iter().map(|(_, held)| held);
            let in_unit = held.filter(|held| {
                within.as_ref().is_none_or(|within| within(Measures::unit(held, view.snapshot)))
                    && MeasureSelection::FromEarlier.holds(view.snapshot, held)
            });
            let waiting = in_unit.map(|held| held.id).collect();
            Self { by, figures: plan_figures(view.snapshot, view.unit), waiting }
        })
    }
}

impl State {
    /// The list with a pane that is looked at, if it is one.
    fn list(&self) -> Option<&dyn ScreenState> {
        match self.tab {
            Tab::Measures => Some(&self.measures),
            Tab::Acceptances => Some(&self.acceptances),
            Tab::Reports | Tab::Suppliers => None,
        }
    }

    fn list_mut(&mut self) -> Option<&mut dyn ScreenState> {
        match self.tab {
            Tab::Measures => Some(&mut self.measures),
            Tab::Acceptances => Some(&mut self.acceptances),
            Tab::Reports | Tab::Suppliers => None,
        }
    }

    fn show_list(&mut self, list: PlanList, view: &View<'_>) {
        self.tab = match list {
            PlanList::Measures(_) => Tab::Measures,
            PlanList::Reports => Tab::Reports,
            PlanList::Acceptances(_) => Tab::Acceptances,
            PlanList::Suppliers => Tab::Suppliers,
        };
        match list {
            PlanList::Measures(_) => self.measures.obey(Wish::Plan(list), view),
            PlanList::Acceptances(_) => self.acceptances.obey(Wish::Plan(list), view),
            PlanList::Reports => self.reports.show_all(),
            PlanList::Suppliers => self.suppliers.show_all(),
        }
    }
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let known = Known::kept(self.known.take(), view);
        let head = theme::screen_frame(ui);
        let head = head.inner_margin(eframe::egui::Margin { bottom: 0, ..head.inner_margin });
        Panel::top(Id::unique("plan-head")).frame(head).show_separator_line(false).show(ui, |ui| {
            heading(self, &known, view, ui, actions);
        });
        match self.tab {
            Tab::Measures => self.measures.show(view, ui, actions),
            Tab::Reports => self.reports.show(view, ui, actions),
            Tab::Acceptances => self.acceptances.show(view, ui, actions),
            Tab::Suppliers => self.suppliers.show(view, ui, actions),
        }
        self.known = Some(known);
    }

    fn frame(&self, _: &Ui) -> Frame {
        Frame::NONE
    }

    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        match (wish, self.tab) {
            (Wish::Plan(list), _) => self.show_list(list, view),
            (Wish::New, Tab::Reports | Tab::Suppliers) => {
                self.tab = Tab::Measures;
                self.measures.start_new();
            }
            (Wish::Back, Tab::Suppliers) => self.suppliers.back(),
            (Wish::Back, Tab::Reports) => self.reports.back(),
            (Wish::Filter, Tab::Suppliers) => self.suppliers.table.focus_filters(of_systems::NAME),
            (Wish::Filter, Tab::Reports) => self.reports.table.focus_filters(of_systems::NAME),
            _ => {
                if let Some(list) = self.list_mut() {
                    list.obey(wish, view);
                }
            }
        }
    }

    fn is_dirty(&self) -> bool {
        self.list().is_some_and(ScreenState::is_dirty)
    }

    fn discard(&mut self) {
        if let Some(list) = self.list_mut() {
            list.discard();
        }
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        self.list().and_then(ScreenState::look)
    }

    fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        self.measures.arrange(looks, texts);
        self.acceptances.arrange(looks, texts);
    }

    fn settle(&mut self, outcome: &Outcome) {
        if let Some(list) = self.list_mut() {
            list.settle(outcome);
        }
    }
}

fn heading(state: &mut State, known: &Known, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        ui.label(theme::title(tr!(texts, "commands-go-plan")));
    });
    let mut chosen = state.tab;
    if tabs::tabs(ui, &mut chosen, &named_tabs(known, view)) {
        if state.is_dirty() {
            // What is being written stays in view until it is saved or given up.
            state.obey(Wish::Back, view);
        } else {
            state.tab = chosen;
        }
    }
    if state.tab == Tab::Measures && !known.waiting.is_empty() {
        waiting(known, view, ui, actions);
    }
}

/// That measures of earlier plans wait, and the way to carry them all over.
fn waiting(known: &Known, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let count = known.waiting.len();
    ui.add_space(theme::space(2));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.add(Label::new(tr!(texts, "plan-carry-waiting", count = count)));
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "plan-carry-all", count = count)).clicked() {
                actions.push(Action::Write(Writing::CarryOver(known.waiting.clone())));
            }
        });
    });
}

fn named_tabs(known: &Known, view: &View<'_>) -> Vec<(Tab, String)> {
    let (texts, figures) = (view.texts, &known.figures);
    // The number is of what calls for somebody, so that it is nothing where all is well.
    let counted = |name: String, count: usize| match count {
        0 => name,
        count => tr!(texts, "plan-tab-counted", name = name, count = texts.number(count)),
    };
    vec![
        (Tab::Measures, counted(tr!(texts, "plan-measures"), figures.measures_late)),
        (Tab::Reports, counted(tr!(texts, "plan-reports"), figures.reports_late)),
        (Tab::Acceptances, counted(tr!(texts, "plan-acceptances"), figures.acceptances_lapsed)),
        (Tab::Suppliers, counted(tr!(texts, "plan-suppliers"), figures.suppliers_missing)),
    ]
}
