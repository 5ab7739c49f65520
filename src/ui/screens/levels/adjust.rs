//! Raising or lowering a derived level, with its reason.

use super::super::asked::Asked;
use crate::domain::{Adjustment, AdjustmentId, AdjustmentKind, Aspect, Date, Level, Settings, Subject, SystemId, Text};
use crate::i18n::Texts;
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::widgets::{badge, button};
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Layout, RadioButton, Ui, vec2};

/// The adjustment being written.
pub(super) struct State {
    system: SystemId,
    aspect: Aspect,
    form: Form,
    before: Form,
    held: Option<AdjustmentId>,
    pub asked: Asked,
}

#[derive(Clone, PartialEq)]
struct Form {
    kind: AdjustmentKind,
    level: Option<Level>,
    reason: Text,
    by: Text,
    on: Option<Date>,
    until: Option<Date>,
}

impl State {
    /// The adjustment of this aspect, or of the first that can be adjusted. `None` for an asset, whose level is
    /// decided and not derived.
    pub fn new(view: &View, subject: Subject, aspect: Option<Aspect>) -> Option<Self> {
        let Subject::System(system) = subject else { return None };
        let aspect = aspect.or_else(|| adjustable(view, system).first().copied())?;
        let mut state =
            Self { system, aspect, form: empty(view), before: empty(view), held: None, asked: Asked::default() };
        state.take(view, aspect);
        Some(state)
    }

    /// An adjustment of this kind, of the first aspect that has none yet.
    pub fn of_kind(view: &View, system: SystemId, kind: AdjustmentKind) -> Option<Self> {
        let slot = view.snapshot.systems().slot(system)?;
        let is_free = |aspect: &Aspect| view.snapshot.adjustment(slot, *aspect).is_none();
        let free = adjustable(view, system).into_iter().find(is_free);
        let mut state = Self::new(view, Subject::System(system), free)?;
        if state.held.is_none() {
            state.form.kind = kind;
            state.before = state.form.clone();
        }
        Some(state)
    }

    pub fn is_dirty(&self) -> bool {
        self.form != self.before
    }

    /// Takes up what is there for an aspect.
    fn take(&mut self, view: &View, aspect: Aspect) {
        let slot = view.snapshot.systems().slot(self.system);
        let held = slot.and_then(|slot| view.snapshot.adjustment(slot, aspect));
        self.form = held.map_or_else(
            || empty(view),
            |held| Form {
                kind: held.kind,
                level: Some(held.level),
                reason: held.reason.clone(),
                by: held.by.clone(),
                on: Some(held.on),
                until: held.until,
            },
        );
        self.before = self.form.clone();
        self.held = held.map(|held| held.id);
        self.aspect = aspect;
        self.asked = Asked::default();
    }

    fn wanted(&self, view: &View) -> Option<Adjustment> {
        let form = &self.form;
        let is_whole = !form.reason.trim().is_empty() && !form.by.trim().is_empty();
        let adjustment = Adjustment {
            id: self.held.unwrap_or_else(|| AdjustmentId::fresh(view.now)),
            system: self.system,
            aspect: self.aspect,
            kind: form.kind,
            level: form.level?,
            basis: None,
            reason: form.reason.trim().into(),
            by: form.by.trim().into(),
            on: form.on?,
            until: form.until,
        };
        is_whole.then_some(adjustment)
    }
}

fn empty(view: &View) -> Form {
    let kind = AdjustmentKind::Accumulation;
    Form { kind, level: None, reason: Text::default(), by: Text::default(), on: Some(view.today), until: None }
}

/// The aspects that have a derived level or an adjustment.
fn adjustable(view: &View, system: SystemId) -> Vec<Aspect> {
    let Some(slot) = view.snapshot.systems().slot(system) else { return Vec::new() };
    let derived = view.snapshot.derived(slot);
    let has = |aspect: &Aspect| {
        derived.aspects[*aspect].derived.is_some() || view.snapshot.adjustment(slot, *aspect).is_some()
    };
    view.snapshot.settings().aspects().iter().filter(has).collect()
}

/// The levels that the kind of adjustment can lead to.
fn reachable(kind: AdjustmentKind, derived: Option<Level>, settings: &Settings) -> Vec<Level> {
    let Some(derived) = derived else { return Vec::new() };
    let in_use = |level: &Level| settings.scale.is_empty() || settings.scale.iter().any(|held| held.level == *level);
    Level::all()
        .filter(in_use)
        .filter(|level| if kind.is_raise() { *level > derived } else { *level < derived })
        .collect()
}

/// Draws the modal; true when it was left.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui, actions: &mut Vec<Action>) -> bool {
    let texts = view.texts;
    let slot = view.snapshot.systems().slot(state.system);
    let outcome = slot.map(|slot| view.snapshot.derived(slot).aspects[state.aspect]).unwrap_or_default();
    let levels = reachable(state.form.kind, outcome.derived, view.snapshot.settings());
    state.form.level = state.form.level.filter(|level| levels.contains(level));
    let name = view.snapshot.subject_name(Subject::System(state.system));
    let title = tr!(texts, "adjust-title", name = name);
    let accept = tr!(texts, "adjust-accept");
    let mut removes = false;
    let answer = Modal { width: theme::FORM_WIDTH, ..Modal::new("adjust", &title, &accept) }.show(ui, texts, |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        aspect(state, view, ui);
        kinds(&mut state.form.kind, texts, ui);
        level(state, outcome.derived, &levels, view, ui);
        reasons(state, view, ui);
        if state.held.is_some() {
            removes = button::danger(ui, &tr!(texts, "adjust-remove")).clicked();
        }
    });
    if let Some(held) = state.held.filter(|_| removes) {
        state.asked.confirm(Command::RemoveAdjustment(held), actions);
    }
    match answer {
        Some(Answer::Accepted) => {
            state.asked.is_tried = true;
            if let Some(adjustment) = state.wanted(view) {
                state.asked.confirm(Command::Adjust(adjustment), actions);
            }
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}

fn aspect(state: &mut State, view: &View, ui: &mut Ui) {
    let mut chosen = state.aspect;
    let options = adjustable(view, state.system);
    Field::new(&tr!(view.texts, "adjust-aspect")).choice(ui, view.texts, &mut chosen, &options);
    if chosen != state.aspect {
        state.take(view, chosen);
    }
}

fn kinds(kind: &mut AdjustmentKind, texts: &Texts, ui: &mut Ui) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (heading, is_raise) in [(tr!(texts, "adjust-raise"), true), (tr!(texts, "adjust-lower"), false)] {
            ui.label(theme::caption(heading));
            for option in AdjustmentKind::ALL.into_iter().filter(|option| option.is_raise() == is_raise) {
                ui.horizontal_wrapped(|ui| {
                    if ui.add(RadioButton::new(*kind == option, texts.word(option))).clicked() {
                        *kind = option;
                    }
                    ui.label(theme::caption(meaning(option, texts)));
                });
            }
        }
    });
}

fn meaning(kind: AdjustmentKind, texts: &Texts) -> String {
    match kind {
        AdjustmentKind::Accumulation => tr!(texts, "adjust-accumulation"),
        AdjustmentKind::Aggregation => tr!(texts, "adjust-aggregation"),
        AdjustmentKind::Integration => tr!(texts, "adjust-integration"),
        AdjustmentKind::Distribution => tr!(texts, "adjust-distribution"),
        AdjustmentKind::Pseudonymisation => tr!(texts, "adjust-pseudonymisation"),
    }
}

/// The levels to choose from, with what the choice would make of the derived one.
fn level(state: &mut State, derived: Option<Level>, levels: &[Level], view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    ui.label(theme::caption(tr!(texts, "adjust-level")));
    ui.horizontal_wrapped(|ui| {
        badge::single(ui, state.aspect, derived, settings, texts);
        ui.label("→");
        for option in levels {
            let is_chosen = state.form.level == Some(*option);
            if ui.add(RadioButton::new(is_chosen, texts.level(*option, settings))).clicked() {
                state.form.level = Some(*option);
            }
        }
        if levels.is_empty() {
            ui.label(match (derived.is_some(), state.form.kind.is_raise()) {
                (false, _) => tr!(texts, "adjust-nothing"),
                (true, true) => tr!(texts, "adjust-highest"),
                (true, false) => tr!(texts, "adjust-lowest"),
            });
        }
    });
    let is_missing = state.asked.is_tried && state.form.level.is_none() && !levels.is_empty();
    let refused = state
        .asked
        .refusal
        .as_ref()
        .filter(|refusal| !matches!(refusal, Refusal::AdjustmentReasonMissing | Refusal::EndsBeforeStart));
    let refused = refused.map(|refusal| texts.refusal(refusal).to_string());
    if let Some(words) = is_missing.then(|| tr!(texts, "adjust-error-level")).or(refused) {
        field::wrong(ui, &words);
    }
    if state.form.level.is_some_and(Level::is_outside_method) {
        ui.label(theme::caption(tr!(texts, "why-security-manager")));
    }
}

fn reasons(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    let (form, asked) = (&mut state.form, &state.asked);
    let missing = |is_missing: bool, words: String| (asked.is_tried && is_missing).then_some(words);
    let wrong = missing(form.reason.trim().is_empty(), tr!(texts, "adjust-error-reason"));
    let hint = tr!(texts, "adjust-reason-hint");
    let label = tr!(texts, "adjust-reason");
    Field::new(&label).hint(&hint).error(wrong.as_deref()).paragraph(ui, &mut form.reason, 2);
    let wrong_by = missing(form.by.trim().is_empty(), tr!(texts, "adjust-error-by"));
    let wrong_on = missing(form.on.is_none(), tr!(texts, "adjust-error-on"));
    let is_backwards = asked.refusal == Some(Refusal::EndsBeforeStart);
    let backwards = is_backwards.then(|| texts.refusal(&Refusal::EndsBeforeStart).to_string());
    ui.horizontal_top(|ui| {
        let dates = 2.0 * (theme::space(37) + theme::space(2));
        let room = (ui.available_width() - dates).max(theme::space(40));
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            let hint = tr!(texts, "adjust-by-hint");
            Field::new(&tr!(texts, "adjust-by")).hint(&hint).error(wrong_by.as_deref()).text(ui, &mut form.by);
        });
        for (label, value, wrong) in [
            (tr!(texts, "adjust-on"), &mut form.on, wrong_on.as_deref()),
            (tr!(texts, "adjust-until"), &mut form.until, backwards.as_deref()),
        ] {
            ui.allocate_ui_with_layout(vec2(theme::space(37), 0.0), Layout::top_down(Align::Min), |ui| {
                date(ui, texts, &label, value, view.today, wrong);
            });
        }
    });
}
