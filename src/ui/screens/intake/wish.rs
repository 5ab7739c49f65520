//! What the assistant wants done that it cannot do itself.

use crate::exchange::intake::{Edits, FileWish, Foreign, Mapping};
use std::sync::Arc;

/// A file whose bytes were read.
#[derive(Clone, Debug)]
pub struct IntakeFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What the user says of it.
    pub wish: FileWish,
}

impl IntakeFile {
    /// Its name without ending.
    #[must_use]
    pub fn stem(&self) -> String {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem).to_owned()
    }
}

/// One wish of the assistant.
#[derive(Clone, Debug)]
pub enum IntakeWish {
    /// Read the file again.
    Read(IntakeFile),
    /// Find out what every row comes to.
    Plan {
        /// The list.
        foreign: Arc<Foreign>,
        /// How it is understood.
        mapping: Box<Mapping>,
        /// Cells that were mended.
        edits: Edits,
        /// What the log calls it.
        name: String,
    },
    /// Ask for a place and write these rows there.
    SaveRejected(Arc<[u8]>),
    /// Ask for a file that says how the list is to be understood.
    LoadMapping,
    /// Ask for a place and write the mapping there.
    SaveMapping(Box<Mapping>),
}
