//! The units as a field offers them.

use crate::domain::UnitId;
use crate::tr;
use crate::ui::{View, order};

/// All units by name, each with where it belongs, after the choice of none.
pub fn options(view: &View<'_>) -> Vec<(Option<UnitId>, String)> {
    let snapshot = view.snapshot;
    let mut units: Vec<_> = snapshot
        .units()
        .iter()
        .map(|(_, unit)| {
            let above = unit.parent.map(|parent| snapshot.unit_path(parent)).unwrap_or_default();
            // The name comes first, since a narrow field cuts the end.
            let name = if above.is_empty() { unit.name.to_string() } else { format!("{} ({above})", unit.name) };
            (Some(unit.id), name)
        })
        .collect();
    units.sort_by_cached_key(|(_, name)| order::key(name));
    units.insert(0, (None, tr!(view.texts, "common-nothing-chosen")));
    units
}
