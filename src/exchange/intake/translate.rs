//! From the cells of a foreign row to the words of our own lists.

use super::dates;
use super::found::Foreign;
use super::levels;
use super::mapping::{ColumnUse, Mapping, NOTHING};
use super::meaning::{is_nothing, mark_parts};
use super::plan::Edits;
use super::planned::CellFault;
use super::target::{FieldKind, Target};
use crate::domain::Settings;
use crate::exchange::cell::{Cell, guarded, join};
use crate::exchange::fault::Reason;
use std::borrow::Cow;

/// How many letters a cell may hold.
const MOST_LETTERS: usize = 100_000;

/// The languages of one mapping.
pub(super) struct Translator<'m> {
    mapping: &'m Mapping,
    foreign: &'m Foreign,
    settings: &'m Settings,
    edits: &'m Edits,
    columns: Vec<(usize, &'m ColumnUse)>,
    /// The fields that rows may fill.
    pub slots: Vec<Target>,
    headings: Vec<String>,
    /// What the constants say, or what is wrong with them.
    constants: Vec<(Target, String)>,
}

/// A row in the words of our lists.
#[derive(Debug, Default)]
pub(super) struct Translated {
    /// For each slot its cell and the foreign column that it came from.
    pub cells: Vec<(String, Option<usize>)>,
    /// What could not be translated.
    pub faults: Vec<CellFault>,
}

impl<'m> Translator<'m> {
    pub fn new(mapping: &'m Mapping, foreign: &'m Foreign, settings: &'m Settings, edits: &'m Edits) -> Self {
        let (headings, by_heading) = (foreign.headings(), mapping.uses());
        let places = headings.iter().enumerate();
        let columns = places.filter_map(|(place, heading)| Some((place, *by_heading.get(heading.as_str())?))).collect();
        let constants = mapping.constants.iter().map(|(target, value)| (target.clone(), value.clone())).collect();
        let mut new = Self { mapping, foreign, settings, edits, columns, slots: Vec::new(), headings, constants };
        let used: Vec<Target> = new.columns.iter().flat_map(|(_, used)| used.fields.iter().cloned()).collect();
        for target in used.into_iter().chain(mapping.constants.keys().cloned()) {
            match target.kind() {
                FieldKind::Levels | FieldKind::Reasons => {
                    for aspect in settings.aspects().iter() {
                        new.add_slot(target.of_aspect(aspect));
                    }
                }
                _ => new.add_slot(target),
            }
        }
        new
    }

    /// Makes room for a field, if there is none yet.
    pub fn add_slot(&mut self, target: Target) {
        if !self.slots.contains(&target) {
            self.slots.push(target);
        }
    }

    /// Where a field has its room.
    pub fn slot(&self, target: &Target) -> Option<usize> {
        self.slots.iter().position(|held| held == target)
    }

    /// The heading of a foreign column.
    pub fn heading(&self, column: usize) -> &str {
        self.headings.get(column).map_or("", String::as_str)
    }

    /// A cell of the file, as it was mended if it was.
    pub fn raw(&self, row: usize, column: usize) -> &str {
        self.edits.get(&(row, column)).map_or_else(|| self.foreign.table.cell(row, column), String::as_str)
    }

    /// Puts a row into our words.
    pub fn row(&self, row: usize) -> Translated {
        let mut out = Translated { cells: vec![(String::new(), None); self.slots.len()], faults: Vec::new() };
        for (place, used) in &self.columns {
            let cell = self.raw(row, *place).trim();
            if cell.is_empty() || is_nothing(cell) {
                continue;
            }
            for target in &used.fields {
                if let Err(reason) = self.put(&mut out, target, cell, Some(*place), used) {
                    let (heading, value) = (self.heading(*place).to_owned(), cell.chars().take(200).collect());
                    out.faults.push(CellFault { column: Some(*place), heading, value, reason });
                }
            }
        }
        self.put_constants(&mut out);
        out
    }

    fn put_constants(&self, out: &mut Translated) {
        let unused = ColumnUse::default();
        for (target, value) in &self.constants {
            let is_said = match target.kind() {
                FieldKind::Levels | FieldKind::Reasons => false,
                _ => self.slot(target).is_some_and(|slot| !out.cells[slot].0.is_empty()),
            };
            if is_said || value.trim().is_empty() {
                continue;
            }
            if let Err(reason) = self.put(out, target, value.trim(), None, &unused) {
                let heading = target.heading.clone();
                out.faults.push(CellFault { column: None, heading, value: value.clone(), reason });
            }
        }
    }

    fn put(
        &self,
        out: &mut Translated,
        target: &Target,
        cell: &str,
        place: Option<usize>,
        used: &ColumnUse,
    ) -> Result<(), Reason> {
        if cell.len() > MOST_LETTERS {
            return Err(Reason::TextTooLong { most: MOST_LETTERS });
        }
        let said: Cow<'_, str> = match target.kind() {
            FieldKind::Levels => {
                let parts = levels::split(cell, self.settings.aspects()).ok_or(Reason::BadLevels)?;
                for (aspect, part) in parts {
                    let level = self.level(&part)?;
                    self.write(out, &target.of_aspect(aspect), &level, place);
                }
                return Ok(());
            }
            FieldKind::Reasons => {
                for aspect in self.settings.aspects().iter() {
                    self.write(out, &target.of_aspect(aspect), &guarded(cell), place);
                }
                return Ok(());
            }
            FieldKind::Level(_) => self.level(cell)?.into(),
            FieldKind::Word => self.word(target, cell)?.into(),
            FieldKind::Mark => self.mark(target, cell, used)?.into(),
            FieldKind::Date => date(cell, used)?.into(),
            FieldKind::Several => several(cell, target).into(),
            FieldKind::Text => guarded(cell),
            FieldKind::Links => cell.into(),
        };
        self.write(out, target, &said, place);
        Ok(())
    }

    /// Several columns into one field stand one behind the other.
    fn write(&self, out: &mut Translated, target: &Target, said: &str, place: Option<usize>) {
        let Some(slot) = self.slot(target).filter(|_| !said.is_empty()) else { return };
        let (cell, from) = &mut out.cells[slot];
        let between = match target.kind() {
            FieldKind::Several | FieldKind::Links => " | ",
            _ => ", ",
        };
        if target.joins() && !cell.is_empty() {
            cell.push_str(between);
            cell.push_str(said);
        } else {
            said.clone_into(cell);
        }
        *from = from.or(place);
    }

    fn level(&self, text: &str) -> Result<String, Reason> {
        let level = self.mapping.levels.get(&levels::key(text)).ok_or(Reason::UnknownLevel)?;
        Ok(if level == NOTHING { String::new() } else { level.clone() })
    }

    fn word(&self, target: &Target, text: &str) -> Result<String, Reason> {
        let table = self.mapping.words.get(target);
        let word = table.and_then(|table| table.get(&levels::key(text)).cloned());
        let word = word.or_else(|| target.own_word(text).map(str::to_owned));
        let word = word.ok_or_else(|| Reason::UnknownWord { allowed: target.words().unwrap_or_default() })?;
        Ok(if word == NOTHING { String::new() } else { word })
    }

    fn mark(&self, target: &Target, text: &str, used: &ColumnUse) -> Result<String, Reason> {
        let (word, day) = mark_parts(text);
        // A date alone says when it was done.
        let status = if word.is_empty() { "Klar".to_owned() } else { self.word(target, word)? };
        match day.map(|day| date(day, used)).transpose()? {
            Some(day) if !status.is_empty() => Ok(format!("{status} {day}")),
            _ => Ok(status),
        }
    }
}

/// What a row of a list says in our words, field by field.
#[must_use]
pub fn example(mapping: &Mapping, foreign: &Foreign, settings: &Settings, row: usize) -> Vec<(Target, String)> {
    let edits = Edits::new();
    let translator = Translator::new(mapping, foreign, settings, &edits);
    let cells = translator.row(row).cells;
    let said = |cell: &str| Cell::of(cell).text().unwrap_or_default().to_owned();
    let filled = translator.slots.iter().zip(&cells).filter(|(_, (cell, _))| !cell.is_empty());
    filled.map(|(target, (cell, _))| (target.clone(), said(cell))).collect()
}

fn date(text: &str, used: &ColumnUse) -> Result<String, Reason> {
    let read = dates::read(text).ok_or(Reason::BadDate)?;
    read.settled(used.dates).map(|day| day.to_string()).ok_or(Reason::AmbiguousDate)
}

/// The values of a cell, as our lists set them apart.
fn several(cell: &str, target: &Target) -> String {
    let is_comma = matches!(target.heading.as_str(), "Lagrum" | "Etiketter");
    let parts: Vec<String> = cell
        .split(|c: char| matches!(c, ';' | '|' | '\n' | '\r') || (is_comma && c == ','))
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    let mut joined = String::new();
    join(&parts, &mut joined);
    guarded(&joined).into_owned()
}
