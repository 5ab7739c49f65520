//! `sigill import … --mapping PROFILE.toml | --saved NAMN` and `sigill mapping IN`: lists that are not set as ours.

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::column::one_line;
use super::export::deliver;
use super::import::{Arguments, lists, row};
use crate::domain::{ListProfile, ListProfileId, ProfileKind, Settings};
use crate::edge::file;
use crate::exchange::intake::{
    Edits, FileWish, Foreign, Intake, IntakePlan, MOST_BYTES, Mapping, PlannedRow, RowState, keeping, open, plan,
    propose, refused, rejected,
};
use crate::exchange::{ImportError, List, RowFault};
use crate::i18n::Texts;
use crate::register::{Register, RegisterError, Snapshot};
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct MappingArguments {
    /// The foreign list: CSV or a workbook.
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// What the rows are about, where that is not to be guessed.
    #[arg(long = "list", value_name = "LISTA",
        value_parser = PossibleValuesParser::new(lists()).map(|name| super::export::list(&name)))]
    rows: Option<List>,
    /// The file to write, instead of standard output.
    #[arg(short, long = "output", value_name = "OUT")]
    out: Option<PathBuf>,
}

/// Writes how a list would be understood, to be looked through and used.
pub(super) fn propose_mapping(arguments: &MappingArguments, call: &Call) -> Result<Answer, Failure> {
    let foreign = read(&arguments.input, &FileWish::default(), call)?;
    let mut mapping = propose(&foreign, arguments.rows, &Settings::new(""));
    mapping.name = name_of(&arguments.input);
    let text = mapping
        .to_toml()
        .map_err(|error| wrong(&tr!(call.texts, "cli-mapping-unwritable", reason = error.to_string())))?;
    deliver(text.into_bytes(), arguments.out.as_deref(), None, call)
}

/// What says how a foreign list is to be understood.
#[derive(Clone, Copy)]
pub(super) enum Understood<'a> {
    /// A profile in a file.
    ByFile(&'a Path),
    /// The template of this name in the register.
    BySaved(&'a str),
}

/// Imports a foreign list as a profile says.
pub(super) fn run(
    arguments: &Arguments,
    list: List,
    understood: Understood<'_>,
    call: &Call,
) -> Result<Answer, Failure> {
    let open = || if arguments.dry_run { call.read(&arguments.file) } else { call.write(&arguments.file) };
    let (mut register, mapping) = match understood {
        Understood::ByFile(path) => {
            let mapping = read_profile(path, call)?;
            (open()?, mapping)
        }
        Understood::BySaved(name) => {
            let register = open()?;
            let mapping = saved(name, register.snapshot(), call)?;
            (register, mapping)
        }
    };
    refuse_other_list(mapping.list, list, call)?;
    let foreign = read(&arguments.input, &mapping.file, call)?;
    let (edits, subject) = (Edits::new(), name_of(&arguments.input));
    let intake = Intake { foreign: &foreign, mapping: &mapping, edits: &edits, subject: &subject };
    let planned = plan(&intake, register.snapshot(), &call.origin(), &mut |_, _| true)
        .map_err(|error| wrong(&call.texts.import_error(&error).to_string()))?;
    // Nobody stops it here.
    let Some(planned) = planned else { return Ok(Answer::done("")) };
    let faults = planned.faults();
    if !faults.is_empty() && arguments.rejected.is_none() {
        return Err(all_wrong(faults, &call.texts));
    }
    let out = arguments.rejected.as_deref().filter(|_| !faults.is_empty());
    if let Some(out) = out {
        // Kept first: rows that are neither imported nor kept would be lost.
        deliver(reject(&planned, &foreign, &call.texts), Some(out), Some(&arguments.file), call)?;
    }
    let profile = match understood {
        Understood::ByFile(_) => None,
        // The next list is compared with this one.
        Understood::BySaved(_) => {
            mapping.for_next_time(&planned.seen).to_profile(ListProfileId::fresh(call.origin().at)).ok()
        }
    };
    let shifted = carry_out(&mut register, &planned, profile, arguments, call)?;
    let told = told(&planned, shifted, &call.texts);
    let Some(out) = out else { return Ok(Answer::done(told)) };
    let (count, path) = (wrong_rows(&planned), out.display().to_string());
    let note = tr!(call.texts, "cli-import-rejected", count = call.texts.number(count), path = path);
    Ok(Answer::no(told).with_note(Some(note)))
}

fn carry_out(
    register: &mut Register,
    planned: &IntakePlan,
    profile: Option<ListProfile>,
    arguments: &Arguments,
    call: &Call,
) -> Result<Option<usize>, Failure> {
    let (command, lines) = planned.command(|_| true);
    let command = keeping(command, profile);
    let origin = call.origin();
    let done = if arguments.dry_run {
        register.preview(&command, &origin).map(|impact| Some(impact.shifted.len()))
    } else {
        register.execute(&command, &origin).map(|_| None)
    };
    done.map_err(|error| match error {
        RegisterError::RefusedAt { index, refusal } => {
            let line = lines.get(index).copied().unwrap_or_default();
            all_wrong(vec![refused(line, refusal)], &call.texts)
        }
        other => call.failure(&arguments.file, &other),
    })
}

fn told(planned: &IntakePlan, shifted: Option<usize>, texts: &Texts) -> String {
    let [new, changed, same] =
        [RowState::New, RowState::Changed, RowState::Same].map(|state| texts.number(planned.count(state)));
    let mut lines = vec![match shifted {
        None => tr!(texts, "cli-import-done", new = new, changed = changed, same = same),
        Some(_) => tr!(texts, "cli-import-would", new = new, changed = changed, same = same),
    }];
    if let Some(shifted) = shifted.filter(|shifted| *shifted > 0) {
        lines.push(tr!(texts, "cli-import-shifted", count = texts.number(shifted)));
    }
    let mut add = |names: Vec<&str>, say: &dyn Fn(String) -> String| {
        if !names.is_empty() {
            lines.push(say(names.join(", ")));
        }
    };
    add(planned.made_units().collect(), &|units| tr!(texts, "cli-import-units", units = units));
    add(planned.made_beside().collect(), &|names| tr!(texts, "cli-import-beside", names = names));
    let vanished: Vec<String> =
        planned.vanished.iter().map(|held| format!("{} {}", held.reference, held.name)).collect();
    add(vanished.iter().map(String::as_str).collect(), &|names| tr!(texts, "cli-import-vanished", names = names));
    let passed_over = planned.passed_over.iter().map(String::as_str).collect();
    add(passed_over, &|columns| tr!(texts, "cli-import-left-out", columns = columns));
    lines.iter().map(|line| one_line(line) + "\n").collect()
}

fn reject(planned: &IntakePlan, foreign: &Foreign, texts: &Texts) -> Vec<u8> {
    // Writing to memory cannot fail.
    rejected(planned, foreign, &Edits::new(), &tr!(texts, "intake-reason"), |row| reasons(row, texts))
        .unwrap_or_default()
}

/// What is wrong with a row, in words.
fn reasons(row: &PlannedRow, texts: &Texts) -> String {
    let faults = row.faults.iter().map(|fault| format!("{}: {}", fault.heading, texts.row_reason(&fault.reason)));
    let asked = row.question.iter().map(|question| texts.row_reason(&question.reason()));
    faults.chain(asked).collect::<Vec<_>>().join(" ")
}

fn wrong_rows(planned: &IntakePlan) -> usize {
    planned.count(RowState::Wrong) + planned.count(RowState::Asked)
}

fn all_wrong(faults: Vec<RowFault>, texts: &Texts) -> Failure {
    let mut lines: Vec<String> = faults.iter().map(|fault| row(fault, texts)).collect();
    lines.push(texts.import_error(&ImportError::Rows(faults)).to_string());
    Failure::lines(Reason::Input, lines)
}

fn read(path: &Path, wish: &FileWish, call: &Call) -> Result<Foreign, Failure> {
    let bytes = file::read(path, MOST_BYTES).map_err(|error| unreadable(path, &error, call))?;
    open(&bytes, &name_of(path), wish).map_err(|error| wrong(&call.texts.intake_error(&error).to_string()))
}

fn read_profile(path: &Path, call: &Call) -> Result<Mapping, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error, call))?;
    Mapping::from_toml(&text).map_err(|error| not_understood(&error, call))
}

/// The template of this name, or which ones there are.
fn saved(name: &str, snapshot: &Snapshot, call: &Call) -> Result<Mapping, Failure> {
    let held = call.saved(ProfileKind::Import, name, snapshot)?;
    Mapping::of_profile(held).map_err(|error| not_understood(&error, call))
}

pub(super) fn not_understood(error: &toml::de::Error, call: &Call) -> Failure {
    wrong(&tr!(call.texts, "cli-mapping-unreadable", reason = error.to_string()))
}

pub(super) fn refuse_other_list(has: List, list: List, call: &Call) -> Result<(), Failure> {
    if has == list {
        return Ok(());
    }
    let (asked, has) = (list.name(), has.name());
    Err(wrong(&tr!(call.texts, "cli-mapping-other-list", asked = asked, has = has)))
}

fn unreadable(path: &Path, error: &std::io::Error, call: &Call) -> Failure {
    let (reason, path) = (call.texts.io_reason(error), path.display().to_string());
    Failure::new(Reason::File, tr!(call.texts, "cli-file-not-read", reason = reason, path = path))
}

fn wrong(sentence: &str) -> Failure {
    Failure::new(Reason::Input, sentence.to_owned())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
