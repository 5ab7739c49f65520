//! A few numbers about a name that tell most pairs of unlike names apart without comparing their letters.

use crate::domain::fold;
use crate::domain::similar::{ALIKE, likeness};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher as _};

/// How many letters two words must begin with alike for their names to be compared in a whole register.
const STEM: usize = 4;

/// What a name is made of: the letter pairs within its words, and its words, each as a bit of a set.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sketch {
    pairs: u128,
    letters: u32,
    bytes: u32,
    words: u64,
    word_count: u32,
}

impl Sketch {
    pub fn of(name: &str) -> Self {
        let mut sketch = Self::default();
        for word in words(&fold(name)) {
            sketch.words |= 1 << (hash(word) % 64);
            sketch.word_count += 1;
            let mut before = None;
            for letter in word.chars() {
                if let Some(before) = before {
                    sketch.pairs |= 1 << (hash((before, letter)) % 128);
                }
                before = Some(letter);
                sketch.letters += 1;
                sketch.bytes += u32::try_from(letter.len_utf8()).unwrap_or_default();
            }
        }
        sketch
    }

    /// Whether the names could be alike; where this says no, they are not.
    pub fn may_be_alike(&self, other: &Self) -> bool {
        if self.words & !other.words == 0 || other.words & !self.words == 0 {
            return true;
        }
        let shared = self.shared_at_most(other).min(other.shared_at_most(self));
        let all = (self.bytes + other.bytes).saturating_sub(2);
        // The same letters in other words, such as "skol bibliotek", are alike however the pairs are counted.
        let is_same_length = (self.letters, self.bytes) == (other.letters, other.bytes);
        (is_same_length && shared + 1 >= self.letters) || f64::from(2 * shared) >= ALIKE * f64::from(all)
    }

    /// How many of its letter pairs the other name can have: those that are not plainly missing there. Where words
    /// meet, pairs arise that no set shows.
    fn shared_at_most(&self, other: &Self) -> u32 {
        let missing = (self.pairs & !other.pairs).count_ones();
        let at_joints = other.word_count.saturating_sub(1);
        self.letters.saturating_sub(1).saturating_sub(missing.saturating_sub(at_joints))
    }
}

/// How alike two names are, if they are alike at all.
pub(super) fn alike((one, its): (&str, &Sketch), (other, others): (&str, &Sketch)) -> Option<f64> {
    its.may_be_alike(others).then(|| likeness(one, other)).filter(|found| *found >= ALIKE)
}

/// What the words of a name begin with; names that share none are not compared in a whole register.
pub(super) fn stems(folded: &str) -> impl Iterator<Item = u64> {
    words(folded).map(|word| {
        let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
        hash(&word[..end])
    })
}

/// A number for a text that is the same for texts equal but for case. Without a copy of the text, since a national
/// register has a million of them.
pub(super) fn folded_hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    for letter in text.trim().chars().flat_map(char::to_lowercase) {
        hasher.write_u32(u32::from(letter));
    }
    hasher.finish()
}

/// Whether two texts are equal but for case.
pub(super) fn equals_folded(one: &str, other: &str) -> bool {
    let letters = |text| str::trim(text).chars().flat_map(char::to_lowercase);
    letters(one).eq(letters(other))
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
