//! The units in the order of the tree, each with how deep it lies and what hangs on it.

use crate::domain::{Unit, UnitId};
use crate::i18n::Language;
use crate::register::Slot;
use crate::ui::widgets::table::Sort;
use crate::ui::{View, order};
use std::cmp::Ordering;
use std::collections::HashMap;

/// One unit of the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// How many units lie above it.
    pub depth: u16,
    /// The systems that belong to it itself.
    pub systems: usize,
    /// The assets that belong to it itself.
    pub assets: usize,
}

/// The tree, with what it was worked out from.
#[derive(Default)]
pub struct Tree {
    by: Option<(u64, Language, Option<Sort>)>,
    rows: Vec<Slot>,
    places: HashMap<Slot, Place>,
}

impl Tree {
    /// The units from top to bottom.
    pub fn rows(&self) -> &[Slot] {
        &self.rows
    }

    /// Where a unit stands.
    pub fn place(&self, slot: Slot) -> Place {
        self.places.get(&slot).copied().unwrap_or_default()
    }

    /// Works the tree out again if something changed. Units of the same parent are sorted among themselves.
    pub fn refresh(&mut self, view: &View<'_>, sort: Option<Sort>) {
        let by = Some((view.snapshot.revision(), view.texts.language(), sort));
        if self.by == by {
            return;
        }
        self.by = by;
        self.count(view);
        let mut parts: HashMap<Option<UnitId>, Vec<Slot>> = HashMap::new();
        for (slot, unit) in view.snapshot.units().iter() {
            parts.entry(unit.parent).or_default().push(slot);
        }
        for among in parts.values_mut() {
            self.sort(view, sort, among);
        }
        self.rows.clear();
        let mut waiting: Vec<(Slot, u16)> = Vec::new();
        let beneath = |waiting: &mut Vec<(Slot, u16)>, parent: Option<UnitId>, depth: u16| {
            let found = parts.get(&parent).into_iter().flatten();
            waiting.extend(found.rev().map(|slot| (*slot, depth)));
        };
        beneath(&mut waiting, None, 0);
        while let Some((slot, depth)) = waiting.pop() {
            self.rows.push(slot);
            self.places.entry(slot).or_default().depth = depth;
            if let Some(unit) = view.snapshot.units().at(slot) {
                beneath(&mut waiting, Some(unit.id), depth.saturating_add(1));
            }
        }
    }

    fn count(&mut self, view: &View<'_>) {
        let snapshot = view.snapshot;
        self.places.clear();
        let slot = |unit: Option<UnitId>| unit.and_then(|id| snapshot.units().slot(id));
        for (_, system) in snapshot.systems().iter() {
            if let Some(slot) = slot(system.unit) {
                self.places.entry(slot).or_default().systems += 1;
            }
        }
        for (_, asset) in snapshot.assets().iter() {
            if let Some(slot) = slot(asset.unit) {
                self.places.entry(slot).or_default().assets += 1;
            }
        }
    }

    fn sort(&self, view: &View<'_>, sort: Option<Sort>, among: &mut [Slot]) {
        let (column, is_descending) = sort.map_or(("name", false), |sort| (sort.column, sort.is_descending));
        let text = |unit: &Unit| match column {
            "kind" => view.texts.word(unit.kind),
            "officer" => unit.officer.to_string(),
            _ => unit.name.to_string(),
        };
        let key = |slot: &Slot| {
            let place = self.place(*slot);
            let count = match column {
                "systems" => place.systems,
                "assets" => place.assets,
                _ => 0,
            };
            let unit = view.snapshot.units().at(*slot);
            let name = unit.map(|unit| order::key(&unit.name)).unwrap_or_default();
            (count, unit.map(|unit| order::key(&text(unit))).unwrap_or_default(), name)
        };
        let mut keyed: Vec<_> = among.iter().map(|slot| (key(slot), *slot)).collect();
        keyed.sort_by(|a, b| match a.0.cmp(&b.0) {
            Ordering::Equal => a.1.cmp(&b.1),
            different if is_descending => different.reverse(),
            different => different,
        });
        for (place, (_, slot)) in among.iter_mut().zip(keyed) {
            *place = slot;
        }
    }
}
