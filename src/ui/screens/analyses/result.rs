//! What the answers say, at once: whether an impact assessment is needed, or what speaks for a raise.

use super::form::Form;
use crate::domain::{AdjustmentKind, AssessmentNeed, ChecklistKind, SystemId, YesNo};
use crate::tr;
use crate::ui::screens::levels::LevelState;
use crate::ui::widgets::{button, state};
use crate::ui::{View, icons, theme};
use eframe::egui::{Label, Ui};

/// Draws the result, and what the questions are for.
pub(super) fn show(form: &Form, adjusting: &mut LevelState, view: &View<'_>, ui: &mut Ui) {
    match form.kind() {
        ChecklistKind::Threshold => need(form, view, ui),
        ChecklistKind::Aggravation => raises(form, adjusting, view, ui),
    }
    ui.add_space(theme::space(1));
}

fn need(form: &Form, view: &View<'_>, ui: &mut Ui) {
    let palette = theme::palette(ui);
    let (icon, colour) = match form.draft.assessment_need() {
        AssessmentNeed::Needed => (icons::WARNING, palette.amber),
        AssessmentNeed::NotNeeded => (icons::DONE, palette.green),
        AssessmentNeed::Open => (icons::UNCLASSIFIED, palette.weak),
    };
    state::told(ui, icon, &view.texts.threshold_result(&form.draft), colour);
    quiet(ui, &tr!(view.texts, "analyses-threshold-note"));
}

fn raises(form: &Form, adjusting: &mut LevelState, view: &View<'_>, ui: &mut Ui) {
    let (texts, palette) = (view.texts, theme::palette(ui));
    for kind in form.draft.suggested_raises() {
        suggestion(form.system(), kind, adjusting, view, ui);
    }
    if !form.draft.is_complete() {
        state::told(ui, icons::UNCLASSIFIED, &texts.answers_left(&form.draft), palette.weak);
    } else if form.draft.count(YesNo::Yes) == 0 {
        state::told(ui, icons::DONE, &tr!(texts, "analyses-suggests-nothing"), palette.green);
    }
    quiet(ui, &tr!(texts, "analyses-aggravation-note"));
}

/// One raise that is suggested, whether it is made already, and the way to make it.
fn suggestion(id: SystemId, kind: AdjustmentKind, adjusting: &mut LevelState, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let word = texts.word(kind).to_lowercase();
    let words = tr!(texts, "analyses-suggests", kind = &*word);
    state::told(ui, icons::RAISED, &words, theme::palette(ui).amber);
    let made = made(id, kind, view);
    ui.horizontal_wrapped(|ui| {
        if !made.is_empty() {
            ui.label(theme::caption(tr!(texts, "analyses-raised", levels = made)));
        }
        let can_adjust = view.is_writable && LevelState::can_adjust(view, id);
        let name = tr!(texts, "analyses-adjust", kind = word);
        let pressed = ui.add_enabled_ui(can_adjust, |ui| button::secondary(ui, &name)).inner;
        if pressed.on_disabled_hover_text(tr!(texts, "adjust-nothing")).clicked() {
            adjusting.adjust_as(view, id, kind);
        }
    });
}

/// The raises of this kind that the system has: "K 3 Allvarlig".
fn made(id: SystemId, kind: AdjustmentKind, view: &View<'_>) -> String {
    let Some(slot) = view.snapshot.systems().slot(id) else { return String::new() };
    let settings = view.snapshot.settings();
    let held = settings.aspects().iter().filter_map(|aspect| view.snapshot.adjustment(slot, aspect));
    let held = held.filter(|held| held.kind == kind);
    let said = held.map(|held| format!("{} {}", held.aspect.letter(), view.texts.level(held.level, settings)));
    said.collect::<Vec<_>>().join(", ")
}

fn quiet(ui: &mut Ui, words: &str) {
    ui.add(Label::new(theme::caption(words)).wrap());
}
