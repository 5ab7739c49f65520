//! `sigill undo FILE`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::one_line;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let mut register = call.write(&arguments.file)?;
    let operation = register.undo(&call.origin()).map_err(|error| call.failure(&arguments.file, &error))?;
    Ok(Answer::done(format!("{}\n", one_line(&call.texts.operation(operation)))))
}
