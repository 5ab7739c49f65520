//! Heat maps: how many systems there are at each pair of effective levels in two aspects.

use crate::domain::{Aspect, Level, Levels};
use serde::Serialize;

/// How many levels there are, and one place more for what is not known.
const STEPS: usize = Level::MAX as usize + 2;

/// The levels of a heat map, lowest first, and last what is not known.
#[must_use]
pub fn heat_levels() -> [Option<Level>; STEPS] {
    std::array::from_fn(|place| u8::try_from(place).ok().and_then(Level::new))
}

/// A cell of a heat map: the systems with these effective levels. `None` stands for a level that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Cell {
    /// The aspect of the rows.
    pub down: Aspect,
    /// Its level.
    pub row: Option<Level>,
    /// The aspect of the columns.
    pub across: Aspect,
    /// Its level.
    pub column: Option<Level>,
}

impl Cell {
    /// Whether a system with these effective levels is counted here.
    #[must_use]
    pub fn holds(self, levels: Levels) -> bool {
        levels[self.down] == self.row && levels[self.across] == self.column
    }
}

/// How many systems there are at each pair of levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatMap {
    /// The aspect of the rows.
    pub down: Aspect,
    /// The aspect of the columns.
    pub across: Aspect,
    counts: [[usize; STEPS]; STEPS],
}

impl HeatMap {
    pub(super) fn empty(down: Aspect, across: Aspect) -> Self {
        Self { down, across, counts: [[0; STEPS]; STEPS] }
    }

    pub(super) fn count(&mut self, levels: Levels) {
        self.counts[place(levels[self.down])][place(levels[self.across])] += 1;
    }

    /// The cell at these levels, and how many systems it holds.
    #[must_use]
    pub fn at(&self, row: Option<Level>, column: Option<Level>) -> (Cell, usize) {
        let cell = Cell { down: self.down, row, across: self.across, column };
        (cell, self.counts[place(row)][place(column)])
    }

    /// All cells with their numbers, the highest row first, what is not known last.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, usize)> {
        self.rows().flat_map(|row| heat_levels().map(|column| self.at(row, column)))
    }

    /// The levels of the rows, the highest first, what is not known last.
    pub fn rows(&self) -> impl Iterator<Item = Option<Level>> + use<> {
        Level::all().rev().map(Some).chain([None])
    }

    /// The number of the fullest cell.
    #[must_use]
    pub fn most(&self) -> usize {
        self.counts.iter().flatten().copied().max().unwrap_or_default()
    }
}

fn place(level: Option<Level>) -> usize {
    level.map_or(STEPS - 1, |level| usize::from(level.number()))
}
