//! The aspects of information security that are rated: K, R, T and, where switched on, S (domain 1).

use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};

/// One rated aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// K, konfidentialitet: what if someone unauthorised gets it?
    Confidentiality,
    /// R, riktighet: what if it is wrong, changed or destroyed?
    Integrity,
    /// T, tillgänglighet: what if it cannot be reached when needed?
    Availability,
    /// S, spårbarhet: what if nobody can tell who did what? Off by default.
    Traceability,
}

impl Aspect {
    /// All four, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Confidentiality, Self::Integrity, Self::Availability, Self::Traceability];

    /// The Swedish letter by which people know the aspect: `K`, `R`, `T` or `S`.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Confidentiality => 'K',
            Self::Integrity => 'R',
            Self::Availability => 'T',
            Self::Traceability => 'S',
        }
    }

    /// The aspect with this letter, in either case.
    #[must_use]
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.letter() == letter.to_ascii_uppercase())
    }
}

/// One value for each aspect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerAspect<T>(pub [T; 4]);

impl<T> PerAspect<T> {
    /// A value for each aspect, made by `make`.
    pub fn of(make: impl FnMut(Aspect) -> T) -> Self {
        Self(Aspect::ALL.map(make))
    }

    /// The aspects with their values, in the order they are shown.
    pub fn iter(&self) -> impl Iterator<Item = (Aspect, &T)> {
        Aspect::ALL.into_iter().zip(&self.0)
    }
}

impl<T> Index<Aspect> for PerAspect<T> {
    type Output = T;

    fn index(&self, aspect: Aspect) -> &T {
        &self.0[aspect as usize]
    }
}

impl<T> IndexMut<Aspect> for PerAspect<T> {
    fn index_mut(&mut self, aspect: Aspect) -> &mut T {
        &mut self.0[aspect as usize]
    }
}

/// A set of aspects: what a dependency inherits, or what is rated in a register. Written `KRT`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AspectSet(u8);

impl AspectSet {
    /// No aspect.
    pub const NONE: Self = Self(0);
    /// K, R and T.
    pub const KRT: Self = Self(0b0111);
    /// K, R, T and S.
    pub const KRTS: Self = Self(0b1111);

    /// Whether the aspect is in the set.
    #[must_use]
    pub fn has(self, aspect: Aspect) -> bool {
        self.0 & (1 << aspect as u8) != 0
    }

    /// Whether the sets share an aspect.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set with the aspect put in or taken out.
    #[must_use]
    pub fn with(self, aspect: Aspect, present: bool) -> Self {
        let bit = 1 << aspect as u8;
        Self(if present { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether the set has no aspect.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The aspects of the set, in the order they are shown.
    pub fn iter(self) -> impl Iterator<Item = Aspect> {
        Aspect::ALL.into_iter().filter(move |aspect| self.has(*aspect))
    }
}

impl FromIterator<Aspect> for AspectSet {
    fn from_iter<I: IntoIterator<Item = Aspect>>(aspects: I) -> Self {
        aspects.into_iter().fold(Self::NONE, |set, aspect| set.with(aspect, true))
    }
}

impl std::fmt::Display for AspectSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.iter().try_for_each(|aspect| write!(f, "{}", aspect.letter()))
    }
}

impl From<AspectSet> for String {
    fn from(set: AspectSet) -> Self {
        set.to_string()
    }
}

/// A text that names something else than aspects.
#[derive(Debug, thiserror::Error)]
#[error("\"{0}\" names no aspects (K, R, T, S)")]
pub struct NotAspects(pub String);

impl std::str::FromStr for AspectSet {
    type Err = NotAspects;

    /// Reads letters in any order and case; spaces, commas and slashes between them are passed over.
    fn from_str(text: &str) -> Result<Self, NotAspects> {
        let letters = text.chars().filter(|c| !matches!(c, ' ' | ',' | '/'));
        letters
            .map(Aspect::from_letter)
            .try_fold(Self::NONE, |set, aspect| Some(set.with(aspect?, true)))
            .ok_or_else(|| NotAspects(text.to_owned()))
    }
}

impl TryFrom<String> for AspectSet {
    type Error = NotAspects;

    fn try_from(text: String) -> Result<Self, NotAspects> {
        text.parse()
    }
}
