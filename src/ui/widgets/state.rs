//! Where a record stands in its cycle: icon and word in the state's colour.

use crate::domain::ReviewState;
use crate::domain::derive::Status;
use crate::domain::review::Review;
use crate::i18n::Texts;
use crate::ui::{icons, theme};
use eframe::egui::{Color32, Label, Response, RichText, Sense, TextStyle, TextWrapMode, Ui, WidgetText};

/// The state of a review, with the date that matters: "Förfaller 2026-12-14".
pub fn review(ui: &mut Ui, review: &Review, texts: &Texts) -> Response {
    let date = match review.state {
        ReviewState::Planned => review.planned_on,
        ReviewState::DueSoon | ReviewState::Overdue => review.due,
        _ => None,
    };
    let word = texts.word(review.state);
    let text = date.map_or_else(|| word.clone(), |date| format!("{word} {date}"));
    marked(ui, icon(review.state), &text, theme::state_colour(ui, review.state))
}

/// A state by itself.
pub fn word(ui: &mut Ui, state: ReviewState, texts: &Texts) -> Response {
    marked(ui, icon(state), &texts.word(state), theme::state_colour(ui, state))
}

/// How far a system is classified.
pub fn status(ui: &mut Ui, status: Status, texts: &Texts) -> Response {
    let palette = theme::palette(ui);
    let (icon, colour) = match status {
        Status::Classified => (icons::DONE, palette.green),
        Status::Incomplete => (icons::WARNING, palette.amber),
        Status::Unclassified => (icons::UNCLASSIFIED, palette.weak),
    };
    marked(ui, icon, &texts.word(status), colour)
}

/// The icon of a state.
#[must_use]
pub fn icon(state: ReviewState) -> char {
    match state {
        ReviewState::Overdue => icons::OVERDUE,
        ReviewState::NeedsReview => icons::NEEDS_REVIEW,
        ReviewState::DueSoon => icons::DUE_SOON,
        ReviewState::Planned => icons::PLANNED,
        ReviewState::Unclassified => icons::UNCLASSIFIED,
        ReviewState::Current => icons::CURRENT,
    }
}

/// An icon and a word in a colour, read aloud as the word alone.
pub fn marked(ui: &mut Ui, icon: char, text: &str, colour: Color32) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        let glyph = WidgetText::from(theme::icon(icon));
        let galley = glyph.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
        // Painted, not added, so that assistive technology does not read the glyph.
        let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
        ui.painter().galley(rect.min, galley, colour);
        ui.add(Label::new(RichText::new(text).color(colour)).truncate())
    })
    .inner
}

/// The same among others in a row that wraps: it goes on in the next line where this one has no room for all of it.
pub fn marked_in_row(ui: &mut Ui, icon: char, text: &str, colour: Color32) -> Response {
    let words = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    let width = words.size().x + theme::space(6);
    if ui.available_size_before_wrap().x < width {
        ui.end_row();
    }
    marked(ui, icon, text, colour)
}

/// An icon and a sentence in a colour; a long one goes on in the next line.
pub fn told(ui: &mut Ui, icon: char, text: &str, colour: Color32) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        let glyph = WidgetText::from(theme::icon(icon));
        let galley = glyph.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
        let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
        ui.painter().galley(rect.min, galley, colour);
        let words = RichText::new(text).text_style(theme::strong_style()).color(colour);
        ui.add(Label::new(words).wrap())
    })
    .inner
}
