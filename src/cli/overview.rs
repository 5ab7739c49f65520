//! `sigill overview FILE [--unit ENHET] [--format text|csv|json]`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::aligned;
use crate::domain::Date;
use crate::domain::quarter::past_quarter_ends;
use crate::edge::Edge;
use crate::exchange::{ExportError, Profile, export_rows};
use crate::i18n::{Language, Texts};
use crate::register::trend::{PAST_QUARTERS, Trend};
use crate::register::{Register, RegisterError, Snapshot};
use crate::report::overview::{Figures, HEADINGS, Table, Told, lines};
use crate::tr;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// Only what belongs to this unit, or to one beneath it.
    #[arg(long, value_name = "ENHET")]
    unit: Option<String>,
    /// How the figures are set.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Aligned tables for people.
    #[default]
    Text,
    /// A line for each number, for a Swedish spreadsheet, with fixed Swedish headings.
    Csv,
    /// Everything with fixed English keys, for other programs.
    Json,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let snapshot = register.snapshot();
    let unit = arguments.unit.as_ref().map(|name| call.unit(name, snapshot)).transpose()?;
    let trend = trend(&register, call.today).map_err(|error| call.failure(&arguments.file, &error))?;
    let figures = Figures::of(snapshot, unit, Some(&trend));
    match arguments.format {
        Format::Text => Ok(Answer::done(text(&figures, snapshot, &call.texts))),
        Format::Csv => csv(&figures, snapshot).map(Answer::done).map_err(|error| call.not_written(&error)),
        Format::Json => json(&figures, snapshot).map(Answer::done).map_err(|error| call.not_written(&error)),
    }
}

fn trend(register: &Register, today: Date) -> Result<Trend, RegisterError> {
    let days: Vec<_> = past_quarter_ends(today, PAST_QUARTERS).into_iter().map(Edge::day).collect();
    Trend::read(register, &days, &mut |_, _| true)
}

/// The headings and words are those of the lists, whatever language is spoken: others read them by name.
fn csv(figures: &Figures, snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let tables = figures.tables(snapshot, &Texts::new(Language::Swedish));
    let mut out = Vec::new();
    export_rows(Profile::ExcelSv, "oversikt", HEADINGS, lines(&tables), &mut out)?;
    Ok(out)
}

fn json(figures: &Figures, snapshot: &Snapshot) -> Result<Vec<u8>, ExportError> {
    let mut out = serde_json::to_vec_pretty(&Told::of(figures, snapshot)).map_err(std::io::Error::from)?;
    out.push(b'\n');
    Ok(out)
}

fn text(figures: &Figures, snapshot: &Snapshot, texts: &Texts) -> String {
    let date = snapshot.today().to_string();
    let which = match figures.unit {
        None => tr!(texts, "overview-whole", date = date),
        Some(unit) => tr!(texts, "overview-unit", unit = snapshot.unit_path(unit), date = date),
    };
    let tables = figures.tables(snapshot, texts).into_iter().map(|table| set(&table));
    [format!("{}: {which}\n", snapshot.settings().name)].into_iter().chain(tables).collect::<Vec<_>>().join("\n")
}

/// A table with its title above it.
fn set(table: &Table) -> String {
    let heading = std::iter::once(&table.rows_are).chain(&table.columns).cloned().collect();
    let rows = table.rows.iter().map(|(row, cells)| std::iter::once(row).chain(cells).cloned().collect());
    let rows: Vec<Vec<String>> = std::iter::once(heading).chain(rows).collect();
    format!("{}\n{}", table.title, aligned(&rows))
}
