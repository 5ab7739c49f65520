//! What other lists call our columns and words: data, read once.

use super::target::Target;
use crate::exchange::List;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const SHIPPED: &str = include_str!("../../../assets/intake/synonyms.toml");

/// From this likeness on, a heading that is nobody's synonym is taken for a slip of one.
const SLIP: f64 = 0.86;
/// A heading of more bytes is no name of a field.
const LONGEST: usize = 400;

type Words = BTreeMap<String, Vec<String>>;

#[derive(Default, Deserialize)]
struct File {
    headings: BTreeMap<String, Words>,
    words: BTreeMap<String, Words>,
    levels: Words,
}

/// The synonyms, in the form in which they are compared.
pub struct Synonyms {
    headings: Vec<(Target, Vec<String>)>,
    words: BTreeMap<String, Vec<(String, Vec<String>)>>,
    levels: Vec<(u8, Vec<String>)>,
}

impl Synonyms {
    /// Those that are shipped.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static READ: OnceLock<Synonyms> = OnceLock::new();
        // A test holds the file readable; without it every heading would only be its own.
        READ.get_or_init(|| Self::of(toml::from_str(SHIPPED).unwrap_or_default()))
    }

    fn of(file: File) -> Self {
        let mut headings = Vec::new();
        for (list, fields) in file.headings {
            let Some(list) = List::from_name(&list) else { continue };
            for (heading, synonyms) in fields {
                let mut all: Vec<String> = synonyms.iter().map(|synonym| normal(synonym)).collect();
                all.insert(0, normal(&heading));
                headings.push((Target::new(list, heading), all));
            }
        }
        let folded = |words: Words| {
            let pairs = words.into_iter();
            pairs.map(|(word, more)| (word.clone(), std::iter::once(&word).chain(&more).map(|w| normal(w)).collect()))
        };
        let words = file.words.into_iter().map(|(kind, words)| (kind, folded(words).collect())).collect();
        let levels = folded(file.levels).filter_map(|(level, names)| Some((level.parse().ok()?, names))).collect();
        Self { headings, words, levels }
    }

    /// How many of these cells are a heading of some list.
    #[must_use]
    pub fn hits<'c>(&self, cells: impl Iterator<Item = &'c str>) -> usize {
        let mut held: Vec<String> = Vec::new();
        for cell in cells.filter(|cell| cell.chars().count() <= 60) {
            let (heading, is_cut) = (normal(cell), is_cut(cell));
            let is_known = heading.chars().any(char::is_alphabetic)
                && self.headings.iter().any(|(_, all)| all.iter().any(|known| same(&heading, is_cut, known)));
            if is_known && !held.contains(&heading) {
                held.push(heading);
            }
        }
        held.len()
    }

    /// How well a heading fits a field, from 0 to 1.
    #[must_use]
    pub fn fit(&self, heading: &str, target: &Target) -> f64 {
        if heading.len() > LONGEST {
            return 0.0;
        }
        let (folded, is_cut) = (normal(heading), is_cut(heading));
        if folded.is_empty() {
            return 0.0;
        }
        let own = vec![normal(&target.heading)];
        let known = self.headings.iter().find(|(field, _)| field == target).map_or(&own, |(_, known)| known);
        let fits = known.iter().map(|known| {
            if *known == folded {
                1.0
            } else if same(&folded, is_cut, known) {
                0.9
            } else if is_slip(&folded, known) {
                0.8
            } else if known.chars().count() >= 6 && holds_word(heading, known) {
                0.7
            } else {
                0.0
            }
        });
        fits.fold(0.0, f64::max)
    }

    /// The word of ours that another list says so.
    #[must_use]
    pub fn word(&self, kind: &str, said: &str) -> Option<&str> {
        let said = normal(said);
        let words = self.words.get(kind)?;
        words.iter().find(|(_, all)| all.contains(&said)).map(|(word, _)| word.as_str())
    }

    /// The level that other scales call so.
    #[must_use]
    pub fn level(&self, said: &str) -> Option<u8> {
        let said = normal(said);
        self.levels.iter().find(|(_, names)| names.contains(&said)).map(|(level, _)| *level)
    }
}

/// Whether one is the other but for a letter or two. Most are told apart by their lengths alone.
fn is_slip(one: &str, other: &str) -> bool {
    let lengths = [one, other].map(|text| text.chars().count());
    let (least, most) = (lengths[0].min(lengths[1]), lengths[0].max(lengths[1]));
    #[expect(clippy::cast_precision_loss, reason = "headings are short")]
    let may_be = one.len() >= 5 && other.len() >= 5 && least as f64 >= most as f64 * SLIP;
    may_be && strsim::normalized_damerau_levenshtein(one, other) >= SLIP
}

fn same(folded: &str, is_cut: bool, known: &str) -> bool {
    folded == known || (is_cut && folded.chars().count() >= 3 && known.starts_with(folded))
}

/// Whether a heading is cut short: "Tillgängl."
fn is_cut(heading: &str) -> bool {
    heading.trim_end().ends_with('.')
}

fn holds_word(heading: &str, known: &str) -> bool {
    heading.split(|c: char| !c.is_alphanumeric()).any(|word| normal(word) == known)
}

/// A text without case, blanks and punctuation.
#[must_use]
pub fn normal(text: &str) -> String {
    let plain: String = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '§' | '?')).collect();
    plain.to_lowercase()
}
