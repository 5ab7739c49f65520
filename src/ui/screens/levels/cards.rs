//! "Varför?": a card for each aspect with the ways its level came by, its adjustment and its circle.

use super::why::{AspectWhy, Decision, Place, Start, Way, Why};
use crate::domain::{Adjustment, Aspect, AspectSet, Level};
use crate::register::query::AdjustmentDoubt;
use crate::tr;
use crate::ui::widgets::{badge, button, card, state};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Color32, Label, Role, TextStyle, Ui, WidgetInfo};

/// How many ways are shown before the rest is asked for.
const SHOWN: usize = 3;

/// What a person wants of the cards.
#[derive(Default)]
pub(super) struct Wishes {
    /// Aspects whose ways are all shown.
    pub unfolded: AspectSet,
    /// The aspect whose adjustment is to be changed.
    pub adjust: Option<Aspect>,
}

/// Draws the cards.
pub(super) fn show(why: &Why, view: &View, ui: &mut Ui, wishes: &mut Wishes, actions: &mut Vec<Action>) {
    for held in &why.aspects {
        ui.push_id(held.aspect, |ui| {
            card::card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme::space(1);
                aspect(held, view, ui, wishes, actions);
            });
        });
        ui.add_space(theme::space(1));
    }
    for (members, aspects) in &why.circles {
        card::card(ui, |ui| circle(members, *aspects, view, ui, actions));
        ui.add_space(theme::space(1));
    }
}

fn aspect(held: &AspectWhy, view: &View, ui: &mut Ui, wishes: &mut Wishes, actions: &mut Vec<Action>) {
    if let Some(adjustment) = &held.adjustment {
        adjusted(held, adjustment, view, ui, wishes);
    }
    if held.outcome.derived.is_none() {
        nothing(held, view, ui);
    }
    let is_unfolded = wishes.unfolded.has(held.aspect);
    let shown = if is_unfolded { held.chains.len() } else { SHOWN };
    for (position, way) in held.chains.iter().take(shown).enumerate() {
        let is_told = position == 0 || is_unfolded;
        ui.push_id(position, |ui| one_way(held, way, is_told, view, ui, actions));
    }
    if held.chains.len() > SHOWN && !is_unfolded {
        let more = tr!(view.texts, "why-more", count = held.chains.len() - SHOWN);
        if button::link(ui, &more).clicked() {
            wishes.unfolded = wishes.unfolded.with(held.aspect, true);
        }
    }
    if held.outcome.is_incomplete && held.outcome.derived.is_some() {
        let amber = theme::palette(ui).amber;
        state::marked(ui, icons::WARNING, &tr!(view.texts, "why-may-rise"), amber);
    }
    if held.outcome.effective.is_some_and(Level::is_outside_method) {
        let palette = theme::palette(ui);
        state::marked(ui, icons::WARNING, &tr!(view.texts, "why-special-analysis"), palette.amber);
        quiet(ui, &tr!(view.texts, "why-security-manager"));
    }
}

fn nothing(held: &AspectWhy, view: &View, ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        badge::short(ui, held.aspect, held.outcome, view.snapshot.settings(), view.texts);
        let words = if held.outcome.is_incomplete {
            tr!(view.texts, "why-incomplete")
        } else {
            tr!(view.texts, "why-unclassified")
        };
        ui.label(words);
    });
}

/// One line: the level, where it is from, through what; beneath it, if told, the decision and its reason.
fn one_way(held: &AspectWhy, way: &Way, is_told: bool, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        badge::single(ui, held.aspect, held.outcome.derived, view.snapshot.settings(), texts);
        match &way.source {
            Start::Itself => {
                ui.label(tr!(texts, "why-own"));
            }
            Start::Decided => {
                let level = held.outcome.derived.map(|level| texts.level(level, view.snapshot.settings()));
                ui.label(level.unwrap_or_default());
            }
            Start::Asset(place) => from(place, "", view, ui, actions),
            Start::System(place) => from(place, &tr!(texts, "why-own-of"), view, ui, actions),
            Start::Adjusted(place) => from(place, &tr!(texts, "why-adjusted-of"), view, ui, actions),
        }
        for (position, place) in way.via.iter().enumerate() {
            match position {
                0 => ui.label(tr!(texts, "why-via")),
                _ => ui.label("→"),
            };
            open(place, ui, actions);
        }
    });
    if let Some(decision) = way.decision.as_ref().filter(|_| is_told) {
        quiet(ui, &decided(decision, view));
        if !decision.reason.trim().is_empty() {
            quiet(ui, &tr!(texts, "why-quote", words = decision.reason.trim()));
        }
    }
}

fn from(place: &Place, note: &str, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    ui.label(tr!(view.texts, "why-from"));
    open(place, ui, actions);
    if !note.is_empty() {
        ui.label(theme::caption(note));
    }
}

/// A name that leads to its record.
pub(super) fn open(place: &Place, ui: &mut Ui, actions: &mut Vec<Action>) {
    let font = TextStyle::Button.resolve(ui.style());
    let width = ui.painter().layout_no_wrap(place.name.to_string(), font, Color32::PLACEHOLDER).size().x;
    // A name goes to the next line as a whole, where it has room.
    if width > ui.available_size_before_wrap().x && ui.cursor().left() > ui.max_rect().left() {
        ui.end_row();
    }
    if button::link(ui, &place.name).clicked() {
        actions.push(Action::Open(place.subject));
    }
}

/// "beslutad 2025-03-04 av avdelningschef, § 41", as far as it is known.
fn decided(decision: &Decision, view: &View) -> String {
    let date = decision.on.map_or_else(String::new, |date| date.to_string());
    let mut words = match decision.by.trim() {
        "" => tr!(view.texts, "why-decided", date = date),
        role => tr!(view.texts, "why-decided-by", date = date, role = role),
    };
    if !decision.reference.trim().is_empty() {
        words.push_str(", ");
        words.push_str(decision.reference.trim());
    }
    words
}

fn adjusted(held: &AspectWhy, adjustment: &Adjustment, view: &View, ui: &mut Ui, wishes: &mut Wishes) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let stands = adjustment.stands_on(view.today);
    ui.horizontal_wrapped(|ui| {
        if stands {
            badge::single(ui, held.aspect, held.outcome.derived, settings, texts);
            ui.label("→");
            badge::single(ui, held.aspect, held.outcome.effective, settings, texts);
        } else {
            badge::single(ui, held.aspect, Some(adjustment.level), settings, texts);
        }
        let kind = texts.word(adjustment.kind).to_lowercase();
        ui.label(if adjustment.kind.is_raise() {
            tr!(texts, "why-raised", kind = kind)
        } else {
            tr!(texts, "why-lowered", kind = kind)
        });
        if view.is_writable && button::quiet_tool(ui, icons::EDIT, &tr!(texts, "adjust-edit")).clicked() {
            wishes.adjust = Some(held.aspect);
        }
    });
    quiet(ui, &tr!(texts, "why-quote", words = adjustment.reason.trim()));
    quiet(ui, &signed(adjustment, view));
    if let Some(words) = doubt(held, adjustment, view) {
        let amber = theme::palette(ui).amber;
        let title = match held.doubt {
            Some(AdjustmentDoubt::EndsSoon(date)) => tr!(texts, "why-ends-soon", date = date.to_string()),
            _ if stands => tr!(texts, "why-overtaken"),
            _ => tr!(texts, "why-not-standing"),
        };
        state::marked(ui, icons::WARNING, &title, amber);
        quiet(ui, &words);
    }
}

/// Who adjusted, when, and until when.
fn signed(adjustment: &Adjustment, view: &View) -> String {
    let on = adjustment.on.to_string();
    let by = adjustment.by.trim();
    let mut parts: Vec<String> = [by.to_owned(), on].into_iter().filter(|part| !part.is_empty()).collect();
    if let Some(until) = adjustment.until {
        parts.push(tr!(view.texts, "why-until", date = until.to_string()));
    }
    parts.join(" · ")
}

/// Why an adjustment needs a new look, or does not count today.
fn doubt(held: &AspectWhy, adjustment: &Adjustment, view: &View) -> Option<String> {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    if adjustment.on > view.today {
        return Some(tr!(texts, "why-begins", date = adjustment.on.to_string()));
    }
    if let Some(until) = adjustment.until.filter(|until| *until < view.today) {
        return Some(tr!(texts, "why-expired", date = until.to_string()));
    }
    if let (Some(AdjustmentDoubt::EndsSoon(_)), Some(derived)) = (held.doubt, held.outcome.derived) {
        return Some(tr!(texts, "why-ends-soon-then", level = texts.level(derived, settings)));
    }
    if !held.outcome.is_overtaken {
        return None;
    }
    let Some(derived) = held.outcome.derived else { return Some(tr!(texts, "why-overtaken-nothing")) };
    let now = texts.level(derived, settings);
    Some(match (adjustment.kind.is_raise(), adjustment.basis) {
        (true, _) => tr!(texts, "why-overtaken-raise", now = now, level = texts.level(adjustment.level, settings)),
        (false, Some(basis)) => {
            tr!(texts, "why-overtaken-lowering", now = now, before = texts.level(basis, settings))
        }
        (false, None) => tr!(texts, "why-overtaken-lowering-now", now = now),
    })
}

fn circle(members: &[Place], aspects: AspectSet, view: &View, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::icon(icons::CIRCLE)).widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
        ui.label(tr!(texts, "why-circle"));
        let last = members.len() - 1;
        for (position, place) in members.iter().enumerate() {
            if position > 0 {
                ui.label(if position == last { tr!(texts, "why-and") } else { "·".to_owned() });
            }
            open(place, ui, actions);
        }
    });
    quiet(ui, &tr!(texts, "why-circle-means", aspects = letters(aspects)));
}

/// "K R T".
pub(super) fn letters(aspects: AspectSet) -> String {
    let letters: Vec<String> = aspects.iter().map(|aspect| aspect.letter().to_string()).collect();
    letters.join(" ")
}

/// A small line that wraps.
pub(super) fn quiet(ui: &mut Ui, words: &str) {
    ui.add(Label::new(theme::caption(words)).wrap());
}
