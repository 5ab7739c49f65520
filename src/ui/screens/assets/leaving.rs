//! Asking before something that was written and not saved is left.

use super::State;
use crate::domain::AssetId;
use crate::tr;
use crate::ui::View;
use crate::ui::widgets::confirm::Confirm;
use crate::ui::widgets::modal::Answer;
use eframe::egui::Ui;

/// Where the pane is left for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// For another asset.
    For(AssetId),
    /// For a new asset.
    ForNew,
    /// For the list alone.
    ForList,
}

/// Asks, if something is to be left.
pub fn ask(state: &mut State, view: &View<'_>, ui: &Ui) {
    let Some(leaving) = state.leaving else { return };
    let confirm = Confirm {
        id: "assets-leaving",
        title: &tr!(view.texts, "assets-leave-title"),
        message: &tr!(view.texts, "assets-leave-message"),
        effects: &[],
        accept: &tr!(view.texts, "assets-leave-accept"),
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
