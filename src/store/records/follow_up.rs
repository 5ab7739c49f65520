//! Follow-up of suppliers.

use super::Stored;
use crate::domain::{FollowUp, FollowUpId, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown};
use rusqlite::{CachedStatement, named_params};

impl Stored for FollowUp {
    const TABLE: &'static str = "follow_up";
    const COUNT: &'static str = "SELECT count(*) FROM follow_up";
    const SELECT: &'static str = include_str!("../sql/select_follow_up.sql");
    const INSERT: &'static str = include_str!("../sql/insert_follow_up.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: FollowUpId(row.id("id")?),
            supplier: row.text("supplier")?,
            system: SystemId(row.id("system")?),
            on: row.date("made_on")?,
            by: row.text("made_by")?,
            next: row.optional_date("next_on")?,
            note: row.text("note")?,
            outcomes: row.list("outcomes")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":supplier": self.supplier,
            ":system": self.system.0.as_bytes(),
            ":made_on": Shown(self.on),
            ":made_by": self.by,
            ":next_on": self.next.map(Shown),
            ":note": self.note,
            ":outcomes": List(&self.outcomes),
        })
    }
}
