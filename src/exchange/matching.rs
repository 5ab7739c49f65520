//! Which record a row is about: by its Beteckning, else by its name within its unit.

use super::directory::Directory;
use super::lists::{Given, Wrong};
use crate::domain::{Subject, UnitId, fold};

/// What a row says about its reference.
pub(super) enum Referred {
    /// Nothing.
    Nothing,
    /// One that no record has.
    Free,
    /// That of this record.
    Held(Subject),
}

/// Where a row says its record is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// It names no unit.
    Anywhere,
    /// In a unit that does not exist yet.
    Nowhere,
    /// In this unit.
    In(UnitId),
}

impl Place {
    /// Whether a record of this unit is there.
    pub fn holds(self, unit: Option<UnitId>) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Nowhere => false,
            Self::In(wanted) => unit == Some(wanted),
        }
    }
}

const REFERENCE: &str = "Beteckning";
const NAME: &str = "Namn";
const UNIT: &str = "Enhet";

impl Directory<'_> {
    /// Keeps all references of a list for their rows before the first free one is given away.
    pub fn claim_references(&mut self, rows: &[Given<'_>]) {
        for row in rows {
            if let Some(reference) = row.cell(REFERENCE).text() {
                // Whoever comes second is told when its own row is read.
                let _ = self.claim_reference(reference, row.row.line);
            }
        }
    }

    /// The record with the row's reference.
    pub fn referred(&mut self, row: &Given<'_>) -> Result<Referred, Wrong> {
        let cell = row.cell(REFERENCE);
        let Some(reference) = cell.text() else { return Ok(Referred::Nothing) };
        self.claim_reference(reference, row.row.line).map_err(|reason| Wrong::new(REFERENCE, reason))?;
        Ok(self.snapshot.by_reference(reference).map_or(Referred::Free, Referred::Held))
    }

    /// The row's name, and where its record is.
    pub fn name_and_place(&self, row: &Given<'_>) -> Result<(String, Place), Wrong> {
        let name = row.needed(NAME)?;
        let unit = row.cell(UNIT);
        let Some(unit) = unit.text() else { return Ok((name, Place::Anywhere)) };
        let unit = self.units.find(unit).map_err(|reason| Wrong::new(UNIT, reason))?;
        Ok((name, unit.map_or(Place::Nowhere, Place::In)))
    }

    /// The reference of a record that the row makes: its own, or the next free one.
    pub fn new_reference(&mut self, row: &Given<'_>, prefix: &'static str) -> Result<String, Wrong> {
        let name = row.needed(NAME)?;
        if let Some(reference) = row.cell(REFERENCE).text() {
            return Ok(reference.to_owned());
        }
        let unit = row.cell(UNIT);
        // A system and an asset may have the same name.
        let key = (format!("{prefix} {}", fold(&name)), unit.text().map(fold).unwrap_or_default());
        self.claim_new(key).map_err(|reason| Wrong::new(NAME, reason))?;
        Ok(self.free_reference(prefix))
    }
}
