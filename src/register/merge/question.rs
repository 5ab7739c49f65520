//! What a merge cannot know by itself.

use super::place::Place;
use crate::domain::{Record, RecordKey, Text};
use crate::register::FieldChange;

/// Whose version counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// What stands here stays.
    Into,
    /// What stands in the register that is brought in is taken.
    From,
}

/// Something that has to be decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The record.
    pub key: RecordKey,
    /// What it is called, in the user's words.
    pub name: Text,
    /// What is asked.
    pub asked: Asked,
    pub(super) place: Place,
}

/// What is asked about a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Fields were changed on both sides; each is decided for itself.
    Fields(Vec<Disputed>),
    /// Two versions that exclude each other, such as two drafts; one is decided for as a whole.
    Version(Disputed),
    /// It was removed there.
    RemovedThere {
        /// Whether it was changed here since.
        is_changed_here: bool,
    },
    /// It was removed here, and was worked on there.
    RemovedHere,
}

/// What stands against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Disputed {
    /// The field by its stored name; empty where it is the whole record.
    pub field: String,
    /// Before is what stands here, after what stands there.
    pub shown: Vec<FieldChange>,
}

impl Question {
    /// How many decisions it asks for.
    #[must_use]
    pub fn parts(&self) -> usize {
        match &self.asked {
            Asked::Fields(fields) => fields.len(),
            _ => 1,
        }
    }
}

/// Whose version counts in each part of each question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub Vec<Vec<Option<Side>>>);

impl Answers {
    /// Nothing is answered.
    #[must_use]
    pub fn open(questions: &[Question]) -> Self {
        Self(questions.iter().map(|question| vec![None; question.parts()]).collect())
    }

    /// Everything is answered in the same way.
    #[must_use]
    pub fn all(questions: &[Question], side: Side) -> Self {
        Self(questions.iter().map(|question| vec![Some(side); question.parts()]).collect())
    }

    /// How many parts are not answered.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.0.iter().flatten().filter(|answer| answer.is_none()).count()
    }
}

/// What the answers to a question lead to.
pub(super) struct Answered<'a> {
    pub(super) question: &'a Question,
    pub(super) answers: &'a [Option<Side>],
}

impl Answered<'_> {
    /// Whether the other register's version counts as a whole.
    pub(super) fn is_from(&self) -> bool {
        self.answers.first() == Some(&Some(Side::From))
    }

    /// The fields in which the other register's version counts.
    pub(super) fn fields_from(&self) -> Vec<String> {
        let Asked::Fields(fields) = &self.question.asked else { return Vec::new() };
        let chosen = fields.iter().zip(self.answers).filter(|(_, answer)| **answer == Some(Side::From));
        chosen.map(|(field, _)| field.field.clone()).collect()
    }
}

/// Whether a record stands on its own; what belongs to it goes and comes with it.
pub(super) fn is_main(record: &Record) -> bool {
    record.belongs_to().is_empty()
}
