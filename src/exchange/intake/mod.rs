//! Lists as the world has them: any encoding, delimiter, heading, scale and date.
//!
//! In steps, each of which can be corrected: [`open`] finds the list in a file; [`propose`] says which field each
//! column goes to, and what its values mean; [`plan`] says of every row whether it is new, changed, the same or
//! wrong, and makes one command of those that are chosen. Rows are put into the headings and words of our own lists
//! and read as those are, so there is one way in.

mod alike;
mod attach;
mod dates;
mod delimited;
mod encoding;
mod error;
mod found;
mod kept;
mod levels;
mod links;
mod mapping;
mod meaning;
mod older;
mod open;
mod plan;
mod planned;
mod propose;
mod rejected;
mod synonyms;
mod table;
mod target;
mod translate;
mod unpacked;
mod workbook;

pub(super) use delimited::read as read_text;
pub(super) use workbook::{is_workbook, sheets};

pub use dates::{DateOrder, ReadDate, read as read_date};
pub use delimited::DELIMITERS;
pub use encoding::Encoding;
pub use error::IntakeError;
pub use found::{FileKind, FileWish, Foreign, Note, SheetName, letters};
pub use kept::{keeping, kept, list_of, open_as_kept};
pub use levels::{Scale, likely_scale, read as read_level, split as split_levels};
pub use mapping::{ANOTHER, Alike, ColumnUse, Mapping, NOTHING};
pub use meaning::{DatesFound, Meanings, add_levels, found as meanings_found, propose as propose_meanings};
pub use open::open;
pub use plan::{Edits, Intake, plan};
pub use planned::{Candidate, CellFault, Fate, IntakePlan, PlannedRow, Question, RowState, Summary, Vanished, refused};
pub use propose::{MAIN_LISTS, propose};
pub use rejected::rejected;
pub use synonyms::{Synonyms, normal};
pub use table::{MOST_BYTES, Table};
pub use target::{FieldKind, Target, fields};
pub use translate::example;
