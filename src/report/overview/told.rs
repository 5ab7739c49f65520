//! The overview for other programs: stable English keys, whatever language is spoken.

use super::Figures;
use crate::domain::{Aspect, Date, Level};
use crate::register::Snapshot;
use crate::register::query::{ActivityProgress, COUNTED, HeatMap, Light, Selection, UnitFigures};
use crate::register::trend::{Coverage, CoverageOn};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The overview as it is written for other programs.
#[derive(Debug, Serialize)]
pub struct Told {
    register: String,
    unit: Option<String>,
    today: Date,
    figures: BTreeMap<String, usize>,
    assets: Assets,
    late_measures: usize,
    activities: Vec<Activity>,
    units: Vec<Section>,
    heat_maps: Vec<Map>,
    coverage: Vec<Quarter>,
}

#[derive(Debug, Serialize)]
struct Assets {
    all: usize,
    decided: usize,
    outside_type: usize,
    differing: Option<usize>,
}

#[derive(Debug, Serialize)]
struct Activity {
    #[serde(flatten)]
    progress: ActivityProgress,
    done: usize,
    light: Light,
}

#[derive(Debug, Serialize)]
struct Section {
    unit: String,
    systems: usize,
    classified: usize,
    incomplete: usize,
    overdue: usize,
    critical: usize,
    critical_classified: usize,
    own: usize,
    own_classified: usize,
}

#[derive(Debug, Serialize)]
struct Map {
    down: Aspect,
    across: Aspect,
    cells: Vec<Cell>,
}

#[derive(Debug, Serialize)]
struct Cell {
    row: Option<Level>,
    column: Option<Level>,
    systems: usize,
}

#[derive(Debug, Serialize)]
struct Quarter {
    day: Date,
    /// Whether the log tells of the day; otherwise the records of now were counted with the decisions of then.
    is_told: bool,
    #[serde(flatten)]
    coverage: Coverage,
}

impl Told {
    /// Everything that was counted.
    #[must_use]
    pub fn of(figures: &Figures, snapshot: &Snapshot) -> Self {
        let overview = &figures.overview;
        let (all, decided) = overview.assets;
        Self {
            register: snapshot.settings().name.to_string(),
            unit: figures.unit.map(|unit| snapshot.unit_path(unit)),
            today: snapshot.today(),
            figures: COUNTED.iter().map(|held| (key(*held), overview.figure(*held).count)).collect(),
            assets: Assets { all, decided, outside_type: overview.outside_type, differing: overview.differing },
            late_measures: overview.late_measures,
            activities: overview.activities.iter().map(activity).collect(),
            units: overview.units.iter().map(|unit| section(unit, snapshot)).collect(),
            heat_maps: overview.heat_maps.iter().map(map).collect(),
            coverage: figures.quarters.iter().map(quarter).collect(),
        }
    }
}

/// The key of a figure, such as `own` or `own_status_classified`: the set's name and what narrows it.
fn key(selection: Selection) -> String {
    match serde_json::to_value(selection) {
        Ok(Value::String(name)) => name,
        Ok(Value::Object(parts)) => {
            let parts = parts.into_iter().map(|(name, of)| [&name, of.as_str().unwrap_or_default()].join("_"));
            parts.collect()
        }
        _ => String::new(),
    }
}

fn activity(progress: &ActivityProgress) -> Activity {
    Activity { progress: *progress, done: progress.done(), light: progress.light() }
}

fn section(figures: &UnitFigures, snapshot: &Snapshot) -> Section {
    Section {
        unit: snapshot.unit_path(figures.unit),
        systems: figures.systems,
        classified: figures.classified,
        incomplete: figures.incomplete,
        overdue: figures.overdue,
        critical: figures.critical.0,
        critical_classified: figures.critical.1,
        own: figures.own.0,
        own_classified: figures.own.1,
    }
}

fn map(map: &HeatMap) -> Map {
    let cells = map.cells().map(|(cell, systems)| Cell { row: cell.row, column: cell.column, systems });
    Map { down: map.down, across: map.across, cells: cells.collect() }
}

fn quarter(on: &CoverageOn) -> Quarter {
    Quarter { day: on.day, is_told: on.is_told, coverage: on.coverage }
}
