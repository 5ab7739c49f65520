//! Bytes in, bytes out: lists as other programs read and write them, as CSV and as workbooks. No files and no paths in
//! here.
//!
//! Every list is a table of columns that serves both directions, so that a list that was exported can be edited in
//! a spreadsheet and imported again: without edits nothing changes, with them exactly what was edited.

mod catalogue;
mod categories;
mod cell;
mod ciso;
mod column;
mod directory;
pub mod example;
mod export;
mod fault;
mod follow_up_drafts;
mod format;
mod handout;
mod import;
pub mod intake;
mod json;
pub mod library;
mod list;
mod lists;
mod matching;
mod measure_names;
mod procurement;
mod rating;
mod recognise;
mod row_reader;
mod sheet;
mod source;
mod unit_names;
mod value;
mod whole;
mod words;
mod writing;
mod xlsx;

pub use catalogue::{CatalogueFormat, ReadCatalogue, export_catalogue, read_catalogue};
pub use ciso::{
    CISO, CisoFault, CisoFiles, CisoReason, CisoWish, Scale, export_ciso, is_read_as_nothing, plan_ciso_import,
};
pub use export::{ExportError, export, export_rows, hand_out, headings};
pub use fault::{ImportError, Reason, RowFault};
pub use format::{CellKind, Format, Heading};
pub use handout::{GROUND, HandedOut, Handout, Instead, MASK, Mask, Rows};
pub use import::{ImportPlan, plan_import, plan_import_watched};
pub use list::{List, Profile};
pub use procurement::{LeftOut, PROCUREMENT, ProcuredSystem, Procurement, export_procurement};
pub use recognise::{Recognised, recognise};
pub use row_reader::Difference;
pub use whole::{FORMAT, JSON, VERSION, WholeError, read_whole, write_whole};
