//! Systems.

use super::Stored;
use crate::domain::{System, SystemId, UnitId, WorkMark};
use crate::store::StoreError;
use crate::store::fields::{Fields, List, Shown, Word, bytes};
use rusqlite::{CachedStatement, named_params};

impl Stored for System {
    const TABLE: &'static str = "system";
    const COUNT: &'static str = "SELECT count(*) FROM system";
    const SELECT: &'static str = include_str!("../sql/select_system.sql");
    const INSERT: &'static str = include_str!("../sql/insert_system.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        let mark = |status, on| -> Result<WorkMark, StoreError> {
            Ok(WorkMark { status: row.optional_word(status)?, on: row.optional_date(on)? })
        };
        Ok(Self {
            id: SystemId(row.id("id")?),
            reference: row.text("reference")?,
            name: row.text("name")?,
            description: row.text("description")?,
            kind: row.word("kind")?,
            unit: row.optional_id("unit")?.map(UnitId),
            information_owners: row.list("information_owners")?,
            system_owner: row.text("system_owner")?,
            system_administrator: row.text("system_administrator")?,
            object_owner: row.text("object_owner")?,
            object_leader: row.text("object_leader")?,
            supplier: row.text("supplier")?,
            operated: row.optional_word("operated")?,
            operated_by: row.text("operated_by")?,
            procured: row.optional_word("procured")?,
            life_cycle: row.word("life_cycle")?,
            business_critical: row.word("business_critical")?,
            cybersecurity_act: row.word("cybersecurity_act")?,
            personal_data: row.word("personal_data")?,
            contract_until: row.optional_date("contract_until")?,
            tags: row.list("tags")?,
            note: row.text("note")?,
            interval_months: row.optional_number("interval_months")?,
            action_plan: mark("action_plan", "action_plan_on")?,
            risk_analysis: mark("risk_analysis", "risk_analysis_on")?,
            impact_assessment: mark("impact_assessment", "impact_assessment_on")?,
            review_mark: row.review_mark()?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":id": self.id.0.as_bytes(),
            ":reference": self.reference,
            ":name": self.name,
            ":description": self.description,
            ":kind": Word(self.kind),
            ":unit": bytes(self.unit.as_ref().map(|id| &id.0)),
            ":information_owners": List(&self.information_owners),
            ":system_owner": self.system_owner,
            ":system_administrator": self.system_administrator,
            ":object_owner": self.object_owner,
            ":object_leader": self.object_leader,
            ":supplier": self.supplier,
            ":operated": self.operated.map(Word),
            ":operated_by": self.operated_by,
            ":procured": self.procured.map(Word),
            ":life_cycle": Word(self.life_cycle),
            ":business_critical": Word(self.business_critical),
            ":cybersecurity_act": Word(self.cybersecurity_act),
            ":personal_data": Word(self.personal_data),
            ":contract_until": self.contract_until.map(Shown),
            ":tags": List(&self.tags),
            ":note": self.note,
            ":interval_months": self.interval_months,
            ":action_plan": self.action_plan.status.map(Word),
            ":action_plan_on": self.action_plan.on.map(Shown),
            ":risk_analysis": self.risk_analysis.status.map(Word),
            ":risk_analysis_on": self.risk_analysis.on.map(Shown),
            ":impact_assessment": self.impact_assessment.status.map(Word),
            ":impact_assessment_on": self.impact_assessment.on.map(Shown),
            ":review_reason": self.review_mark.as_ref().map(|mark| &mark.reason),
            ":review_on": self.review_mark.as_ref().map(|mark| Shown(mark.on)),
            ":review_kind": self.review_mark.as_ref().map(|mark| Word(mark.kind)),
        })
    }
}
