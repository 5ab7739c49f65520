//! The `sigill` program.

use clap::Parser;
use sigill::app::{self, Renderer};
use sigill::cli::{self, CallArguments, Command};
use std::path::PathBuf;
use std::process::ExitCode;

/// What the program is called with: a register for the window, or a subcommand.
#[derive(Parser)]
#[command(name = "sigill", version)]
struct Arguments {
    /// The register to open in the window.
    file: Option<PathBuf>,
    /// How the window is drawn.
    #[arg(long, default_value = "auto")]
    renderer: Renderer,
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    call: CallArguments,
}

fn main() -> ExitCode {
    let Arguments { file, renderer, command, call } = match cli::parse() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let closed = match (command, file) {
        (Some(command), None) => return cli::run(&command, &call),
        (Some(_), Some(_)) => return cli::refuse_file_before_command::<Arguments>(call.lang),
        (None, file) => app::run(file.as_deref(), call.today, call.lang, renderer),
    };
    closed.map_or_else(
        |error| {
            eprintln!("{error}");
            ExitCode::from(4)
        },
        |()| ExitCode::SUCCESS,
    )
}
