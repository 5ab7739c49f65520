//! The fields of one entry of a file, taken out one by one, so that an error can name the one it is about.

use super::read::{ReadError, Reason};
use serde::de::DeserializeOwned;

/// An entry whose fields are being read.
pub(super) struct Fields<'a> {
    table: toml::Table,
    file: &'a str,
    id: String,
}

impl<'a> Fields<'a> {
    pub fn new(table: toml::Table, file: &'a str) -> Self {
        let id = table.get("id").or_else(|| table.get("key")).and_then(toml::Value::as_str);
        Self { id: id.unwrap_or_default().to_owned(), table, file }
    }

    pub fn error(&self, field: &str, reason: Reason) -> ReadError {
        ReadError { file: self.file.to_owned(), id: self.id.clone(), field: field.to_owned(), reason }
    }

    /// An error about a field of another entry of the same file.
    pub fn error_of(&self, id: &str, field: &str, reason: Reason) -> ReadError {
        ReadError { id: id.to_owned(), ..self.error(field, reason) }
    }

    /// A field that must be there.
    pub fn take<T: DeserializeOwned>(&mut self, field: &str) -> Result<T, ReadError> {
        self.take_optional(field)?.ok_or_else(|| self.error(field, Reason::Missing))
    }

    /// A field that may be left out.
    pub fn take_optional<T: DeserializeOwned>(&mut self, field: &str) -> Result<Option<T>, ReadError> {
        let Some(value) = self.table.remove(field) else { return Ok(None) };
        let invalid = |error: toml::de::Error| self.error(field, Reason::Invalid(error.message().to_owned()));
        value.try_into().map(Some).map_err(invalid)
    }

    /// That nothing is left over: a field with a slip in its name must not be passed over.
    pub fn end(&self) -> Result<(), ReadError> {
        match self.table.keys().next() {
            Some(field) => Err(self.error(field, Reason::Unknown)),
            None => Ok(()),
        }
    }
}
