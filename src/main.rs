//! The `sigill` program.

use clap::Parser as _;
use sigill::cli::{self, Arguments};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    cli::run(&arguments.command, &arguments.call)
}
