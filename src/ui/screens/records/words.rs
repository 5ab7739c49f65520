//! The words of the domain's values, looked up once for a pass over all rows.

use crate::domain::derive::Status;
use crate::domain::review::Review;
use crate::domain::{
    Level, LifeCycle, Operated, PersonalData, Procured, ReviewState, Settings, System, SystemKind, WorkMark,
    WorkStatus, YesNo,
};
use crate::i18n::{Texts, Word};
use std::borrow::Cow;

/// The words of each value, by its place among the values of its kind.
pub struct Words {
    texts: Texts,
    kinds: Vec<String>,
    operated: Vec<String>,
    procured: Vec<String>,
    life_cycles: Vec<String>,
    yes_no: Vec<String>,
    personal_data: Vec<String>,
    work: Vec<String>,
    statuses: Vec<String>,
    reviews: Vec<String>,
    levels: Vec<String>,
}

impl Words {
    /// The words in a language, with the level names of a register.
    pub fn new(texts: &Texts, settings: &Settings) -> Self {
        let statuses = [Status::Classified, Status::Incomplete, Status::Unclassified];
        Self {
            texts: texts.clone(),
            kinds: by_place(texts, &SystemKind::ALL, |value| value as usize),
            operated: by_place(texts, &Operated::ALL, |value| value as usize),
            procured: by_place(texts, &Procured::ALL, |value| value as usize),
            life_cycles: by_place(texts, &LifeCycle::ALL, |value| value as usize),
            yes_no: by_place(texts, &YesNo::ALL, |value| value as usize),
            personal_data: by_place(texts, &PersonalData::ALL, |value| value as usize),
            work: by_place(texts, &WorkStatus::ALL, |value| value as usize),
            statuses: by_place(texts, &statuses, |value| value as usize),
            reviews: by_place(texts, &ReviewState::ALL, |value| value as usize),
            levels: Level::all().map(|level| texts.level_name(level, settings)).collect(),
        }
    }

    /// All texts in the language, for what is said of few rows only.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    pub fn kind(&self, value: SystemKind) -> &str {
        &self.kinds[value as usize]
    }

    /// Who operates a system, by name where it is another organisation.
    pub fn operated<'a>(&'a self, system: &'a System) -> Cow<'a, str> {
        match system.operated {
            None => "".into(),
            Some(Operated::OtherOrganisation) if !system.operated_by.is_empty() => (&*system.operated_by).into(),
            Some(value) => self.operated[value as usize].as_str().into(),
        }
    }

    pub fn procured(&self, value: Procured) -> &str {
        &self.procured[value as usize]
    }

    pub fn life_cycle(&self, value: LifeCycle) -> &str {
        &self.life_cycles[value as usize]
    }

    pub fn yes_no(&self, value: YesNo) -> &str {
        &self.yes_no[value as usize]
    }

    pub fn personal_data(&self, value: PersonalData) -> &str {
        &self.personal_data[value as usize]
    }

    pub fn status(&self, value: Status) -> &str {
        &self.statuses[value as usize]
    }

    pub fn level(&self, level: Level) -> &str {
        &self.levels[usize::from(level.number())]
    }

    /// A work mark: "Klar 2025-03-04".
    pub fn work(&self, mark: WorkMark) -> Cow<'_, str> {
        match (mark.status.map(|status| self.work[status as usize].as_str()), mark.on) {
            (None, _) => "".into(),
            (Some(word), None) => word.into(),
            (Some(word), Some(date)) => format!("{word} {date}").into(),
        }
    }

    /// A state with the date that matters: "Förfaller 2026-12-14".
    pub fn review(&self, review: &Review) -> Cow<'_, str> {
        let word = self.reviews[review.state as usize].as_str();
        let date = match review.state {
            ReviewState::Planned => review.planned_on,
            ReviewState::DueSoon | ReviewState::Overdue => review.due,
            _ => None,
        };
        date.map_or(Cow::Borrowed(word), |date| format!("{word} {date}").into())
    }
}

fn by_place<T: Word>(texts: &Texts, values: &[T], place: impl Fn(T) -> usize) -> Vec<String> {
    let mut words = vec![String::new(); values.len()];
    for value in values {
        words[place(*value)] = texts.word(*value);
    }
    words
}
