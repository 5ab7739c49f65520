//! Two versions of a classification side by side, with what differs marked.

use super::versions;
use crate::domain::compare::{Compared, Part, compared};
use crate::domain::{Classification, ClassificationId, Date, Standing, Subject};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::modal::Modal;
use crate::ui::widgets::{badge, button, state};
use crate::ui::{View, icons, theme};
use eframe::egui::{Align, Frame, Key, Label, Layout, Margin, Popup, RichText, Ui, vec2};

/// As wide as the smallest window lets it be.
const WIDTH: f32 = 920.0;
/// Room for the name of what is compared.
const NAMES: f32 = 168.0;

/// Which versions are held against each other.
pub(super) struct State {
    subject: Subject,
    older: ClassificationId,
    newer: ClassificationId,
    shows_only_differences: bool,
}

impl State {
    /// What is in force against the decision before it, or a draft against what is in force; `None` where there is
    /// only one version.
    pub fn new(view: &View, subject: Subject) -> Option<Self> {
        let (older, newer) = before(view, subject).or_else(|| draft(view, subject))?;
        Some(Self { subject, older, newer, shows_only_differences: false })
    }
}

fn before(view: &View, subject: Subject) -> Option<(ClassificationId, ClassificationId)> {
    let mut decisions = view.snapshot.decisions(subject);
    let newer = decisions.next()?;
    Some((decisions.next()?.id, newer.id))
}

fn draft(view: &View, subject: Subject) -> Option<(ClassificationId, ClassificationId)> {
    Some((view.snapshot.decided(subject)?.id, view.snapshot.draft(subject)?.id))
}

/// Draws the modal; true when it is left.
pub(super) fn show(state: &mut State, view: &View, ui: &Ui) -> bool {
    let texts = view.texts;
    let (title, close) = (tr!(texts, "compare-title"), tr!(texts, "common-close"));
    let modal = Modal { has_cancel: false, width: WIDTH, ..Modal::new("compare", &title, &close) };
    modal.show(ui, texts, |ui| body(state, view, ui)).is_some()
}

fn body(state: &mut State, view: &View, ui: &mut Ui) {
    scroll_by_key(ui);
    choose(state, view, ui);
    let held = |id| view.snapshot.classifications().get(id);
    let Some((older, newer)) = held(state.older).zip(held(state.newer)) else { return };
    let parts = compared(older, newer, view.snapshot.settings().aspects());
    let count = parts.iter().filter(|held| held.differs).count();
    ui.add_space(theme::space(2));
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::strong(tr!(view.texts, "compare-count", count = count)));
        field::check(ui, &tr!(view.texts, "compare-only"), &mut state.shows_only_differences);
    });
    ui.add_space(theme::space(1));
    row(ui, false, |ui, column| {
        if let Some(held) = [None, Some(older), Some(newer)][column] {
            ui.add(Label::new(theme::strong(versions::name(held, view.texts))).wrap());
        }
    });
    for held in parts.iter().filter(|held| held.differs || !state.shows_only_differences) {
        part(held, older, newer, view, ui);
    }
}

/// The keys that move a page, since nothing in a long comparison takes the keyboard.
fn scroll_by_key(ui: &Ui) {
    if Popup::is_any_open(ui.ctx()) {
        return;
    }
    let page = theme::space(60);
    let step = ui.input(|input| {
        let pressed = |key| f32::from(u8::from(input.key_pressed(key)));
        page * (pressed(Key::PageUp) - pressed(Key::PageDown))
    });
    ui.scroll_with_delta(vec2(0.0, step));
}

fn choose(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    let option = |held: &Classification| {
        let parts = [versions::name(held, texts), held.decision_reference.trim().to_owned()];
        (held.id, parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
    };
    let options: Vec<_> = versions::all(view.snapshot, state.subject).map(option).collect();
    ui.columns(2, |columns| {
        Field::new(&tr!(texts, "compare-older")).choice_of(&mut columns[0], &mut state.older, &options);
        Field::new(&tr!(texts, "compare-newer")).choice_of(&mut columns[1], &mut state.newer, &options);
    });
    let pairs = [
        (before(view, state.subject), tr!(texts, "compare-before")),
        (draft(view, state.subject), tr!(texts, "compare-draft")),
    ];
    // With one pair there is nothing to choose between.
    if pairs.iter().all(|(pair, _)| pair.is_some()) {
        ui.add_space(theme::space(1));
        ui.horizontal_wrapped(|ui| {
            for (pair, name) in pairs {
                if let Some((older, newer)) = pair.filter(|_| button::secondary(ui, &name).clicked()) {
                    (state.older, state.newer) = (older, newer);
                }
            }
        });
    }
}

/// A line of name, older and newer. What differs has another ground, and says so.
fn row(ui: &mut Ui, differs: bool, mut cell: impl FnMut(&mut Ui, usize)) {
    let palette = theme::palette(ui);
    let mut frame = Frame::new().inner_margin(Margin::symmetric(8, 5)).corner_radius(theme::RADIUS_CONTROL);
    if differs {
        frame = frame.fill(palette.tint);
    }
    frame.show(ui, |ui| {
        let gap = theme::space(4);
        let value = ((ui.available_width() - NAMES) / 2.0 - gap).max(0.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (column, width) in [NAMES, value, value].into_iter().enumerate() {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = theme::space(0);
                    cell(ui, column);
                });
            }
        });
    });
}

fn part(held: &Compared, older: &Classification, newer: &Classification, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    let is_said = |side: &Classification| match &held.part {
        Part::Level(_) | Part::Category(_) => true,
        part => !text(part, side, view).is_empty(),
    };
    if !is_said(older) && !is_said(newer) {
        return;
    }
    row(ui, held.differs, |ui, column| {
        if column == 0 {
            ui.add(Label::new(theme::caption(name(&held.part, view))).wrap());
            if held.differs {
                let primary = theme::palette(ui).primary;
                state::marked(ui, icons::ADJUST, &tr!(texts, "compare-differs"), primary);
            }
            return;
        }
        let side = if column == 1 { older } else { newer };
        let settings = view.snapshot.settings();
        match &held.part {
            Part::Level(aspect) => drop(badge::full(ui, side.levels[*aspect], settings, texts)),
            Part::Category(key) => {
                let levels = side.categories.iter().find(|held| held.category == *key);
                badge::levels(ui, &levels.map(|held| held.levels).unwrap_or_default(), settings, texts);
            }
            part => {
                let said = text(part, side, view);
                ui.add(Label::new(if said.is_empty() { RichText::new("–").weak() } else { said.into() }).wrap());
            }
        }
    });
}

fn name(part: &Part, view: &View) -> String {
    let texts = view.texts;
    match part {
        Part::Standing => tr!(texts, "compare-standing"),
        Part::Level(aspect) => tr!(texts, "compare-level", aspect = texts.word(*aspect).to_lowercase()),
        Part::Reason(aspect) => tr!(texts, "compare-reason", aspect = texts.word(*aspect).to_lowercase()),
        Part::Category(key) => {
            tr!(texts, "compare-category", name = texts.category(key, view.snapshot.settings()))
        }
        Part::PersonalData => tr!(texts, "session-personal-data"),
        Part::Laws => tr!(texts, "session-laws"),
        Part::Participants => tr!(texts, "session-participants"),
        Part::HeldOn => tr!(texts, "session-held-on"),
        Part::MethodNote => tr!(texts, "session-notes"),
        Part::DecidedBy => tr!(texts, "session-decided-by"),
        Part::DecidedOn => tr!(texts, "session-decided-on"),
        Part::DecisionReference => tr!(texts, "session-reference"),
    }
}

/// What a version says in words; empty for nothing, and for what is drawn as badges.
fn text(part: &Part, held: &Classification, view: &View) -> String {
    let day = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
    match part {
        Part::Level(_) | Part::Category(_) => String::new(),
        Part::Standing => view.texts.word(held.standing),
        Part::Reason(aspect) => held.reasons[*aspect].trim().to_owned(),
        Part::PersonalData => view.texts.word(held.personal_data),
        Part::Laws => versions::laws(held),
        Part::Participants => versions::participants(held),
        Part::HeldOn => day(held.held_on),
        Part::MethodNote => held.method_note.trim().to_owned(),
        Part::DecidedBy => held.decided_by.trim().to_owned(),
        // A draft may carry the day it is to be decided on.
        Part::DecidedOn if held.standing == Standing::Draft => String::new(),
        Part::DecidedOn => day(held.decided_on),
        Part::DecisionReference => held.decision_reference.trim().to_owned(),
    }
}
