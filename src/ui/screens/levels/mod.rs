//! The level of a system or an asset: what it is, why it is so, what is missing, and the ways to change it.
//!
//! [`level_tab`] is a tab of the detail pane.

mod adjust;
mod cards;
mod compare;
mod dismiss;
mod mark;
mod missing;
mod plan;
mod range;
mod standing;
mod versions;
mod why;

use crate::domain::derive::Network as _;
use crate::domain::{AdjustmentKind, Aspect, AspectSet, Subject, SystemId};
use crate::tr;
use crate::ui::widgets::{badge, button};
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{Align, Layout, Ui};
use why::Why;

/// What the tab remembers: what it has worked out, what is unfolded, and the modal that is open.
#[derive(Default)]
pub struct LevelState {
    known: Option<Known>,
    /// Aspects whose chains are all shown.
    unfolded: AspectSet,
    open: Option<Open>,
}

struct Known {
    revision: u64,
    subject: Subject,
    why: Why,
}

enum Open {
    Adjust(adjust::State),
    Plan(plan::State),
    Mark(mark::State),
    Dismiss(dismiss::State),
    Compare(compare::State),
}

impl LevelState {
    /// Opens the modal that adjusts a system's level.
    pub fn adjust(&mut self, view: &View, subject: Subject, aspect: Option<Aspect>) {
        self.open = adjust::State::new(view, subject, aspect).map(Open::Adjust);
    }

    /// Opens the modal that adjusts a system's level, with the kind chosen.
    pub fn adjust_as(&mut self, view: &View, system: SystemId, kind: AdjustmentKind) {
        self.open = adjust::State::of_kind(view, system, kind).map(Open::Adjust);
    }

    /// Whether some aspect of a system has a level that can be adjusted, or an adjustment.
    #[must_use]
    pub fn can_adjust(view: &View, system: SystemId) -> bool {
        adjust::State::new(view, Subject::System(system), None).is_some()
    }

    /// Opens the modal that plans a session.
    pub fn plan(&mut self, view: &View, subject: Subject) {
        self.open = Some(Open::Plan(plan::State::new(view, subject)));
    }

    /// Opens the modal that marks a record as needing a new classification.
    pub fn mark(&mut self, view: &View, subject: Subject) {
        self.open = Some(Open::Mark(mark::State::new(view, subject)));
    }

    /// Opens the modal that says why a change calls for nothing, if something has changed.
    pub fn dismiss(&mut self, view: &View, subject: Subject) {
        self.open = dismiss::State::new(view, subject).map(Open::Dismiss);
    }

    /// Whether a modal holds what is not saved yet.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        match &self.open {
            None | Some(Open::Compare(_)) => false,
            Some(Open::Adjust(state)) => state.is_dirty(),
            Some(Open::Plan(state)) => state.is_dirty(),
            Some(Open::Mark(state)) => state.is_dirty(),
            Some(Open::Dismiss(state)) => state.is_dirty(),
        }
    }

    /// Takes how the command ended that the open modal asked for.
    pub fn settle(&mut self, outcome: &Outcome) {
        let asked = match &mut self.open {
            None | Some(Open::Compare(_)) => return,
            Some(Open::Adjust(state)) => &mut state.asked,
            Some(Open::Plan(state)) => &mut state.asked,
            Some(Open::Mark(state)) => &mut state.asked,
            Some(Open::Dismiss(state)) => &mut state.asked,
        };
        if asked.settle(outcome) {
            self.open = None;
        }
    }

    /// Draws the open modal. [`level_tab`] does so itself; other screens that open one call this.
    pub fn modal(&mut self, view: &View, ui: &Ui, actions: &mut Vec<Action>) {
        let is_left = match &mut self.open {
            None => false,
            Some(Open::Adjust(state)) => adjust::show(state, view, ui, actions),
            Some(Open::Plan(state)) => plan::show(state, view, ui, actions),
            Some(Open::Mark(state)) => mark::show(state, view, ui, actions),
            Some(Open::Dismiss(state)) => dismiss::show(state, view, ui, actions),
            Some(Open::Compare(state)) => compare::show(state, view, ui),
        };
        if is_left {
            self.open = None;
        }
    }

    /// What is known about the subject, worked out again only when the register changed.
    fn known(&mut self, view: &View, subject: Subject) -> &Why {
        let revision = view.snapshot.revision();
        let is_other = self.known.as_ref().is_none_or(|known| known.subject != subject);
        if is_other {
            self.unfolded = AspectSet::NONE;
        }
        let is_fresh = |known: &Known| known.revision == revision && known.subject == subject;
        let held = self.known.take().filter(is_fresh);
        let known = held.unwrap_or_else(|| Known { revision, subject, why: why::of(view.snapshot, subject) });
        &self.known.insert(known).why
    }
}

/// Draws the tab "Nivå" of a system or an asset.
pub fn level_tab(state: &mut LevelState, view: &View, subject: Subject, ui: &mut Ui, actions: &mut Vec<Action>) {
    if view.snapshot.reference(subject).is_empty() && view.snapshot.subject_name(subject).is_empty() {
        return;
    }
    let unfolded = state.unfolded;
    let why = state.known(view, subject).clone();
    badges(&why, view, ui);
    ui.add_space(theme::space(2));
    if why.is_retired {
        ui.label(theme::caption(tr!(view.texts, "why-retired")));
    }
    standing::show(&why, view, subject, ui);
    range::show(view, subject, ui);
    ui.add_space(theme::space(2));
    // Above the chains, which may be long, so that what can be done is always in view.
    buttons(state, &why, view, subject, ui, actions);
    ui.add_space(theme::space(3));
    heading(view, subject, ui, actions);
    let mut wishes = cards::Wishes { unfolded, ..cards::Wishes::default() };
    cards::show(&why, view, ui, &mut wishes, actions);
    missing::show(&why.missing, view, ui, actions);
    ui.add_space(theme::space(3));
    if versions::show(view, subject, ui) {
        state.open = compare::State::new(view, subject).map(Open::Compare);
    }
    state.unfolded = wishes.unfolded;
    if let Some(aspect) = wishes.adjust {
        state.adjust(view, subject, Some(aspect));
    }
    state.modal(view, ui, actions);
}

/// "Varför?", with the way to the map where there is something to see on it.
fn heading(view: &View, subject: Subject, ui: &mut Ui, actions: &mut Vec<Action>) {
    let title = theme::strong(tr!(view.texts, "why-title"));
    let Some(system) = joined(view, subject) else {
        ui.label(title);
        return;
    };
    ui.horizontal(|ui| {
        ui.label(title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::with_icon(ui, icons::MAP, &tr!(view.texts, "map-open")).clicked() {
                actions.push(Action::ShowMap(system));
            }
        });
    });
}

/// The subject as a system that depends on others, or that others depend on.
fn joined(view: &View, subject: Subject) -> Option<SystemId> {
    let Subject::System(id) = subject else { return None };
    let slot = view.snapshot.systems().slot(id)?;
    let is_joined = !view.snapshot.rests_on(slot).is_empty() || !view.snapshot.dependents(slot).is_empty();
    is_joined.then_some(id)
}

/// The large badges side by side.
fn badges(why: &Why, view: &View, ui: &mut Ui) {
    let count = u16::try_from(why.aspects.len()).unwrap_or(1).max(1);
    let gap = theme::space(2);
    let width = (ui.available_width() - gap * f32::from(count - 1)) / f32::from(count);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for held in &why.aspects {
            badge::large(ui, held.aspect, held.outcome, view.snapshot.settings(), view.texts, width);
        }
    });
}

fn buttons(state: &mut LevelState, why: &Why, view: &View, subject: Subject, ui: &mut Ui, actions: &mut Vec<Action>) {
    if !view.is_writable {
        return;
    }
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        let classify = if why.has_draft { tr!(texts, "why-continue") } else { tr!(texts, "why-classify") };
        if button::primary(ui, &classify).clicked() {
            actions.push(Action::Classify(subject));
        }
        let can_adjust = why.can_adjust();
        if matches!(subject, Subject::System(_)) {
            let pressed = ui.add_enabled_ui(can_adjust, |ui| button::secondary(ui, &tr!(texts, "adjust-open"))).inner;
            if pressed.on_disabled_hover_text(tr!(texts, "adjust-nothing")).clicked() {
                state.adjust(view, subject, None);
            }
        }
        if button::secondary(ui, &tr!(texts, "review-plan-open")).clicked() {
            state.plan(view, subject);
        }
        if button::with_icon(ui, icons::NEEDS_REVIEW, &tr!(texts, "review-mark-open")).clicked() {
            state.mark(view, subject);
        }
        if !why.causes.is_empty() && button::secondary(ui, &tr!(texts, "review-dismiss-open")).clicked() {
            state.dismiss(view, subject);
        }
    });
}
