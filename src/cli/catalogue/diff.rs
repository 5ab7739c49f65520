//! `sigill catalogue diff OLD NEW`

use super::{source, told};
use crate::catalogue::compare;
use crate::cli::answer::{Answer, Failure};
use crate::cli::call::Call;
use clap::Args;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The earlier catalogue.
    #[arg(value_name = "OLD")]
    old: String,
    /// The later catalogue.
    #[arg(value_name = "NEW")]
    new: String,
}

pub fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let (old, new) = (source::named(&arguments.old, call)?, source::named(&arguments.new, call)?);
    let comparison = compare(&old, &new);
    let heading = told::heading(&old, &new, &call.texts);
    Ok(Answer::done(heading + &told::groups(&comparison, &|_| String::new(), &call.texts)))
}
