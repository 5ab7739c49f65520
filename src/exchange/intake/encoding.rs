//! From bytes to letters: which encoding a file is in.

use super::found::Note;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memchr;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How letters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252, what Swedish spreadsheets write as "CSV".
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// How much of a file is looked at.
const SAMPLE: usize = 1 << 16;

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252];

    /// Its usual name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// The encoding by its mark; without one by where zero bytes stand, by what UTF-8 allows, else Windows-1252.
    #[must_use]
    pub fn sniff(bytes: &[u8]) -> Self {
        match encoding_rs::Encoding::for_bom(bytes) {
            Some((encoding, _)) if encoding == UTF_16LE => return Self::Utf16Le,
            Some((encoding, _)) if encoding == UTF_16BE => return Self::Utf16Be,
            Some(_) => return Self::Utf8,
            None => {}
        }
        let sample = &bytes[..bytes.len().min(SAMPLE)];
        let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd) = (zeros(0), zeros(1));
        // Latin letters in UTF-16 have a zero in every pair; single zeros are just dirt.
        let many = sample.len() / 5;
        if odd > many && odd > 4 * even {
            return Self::Utf16Le;
        }
        if even > many && even > 4 * odd {
            return Self::Utf16Be;
        }
        if std::str::from_utf8(bytes).is_ok() { Self::Utf8 } else { Self::Windows1252 }
    }

    /// The text, without a mark and without zero bytes, with a note of what was amiss.
    pub(super) fn decode<'b>(self, bytes: &'b [u8], notes: &mut Vec<Note>) -> Cow<'b, str> {
        let encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1252 => WINDOWS_1252,
        };
        let (mut text, had_errors) = encoding.decode_with_bom_removal(bytes);
        if had_errors {
            notes.push(Note::UnreadableLetters);
        }
        if memchr(0, text.as_bytes()).is_some() {
            notes.push(Note::ZeroBytes);
            text = text.replace('\0', "").into();
        }
        text
    }
}
