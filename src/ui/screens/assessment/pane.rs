//! The requirement in hand: what it says and how it is answered, in view at all times; beneath, what is written about
//! it and what there is to know.

use super::known::{Item, Standing};
use super::state::State;
use super::told::Told;
use super::{fields, keys, marks, several};
use crate::domain::requirement::Answers;
use crate::domain::{Answer, GapState, Severity};
use crate::tr;
use crate::ui::widgets::state::marked;
use crate::ui::widgets::{button, field};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Button, Key, Label, Response, RichText, Role, ScrollArea, TextStyle, Ui, WidgetInfo, vec2};

/// In less height than this, the answers scroll with all the rest.
const LOW: f32 = 440.0;

/// Draws the pane.
pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    theme::card_frame(ui).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.spacing_mut().item_spacing.y = theme::space(1);
        if let Some(places) = state.several() {
            several::show(state, &places, view, ui);
            return;
        }
        let held = state.told.take();
        let Some(item) = state.item() else { return };
        let is_fresh = |told: &Told| told.by.0 == state.known.by && told.by.1 == item.id;
        let told = held.filter(is_fresh).unwrap_or_else(|| Told::of(item, &state.known, view));
        let salt = ("assessment-pane", told.by.1.clone());
        let mut scroll = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
        if std::mem::take(&mut state.begins) {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        // The answers stay in view where there is room for more than them.
        let is_low = ui.available_height() < LOW;
        if !is_low {
            head(state, &told, view, ui);
        }
        scroll.show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme::space(1));
            if is_low {
                head(state, &told, view, ui);
            }
            ui.spacing_mut().item_spacing.y = theme::space(2);
            body(state, &told, view, ui);
        });
        // What leads to another requirement needs other words.
        if state.told.is_none() {
            state.told = Some(told);
        }
    });
}

fn head(state: &mut State, told: &Told, view: &View<'_>, ui: &mut Ui) {
    let Some(item) = state.item() else { return };
    ui.add(Label::new(theme::caption(&told.caption)).truncate());
    ui.add(Label::new(theme::heading(&item.heading)).wrap());
    ui.add(Label::new(&told.wording).wrap());
    ui.add(Label::new(theme::caption(&told.reason)).wrap());
    match item.standing {
        Standing::Applies => {
            notices(state, told, view, ui);
            answers(state, view, ui);
        }
        Standing::Above => {
            marked(ui, icons::RETIRED, &tr!(view.texts, "assess-above"), theme::palette(ui).weak);
        }
        Standing::Aside => {
            marked(ui, icons::RETIRED, &tr!(view.texts, "assess-set-aside"), theme::palette(ui).weak);
        }
    }
    ui.add_space(theme::space(1));
}

/// What is new about the requirement, and why its answer is to be looked at again.
fn notices(state: &mut State, told: &Told, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Some(item) = state.item() else { return };
    let palette = theme::palette(ui);
    if item.is_new {
        marked(ui, icons::NEW, &tr!(texts, "assess-is-new"), palette.blue);
    }
    if !item.is_to_confirm() {
        return;
    }
    let why = match (item.is_sharpened, item.assessment.as_ref().and_then(|held| held.to_confirm)) {
        (true, _) => match &told.before {
            Some(before) => tr!(texts, "assess-is-sharpened-from", before = before.as_str()),
            None => tr!(texts, "assess-is-sharpened"),
        },
        (false, Some(reason)) => texts.word(reason),
        (false, None) => String::new(),
    };
    let is_pressed = ui.horizontal_wrapped(|ui| {
        let icon = if item.is_sharpened { icons::SHARPENED } else { icons::NEEDS_REVIEW };
        let icon = ui.label(theme::icon(icon).color(palette.amber));
        icon.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
        ui.label(RichText::new(why).color(palette.amber));
        view.is_writable && keyed(ui, false, &tr!(texts, "assess-confirm"), None, keys::CONFIRM).clicked()
    });
    if is_pressed.inner {
        state.confirm(view);
    }
}

/// The five answers with their keys, and the severity of a gap.
pub(super) fn answers(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let several = state.selected.len() > 1;
    let held = state.draft.as_ref().map(|draft| (draft.now.answer, draft.now.severity)).filter(|_| !several);
    let (answer, severity) = held.map_or((None, None), |(answer, severity)| (Some(answer), severity));
    let answer = if state.asks_reason { Some(Answer::NotApplicable) } else { answer };
    let order = [Answer::Met, Answer::Partly, Answer::NotMet, Answer::NotApplicable, Answer::Unanswered];
    let mut given = None;
    ui.add_enabled_ui(view.is_writable, |ui| {
        ui.horizontal_wrapped(|ui| {
            close_together(ui);
            for one in order {
                let key = keys::ANSWERS[one as usize];
                let icon = (marks::icon(one), marks::colour(one, ui));
                if keyed(ui, answer == Some(one), &texts.word(one), Some(icon), key).clicked() {
                    given = Some(one);
                }
            }
        });
    });
    if let Some(given) = given {
        state.answer(view, given);
    }
    let has_gaps = || state.selected.iter().any(|place| state.known.items[*place].answer().is_gap());
    if answer.is_some_and(Answer::is_gap) || (several && has_gaps()) {
        severities(state, severity, view, ui);
    }
}

fn severities(state: &mut State, held: Option<Severity>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let mut given = None;
    ui.add_enabled_ui(view.is_writable, |ui| {
        ui.horizontal_wrapped(|ui| {
            close_together(ui);
            ui.label(theme::caption(tr!(texts, "assess-severity")));
            for (severity, key) in Severity::ALL.into_iter().zip(keys::SEVERITIES) {
                if keyed(ui, held == Some(severity), &texts.word(severity), None, key).clicked() {
                    given = Some(severity);
                }
            }
        });
    });
    if let Some(severity) = given {
        state.judge(view, severity);
    }
}

/// Many short buttons find room beside each other.
fn close_together(ui: &mut Ui) {
    ui.spacing_mut().item_spacing = vec2(theme::space(1), theme::space(1));
    ui.spacing_mut().button_padding.x = theme::space(2);
}

/// A button that says its key; it is pressed or its key is, so that Tab does not stop at each.
pub(super) fn keyed(
    ui: &mut Ui,
    is_chosen: bool,
    name: &str,
    icon: Option<(char, eframe::egui::Color32)>,
    key: Key,
) -> Response {
    let cap = RichText::new(key.name()).text_style(TextStyle::Small).color(theme::palette(ui).weak);
    let spoken = format!("{name} ({})", key.name());
    let button = match icon {
        Some((icon, colour)) => Button::selectable(is_chosen, (theme::icon(icon).color(colour), name, cap)),
        None => Button::selectable(is_chosen, (name, cap)),
    };
    ui.add(button.min_size(theme::target()).frame_when_inactive(true)).accessible_name(spoken)
}

fn body(state: &mut State, told: &Told, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let standing = state.item().map(|item| item.standing);
    if standing == Some(Standing::Applies) {
        gap(state, told, view, ui);
    }
    // Why and how to show it come before the words, since they are what the answer rests on.
    said(&tr!(texts, "catalogue-why"), &told.why, ui);
    said(&tr!(texts, "catalogue-shown-by"), &told.shown_by, ui);
    match standing {
        Some(Standing::Applies) => {
            fields::practice(state, told, view, ui);
            fields::show(state, view, ui);
        }
        Some(Standing::Aside) => fields::kept(state, view, ui),
        _ => {}
    }
    said(&tr!(texts, "catalogue-references"), &told.references, ui);
}

fn said(name: &str, words: &str, ui: &mut Ui) {
    if !words.is_empty() {
        field::Field::new(name).shown(ui, words);
    }
}

/// Where the gap stands, what is done about it, and what can be done.
fn gap(state: &mut State, told: &Told, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let Some(item) = state.item() else { return };
    let Some(gap) = item.gap else { return };
    let (system, requirement) = (state.system, item.id.clone());
    let is_operated = item.answers == Some(Answers::Supplier);
    ui.horizontal_wrapped(|ui| {
        let (icon, colour) = marks::gap(gap, ui);
        marked(ui, icon, &tr!(texts, "assess-gap", state = texts.word(gap).to_lowercase()), colour);
        if gap == GapState::Closed || !view.is_writable {
            return;
        }
        if button::secondary(ui, &tr!(texts, "assess-new-measure")).clicked() && state.keep(view) {
            state.outbox.push(Action::NewMeasure { system, requirements: vec![requirement.clone()] });
        }
        if button::secondary(ui, &tr!(texts, "assess-accept")).clicked() && state.keep(view) {
            state.outbox.push(Action::AcceptRisk { system, requirement });
        }
    });
    if is_operated && gap == GapState::Open {
        ui.add(Label::new(theme::caption(tr!(texts, "assess-supplier-note"))).wrap());
    }
    for line in &told.followed {
        ui.add(Label::new(theme::caption(line)).wrap());
    }
}

impl Item {
    /// Whether anything was ever written about it.
    pub(super) fn is_written(&self) -> bool {
        self.assessment.is_some()
    }
}
