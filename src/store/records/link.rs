//! Links: what a system carries, and what it depends on.

use super::Stored;
use crate::domain::{AssetId, Carries, Dependency, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, Shown};
use rusqlite::{CachedStatement, named_params};

impl Stored for Carries {
    const TABLE: &'static str = "carries";
    const COUNT: &'static str = "SELECT count(*) FROM carries";
    const SELECT: &'static str = include_str!("../sql/select_carries.sql");
    const INSERT: &'static str = include_str!("../sql/insert_carries.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self { system: SystemId(row.id("system")?), asset: AssetId(row.id("asset")?), note: row.text("note")? })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":system": self.system.0.as_bytes(),
            ":asset": self.asset.0.as_bytes(),
            ":note": self.note,
        })
    }
}

impl Stored for Dependency {
    const TABLE: &'static str = "dependency";
    const COUNT: &'static str = "SELECT count(*) FROM dependency";
    const SELECT: &'static str = include_str!("../sql/select_dependency.sql");
    const INSERT: &'static str = include_str!("../sql/insert_dependency.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            system: SystemId(row.id("system")?),
            on: SystemId(row.id("on_system")?),
            inherits: row.parsed("inherits")?,
            note: row.text("note")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":system": self.system.0.as_bytes(),
            ":on_system": self.on.0.as_bytes(),
            ":inherits": Shown(self.inherits),
            ":note": self.note,
        })
    }
}
