//! `sigill log FILE`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::aligned;
use crate::domain::{Merged, Operation};
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
    let mut rows = vec![heading];
    for operation in register.operations() {
        rows.push(row(operation.number.to_string(), operation, texts));
        let merged = register.store().merged_of(operation.number);
        let merged = merged.map_err(|error| call.failure(&arguments.file, &error.into()))?;
        brought(&operation.number.to_string(), merged.as_ref(), texts, &mut rows);
    }
    Ok(Answer::done(aligned(&rows)))
}

/// What came along with a merge stands beneath it, with its number in the other log.
fn brought(number: &str, merged: Option<&Merged>, texts: &Texts, rows: &mut Vec<[String; 5]>) {
    for logged in merged.into_iter().flat_map(|merged| &merged.operations) {
        let number = format!("{number}.{}", logged.operation.number);
        rows.push(row(number.clone(), &logged.operation, texts));
        brought(&number, logged.merged.as_deref(), texts, rows);
    }
}

/// What was done stands last, since it can be of any length.
fn row(number: String, operation: &Operation, texts: &Texts) -> [String; 5] {
    [
        number,
        texts.moment(operation.at),
        operation.user.to_string(),
        operation.changes.to_string(),
        texts.operation(operation),
    ]
}
