//! Which records of the register a new name may stand for.

use super::planned::Candidate;
use crate::domain::similar::{ALIKE, likeness, words};
use crate::domain::{Subject, fold};
use crate::exchange::List;
use crate::exchange::matching::Place;
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

/// How many letters of a word find the names that are compared.
const STEM: usize = 4;
/// How many comparisons an intake makes in all; beyond them only names with the same words are found.
const MOST_COMPARISONS: usize = 3_000_000;
/// How many records a question offers.
const MOST_CANDIDATES: usize = 3;

/// The names of the systems or assets of a register.
pub(super) struct Names<'a> {
    snapshot: &'a Snapshot,
    held: Vec<(Subject, &'a str)>,
    by_stem: FxHashMap<String, Vec<u32>>,
    compared: usize,
}

impl<'a> Names<'a> {
    pub fn of(snapshot: &'a Snapshot, list: List) -> Self {
        let held: Vec<(Subject, &str)> = match list {
            List::Systems => {
                snapshot.systems().iter().map(|(_, system)| (Subject::System(system.id), &*system.name)).collect()
            }
            List::Assets => {
                snapshot.assets().iter().map(|(_, asset)| (Subject::Asset(asset.id), &*asset.name)).collect()
            }
            _ => Vec::new(),
        };
        let mut by_stem: FxHashMap<String, Vec<u32>> = FxHashMap::default();
        for (number, (_, name)) in held.iter().enumerate() {
            for word in words(name) {
                let numbers = by_stem.entry(stem(&word)).or_default();
                let number = u32::try_from(number).unwrap_or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
        }
        Self { snapshot, held, by_stem, compared: 0 }
    }

    /// The records in this place that are named so or nearly so, the likeliest first.
    pub fn like(&mut self, name: &str, place: Place) -> Vec<Candidate> {
        if self.held.is_empty() {
            return Vec::new();
        }
        let wanted = words(name);
        let mut found: Vec<(f64, Subject, &str)> = Vec::new();
        for word in &wanted {
            for number in self.by_stem.get(&stem(word)).into_iter().flatten() {
                let (subject, held) = self.held[*number as usize];
                let is_known = found.iter().any(|(_, known, _)| *known == subject);
                if is_known || !place_holds(place, subject, self.snapshot) {
                    continue;
                }
                let close = if fold(held) == fold(name) {
                    1.0
                } else if self.compared < MOST_COMPARISONS {
                    self.compared += 1;
                    likeness(name, held)
                } else {
                    0.0
                };
                if close >= ALIKE {
                    found.push((close, subject, held));
                }
            }
        }
        found.sort_by(|one, two| two.0.total_cmp(&one.0).then_with(|| one.2.cmp(two.2)));
        found.truncate(MOST_CANDIDATES);
        found.into_iter().map(|(_, subject, _)| candidate(self.snapshot, subject)).collect()
    }
}

/// A record as it is offered.
pub(super) fn candidate(snapshot: &Snapshot, subject: Subject) -> Candidate {
    let (reference, name) = (snapshot.reference(subject).to_owned(), snapshot.subject_name(subject).to_owned());
    Candidate { reference, name }
}

/// Whether a name is so unlike another that the same reference is hardly the same record.
pub(super) fn is_quite_other(one: &str, two: &str) -> bool {
    likeness(one, two) < 0.5
}

fn place_holds(place: Place, subject: Subject, snapshot: &Snapshot) -> bool {
    let unit = match subject {
        Subject::System(id) => snapshot.systems().get(id).and_then(|system| system.unit),
        Subject::Asset(id) => snapshot.assets().get(id).and_then(|asset| asset.unit),
    };
    unit.is_none() || place.holds(unit)
}

fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}
