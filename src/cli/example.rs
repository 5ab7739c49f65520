//! `sigill example FILE`

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use crate::domain::Settings;
use crate::exchange::example::{self, ExampleError};
use crate::register::Register;
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The file to make; one that exists is never overwritten.
    file: PathBuf,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let settings = Settings::new(&tr!(call.texts, "cli-example-name"));
    let mut register = Register::create(&arguments.file, settings, &call.holder(), &call.origin())
        .map_err(|error| call.failure(&arguments.file, &error))?;
    if let Err(error) = example::build(&mut register, &call.origin()) {
        drop(register);
        // Half an example is of no use, and the file is our own.
        let _ = std::fs::remove_file(&arguments.file);
        return Err(match error {
            ExampleError::Register(error) => call.failure(&arguments.file, &error),
            list @ ExampleError::List { .. } => Failure::new(Reason::Input, list.to_string()),
        });
    }
    let snapshot = register.snapshot();
    let in_use = snapshot.systems().iter().filter(|(_, system)| !system.is_retired()).count();
    let (systems, assets) = (call.texts.number(in_use), call.texts.number(snapshot.assets().len()));
    Ok(Answer::done(tr!(call.texts, "cli-example-done", systems = systems, assets = assets) + "\n"))
}
