//! Units: who is responsible.

use super::Stored;
use crate::domain::{Unit, UnitId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Word, bytes};
use rusqlite::{CachedStatement, named_params};

impl Stored for Unit {
    const TABLE: &'static str = "unit";
    const COUNT: &'static str = "SELECT count(*) FROM unit";
    const SELECT: &'static str = include_str!("../sql/select_unit.sql");
    const INSERT: &'static str = include_str!("../sql/insert_unit.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: UnitId(row.id("id")?),
            name: row.text("name")?,
            kind: row.word("kind")?,
            parent: row.optional_id("parent")?.map(UnitId),
            officer: row.text("officer")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":name": self.name,
            ":kind": Word(self.kind),
            ":parent": bytes(self.parent.as_ref().map(|id| &id.0)),
            ":officer": self.officer,
        })
    }
}
