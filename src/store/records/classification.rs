//! Classifications: drafts, decisions, and what they succeeded.

use super::Stored;
use crate::domain::{Aspect, Classification, ClassificationId, PerAspect};
use crate::store::StoreError;
use crate::store::fields::{Fields, Json, List, Shown, Word, bytes, ends, number};
use rusqlite::{CachedStatement, named_params};

impl Stored for Classification {
    const TABLE: &'static str = "classification";
    const COUNT: &'static str = "SELECT count(*) FROM classification";
    const SELECT: &'static str = include_str!("../sql/select_classification.sql");
    const INSERT: &'static str = include_str!("../sql/insert_classification.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: ClassificationId(row.id("id")?),
            subject: row.subject()?,
            standing: row.word("standing")?,
            held_on: row.optional_date("held_on")?,
            participants: row.list("participants")?,
            levels: PerAspect([
                row.optional_level("level_confidentiality")?,
                row.optional_level("level_integrity")?,
                row.optional_level("level_availability")?,
                row.optional_level("level_traceability")?,
            ]),
            reasons: PerAspect([
                row.text("reason_confidentiality")?,
                row.text("reason_integrity")?,
                row.text("reason_availability")?,
                row.text("reason_traceability")?,
            ]),
            method_note: row.text("method_note")?,
            laws: row.list("laws")?,
            personal_data: row.word("personal_data")?,
            decided_by: row.text("decided_by")?,
            decided_on: row.optional_date("decided_on")?,
            decision_reference: row.text("decision_reference")?,
            succeeds: row.optional_id("succeeds")?.map(ClassificationId),
            carried_over: row.aspects("carried_over")?,
            categories: row.list("categories")?,
            circumstances: row.optional_json("circumstances")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        let (system, asset) = ends(&self.subject);
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":system": system,
            ":asset": asset,
            ":standing": Word(self.standing),
            ":held_on": self.held_on.map(Shown),
            ":participants": List(&self.participants),
            ":level_confidentiality": number(self.levels[Aspect::Confidentiality]),
            ":level_integrity": number(self.levels[Aspect::Integrity]),
            ":level_availability": number(self.levels[Aspect::Availability]),
            ":level_traceability": number(self.levels[Aspect::Traceability]),
            ":reason_confidentiality": self.reasons[Aspect::Confidentiality],
            ":reason_integrity": self.reasons[Aspect::Integrity],
            ":reason_availability": self.reasons[Aspect::Availability],
            ":reason_traceability": self.reasons[Aspect::Traceability],
            ":method_note": self.method_note,
            ":laws": List(&self.laws),
            ":personal_data": Word(self.personal_data),
            ":decided_by": self.decided_by,
            ":decided_on": self.decided_on.map(Shown),
            ":decision_reference": self.decision_reference,
            ":succeeds": bytes(self.succeeds.as_ref().map(|id| &id.0)),
            ":carried_over": Shown(self.carried_over),
            ":categories": List(&self.categories),
            ":circumstances": self.circumstances.as_deref().map(Json),
        })
    }
}
