//! What a new version of a catalogue makes of the one before (domain 6): which requirement continues which, so that
//! answers, gaps and measures can follow, and what has no successor.

use super::Catalogue;
use crate::domain::{Requirement, ToConfirm};
use rustc_hash::FxHashMap;

/// Two versions held against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// Every requirement of the new version with what it continues, in the order of the new version.
    pub requirements: Vec<Continued<'a>>,
    /// The requirements of the old version that nothing continues, in its order.
    pub gone: Vec<&'a Requirement>,
}

/// A requirement of a new version, and what it continues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Continued<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// What it continues; empty for a new one.
    pub of: Vec<&'a Requirement>,
    /// Why answers that follow are to be confirmed; `None` where they go on as they are.
    pub to_confirm: Option<ToConfirm>,
}

impl Continued<'_> {
    /// Whether nothing of the old version leads to it.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.of.is_empty()
    }
}

impl<'a> Comparison<'a> {
    /// What goes on as it was, perhaps under another id.
    pub fn carried(&self) -> impl Iterator<Item = &Continued<'a>> {
        self.requirements.iter().filter(|held| !held.is_new() && held.to_confirm.is_none())
    }

    /// What goes on in other words, so that answers are to be confirmed.
    pub fn to_confirm(&self) -> impl Iterator<Item = &Continued<'a>> {
        self.requirements.iter().filter(|held| held.to_confirm.is_some())
    }

    /// What nothing of the old version leads to.
    pub fn added(&self) -> impl Iterator<Item = &Continued<'a>> {
        self.requirements.iter().filter(|held| held.is_new())
    }

    /// The requirements that continue one of the old version, each with all that do.
    #[must_use]
    pub fn successors(&self) -> FxHashMap<&'a str, Vec<&Continued<'a>>> {
        let mut found: FxHashMap<&str, Vec<&Continued<'_>>> = FxHashMap::default();
        for continued in &self.requirements {
            for old in &continued.of {
                found.entry(&old.id).or_default().push(continued);
            }
        }
        found
    }
}

/// Holds a new version against an old one. A requirement continues those it names, else the one with its own id.
///
/// What one names of a still earlier version, as in a list that was written from the old version and edited, says
/// nothing about the old one.
#[must_use]
pub fn compare<'a>(old: &'a Catalogue, new: &'a Catalogue) -> Comparison<'a> {
    let known: FxHashMap<&str, &Requirement> = old.requirements.iter().map(|held| (&*held.id, held)).collect();
    let of = |held: &'a Requirement| -> Vec<&'a Requirement> {
        let own = known.get(&*held.id).copied();
        let is_of_old = own.is_none_or(|own| own.continues != held.continues);
        let named: Vec<_> = held.continues.iter().filter_map(|id| known.get(&**id).copied()).collect();
        if is_of_old && !named.is_empty() { named } else { own.into_iter().collect() }
    };
    let found: Vec<(&Requirement, Vec<&Requirement>)> = new.requirements.iter().map(|held| (held, of(held))).collect();
    let mut heirs: FxHashMap<&str, usize> = FxHashMap::default();
    for old in found.iter().flat_map(|(_, of)| of) {
        *heirs.entry(&old.id).or_default() += 1;
    }
    let to_confirm = |held: &Requirement, of: &[&Requirement]| match of {
        [] => None,
        [only] if heirs[&*only.id] == 1 => is_reworded(only, held).then_some(ToConfirm::Reworded),
        _ => Some(ToConfirm::Merged),
    };
    let requirements = found
        .iter()
        .map(|(held, of)| Continued { requirement: held, of: of.clone(), to_confirm: to_confirm(held, of) })
        .collect();
    let gone = old.requirements.iter().filter(|held| !heirs.contains_key(&*held.id)).collect();
    Comparison { requirements, gone }
}

/// Whether the demand itself reads otherwise. A new heading or explanation asks nothing new of anybody.
fn is_reworded(old: &Requirement, new: &Requirement) -> bool {
    old.is != new.is || old.steps != new.steps
}
