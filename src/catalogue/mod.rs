//! The catalogue of requirements as versioned data: read, check, and compare two versions.
//!
//! A catalogue is a folder of TOML files, one for each area, that people review as text. May import `domain` only;
//! the texts come in as values, the shipped ones are part of the program.
//!
//! The folder of the first version is whole. That of a later one holds only what differs: an entry stands whole and
//! takes the place of the one with its id, or of those it `continues` (several are merged into it; one that several
//! continue is split); one that leads to nothing earlier is new; `gone` in `[area]` names what ends. Of an area that
//! an earlier version has, the key is enough. Whatever is not spoken of goes on as it was.

mod check;
mod compare;
mod fault;
mod fields;
mod next;
mod read;
mod shipped;

pub use check::{check, check_shipped};
pub use compare::{Comparison, Continued, compare};
pub use fault::{CatalogueFault, Fault};
pub use read::{ReadError, Reason};

pub use crate::domain::catalogue::{Area, Catalogue};
