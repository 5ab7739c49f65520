//! A whole register as one JSON text: every record and the whole log, ids included, so that another program can read
//! it and a new register can be made from it that is the same.
//!
//! The form is published as `schema/register.schema.json`. Its version grows when a reader of the one before would
//! misunderstand it. Records and log say the same twice: who reads needs no replay, and who makes a register from it
//! can tell a damaged text from a whole one. Both directions go record by record and operation by operation, so
//! memory is bounded by the register itself, however long its log.

mod read;
mod write;

pub use read::{WholeError, read_whole};
pub use write::write_whole;

/// What the text calls itself.
pub const FORMAT: &str = "sigill-register";
/// The version of the form.
pub const VERSION: u64 = 1;
/// The name of the form on the command line, and the ending of its files.
pub const JSON: &str = "json";
