//! `sigill check FILE`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::one_line;
use crate::domain::{RecordKey, Subject, Text};
use crate::i18n::Texts;
use crate::register::{RegisterError, Snapshot};
use crate::store::{Fault, Store};
use crate::tr;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register.
    file: PathBuf,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let failure = |error| call.failure(&arguments.file, &RegisterError::Store(error));
    let store = Store::open_read_only(&arguments.file).map_err(failure)?;
    let faults = store.check().map_err(failure)?;
    let texts = &call.texts;
    if faults.is_empty() {
        return Ok(Answer::done(format!("{}\n", tr!(texts, "cli-check-sound"))));
    }
    // Names are a help only: a file with faults may not be readable as a whole.
    let snapshot = store.read_all().ok().map(|contents| Snapshot::new(contents, call.today));
    let lines = faults.iter().map(|fault| one_line(&told(fault, snapshot.as_ref(), texts)) + "\n");
    let hint = tr!(texts, "cli-check-hint");
    Ok(Answer::no(format!("{}{hint}\n", lines.collect::<String>())))
}

fn told(fault: &Fault, snapshot: Option<&Snapshot>, texts: &Texts) -> String {
    let name = |key: &RecordKey| named(*key, snapshot, texts);
    match fault {
        Fault::Damage(reason) => tr!(texts, "cli-check-damage", reason = reason.as_str()),
        Fault::Unreadable(reason) => tr!(texts, "cli-check-unreadable", reason = reason.as_str()),
        Fault::Dangling { from, to } => tr!(texts, "cli-check-dangling", from = name(from), to = name(to)),
        Fault::ForeignKey { table, parent, rows } => {
            tr!(texts, "cli-check-foreign", rows = *rows, table = table.as_str(), parent = parent.as_str())
        }
        Fault::LogGap(number) => tr!(texts, "cli-check-log-gap", number = number.to_string()),
        Fault::LogUnreadable { number, reason } => {
            tr!(texts, "cli-check-log-unreadable", number = number.to_string(), reason = reason.as_str())
        }
        Fault::LogBroken { number, key } => {
            tr!(texts, "cli-check-log-broken", number = number.to_string(), record = name(key))
        }
        Fault::LogDiffers(key) => tr!(texts, "cli-check-log-differs", record = name(key)),
    }
}

/// What a record is and is called; its identity where its name is not known.
fn named(key: RecordKey, snapshot: Option<&Snapshot>, texts: &Texts) -> String {
    let name = match key {
        RecordKey::Settings => String::new(),
        RecordKey::Unit(id) => match snapshot.map_or("", |held| held.unit_name(Some(id))) {
            "" => id.0.to_string(),
            name => name.to_owned(),
        },
        RecordKey::System(id) | RecordKey::Checklist(id, _) => subject(Subject::System(id), snapshot),
        RecordKey::Asset(id) => subject(Subject::Asset(id), snapshot),
        RecordKey::Carries(from, to) => {
            format!("{} – {}", subject(Subject::System(from), snapshot), subject(Subject::Asset(to), snapshot))
        }
        RecordKey::Dependency(from, to) => {
            format!("{} – {}", subject(Subject::System(from), snapshot), subject(Subject::System(to), snapshot))
        }
        RecordKey::Classification(id) => {
            let held = snapshot.and_then(|held| held.classifications().get(id));
            held.map_or_else(|| id.0.to_string(), |held| subject(held.subject, snapshot))
        }
        RecordKey::Adjustment(id) => {
            let held = snapshot.and_then(|held| held.adjustments().get(id));
            held.map_or_else(|| id.0.to_string(), |held| subject(Subject::System(held.system), snapshot))
        }
        RecordKey::PlannedSession(about) | RecordKey::Dismissal(about, _) => subject(about, snapshot),
        RecordKey::ListProfile(id) => called(id.0, snapshot, |held| Some(held.list_profiles().get(id)?.name.clone())),
        RecordKey::Activity(id) => called(id.0, snapshot, |held| Some(held.activities().get(id)?.name.clone())),
        RecordKey::Catalogue(id) => called(id.0, snapshot, |held| Some(held.own_catalogue(id)?.title())),
        RecordKey::Assessment(id) => {
            called(id.0, snapshot, |held| Some(held.assessments().get(id)?.requirement.clone()))
        }
        RecordKey::Measure(id) => called(id.0, snapshot, |held| Some(held.measures().get(id)?.reference.clone())),
        RecordKey::RiskAcceptance(id) => {
            called(id.0, snapshot, |held| Some(held.acceptances().get(id)?.requirement.clone()))
        }
        RecordKey::FollowUp(id) => called(id.0, snapshot, |held| Some(held.follow_ups().get(id)?.supplier.clone())),
        RecordKey::Practice(id) => called(id.0, snapshot, |held| Some(held.practices().get(id)?.requirement.clone())),
        RecordKey::CommonType(id) => called(id.0, snapshot, |held| Some(held.common_types().get(id)?.name.clone())),
    };
    format!("{} {name}", texts.record_kind(key)).trim_end().to_owned()
}

/// What a record is called in the register; its identity where that is not known.
fn called(id: uuid::Uuid, snapshot: Option<&Snapshot>, name: impl FnOnce(&Snapshot) -> Option<Text>) -> String {
    snapshot.and_then(name).map_or_else(|| id.to_string(), |name| name.to_string())
}

fn subject(subject: Subject, snapshot: Option<&Snapshot>) -> String {
    let known = snapshot.map(|held| (held.subject_name(subject), held.reference(subject)));
    match (known.filter(|(name, _)| !name.is_empty()), subject) {
        (Some((name, reference)), _) => format!("{name} ({reference})"),
        (None, Subject::System(id)) => id.0.to_string(),
        (None, Subject::Asset(id)) => id.0.to_string(),
    }
}
