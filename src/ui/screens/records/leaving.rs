//! Asking before something that was written and not saved is left.

use super::State;
use super::kind::{Kind, Said};
use crate::tr;
use crate::ui::View;
use crate::ui::widgets::confirm::Confirm;
use crate::ui::widgets::modal::Answer;
use eframe::egui::Ui;

/// Where the pane is left for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving<Id> {
    /// For another record.
    For(Id),
    /// For a new record.
    ForNew,
    /// For the list alone.
    ForList,
}

/// Asks, if something is to be left.
pub fn ask<K: Kind>(state: &mut State<K>, view: &View<'_>, ui: &Ui) {
    let Some(leaving) = state.leaving else { return };
    match confirm(&K::say(Said::Leave, view.texts), view, ui) {
        Some(Answer::Accepted) => {
            state.leaving = None;
            state.pane.discard();
            state.go(leaving);
        }
        Some(Answer::Cancelled) => state.leaving = None,
        None => {}
    }
}

/// Asks whether what was written may be lost.
pub fn confirm(message: &str, view: &View<'_>, ui: &Ui) -> Option<Answer> {
    let confirm = Confirm {
        id: "records-leaving",
        title: &tr!(view.texts, "records-leave-title"),
        message,
        effects: &[],
        accept: &tr!(view.texts, "records-leave-accept"),
        is_dangerous: true,
    };
    confirm.show(ui, view.texts)
}
