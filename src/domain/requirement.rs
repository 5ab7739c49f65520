//! Requirements (domain 6): what a level demands, and which of them apply to a system with certain levels.

use super::{Aspect, AspectSet, Control, LawMark, LawMarks, Level, Levels, PerAspect, Text};
use serde::{Deserialize, Serialize};

/// What stands in a wording for the number that sharpens with the level.
pub const PLACEHOLDER: &str = "{limit}";

/// A text of a catalogue, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Swedish.
    pub sv: Text,
    /// English.
    pub en: Text,
}

/// One demand, concrete enough to answer yes or no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// What it is known by, such as `ATK-01`; never used again for another one.
    pub id: Text,
    /// The key of its area.
    pub area: Text,
    /// Heading.
    pub heading: Wording,
    /// Wording for own operation (ÄR).
    pub is: Wording,
    /// Wording for procurement (SKA).
    pub shall: Wording,
    /// Why it is demanded.
    pub why: Wording,
    /// How it is shown to be met.
    pub shown_by: Wording,
    /// Who answers for it.
    pub answers: Answers,
    /// What sort of measure meets it.
    pub kind: RequirementKind,
    /// From which level of each aspect it applies; `None` where the aspect does not switch it on.
    pub from: Levels,
    /// Whether it is basic protection (grundskydd), which every system needs.
    pub is_basic: bool,
    /// The controls it refers to.
    pub controls: Vec<Control>,
    /// Other norms it refers to.
    pub norms: Vec<Text>,
    /// The law that switches it on; `None` where it applies whatever the law.
    pub law: Option<LawMark>,
    /// How it sharpens with the level, the laxest first.
    pub steps: Vec<Step>,
    /// The requirements of the version before that it continues; where none is named, the one with its own id.
    #[serde(default)]
    pub continues: Vec<Text>,
}

/// What takes the place of [`PLACEHOLDER`] from a level on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// From this level on.
    pub from: Level,
    /// The number in words, such as "en vecka".
    pub limit: Wording,
}

/// Who answers for a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answers {
    /// The organisation that uses the system (verksamheten).
    Business,
    /// Those who operate it (it-driften).
    Operations,
    /// Its supplier (leverantören).
    Supplier,
}

impl Answers {
    /// All who may answer.
    pub const ALL: [Self; 3] = [Self::Business, Self::Operations, Self::Supplier];
}

/// What sort of measure meets a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the four themes of the controls")]
pub enum RequirementKind {
    Organisational,
    People,
    Physical,
    Technical,
}

impl RequirementKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Organisational, Self::People, Self::Physical, Self::Technical];
}

/// A requirement that applies to a system, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicable<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// The level of each aspect that switches it on; none at all for basic protection.
    pub because: Levels,
    /// The step that counts.
    pub step: Option<&'a Step>,
}

impl Requirement {
    /// How the requirement applies to a system with these effective levels and marks; `None` where it does not.
    ///
    /// An aspect at level 4 lies outside the method and switches nothing on (domain 2). Basic protection applies
    /// whatever the levels are.
    #[must_use]
    pub fn apply(&self, levels: &Levels, marks: LawMarks) -> Option<Applicable<'_>> {
        if self.law.is_some_and(|law| !marks.has(law)) {
            return None;
        }
        let within = PerAspect(levels.0.map(|level| level.filter(|level| !level.is_outside_method())));
        let reaches = |aspect, level: &Level| self.from[aspect].is_some_and(|from| from <= *level);
        let because = PerAspect::of(|aspect| within[aspect].filter(|level| reaches(aspect, level)));
        let is_met = because.0.iter().any(Option::is_some);
        if !is_met && !self.is_basic {
            return None;
        }
        // What no aspect switches on has no aspect of its own either: the highest of them all sharpens it.
        let highest = if is_met { because } else { within }.0.into_iter().flatten().max();
        Some(Applicable { requirement: self, because, step: self.step(highest) })
    }

    /// The step that counts at a level; the first one where the level lies below all.
    #[must_use]
    pub fn step(&self, level: Option<Level>) -> Option<&Step> {
        let reached = self.steps.iter().rev().find(|step| Some(step.from) <= level);
        reached.or_else(|| self.steps.first())
    }

    /// The aspects that switch it on.
    #[must_use]
    pub fn aspects(&self) -> AspectSet {
        Aspect::ALL.into_iter().filter(|aspect| self.from[*aspect].is_some()).collect()
    }
}

impl Applicable<'_> {
    /// A wording of the requirement, with the number of the step that counts.
    #[must_use]
    pub fn filled(&self, wording: &Wording) -> Wording {
        let Some(step) = self.step else { return wording.clone() };
        wording.with(&step.limit)
    }
}

impl Wording {
    /// The wording with a number in the place kept for it.
    #[must_use]
    pub fn with(&self, limit: &Self) -> Self {
        let fill = |text: &Text, limit: &Text| text.replace(PLACEHOLDER, limit).into();
        Self { sv: fill(&self.sv, &limit.sv), en: fill(&self.en, &limit.en) }
    }
}

/// The aspects that lie outside the method: no requirements come from them, but a special analysis.
#[must_use]
pub fn outside_method(levels: &Levels, rated: AspectSet) -> AspectSet {
    rated.iter().filter(|aspect| levels[*aspect].is_some_and(Level::is_outside_method)).collect()
}
