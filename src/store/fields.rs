//! Between columns and fields: what a row holds, and how a field is written.

use super::StoreError;
use crate::domain::{AspectSet, Date, Level, ReviewMark, Subject, Text};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql};
use serde::de::value::{BorrowedStrDeserializer, Error as WordError};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use uuid::Uuid;

/// The columns of one row, read by name and in the order of the SELECT. Every row of a table is read the same
/// way, so the names are held against the columns of the first one alone: there may be millions.
pub(super) struct Fields<'a> {
    pub(super) table: &'static str,
    pub(super) names: Option<&'a [String]>,
    pub(super) row: &'a Row<'a>,
    pub(super) next: Cell<usize>,
}

impl<'a> Fields<'a> {
    /// Where the next column is.
    fn place(&self, column: &'static str) -> Result<usize, StoreError> {
        let place = self.next.replace(self.next.get() + 1);
        if self.names.is_some_and(|names| names.get(place).is_none_or(|name| name != column)) {
            return Err(StoreError::Sqlite(rusqlite::Error::InvalidColumnName(column.to_owned())));
        }
        Ok(place)
    }

    fn unknown(&self, column: &'static str, value: &dyn std::fmt::Display) -> StoreError {
        StoreError::UnknownValue { table: self.table, column, value: value.to_string() }
    }

    fn optional_str(&self, column: &'static str) -> Result<Option<&'a str>, StoreError> {
        match self.row.get_ref(self.place(column)?)? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => {
                std::str::from_utf8(bytes).map(Some).map_err(|_| self.unknown(column, &String::from_utf8_lossy(bytes)))
            }
            other => Err(self.unknown(column, &format!("{other:?}"))),
        }
    }

    fn str(&self, column: &'static str) -> Result<&'a str, StoreError> {
        self.optional_str(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// A text.
    pub(super) fn text(&self, column: &'static str) -> Result<Text, StoreError> {
        self.str(column).map(Text::from)
    }

    /// A number that may be missing.
    pub(super) fn optional_number<T: TryFrom<i64>>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        match self.row.get_ref(self.place(column)?)? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(number) => T::try_from(number).map(Some).map_err(|_| self.unknown(column, &number)),
            other => Err(self.unknown(column, &format!("{other:?}"))),
        }
    }

    /// A number.
    pub(super) fn number<T: TryFrom<i64>>(&self, column: &'static str) -> Result<T, StoreError> {
        self.optional_number(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// Yes or no, as 1 or 0.
    pub(super) fn flag(&self, column: &'static str) -> Result<bool, StoreError> {
        match self.number::<i64>(column)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(self.unknown(column, &other)),
        }
    }

    /// An id that may be missing.
    pub(super) fn optional_id(&self, column: &'static str) -> Result<Option<Uuid>, StoreError> {
        match self.row.get_ref(self.place(column)?)? {
            ValueRef::Null => Ok(None),
            ValueRef::Blob(bytes) => {
                Uuid::from_slice(bytes).map(Some).map_err(|_| self.unknown(column, &format!("{bytes:?}")))
            }
            other => Err(self.unknown(column, &format!("{other:?}"))),
        }
    }

    /// An id.
    pub(super) fn id(&self, column: &'static str) -> Result<Uuid, StoreError> {
        self.optional_id(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// A day that may be missing.
    pub(super) fn optional_date(&self, column: &'static str) -> Result<Option<Date>, StoreError> {
        let Some(text) = self.optional_str(column)? else { return Ok(None) };
        plain_date(text).or_else(|| text.parse().ok()).map(Some).ok_or_else(|| self.unknown(column, &text))
    }

    /// A day.
    pub(super) fn date(&self, column: &'static str) -> Result<Date, StoreError> {
        self.optional_date(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// A moment.
    pub(super) fn moment(&self, column: &'static str) -> Result<jiff::Timestamp, StoreError> {
        let text = self.str(column)?;
        text.parse().map_err(|_| self.unknown(column, &text))
    }

    /// A choice that may be missing.
    pub(super) fn optional_word<T: Deserialize<'a>>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        let Some(word) = self.optional_str(column)? else { return Ok(None) };
        let read = T::deserialize(BorrowedStrDeserializer::<WordError>::new(word));
        read.map(Some).map_err(|_| self.unknown(column, &word))
    }

    /// A choice.
    pub(super) fn word<T: Deserialize<'a>>(&self, column: &'static str) -> Result<T, StoreError> {
        self.optional_word(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// Anything with a text form of its own.
    pub(super) fn parsed<T: std::str::FromStr>(&self, column: &'static str) -> Result<T, StoreError> {
        let text = self.str(column)?;
        text.parse().map_err(|_| self.unknown(column, &text))
    }

    /// A list. Most are empty, and are not parsed.
    pub(super) fn list<L: Deserialize<'a> + Default>(&self, column: &'static str) -> Result<L, StoreError> {
        match self.str(column)? {
            "[]" => Ok(L::default()),
            text => self.parse(column, text),
        }
    }

    /// A value with parts, kept as JSON.
    pub(super) fn json<T: Deserialize<'a>>(&self, column: &'static str) -> Result<T, StoreError> {
        self.parse(column, self.str(column)?)
    }

    fn parse<T: Deserialize<'a>>(&self, column: &'static str, text: &'a str) -> Result<T, StoreError> {
        serde_json::from_str(text).map_err(|_| self.unknown(column, &text))
    }

    /// A value with parts that may be missing.
    pub(super) fn optional_json<T: Deserialize<'a>>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        self.optional_str(column)?.map(|text| self.parse(column, text)).transpose()
    }

    /// A set of aspects, as letters.
    pub(super) fn aspects(&self, column: &'static str) -> Result<AspectSet, StoreError> {
        match self.str(column)? {
            "" => Ok(AspectSet::NONE),
            letters => letters.parse().map_err(|_| self.unknown(column, &letters)),
        }
    }

    /// A level that may be missing.
    pub(super) fn optional_level(&self, column: &'static str) -> Result<Option<Level>, StoreError> {
        let number = self.optional_number::<u8>(column)?;
        number.map(|number| Level::new(number).ok_or_else(|| self.unknown(column, &number))).transpose()
    }

    /// A level.
    pub(super) fn level(&self, column: &'static str) -> Result<Level, StoreError> {
        self.optional_level(column)?.ok_or_else(|| self.unknown(column, &"NULL"))
    }

    /// The system or asset that a row is about, in the columns `system` and `asset`.
    pub(super) fn subject(&self) -> Result<Subject, StoreError> {
        match (self.optional_id("system")?, self.optional_id("asset")?) {
            (Some(id), None) => Ok(Subject::System(crate::domain::SystemId(id))),
            (None, Some(id)) => Ok(Subject::Asset(crate::domain::AssetId(id))),
            _ => Err(self.unknown("system", &"not one of system and asset")),
        }
    }

    /// The mark "needs a new classification", in the columns `review_reason`, `review_on` and `review_kind`.
    pub(super) fn review_mark(&self) -> Result<Option<ReviewMark>, StoreError> {
        let (reason, on) = (self.optional_str("review_reason")?, self.optional_date("review_on")?);
        // Marks from before there were kinds have none.
        let kind = self.optional_word("review_kind")?;
        match (reason, on) {
            (Some(reason), Some(on)) => {
                Ok(Some(ReviewMark { kind: kind.unwrap_or_default(), reason: reason.into(), on }))
            }
            (None, None) => Ok(None),
            _ => Err(self.unknown("review_reason", &"without review_on, or the other way round")),
        }
    }
}

/// A day in its usual form `2025-03-04`; reading it so takes a tenth of the general parser's time.
fn plain_date(text: &str) -> Option<Date> {
    if text.len() != 10 {
        return None;
    }
    let mut parts = text.as_bytes().splitn(3, |byte| *byte == b'-');
    let mut number = |length| {
        let digits = parts.next().filter(|digits| digits.len() == length && digits.iter().all(u8::is_ascii_digit))?;
        Some(digits.iter().fold(0_i16, |sum, digit| sum * 10 + i16::from(digit - b'0')))
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A choice, written as the word by which it is known in JSON too.
pub(super) struct Word<T>(pub(super) T);

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(word.into()),
            Ok(other) => Err(rusqlite::Error::ToSqlConversionFailure(format!("{other} is no word").into())),
            Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
        }
    }
}

/// A list, written as JSON.
pub(super) struct List<'a, T>(pub(super) &'a [T]);

impl<T: Serialize> ToSql for List<'_, T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self.0 {
            [] => Ok("[]".into()),
            list => serde_json::to_string(list)
                .map(Into::into)
                .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into())),
        }
    }
}

/// A value with parts, written as JSON.
pub(super) struct Json<'a, T>(pub(super) &'a T);

impl<T: Serialize> ToSql for Json<'_, T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(self.0)
            .map(Into::into)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl ToSql for Text {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok((**self).into())
    }
}

/// Anything written by its text form: days, moments, sets of aspects.
pub(super) struct Shown<T>(pub(super) T);

impl<T: std::fmt::Display> ToSql for Shown<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

/// An id that may be missing, as its bytes.
pub(super) fn bytes(id: Option<&Uuid>) -> Option<&[u8; 16]> {
    id.map(Uuid::as_bytes)
}

/// The system and the asset columns of a subject, one of them empty.
pub(super) fn ends(subject: &Subject) -> (Option<&[u8; 16]>, Option<&[u8; 16]>) {
    match subject {
        Subject::System(id) => (Some(id.0.as_bytes()), None),
        Subject::Asset(id) => (None, Some(id.0.as_bytes())),
    }
}

/// A level that may be missing, as its number.
pub(super) fn number(level: Option<Level>) -> Option<u8> {
    level.map(Level::number)
}
