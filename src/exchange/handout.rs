//! What of a list is handed out: which columns in which order, what is hidden and on what ground. Kept under a name in
//! the register, so that the same paper is made the same way next time.

use super::{Format, List};
use crate::domain::{Level, Subject, UnitId};
use crate::register::Snapshot;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// What stands where something is hidden.
pub const MASK: &str = "***";

/// The ground that is proposed: secrecy of security measures, offentlighets- och sekretesslagen 18 kap. 8 §.
pub const GROUND: &str = "OSL 18:8";

/// The column of a masked list that says when and on what ground something was hidden.
pub(super) const STAMP: &str = "Maskerad";

/// The columns that say which record a row is about. They stay where a record is hidden for its level.
const NAMING: [&str; 4] = ["Beteckning", "Namn", "System", "Informationsmängd"];

/// How a list is handed out, whatever its rows are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handout {
    /// The list.
    pub list: List,
    /// What it is written as.
    #[serde(default)]
    pub format: Format,
    /// The headings in their order; all columns as the list has them where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// What is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<Mask>,
}

/// What is hidden in a list, so that it can be shown to somebody who may not see all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    /// The ground in law, which stands on every row with the day.
    pub ground: String,
    /// The headings whose cells hold `***`, empty ones too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// Hides records that have this level, or a higher one, in any aspect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Level>,
    /// What stands in the place of such a record.
    #[serde(default)]
    pub instead: Instead,
}

/// What stands in the place of a record that is hidden for its level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// Nothing: the row is left out.
    #[default]
    Nothing,
    /// A row that tells which record it is, and `***` for the rest.
    Name,
}

/// Which rows go out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// All.
    #[default]
    All,
    /// Those about these systems and assets. Rows that are about none go out all the same.
    About(FxHashSet<Subject>),
}

/// What was handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// How many rows.
    pub rows: usize,
    /// How many were left out for their level.
    pub left_out: usize,
}

impl Handout {
    /// The whole list.
    #[must_use]
    pub fn whole(list: List, format: impl Into<Format>) -> Self {
        Self { list, format: format.into(), columns: Vec::new(), mask: None }
    }

    /// What is hidden, where anything is.
    #[must_use]
    pub fn masked(&self) -> Option<&Mask> {
        self.mask.as_ref().filter(|mask| !mask.columns.is_empty() || mask.from.is_some())
    }

    /// As a file, or as the register keeps it.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    /// Reads what was kept.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

impl Mask {
    /// Hides nothing yet, on the ground that is proposed.
    #[must_use]
    pub fn nothing() -> Self {
        Self { ground: GROUND.to_owned(), columns: Vec::new(), from: None, instead: Instead::default() }
    }

    /// Whether a column is hidden in all rows.
    pub(super) fn hides_column(&self, heading: &str) -> bool {
        self.columns.iter().any(|hidden| hidden == heading)
    }

    /// Whether a record with this highest level is hidden.
    pub(super) fn hides(&self, highest: Option<Level>) -> bool {
        self.from.is_some_and(|from| highest >= Some(from))
    }
}

impl Rows {
    /// The rows about these.
    #[must_use]
    pub fn about(subjects: impl IntoIterator<Item = Subject>) -> Self {
        Self::About(subjects.into_iter().collect())
    }

    /// The rows about what belongs to a unit, or to one beneath it.
    #[must_use]
    pub fn of_unit(unit: UnitId, snapshot: &Snapshot) -> Self {
        let within = snapshot.within(unit);
        let systems = snapshot.systems().iter().filter(|(_, held)| within(held.unit));
        let assets = snapshot.assets().iter().filter(|(_, held)| within(held.unit));
        let systems = systems.map(|(_, held)| Subject::System(held.id));
        Self::about(systems.chain(assets.map(|(_, held)| Subject::Asset(held.id))))
    }

    /// Whether a row about these goes out.
    pub(super) fn has(&self, about: [Option<Subject>; 2]) -> bool {
        let Self::About(wanted) = self else { return true };
        let mut about = about.into_iter().flatten().peekable();
        about.peek().is_none() || about.any(|subject| wanted.contains(&subject))
    }
}

/// Whether the cells of this column tell which record a row is about.
pub(super) fn is_naming(heading: &str) -> bool {
    NAMING.contains(&heading)
}

/// The highest level that is said of a system or an asset anywhere: derived or effective, decided or drafted. A lowered
/// level does not make what was rated higher less sensitive.
pub(super) fn highest_level(subject: Subject, snapshot: &Snapshot) -> Option<Level> {
    let rated = snapshot.settings().aspects();
    let said = [snapshot.decided(subject), snapshot.draft(subject)].into_iter().flatten();
    let said = said.flat_map(|held| rated.iter().filter_map(|aspect| held.levels[aspect])).max();
    let Subject::System(id) = subject else { return said };
    let slot = snapshot.systems().slot(id);
    let derived = slot.map(|slot| snapshot.derived(slot)).into_iter();
    let outcomes = derived.flat_map(|held| rated.iter().map(|aspect| &held.aspects[aspect]));
    outcomes.flat_map(|outcome| [outcome.derived, outcome.effective]).flatten().max().max(said)
}
