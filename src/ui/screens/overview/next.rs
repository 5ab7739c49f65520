//! "Närmast i tur": what an officer who comes back after weeks away does first.

use super::row::{self, Row};
use crate::domain::{Date, ReviewState};
use crate::tr;
use crate::ui::screens::review::rows::{Item, rows, upcoming};
use crate::ui::widgets::{button, card, state};
use crate::ui::{Action, Screen, View, theme};
use eframe::egui::{Align, Align2, Layout, TextStyle, TextWrapMode, Ui, WidgetText, pos2};

/// How many records the card has room for.
const SHOWN: usize = 8;

/// The most urgent records, or what comes next where nothing is urgent.
pub(super) struct Next {
    items: Vec<Item>,
    upcoming: Option<(Item, Date)>,
}

impl Next {
    pub fn of(view: &View<'_>) -> Self {
        let rows = rows(view);
        let waits = |state| !matches!(state, ReviewState::Current | ReviewState::Unclassified);
        let items = rows.iter().filter(|row| waits(row.state)).take(SHOWN).map(|row| row.item).collect();
        Self { items, upcoming: upcoming(&rows, view.today) }
    }

    /// Draws the card.
    pub fn show(&self, ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
        let texts = view.texts;
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.horizontal(|ui| {
                ui.set_min_height(theme::CONTROL_HEIGHT);
                ui.label(theme::strong(tr!(texts, "overview-next")));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if button::link(ui, &tr!(texts, "overview-next-all")).clicked() {
                        actions.push(Action::Go(Screen::Review));
                    }
                });
            });
            if self.items.is_empty() {
                ui.label(self.nothing(view));
            }
            for item in &self.items {
                row(ui, view, *item, actions);
            }
        });
    }

    fn nothing(&self, view: &View<'_>) -> String {
        match self.upcoming {
            None => tr!(view.texts, "overview-next-nothing"),
            Some((item, date)) => {
                let name = item.name(view.snapshot);
                tr!(view.texts, "overview-next-nothing-until", name = name, date = date.to_string())
            }
        }
    }
}

fn row(ui: &mut Ui, view: &View<'_>, item: Item, actions: &mut Vec<Action>) {
    let review = item.review(view.snapshot);
    let date = match review.state {
        ReviewState::Planned => review.planned_on,
        _ => review.due,
    };
    let date = date.map_or_else(String::new, |date| date.to_string());
    let (name, word) = (item.name(view.snapshot), view.texts.word(review.state));
    let spoken = [name, &word, &date].join(" ");
    let Row { place: row, response } = row::row(ui, ("next", item.key()), spoken.trim_end());
    let palette = theme::palette(ui);
    let colour = theme::state_colour(ui, review.state);
    let body = TextStyle::Body.resolve(ui.style());
    let icon = WidgetText::from(theme::icon(state::icon(review.state)).color(colour));
    let icon = icon.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    ui.painter().galley(pos2(row.left(), row.center().y - icon.size().y / 2.0), icon, colour);
    let drawn = ui.painter().text(row.right_center(), Align2::RIGHT_CENTER, &date, body.clone(), palette.weak);
    let right = if date.is_empty() { row.right() } else { drawn.left() - 10.0 };
    let middle = (row.left() + row.width() * 0.52).min(right);
    let texts = [(row.left() + 22.0, middle - 8.0, name, palette.text), (middle, right, word.as_str(), colour)];
    for (left, right, text, ink) in texts {
        let width = (right - left).max(0.0);
        let galley = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), width, TextStyle::Body);
        ui.painter().galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, ink);
    }
    if let Some(subject) = item.subject(view.snapshot).filter(|_| response.clicked()) {
        actions.push(Action::Open(subject));
    }
}
