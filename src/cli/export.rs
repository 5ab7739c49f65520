//! `sigill export FILE LISTA [--saved NAMN] [--unit ENHET] [--format csv|xlsx|json] [--profile excel-sv|rfc4180]
//! [--as-of ÅÅÅÅ-MM-DD] [-o OUT]`; for a list
//! that goes by systems with `--system BETECKNING`, for the requirements on a supplier with what `procurement` takes.
//! `json` is the whole register with its log, and is as it is now.

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::ciso::{self, Instance};
use super::handout::Chosen;
use super::procurement::Wanted;
use crate::domain::Date;
use crate::edge::{Edge, file};
use crate::exchange::{CISO, Format, JSON, List, PROCUREMENT, Profile, export_procurement, hand_out, write_whole};
use crate::register::{Register, RegisterError};
use crate::store::StoreError;
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::io::{self, BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// The list to write.
    #[arg(value_name = "LISTA", value_parser = lists())]
    list: What,
    #[command(flatten)]
    wanted: Wanted,
    #[command(flatten)]
    instance: Instance,
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    written: Written,
    /// The register as it was when this day ended, instead of as it is now.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    as_of: Option<Date>,
    /// The file to write, instead of standard output. One that exists is replaced, all of it or not at all.
    #[arg(short, long = "output", value_name = "OUT")]
    out: Option<PathBuf>,
}

/// What a list is written as.
#[derive(Debug, Args)]
struct Written {
    /// CSV, a workbook with real dates and numbers, or JSON; CSV where nothing else is saved.
    #[arg(long, value_parser = PossibleValuesParser::new([CSV, XLSX, JSON]))]
    format: Option<String>,
    /// How cells and lines of CSV are set.
    #[arg(long, value_parser = profiles())]
    profile: Option<Profile>,
}

pub(super) const CSV: &str = "csv";
pub(super) const XLSX: &str = "xlsx";

impl Written {
    /// Whether anything else than what goes without saying was asked for.
    fn is_given(&self) -> bool {
        self.format.is_some() || self.profile.is_some()
    }

    /// The format that was asked for.
    fn format(&self, call: &Call) -> Result<Option<Format>, Failure> {
        match (self.format.as_deref(), self.profile) {
            (None, None) => Ok(None),
            (name, profile) => format(name.unwrap_or(CSV), profile, call).map(Some),
        }
    }
}

/// The format with this name; a profile belongs to CSV alone.
pub(super) fn format(name: &str, profile: Option<Profile>, call: &Call) -> Result<Format, Failure> {
    match (name, profile) {
        (CSV, profile) => Ok(Format::Csv(profile.unwrap_or_default())),
        (_, Some(_)) => Err(Failure::new(Reason::Input, tr!(call.texts, "cli-export-profile-of-csv"))),
        (JSON, None) => Ok(Format::Json),
        (_, None) => Ok(Format::Xlsx),
    }
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    List(List),
    /// The requirements on a supplier.
    Procurement,
    /// The whole register.
    Whole,
    /// Files for CISO Assistant.
    Ciso,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::List(list) => list.name(),
            Self::Procurement => PROCUREMENT,
            Self::Whole => JSON,
            Self::Ciso => CISO,
        }
    }

    /// Whether it can be had for one system.
    fn is_by_system(self) -> bool {
        match self {
            Self::List(list) => list.is_by_system(),
            Self::Procurement => true,
            Self::Whole | Self::Ciso => false,
        }
    }
}

fn lists() -> impl TypedValueParser<Value = What> {
    let names = List::ALL.map(List::name).into_iter().chain([PROCUREMENT, JSON, CISO]);
    PossibleValuesParser::new(names).map(|name| match name.as_str() {
        PROCUREMENT => What::Procurement,
        JSON => What::Whole,
        CISO => What::Ciso,
        name => What::List(list(name)),
    })
}

/// The ways to set cells and lines.
pub(super) fn profiles() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(Profile::ALL.map(Profile::name)).map(|name| profile(&name))
}

/// The parser lets only names of lists through.
pub(super) fn list(name: &str) -> List {
    List::from_name(name).unwrap_or(List::ClassificationList)
}

fn profile(name: &str) -> Profile {
    Profile::ALL.into_iter().find(|profile| profile.name() == name).unwrap_or_default()
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    fits(arguments, call)?;
    let format = arguments.written.format(call)?;
    let register = call.read(&arguments.file)?;
    if arguments.list == What::Whole {
        return whole(&register, arguments, call);
    }
    let (snapshot, note) = match arguments.as_of {
        None => (Arc::clone(register.snapshot()), None),
        Some(date) => {
            let day = Edge::day(date);
            let then = register.as_of(&day).map_err(|error| call.failure(&arguments.file, &error))?;
            (Arc::new(then), (!register.log_reaches(&day)).then(|| tr!(call.texts, "export-before-log")))
        }
    };
    let mut bytes = Vec::new();
    let said = match arguments.list {
        What::List(list) => {
            let handout = arguments.chosen.handout(list, format, register.snapshot(), call)?;
            let system = arguments.wanted.system(&snapshot, call)?;
            let rows = arguments.chosen.rows(list, system, &snapshot, call)?;
            let done = hand_out(&handout, &rows, &snapshot, &mut bytes, &mut |_| true)
                .map_err(|error| call.not_written(&error))?;
            (done.left_out > 0).then(|| tr!(call.texts, "export-left-out", count = done.left_out))
        }
        What::Procurement => {
            let (found, said) = arguments.wanted.requirements(&snapshot, call)?;
            let left_out = arguments.wanted.left_out(&found, call)?;
            export_procurement(snapshot.catalogue(), &found, &left_out, format.unwrap_or_default(), &mut bytes)
                .map_err(|error| call.not_written(&error))?;
            said
        }
        // Written above, without ever being whole in memory.
        What::Whole => None,
        What::Ciso => {
            return ciso::export(
                &snapshot,
                &arguments.instance,
                (&arguments.file, arguments.out.as_deref()),
                note,
                call,
            );
        }
    };
    let notes: Vec<String> = note.into_iter().chain(said).collect();
    let note = (!notes.is_empty()).then(|| notes.join("\n"));
    deliver(bytes, arguments.out.as_deref(), Some(&arguments.file), call).map(|answer| answer.with_note(note))
}

/// Refuses what the list has nothing of: a system for a list that does not go by systems, levels of a planned one.
fn fits(arguments: &Arguments, call: &Call) -> Result<(), Failure> {
    let wrong = |told: String| Err(Failure::new(Reason::Input, told));
    if arguments.instance.is_given() != (arguments.list == What::Ciso) {
        return wrong(tr!(call.texts, "cli-ciso-needs", list = CISO));
    }
    let list = arguments.list;
    match list {
        What::Whole if arguments.as_of.is_some() => wrong(tr!(call.texts, "cli-export-whole-is-now")),
        What::Whole | What::Ciso if arguments.written.is_given() || arguments.chosen.is_given() => {
            wrong(tr!(call.texts, "cli-export-not-a-list", list = list.name()))
        }
        What::Procurement if arguments.chosen.is_given() => {
            wrong(tr!(call.texts, "cli-export-not-a-list", list = list.name()))
        }
        _ if arguments.wanted.is_of_supplier() && list != What::Procurement => {
            wrong(tr!(call.texts, "cli-export-not-of-list", list = PROCUREMENT))
        }
        _ if arguments.wanted.is_of_system() && !list.is_by_system() => {
            let by_system = List::ALL.into_iter().filter(|list| list.is_by_system()).map(List::name);
            let lists: Vec<&str> = by_system.chain([PROCUREMENT]).collect();
            wrong(tr!(call.texts, "cli-export-not-by-system", lists = lists.join(", ")))
        }
        _ => Ok(()),
    }
}

/// Writes the whole register piece by piece.
fn whole(register: &Register, arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let Some(out) = arguments.out.as_deref() else {
        let mut out = BufWriter::new(io::stdout().lock());
        return match write_whole(register, &mut out, &mut |_| true)
            .and_then(|()| Ok(out.flush().map_err(StoreError::from)?))
        {
            // A reader that has seen enough is no failure.
            Err(RegisterError::Store(StoreError::Io(error))) if error.kind() == ErrorKind::BrokenPipe => {
                Ok(Answer::done(""))
            }
            Err(error) => Err(call.failure(&arguments.file, &error)),
            Ok(()) => Ok(Answer::done("")),
        };
    };
    may_be_written(out, &arguments.file, call)?;
    file::replace(out, |file| write_whole(register, file, &mut |_| true)).map_err(|error| call.failure(out, &error))?;
    Ok(Answer::done(""))
}

/// Nothing is ever written over the register.
pub(super) fn may_be_written(out: &Path, register: &Path, call: &Call) -> Result<(), Failure> {
    if !file::is_part_of(out, register) {
        return Ok(());
    }
    let told = tr!(call.texts, "export-over-register");
    Err(Failure::new(Reason::File, format!("{told} ({})", out.display())))
}

/// Writes to a file, which must not be the register, or to standard output.
pub(super) fn deliver(
    bytes: Vec<u8>,
    out: Option<&Path>,
    register: Option<&Path>,
    call: &Call,
) -> Result<Answer, Failure> {
    let Some(out) = out else { return Ok(Answer::done(bytes)) };
    register.map_or(Ok(()), |register| may_be_written(out, register, call))?;
    file::replace(out, |file| file.write_all(&bytes)).map_err(|error: io::Error| {
        let (reason, path) = (call.texts.io_reason(&error), out.display().to_string());
        Failure::new(Reason::File, tr!(call.texts, "cli-file-not-written", reason = reason, path = path))
    })?;
    Ok(Answer::done(""))
}
