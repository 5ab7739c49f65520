//! "Saknas": what is not classified and so leaves a level open.

use super::cards::{letters, open};
use super::why::{Gap, GapKind};
use crate::tr;
use crate::ui::widgets::{button, card};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// As many as are worth reading at once.
const SHOWN: usize = 12;

/// Draws the list, if anything is missing.
pub(super) fn show(gaps: &[Gap], view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    if gaps.is_empty() {
        return;
    }
    let texts = view.texts;
    card::titled(ui, &tr!(texts, "why-missing"), |ui| {
        for (position, gap) in gaps.iter().take(SHOWN).enumerate() {
            ui.push_id(position, |ui| line(gap, view, ui, actions));
        }
        if gaps.len() > SHOWN {
            ui.label(theme::caption(tr!(texts, "why-missing-more", count = gaps.len() - SHOWN)));
        }
    });
}

fn line(gap: &Gap, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        open(&gap.place, ui, actions);
        if let Some(carrier) = &gap.carrier {
            ui.label(theme::caption(tr!(texts, "why-missing-in")));
            open(carrier, ui, actions);
        }
        let letters = letters(gap.aspects);
        ui.label(theme::caption(match gap.kind {
            GapKind::Asset => tr!(texts, "why-missing-asset", aspects = letters),
            GapKind::Own => tr!(texts, "why-missing-own", aspects = letters),
            GapKind::Dependent => tr!(texts, "why-missing-dependent", aspects = letters),
        }));
        let name = tr!(texts, "why-classify-it", name = &*gap.place.name);
        if view.is_writable && gap.kind == GapKind::Asset {
            let pressed = button::link(ui, &tr!(texts, "why-classify"));
            if pressed.accessible_name(name).clicked() {
                actions.push(Action::Classify(gap.place.subject));
            }
        }
    });
}
