//! `sigill catalogue check [FILE]`

use super::source;
use crate::catalogue::{Catalogue, check_shipped};
use crate::cli::answer::{Answer, Failure};
use crate::cli::call::Call;
use crate::cli::import::{columns, refusal};
use crate::exchange::{ImportError, ReadCatalogue};
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// An own catalogue.
    #[arg(value_name = "FILE")]
    catalogue: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let Some(path) = &arguments.catalogue else { return Ok(shipped(call)) };
    match source::file(path, call)? {
        Ok(ReadCatalogue { catalogue, unknown_columns }) => {
            Ok(Answer::done(sound(&catalogue, call) + &columns(&unknown_columns, &call.texts)))
        }
        // That there are faults is the answer; that it is no catalogue at all is wrong input.
        Err(error @ ImportError::Rows(_)) => Ok(Answer::no(refusal(&error, &call.texts).join("\n") + "\n")),
        Err(error) => Err(crate::cli::import::refused(&error, &call.texts)),
    }
}

fn shipped(call: &Call) -> Answer {
    let mut said = String::new();
    let mut has_faults = false;
    for catalogue in Catalogue::shipped_versions() {
        let faults = check_shipped(catalogue);
        has_faults |= !faults.is_empty();
        said.extend(faults.iter().map(|fault| call.texts.catalogue_fault(fault) + "\n"));
        if faults.is_empty() {
            said.push_str(&sound(catalogue, call));
        }
    }
    if has_faults { Answer::no(said) } else { Answer::done(said) }
}

fn sound(catalogue: &Catalogue, call: &Call) -> String {
    let (count, areas) = (catalogue.requirements.len(), catalogue.areas.len());
    let name = call.texts.catalogue_title(catalogue);
    tr!(call.texts, "cli-catalogue-sound", name = name, count = count, areas = areas) + "\n"
}
