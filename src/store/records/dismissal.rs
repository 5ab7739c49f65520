//! Marks of the program that were dismissed.

use super::Stored;
use crate::domain::Dismissal;
use crate::store::StoreError;
use crate::store::fields::{Fields, Shown, Word, ends};
use rusqlite::{CachedStatement, named_params};

impl Stored for Dismissal {
    const TABLE: &'static str = "dismissal";
    const COUNT: &'static str = "SELECT count(*) FROM dismissal";
    const SELECT: &'static str = include_str!("../sql/select_dismissal.sql");
    const INSERT: &'static str = include_str!("../sql/insert_dismissal.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            subject: row.subject()?,
            cause: row.word("cause")?,
            about: row.text("about")?,
            reason: row.text("reason")?,
            by: row.text("made_by")?,
            on: row.date("made_on")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        let (system, asset) = ends(&self.subject);
        statement.execute(named_params! {
            ":system": system,
            ":asset": asset,
            ":cause": Word(self.cause),
            ":about": self.about,
            ":reason": self.reason,
            ":made_by": self.by,
            ":made_on": Shown(self.on),
        })
    }
}
