//! Accepted risks.

use super::Stored;
use crate::domain::{AcceptanceId, RiskAcceptance, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for RiskAcceptance {
    const TABLE: &'static str = "risk_acceptance";
    const COUNT: &'static str = "SELECT count(*) FROM risk_acceptance";
    const SELECT: &'static str = include_str!("../sql/select_risk_acceptance.sql");
    const INSERT: &'static str = include_str!("../sql/insert_risk_acceptance.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: AcceptanceId(row.id("id")?),
            system: SystemId(row.id("system")?),
            requirement: row.text("requirement")?,
            gap: row.text("gap")?,
            risk: row.word("risk")?,
            reason: row.text("reason")?,
            accepted_by: row.text("accepted_by")?,
            on: row.date("accepted_on")?,
            valid_until: row.optional_date("valid_until")?,
            reference: row.text("reference")?,
            levels: row.json("levels")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":system": self.system.0.as_bytes(),
            ":requirement": self.requirement,
            ":gap": self.gap,
            ":risk": Word(self.risk),
            ":reason": self.reason,
            ":accepted_by": self.accepted_by,
            ":accepted_on": Shown(self.on),
            ":valid_until": self.valid_until.map(Shown),
            ":reference": self.reference,
            ":levels": List(&self.levels.0),
        })
    }
}
