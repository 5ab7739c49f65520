//! What a merge asks and tells, in words.

use super::Texts;
use crate::register::{Asked, Note, Question};
use crate::tr;

impl Texts {
    /// Something that had to give way.
    #[must_use]
    pub fn merge_note(&self, note: &Note) -> String {
        match note {
            Note::Renumbered { name, from, to } => {
                let (name, from, to) = (name.to_string(), from.to_string(), to.to_string());
                tr!(self, "merge-renumbered", name = name, from = from, to = to)
            }
            Note::Renamed { from, to } => tr!(self, "merge-renamed", from = from.to_string(), to = to.to_string()),
            Note::Loosened { name } => tr!(self, "merge-loosened", name = name.to_string()),
            Note::NotMoved { name } => tr!(self, "merge-not-moved", name = name.to_string()),
            Note::DecidedTwice { name, on } => {
                let on = on.map(|on| on.to_string()).unwrap_or_default();
                tr!(self, "merge-decided-twice", name = name.to_string(), on = on)
            }
        }
    }

    /// That a record was removed on one side; `record` is what it is and is called.
    #[must_use]
    pub fn merge_removed(&self, question: &Question, record: &str) -> String {
        match question.asked {
            Asked::RemovedThere { is_changed_here: true } => tr!(self, "merge-removed-there-changed", record = record),
            Asked::RemovedThere { .. } => tr!(self, "merge-removed-there", record = record),
            _ => tr!(self, "merge-removed-here", record = record),
        }
    }
}
