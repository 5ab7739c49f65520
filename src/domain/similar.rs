//! How alike two names are: what finds the same information under another name, in another unit.

use super::fold;

/// From this likeness on, two names are taken to speak of the same thing.
pub const ALIKE: f64 = 0.72;

/// How alike two names are at least when one has all the words of the other: "Elevakter" and "Elevakter gymnasiet".
const WITHIN: f64 = 0.8;

/// How alike two names are, from 0 to 1: the share of letter pairs they have in common, whatever their case, their
/// order of words and their punctuation.
#[must_use]
pub fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let shared = strsim::sorensen_dice(&a.join(" "), &b.join(" "));
    let (fewer, more) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if fewer.iter().all(|word| more.contains(word)) { shared.max(WITHIN) } else { shared }
}

/// The words of a name in alphabetic order, folded, without punctuation.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}
