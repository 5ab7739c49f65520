//! The texts that the cells of an older workbook share: each cell gets a copy of its own, so that one long text and many
//! short cells are much.

use super::{Record, kind, records};

/// How long a text can be that could not be measured.
const LONGEST: u64 = u16::MAX as u64 * LETTER;
/// What a letter takes at most.
const LETTER: u64 = 3;

/// How many bytes each of the shared texts takes at most.
pub(super) struct SharedTexts(Vec<u64>);

impl SharedTexts {
    pub fn of(stream: &[u8]) -> Self {
        let globals = records(stream, 0).take_while(|record| record.kind != kind::END);
        let mut found = globals.skip_while(|record| record.kind != kind::SHARED_TEXTS);
        let mut pieces: Vec<&[u8]> = found.next().and_then(|record| record.data.get(8..)).into_iter().collect();
        pieces.extend(found.take_while(|record| record.kind == kind::CONTINUED).map(|record| record.data));
        let mut reader = Reader { pieces: pieces.into_iter(), rest: &[] };
        Self(std::iter::from_fn(|| reader.text()).collect())
    }

    /// How many bytes the text of a cell takes; none where it shows no shared text.
    pub fn length(&self, record: &Record<'_>) -> u64 {
        let Some([one, two, three, four]) = record.data.get(6..10).filter(|_| record.kind == kind::SHARED_TEXT) else {
            return 0;
        };
        let number = u32::from_le_bytes([*one, *two, *three, *four]) as usize;
        self.0.get(number).copied().unwrap_or(LONGEST)
    }
}

/// Reads over the pieces into which the texts are cut.
struct Reader<'s, I> {
    pieces: I,
    rest: &'s [u8],
}

impl<'s, I: Iterator<Item = &'s [u8]>> Reader<'s, I> {
    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        while self.rest.is_empty() {
            self.rest = self.pieces.next()?;
        }
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    /// Passes over a text with what belongs to it, and says how much room its letters take.
    fn text(&mut self) -> Option<u64> {
        let letters = usize::from(u16::from_le_bytes(self.bytes()?));
        let [flags] = self.bytes()?;
        let runs = if flags & 8 == 0 { 0 } else { 4 * usize::from(u16::from_le_bytes(self.bytes()?)) };
        let extra = if flags & 4 == 0 { 0 } else { u32::from_le_bytes(self.bytes()?) as usize };
        let (mut width, mut left) = (1 + usize::from(flags & 1), letters);
        while left > 0 {
            if self.rest.is_empty() {
                // Each piece says anew how wide its letters are.
                let [flags] = self.bytes()?;
                width = 1 + usize::from(flags & 1);
            }
            let here = left.min(self.rest.len() / width);
            if here == 0 {
                return None;
            }
            self.rest = &self.rest[here * width..];
            left -= here;
        }
        self.pass(runs + extra)?;
        Some(letters as u64 * LETTER)
    }

    fn pass(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > self.rest.len() {
            bytes -= self.rest.len();
            self.rest = self.pieces.next()?;
        }
        self.rest = &self.rest[bytes..];
        Some(())
    }
}
