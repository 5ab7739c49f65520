//! The `sigill` program.

use clap::Parser;
use sigill::app::{self, Renderer};
use sigill::cli::{self, CallArguments, Command};
use std::path::PathBuf;
use std::process::ExitCode;

/// What the program is called with: a register for the window, or a subcommand.
#[derive(Parser)]
#[command(name = "sigill", version, about = "Information classification for Swedish public bodies")]
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
    let Arguments { file, renderer, command, call } = Arguments::parse();
    if let Some(command) = command {
        return cli::run(&command, &call);
    }
    match app::run(file, call.today, call.lang, renderer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(4)
        }
    }
}
