//! What it would mean to adopt a catalogue: what becomes of each requirement, and how much hangs on it.

use crate::catalogue::{Catalogue, Comparison, Continued, compare};
use crate::domain::{Requirement, Text};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

/// A catalogue held against the one that counts, with what the register has about its requirements.
#[derive(Clone, Debug)]
pub struct Adoption<'a> {
    /// The two catalogues held against each other.
    pub comparison: Comparison<'a>,
    held: FxHashMap<&'a str, Following>,
}

/// How much a register has about requirements: what follows them to another catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// Answers of systems.
    pub answers: usize,
    /// Measures, one that concerns several requirements counted with each.
    pub measures: usize,
    /// Accepted risks.
    pub acceptances: usize,
}

impl Following {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn with(self, other: Self) -> Self {
        Self {
            answers: self.answers + other.answers,
            measures: self.measures + other.measures,
            acceptances: self.acceptances + other.acceptances,
        }
    }
}

impl Adoption<'_> {
    /// What follows to a requirement of the new catalogue.
    #[must_use]
    pub fn following(&self, continued: &Continued<'_>) -> Following {
        continued.of.iter().map(|old| self.held(old)).fold(Following::default(), Following::with)
    }

    /// What the register has about a requirement of the catalogue that counts.
    #[must_use]
    pub fn held(&self, requirement: &Requirement) -> Following {
        self.held.get(&*requirement.id).copied().unwrap_or_default()
    }

    /// All that follows to the new catalogue.
    #[must_use]
    pub fn total(&self) -> Following {
        let olds = self.comparison.requirements.iter().flat_map(|continued| &continued.of);
        let ids: rustc_hash::FxHashSet<&str> = olds.map(|old| &*old.id).collect();
        let held = ids.into_iter().filter_map(|id| self.held.get(id).copied());
        held.fold(Following::default(), Following::with)
    }
}

impl Snapshot {
    /// What it would mean to adopt a catalogue.
    #[must_use]
    pub fn adoption<'a>(&'a self, wanted: &'a Catalogue) -> Adoption<'a> {
        let mut held: FxHashMap<&str, Following> = FxHashMap::default();
        let mut at = |requirement: &'a Text, count: fn(&mut Following) -> &mut usize| {
            *count(held.entry(requirement).or_default()) += 1;
        };
        for (_, assessment) in self.assessments().iter() {
            at(&assessment.requirement, |held| &mut held.answers);
        }
        for requirement in self.measures().iter().flat_map(|(_, measure)| &measure.requirements) {
            at(requirement, |held| &mut held.measures);
        }
        for (_, acceptance) in self.acceptances().iter() {
            at(&acceptance.requirement, |held| &mut held.acceptances);
        }
        Adoption { comparison: compare(self.catalogue(), wanted), held }
    }

    /// Whether a catalogue says what the one that counts says, so that there is nothing to adopt.
    #[must_use]
    pub fn has_adopted(&self, wanted: &Catalogue) -> bool {
        let held = self.catalogue();
        let same = (&held.name, held.version, &held.areas) == (&wanted.name, wanted.version, &wanted.areas);
        held.id == wanted.id || (same && held.requirements == wanted.requirements)
    }

    /// An own catalogue with a number of its own: where it is called as the one that counts and says something else
    /// under the same number or an earlier one, it is the version after that.
    #[must_use]
    pub fn as_next_version(&self, wanted: Catalogue) -> Catalogue {
        let held = self.catalogue();
        let is_other = !wanted.id.is_shipped() && wanted.name == held.name && !self.has_adopted(&wanted);
        let version = if is_other { wanted.version.max(held.version + 1) } else { wanted.version };
        Catalogue { version, ..wanted }
    }

    /// The newest version of the shipped catalogue, where the register uses an older one.
    #[must_use]
    pub fn newer_catalogue(&self) -> Option<&'static Catalogue> {
        let (held, newest) = (self.catalogue(), Catalogue::shipped());
        (held.id.is_shipped() && held.version < newest.version).then_some(newest)
    }
}
