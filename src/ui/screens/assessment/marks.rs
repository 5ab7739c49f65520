//! The icons and colours of answers and gaps; a word always stands beside them.

use crate::domain::{Answer, GapState};
use crate::ui::{icons, theme};
use eframe::egui::{Color32, Ui};

/// The icon of an answer.
pub fn icon(answer: Answer) -> char {
    match answer {
        Answer::Unanswered => icons::UNANSWERED,
        Answer::Met => icons::DONE,
        Answer::Partly => icons::PARTLY,
        Answer::NotMet => icons::NOT_MET,
        Answer::NotApplicable => icons::NOT_APPLICABLE,
    }
}

/// The colour of an answer.
pub fn colour(answer: Answer, ui: &Ui) -> Color32 {
    let palette = theme::palette(ui);
    match answer {
        Answer::Unanswered | Answer::NotApplicable => palette.weak,
        Answer::Met => palette.green,
        Answer::Partly => palette.amber,
        Answer::NotMet => palette.red,
    }
}

/// The icon and the colour of a gap.
pub fn gap(gap: GapState, ui: &Ui) -> (char, Color32) {
    let palette = theme::palette(ui);
    match gap {
        GapState::Open => (icons::WARNING, palette.red),
        GapState::Planned => (icons::PLANNED, palette.blue),
        GapState::Accepted => (icons::ACCEPTED, palette.weak),
        GapState::Closed => (icons::DONE, palette.green),
    }
}
