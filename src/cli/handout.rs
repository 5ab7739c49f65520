//! Which part of a list goes out, and how: what `export` takes besides the list, `--saved NAMN` and `--unit ENHET`.

use super::answer::{Failure, Reason};
use super::call::Call;
use super::intake::{not_understood, refuse_other_list};
use crate::domain::{ProfileKind, Subject, SystemId};
use crate::exchange::{Format, Handout, List, Rows};
use crate::register::Snapshot;
use crate::tr;
use clap::Args;

/// What is chosen of a list.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Columns, masking and format as they were saved in the register under this name.
    #[arg(long, value_name = "NAMN")]
    saved: Option<String>,
    /// Only what belongs to this unit, or to one beneath it.
    #[arg(long, value_name = "ENHET")]
    unit: Option<String>,
}

impl Chosen {
    /// Whether anything was asked for.
    pub(super) fn is_given(&self) -> bool {
        self.saved.is_some() || self.unit.is_some()
    }

    /// How the list is handed out; a format that was asked for counts more than the saved one.
    pub(super) fn handout(
        &self,
        list: List,
        format: Option<Format>,
        snapshot: &Snapshot,
        call: &Call,
    ) -> Result<Handout, Failure> {
        let Some(name) = &self.saved else { return Ok(Handout::whole(list, format.unwrap_or_default())) };
        let held = call.saved(ProfileKind::Export, name, snapshot)?;
        let saved = Handout::from_toml(&held.text).map_err(|error| not_understood(&error, call))?;
        refuse_other_list(saved.list, list, call)?;
        Ok(Handout { format: format.unwrap_or(saved.format), ..saved })
    }

    /// Which rows of the list go out.
    pub(super) fn rows(
        &self,
        list: List,
        system: Option<SystemId>,
        snapshot: &Snapshot,
        call: &Call,
    ) -> Result<Rows, Failure> {
        let system = system.map(Subject::System);
        let Some(name) = &self.unit else { return Ok(system.map_or(Rows::All, |one| Rows::about([one]))) };
        if !list.is_about_records() {
            let told = tr!(call.texts, "cli-export-not-by-unit", list = list.name());
            return Err(Failure::new(Reason::Input, told));
        }
        let of_unit = Rows::of_unit(call.unit(name, snapshot)?, snapshot);
        Ok(match (of_unit, system) {
            (Rows::About(held), Some(system)) => Rows::about(held.get(&system).copied()),
            (rows, _) => rows,
        })
    }
}
