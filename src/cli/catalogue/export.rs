//! `sigill catalogue export [--version N] [--format csv|xlsx|yaml] [--profile excel-sv|rfc4180] [-o OUT]`

use super::source;
use crate::catalogue::Catalogue;
use crate::cli::answer::{Answer, Failure};
use crate::cli::call::Call;
use crate::cli::export::{CSV, XLSX, deliver, format, profiles};
use crate::exchange::{CatalogueFormat, Profile, export_catalogue};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

const YAML: &str = "yaml";

#[derive(Debug, Args)]
pub struct Arguments {
    /// The version to write, instead of the latest.
    #[arg(long = "version", value_name = "N")]
    number: Option<u32>,
    /// CSV, a workbook, or a library of CISO Assistant.
    #[arg(long, default_value = CSV, value_parser = PossibleValuesParser::new([CSV, XLSX, YAML]))]
    format: String,
    /// How cells and lines of CSV are set.
    #[arg(long, value_parser = profiles())]
    profile: Option<Profile>,
    /// The file to write, instead of standard output.
    #[arg(short, long = "output", value_name = "OUT")]
    out: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let catalogue = arguments.number.map_or(Ok(Catalogue::shipped()), |number| source::version(number, call))?;
    let list = format(&arguments.format, arguments.profile, call)?;
    let format = if arguments.format == YAML { CatalogueFormat::Library } else { list.into() };
    let mut bytes = Vec::new();
    export_catalogue(catalogue, format, &mut bytes).map_err(|error| call.not_written(&error))?;
    deliver(bytes, arguments.out.as_deref(), None, call)
}
