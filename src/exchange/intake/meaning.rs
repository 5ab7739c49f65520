//! What the values of a foreign list mean: levels, words and dates, as tables that the user can correct.

use super::dates::{self, DateOrder, ReadDate};
use super::found::Foreign;
use super::levels::{self, Scale};
use super::mapping::Mapping;
use super::synonyms::Synonyms;
use super::target::{FieldKind, Target};
use crate::domain::Settings;
use std::collections::BTreeMap;

/// How many different values of one field are shown; a column with more is no column of words.
pub const MOST_VALUES: usize = 200;

/// The values found in a list that need a meaning, each with how often it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meanings {
    /// Values of levels.
    pub levels: BTreeMap<String, usize>,
    /// Values of fields that take fixed words.
    pub words: BTreeMap<Target, BTreeMap<String, usize>>,
    /// Columns with dates, by heading.
    pub dates: BTreeMap<String, DatesFound>,
}

/// What a column of dates holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DatesFound {
    /// How many values can be read two ways.
    pub ambiguous: usize,
    /// One of them.
    pub example: String,
    /// How many of the others have the day in front, and how many the month.
    pub day_first: usize,
    /// The month in front.
    pub month_first: usize,
}

/// The values of a list that need a meaning under this mapping.
#[must_use]
pub fn found(mapping: &Mapping, foreign: &Foreign, settings: &Settings) -> Meanings {
    let mut meanings = Meanings::default();
    let (headings, by_heading) = (foreign.headings(), mapping.uses());
    for (place, heading) in headings.iter().enumerate() {
        let Some(used) = by_heading.get(heading.as_str()) else { continue };
        for target in &used.fields {
            for row in foreign.data_rows() {
                let cell = foreign.table.cell(row, place).trim();
                if !cell.is_empty() && !is_nothing(cell) {
                    meanings.take(cell, heading, target, settings);
                }
            }
        }
    }
    for (target, value) in &mapping.constants {
        meanings.take(value, "", target, settings);
    }
    meanings
}

impl Meanings {
    /// Whether something has no meaning yet under this mapping.
    #[must_use]
    pub fn is_unsaid(&self, mapping: &Mapping) -> bool {
        let is_said = |target: &Target, value: &String| {
            let table = mapping.words.get(target);
            table.is_some_and(|table| table.contains_key(value)) || target.own_word(value).is_some()
        };
        let is_order_missing = |(heading, dates): (&String, &DatesFound)| {
            dates.ambiguous > 0 && mapping.use_of(heading).is_some_and(|used| used.dates.is_none())
        };
        self.levels.keys().any(|value| !mapping.levels.contains_key(value))
            || self.words.iter().any(|(target, values)| values.keys().any(|value| !is_said(target, value)))
            || self.dates.iter().any(is_order_missing)
    }

    fn take(&mut self, cell: &str, heading: &str, target: &Target, settings: &Settings) {
        match target.kind() {
            FieldKind::Level(_) => count(&mut self.levels, levels::key(cell)),
            FieldKind::Levels => {
                for (_, part) in levels::split(cell, settings.aspects()).into_iter().flatten() {
                    count(&mut self.levels, levels::key(&part));
                }
            }
            FieldKind::Word => count(self.words.entry(target.clone()).or_default(), levels::key(cell)),
            FieldKind::Mark => {
                let word = mark_parts(cell).0;
                if !word.is_empty() {
                    count(self.words.entry(target.clone()).or_default(), levels::key(word));
                }
            }
            FieldKind::Date => self.dates.entry(heading.to_owned()).or_default().take(cell),
            _ => {}
        }
    }
}

impl DatesFound {
    fn take(&mut self, cell: &str) {
        if let Some(ReadDate::Either(..)) = dates::read(cell) {
            self.ambiguous += 1;
            if self.example.is_empty() {
                cell.clone_into(&mut self.example);
            }
            return;
        }
        let mut parts = cell.split(['/', '-', '.']).map(|part| part.trim().parse::<u16>());
        match (parts.next(), parts.next()) {
            (Some(Ok(13..=31)), Some(Ok(1..=12))) => self.day_first += 1,
            (Some(Ok(1..=12)), Some(Ok(13..=31))) => self.month_first += 1,
            _ => {}
        }
    }

    /// What the other dates of the column say stands in front; nothing where they do not tell.
    #[must_use]
    pub fn likely(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (0, 0) => None,
            (_, 0) => Some(DateOrder::Dmy),
            (0, _) => Some(DateOrder::Mdy),
            _ => None,
        }
    }
}

fn count(values: &mut BTreeMap<String, usize>, key: String) {
    if values.len() < MOST_VALUES || values.contains_key(&key) {
        *values.entry(key).or_default() += 1;
    }
}

/// Fills the tables of a mapping with what the values most likely mean. What is there already stands.
pub fn propose(mapping: &mut Mapping, foreign: &Foreign, settings: &Settings) {
    let meanings = found(mapping, foreign, settings);
    let scale = levels::likely_scale(meanings.levels.keys().map(String::as_str), settings);
    add_levels(mapping, &meanings, scale, settings);
    for (target, values) in &meanings.words {
        let table = mapping.words.entry(target.clone()).or_default();
        for value in values.keys() {
            if let Some(word) = word(target, value).filter(|_| !table.contains_key(value)) {
                table.insert(value.clone(), word);
            }
        }
    }
    for used in &mut mapping.columns {
        if let Some(dates) = meanings.dates.get(&used.heading).filter(|_| used.dates.is_none()) {
            used.dates = dates.likely();
        }
    }
}

/// Puts what the values mean on a scale into the table, where nothing is said of them yet.
pub fn add_levels(mapping: &mut Mapping, meanings: &Meanings, scale: Scale, settings: &Settings) {
    for (value, level) in levels::table(meanings.levels.keys().map(String::as_str), scale, settings) {
        mapping.levels.entry(value).or_insert(level);
    }
}

/// The word of ours that a value most likely stands for.
#[must_use]
pub fn word(target: &Target, value: &str) -> Option<String> {
    if let Some((way, name)) = value.split_once(':').filter(|_| target.heading == "Drift") {
        return Some(format!("{}: {}", target.own_word(way)?, name.trim()));
    }
    let own = target.own_word(value);
    own.or_else(|| Synonyms::shipped().word(target.word_kind(), value)).map(str::to_owned)
}

/// Whether a cell says in words that there is nothing to say.
#[must_use]
pub fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim(), "-" | "–" | "—" | "--")
}

/// The word and the date of a work mark: `Klar 2025-03-04`, `2025-03-04`, `Klar`.
#[must_use]
pub fn mark_parts(cell: &str) -> (&str, Option<&str>) {
    if dates::read(cell).is_some() {
        return ("", Some(cell));
    }
    let found = cell.char_indices().filter(|(_, letter)| letter.is_whitespace()).find_map(|(at, _)| {
        let rest = cell[at..].trim().trim_matches(['(', ')']);
        dates::read(rest).is_some().then_some((cell[..at].trim_end_matches([',', ':', ' ', '(']), rest))
    });
    found.map_or((cell, None), |(word, date)| (word, Some(date)))
}
