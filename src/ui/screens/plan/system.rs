//! The tab "Åtgärder" of a system: its report, its measures, the risks that were accepted, and its supplier.

use super::acceptances::{standing, tone};
use super::reports;
use super::suppliers;
use crate::domain::{GapState, Measure, ReportBack, RiskAcceptance, SystemId};
use crate::register::query::MeasureSelection;
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::layout::{line, scrolling};
use crate::ui::widgets::{button, state};
use crate::ui::{Action, View, Writing, icons, theme};
use eframe::egui::{Align, Color32, Label, Layout, Margin, Ui};

/// Draws the tab.
pub fn actions_tab(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(slot) = view.snapshot.systems().slot(id) else { return };
    scrolling(ui, "actions", |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(1);
        report(view, (id, slot), ui, actions);
        ui.add_space(theme::space(3));
        measures(view, id, ui, actions);
        ui.add_space(theme::space(3));
        acceptances(view, id, ui, actions);
        if view.snapshot.follow_up_state(slot).is_some() || !view.snapshot.follow_ups_of(id).is_empty() {
            ui.add_space(theme::space(3));
            ui.label(theme::strong(tr!(view.texts, "plan-tab-follow")));
            suppliers::follow_ups(view, id, ui, actions);
        }
        ui.add_space(theme::space(2));
    });
}

/// Where the system stands with its proposed measures, and its gaps.
fn report(view: &View<'_>, (id, slot): (SystemId, Slot), ui: &mut Ui, actions: &mut Vec<Action>) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let palette = theme::palette(ui);
    let state = snapshot.report_back(slot);
    let (icon, colour) = match state {
        ReportBack::Late(_) => (icons::OVERDUE, palette.red),
        ReportBack::Remaining(_) => (icons::DUE_SOON, palette.amber),
        ReportBack::Submitted(_) => (icons::CURRENT, palette.green),
        ReportBack::NotStarted => (icons::INFO, palette.weak),
    };
    ui.label(theme::strong(tr!(texts, "plan-reports")));
    state::told(ui, icon, &reports::told(state, view.today, texts), colour);
    if let ReportBack::Late(until) | ReportBack::Remaining(until) = state {
        let decided = snapshot.decided_on(slot).map(|date| date.to_string()).unwrap_or_default();
        let told = tr!(texts, "plan-report-dates", decided = decided, deadline = until.to_string());
        ui.add(Label::new(theme::caption(told)).wrap());
    }
    let gaps = snapshot.gap_counts(slot);
    let count = |state: GapState| gaps[state as usize];
    let told = tr!(
        texts,
        "plan-gaps-told",
        open = count(GapState::Open),
        planned = count(GapState::Planned),
        accepted = count(GapState::Accepted)
    );
    ui.add(Label::new(told).wrap());
    if state != ReportBack::NotStarted {
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "plan-submit")).clicked() {
                actions.push(Action::Write(Writing::Submission(id)));
            }
        });
    }
}

fn measures(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let mut held: Vec<&Measure> = view.snapshot.measures_of(id).collect();
    held.sort_by_key(|held| (!held.is_late(view.today), !held.status.is_unfinished(), held.end.is_none(), held.end));
    ui.label(theme::strong(tr!(texts, "plan-tab-measures", count = texts.number(held.len()))));
    let waiting = held.iter().filter(|held| MeasureSelection::FromEarlier.holds(view.snapshot, held));
    let waiting: Vec<_> = waiting.map(|held| held.id).collect();
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::with_icon(ui, icons::ADD, &tr!(texts, "plan-measure-new")).clicked() {
                actions.push(Action::NewMeasure { system: id, requirements: Vec::new() });
            }
            if !waiting.is_empty()
                && button::secondary(ui, &tr!(texts, "plan-carry-all", count = waiting.len())).clicked()
            {
                actions.push(Action::Write(Writing::CarryOver(waiting.clone())));
            }
        });
    });
    if held.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-tab-no-measures"))).wrap());
    }
    for measure in held {
        ui.push_id(measure.id.0, |ui| one_measure(measure, view, ui, actions));
    }
}

fn one_measure(held: &Measure, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let end = held.end.map(|end| tr!(texts, "plan-until", date = end.to_string())).unwrap_or_default();
    let waits = MeasureSelection::FromEarlier.holds(view.snapshot, held);
    let waits = if waits { tr!(texts, "plan-measure-from-earlier") } else { String::new() };
    let (status, asked) = (texts.word(held.status), held.requirements.join(", "));
    let about = joined([&*held.reference, &*status, &*end, &*held.responsible, &*asked, &*waits]);
    let late = held.is_late(view.today).then(|| tr!(texts, "plan-late"));
    let red = theme::palette(ui).red;
    let mark = late.as_ref().map(|late| (icons::OVERDUE, &**late, red));
    let edit = Action::Write(Writing::Measure(held.id));
    entry(ui, (&held.activity, &about, mark), view, (edit, Command::RemoveMeasure(held.id)), actions);
}

fn acceptances(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let mut held: Vec<&RiskAcceptance> = view.snapshot.acceptances_of(id).collect();
    held.sort_by_key(|held| std::cmp::Reverse((held.on, held.id)));
    ui.label(theme::strong(tr!(texts, "plan-tab-acceptances", count = texts.number(held.len()))));
    ui.add_enabled_ui(view.is_writable, |ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "plan-accept-new")).clicked() {
            actions.push(Action::AcceptRisk { system: id, requirement: "".into() });
        }
    });
    if held.is_empty() {
        ui.add(Label::new(theme::caption(tr!(texts, "plan-tab-no-acceptances"))).wrap());
    }
    for held in held {
        ui.push_id(held.id.0, |ui| one_acceptance(held, view, ui, actions));
    }
}

fn one_acceptance(held: &RiskAcceptance, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let (icon, colour) = tone(view.snapshot.standing(held), ui);
    let told = standing(held, view.snapshot, texts);
    let requirement = view.snapshot.catalogue().requirement(&held.requirement);
    let heading = requirement.map_or("", |requirement| texts.wording(&requirement.heading));
    let until = held.valid_until.map(|date| tr!(texts, "plan-until", date = date.to_string())).unwrap_or_default();
    let (risk, on) = (texts.word(held.risk), held.on.to_string());
    let about = joined([&*risk, &*held.accepted_by, &*on, &*until, &*held.reference]);
    let name = format!("{} {heading}", held.requirement);
    let edit = Action::Write(Writing::Acceptance(held.id));
    entry(ui, (&name, &about, Some((icon, &told, colour))), view, (edit, Command::RemoveAcceptance(held.id)), actions);
    if matches!(view.snapshot.standing(held), crate::register::query::AcceptanceStanding::Lapsed(_)) {
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::secondary(ui, &tr!(texts, "plan-accept-renew")).clicked() {
                actions.push(Action::Write(Writing::Renewal(held.id)));
            }
        });
    }
}

/// A record on a card: its name leads into its form.
fn entry(
    ui: &mut Ui,
    (name, about, mark): (&str, &str, Option<(char, &str, Color32)>),
    view: &View<'_>,
    (edit, removal): (Action, Command),
    actions: &mut Vec<Action>,
) {
    let frame = theme::card_frame(ui).inner_margin(Margin::symmetric(12, 6));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        line(ui, |ui| {
            ui.add_enabled_ui(view.is_writable, |ui| {
                let remove = tr!(view.texts, "common-list-remove", item = name);
                if button::quiet_tool(ui, icons::REMOVE, &remove).clicked() {
                    actions.push(Action::Confirm(Box::new(removal)));
                }
            });
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(eframe::egui::TextWrapMode::Truncate);
                if button::link(ui, name).clicked() {
                    actions.push(edit);
                }
            });
        });
        if let Some((icon, words, colour)) = mark {
            state::marked(ui, icon, words, colour);
        }
        ui.add(Label::new(theme::caption(about)).wrap());
    });
}
