//! The catalogue of requirements as versioned data: read, check, and compare two versions.
//!
//! A catalogue is a folder of TOML files, one for each area, that people review as text. May import `domain` only;
//! the texts come in as values, the shipped ones are part of the program.

mod check;
mod compare;
mod fault;
mod fields;
mod read;
mod shipped;

pub use check::check;
pub use compare::{Comparison, Continued, compare};
pub use fault::{CatalogueFault, Fault};
pub use read::{ReadError, Reason};

pub use crate::domain::catalogue::{Area, Catalogue};
