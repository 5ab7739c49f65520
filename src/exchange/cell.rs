//! What one cell says, and how a text is set so that no spreadsheet runs it as a formula.
//!
//! A text that begins with `=`, `+`, `-`, `@`, tab or CR, apostrophes before that not counted, gets one apostrophe
//! in front; so does a text with blanks at its ends, which would be trimmed otherwise. Reading takes exactly that
//! apostrophe away again. Any other text stands as it is, so every text comes back unchanged, `-` among them:
//! a bare `-` clears a field, `'-` is the text.

use crate::domain::{Few, Text};
use std::borrow::Cow;

/// What a cell of an imported row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    /// Nothing: no change.
    Empty,
    /// A bare `-`: the field is cleared.
    Clear,
    /// A text.
    Text(Cow<'a, str>),
}

impl<'a> Cell<'a> {
    pub fn of(raw: &'a str) -> Self {
        match (raw.trim(), raw.strip_prefix('\'')) {
            ("", _) => Self::Empty,
            ("-", _) => Self::Clear,
            (_, Some(guarded)) if needs_guard(guarded) => Self::Text(guarded.into()),
            (trimmed, _) => Self::Text(trimmed.into()),
        }
    }

    /// The text; `None` for an empty or clearing cell.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Empty | Self::Clear => None,
        }
    }
}

/// The text as it is written into a cell.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { format!("'{text}").into() } else { text.into() }
}

/// Whether the text could run as a formula, be taken for a guarded one, or lose blanks at its ends.
fn needs_guard(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['=', '+', '-', '@', '\t', '\r']) || bare.trim().len() != bare.len()
}

const SEPARATOR: &str = " | ";

/// Writes several values into one cell, set apart by ` | `; a bar within a value is doubled.
pub(super) fn join(values: &[impl AsRef<str>], out: &mut String) {
    for value in values.iter().map(AsRef::as_ref).filter(|value| !value.trim().is_empty()) {
        if !out.is_empty() {
            out.push_str(SEPARATOR);
        }
        for (place, part) in value.split('|').enumerate() {
            out.push_str(if place == 0 { "" } else { "||" });
            out.push_str(part);
        }
    }
}

/// The values of a cell, set apart by single bars, without empty ones.
pub(super) fn split(text: &str) -> Few<Text> {
    let mut values = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_doubled = letter == '|' && letters.next_if_eq(&'|').is_some();
        match values.last_mut() {
            Some(value) if letter != '|' || is_doubled => value.push(letter),
            _ => values.push(String::new()),
        }
    }
    values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).map(Into::into).collect()
}
