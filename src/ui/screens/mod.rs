//! The screens, one folder each. To add one: `pub mod name;` below, a field in [`Screens`], an arm in
//! [`Screens::state_mut`], and [`ScreenState`] for its `State`. Nothing else knows
//! which screens there are. A list of records needs no `ScreenState` of its own, only a `Kind` (see `records`).

pub mod analyses;
mod asked;
pub mod assessment;
pub mod assets;
mod booking;
pub mod catalogue;
mod choice;
pub mod common_types;
pub mod history;
pub mod intake;
mod later;
pub mod levels;
pub mod map;
mod over;
pub mod overview;
pub mod plan;
mod practice;
mod procurement;
mod records;
pub mod review;
pub mod session;
pub mod settings;
pub mod systems;
pub mod year;

pub use over::Over;

use super::view::{Outcome, View};
use super::{Action, ListLook, ListLooks, Screen};
use crate::domain::{CommonTypeId, Subject, SystemId};
use crate::i18n::Texts;
use crate::register::query::{AssetSelection, PlanList, Selection};
use crate::ui::theme;
use eframe::egui::{Frame, Ui};

/// What the shell hands on to a screen: from a shortcut, the palette, or a link on another screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Make a new record of the screen's own kind (Ctrl+N).
    New,
    /// Save the open form (Ctrl+S).
    Save,
    /// Put the keyboard in the filter of the list (Ctrl+F).
    Filter,
    /// Go back one step: out of the form, out of the detail pane (Esc).
    Back,
    /// Show a record, opened in its list.
    Open(Subject),
    /// Show the list of exactly these systems.
    ListSystems(Selection),
    /// Show the list of exactly these assets.
    ListAssets(AssetSelection),
    /// Show the pairs of assets that were judged differently.
    ListDiffering,
    /// Show a list of the action plan.
    Plan(PlanList),
    /// Begin a new asset that follows this common type.
    NewAssetOf(CommonTypeId),
    /// Start or continue the classification of a subject.
    Classify(Subject),
    /// Show the self-assessment of a system.
    Assess(SystemId),
    /// Show what lies around a system, and what it rests on.
    Map(SystemId),
}

/// What the shell asks of a screen's state.
pub trait ScreenState {
    /// Draws the screen and tells what is wanted.
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>);

    /// The ground the screen is drawn on. A screen with a pane draws up to the edges and sets its list in itself.
    fn frame(&self, ui: &Ui) -> Frame {
        theme::screen_frame(ui)
    }

    /// Does what the shell hands on; what makes no sense here is ignored. The shell has asked about unsaved
    /// changes before.
    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        let _ = (wish, view);
    }

    /// The record in hand: the one that is open, or else the one that is selected.
    fn in_hand(&self, view: &View<'_>) -> Option<Subject> {
        let _ = view;
        None
    }

    /// The records in its list, where it lists records and leaves some out.
    fn listed(&self, view: &View<'_>) -> Option<Vec<Subject>> {
        let _ = view;
        None
    }

    /// Whether a form has changes that leaving would lose.
    fn is_dirty(&self) -> bool {
        false
    }

    /// Lets go of unsaved changes: the user said so.
    fn discard(&mut self) {}

    /// How its list looks, and the name that this is kept by.
    fn look(&self) -> Option<(&'static str, ListLook)> {
        None
    }

    /// Lets its list look as it was kept.
    fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        let _ = (looks, texts);
    }

    /// Learns how the command ended that the screen asked for last.
    fn settle(&mut self, outcome: &Outcome) {
        let _ = outcome;
    }
}

/// The states of all screens.
#[derive(Default)]
pub struct Screens {
    overview: overview::State,
    systems: Over<Over<Over<systems::State, session::State>, assessment::State>, map::State>,
    assets: Over<assets::State, session::State>,
    types: common_types::State,
    plan: plan::State,
    review: review::State,
    catalogue: catalogue::State,
    history: history::State,
    settings: settings::State,
}

impl Screens {
    /// Lets all lists look as it was kept.
    pub fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        for screen in Screen::ALL {
            if let Some(state) = self.state_mut(screen) {
                state.arrange(looks, texts);
            }
        }
    }

    /// The state of a screen; `None` while there is no such screen.
    pub fn state_mut(&mut self, screen: Screen) -> Option<&mut dyn ScreenState> {
        match screen {
            Screen::Systems => Some(&mut self.systems),
            Screen::Assets => Some(&mut self.assets),
            Screen::Overview => Some(&mut self.overview),
            Screen::Types => Some(&mut self.types),
            Screen::Plan => Some(&mut self.plan),
            Screen::Review => Some(&mut self.review),
            Screen::Catalogue => Some(&mut self.catalogue),
            Screen::History => Some(&mut self.history),
            Screen::Settings => Some(&mut self.settings),
        }
    }
}
