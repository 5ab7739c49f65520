//! Activities of the year wheel.

use super::Stored;
use crate::domain::{Activity, ActivityId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for Activity {
    const TABLE: &'static str = "activity";
    const COUNT: &'static str = "SELECT count(*) FROM activity";
    const SELECT: &'static str = include_str!("../sql/select_activity.sql");
    const INSERT: &'static str = include_str!("../sql/insert_activity.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: ActivityId(row.id("id")?),
            year: row.number("year")?,
            month: row.number("month")?,
            name: row.text("name")?,
            responsible: row.text("responsible")?,
            recurs: row.flag("recurs")?,
            status: row.word("status")?,
            note: row.text("note")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":year": self.year,
            ":month": self.month,
            ":name": self.name,
            ":responsible": self.responsible,
            ":recurs": self.recurs,
            ":status": Word(self.status),
            ":note": self.note,
        })
    }
}
