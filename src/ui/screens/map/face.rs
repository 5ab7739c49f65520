//! What each system on the map says: its name, its levels, and what is said aloud. Worked out with the layout.

use super::layout::Layout;
use super::sizes::letters;
use crate::domain::derive::{Derived, Status};
use crate::domain::{Aspect, AspectSet, AssetId, Subject, Text};
use crate::register::Slot;
use crate::tr;
use crate::ui::widgets::badge;
use crate::ui::{View, order};
use std::collections::BTreeMap;

/// Everything the map says.
pub(super) struct Faces {
    pub systems: BTreeMap<Slot, Face>,
    /// The assets that the centre carries.
    pub assets: Vec<Carried>,
}

/// One system.
pub(super) struct Face {
    pub name: Text,
    pub derived: Derived,
    /// What stands in place of badges, where there is nothing to show on them.
    pub without_levels: Option<String>,
    pub is_retired: bool,
    pub is_in_circle: bool,
    /// All of it in words.
    pub said: String,
}

/// One asset, with what its name does not say.
pub(super) struct Carried {
    pub id: AssetId,
    pub name: Text,
    pub said: String,
}

impl Faces {
    pub fn of(layout: &Layout, centre: Slot, view: &View<'_>) -> Self {
        let shown = layout.columns.iter().flat_map(|column| column.systems.iter().map(|slot| (*slot, column.step)));
        let systems = shown.filter_map(|(slot, step)| Some((slot, face(slot, step, layout, view)?)));
        Self { systems: systems.collect(), assets: carried(centre, view) }
    }
}

fn face(slot: Slot, step: i8, layout: &Layout, view: &View<'_>) -> Option<Face> {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let system = snapshot.systems().at(slot)?;
    let derived = *snapshot.derived(slot);
    let circles = super::circles_of(slot, snapshot);
    let without_levels = if system.is_retired() {
        Some(texts.word(system.life_cycle))
    } else {
        let status = snapshot.system_status(slot);
        (status == Status::Unclassified).then(|| texts.word(status))
    };
    let levels = without_levels.clone().unwrap_or_else(|| spoken(&derived, view));
    let mut said = vec![system.name.to_string(), levels, inherited(slot, step, layout, view)];
    said.extend(circles.iter().map(|(names, _)| tr!(texts, "map-said-circle", names = names.as_str())));
    Some(Face {
        name: system.name.clone(),
        derived,
        without_levels,
        is_retired: system.is_retired(),
        is_in_circle: !circles.is_empty(),
        said: said.join(", "),
    })
}

/// "K 3 R 2 T 3", each with what its badge shows besides.
fn spoken(derived: &Derived, view: &View<'_>) -> String {
    let aspect = |aspect: Aspect| badge::said(aspect, derived.aspects[aspect], view.texts);
    view.snapshot.settings().aspects().iter().map(aspect).collect::<Vec<_>>().join(" ")
}

/// What goes along the lines: what a foundation inherits, or what a dependent hands on.
fn inherited(slot: Slot, step: i8, layout: &Layout, view: &View<'_>) -> String {
    let end = |link: &super::layout::Link| if step > 0 { link.on } else { link.system };
    let lines = layout.links.iter().filter(|link| end(link) == slot);
    let along: AspectSet = lines.flat_map(|link| link.inherits.iter()).collect();
    let spaced = letters(along).chars().map(String::from).collect::<Vec<_>>().join(" ");
    match step.signum() {
        0 => tr!(view.texts, "map-said-centre"),
        1 if along.is_empty() => tr!(view.texts, "map-said-inherits-nothing"),
        1 => tr!(view.texts, "map-said-inherits", aspects = spaced),
        _ if along.is_empty() => tr!(view.texts, "map-said-gives-nothing"),
        _ => tr!(view.texts, "map-said-gives", aspects = spaced),
    }
}

fn carried(centre: Slot, view: &View<'_>) -> Vec<Carried> {
    let snapshot = view.snapshot;
    let held = snapshot.carried_by(centre).iter().filter_map(|slot| snapshot.assets().at(*slot));
    let mut assets: Vec<_> = held.collect();
    assets.sort_by_cached_key(|asset| order::key(&asset.name));
    let told = assets.into_iter().map(|asset| {
        let levels = snapshot.decided(Subject::Asset(asset.id)).map(|held| held.levels).unwrap_or_default();
        let rated = snapshot.settings().aspects().iter();
        let levels = rated.map(|aspect| match levels[aspect] {
            Some(level) => format!("{} {}", aspect.letter(), level.number()),
            None => format!("{} –", aspect.letter()),
        });
        let said = format!("{}, {}", asset.name, levels.collect::<Vec<_>>().join(" "));
        Carried { id: asset.id, name: asset.name.clone(), said }
    });
    told.collect()
}
