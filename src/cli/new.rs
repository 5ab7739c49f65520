//! `sigill new FILE --name NAMN`, or `--from IN.json` for a register that was written as JSON.

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use crate::domain::Settings;
use crate::exchange::{WholeError, read_whole};
use crate::register::Register;
use crate::store::{RestoreError, Restoring};
use crate::tr;
use clap::Args;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct Arguments {
    /// The file to make; one that exists is never overwritten.
    file: PathBuf,
    /// Name of the register, usually the organisation or section.
    #[arg(long, value_name = "NAMN", value_parser = name, required_unless_present = "from")]
    name: Option<String>,
    /// A whole register as JSON to make the file from, with its name, its ids and its log.
    #[arg(long, value_name = "IN.json", conflicts_with = "name")]
    from: Option<PathBuf>,
}

fn name(typed: &str) -> Result<String, &'static str> {
    let name = typed.trim();
    if name.is_empty() { Err("a register needs a name") } else { Ok(name.to_owned()) }
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    if let Some(from) = &arguments.from {
        return restore(&arguments.file, from, call);
    }
    let name = arguments.name.as_deref().unwrap_or_default();
    Register::create(&arguments.file, Settings::new(name), &call.holder(), &call.origin())
        .map_err(|error| call.failure(&arguments.file, &error))?;
    Ok(Answer::done(tr!(call.texts, "cli-new-done", name = name) + "\n"))
}

fn restore(path: &Path, from: &Path, call: &Call) -> Result<Answer, Failure> {
    let text = File::open(from).map_err(|error| {
        let (reason, path) = (call.texts.io_reason(&error), from.display().to_string());
        Failure::new(Reason::File, tr!(call.texts, "cli-file-not-read", reason = reason, path = path))
    })?;
    let wrong = |error: &WholeError| wrong(error, path, from, call);
    let mut restoring = Restoring::begin(path, &call.holder()).map_err(|error| wrong(&error.into()))?;
    read_whole(BufReader::new(text), &mut restoring).map_err(|error| wrong(&error))?;
    let store = restoring.finish().map_err(|error| wrong(&error.into()))?;
    let register = Register::of_store(store, call.today).map_err(|error| call.failure(path, &error))?;
    let (name, operations) = (register.snapshot().settings().name.to_string(), register.operations().len());
    let operations = call.texts.number(operations);
    Ok(Answer::done(tr!(call.texts, "cli-new-restored", name = name, operations = operations) + "\n"))
}

fn wrong(error: &WholeError, path: &Path, from: &Path, call: &Call) -> Failure {
    let told = call.texts.whole_error(error);
    match error {
        WholeError::Restore(RestoreError::Store(held)) if !held.is_about_content() => {
            Failure::new(Reason::File, format!("{told} ({})", path.display()))
        }
        WholeError::Input(_) => Failure::new(Reason::File, format!("{told} ({})", from.display())),
        _ => Failure::new(Reason::Input, format!("{told} ({})", from.display())),
    }
}
