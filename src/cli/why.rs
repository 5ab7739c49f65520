//! `sigill why FILE BETECKNING`

mod asset;
mod system;

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::column::one_line;
use crate::domain::{Classification, Subject, UnitId};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
    /// Reference (beteckning) of a system or an asset, such as S-014.
    #[arg(value_name = "BETECKNING")]
    reference: String,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let register = call.read(&arguments.file)?;
    let (snapshot, texts) = (register.snapshot(), &call.texts);
    let lines = match snapshot.by_reference(arguments.reference.trim()) {
        Some(Subject::System(id)) => system::lines(snapshot, id, texts),
        Some(Subject::Asset(id)) => asset::lines(snapshot, id, texts),
        None => {
            let sentence = tr!(texts, "cli-why-unknown", reference = arguments.reference.as_str());
            return Err(Failure::new(Reason::Input, sentence));
        }
    };
    Ok(Answer::done(lines.iter().map(|line| one_line(line) + "\n").collect::<String>()))
}

/// A record's name with its reference behind it.
fn named(snapshot: &Snapshot, subject: Subject) -> String {
    format!("{} ({})", snapshot.subject_name(subject), snapshot.reference(subject))
}

/// The responsible unit, with a space for it only where there is one.
fn with_unit(snapshot: &Snapshot, unit: Option<UnitId>, rest: String) -> String {
    match snapshot.unit_name(unit) {
        "" => rest,
        name => format!("{name} · {rest}"),
    }
}

/// When a decision was made: "beslutad 2025-03-04".
fn decided(held: &Classification, texts: &Texts) -> String {
    let date = held.decided_on.map(|date| date.to_string()).unwrap_or_default();
    tr!(texts, "cli-why-decided", date = date)
}
