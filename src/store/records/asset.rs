//! Information assets.

use super::Stored;
use crate::domain::{Asset, AssetId, UnitId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word, bytes};
use rusqlite::{CachedStatement, named_params};

impl Stored for Asset {
    const TABLE: &'static str = "asset";
    const COUNT: &'static str = "SELECT count(*) FROM asset";
    const SELECT: &'static str = include_str!("../sql/select_asset.sql");
    const INSERT: &'static str = include_str!("../sql/insert_asset.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: AssetId(row.id("id")?),
            reference: row.text("reference")?,
            name: row.text("name")?,
            description: row.text("description")?,
            unit: row.optional_id("unit")?.map(UnitId),
            information_owners: row.list("information_owners")?,
            record_type: row.text("record_type")?,
            personal_data: row.word("personal_data")?,
            laws: row.list("laws")?,
            common_type: row.text("common_type")?,
            note: row.text("note")?,
            review_mark: row.review_mark()?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":reference": self.reference,
            ":name": self.name,
            ":description": self.description,
            ":unit": bytes(self.unit.as_ref().map(|id| &id.0)),
            ":information_owners": List(&self.information_owners),
            ":record_type": self.record_type,
            ":personal_data": Word(self.personal_data),
            ":laws": List(&self.laws),
            ":common_type": self.common_type,
            ":note": self.note,
            ":review_reason": self.review_mark.as_ref().map(|mark| &mark.reason),
            ":review_on": self.review_mark.as_ref().map(|mark| Shown(mark.on)),
            ":review_kind": self.review_mark.as_ref().map(|mark| Word(mark.kind)),
        })
    }
}
