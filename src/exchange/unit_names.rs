//! Units by name or, where that is ambiguous, by path: `Kommun / Sektion`.

use super::fault::Reason;
use crate::domain::{Unit, UnitId, fold};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

const SEPARATOR: &str = " / ";

/// The units of a register and those that an import adds.
pub(super) struct UnitNames {
    at: jiff::Timestamp,
    labels: FxHashMap<UnitId, String>,
    by_name: FxHashMap<String, Vec<Known>>,
    created: Vec<Created>,
}

struct Known {
    id: UnitId,
    /// Folded names from the top down, or from some unit above it where a list says no more.
    path: Vec<String>,
}

/// A unit that a list names without the register knowing it.
pub(super) struct Created {
    /// The new unit.
    pub unit: Unit,
    /// Its path in the list's words.
    pub path: String,
    /// The line that named it first.
    pub line: u64,
}

impl UnitNames {
    pub fn new(snapshot: &Snapshot, at: jiff::Timestamp) -> Self {
        let mut names = Self { at, labels: FxHashMap::default(), by_name: FxHashMap::default(), created: Vec::new() };
        let paths: Vec<(UnitId, String, &str)> =
            snapshot.units().iter().map(|(_, unit)| (unit.id, snapshot.unit_path(unit.id), &*unit.name)).collect();
        for (id, path, name) in &paths {
            // A name may hold the separator itself; it is one step of the path all the same.
            names.by_name.entry(fold(name)).or_default().push(Known { id: *id, path: steps(path) });
        }
        for (id, path, name) in paths {
            let is_alone = names.by_name.get(&fold(name)).is_some_and(|held| held.len() == 1);
            names.labels.insert(id, if is_alone { name.to_owned() } else { path });
        }
        names
    }

    /// What a list calls the unit.
    pub fn label(&self, unit: Option<UnitId>) -> &str {
        unit.and_then(|id| self.labels.get(&id)).map_or("", String::as_str)
    }

    /// The units with this name, without regard to where they are.
    pub fn named(&self, name: &str) -> impl Iterator<Item = UnitId> {
        self.by_name.get(&fold(name)).into_iter().flatten().map(|known| known.id)
    }

    /// Adds a unit that a row of the list is about.
    pub fn add(&mut self, id: UnitId, name: &str, parent: Option<&str>) {
        let mut path = parent.map(steps).unwrap_or_default();
        path.push(fold(name));
        let known = self.by_name.entry(fold(name)).or_default();
        known.retain(|held| held.id != id);
        known.push(Known { id, path });
    }

    /// The unit that a text stands for; `None` where there is none.
    pub fn find(&self, text: &str) -> Result<Option<UnitId>, Reason> {
        let whole = self.by_name.get(&fold(text)).map_or(&[][..], Vec::as_slice);
        if let [only] = whole {
            return Ok(Some(only.id));
        }
        let wanted = steps(text);
        let last = wanted.last().and_then(|last| self.by_name.get(last)).map_or(&[][..], Vec::as_slice);
        let at_top: Vec<UnitId> = last.iter().filter(|known| known.path == wanted).map(|known| known.id).collect();
        if let [only] = at_top.as_slice() {
            return Ok(Some(*only));
        }
        let fits = |known: &&Known| known.path.ends_with(&wanted) || wanted.ends_with(&known.path);
        let mut fitting = last.iter().filter(fits).map(|known| known.id);
        match (fitting.next(), fitting.next()) {
            (None, _) if whole.is_empty() => Ok(None),
            (Some(one), None) => Ok(Some(one)),
            _ => Err(Reason::AmbiguousName),
        }
    }

    /// The unit that a text stands for; an unknown one is made, at the top or where its path says.
    pub fn find_or_create(&mut self, text: &str, line: u64) -> Result<UnitId, Reason> {
        if let Some(known) = self.find(text)? {
            return Ok(known);
        }
        let (parent, name) = match text.rsplit_once(SEPARATOR) {
            Some((above, name)) if !above.trim().is_empty() && !name.trim().is_empty() => {
                (Some((self.find_or_create(above.trim(), line)?, above.trim())), name.trim())
            }
            _ => (None, text),
        };
        let id = UnitId::fresh(self.at);
        self.add(id, name, parent.map(|(_, above)| above));
        self.labels.insert(id, text.to_owned());
        let unit = Unit {
            id,
            name: name.into(),
            kind: crate::domain::UnitKind::default(),
            parent: parent.map(|(id, _)| id),
            officer: crate::domain::Text::default(),
        };
        self.created.push(Created { unit, path: text.to_owned(), line });
        Ok(id)
    }

    /// The units that were made on the way, parents first.
    pub fn take_created(&mut self) -> Vec<Created> {
        std::mem::take(&mut self.created)
    }
}

fn steps(path: &str) -> Vec<String> {
    path.split(SEPARATOR).map(fold).collect()
}
