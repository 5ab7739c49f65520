//! What helps to judge alike: similar information elsewhere, and which systems the session would move.

use super::state::State;
use crate::domain::Subject;
use crate::register::query::{Similar, similar};
use crate::tr;
use crate::ui::widgets::{badge, button, card};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Label, Ui};

/// How many systems, and how many similar assets, are named.
const MOST: usize = 6;
const MOST_SIMILAR: usize = 4;

/// What was found for one subject at one revision.
pub(super) struct Found {
    subject: Subject,
    revision: u64,
    similar: Vec<Similar>,
}

/// Draws what the same or similarly named information has been decided to elsewhere.
pub(super) fn similar_ones(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (subject, revision) = (state.row().draft.subject, view.snapshot.revision());
    let is_fresh = |found: &Found| found.subject == subject && found.revision == revision;
    let held = state.found.take().filter(is_fresh);
    let found =
        held.unwrap_or_else(|| Found { subject, revision, similar: similar(view.snapshot, subject, MOST_SIMILAR) });
    if !found.similar.is_empty() {
        card::titled(ui, &tr!(view.texts, "session-similar"), |ui| {
            for one in &found.similar {
                ui.push_id(one.asset, |ui| similar_one(one, view, ui, actions));
            }
        });
    }
    state.found = Some(found);
}

fn similar_one(one: &Similar, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let subject = Subject::Asset(one.asset);
    ui.horizontal_wrapped(|ui| {
        badge::levels(ui, &one.levels, snapshot.settings(), texts);
        if button::link(ui, snapshot.subject_name(subject)).clicked() {
            actions.push(Action::Open(subject));
        }
        let systems = one.carriers.iter().filter_map(|slot| snapshot.systems().at(*slot)).map(|system| &*system.name);
        let unit = Some(snapshot.unit_name(one.unit)).filter(|name| !name.is_empty());
        let places: Vec<&str> = systems.take(2).chain(unit).collect();
        if !places.is_empty() {
            ui.add(Label::new(theme::caption(tr!(texts, "session-similar-in", place = places.join(", ")))).wrap());
        }
    });
}

/// Draws the systems whose levels change when what is rated now is decided.
pub(super) fn impact(state: &mut State, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let is_known = state.foreseen.as_ref() == Some(&state.sheet);
    if !is_known {
        state.foreseen = Some(state.sheet.clone());
        let command = state.sheet.foreseen(view, state.subject);
        actions.push(Action::Foresee(command.map(Box::new)));
    }
    let moved: Vec<_> = view.loaded.foreseen.iter().flat_map(|impact| &impact.shifted).collect();
    if moved.is_empty() {
        return;
    }
    let (texts, settings) = (view.texts, view.snapshot.settings());
    card::titled(ui, &tr!(texts, "app-impact-title", count = moved.len()), |ui| {
        for shifted in moved.iter().take(MOST) {
            ui.horizontal_wrapped(|ui| {
                ui.label(&*shifted.name);
                let Some(after) = shifted.after else { return };
                badge::standing(ui, shifted.before, settings, texts);
                ui.label(theme::icon(icons::ARROW));
                badge::standing(ui, after, settings, texts);
            });
        }
        if moved.len() > MOST {
            ui.label(theme::caption(tr!(texts, "session-impact-more", count = moved.len() - MOST)));
        }
    });
}
