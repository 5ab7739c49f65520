//! The register's settings: a table of one row.

use super::Stored;
use crate::domain::{CatalogueId, Settings};
use crate::store::StoreError;
use crate::store::fields::{Fields, List};
use rusqlite::{CachedStatement, named_params};

impl Stored for Settings {
    const TABLE: &'static str = "settings";
    const COUNT: &'static str = "SELECT count(*) FROM settings";
    const SELECT: &'static str = include_str!("../sql/select_settings.sql");
    const INSERT: &'static str = include_str!("../sql/insert_settings.sql");

    fn read(row: &Fields<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            name: row.text("name")?,
            traceability: row.flag("traceability")?,
            scale: row.list("scale")?,
            interval_months: row.number("interval_months")?,
            interval_by_level: row.list("interval_by_level")?,
            due_soon_days: row.number("due_soon_days")?,
            categories: row.list("categories")?,
            laws: row.list("laws")?,
            examples: row.list("examples")?,
            security_contact: row.text("security_contact")?,
            catalogue: CatalogueId(row.id("catalogue")?),
            report_back_months: row.number("report_back_months")?,
            follow_up_months: row.number("follow_up_months")?,
            contract_months: row.number("contract_months")?,
        })
    }

    fn insert(&self, mut statement: CachedStatement<'_>) -> rusqlite::Result<usize> {
        statement.execute(named_params! {
            ":name": self.name,
            ":traceability": self.traceability,
            ":scale": List(&self.scale),
            ":interval_months": self.interval_months,
            ":interval_by_level": List(&self.interval_by_level),
            ":due_soon_days": self.due_soon_days,
            ":categories": List(&self.categories),
            ":laws": List(&self.laws),
            ":examples": List(&self.examples),
            ":security_contact": self.security_contact,
            ":catalogue": self.catalogue.0.as_bytes(),
            ":report_back_months": self.report_back_months,
            ":follow_up_months": self.follow_up_months,
            ":contract_months": self.contract_months,
        })
    }
}
