//! How one cell stands in the sheet: as a real date or number where it is one, else as a text, never as a formula.

use crate::domain::Level;
use crate::exchange::format::CellKind;
use crate::exchange::value;
use rust_xlsxwriter::ExcelDateTime;
use std::fmt::Write as _;

/// What a cell is written as. What would read otherwise when it comes back stays a text.
pub(super) enum Value {
    Text,
    /// By the number of its day.
    Date(f64),
    Number,
    Level(Level),
}

impl Value {
    pub fn of(text: &str, kind: CellKind) -> Self {
        let found = match kind {
            CellKind::Text => None,
            CellKind::Date => date(text).map(Self::Date),
            CellKind::Number => value::is_whole_number(text).then_some(Self::Number),
            CellKind::Level => level(text).map(Self::Level),
        };
        found.unwrap_or(Self::Text)
    }
}

/// A date of the years that a workbook can hold, written as lists write it.
fn date(text: &str) -> Option<f64> {
    let date = value::date(text).ok()?;
    let mut written = String::new();
    value::write_date(Some(date), &mut written);
    let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return None };
    let day = (written == text).then(|| ExcelDateTime::from_ymd(year, month, day).ok()).flatten()?;
    Some(day.to_excel())
}

fn level(text: &str) -> Option<Level> {
    let [digit @ b'0'..=b'9'] = text.as_bytes() else { return None };
    Level::new(digit - b'0')
}

/// Writes a text so that it comes back letter by letter. Letters that XML does not have, and what would be read as
/// one of those, are set as spreadsheets set them: `_x0007_`.
pub(super) fn write_text(text: &str, out: &mut String) {
    let is_kept = text.starts_with([' ', '\t', '\n']) || text.ends_with([' ', '\t', '\n']);
    out.push_str(if is_kept { "<t xml:space=\"preserve\">" } else { "<t>" });
    for (at, letter) in text.char_indices() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if reads_as_letter(&text.as_bytes()[at..]) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(letter),
            '\0'..' ' | '\u{FFFE}' | '\u{FFFF}' => {
                // A text takes whatever is written.
                let _ = write!(out, "_x{:04X}_", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push_str("</t>");
}

fn reads_as_letter(rest: &[u8]) -> bool {
    let [b'_', b'x', digits @ .., b'_'] = &rest[..rest.len().min(7)] else { return false };
    digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit)
}
