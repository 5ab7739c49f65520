//! `sigill export FILE LISTA [--profile excel-sv|rfc4180] [--as-of ÅÅÅÅ-MM-DD] [-o OUT]`

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::file;
use crate::domain::Date;
use crate::edge::Edge;
use crate::exchange::{List, Profile, export};
use crate::tr;
use clap::Args;
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// The list to write.
    #[arg(value_name = "LISTA", value_parser = PossibleValuesParser::new(List::ALL.map(List::name)).map(|name| list(&name)))]
    list: List,
    /// How cells and lines are set.
    #[arg(
        long,
        default_value = Profile::ExcelSv.name(),
        value_parser = PossibleValuesParser::new(Profile::ALL.map(Profile::name)).map(|name| profile(&name))
    )]
    profile: Profile,
    /// The register as it was when this day ended, instead of as it is now.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    as_of: Option<Date>,
    /// The file to write, instead of standard output. One that exists is replaced, all of it or not at all.
    #[arg(short, long = "output", value_name = "OUT")]
    out: Option<PathBuf>,
}

/// The parser lets only names of lists through.
pub(super) fn list(name: &str) -> List {
    List::from_name(name).unwrap_or(List::ClassificationList)
}

fn profile(name: &str) -> Profile {
    Profile::ALL.into_iter().find(|profile| profile.name() == name).unwrap_or_default()
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let (snapshot, note) = match arguments.as_of {
        None => (Arc::clone(register.snapshot()), None),
        Some(date) => {
            let day = Edge::day(date);
            let then = register.as_of(&day).map_err(|error| call.failure(&arguments.file, &error))?;
            (Arc::new(then), (!register.log_reaches(&day)).then(|| tr!(call.texts, "export-before-log")))
        }
    };
    let mut bytes = Vec::new();
    export(arguments.list, arguments.profile, &snapshot, &mut bytes, &mut |_| true)
        .map_err(|error| call.not_written(&error))?;
    deliver(bytes, arguments, call).map(|answer| answer.with_note(note))
}

fn deliver(bytes: Vec<u8>, arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let Some(out) = &arguments.out else { return Ok(Answer::done(bytes)) };
    if file::is_part_of(out, &arguments.file) {
        let path = out.display().to_string();
        return Err(Failure::new(Reason::File, tr!(call.texts, "cli-export-over-register", path = path)));
    }
    file::replace(out, &bytes).map_err(|error| {
        let (reason, path) = (call.texts.io_reason(&error), out.display().to_string());
        Failure::new(Reason::File, tr!(call.texts, "cli-file-not-written", reason = reason, path = path))
    })?;
    Ok(Answer::done(""))
}
