//! `sigill export FILE ciso-assistant --domain NAMN --scale SKALA -o MAPP`

use super::answer::{Answer, Failure, Reason};
use super::call::Call;
use super::column::one_line;
use super::export::may_be_written;
use crate::edge::file;
use crate::exchange::{CisoFault, CisoReason, CisoWish, Scale, export_ciso, is_read_as_nothing};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::io::{self, Write as _};
use std::path::Path;

/// The instance that files are for.
#[derive(Debug, Args)]
pub struct Instance {
    /// The domain that everything goes to.
    #[arg(long, value_name = "NAMN", requires = "scale")]
    domain: Option<String>,
    /// How the instance numbers its levels.
    #[arg(long, value_name = "SKALA", value_parser = scales(), requires = "domain")]
    scale: Option<Scale>,
}

impl Instance {
    /// Whether it was told.
    pub(super) fn is_given(&self) -> bool {
        self.domain.is_some()
    }
}

/// The scales that an instance can have.
pub(super) fn scales() -> impl TypedValueParser<Value = Scale> {
    let names = PossibleValuesParser::new(Scale::ALL.map(Scale::name));
    names.map(|name| Scale::from_name(&name).unwrap_or(Scale::OneToFour))
}

pub(super) fn export(
    snapshot: &Snapshot,
    instance: &Instance,
    (register, folder): (&Path, Option<&Path>),
    note: Option<String>,
    call: &Call,
) -> Result<Answer, Failure> {
    let texts = &call.texts;
    let (Some(domain), Some(scale), Some(folder)) = (&instance.domain, instance.scale, folder) else {
        return Err(Failure::new(Reason::Input, tr!(texts, "cli-ciso-needs", list = crate::exchange::CISO)));
    };
    let domain = domain.trim();
    if is_read_as_nothing(domain) {
        return Err(Failure::new(Reason::Input, tr!(texts, "cli-ciso-domain-nothing", domain = domain)));
    }
    let told = export_ciso(snapshot, CisoWish { domain, scale }).map_err(|faults| refused(&faults, texts))?;
    let mut names = Vec::new();
    for (name, bytes) in &told.files {
        let path = folder.join(name);
        may_be_written(&path, register, call)?;
        file::replace(&path, |out| out.write_all(bytes)).map_err(|error: io::Error| {
            let (reason, path) = (texts.io_reason(&error), path.display().to_string());
            Failure::new(Reason::File, tr!(texts, "cli-file-not-written", reason = reason, path = path))
        })?;
        names.push(*name);
    }
    let mut notes: Vec<String> = note.into_iter().collect();
    notes.push(tr!(texts, "cli-ciso-domain", domain = domain));
    if !told.differing.is_empty() {
        notes.push(tr!(texts, "cli-ciso-differing", systems = told.differing.join(", ")));
    }
    let folder = folder.display().to_string();
    let done = tr!(texts, "cli-ciso-done", files = names.join(", "), folder = folder) + "\n";
    Ok(Answer::done(done).with_note(Some(notes.join("\n"))))
}

fn refused(faults: &[CisoFault], texts: &Texts) -> Failure {
    let line = |fault: &CisoFault| {
        let reason = match &fault.reason {
            CisoReason::NoLetter => tr!(texts, "cli-ciso-no-letter"),
            CisoReason::Bar => tr!(texts, "cli-ciso-bar"),
            CisoReason::ReadAsNothing(text) => tr!(texts, "cli-ciso-nothing", text = text.to_string()),
            CisoReason::TwiceUsed => tr!(texts, "cli-ciso-twice"),
            CisoReason::OffScale(level, scale) => {
                tr!(texts, "cli-ciso-off-scale", level = level.number(), scale = scale.name())
            }
        };
        let (reference, name) = (fault.reference.to_string(), fault.name.to_string());
        one_line(&tr!(texts, "cli-ciso-fault", reference = reference, name = name, reason = reason))
    };
    let mut lines: Vec<String> = faults.iter().map(line).collect();
    lines.push(tr!(texts, "cli-ciso-refused"));
    Failure::lines(Reason::Input, lines)
}
