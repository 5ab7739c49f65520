//! Reading a whole register, piece by piece, into a file that is being made.

use super::{FORMAT, VERSION};
use crate::domain::{Logged, Record};
use crate::store::{RestoreError, Restoring, StoreError};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

/// Why a text does not make a register; nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum WholeError {
    /// It is no JSON, or breaks off.
    #[error("line {line}, column {column}: not JSON: {reason}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader says.
        reason: String,
    },
    /// It is JSON of another form: a wrong type, an unknown word, something missing.
    #[error("line {line}, column {column}: {reason}")]
    WrongForm {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader says.
        reason: String,
    },
    /// It is JSON of something else.
    #[error("the text is no register")]
    NotARegister,
    /// It has a version that this program does not know.
    #[error("version {found} of the form is not known, {VERSION} is")]
    UnknownVersion {
        /// The version of the text.
        found: u64,
    },
    /// It has a field that this program does not know, and that would be lost.
    #[error("the field {0} is not known")]
    UnknownField(String),
    /// What it holds does not fit together.
    #[error(transparent)]
    Restore(#[from] RestoreError),
    /// The text cannot be read to its end.
    #[error("the text cannot be read: {0}")]
    Input(std::io::Error),
}

/// Reads a text into a file that was begun. The file stands when it is finished, and not before.
pub fn read_whole(text: impl Read, restoring: &mut Restoring) -> Result<(), WholeError> {
    let mut reading = Reading { restoring, refused: None, is_register: false, has: [false; 2] };
    let mut unknown = None;
    let mut json = serde_json::Deserializer::from_reader(text);
    let read = {
        let mut note = |path: serde_ignored::Path<'_>| {
            unknown.get_or_insert_with(|| path.to_string());
        };
        let told = serde_ignored::Deserializer::new(&mut json, &mut note);
        told.deserialize_map(Whole(&mut reading))
    };
    let read = read.and_then(|()| json.end());
    let has_all = reading.has == [true; 2];
    match (reading.refused.take(), read) {
        (Some(refused), _) => Err(refused),
        (None, Err(error)) => Err(told(error, reading.is_register)),
        (None, Ok(())) if !reading.is_register || !has_all => Err(WholeError::NotARegister),
        (None, Ok(())) => unknown.map_or(Ok(()), |field| Err(WholeError::UnknownField(field))),
    }
}

fn told(error: serde_json::Error, is_register: bool) -> WholeError {
    let (line, column) = (error.line(), error.column());
    let said = error.to_string();
    // The place is told in words of ours.
    let reason = said.rsplit_once(" at line ").map_or(said.as_str(), |(reason, _)| reason).to_owned();
    match error.classify() {
        serde_json::error::Category::Io => match std::io::Error::from(error) {
            stopped if stopped.kind() == std::io::ErrorKind::ConnectionAborted => {
                WholeError::Restore(StoreError::Stopped.into())
            }
            other => WholeError::Input(other),
        },
        serde_json::error::Category::Data if is_register => WholeError::WrongForm { line, column, reason },
        serde_json::error::Category::Data => WholeError::NotARegister,
        _ => WholeError::NotJson { line, column, reason },
    }
}

struct Reading<'a> {
    restoring: &'a mut Restoring,
    refused: Option<WholeError>,
    is_register: bool,
    has: [bool; 2],
}

impl Reading<'_> {
    /// Keeps why it goes no further, and breaks the reading off.
    fn refuse<E: serde::de::Error>(&mut self, error: impl Into<WholeError>) -> E {
        self.refused = Some(error.into());
        E::custom("refused")
    }
}

/// The text as a whole: what it is comes first, so that nothing else is ever taken for a register.
struct Whole<'r, 'a>(&'r mut Reading<'a>);

impl<'de> Visitor<'de> for Whole<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a register")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let reading = self.0;
        let mut is_named = false;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" if !is_named => is_named = map.next_value::<String>()? == FORMAT,
                "version" if is_named && !reading.is_register => match map.next_value::<u64>()? {
                    VERSION => reading.is_register = true,
                    found => return Err(reading.refuse(WholeError::UnknownVersion { found })),
                },
                "records" if reading.is_register && !reading.has[0] => {
                    reading.has[0] = true;
                    let take: Take<Record> = |restoring, record| restoring.expect(record);
                    map.next_value_seed(Each { reading: &mut *reading, take, kind: PhantomData })?;
                }
                "log" if reading.is_register && !reading.has[1] => {
                    reading.has[1] = true;
                    let take: Take<Logged> = |restoring, logged| restoring.add(logged);
                    map.next_value_seed(Each { reading: &mut *reading, take, kind: PhantomData })?;
                }
                _ if !reading.is_register => return Err(reading.refuse(WholeError::NotARegister)),
                "format" | "version" | "records" | "log" => {
                    return Err(A::Error::custom(format!("`{key}` stands twice")));
                }
                // Known by the form: who wrote it, and where the form is described.
                "$schema" => drop(map.next_value::<IgnoredAny>()?),
                _ => return Err(reading.refuse(WholeError::UnknownField(key))),
            }
        }
        Ok(())
    }
}

type Take<T> = fn(&mut Restoring, &T) -> Result<(), RestoreError>;

/// A list whose items are handed on one by one.
struct Each<'r, 'a, T> {
    reading: &'r mut Reading<'a>,
    take: Take<T>,
    kind: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Each<'_, '_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Each<'_, '_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element::<T>()? {
            if let Err(error) = (self.take)(self.reading.restoring, &item) {
                return Err(self.reading.refuse(error));
            }
        }
        Ok(())
    }
}
