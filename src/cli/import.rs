//! `sigill import FILE LISTA IN [--mapping PROFILE.toml | --saved NAMN] [--rejected OUT.csv] [--dry-run]`

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::ciso::scales;
use super::column::{cut, one_line};
use super::export::list;
use super::intake::Understood;
use crate::edge::file;
use crate::exchange::intake::MOST_BYTES;
use crate::exchange::{CISO, ImportError, ImportPlan, List, RowFault, Scale, plan_ciso_import, plan_import};
use crate::i18n::Texts;
use crate::register::{Register, RegisterError};
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    pub(super) file: PathBuf,
    /// What the rows are about.
    #[arg(value_name = "LISTA", value_parser = PossibleValuesParser::new(importable()).map(|name| what(&name)))]
    list: What,
    /// The list, as CSV or XLSX with the headings that an export has, or any list with --mapping or --saved.
    #[arg(value_name = "IN")]
    pub(super) input: PathBuf,
    /// How the list is to be understood, as `sigill mapping` proposes it.
    #[arg(long, value_name = "PROFILE.toml", group = "understanding")]
    mapping: Option<PathBuf>,
    /// The template of the register that says how the list is to be understood.
    #[arg(long, value_name = "NAMN", group = "understanding")]
    saved: Option<String>,
    /// Import the rows that are right, and save the others here with the reason.
    #[arg(long, value_name = "OUT.csv", requires = "understanding")]
    pub(super) rejected: Option<PathBuf>,
    /// The scale of the instance that the list comes from.
    #[arg(long, value_name = "SKALA", value_parser = scales())]
    scale: Option<Scale>,
    /// Say what would change, and change nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    List(List),
    /// The assets of CISO Assistant.
    Ciso,
}

/// The names of the lists that come in.
pub(super) fn lists() -> impl Iterator<Item = &'static str> {
    List::ALL.into_iter().filter(|list| list.is_importable()).map(List::name)
}

fn importable() -> impl Iterator<Item = &'static str> {
    lists().chain([CISO])
}

fn what(name: &str) -> What {
    if name == CISO { What::Ciso } else { What::List(list(name)) }
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let file = arguments.mapping.as_deref().map(Understood::ByFile);
    let understood = file.or(arguments.saved.as_deref().map(Understood::BySaved));
    match (understood, arguments.list) {
        (Some(understood), What::List(list)) => return super::intake::run(arguments, list, understood, call),
        (Some(_), What::Ciso) => {
            return Err(Failure::new(Reason::Input, tr!(call.texts, "cli-mapping-not-ciso", list = CISO)));
        }
        (None, _) => {}
    }
    let mut register = if arguments.dry_run { call.read(&arguments.file) } else { call.write(&arguments.file) }?;
    let bytes = file::read(&arguments.input, MOST_BYTES).map_err(|error| {
        let (reason, path) = (call.texts.io_reason(&error), arguments.input.display().to_string());
        Failure::new(Reason::File, tr!(call.texts, "cli-file-not-read", reason = reason, path = path))
    })?;
    let name = arguments.input.file_name().unwrap_or_default().to_string_lossy();
    let (snapshot, origin) = (register.snapshot(), call.origin());
    let plan = match (arguments.list, arguments.scale) {
        (What::List(list), None) => plan_import(list, &bytes, &name, snapshot, &origin),
        (What::Ciso, Some(scale)) => plan_ciso_import(&bytes, scale, &name, snapshot, &origin),
        _ => return Err(Failure::new(Reason::Input, tr!(call.texts, "cli-ciso-scale", list = CISO))),
    };
    let plan = plan.map_err(|error| refused(&error, &call.texts))?;
    let shifted = carry_out(&mut register, &plan, arguments, call)?;
    Ok(Answer::done(told(&plan, shifted, &call.texts)))
}

/// Does the import, or tries it where that was asked; `Some` tells how many systems' levels a trial moved.
fn carry_out(
    register: &mut Register,
    plan: &ImportPlan,
    arguments: &Arguments,
    call: &Call,
) -> Result<Option<usize>, Failure> {
    let origin = call.origin();
    let done = if arguments.dry_run {
        register.preview(&plan.command, &origin).map(|impact| Some(impact.shifted.len()))
    } else {
        register.execute(&plan.command, &origin).map(|_| None)
    };
    done.map_err(|error| match error {
        RegisterError::RefusedAt { index, refusal } => {
            refused(&ImportError::Rows(vec![plan.fault_of(index, refusal)]), &call.texts)
        }
        other => call.failure(&arguments.file, &other),
    })
}

/// Every wrong row on a line of its own, and then what that means.
pub(super) fn refused(error: &ImportError, texts: &Texts) -> Failure {
    Failure::lines(Reason::Input, refusal(error, texts))
}

/// The lines of it.
pub(super) fn refusal(error: &ImportError, texts: &Texts) -> Vec<String> {
    let rows = if let ImportError::Rows(rows) = error { rows.as_slice() } else { &[] };
    let mut lines: Vec<String> = rows.iter().map(|fault| row(fault, texts)).collect();
    lines.push(texts.import_error(error).to_string());
    lines
}

/// Which columns of a file are passed over, on a line of its own; nothing where none is.
pub(super) fn columns(unknown: &[String], texts: &Texts) -> String {
    if unknown.is_empty() {
        return String::new();
    }
    one_line(&tr!(texts, "cli-import-columns", columns = unknown.join(", "))) + "\n"
}

pub(super) fn row(fault: &RowFault, texts: &Texts) -> String {
    let (line, reason) = (fault.line.to_string(), texts.row_reason(&fault.reason));
    let said = match (fault.column.as_str(), fault.value.trim()) {
        ("", _) => tr!(texts, "cli-import-row", line = line, reason = reason),
        (column, "") => tr!(texts, "cli-import-cell", line = line, column = column, reason = reason),
        (column, value) => {
            tr!(texts, "cli-import-value", line = line, column = column, reason = reason, value = cut(value))
        }
    };
    one_line(&said)
}

fn told(plan: &ImportPlan, shifted: Option<usize>, texts: &Texts) -> String {
    let [new, changed, same] = [plan.new, plan.changed, plan.same].map(|count| texts.number(count));
    let mut lines = vec![match (plan.is_empty(), shifted) {
        (true, _) => tr!(texts, "cli-import-nothing", same = same),
        (false, None) => tr!(texts, "cli-import-done", new = new, changed = changed, same = same),
        (false, Some(_)) => tr!(texts, "cli-import-would", new = new, changed = changed, same = same),
    }];
    if let Some(shifted) = shifted.filter(|shifted| *shifted > 0) {
        lines.push(tr!(texts, "cli-import-shifted", count = texts.number(shifted)));
    }
    if !plan.created_units.is_empty() {
        lines.push(tr!(texts, "cli-import-units", units = plan.created_units.join(", ")));
    }
    if !plan.passed_over.is_empty() {
        lines.push(tr!(texts, "cli-import-passed-over", columns = plan.passed_over.join(", ")));
    }
    let lines: String = lines.iter().map(|line| one_line(line) + "\n").collect();
    lines + &columns(&plan.unknown_columns, texts)
}
