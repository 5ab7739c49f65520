//! `sigill catalogue check` and `sigill catalogue export [--profile excel-sv|rfc4180] [-o OUT]`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::export::{Written, deliver};
use crate::catalogue::{Catalogue, check_shipped};
use crate::exchange::export_catalogue;
use crate::tr;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Looks for faults in the catalogue of requirements.
    Check,
    /// Writes the whole catalogue as CSV.
    Export(Export),
}

#[derive(Debug, Args)]
struct Export {
    #[command(flatten)]
    written: Written,
    /// The file to write, instead of standard output.
    #[arg(short, long = "output", value_name = "OUT")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    match &arguments.what {
        What::Check => Ok(checked(call)),
        What::Export(wanted) => {
            let (format, mut bytes) = (wanted.written.format(call)?, Vec::new());
            export_catalogue(Catalogue::shipped(), format, &mut bytes).map_err(|error| call.not_written(&error))?;
            deliver(bytes, wanted.out.as_deref(), None, call)
        }
    }
}

fn checked(call: &Call) -> Answer {
    let (catalogue, texts) = (Catalogue::shipped(), &call.texts);
    let faults = check_shipped(catalogue);
    if faults.is_empty() {
        let (count, areas) = (catalogue.requirements.len(), catalogue.areas.len());
        let version = catalogue.version.to_string();
        return Answer::done(tr!(texts, "cli-catalogue-sound", version = version, count = count, areas = areas) + "\n");
    }
    Answer::no(faults.iter().map(|fault| texts.catalogue_fault(fault) + "\n").collect::<String>())
}
