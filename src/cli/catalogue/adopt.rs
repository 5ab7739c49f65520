//! `sigill catalogue adopt REGISTER [--version N | --file FILE] [--dry-run]`

use super::{source, told};
use crate::catalogue::Catalogue;
use crate::cli::answer::{Answer, Failure};
use crate::cli::call::Call;
use crate::cli::import::{columns, refused};
use crate::domain::Requirement;
use crate::exchange::ReadCatalogue;
use crate::i18n::Texts;
use crate::register::{Command, Snapshot};
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    #[arg(value_name = "REGISTER")]
    register: PathBuf,
    /// The version to adopt, instead of the latest.
    #[arg(long = "version", value_name = "N", conflicts_with = "own")]
    number: Option<u32>,
    /// An own catalogue to adopt.
    #[arg(long = "file", value_name = "FILE")]
    own: Option<PathBuf>,
    /// Say what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

pub fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let ReadCatalogue { catalogue, unknown_columns } = wanted(arguments, call)?;
    let path = &arguments.register;
    let mut register = if arguments.dry_run { call.read(path) } else { call.write(path) }?;
    let (texts, catalogue) = (&call.texts, register.snapshot().as_next_version(catalogue));
    if register.snapshot().has_adopted(&catalogue) {
        let name = texts.catalogue_title(&catalogue);
        return Ok(Answer::done(tr!(texts, "adoption-nothing", name = name) + "\n"));
    }
    let mut said = report(register.snapshot(), &catalogue, texts);
    let command = Command::AdoptCatalogue(Box::new(catalogue));
    let origin = call.origin();
    let done = if arguments.dry_run {
        register.preview(&command, &origin).map(drop)
    } else {
        register.execute(&command, &origin).map(drop)
    };
    done.map_err(|error| call.failure(path, &error))?;
    said += &columns(&unknown_columns, texts);
    said += &(if arguments.dry_run { tr!(texts, "adoption-tried") } else { tr!(texts, "adoption-done") } + "\n");
    Ok(Answer::done(said))
}

/// The catalogue that was asked for.
fn wanted(arguments: &Arguments, call: &Call) -> Result<ReadCatalogue, Failure> {
    let shipped = |catalogue: &Catalogue| ReadCatalogue { catalogue: catalogue.clone(), unknown_columns: Vec::new() };
    match (&arguments.own, arguments.number) {
        (Some(path), _) => source::file(path, call)?.map_err(|error| refused(&error, &call.texts)),
        (None, Some(number)) => source::version(number, call).map(shipped),
        (None, None) => Ok(shipped(Catalogue::shipped())),
    }
}

/// What becomes of each requirement, with what the register has about it.
fn report(snapshot: &Snapshot, wanted: &Catalogue, texts: &Texts) -> String {
    let adoption = snapshot.adoption(wanted);
    let hangs = |of: &[&Requirement]| {
        let held = of.iter().map(|old| texts.following(adoption.held(old)));
        held.filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" + ")
    };
    let total = texts.following(adoption.total());
    let follows = if total.is_empty() { total } else { tr!(texts, "adoption-follows", what = total) + "\n" };
    let heading = told::heading(snapshot.catalogue(), wanted, texts);
    heading + &told::groups(&adoption.comparison, &hangs, texts) + &follows
}
