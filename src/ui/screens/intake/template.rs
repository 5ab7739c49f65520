//! How the list was understood, kept for the next one: in the register with the import, alone, or as a file.

use super::State;
use super::summary::Asked;
use super::wish::IntakeWish;
use crate::domain::{ListProfile, ListProfileId, ProfileKind, Text, fold};
use crate::exchange::intake::IntakePlan;
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card};
use crate::ui::{Action, View, theme};
use eframe::egui::{Label, Ui};

/// The mapping as the register keeps it.
pub(super) fn profile(state: &State, plan: &IntakePlan, view: &View<'_>) -> Option<ListProfile> {
    state.mapping.for_next_time(&plan.seen).to_profile(ListProfileId::fresh(view.now)).ok()
}

pub(super) fn show(state: &mut State, plan: &IntakePlan, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    card::titled(ui, &tr!(texts, "intake-profile"), |ui| {
        ui.add(Label::new(theme::caption(tr!(texts, "intake-profile-note"))).wrap());
        if !state.summary.is_done() {
            let mut keeps = !state.summary.forgets;
            let check = ui.add_enabled_ui(view.is_writable, |ui| {
                field::check(ui, &tr!(texts, "intake-profile-with-import"), &mut keeps)
            });
            if check.inner.on_disabled_hover_text(tr!(texts, "intake-profile-read-only")).changed() {
                state.summary.forgets = !keeps;
                state.summary.forget();
            }
        }
        name(state, view, ui);
        ui.horizontal_wrapped(|ui| buttons(state, plan, view, ui, actions));
        if state.summary.is_kept {
            let name = state.mapping.name.trim().to_owned();
            ui.label(theme::strong(tr!(texts, "intake-profile-kept", name = name)));
        }
    });
}

fn name(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let mut name = Text::from(state.mapping.name.as_str());
    let wrong = name.trim().is_empty().then(|| tr!(texts, "intake-profile-nameless"));
    let label = tr!(texts, "intake-profile-name");
    if Field::new(&label).error(wrong.as_deref()).text(ui, &mut name).changed() {
        state.mapping.name = name.to_string();
        state.summary.forget();
    }
    let is_other = |chosen: &String| fold(chosen) != fold(&name);
    let is_there = view.snapshot.list_profile(ProfileKind::Import, name.trim()).is_some();
    if is_there && !state.summary.is_kept && state.profile.as_ref().is_none_or(is_other) {
        field::warning(ui, &tr!(texts, "intake-profile-there"));
    }
}

fn buttons(state: &mut State, plan: &IntakePlan, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let is_named = !state.mapping.name.trim().is_empty();
    let can_keep = is_named && view.is_writable && !state.summary.is_kept && !state.summary.is_waiting();
    let keep = ui.add_enabled_ui(can_keep, |ui| button::secondary(ui, &tr!(texts, "intake-profile-keep"))).inner;
    let keep =
        if view.is_writable { keep } else { keep.on_disabled_hover_text(tr!(texts, "intake-profile-read-only")) };
    if keep.clicked()
        && let Some(profile) = profile(state, plan, view)
    {
        actions.push(Action::Run(Box::new(Command::SaveListProfile(Box::new(profile)))));
        state.summary.wait(Asked::Keeping);
    }
    if button::secondary(ui, &tr!(texts, "intake-profile-save")).clicked() {
        let mapping = state.mapping.for_next_time(&plan.seen);
        actions.push(Action::Intake(IntakeWish::SaveMapping(Box::new(mapping))));
    }
}
