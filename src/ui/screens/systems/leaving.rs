//! Asking before something that was written and not saved is left.

use super::State;
use crate::domain::SystemId;
use crate::tr;
use crate::ui::View;
use crate::ui::widgets::confirm::Confirm;
use crate::ui::widgets::modal::Answer;
use eframe::egui::Ui;

/// Where the pane is left for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// For another system.
    For(SystemId),
    /// For a new system.
    ForNew,
    /// For the list alone.
    ForList,
}

/// Asks, if something is to be left.
pub fn ask(state: &mut State, view: &View<'_>, ui: &Ui) {
    let Some(leaving) = state.leaving else { return };
    let confirm = Confirm {
        id: "systems-leaving",
        title: &tr!(view.texts, "systems-leave-title"),
        message: &tr!(view.texts, "systems-leave-message"),
        effects: &[],
        accept: &tr!(view.texts, "systems-leave-accept"),
        is_dangerous: true,
    };
    match confirm.show(ui, view.texts) {
        Some(Answer::Accepted) => {
            state.leaving = None;
            state.discard();
            state.go(leaving);
        }
        Some(Answer::Cancelled) => state.leaving = None,
        None => {}
    }
}
