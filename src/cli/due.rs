//! `sigill due FILE [--within DAGAR] `

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::aligned;
use crate::domain::review::Review;
use crate::domain::{Date, ReviewState, Subject, UnitId};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use clap::Args;
use jiff::ToSpan as _;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// Count as due what is due within so many days, instead of the register's own number.
    #[arg(long, value_name = "DAGAR")]
    within: Option<u16>,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let rows = due(register.snapshot(), arguments.within);
    let said = if rows.is_empty() { tr!(call.texts, "cli-due-nothing") + "\n" } else { table(&rows, &call.texts) };
    Ok(Answer::done(said))
}

/// Something that is due, or will be, or was never classified.
struct Due<'a> {
    reference: &'a str,
    name: &'a str,
    unit: &'a str,
    review: Review,
}

/// All that calls for a session, most urgent first: systems, and assets with a decision or a plan of their own.
fn due(snapshot: &Snapshot, within: Option<u16>) -> Vec<Due<'_>> {
    let days = within.unwrap_or(snapshot.settings().due_soon_days);
    let soon = snapshot.today().checked_add(i32::from(days).days()).unwrap_or(Date::MAX);
    let row = |subject, unit: Option<UnitId>, review| Due {
        reference: snapshot.reference(subject),
        name: snapshot.subject_name(subject),
        unit: snapshot.unit_name(unit),
        review: seen_from(review, soon),
    };
    let systems = snapshot.systems().iter().filter(|(_, system)| !system.is_retired());
    let systems = systems.map(|(slot, s)| row(Subject::System(s.id), s.unit, snapshot.system_review(slot)));
    let assets = snapshot.assets().iter().map(|(slot, asset)| (asset, snapshot.asset_review(slot)));
    let assets = assets.filter(|(_, review)| review.state != ReviewState::Unclassified);
    let assets = assets.map(|(asset, review)| row(Subject::Asset(asset.id), asset.unit, review));
    let mut rows: Vec<_> = systems.chain(assets).filter(|row| row.review.state != ReviewState::Current).collect();
    rows.sort_by_key(|row| (row.review.state, urgency(&row.review), row.reference));
    rows
}

/// The same review where what is due until `soon` counts as due.
fn seen_from(review: Review, soon: Date) -> Review {
    let state = match (review.state, review.due) {
        (ReviewState::DueSoon | ReviewState::Current, Some(due)) if due <= soon => ReviewState::DueSoon,
        (ReviewState::DueSoon, _) => ReviewState::Current,
        (state, _) => state,
    };
    Review { state, ..review }
}

fn urgency(review: &Review) -> Date {
    let date = if review.state == ReviewState::Planned { review.planned_on } else { review.due };
    date.unwrap_or(Date::MAX)
}

fn table(rows: &[Due<'_>], texts: &Texts) -> String {
    let heading = [
        tr!(texts, "cli-due-reference"),
        tr!(texts, "cli-due-name"),
        tr!(texts, "cli-due-unit"),
        tr!(texts, "cli-due-state"),
        tr!(texts, "cli-due-next"),
        tr!(texts, "cli-due-planned"),
    ];
    let rows: Vec<_> = std::iter::once(heading).chain(rows.iter().map(|row| cells(row, texts))).collect();
    aligned(&rows)
}

fn cells(row: &Due<'_>, texts: &Texts) -> [String; 6] {
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    [
        row.reference.to_owned(),
        row.name.to_owned(),
        row.unit.to_owned(),
        texts.word(row.review.state),
        date(row.review.due),
        date(row.review.planned_on),
    ]
}
