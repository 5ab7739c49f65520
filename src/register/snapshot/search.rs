//! Searching systems and assets by the words in their texts, whatever their case.

use super::{Slot, Snapshot};
use crate::domain::{Asset, Subject, System, Text, fold};
use memchr::memmem::Finder;
use std::sync::OnceLock;

/// Folded texts by slot. Made at the first search, kept up to date afterwards.
#[derive(Clone, Debug, Default)]
pub(super) struct SearchTexts(OnceLock<Texts>);

#[derive(Clone, Debug)]
struct Texts {
    systems: Vec<Text>,
    assets: Vec<Text>,
}

/// A system or asset that a search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// How well it fits; 0 is best.
    pub rank: u8,
    /// What was found.
    pub subject: Subject,
}

impl Snapshot {
    /// The systems and assets that hold every word of `query`, best first, at most `limit`.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = fold(query);
        if query.is_empty() {
            return Vec::new();
        }
        let texts = self.search_texts();
        let systems = matching(&texts.systems, &query)
            .filter_map(|(slot, rank)| Some(Hit { rank, subject: Subject::System(self.system_id(slot)?) }));
        let assets = matching(&texts.assets, &query)
            .filter_map(|(slot, rank)| Some(Hit { rank, subject: Subject::Asset(self.asset_id(slot)?) }));
        let mut hits: Vec<Hit> = systems.chain(assets).collect();
        if hits.len() > limit {
            hits.select_nth_unstable(limit);
            hits.truncate(limit);
        }
        hits.sort_by_cached_key(|hit| (hit.rank, fold(self.subject_name(hit.subject))));
        hits
    }

    /// Whether the system in this slot holds every word of an already folded query.
    #[must_use]
    pub fn system_text_has(&self, slot: Slot, folded: &str) -> bool {
        holds_all(&self.search_texts().systems[slot as usize], folded)
    }

    /// Whether the asset in this slot holds every word of an already folded query.
    #[must_use]
    pub fn asset_text_has(&self, slot: Slot, folded: &str) -> bool {
        holds_all(&self.search_texts().assets[slot as usize], folded)
    }

    fn search_texts(&self) -> &Texts {
        self.search.0.get_or_init(|| Texts {
            systems: (0..).take(self.systems.size()).map(|slot| text_of_system(self.systems.at(slot))).collect(),
            assets: (0..).take(self.assets.size()).map(|slot| text_of_asset(self.assets.at(slot))).collect(),
        })
    }

    pub(super) fn note_system_text(&mut self, slot: Slot) {
        let text = text_of_system(self.systems.at(slot));
        if let Some(texts) = self.search.0.get_mut() {
            texts.systems.resize_with(self.systems.size(), Text::default);
            texts.systems[slot as usize] = text;
        }
    }

    pub(super) fn note_asset_text(&mut self, slot: Slot) {
        let text = text_of_asset(self.assets.at(slot));
        if let Some(texts) = self.search.0.get_mut() {
            texts.assets.resize_with(self.assets.size(), Text::default);
            texts.assets[slot as usize] = text;
        }
    }
}

/// Name first: the rank of a hit looks at how the text begins.
fn text_of_system(system: Option<&System>) -> Text {
    system.map_or_else(Text::default, |s| {
        let fixed = [&*s.name, &s.reference, &s.supplier, &s.description, &s.system_owner, &s.operated_by];
        folded(fixed.into_iter().chain(s.tags.iter().map(|tag| &**tag)))
    })
}

fn text_of_asset(asset: Option<&Asset>) -> Text {
    asset.map_or_else(Text::default, |a| {
        folded([&*a.name, &a.reference, &a.description, &a.record_type, &a.common_type].into_iter())
    })
}

fn folded<'a>(parts: impl Iterator<Item = &'a str>) -> Text {
    let mut joined = String::new();
    for part in parts.filter(|part| !part.is_empty()) {
        joined.push_str(part);
        joined.push('\n');
    }
    joined.to_lowercase().into()
}

fn holds_all(text: &str, folded: &str) -> bool {
    folded.split_whitespace().all(|word| text.contains(word))
}

fn matching<'a>(texts: &'a [Text], query: &'a str) -> impl Iterator<Item = (Slot, u8)> + 'a {
    // Made ready once: a short query is found in nearly every text.
    let finder = Finder::new(query);
    let held = (0..).zip(texts).filter(|(_, text)| holds_all(text, query));
    held.map(move |(slot, text)| (slot, rank(text, query, &finder)))
}

fn rank(text: &str, query: &str, finder: &Finder<'_>) -> u8 {
    let (name, rest) = text.split_once('\n').unwrap_or((text, ""));
    let is_reference = || rest.strip_prefix(query).is_some_and(|after| after.is_empty() || after.starts_with('\n'));
    let begins_word = |place: usize| name[..place].ends_with(char::is_whitespace);
    let mut places = finder.find_iter(name.as_bytes()).peekable();
    match places.peek().copied() {
        _ if name == query || is_reference() => 0,
        Some(0) => 1,
        Some(_) if places.any(begins_word) => 2,
        Some(_) => 3,
        None => 4,
    }
}
