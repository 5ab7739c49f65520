//! `enhet`: the units. A row may name a unit above it that stands further down in the file.

use super::{Asked, Given, Imported, Listed, Wrong, within};
use crate::domain::{AspectSet, RecordKey, Text, Unit, UnitId, UnitKind, fold};
use crate::exchange::cell::Cell;
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::register::{Command, Snapshot};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

/// One unit.
pub struct UnitRow<'a> {
    base: Option<&'a Unit>,
    unit: Cow<'a, Unit>,
}

impl<'a> Listed<'a> for UnitRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        vec![
            Column::text("Namn", |row: &Self| &row.unit.name, |row| &mut row.unit.to_mut().name),
            Column::word("Typ", |row: &Self| row.unit.kind, |row| &mut row.unit.to_mut().kind),
            Column::unit("Ingår i", |row: &Self| row.unit.parent, |row, parent| row.unit.to_mut().parent = parent),
            Column::text("Handläggare", |row: &Self| &row.unit.officer, |row| &mut row.unit.to_mut().officer),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut units: Vec<&Unit> = snapshot.units().iter().map(|(_, unit)| unit).collect();
        units.sort_by_cached_key(|unit| fold(&snapshot.unit_path(unit.id)));
        units.into_iter().map(|unit| Self { base: Some(unit), unit: Cow::Borrowed(unit) })
    }
}

impl<'a> Imported<'a> for UnitRow<'a> {
    const NEEDED: &'static [&'static str] = &["Namn"];

    /// Settles which unit each row is about, so that rows can name each other in any order.
    fn prepare(rows: &[Given<'_>], directory: &mut Directory<'a>) {
        let mut taken: FxHashSet<UnitId> = FxHashSet::default();
        let mut open: Vec<&Given<'_>> = Vec::new();
        for row in rows {
            match exactly(row, directory) {
                Some(id) if taken.insert(id) => {
                    directory.rows.insert(row.row.line, id);
                }
                // A second row about the same unit is told so when it is read.
                Some(id) => {
                    directory.rows.insert(row.row.line, id);
                }
                None => open.push(row),
            }
        }
        let mut made: FxHashMap<(String, String), UnitId> = FxHashMap::default();
        for row in open {
            let name = row.cell("Namn");
            let Some(name) = name.text() else { continue };
            let mut candidates = directory.units.named(name).filter(|id| directory.snapshot.units().get(*id).is_some());
            // The only unit of that name, which no other row is about, has moved.
            let moved = match (candidates.next(), candidates.next()) {
                (Some(only), None) if taken.insert(only) => Some(only),
                _ => None,
            };
            let parent = row.cell("Ingår i");
            let key = (fold(name), parent.text().map(fold).unwrap_or_default());
            let id = moved.unwrap_or_else(|| *made.entry(key).or_insert_with(|| UnitId::fresh(directory.at)));
            directory.rows.insert(row.row.line, id);
        }
        for row in rows {
            let (name, parent) = (row.cell("Namn"), row.cell("Ingår i"));
            if let (Some(name), Some(id)) = (name.text(), directory.rows.get(&row.row.line))
                && (directory.snapshot.units().get(*id).is_none() || parent.text().is_some())
            {
                directory.units.add(*id, name, parent.text());
            }
        }
    }

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        row.needed("Namn")?;
        let id = directory.rows.get(&row.row.line).copied();
        let id = id.ok_or_else(|| Wrong::new("Namn", Reason::ValueMissing))?;
        within("Namn", directory.claim_record(RecordKey::Unit(id)))?;
        let base = directory.snapshot.units().get(id);
        let (name, officer) = (Text::default(), Text::default());
        let new = || Cow::Owned(Unit { id, name, kind: UnitKind::default(), parent: None, officer });
        Ok(Self { base, unit: base.map_or_else(new, Cow::Borrowed) })
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        if self.unit.name.trim().is_empty() {
            return Err(Wrong::new("Namn", Reason::ValueMissing));
        }
        let is_edited = self.base != Some(&*self.unit);
        let command = is_edited.then(|| Command::SaveUnit(self.unit.into_owned()));
        Ok(Asked { is_new: self.base.is_none(), commands: command.into_iter().collect() })
    }

    /// Units above come before those beneath them.
    fn put_in_order(commands: &mut Vec<(u64, Command)>) {
        let parents: FxHashMap<UnitId, Option<UnitId>> =
            commands.iter().filter_map(|(_, command)| parent(command)).collect();
        let depth = |command: &Command| {
            let start = parent(command).map(|(id, _)| id);
            let up = std::iter::successors(start, |id| parents.get(id).copied().flatten());
            up.take(parents.len() + 1).count()
        };
        commands.sort_by_cached_key(|(_, command)| depth(command));
    }
}

fn parent(command: &Command) -> Option<(UnitId, Option<UnitId>)> {
    match command {
        Command::SaveUnit(unit) => Some((unit.id, unit.parent)),
        _ => None,
    }
}

/// The unit of the register with the row's name, in the place that the row says.
fn exactly(row: &Given<'_>, directory: &Directory<'_>) -> Option<UnitId> {
    let name = row.cell("Namn");
    let units = directory.snapshot.units();
    let candidates: Vec<&Unit> = directory.units.named(name.text()?).filter_map(|id| units.get(id)).collect();
    let beneath = |parent: Option<UnitId>| candidates.iter().find(|unit| unit.parent == parent).map(|unit| unit.id);
    match row.cell("Ingår i") {
        Cell::Empty if candidates.len() == 1 => Some(candidates[0].id),
        Cell::Empty | Cell::Clear => beneath(None),
        Cell::Text(parent) => match directory.units.find(&parent) {
            Ok(Some(parent)) => beneath(Some(parent)),
            _ => None,
        },
    }
}
