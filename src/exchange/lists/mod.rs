//! The lists, a file each: how rows are made from the register, found in it, and turned into commands.

mod acceptances;
mod activities;
mod adjustments;
mod assessments;
mod assets;
mod carries;
mod classification_list;
mod common_types;
mod dependencies;
mod follow_ups;
mod measures;
mod planned_sessions;
mod practices;
mod systems;
mod threshold_analyses;
mod units;

pub(super) use acceptances::AcceptanceRow;
pub(super) use activities::ActivityRow;
pub(super) use adjustments::AdjustmentRow;
pub(super) use assessments::AssessmentRow;
pub(super) use assets::AssetRow;
pub(super) use carries::CarriesRow;
pub(super) use classification_list::ClassificationRow;
pub(super) use common_types::CommonTypeRow;
pub(super) use dependencies::DependencyRow;
pub(super) use follow_ups::FollowUpRow;
pub(super) use measures::MeasureRow;
pub(super) use planned_sessions::PlannedSessionRow;
pub(super) use practices::PracticeRow;
pub(super) use systems::SystemRow;
pub(super) use threshold_analyses::ThresholdRow;
pub(super) use units::UnitRow;

use super::cell::Cell;
use super::column::Column;
use super::directory::Directory;
use super::fault::Reason;
use super::handout::highest_level;
use super::sheet::Row;
use crate::domain::{AspectSet, Level, Subject, System};
use crate::register::{Command, Slot, Snapshot};
use rustc_hash::FxHashMap;

/// A list that goes out.
pub(super) trait Listed<'a>: Sized + 'a {
    /// Its columns, in order, for the aspects that are rated.
    fn columns(rated: AspectSet) -> Vec<Column<'a, Self>>;
    /// Its rows, in the order they are written.
    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self>;
    /// The systems and assets that the row is about.
    fn about(&self) -> [Option<Subject>; 2] {
        [None; 2]
    }
    /// The highest level of what the row is about, by which it may have to be hidden.
    fn highest(&self, snapshot: &Snapshot) -> Option<Level> {
        self.about().into_iter().flatten().filter_map(|subject| highest_level(subject, snapshot)).max()
    }
}

/// A list that comes in, too.
pub(super) trait Imported<'a>: Listed<'a> {
    /// The headings it cannot do without.
    const NEEDED: &'static [&'static str];

    /// Looks at all rows before the first is read.
    fn prepare(_rows: &[Given<'_>], _directory: &mut Directory<'a>) {}

    /// The record that a row is about, as the register has it, or a new one.
    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong>;

    /// What the row asks for, after its cells were read.
    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong>;

    /// Puts the commands in an order in which the register takes them.
    fn put_in_order(_commands: &mut Vec<(u64, Command)>) {}
}

/// A row with the columns of its file.
pub(super) struct Given<'r> {
    /// The row.
    pub row: &'r Row,
    /// Where the known columns stand.
    pub places: &'r FxHashMap<&'r str, usize>,
}

impl Given<'_> {
    /// The cell as it stands.
    pub fn raw(&self, heading: &str) -> &str {
        self.places.get(heading).map_or("", |place| self.row.cell(*place))
    }

    /// The cell of a column; empty where the file does not have it.
    pub fn cell(&self, heading: &str) -> Cell<'_> {
        Cell::of(self.raw(heading))
    }

    /// The text of a cell that must have one.
    pub fn needed(&self, heading: &'static str) -> Result<String, Wrong> {
        let cell = self.cell(heading);
        cell.text().map(str::to_owned).ok_or_else(|| Wrong::new(heading, Reason::ValueMissing))
    }
}

/// What is wrong with a row, and in which column.
pub(super) struct Wrong {
    /// The heading.
    pub column: String,
    /// The reason.
    pub reason: Reason,
}

impl Wrong {
    pub fn new(column: impl Into<String>, reason: Reason) -> Self {
        Self { column: column.into(), reason }
    }
}

/// What a row asks for.
pub(super) struct Asked {
    /// Whether its record is new.
    pub is_new: bool,
    /// The commands; none where nothing changes.
    pub commands: Vec<Command>,
}

/// Names the column of a reason.
fn within<T>(column: &'static str, result: Result<T, Reason>) -> Result<T, Wrong> {
    result.map_err(|reason| Wrong::new(column, reason))
}

/// References in the order people count them: `S-999` before `S-1000`.
pub(super) fn by_number(reference: &str) -> (&str, u64, &str) {
    let letters = reference.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = reference[letters.len()..].parse().unwrap_or(u64::MAX);
    (letters, number, reference)
}

/// All systems in the order of their references.
fn systems(snapshot: &Snapshot) -> Vec<(Slot, &System)> {
    let mut systems: Vec<(Slot, &System)> = snapshot.systems().iter().collect();
    systems.sort_by_cached_key(|(_, system)| by_number(&system.reference));
    systems
}
