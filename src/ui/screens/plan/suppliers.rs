//! Leverantörer: whether those who run systems outside are followed up, and what was found.

use super::of_systems::{Cell, NAME, Told, Tone};
use crate::domain::{Answer, Date, FollowUp, FollowUpState, System, SystemId};
use crate::i18n::Texts;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::column::Key;
use crate::ui::screens::records::joined;
use crate::ui::widgets::layout::{line, scrolling};
use crate::ui::widgets::table::Column;
use crate::ui::widgets::{button, card, state};
use crate::ui::{Action, View, Writing, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// The list of suppliers, a row for each system that is run outside.
pub struct Suppliers;

/// Its groups, the most urgent first.
const MISSING: usize = 0;
const DONE: usize = 1;

impl Told for Suppliers {
    const NAME: &'static str = "suppliers";
    const ICON: char = icons::UNITS;
    const GROUPS: usize = 2;

    fn columns(texts: &Texts) -> Vec<Column> {
        vec![
            Column::new("state", tr!(texts, "plan-standing"), 170.0),
            Column::new("supplier", tr!(texts, "plan-supplier"), 150.0),
            Column::new(NAME, tr!(texts, "plan-system"), 150.0).growing(),
            Column::new("unit", tr!(texts, "systems-unit"), 120.0),
            Column::new("operated", tr!(texts, "systems-operated"), 110.0),
            Column::new("last", tr!(texts, "plan-follow-last"), 98.0),
            Column::new("by", tr!(texts, "plan-follow-by"), 130.0),
            Column::new("outcome", tr!(texts, "plan-follow-outcome"), 190.0),
            Column::new("next", tr!(texts, "plan-follow-next"), 98.0),
        ]
    }

    fn group(group: usize, count: String, texts: &Texts) -> String {
        match group {
            MISSING => tr!(texts, "plan-follow-missing", count = count),
            _ => tr!(texts, "plan-follow-done", count = count),
        }
    }

    fn nothing(texts: &Texts) -> String {
        tr!(texts, "plan-follow-nothing")
    }

    fn note(view: &View<'_>) -> String {
        tr!(view.texts, "plan-follow-note")
    }

    fn caption(system: &System) -> String {
        joined([supplier(system), &*system.reference])
    }

    fn pane(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
        scrolling(ui, "follow-ups", |ui| follow_ups(view, id, ui, actions));
    }

    fn row(view: &View<'_>, slot: Slot, system: &System) -> Option<(usize, Key, Vec<Cell>)> {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let state = snapshot.follow_up_state(slot)?;
        let (step, next, tone) = match state {
            FollowUpState::Never => (0, None, Tone::Late),
            FollowUpState::Late(next) => (1, Some(next), Tone::Late),
            FollowUpState::Done(next) => (2, Some(next), Tone::Done),
        };
        let group = if state.is_missing() { MISSING } else { DONE };
        let last = snapshot.follow_ups_of(system.id).first().copied();
        let urgency = Key::Day(step, next);
        let operated = system.operated.map(|operated| texts.word(operated)).unwrap_or_default();
        let cells = vec![
            Cell::state(told(state, texts), urgency.clone(), tone),
            Cell::words(supplier(system)),
            Cell::words(&*system.name),
            Cell::words(snapshot.unit_name(system.unit)),
            Cell::words(operated),
            Cell::day(last.map(|last| last.on)),
            Cell::words(last.map_or("", |last| &*last.by)),
            Cell::words(last.map(|last| outcome(last, texts)).unwrap_or_default()),
            Cell::day(next),
        ];
        Some((group, urgency, cells))
    }
}

/// Who runs a system: its supplier, or else the other organisation that does.
fn supplier(system: &System) -> &str {
    if system.supplier.trim().is_empty() { &system.operated_by } else { &system.supplier }
}

/// Where the follow-up of a supplier stands, in words.
pub fn told(state: FollowUpState, texts: &Texts) -> String {
    match state {
        FollowUpState::Never => tr!(texts, "plan-follow-never"),
        FollowUpState::Late(next) => tr!(texts, "plan-follow-late", date = next.to_string()),
        FollowUpState::Done(next) => tr!(texts, "plan-follow-until", date = next.to_string()),
    }
}

/// What was found, in figures: "12 uppfyllda, 2 brister".
fn outcome(held: &FollowUp, texts: &Texts) -> String {
    let count = |is_meant: fn(Answer) -> bool| held.outcomes.iter().filter(|found| is_meant(found.answer)).count();
    let (met, gaps) = (count(Answer::is_settled), count(Answer::is_gap));
    if met + gaps == 0 { String::new() } else { tr!(texts, "plan-follow-counts", met = met, gaps = gaps) }
}

/// The state of the follow-up of a system's supplier, what begins a new one, and those that were made.
pub fn follow_ups(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    if let Some(standing) = snapshot.systems().slot(id).and_then(|slot| snapshot.follow_up_state(slot)) {
        let palette = theme::palette(ui);
        let (icon, colour) =
            if standing.is_missing() { (icons::OVERDUE, palette.red) } else { (icons::CURRENT, palette.green) };
        state::told(ui, icon, &told(standing, texts), colour);
    }
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "plan-follow-new")).clicked() {
            actions.push(Action::Write(Writing::NewFollowUp(id)));
        }
    });
    ui.add_space(theme::space(1));
    for held in snapshot.follow_ups_of(id) {
        ui.push_id(held.id.0, |ui| one(held, view, ui, actions));
        ui.add_space(theme::space(2));
    }
}

/// A follow-up that was made, with what was found amiss.
fn one(held: &FollowUp, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    card::card(ui, |ui| {
        let date: Date = held.on;
        line(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_enabled_ui(view.is_writable, |ui| {
                let remove = tr!(texts, "plan-follow-remove", date = date.to_string());
                if button::quiet_tool(ui, icons::REMOVE, &remove).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::RemoveFollowUp(held.id))));
                }
                let edit = tr!(texts, "plan-follow-edit", date = date.to_string());
                if button::quiet_tool(ui, icons::EDIT, &edit).clicked() {
                    actions.push(Action::Write(Writing::FollowUp(held.id)));
                }
            });
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme::strong(joined([&*date.to_string(), &*held.by]))).truncate());
            });
        });
        let counts = outcome(held, texts);
        if !counts.is_empty() {
            ui.label(theme::caption(counts));
        }
        if !held.note.trim().is_empty() {
            ui.add(Label::new(&*held.note).wrap());
        }
        for found in held.outcomes.iter().filter(|found| found.answer.is_gap() || !found.comment.trim().is_empty()) {
            let told = joined([&*found.requirement, &*texts.word(found.answer), &*found.comment]);
            ui.add(Label::new(theme::caption(told)).wrap());
        }
    });
}
