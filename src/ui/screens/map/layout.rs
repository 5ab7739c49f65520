//! Where the systems around one stand: in which column, in which row, and joined by what. Pure, and worked out only
//! when the register, the centre or the room has changed.
//!
//! Whoever depends stands left of what it rests on, so that everything is read, and inherited, from left to right.

use crate::domain::AspectSet;
use crate::domain::derive::{Edge, Network as _};
use crate::register::{Slot, Snapshot};
use crate::ui::order;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How far the systems are followed each way.
const STEPS: i8 = 2;
/// As many systems as an unfolded column shows.
const UNFOLDED: usize = 200;

/// The systems around one, in columns from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The columns that have a system.
    pub columns: Vec<Column>,
    /// The dependencies between the systems shown.
    pub links: Vec<Link>,
    places: BTreeMap<Slot, Place>,
}

/// The systems that lie equally many steps from the centre, on the same side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Steps from the centre: negative for what depends on it, positive for what it rests on.
    pub step: i8,
    /// The systems shown, from the top.
    pub systems: Vec<Slot>,
    /// What stands beneath them, where they are more than there is room for.
    pub fold: Option<Fold>,
}

/// The last place of a column with many systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// So many more are folded away.
    More(usize),
    /// All are shown but so many, beyond what anyone would read; they can be folded away again.
    Fewer(usize),
}

/// A dependency that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The system that depends.
    pub system: Slot,
    /// What it rests on, which inherits.
    pub on: Slot,
    /// The aspects that are inherited, of those that are rated.
    pub inherits: AspectSet,
    /// Whether both ends are in one circle through it.
    pub is_in_circle: bool,
}

/// A place of the layout, counted from the upper left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The column, in [`Layout::columns`].
    pub column: usize,
    /// The row; one below the systems is the fold.
    pub row: usize,
}

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// A system.
    System(Slot),
    /// The fold of the column this many steps from the centre.
    Fold(i8, Fold),
}

/// A way to go from a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the four arrows")]
pub enum Way {
    Left,
    Right,
    Up,
    Down,
}

/// Lays out what lies around a system. `most` rows fit in a column, unless it is among the `unfolded`.
#[must_use]
pub fn around(snapshot: &Snapshot, centre: Slot, unfolded: &BTreeSet<i8>, most: usize) -> Layout {
    let mut columns = BTreeMap::from([(0, Column { step: 0, systems: vec![centre], fold: None })]);
    let mut seen = BTreeSet::from([centre]);
    // What is one step away on either side comes before what is two steps away on the other.
    for distance in 1..=STEPS {
        for step in [distance, -distance] {
            let inner = columns.get(&(step - step.signum())).map(|column: &Column| column.systems.clone());
            let found = next(snapshot, &inner.unwrap_or_default(), step, &mut seen);
            if !found.is_empty() {
                columns.insert(step, folded(step, found, unfolded.contains(&step), most));
            }
        }
    }
    let columns: Vec<Column> = columns.into_values().collect();
    let links = links(snapshot, &columns);
    let mut layout = Layout { columns, links, places: BTreeMap::new() };
    let held = layout.places().filter_map(|(place, held)| match held {
        Held::System(slot) => Some((slot, place)),
        Held::Fold(..) => None,
    });
    layout.places = held.collect();
    layout
}

/// The systems one step further out that have not been placed, in the order of those they hang on; among these the
/// ones that need most protection first, since they decide the level.
fn next(snapshot: &Snapshot, inner: &[Slot], step: i8, seen: &mut BTreeSet<Slot>) -> Vec<Slot> {
    let mut found = Vec::new();
    for slot in inner {
        let mut edges: Vec<Slot> = outward(snapshot, *slot, step).iter().map(|edge| edge.node).collect();
        edges.sort_by_cached_key(|node| {
            let highest = snapshot.derived(*node).effective().0.into_iter().flatten().max();
            let name = snapshot.systems().at(*node).map_or_else(String::new, |system| order::key(&system.name));
            (!snapshot.takes_part(*node), Reverse(highest), name)
        });
        found.extend(edges.into_iter().filter(|node| seen.insert(*node)));
    }
    found
}

fn outward(snapshot: &Snapshot, slot: Slot, step: i8) -> &[Edge] {
    if step < 0 { snapshot.dependents(slot) } else { snapshot.rests_on(slot) }
}

fn folded(step: i8, mut systems: Vec<Slot>, is_unfolded: bool, most: usize) -> Column {
    if systems.len() <= most {
        return Column { step, systems, fold: None };
    }
    if is_unfolded {
        let hidden = systems.len().saturating_sub(UNFOLDED);
        systems.truncate(UNFOLDED);
        return Column { step, systems, fold: Some(Fold::Fewer(hidden)) };
    }
    // The fold takes a row itself.
    let shown = most.saturating_sub(1).max(1);
    let more = systems.len() - shown;
    systems.truncate(shown);
    Column { step, systems, fold: Some(Fold::More(more)) }
}

/// The dependencies from one column to the next, and those that close a circle.
fn links(snapshot: &Snapshot, columns: &[Column]) -> Vec<Link> {
    let steps: BTreeMap<Slot, i8> =
        columns.iter().flat_map(|column| column.systems.iter().map(|slot| (*slot, column.step))).collect();
    let mut links = Vec::new();
    for (system, from) in &steps {
        for edge in snapshot.rests_on(*system) {
            let Some(to) = steps.get(&edge.node) else { continue };
            let is_in_circle = is_in_circle(snapshot, *system, *edge);
            if to - from == 1 || is_in_circle {
                let rated = snapshot.settings().aspects().iter();
                let inherits = rated.filter(|aspect| edge.inherits.has(*aspect)).collect();
                links.push(Link { system: *system, on: edge.node, inherits, is_in_circle });
            }
        }
    }
    links
}

fn is_in_circle(snapshot: &Snapshot, system: Slot, edge: Edge) -> bool {
    let circle = |slot, aspect| snapshot.derived(slot).aspects[aspect].circle;
    edge.inherits.iter().any(|aspect| {
        let own = circle(system, aspect);
        own.is_some() && own == circle(edge.node, aspect)
    })
}

impl Column {
    /// How many places it has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.systems.len() + usize::from(self.fold.is_some())
    }

    fn held(&self, row: usize) -> Option<Held> {
        let system = self.systems.get(row).map(|slot| Held::System(*slot));
        system.or_else(|| Some(Held::Fold(self.step, self.fold.filter(|_| row == self.systems.len())?)))
    }
}

impl Layout {
    /// Every place with what it holds, column by column.
    pub fn places(&self) -> impl Iterator<Item = (Place, Held)> {
        self.columns.iter().enumerate().flat_map(|(at, column)| {
            (0..column.rows()).filter_map(move |row| Some((Place { column: at, row }, column.held(row)?)))
        })
    }

    /// Where a system stands.
    #[must_use]
    pub fn place(&self, system: Slot) -> Option<Place> {
        self.places.get(&system).copied()
    }

    /// What stands in a place.
    #[must_use]
    pub fn held(&self, place: Place) -> Option<Held> {
        self.columns.get(place.column)?.held(place.row)
    }

    /// The place that an arrow leads to. Sideways that is the first system that this one is joined to, else the one
    /// that stands nearest; at the edge it stays where it is.
    #[must_use]
    pub fn beside(&self, place: Place, way: Way) -> Place {
        let Some(column) = self.columns.get(place.column) else { return place };
        let beside = match way {
            Way::Up => return Place { row: place.row.saturating_sub(1), ..place },
            Way::Down => return Place { row: (place.row + 1).min(column.rows() - 1), ..place },
            Way::Left => place.column.checked_sub(1),
            Way::Right => Some(place.column + 1).filter(|at| *at < self.columns.len()),
        };
        let Some(at) = beside else { return place };
        self.joined(place, at).unwrap_or_else(|| self.level_with(place, at))
    }

    fn joined(&self, place: Place, at: usize) -> Option<Place> {
        let Held::System(from) = self.held(place)? else { return None };
        let is_joined =
            |to: Slot| self.links.iter().any(|link| [(from, to), (to, from)].contains(&(link.system, link.on)));
        let row = self.columns[at].systems.iter().position(|to| is_joined(*to))?;
        Some(Place { column: at, row })
    }

    /// Columns stand centred, so that the same height is another row in each.
    fn level_with(&self, place: Place, at: usize) -> Place {
        let (from, to) = (self.columns[place.column].rows(), self.columns[at].rows());
        let row = (place.row * 2 + 1 + to).saturating_sub(from) / 2;
        Place { column: at, row: row.min(to - 1) }
    }
}
