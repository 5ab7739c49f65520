//! The overview as tables: what the screen shows as charts, what a spreadsheet takes, and what a terminal prints are
//! the same numbers.

mod told;

pub use told::Told;

use crate::domain::UnitId;
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::register::query::{COUNTED, HeatMap, Light, Overview, Selection, heat_levels, overview};
use crate::register::trend::{CoverageOn, Trend};
use crate::tr;

/// What the overview rests on: one register or one unit of it, on one day.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The unit, with everything beneath it; `None` for the whole register.
    pub unit: Option<UnitId>,
    /// What was counted now.
    pub overview: Overview,
    /// How far the systems were classified at the end of each quarter, oldest first, and now; nothing where the log was
    /// not read.
    pub quarters: Vec<CoverageOn>,
}

/// A table with a heading for each row and each column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is about.
    pub title: String,
    /// What the rows are.
    pub rows_are: String,
    /// The headings of the columns.
    pub columns: Vec<String>,
    /// Each row with its heading and a cell for each column.
    pub rows: Vec<(String, Vec<String>)>,
}

/// The headings of the tables set below each other, a line for each cell.
pub const HEADINGS: [&str; 4] = ["Avsnitt", "Rad", "Kolumn", "Värde"];

impl Figures {
    /// Counts what there is now, beside what is known of the past.
    #[must_use]
    pub fn of(snapshot: &Snapshot, unit: Option<UnitId>, trend: Option<&Trend>) -> Self {
        let mut figures = Self { unit, overview: overview(snapshot, unit), quarters: Vec::new() };
        figures.look_back(snapshot, trend);
        figures
    }

    /// Takes over what is known of the past.
    pub fn look_back(&mut self, snapshot: &Snapshot, trend: Option<&Trend>) {
        let now = CoverageOn { day: snapshot.today(), is_told: true, coverage: self.overview.coverage() };
        let past = trend.filter(|trend| trend.is_read()).map(|trend| trend.coverage(self.unit));
        self.quarters = past.map(|past| past.into_iter().chain([now]).collect()).unwrap_or_default();
    }

    /// All tables, in the order of the screen.
    #[must_use]
    pub fn tables(&self, snapshot: &Snapshot, texts: &Texts) -> Vec<Table> {
        let overview = &self.overview;
        let mut tables = vec![figures(overview, texts), activities(overview, texts)];
        if !overview.units.is_empty() {
            tables.push(sections(overview, snapshot, texts));
        }
        tables.extend(overview.heat_maps.iter().map(|map| heat_map(map, texts)));
        if !self.quarters.is_empty() {
            tables.push(coverage(&self.quarters, texts));
        }
        tables
    }
}

/// The tables below each other, a line for each cell, under [`HEADINGS`].
#[must_use]
pub fn lines(tables: &[Table]) -> Vec<[String; 4]> {
    let mut lines = Vec::new();
    for table in tables {
        for (row, cells) in &table.rows {
            let each = table.columns.iter().zip(cells);
            lines.extend(each.map(|(column, cell)| [&table.title, row, column, cell].map(Clone::clone)));
        }
    }
    lines
}

fn figures(overview: &Overview, texts: &Texts) -> Table {
    let mut rows: Vec<(String, usize)> =
        COUNTED.iter().map(|selection| (counted(*selection, texts), overview.figure(*selection).count)).collect();
    let (assets, decided) = overview.assets;
    rows.extend([
        (tr!(texts, "overview-table-assets"), assets),
        (tr!(texts, "overview-assets-decided"), decided),
        (tr!(texts, "overview-table-outside-type"), overview.outside_type),
        (tr!(texts, "overview-table-late-measures"), overview.late_measures),
    ]);
    rows.extend(overview.differing.map(|count| (tr!(texts, "overview-table-differing"), count)));
    Table {
        title: tr!(texts, "overview-table-figures"),
        rows_are: tr!(texts, "overview-table-figure"),
        columns: vec![tr!(texts, "overview-table-count")],
        rows: rows.into_iter().map(|(label, count)| (label, vec![count.to_string()])).collect(),
    }
}

/// What a figure counts; states of reclassification are told apart from statuses of the same name.
fn counted(selection: Selection, texts: &Texts) -> String {
    let name = texts.selection(selection).unwrap_or_else(|| tr!(texts, "overview-systems"));
    match selection {
        Selection::Review(_) => tr!(texts, "overview-table-review", state = name),
        _ => name,
    }
}

/// How each activity stands.
#[must_use]
pub fn activities(overview: &Overview, texts: &Texts) -> Table {
    let rows = overview.activities.iter().map(|progress| {
        let counts = [progress.total, progress.done(), progress.remaining].map(|count| count.to_string());
        (texts.activity(progress.activity), counts.into_iter().chain([light(progress.light(), texts)]).collect())
    });
    Table {
        title: tr!(texts, "overview-activities"),
        rows_are: tr!(texts, "overview-table-activity"),
        columns: vec![
            tr!(texts, "overview-table-total"),
            tr!(texts, "overview-table-done"),
            tr!(texts, "overview-table-remaining"),
            tr!(texts, "overview-table-light"),
        ],
        rows: rows.collect(),
    }
}

/// What a light is called.
#[must_use]
pub fn light(light: Light, texts: &Texts) -> String {
    match light {
        Light::Green => tr!(texts, "overview-light-green"),
        Light::Yellow => tr!(texts, "overview-light-yellow"),
        Light::Off => tr!(texts, "overview-light-off"),
    }
}

fn sections(overview: &Overview, snapshot: &Snapshot, texts: &Texts) -> Table {
    let rows = overview.units.iter().map(|unit| {
        let ((critical, critical_classified), (own, own_classified)) = (unit.critical, unit.own);
        let counts = [
            unit.systems,
            unit.classified,
            unit.incomplete,
            unit.overdue,
            critical,
            critical_classified,
            own,
            own_classified,
        ];
        let name = snapshot.unit_name(Some(unit.unit)).to_owned();
        (name, counts.map(|count| count.to_string()).to_vec())
    });
    Table {
        title: tr!(texts, "overview-units"),
        rows_are: tr!(texts, "overview-units-unit"),
        columns: vec![
            tr!(texts, "overview-units-systems"),
            tr!(texts, "overview-units-classified"),
            tr!(texts, "overview-units-incomplete"),
            tr!(texts, "overview-units-overdue"),
            tr!(texts, "overview-table-critical"),
            tr!(texts, "overview-critical-classified"),
            tr!(texts, "overview-table-own"),
            tr!(texts, "overview-own-classified"),
        ],
        rows: rows.collect(),
    }
}

/// A heat map: a row for each level of the one aspect, a column for each of the other.
#[must_use]
pub fn heat_map(map: &HeatMap, texts: &Texts) -> Table {
    let row = |level| heat_levels().map(|column| map.at(level, column).1.to_string()).to_vec();
    Table {
        title: heat_title(map, texts),
        rows_are: texts.word(map.down),
        columns: heat_levels().map(|level| texts.aspect_level(map.across, level)).to_vec(),
        rows: map.rows().map(|level| (texts.aspect_level(map.down, level), row(level))).collect(),
    }
}

/// What a heat map is called: "Konfidentialitet × Tillgänglighet".
#[must_use]
pub fn heat_title(map: &HeatMap, texts: &Texts) -> String {
    [texts.word(map.down), texts.word(map.across)].join(" × ")
}

/// Coverage at the end of each quarter.
#[must_use]
pub fn coverage(quarters: &[CoverageOn], texts: &Texts) -> Table {
    let rows = quarters.iter().map(|on| {
        let counts = [on.coverage.systems, on.coverage.classified, on.coverage.incomplete, on.coverage.percent()];
        let told = if on.is_told { tr!(texts, "overview-trend-told") } else { tr!(texts, "overview-trend-untold") };
        (on.day.to_string(), counts.map(|count| count.to_string()).into_iter().chain([told]).collect())
    });
    Table {
        title: tr!(texts, "overview-trend"),
        rows_are: tr!(texts, "overview-trend-day"),
        columns: vec![
            tr!(texts, "overview-units-systems"),
            tr!(texts, "overview-units-classified"),
            tr!(texts, "overview-units-incomplete"),
            tr!(texts, "overview-trend-percent"),
            tr!(texts, "overview-trend-records"),
        ],
        rows: rows.collect(),
    }
}
