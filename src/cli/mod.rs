//! The register without a window: the same commands and queries, on standard output, with stable exit codes.
//!
//! One file for each subcommand. Each answers with a text and touches nothing but the files it was given; what
//! reads opens the register for reading and asks for no lock.

mod answer;
mod call;
mod catalogue;
mod check;
mod ciso;
mod column;
mod due;
mod example;
mod export;
mod handout;
mod help;
mod import;
mod intake;
mod log;
mod merge;
mod new;
mod overview;
mod procurement;
mod redo;
mod undo;
mod usage;
mod why;

pub use call::CallArguments;
pub use usage::{parse, refuse_file_before_command};

use call::Call;
use clap::Subcommand;
use std::process::ExitCode;

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a new, empty register.
    New(new::Arguments),
    /// Makes the example register: a fictional city district.
    Example(example::Arguments),
    /// Reads a list: all rows as one operation, or none where one is wrong.
    Import(import::Arguments),
    /// Proposes how a list of any kind is to be understood.
    Mapping(intake::MappingArguments),
    /// Writes a list as CSV, to a file or to standard output.
    Export(export::Arguments),
    /// Brings another register into this one, as one operation.
    Merge(merge::Arguments),
    /// Lists what is overdue, due or planned, most urgent first.
    Due(due::Arguments),
    /// Counts what the overview in the window counts.
    Overview(overview::Arguments),
    /// Shows where the levels of a system or an asset come from.
    Why(why::Arguments),
    /// Lists everything that was done, oldest first.
    Log(log::Arguments),
    /// Takes back what was done last.
    Undo(undo::Arguments),
    /// Does again what was taken back last.
    Redo(redo::Arguments),
    /// Looks for faults in the file, its references and its log.
    Check(check::Arguments),
    /// Looks into the catalogue of requirements.
    Catalogue(catalogue::Arguments),
}

/// Carries out a subcommand, prints its answer and returns the exit code.
#[must_use]
pub fn run(command: &Command, arguments: &CallArguments) -> ExitCode {
    let call = Call::begin(arguments);
    let answer = match command {
        Command::New(arguments) => new::run(arguments, &call),
        Command::Example(arguments) => example::run(arguments, &call),
        Command::Import(arguments) => import::run(arguments, &call),
        Command::Mapping(arguments) => intake::propose_mapping(arguments, &call),
        Command::Export(arguments) => export::run(arguments, &call),
        Command::Merge(arguments) => merge::run(arguments, &call),
        Command::Due(arguments) => due::run(arguments, &call),
        Command::Overview(arguments) => overview::run(arguments, &call),
        Command::Why(arguments) => why::run(arguments, &call),
        Command::Log(arguments) => log::run(arguments, &call),
        Command::Undo(arguments) => undo::run(arguments, &call),
        Command::Redo(arguments) => redo::run(arguments, &call),
        Command::Check(arguments) => check::run(arguments, &call),
        Command::Catalogue(arguments) => catalogue::run(arguments, &call),
    };
    answer::deliver(answer, &call.texts)
}
