//! The screens, one folder each. To add one: `pub mod name;` below, a field in [`Screens`], an arm in
//! [`Screens::state_mut`], and [`ScreenState`] for its `State`. Nothing else knows
//! which screens there are.

pub mod assets;
pub mod history;
pub mod levels;
pub mod map;
pub mod overview;
pub mod review;
pub mod settings;
pub mod systems;

use super::view::{Outcome, View};
use super::{Action, Screen};
use crate::domain::{Subject, SystemId};
use crate::register::query::{AssetSelection, Selection};
use crate::ui::theme;
use eframe::egui::{Frame, Ui};
use levels::classify::Over;

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
    /// Start or continue the classification of a subject.
    Classify(Subject),
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

    /// Whether a form has changes that leaving would lose.
    fn is_dirty(&self) -> bool {
        false
    }

    /// Lets go of unsaved changes: the user said so.
    fn discard(&mut self) {}

    /// Learns how the command ended that the screen asked for last.
    fn settle(&mut self, outcome: &Outcome) {
        let _ = outcome;
    }
}

/// The states of all screens.
#[derive(Default)]
pub struct Screens {
    overview: overview::State,
    systems: Over<Over<systems::State>, map::State>,
    assets: Over<assets::State>,
    review: review::State,
    history: history::State,
    settings: settings::State,
}

impl Screens {
    /// The state of a screen; `None` while there is no such screen.
    pub fn state_mut(&mut self, screen: Screen) -> Option<&mut dyn ScreenState> {
        match screen {
            Screen::Systems => Some(&mut self.systems),
            Screen::Assets => Some(&mut self.assets),
            Screen::Overview => Some(&mut self.overview),
            Screen::Review => Some(&mut self.review),
            Screen::History => Some(&mut self.history),
            Screen::Settings => Some(&mut self.settings),
        }
    }
}
