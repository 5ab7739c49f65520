//! Åtgärdsförslag: where each classified system stands with its report of proposed measures, for the coordinator.

use super::of_systems::{Cell, NAME, Told, Tone};
use super::system::actions_tab;
use crate::domain::{Date, GapState, ReportBack, System, SystemId};
use crate::i18n::Texts;
use crate::register::Slot;
use crate::tr;
use crate::ui::screens::records::column::Key;
use crate::ui::screens::records::joined;
use crate::ui::widgets::table::Column;
use crate::ui::{Action, View, icons};
use eframe::egui::Ui;

/// The list of reports.
pub struct Reports;

/// Its groups, the most urgent first.
const LATE: usize = 0;
const REMAINING: usize = 1;
const SUBMITTED: usize = 2;

impl Told for Reports {
    const NAME: &'static str = "reports";
    const ICON: char = icons::PLAN;
    const GROUPS: usize = 3;

    fn columns(texts: &Texts) -> Vec<Column> {
        vec![
            Column::new("state", tr!(texts, "plan-standing"), 176.0),
            Column::new(NAME, tr!(texts, "plan-system"), 160.0).growing(),
            Column::new("unit", tr!(texts, "systems-unit"), 120.0),
            Column::new("decided", tr!(texts, "plan-report-decided"), 98.0),
            Column::new("deadline", tr!(texts, "plan-report-deadline"), 98.0),
            Column::new("open", tr!(texts, "plan-report-open"), 96.0),
            Column::new("planned", tr!(texts, "plan-report-planned"), 84.0),
            Column::new("accepted", tr!(texts, "plan-report-accepted"), 92.0),
            Column::new("owner", tr!(texts, "systems-system-owner"), 140.0),
        ]
    }

    fn group(group: usize, count: String, texts: &Texts) -> String {
        match group {
            LATE => tr!(texts, "plan-report-late", count = count),
            REMAINING => tr!(texts, "plan-report-remaining", count = count),
            _ => tr!(texts, "plan-report-submitted", count = count),
        }
    }

    fn nothing(texts: &Texts) -> String {
        tr!(texts, "plan-report-nothing")
    }

    fn note(view: &View<'_>) -> String {
        tr!(view.texts, "plan-report-note", months = view.snapshot.settings().report_back_months)
    }

    fn caption(system: &System) -> String {
        joined([&*system.reference, &*system.system_owner])
    }

    fn pane(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
        actions_tab(view, id, ui, actions);
    }

    fn row(view: &View<'_>, slot: Slot, system: &System) -> Option<(usize, Key, Vec<Cell>)> {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let state = snapshot.report_back(slot);
        let (group, deadline, tone) = match state {
            ReportBack::NotStarted => return None,
            ReportBack::Late(until) => (LATE, Some(until), Tone::Late),
            ReportBack::Remaining(until) => (REMAINING, Some(until), Tone::Ahead),
            ReportBack::Submitted(_) => (SUBMITTED, None, Tone::Done),
        };
        let urgency = Key::Day(u8::try_from(group).unwrap_or(u8::MAX), deadline);
        let gaps = snapshot.gap_counts(slot);
        let count = |state: GapState| Cell::count(gaps[state as usize], texts);
        let cells = vec![
            Cell::state(told(state, view.today, texts), urgency.clone(), tone),
            Cell::words(&*system.name),
            Cell::words(snapshot.unit_name(system.unit)),
            Cell::day(snapshot.decided_on(slot)),
            Cell::day(deadline),
            count(GapState::Open),
            count(GapState::Planned),
            count(GapState::Accepted),
            Cell::words(&*system.system_owner),
        ];
        Some((group, urgency, cells))
    }
}

/// Where a system stands with its report, in words: "Försenat 12 dagar".
pub fn told(state: ReportBack, today: Date, texts: &Texts) -> String {
    let days = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    match state {
        ReportBack::NotStarted => tr!(texts, "plan-report-not-started"),
        ReportBack::Late(until) => tr!(texts, "plan-report-late-by", days = days(until, today)),
        ReportBack::Remaining(until) => tr!(texts, "plan-report-left", days = days(today, until)),
        ReportBack::Submitted(Some(on)) => tr!(texts, "plan-report-done-on", date = on.to_string()),
        ReportBack::Submitted(None) => tr!(texts, "plan-report-done"),
    }
}
