//! The pane of the requirement that is open: all that the catalogue says of it.

use super::cells;
use super::practices::Practices;
use crate::catalogue::Catalogue;
use crate::domain::Requirement;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::layout::{line, scrolling};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// Draws the pane; true when it is closed.
pub fn show(
    (catalogue, held): (&Catalogue, &Requirement),
    practices: &mut Practices,
    view: &View<'_>,
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) -> bool {
    let texts = view.texts;
    let mut is_closed = false;
    line(ui, |ui| {
        is_closed = button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "records-close")).clicked();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let caption = joined([&*held.id, cells::area(catalogue, held, texts)]);
            ui.add(Label::new(theme::caption(caption)).truncate());
        });
    });
    ui.add(Label::new(theme::heading(texts.wording(&held.heading))).wrap());
    ui.add_space(theme::space(2));
    scrolling(ui, &held.id, |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(3);
        Field::new(&tr!(texts, "catalogue-from")).shown(ui, &from(held, texts));
        if let Some(law) = held.law {
            Field::new(&tr!(texts, "catalogue-law")).shown(ui, &texts.word(law));
        }
        for (name, wording) in [
            (tr!(texts, "catalogue-is"), &held.is),
            (tr!(texts, "catalogue-shall"), &held.shall),
            (tr!(texts, "catalogue-why"), &held.why),
            (tr!(texts, "catalogue-shown-by"), &held.shown_by),
        ] {
            Field::new(&name).shown(ui, &readable(texts.wording(wording)));
        }
        if !held.steps.is_empty() {
            Field::new(&tr!(texts, "catalogue-steps")).shown(ui, &steps(held, texts));
        }
        practices.show(&held.id, view, ui, actions);
        Field::new(&tr!(texts, "catalogue-answers")).shown(ui, &texts.word(held.answers));
        Field::new(&tr!(texts, "catalogue-kind")).shown(ui, &texts.word(held.kind));
        Field::new(&tr!(texts, "catalogue-references")).shown(ui, &references(held, texts));
    });
    is_closed
}

/// The place of a number reads as an ellipsis, since the steps below say what stands there.
fn readable(wording: &str) -> String {
    wording.replace(crate::domain::requirement::PLACEHOLDER, "[…]")
}

/// `K 1, R 2`, or that it is basic.
fn from(held: &Requirement, texts: &Texts) -> String {
    if held.is_basic {
        return tr!(texts, "catalogue-basic");
    }
    cells::levels(held.from)
}

fn steps(held: &Requirement, texts: &Texts) -> String {
    let step = |step: &crate::domain::requirement::Step| {
        tr!(texts, "catalogue-step", level = step.from.number(), limit = texts.wording(&step.limit))
    };
    held.steps.iter().map(step).collect::<Vec<_>>().join("\n")
}

fn references(held: &Requirement, texts: &Texts) -> String {
    let controls = (!held.controls.is_empty()).then(|| tr!(texts, "catalogue-iso", controls = cells::controls(held)));
    controls.into_iter().chain(held.norms.iter().map(ToString::to_string)).collect::<Vec<_>>().join("\n")
}
