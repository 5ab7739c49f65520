//! Planned sessions: at most one for each system and asset.

use super::Stored;
use crate::domain::PlannedSession;
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word, ends};
use rusqlite::{CachedStatement, named_params};

impl Stored for PlannedSession {
    const TABLE: &'static str = "planned_session";
    const COUNT: &'static str = "SELECT count(*) FROM planned_session";
    const SELECT: &'static str = include_str!("../sql/select_planned_session.sql");
    const INSERT: &'static str = include_str!("../sql/insert_planned_session.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            subject: row.subject()?,
            on: row.date("planned_on")?,
            note: row.text("note")?,
            place: row.text("place")?,
            participants: row.list("participants")?,
            status: row.word("status")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        let (system, asset) = ends(&self.subject);
        statement.execute(named_params! {
            ":system": system,
            ":asset": asset,
            ":planned_on": Shown(self.on),
            ":note": self.note,
            ":place": self.place,
            ":participants": List(&self.participants),
            ":status": Word(self.status),
        })
    }
}
