//! What a catalogue can be wrong in, although it could be read.

use crate::domain::{Aspect, Control, Level, Text};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{id}: {field}: {fault}")]
pub struct CatalogueFault {
    /// The requirement or area; empty where the catalogue as a whole is meant.
    pub id: Text,
    /// The field; empty where the entry as a whole is meant.
    pub field: &'static str,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Another entry has the same id.
    #[error("the id is used twice")]
    SameId,
    /// Nothing is written there.
    #[error("the field is empty")]
    Empty,
    /// The same words stand elsewhere.
    #[error("the same wording stands in {0}")]
    SameWording(Text),
    /// There is no area with this key.
    #[error("there is no area {0}")]
    NoSuchArea(Text),
    /// There is no such control.
    #[error("there is no control {0}")]
    NoSuchControl(Control),
    /// Neither an aspect nor basic protection makes it apply, or both do.
    #[error("it is either basic or applies from a level, and not both")]
    BasicOrFrom,
    /// Its steps do not rise.
    #[error("the steps must rise")]
    StepsNotAscending,
    /// Its steps do not begin where the requirement does.
    #[error("the steps begin at {0:?}")]
    StepsBeginAt(Level),
    /// There are steps, but no place for their number.
    #[error("there are steps, but no {{limit}}")]
    PlaceholderMissing,
    /// There is a place for a number, but no step.
    #[error("{{limit}} has nothing to stand for")]
    PlaceholderStray,
    /// No requirement begins at this level of this aspect, so that it demands no more than the one below.
    #[error("{} {level:?} adds nothing", aspect.letter())]
    AddsNothing {
        /// The aspect.
        aspect: Aspect,
        /// The level.
        level: Level,
    },
}
