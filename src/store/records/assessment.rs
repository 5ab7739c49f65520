//! Answers to requirements.

use super::Stored;
use crate::domain::{Assessment, AssessmentId, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for Assessment {
    const TABLE: &'static str = "assessment";
    const COUNT: &'static str = "SELECT count(*) FROM assessment";
    const SELECT: &'static str = include_str!("../sql/select_assessment.sql");
    const INSERT: &'static str = include_str!("../sql/insert_assessment.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: AssessmentId(row.id("id")?),
            system: SystemId(row.id("system")?),
            requirement: row.text("requirement")?,
            answer: row.word("answer")?,
            severity: row.optional_word("severity")?,
            present: row.text("present")?,
            evidence: row.text("evidence")?,
            note: row.text("note")?,
            by: row.text("made_by")?,
            on: row.optional_date("made_on")?,
            levels: row.json("levels")?,
            to_confirm: row.optional_word("to_confirm")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":system": self.system.0.as_bytes(),
            ":requirement": self.requirement,
            ":answer": Word(self.answer),
            ":severity": self.severity.map(Word),
            ":present": self.present,
            ":evidence": self.evidence,
            ":note": self.note,
            ":made_by": self.by,
            ":made_on": self.on.map(Shown),
            ":levels": List(&self.levels.0),
            ":to_confirm": self.to_confirm.map(Word),
        })
    }
}
