//! Bytes in, bytes out: lists as other programs read and write them. No files and no paths in here.
//!
//! Every list is a table of columns that serves both directions, so that a list that was exported can be edited in
//! a spreadsheet and imported again: without edits nothing changes, with them exactly what was edited.

mod categories;
mod cell;
mod column;
mod directory;
pub mod example;
mod export;
mod fault;
mod import;
pub mod intake;
pub mod library;
mod list;
mod lists;
mod matching;
mod procurement;
mod rating;
mod row_reader;
mod sheet;
mod unit_names;
mod value;
mod words;

pub use export::{ExportError, export, export_rows};
pub use fault::{ImportError, Reason, RowFault};
pub use import::{ImportPlan, plan_import};
pub use list::{List, Profile};
pub use procurement::{PROCUREMENT, export_catalogue, export_procurement};
pub use row_reader::Difference;
