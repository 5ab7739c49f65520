//! How lists come in and go out.

use super::Stored;
use crate::domain::{ListProfile, ListProfileId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for ListProfile {
    const TABLE: &'static str = "list_profile";
    const COUNT: &'static str = "SELECT count(*) FROM list_profile";
    const SELECT: &'static str = include_str!("../sql/select_list_profile.sql");
    const INSERT: &'static str = include_str!("../sql/insert_list_profile.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: ListProfileId(row.id("id")?),
            kind: row.word("kind")?,
            name: row.text("name")?,
            text: row.text("text")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":kind": Word(self.kind),
            ":name": self.name,
            ":text": self.text,
        })
    }
}
