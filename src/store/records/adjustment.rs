//! Adjustments of derived levels.

use super::Stored;
use crate::domain::{Adjustment, AdjustmentId, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Shown, Word, number};
use rusqlite::{CachedStatement, named_params};

impl Stored for Adjustment {
    const TABLE: &'static str = "adjustment";
    const COUNT: &'static str = "SELECT count(*) FROM adjustment";
    const SELECT: &'static str = include_str!("../sql/select_adjustment.sql");
    const INSERT: &'static str = include_str!("../sql/insert_adjustment.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: AdjustmentId(row.id("id")?),
            system: SystemId(row.id("system")?),
            aspect: row.word("aspect")?,
            kind: row.word("kind")?,
            level: row.level("level")?,
            basis: row.optional_level("basis")?,
            reason: row.text("reason")?,
            by: row.text("made_by")?,
            on: row.date("made_on")?,
            until: row.optional_date("until")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":system": self.system.0.as_bytes(),
            ":aspect": Word(self.aspect),
            ":kind": Word(self.kind),
            ":level": self.level.number(),
            ":basis": number(self.basis),
            ":reason": self.reason,
            ":made_by": self.by,
            ":made_on": Shown(self.on),
            ":until": self.until.map(Shown),
        })
    }
}
