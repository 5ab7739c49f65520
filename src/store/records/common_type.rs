//! Common information types.

use super::Stored;
use crate::domain::{CommonType, CommonTypeId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for CommonType {
    const TABLE: &'static str = "common_type";
    const COUNT: &'static str = "SELECT count(*) FROM common_type";
    const SELECT: &'static str = include_str!("../sql/select_common_type.sql");
    const INSERT: &'static str = include_str!("../sql/insert_common_type.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: CommonTypeId(row.id("id")?),
            name: row.text("name")?,
            description: row.text("description")?,
            ranges: row.json("ranges")?,
            may_be_lowered: row.flag("may_be_lowered")?,
            motivation: row.text("motivation")?,
            laws: row.list("laws")?,
            personal_data: row.word("personal_data")?,
            note: row.text("note")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":name": self.name,
            ":description": self.description,
            ":ranges": List(&self.ranges.0),
            ":may_be_lowered": self.may_be_lowered,
            ":motivation": self.motivation,
            ":laws": List(&self.laws),
            ":personal_data": Word(self.personal_data),
            ":note": self.note,
        })
    }
}
