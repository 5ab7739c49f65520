//! Answers to fixed questions about systems.

use super::Stored;
use crate::domain::{Checklist, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for Checklist {
    const TABLE: &'static str = "checklist";
    const COUNT: &'static str = "SELECT count(*) FROM checklist";
    const SELECT: &'static str = include_str!("../sql/select_checklist.sql");
    const INSERT: &'static str = include_str!("../sql/insert_checklist.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            system: SystemId(row.id("system")?),
            kind: row.word("kind")?,
            answers: row.list("answers")?,
            note: row.text("note")?,
            by: row.text("made_by")?,
            on: row.optional_date("made_on")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":system": self.system.0.as_bytes(),
            ":kind": Word(self.kind),
            ":answers": List(&self.answers),
            ":note": self.note,
            ":made_by": self.by,
            ":made_on": self.on.map(Shown),
        })
    }
}
