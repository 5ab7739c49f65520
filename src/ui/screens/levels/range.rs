//! Where the levels of an asset stand against what its common type expects.

use super::cards::quiet;
use crate::domain::{Aspect, CommonType, Levels, Outside, Subject};
use crate::tr;
use crate::ui::screens::common_types::ranges;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, icons, theme};
use eframe::egui::Ui;

/// Draws the type with its ranges, and a line for each aspect outside.
pub(super) fn show(view: &View, subject: Subject, ui: &mut Ui) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let Some(held) = snapshot.type_of(subject) else { return };
    ui.add_space(theme::space(2));
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::strong(tr!(texts, "why-type")));
        ui.label(&*held.name);
    });
    // On a line of its own, so that no letter is parted from its levels.
    ui.label(theme::caption(ranges::told(held, view)));
    let Some(decision) = snapshot.decided(subject).or_else(|| snapshot.draft(subject)) else { return };
    let outside = held.outliers(&decision.levels, snapshot.settings().aspects());
    for aspect in outside.iter() {
        let Some(words) = words(held, aspect, decision.levels, view) else { continue };
        ui.horizontal_wrapped(|ui| {
            badge::single(ui, aspect, decision.levels[aspect], snapshot.settings(), texts);
            ui.label(words);
        });
    }
    let lowered = held.forbidden_lowerings(&decision.levels, snapshot.settings().aspects());
    if lowered.is_empty() {
        return;
    }
    let is_without = !held.unexplained_lowerings(decision, snapshot.settings().aspects()).is_empty();
    let palette = theme::palette(ui);
    let (said, colour) = if is_without {
        (tr!(texts, "why-type-reason-missing"), palette.red)
    } else {
        (tr!(texts, "why-type-lowered"), palette.amber)
    };
    state::marked(ui, icons::WARNING, &said, colour);
    for aspect in lowered.iter().filter(|aspect| !decision.reasons[*aspect].trim().is_empty()) {
        quiet(ui, &tr!(texts, "why-quote", words = decision.reasons[aspect].trim()));
    }
}

/// "under det väntade spannet 2–3".
fn words(held: &CommonType, aspect: Aspect, levels: Levels, view: &View) -> Option<String> {
    let range = ranges::range(held.ranges[aspect]?);
    Some(match held.outside(&levels, aspect)? {
        Outside::Below => tr!(view.texts, "why-type-below", range = range),
        Outside::Above => tr!(view.texts, "why-type-above", range = range),
    })
}
