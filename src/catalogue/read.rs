//! Reading a catalogue from the texts of its files.

use super::fields::Fields;
use super::{Area, Catalogue};
use crate::domain::{Aspect, CatalogueId, Control, LawMark, Level, Levels, NotAControl, Requirement, Text};
use std::collections::BTreeMap;

/// The highest level that requirements come from; what lies above is outside the method.
const HIGHEST: u8 = 3;

/// Where a catalogue cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {id}: {field}: {reason}")]
pub struct ReadError {
    /// The file.
    pub file: String,
    /// The requirement or area; empty where the file as a whole is meant.
    pub id: String,
    /// The field; empty where the entry as a whole is meant.
    pub field: String,
    /// Why.
    pub reason: Reason,
}

/// Why an entry of a catalogue cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The text is no TOML.
    #[error("{0}")]
    Syntax(String),
    /// The field is not there.
    #[error("the field is missing")]
    Missing,
    /// There is no such field.
    #[error("there is no such field")]
    Unknown,
    /// The value is not one of this field.
    #[error("{0}")]
    Invalid(String),
}

impl Catalogue {
    /// Reads a whole catalogue from its files, each with its name and its text.
    pub fn read(version: u32, files: &[(&str, &str)]) -> Result<Self, ReadError> {
        let id = CatalogueId::shipped(version);
        let nothing = Self { id, name: Text::default(), version, areas: Vec::new(), requirements: Vec::new() };
        nothing.with(parts(files)?)
    }
}

/// What one file says of an area.
pub(super) struct Part<'a> {
    pub key: Text,
    /// What the area has beside its key; only the key is needed where an earlier version knows the area.
    pub area: Option<Area>,
    /// The ids of requirements of an earlier version that end.
    pub gone: Vec<Text>,
    pub requirements: Vec<Requirement>,
    /// Where the area stands in the file, so that what is wrong with it can be told.
    pub fields: Fields<'a>,
}

pub(super) fn parts<'a>(files: &[(&'a str, &str)]) -> Result<Vec<Part<'a>>, ReadError> {
    files.iter().map(|(name, text)| part(name, text)).collect()
}

fn part<'a>(name: &'a str, text: &str) -> Result<Part<'a>, ReadError> {
    let syntax = |error: toml::de::Error| ReadError {
        file: name.to_owned(),
        id: String::new(),
        field: String::new(),
        reason: Reason::Syntax(error.to_string()),
    };
    let table: toml::Table = text.parse().map_err(syntax)?;
    let mut whole = Fields::new(table, name);
    let mut fields = Fields::new(whole.take("area")?, name);
    let key: Text = fields.take("key")?;
    let gone: Vec<Text> = fields.take_optional("gone")?.unwrap_or_default();
    let (order, title) = (fields.take_optional("order")?, fields.take_optional("name")?);
    let area = order.zip(title).map(|(order, name)| Area { key: key.clone(), order, name });
    fields.end()?;
    let entries: Vec<toml::Table> = whole.take_optional("requirement")?.unwrap_or_default();
    let requirements =
        entries.into_iter().map(|entry| requirement(&key, Fields::new(entry, name))).collect::<Result<_, _>>()?;
    whole.end()?;
    Ok(Part { key, area, gone, requirements, fields })
}

fn requirement(area: &Text, mut fields: Fields<'_>) -> Result<Requirement, ReadError> {
    let requirement = Requirement {
        id: fields.take("id")?,
        area: area.clone(),
        heading: fields.take("heading")?,
        is: fields.take("is")?,
        shall: fields.take("shall")?,
        why: fields.take("why")?,
        shown_by: fields.take("shown_by")?,
        answers: fields.take("answers")?,
        kind: fields.take("kind")?,
        from: from_levels(&mut fields)?,
        is_basic: fields.take("is_basic")?,
        controls: controls(&mut fields)?,
        norms: fields.take("norms")?,
        law: law(&mut fields)?,
        steps: fields.take_optional("step")?.unwrap_or_default(),
        continues: fields.take_optional("continues")?.unwrap_or_default(),
    };
    fields.end()?;
    Ok(requirement)
}

fn from_levels(fields: &mut Fields<'_>) -> Result<Levels, ReadError> {
    const FIELD: &str = "applies";
    let written: BTreeMap<char, u8> = fields.take(FIELD)?;
    let mut levels = Levels::default();
    for (letter, number) in written {
        let level = Level::new(number).filter(|level| level.number() <= HIGHEST);
        let (Some(aspect), Some(level)) = (Aspect::from_letter(letter), level) else {
            let reason = Reason::Invalid(format!("{letter} = {number} is no aspect with a level from 0 to {HIGHEST}"));
            return Err(fields.error(FIELD, reason));
        };
        levels[aspect] = Some(level);
    }
    Ok(levels)
}

fn controls(fields: &mut Fields<'_>) -> Result<Vec<Control>, ReadError> {
    const FIELD: &str = "controls";
    let written: Vec<String> = fields.take(FIELD)?;
    let parsed = written.iter().map(|number| number.parse()).collect::<Result<_, NotAControl>>();
    parsed.map_err(|error| fields.error(FIELD, Reason::Invalid(error.to_string())))
}

/// The law that switches the requirement on; an empty text names none.
fn law(fields: &mut Fields<'_>) -> Result<Option<LawMark>, ReadError> {
    const FIELD: &str = "law";
    let written: String = fields.take(FIELD)?;
    if written.is_empty() {
        return Ok(None);
    }
    let invalid = || fields.error(FIELD, Reason::Invalid(format!("\"{written}\" is not the name of a law")));
    LawMark::from_name(&written).map(Some).ok_or_else(invalid)
}
