//! The map of one system: what depends on it and what it rests on, two steps each way, with the levels on each, walked
//! by click and by keyboard. It lies over the list of systems.

mod canvas;
mod face;
pub mod layout;
mod lines;
mod sizes;

use super::Wish;
use super::over::Cover;
use crate::domain::{Subject, SystemId};
use crate::i18n::Language;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::widgets::{button, state};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Key, Label, Layout as Row, Modifiers, Popup, Ui, vec2};
use face::Faces;
use layout::Layout;
use std::collections::BTreeSet;

/// What the map keeps between frames.
pub struct State {
    centre: SystemId,
    /// The centres before, latest last.
    way: Vec<SystemId>,
    /// Columns of which all is shown, by their steps from the centre.
    unfolded: BTreeSet<i8>,
    known: Option<Known>,
    /// The system that takes the keyboard when it is next drawn.
    takes_focus: Option<SystemId>,
}

/// What was worked out, and from what.
struct Known {
    revision: u64,
    centre: SystemId,
    language: Language,
    rows: usize,
    layout: Layout,
    faces: Faces,
    /// The circles that the centre is part of, a sentence each.
    circles: Vec<String>,
}

impl State {
    /// The map around a system.
    #[must_use]
    pub fn new(centre: SystemId) -> Self {
        Self { centre, way: Vec::new(), unfolded: BTreeSet::new(), known: None, takes_focus: Some(centre) }
    }

    /// The system in the middle.
    #[must_use]
    pub fn centre(&self) -> SystemId {
        self.centre
    }

    fn go_to(&mut self, system: SystemId) {
        if system != self.centre {
            self.way.push(self.centre);
            self.stand_at(system);
        }
    }

    fn stand_at(&mut self, system: SystemId) {
        (self.centre, self.takes_focus, self.known) = (system, Some(system), None);
        self.unfolded.clear();
    }

    /// Goes back as far as the centre is gone; false where nothing is left to stand at.
    fn finds_centre(&mut self, view: &View<'_>) -> bool {
        while view.snapshot.systems().get(self.centre).is_none() {
            let Some(before) = self.way.pop() else { return false };
            self.stand_at(before);
        }
        true
    }

    fn fold(&mut self, step: i8) {
        if !self.unfolded.remove(&step) {
            self.unfolded.insert(step);
        }
        (self.known, self.takes_focus) = (None, Some(self.centre));
    }

    /// Works out what is drawn, if something has changed since; `None` if there is no centre any more. `rows` fit in
    /// the room there is.
    fn refresh(&mut self, view: &View<'_>, rows: usize) -> Option<()> {
        let slot = view.snapshot.systems().slot(self.centre)?;
        let by = (view.snapshot.revision(), self.centre, view.texts.language(), rows);
        let is_fresh = |known: &Known| (known.revision, known.centre, known.language, known.rows) == by;
        if !self.known.as_ref().is_some_and(is_fresh) {
            let circles = told_circles(slot, view);
            // Two sentences take about the room of one system.
            let most = rows.saturating_sub(circles.len().div_ceil(2)).max(2);
            let layout = layout::around(view.snapshot, slot, &self.unfolded, most);
            let faces = Faces::of(&layout, slot, view);
            let (revision, centre, language, rows) = by;
            self.known = Some(Known { revision, centre, language, rows, layout, faces, circles });
        }
        Some(())
    }
}

impl Cover for State {
    fn asked_for(wish: Wish, _: &View<'_>) -> Option<(Subject, Self)> {
        let Wish::Map(system) = wish else { return None };
        Some((Subject::System(system), Self::new(system)))
    }

    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
        show(self, view, ui, actions)
    }

    fn leave(&mut self) -> bool {
        let before = self.way.pop();
        if let Some(before) = before {
            self.stand_at(before);
        }
        before.is_none()
    }
}

/// Draws the map over all the room there is; true when it is to be closed.
#[must_use]
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    if !state.finds_centre(view) {
        return true;
    }
    let is_left = head(state, view, ui, actions) || (is_escaped(ui) && state.leave());
    if !state.finds_centre(view) || state.refresh(view, sizes::rows_in(ui.available_height())).is_none() {
        return true;
    }
    let amber = theme::palette(ui).amber;
    for circle in state.known.iter().flat_map(|known| &known.circles) {
        state::marked(ui, icons::CIRCLE, circle, amber);
    }
    canvas::show(state, view, ui, actions);
    is_left
}

/// Title, the way walked, and the buttons; true when the map is to be closed.
fn head(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let name = |system: SystemId| view.snapshot.subject_name(Subject::System(system)).to_owned();
    let mut is_left = false;
    let size = vec2(ui.available_width(), theme::space(11));
    ui.allocate_ui_with_layout(size, Row::right_to_left(Align::Center), |ui| {
        is_left = button::secondary(ui, &tr!(texts, "common-close")).clicked();
        if button::secondary(ui, &tr!(texts, "map-record")).clicked() {
            actions.push(Action::Open(Subject::System(state.centre)));
        }
        ui.with_layout(Row::left_to_right(Align::Center), |ui| {
            if let Some(before) = state.way.last().copied() {
                let back = tr!(texts, "map-back", name = name(before));
                if button::tool(ui, icons::LEFT, &back).clicked() {
                    state.leave();
                }
            }
            ui.with_layout(Row::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = theme::space(1);
                let title = tr!(texts, "map-title", name = name(state.centre));
                ui.add(Label::new(theme::title(title)).truncate());
                ui.add(Label::new(theme::caption(tr!(texts, "map-keys"))).truncate());
            });
        });
    });
    is_left
}

/// A sentence for each circle that the centre is part of.
fn told_circles(centre: Slot, view: &View<'_>) -> Vec<String> {
    let told = circles_of(centre, view.snapshot).into_iter();
    told.map(|(names, aspects)| tr!(view.texts, "map-circle", names = names, aspects = aspects)).collect()
}

/// The other members of each circle that a system is part of, and the aspects that make it one.
fn circles_of(system: Slot, snapshot: &Snapshot) -> Vec<(String, String)> {
    let found = crate::domain::explain::circles(snapshot, snapshot.all_derived(), system);
    let name = |slot: &Slot| snapshot.systems().at(*slot).map(|system| system.name.to_string());
    let told = found.into_iter().map(|(members, aspects)| {
        (members.iter().filter_map(name).collect::<Vec<_>>().join(", "), sizes::letters(aspects))
    });
    told.collect()
}

/// Esc and Alt+Left, unless a menu or a modal takes them first.
fn is_escaped(ui: &Ui) -> bool {
    let is_free = ui.memory(|memory| memory.top_modal_layer().is_none()) && !Popup::is_any_open(ui.ctx());
    is_free
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Escape) || input.consume_key(Modifiers::ALT, Key::ArrowLeft)
        })
}
