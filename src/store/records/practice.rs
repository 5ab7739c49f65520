//! How units meet requirements.

use super::Stored;
use crate::domain::{Practice, PracticeId, UnitId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Shown};
use rusqlite::{CachedStatement, named_params};

impl Stored for Practice {
    const TABLE: &'static str = "practice";
    const COUNT: &'static str = "SELECT count(*) FROM practice";
    const SELECT: &'static str = include_str!("../sql/select_practice.sql");
    const INSERT: &'static str = include_str!("../sql/insert_practice.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: PracticeId(row.id("id")?),
            unit: UnitId(row.id("unit")?),
            requirement: row.text("requirement")?,
            text: row.text("text")?,
            by: row.text("made_by")?,
            on: row.optional_date("made_on")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":unit": self.unit.0.as_bytes(),
            ":requirement": self.requirement,
            ":text": self.text,
            ":made_by": self.by,
            ":made_on": self.on.map(Shown),
        })
    }
}
