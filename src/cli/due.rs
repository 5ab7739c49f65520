//! `sigill due FILE [--within DAGAR] [--unit ENHET] [--responsible ROLL] [--format text|csv|ics]
//! [--with-levels]`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::aligned;
use crate::domain::review::Review;
use crate::domain::{Date, ReviewState, Subject, UnitId, fold};
use crate::exchange::{ExportError, Profile, export_rows};
use crate::i18n::{Language, Texts};
use crate::register::Snapshot;
use crate::report::calendar::{Look, calendar};
use crate::tr;
use clap::{Args, ValueEnum};
use jiff::ToSpan as _;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// Count as due what is due within so many days, instead of the register's own number.
    #[arg(long, value_name = "DAGAR")]
    within: Option<u16>,
    /// Only what belongs to this unit, or to one beneath it.
    #[arg(long, value_name = "ENHET")]
    unit: Option<String>,
    /// Only what this role answers for.
    #[arg(long, value_name = "ROLL")]
    responsible: Option<String>,
    /// Tell the levels in the titles of the calendar; only with `--format ics`.
    #[arg(long)]
    with_levels: bool,
    /// How the list is set.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Aligned columns for people.
    #[default]
    Text,
    /// Cells for a Swedish spreadsheet, with the fixed Swedish headings of the other lists.
    Csv,
    /// A calendar file with an event for each due date and each planned session.
    Ics,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let snapshot = register.snapshot();
    let mut rows = due(snapshot, arguments.within);
    if let Some(name) = &arguments.unit {
        let within = snapshot.within(call.unit(name, snapshot)?);
        rows.retain(|row| within(row.unit_id));
    }
    if let Some(role) = &arguments.responsible {
        let wanted = fold(role);
        rows.retain(|row| fold(&snapshot.responsible(row.subject)).contains(&wanted));
    }
    match arguments.format {
        Format::Ics => {
            let subjects = rows.iter().map(|row| row.subject);
            let look = Look { made_at: call.origin().at, with_levels: arguments.with_levels };
            Ok(Answer::done(calendar(subjects, snapshot, &call.texts, look)))
        }
        Format::Text if rows.is_empty() => Ok(Answer::done(format!("{}\n", tr!(call.texts, "cli-due-nothing")))),
        Format::Text => {
            let days = arguments.within.unwrap_or(snapshot.settings().due_soon_days);
            Ok(Answer::done(format!("{}\n\n{}", line(&rows, days, &call.texts), table(&rows, &call.texts))))
        }
        Format::Csv => csv(&rows).map(Answer::done).map_err(|error| call.not_written(&error)),
    }
}

/// How much waits, as the window says it when a register is opened.
fn line(rows: &[Due<'_>], days: u16, texts: &Texts) -> String {
    let count = |state| rows.iter().filter(|row| row.review.state == state).count();
    texts.due_line(count(ReviewState::Overdue), count(ReviewState::DueSoon), days)
}

/// The headings and words are those of the lists, whatever language is spoken: others read them by name.
fn csv(rows: &[Due<'_>]) -> Result<Vec<u8>, ExportError> {
    const HEADINGS: [&str; 6] = ["Beteckning", "Namn", "Enhet", "Omklassning", "Nästa klassning", "Planerad"];
    let texts = Texts::new(Language::Swedish);
    let mut out = Vec::new();
    export_rows(Profile::ExcelSv, "omklassning", HEADINGS, rows.iter().map(|row| cells(row, &texts)), &mut out)?;
    Ok(out)
}

/// Something that is due, or will be, or was never classified.
struct Due<'a> {
    subject: Subject,
    reference: &'a str,
    name: &'a str,
    unit_id: Option<UnitId>,
    unit: &'a str,
    review: Review,
}

/// All that calls for a session, most urgent first: systems, and assets with a decision or a plan of their own.
fn due(snapshot: &Snapshot, within: Option<u16>) -> Vec<Due<'_>> {
    let days = within.unwrap_or(snapshot.settings().due_soon_days);
    let soon = snapshot.today().checked_add(i32::from(days).days()).unwrap_or(Date::MAX);
    let row = |subject, unit: Option<UnitId>, review| Due {
        subject,
        unit_id: unit,
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
