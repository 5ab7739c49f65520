//! `sigill new FILE --name NAMN`

use super::answer::{Answer, Failure};
use super::call::Call;
use crate::domain::Settings;
use crate::register::Register;
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The file to make; one that exists is never overwritten.
    file: PathBuf,
    /// Name of the register, usually the organisation or section.
    #[arg(long, value_name = "NAMN", value_parser = name)]
    name: String,
}

fn name(typed: &str) -> Result<String, &'static str> {
    let name = typed.trim();
    if name.is_empty() { Err("a register needs a name") } else { Ok(name.to_owned()) }
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let settings = Settings::new(&arguments.name);
    Register::create(&arguments.file, settings, &call.holder(), &call.origin())
        .map_err(|error| call.failure(&arguments.file, &error))?;
    let said = tr!(call.texts, "cli-new-done", name = arguments.name.as_str());
    Ok(Answer::done(format!("{said}\n")))
}
