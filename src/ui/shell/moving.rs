//! What leads from one screen to another, and what has to be asked before.

use super::{Asking, Leaving, Shell};
use crate::domain::Subject;
use crate::ui::screens::Wish;
use crate::ui::{Action, Screen, View};

impl Shell {
    /// Carries out what leads from one screen to another; the rest stays for the app.
    pub(super) fn move_between_screens(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        for action in std::mem::take(actions) {
            match wish_of(&action) {
                _ if self.over.begin(&action, view) => {}
                _ if matches!(action, Action::ChooseExport(_)) => {
                    if let Action::ChooseExport(list) = action {
                        self.ask_export(list, view);
                    }
                }
                _ if self.would_lose_changes(&action) => self.asking = Some(Asking::Unsaved(Leaving::Act(action))),
                Some((screen, wish)) => {
                    self.intake = None;
                    self.screen = screen;
                    if let (Some(wish), Some(state)) = (wish, self.screens.state_mut(screen)) {
                        state.obey(wish, view);
                    }
                }
                None => actions.push(action),
            }
        }
    }

    fn would_lose_changes(&mut self, action: &Action) -> bool {
        let leaves = match action {
            Action::Go(screen) => *screen != self.screen || self.intake.is_some(),
            Action::Open(_)
            | Action::ListSystems(_)
            | Action::ListAssets(_)
            | Action::ListDiffering
            | Action::NewAssetOf(_)
            | Action::Classify(_)
            | Action::Assess(_)
            | Action::ShowMap(_)
            | Action::ShowPlan(_)
            | Action::Undo
            | Action::Redo
            | Action::NewRegister
            | Action::OpenRegister
            | Action::OpenFile(_)
            | Action::OpenExample
            | Action::CloseRegister
            | Action::Quit => true,
            _ => false,
        };
        leaves && self.is_dirty()
    }
}

/// The screen an action leads to, and what that screen is to do.
fn wish_of(action: &Action) -> Option<(Screen, Option<Wish>)> {
    let home = |subject: &Subject| match subject {
        Subject::System(_) => Screen::Systems,
        Subject::Asset(_) => Screen::Assets,
    };
    match action {
        Action::Go(screen) => Some((*screen, None)),
        Action::Open(subject) => Some((home(subject), Some(Wish::Open(*subject)))),
        Action::Classify(subject) => Some((home(subject), Some(Wish::Classify(*subject)))),
        Action::Assess(system) => Some((Screen::Systems, Some(Wish::Assess(*system)))),
        Action::ShowMap(system) => Some((Screen::Systems, Some(Wish::Map(*system)))),
        Action::ListSystems(selection) => Some((Screen::Systems, Some(Wish::ListSystems(*selection)))),
        Action::ShowPlan(list) => Some((Screen::Plan, Some(Wish::Plan(*list)))),
        Action::ListDiffering => Some((Screen::Types, Some(Wish::ListDiffering))),
        Action::NewAssetOf(common_type) => Some((Screen::Assets, Some(Wish::NewAssetOf(*common_type)))),
        Action::ListAssets(selection) => Some((Screen::Assets, Some(Wish::ListAssets(*selection)))),
        _ => None,
    }
}
