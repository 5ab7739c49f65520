//! `sigill catalogue check|diff|export|adopt`: the catalogues of requirements, the shipped ones and an organisation's own.

mod adopt;
mod check;
mod diff;
mod export;
mod source;
mod told;

use super::answer::{Answer, Failure};
use super::call::Call;
use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Looks for faults in the shipped catalogue, or in a file.
    Check(check::Arguments),
    /// Tells what becomes of each requirement from one version to another.
    Diff(diff::Arguments),
    /// Writes a whole catalogue.
    Export(export::Arguments),
    /// Lets another version, or an own catalogue, count in a register.
    Adopt(adopt::Arguments),
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    match &arguments.what {
        What::Check(arguments) => check::run(arguments, call),
        What::Diff(arguments) => diff::run(arguments, call),
        What::Export(arguments) => export::run(arguments, call),
        What::Adopt(arguments) => adopt::run(arguments, call),
    }
}
