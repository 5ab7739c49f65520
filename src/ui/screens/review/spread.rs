//! "Fördela…": what falls due in a period is suggested for some weeks, a few a week; the suggestion is seen before it is
//! taken, as one operation.

use super::rows::{Item, Row};
use crate::domain::spread::{Spread, ToSpread, Weeks, spread};
use crate::domain::{Date, PlannedSession, SessionStatus, Subject, Text, YesNo};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::date::entry;
use crate::ui::widgets::field::{Field, check, wrong};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::{Grid, ScrollArea, Ui};
use jiff::ToSpan as _;

/// The wishes while they are being written, and what comes of them.
pub(super) struct Form {
    rows: Vec<Row>,
    due_from: Option<Date>,
    due_until: Option<Date>,
    from: Option<Date>,
    count: Text,
    most: Text,
    may_be_late: bool,
    /// The suggestion, with the wishes and the revision it was worked out for.
    worked_out: Option<(Wishes, u64, Spread)>,
    asked_at: Option<u64>,
    pub is_refused: bool,
}

#[derive(Clone, Copy, PartialEq)]
struct Wishes {
    due_from: Date,
    due_until: Date,
    weeks: Weeks,
}

impl Form {
    /// For what falls due in the coming half year, over the coming weeks.
    pub fn of(rows: &[Row], view: &View<'_>) -> Self {
        Self {
            rows: rows.to_vec(),
            due_from: Some(view.today),
            due_until: view.today.checked_add(6.months()).ok(),
            from: view.today.checked_add(7.days()).ok(),
            count: "12".into(),
            most: "2".into(),
            may_be_late: false,
            worked_out: None,
            asked_at: None,
            is_refused: false,
        }
    }

    /// Draws it; true when it is to be closed.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        if self.asked_at.is_some_and(|revision| revision != view.snapshot.revision()) {
            return true;
        }
        let texts = view.texts;
        let wishes = self.wishes(view);
        self.work_out(wishes, view);
        let suggestion = self.worked_out.as_ref().map(|(_, _, found)| found).filter(|_| wishes.is_some());
        let command = suggestion.and_then(|found| command(found, view));
        let (title, accept) = (tr!(texts, "review-spread-title"), tr!(texts, "review-spread-apply"));
        let modal =
            Modal { can_accept: command.is_some(), width: 560.0, ..Modal::new("review-spread", &title, &accept) };
        let preview = suggestion.cloned();
        let answer = modal.show(ui, texts, |ui| {
            self.fields(view, ui);
            match (&preview, wishes) {
                (Some(found), Some(_)) => shown(found, view, ui),
                _ => wrong(ui, &tr!(texts, "review-spread-wrong")),
            }
            if self.is_refused {
                wrong(ui, &tr!(texts, "review-list-plan-gone"));
            }
        });
        if let (Some(Answer::Accepted), Some(command)) = (answer, command) {
            self.asked_at = Some(view.snapshot.revision());
            actions.push(Action::Run(Box::new(command)));
        }
        answer == Some(Answer::Cancelled)
    }

    fn fields(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        ui.columns(2, |sides| {
            let label = tr!(texts, "review-spread-due-from");
            entry(&mut sides[0], texts, &label, &mut self.due_from, view.today, None);
            let label = tr!(texts, "review-spread-due-until");
            entry(&mut sides[1], texts, &label, &mut self.due_until, view.today, None);
            sides[0].add_space(theme::space(2));
            let label = tr!(texts, "review-spread-from");
            entry(&mut sides[0], texts, &label, &mut self.from, view.today, None);
            sides[1].add_space(theme::space(2));
            Field::new(&tr!(texts, "review-spread-weeks")).text(&mut sides[1], &mut self.count);
            sides[0].add_space(theme::space(2));
            Field::new(&tr!(texts, "review-spread-most")).text(&mut sides[0], &mut self.most);
        });
        ui.add_space(theme::space(2));
        check(ui, &tr!(texts, "review-spread-late"), &mut self.may_be_late);
        ui.add_space(theme::space(2));
    }

    /// What is wished for, where it can be understood.
    fn wishes(&self, view: &View<'_>) -> Option<Wishes> {
        let number = |text: &Text| text.trim().parse::<u8>().ok().filter(|number| (1..=104).contains(number));
        let (due_from, due_until, from) = (self.due_from?, self.due_until?, self.from?);
        let weeks =
            Weeks { from, count: number(&self.count)?, most: number(&self.most)?, may_be_late: self.may_be_late };
        (due_from <= due_until && from >= view.today).then_some(Wishes { due_from, due_until, weeks })
    }

    fn work_out(&mut self, wishes: Option<Wishes>, view: &View<'_>) {
        let Some(wishes) = wishes else { return };
        let revision = view.snapshot.revision();
        if self.worked_out.as_ref().is_some_and(|(of, at, _)| *of == wishes && *at == revision) {
            return;
        }
        let items: Vec<ToSpread> = self.rows.iter().filter_map(|row| to_spread(row, &wishes, view)).collect();
        let planned = view.snapshot.planned_sessions();
        let planned = planned.filter(|plan| plan.status == SessionStatus::Planned && plan.on >= view.today);
        let taken: Vec<Date> = planned.map(|plan| plan.on).collect();
        self.worked_out = Some((wishes, revision, spread(&items, &wishes.weeks, &taken)));
    }
}

/// A record that falls due in the period and is not planned yet.
fn to_spread(row: &Row, wishes: &Wishes, view: &View<'_>) -> Option<ToSpread> {
    let snapshot = view.snapshot;
    let due = row.due.filter(|due| (wishes.due_from..=wishes.due_until).contains(due))?;
    let subject = row.item.subject(snapshot)?;
    if row.item.review(snapshot).planned_on.is_some() {
        return None;
    }
    let (is_critical, levels) = match row.item {
        Item::System(slot) => {
            let system = snapshot.systems().at(slot)?;
            (system.business_critical == YesNo::Yes, snapshot.derived(slot).effective())
        }
        Item::Asset(slot) => (false, snapshot.asset_levels(slot).unwrap_or_default()),
    };
    Some(ToSpread { subject, due, is_critical, highest: levels.0.into_iter().flatten().max() })
}

fn command(found: &Spread, view: &View<'_>) -> Option<Command> {
    let (first, _) = found.booked.first()?;
    let name = view.snapshot.subject_name(*first);
    let subject = match found.booked.len() {
        1 => name.into(),
        many => tr!(view.texts, "review-list-plan-more", name = name, count = many - 1).into(),
    };
    let plans = found.booked.iter().map(|(subject, on)| Command::PlanSession(PlannedSession::new(*subject, *on)));
    Some(Command::All { label: "spread_sessions", subject, commands: plans.collect() })
}

/// The suggestion, day by day, and what is left.
fn shown(found: &Spread, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let name = |subject: &Subject| view.snapshot.subject_name(*subject).to_owned();
    let (booked, left) = (found.booked.len(), found.left.len());
    ui.label(theme::strong(tr!(texts, "review-spread-result", booked = booked, left = left)));
    ScrollArea::vertical().id_salt("spread").max_height(theme::space(40)).show(ui, |ui| {
        Grid::new("spread-days").num_columns(2).striped(true).spacing([theme::space(4), 2.0]).show(ui, |ui| {
            for days in found.booked.chunk_by(|one, other| one.1 == other.1) {
                ui.label(days[0].1.to_string());
                let names: Vec<String> = days.iter().map(|(subject, _)| name(subject)).collect();
                ui.label(names.join(", "));
                ui.end_row();
            }
        });
        if left > 0 {
            ui.add_space(theme::space(1));
            let names: Vec<String> = found.left.iter().map(name).collect();
            ui.label(tr!(texts, "review-spread-left", names = names.join(", ")));
        }
    });
}
