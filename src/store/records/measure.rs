//! Measures of the action plan.

use super::Stored;
use crate::domain::{Measure, MeasureId, SystemId};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word};
use rusqlite::{CachedStatement, named_params};

impl Stored for Measure {
    const TABLE: &'static str = "measure";
    const COUNT: &'static str = "SELECT count(*) FROM measure";
    const SELECT: &'static str = include_str!("../sql/select_measure.sql");
    const INSERT: &'static str = include_str!("../sql/insert_measure.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: MeasureId(row.id("id")?),
            reference: row.text("reference")?,
            system: SystemId(row.id("system")?),
            activity: row.text("activity")?,
            goal: row.text("goal")?,
            requirements: row.list("requirements")?,
            aspects: row.aspects("aspects")?,
            priority: row.word("priority")?,
            cost: row.text("cost")?,
            responsible: row.text("responsible")?,
            start: row.optional_date("starts_on")?,
            end: row.optional_date("ends_on")?,
            status: row.word("status")?,
            depends_on: row.list("depends_on")?,
            decided_by: row.text("decided_by")?,
            decided_on: row.optional_date("decided_on")?,
            decision_reference: row.text("decision_reference")?,
            plan: row.optional_date("plan")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":reference": self.reference,
            ":system": self.system.0.as_bytes(),
            ":activity": self.activity,
            ":goal": self.goal,
            ":requirements": List(&self.requirements),
            ":aspects": Shown(self.aspects),
            ":priority": Word(self.priority),
            ":cost": self.cost,
            ":responsible": self.responsible,
            ":starts_on": self.start.map(Shown),
            ":ends_on": self.end.map(Shown),
            ":status": Word(self.status),
            ":depends_on": List(&self.depends_on),
            ":decided_by": self.decided_by,
            ":decided_on": self.decided_on.map(Shown),
            ":decision_reference": self.decision_reference,
            ":plan": self.plan.map(Shown),
        })
    }
}
