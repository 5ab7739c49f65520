//! What every call has: its language, its day, its user, and the ways to open a register.

use super::answer::{Failure, Reason};
use crate::domain::{Date, ListProfile, Origin, ProfileKind, UnitId, fold};
use crate::edge::Edge;
use crate::exchange::ExportError;
use crate::i18n::{Language, Texts};
use crate::register::{Register, RegisterError, Snapshot};
use crate::store::{Access, Holder, ReadOnlyReason, StoreError};
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::Path;

/// What every call takes.
#[derive(Debug, Args)]
pub struct CallArguments {
    /// Count due dates and adjustments from this day instead of the clock's.
    #[arg(long, global = true, value_name = "ÅÅÅÅ-MM-DD")]
    pub today: Option<Date>,
    /// Speak this language: sv or en. Otherwise English where `LC_ALL` or LANG says so, else Swedish.
    #[arg(long, global = true, value_name = "sv|en", value_parser = language())]
    pub lang: Option<Language>,
}

impl CallArguments {
    /// The language to speak.
    #[must_use]
    pub fn language(&self) -> Language {
        spoken(self.lang)
    }
}

/// The language that was asked for, else the one of the locale, else Swedish.
pub(super) fn spoken(asked: Option<Language>) -> Language {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = || Language::from_code(&set("LC_ALL").or_else(|| set("LANG"))?);
    asked.or_else(locale).unwrap_or_default()
}

fn language() -> impl TypedValueParser<Value = Language> {
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    // The parser lets only these codes through.
    codes.map(|code| Language::from_code(&code).unwrap_or_default())
}

/// One call of the program.
pub(super) struct Call {
    pub texts: Texts,
    pub today: Date,
    now: jiff::Timestamp,
    edge: Edge,
}

impl Call {
    /// Looks at the clock and the user, once.
    pub(super) fn begin(arguments: &CallArguments) -> Self {
        let edge = Edge::of_machine(arguments.today);
        Self { texts: Texts::new(arguments.language()), today: edge.today(), now: jiff::Timestamp::now(), edge }
    }

    /// Who acts, and when.
    pub(super) fn origin(&self) -> Origin {
        Origin { at: self.now, today: self.today, ..self.edge.origin() }
    }

    /// Who others are told has the register.
    pub(super) fn holder(&self) -> Holder {
        Holder { since: self.now, ..self.edge.holder() }
    }

    /// Opens a register for reading, whoever has it.
    pub(super) fn read(&self, path: &Path) -> Result<Register, Failure> {
        Register::open_read_only(path, self.today).map_err(|error| self.failure(path, &error))
    }

    /// Opens a register for writing, or tells why that cannot be.
    pub(super) fn write(&self, path: &Path) -> Result<Register, Failure> {
        let register = Register::open(path, &self.holder(), self.today).map_err(|error| self.failure(path, &error))?;
        let error = match register.access() {
            Access::Writable => return Ok(register),
            Access::ReadOnly(ReadOnlyReason::HeldBy(holder)) => StoreError::Locked(holder.clone()),
            Access::ReadOnly(reason) => StoreError::ReadOnly(reason.clone()),
        };
        Err(self.failure(path, &error.into()))
    }

    /// The unit with this name or path, whatever its case.
    pub(super) fn unit(&self, name: &str, snapshot: &Snapshot) -> Result<UnitId, Failure> {
        let wanted = fold(name);
        let units = || snapshot.units().iter().map(|(_, unit)| unit);
        let named = units().find(|unit| fold(&snapshot.unit_path(unit.id)) == wanted);
        let found = named.or_else(|| units().find(|unit| fold(&unit.name) == wanted));
        found
            .map(|unit| unit.id)
            .ok_or_else(|| Failure::new(Reason::Input, tr!(self.texts, "cli-no-unit", name = name)))
    }

    /// Why something could not be done with a register, in words.
    pub(super) fn failure(&self, path: &Path, error: &RegisterError) -> Failure {
        let told = self.texts.register_error(error);
        match error {
            RegisterError::Refused(_) | RegisterError::RefusedAt { .. } | RegisterError::DayInFuture(_) => {
                Failure::new(Reason::Input, told.to_string())
            }
            RegisterError::NothingToUndo => Failure::new(Reason::No, told.to_string()),
            RegisterError::Store(_) | RegisterError::ReadOnly => {
                Failure::new(Reason::File, format!("{told} ({})", path.display()))
            }
        }
    }

    /// What the register keeps under this name about how a list comes in or goes out.
    pub(super) fn saved<'s>(
        &self,
        kind: ProfileKind,
        name: &str,
        snapshot: &'s Snapshot,
    ) -> Result<&'s ListProfile, Failure> {
        snapshot.list_profile(kind, name).ok_or_else(|| {
            let known: Vec<&str> = snapshot.list_profiles_of(kind).iter().map(|held| &*held.name).collect();
            let told = if known.is_empty() {
                tr!(self.texts, "cli-mapping-none", name = name)
            } else {
                tr!(self.texts, "cli-mapping-unknown", name = name, known = known.join(", "))
            };
            Failure::new(Reason::Input, told)
        })
    }

    /// Why a list could not be written, in words.
    pub(super) fn not_written(&self, error: &ExportError) -> Failure {
        match error {
            ExportError::TooLarge | ExportError::NoColumns => {
                Failure::new(Reason::Input, self.texts.export_error(error).to_string())
            }
            error => Failure::new(Reason::File, tr!(self.texts, "cli-output", reason = error.to_string())),
        }
    }
}
