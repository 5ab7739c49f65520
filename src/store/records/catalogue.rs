//! Catalogues that the organisation brings.

use super::Stored;
use crate::domain::{Catalogue, CatalogueId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List};
use rusqlite::{CachedStatement, named_params};

impl Stored for Catalogue {
    const TABLE: &'static str = "catalogue";
    const COUNT: &'static str = "SELECT count(*) FROM catalogue";
    const SELECT: &'static str = include_str!("../sql/select_catalogue.sql");
    const INSERT: &'static str = include_str!("../sql/insert_catalogue.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: CatalogueId(row.id("id")?),
            name: row.text("name")?,
            version: row.number("version")?,
            areas: row.list("areas")?,
            requirements: row.list("requirements")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":name": self.name,
            ":version": self.version,
            ":areas": List(&self.areas),
            ":requirements": List(&self.requirements),
        })
    }
}
