//! `sigill log FILE`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::aligned;
use crate::domain::Operation;
use crate::i18n::Texts;
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let texts = &call.texts;
    let heading = [
        tr!(texts, "cli-log-number"),
        tr!(texts, "cli-log-time"),
        tr!(texts, "cli-log-user"),
        tr!(texts, "cli-log-changes"),
        tr!(texts, "cli-log-what"),
    ];
    let rows: Vec<_> =
        std::iter::once(heading).chain(register.operations().iter().map(|held| row(held, texts))).collect();
    Ok(Answer::done(aligned(&rows)))
}

/// What was done stands last, since it can be of any length.
fn row(operation: &Operation, texts: &Texts) -> [String; 5] {
    [
        operation.number.to_string(),
        texts.moment(operation.at),
        operation.user.to_string(),
        operation.changes.to_string(),
        texts.operation(operation),
    ]
}
