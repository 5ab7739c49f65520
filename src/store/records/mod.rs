//! How each kind of record stands in its table: one file per kind, the statements beside them in `sql/`.

mod activity;
mod adjustment;
mod assessment;
mod asset;
mod catalogue;
mod checklist;
mod classification;
mod common_type;
mod dismissal;
mod follow_up;
mod link;
mod list_profile;
mod measure;
mod planned_session;
mod practice;
mod risk_acceptance;
mod settings;
mod system;
mod unit;

use super::StoreError;
use super::fields::Fields;
use rusqlite::CachedStatement;

/// A record with a table of its own.
pub(super) trait Stored: Sized {
    /// The table.
    const TABLE: &'static str;
    /// How many rows there are, so that a list is made in its size at once.
    const COUNT: &'static str;
    /// All rows, in the order of their ids.
    const SELECT: &'static str;
    /// A new row.
    const INSERT: &'static str;

    /// The record in a row of `SELECT`.
    fn read(row: &Fields<'_>) -> Result<Self, StoreError>;

    /// Runs `INSERT` with this record.
    fn insert(&self, statement: CachedStatement<'_>) -> rusqlite::Result<usize>;
}
