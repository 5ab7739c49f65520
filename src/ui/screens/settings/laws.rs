//! The laws that sessions tick: whether a section is written behind them, and the least level each suggests.

use super::draft::{Draft, Fault};
use super::rows::{self, Move};
use crate::domain::{Aspect, Law, Level, Settings, fold};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::level_picker::levels;
use crate::ui::widgets::{button, card};
use crate::ui::{View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui, vec2};

/// Width of the choice of a level.
const LEVEL: f32 = 138.0;

/// The laws that are meant, or the place of one without a name of its own; a list that is the product's is none.
pub(super) fn read(draft: &[Law]) -> Result<Vec<Law>, usize> {
    let trimmed = draft.iter().map(|law| Law { name: law.name.trim().into(), ..law.clone() });
    let read: Vec<Law> = trimmed.collect();
    let is_taken = |place: usize| read[..place].iter().any(|other| fold(&other.name) == fold(&read[place].name));
    match (0..read.len()).find(|place| read[*place].name.is_empty() || is_taken(*place)) {
        Some(place) => Err(place),
        None if read == Law::defaults() => Ok(Vec::new()),
        None => Ok(read),
    }
}

/// Draws the laws.
pub(super) fn show(draft: &mut Draft, fault: Option<Fault>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.add(Label::new(theme::caption(tr!(texts, "settings-laws-note"))).wrap());
    let aspects = Settings { traceability: draft.traceability, ..Settings::new("") }.aspects();
    let count = draft.laws.len();
    let mut wanted = None;
    for (place, law) in draft.laws.iter_mut().enumerate() {
        ui.push_id(("law", place), |ui| {
            card::card(ui, |ui| {
                let error = tr!(texts, "settings-law-wrong");
                let error = (fault == Some(Fault::Law(place))).then_some(error.as_str());
                if let Some(what) = head(ui, view, law, error, place, count) {
                    wanted = Some((place, what));
                }
                least(ui, view, law, aspects.iter(), place + 1);
            });
        });
    }
    rows::carry_out(&mut draft.laws, wanted);
    ui.horizontal_wrapped(|ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "settings-law-add")).clicked() {
            draft.laws.push(Law::default());
        }
        let product = Law::defaults();
        if draft.laws != product && button::secondary(ui, &tr!(texts, "settings-laws-reset")).clicked() {
            draft.laws = product;
        }
    });
    let product: Vec<String> = Law::defaults().into_iter().map(|law| law.name.to_string()).collect();
    ui.add(Label::new(theme::caption(tr!(texts, "settings-default", text = product.join(", ")))).wrap());
}

fn head(ui: &mut Ui, view: &View<'_>, law: &mut Law, error: Option<&str>, place: usize, count: usize) -> Option<Move> {
    let texts = view.texts;
    let label = tr!(texts, "settings-law", nth = place + 1);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - theme::space(26)).min(theme::space(75)));
            Field::new(&label).error(error).text(ui, &mut law.name);
        });
        ui.vertical(|ui| {
            ui.add_space(rows::LABEL);
            let name = if law.name.trim().is_empty() { &*label } else { &*law.name };
            rows::buttons(ui, view, name, place, count)
        })
        .inner
    })
    .inner
}

fn least(ui: &mut Ui, view: &View<'_>, law: &mut Law, aspects: impl Iterator<Item = Aspect>, nth: usize) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    field::check(ui, &tr!(texts, "settings-law-section", nth = nth), &mut law.has_section);
    let none = std::iter::once((None, tr!(texts, "settings-law-nothing")));
    let offered: Vec<(Option<Level>, String)> =
        none.chain(levels(settings).map(|level| (Some(level), texts.level(level, settings)))).collect();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(3);
        // Four of them fit beside each other in the narrowest window.
        let width = LEVEL.min((ui.available_width() - 3.0 * theme::space(3)) / 4.0);
        for aspect in aspects {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                let label = tr!(texts, "settings-law-least", nth = nth, aspect = aspect.letter().to_string());
                Field::new(&label).choice_of(ui, &mut law.least[aspect], &offered);
            });
        }
    });
}
