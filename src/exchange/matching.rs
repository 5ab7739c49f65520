//! Which record a row is about: by its Beteckning, else by its name within its unit.

use super::directory::Directory;
use super::lists::{Given, Wrong};
use crate::domain::{Subject, UnitId, fold};

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

    /// The record with the row's reference, if the row has a reference and the register a record with it.
    pub fn referred(&mut self, row: &Given<'_>) -> Result<Option<Option<Subject>>, Wrong> {
        let cell = row.cell(REFERENCE);
        let Some(reference) = cell.text() else { return Ok(None) };
        self.claim_reference(reference, row.row.line).map_err(|reason| Wrong::new(REFERENCE, reason))?;
        Ok(Some(self.snapshot.by_reference(reference)))
    }

    /// The row's name, and its unit: `None` where the row names none, `Some(None)` where it is not known yet.
    pub fn name_and_unit(&self, row: &Given<'_>) -> Result<(String, Option<Option<UnitId>>), Wrong> {
        let name = row.needed(NAME)?;
        let unit = row.cell(UNIT);
        let unit = unit.text().map(|unit| self.units.find(unit)).transpose();
        Ok((name, unit.map_err(|reason| Wrong::new(UNIT, reason))?))
    }

    /// The reference of a record that the row makes: its own, or the next free one.
    pub fn new_reference(&mut self, row: &Given<'_>, prefix: &'static str) -> Result<String, Wrong> {
        let name = row.needed(NAME)?;
        if let Some(reference) = row.cell(REFERENCE).text() {
            return Ok(reference.to_owned());
        }
        let unit = row.cell(UNIT);
        let key = (fold(&name), unit.text().map(fold).unwrap_or_default());
        self.claim_new(key).map_err(|reason| Wrong::new(NAME, reason))?;
        Ok(self.free_reference(prefix))
    }
}
