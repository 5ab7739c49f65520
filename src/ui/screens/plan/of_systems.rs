//! A list of systems with what the action plan says of each: worked out once for each change, the most urgent first.

mod drawing;

use crate::domain::{Date, System, SystemId, UnitId, fold};
use crate::i18n::{Language, Texts};
use crate::register::Slot;
use crate::register::query::Selection;
use crate::ui::screens::records::column::Key;
use crate::ui::widgets::table::{Column, Sort, TableState};
use crate::ui::{Action, View};
use eframe::egui::Ui;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// The column that names the system.
pub const NAME: &str = "name";

/// What a list tells of systems.
pub trait Told {
    /// Identity in the window.
    const NAME: &'static str;
    /// Its icon.
    const ICON: char;
    /// How many groups its systems fall into.
    const GROUPS: usize;

    /// The columns, in the order they are shown.
    fn columns(texts: &Texts) -> Vec<Column>;
    /// What a group is called, with how many there are in it.
    fn group(group: usize, count: String, texts: &Texts) -> String;
    /// What is said where no system belongs in the list.
    fn nothing(texts: &Texts) -> String;
    /// What the list is for.
    fn note(view: &View<'_>) -> String;
    /// What stands above the name of a system in the pane.
    fn caption(system: &System) -> String;
    /// Draws the pane of a system below its name.
    fn pane(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>);
    /// The row of a system, if it belongs in the list: its group, its urgency, and a cell for each column.
    fn row(view: &View<'_>, slot: Slot, system: &System) -> Option<(usize, Key, Vec<Cell>)>;
}

/// What stands in a column.
pub struct Cell {
    text: String,
    key: Option<Key>,
    tone: Tone,
}

/// How urgent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Words alone.
    Plain,
    /// It is late.
    Late,
    /// It is to be done.
    Ahead,
    /// It is done.
    Done,
}

impl Cell {
    /// Words, which are also what it is ordered by.
    pub fn words(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { key: Key::words(&text), text, tone: Tone::Plain }
    }

    /// A day.
    pub fn day(date: Option<Date>) -> Self {
        Self { text: date.map(|date| date.to_string()).unwrap_or_default(), key: Key::day(date), tone: Tone::Plain }
    }

    /// A count, empty where there is nothing.
    pub fn count(count: usize, texts: &Texts) -> Self {
        let text = if count == 0 { String::new() } else { texts.number(count) };
        Self { text, key: Key::count(count), tone: Tone::Plain }
    }

    /// Words with an icon and a colour, ordered by urgency.
    pub fn state(text: String, key: Key, tone: Tone) -> Self {
        Self { text, key: Some(key), tone }
    }
}

struct Row {
    slot: Slot,
    group: usize,
    urgency: Key,
    cells: Vec<Cell>,
}

type Ground = (u64, Date, Option<UnitId>, Language);
type Choice = (Option<usize>, Option<Sort>, BTreeMap<&'static str, String>);

/// The list and what it keeps between frames.
pub struct OfSystems<T> {
    /// How it looks, and what is selected.
    pub table: TableState,
    group: Option<usize>,
    /// The system whose pane is open.
    opened: Option<SystemId>,
    ground: Option<Ground>,
    /// In the order of their slots.
    rows: Vec<Row>,
    counts: Vec<usize>,
    choice: Option<Choice>,
    shown: Vec<Slot>,
    told: PhantomData<T>,
}

impl<T> Default for OfSystems<T> {
    fn default() -> Self {
        Self {
            table: TableState::default(),
            group: None,
            opened: None,
            ground: None,
            rows: Vec::new(),
            counts: Vec::new(),
            choice: None,
            shown: Vec::new(),
            told: PhantomData,
        }
    }
}

impl<T: Told> OfSystems<T> {
    /// How many systems are in a group.
    pub fn count(&self, group: usize) -> usize {
        self.counts.get(group).copied().unwrap_or_default()
    }

    /// Shuts the pane.
    pub fn back(&mut self) {
        self.opened = None;
    }

    /// Shows all groups again.
    pub fn show_all(&mut self) {
        self.group = None;
        self.table.filters.clear();
    }

    /// Works out the rows again if something changed.
    fn refresh(&mut self, view: &View<'_>) {
        let ground = (view.snapshot.revision(), view.today, view.unit, view.texts.language());
        if self.ground != Some(ground) {
            self.read(view);
            (self.ground, self.choice) = (Some(ground), None);
        }
        let choice = (self.group, self.table.sort, self.table.filters.clone());
        if self.choice.as_ref() != Some(&choice) {
            self.arrange(&choice, view);
            self.choice = Some(choice);
        }
    }

    fn read(&mut self, view: &View<'_>) {
        let within = view.unit.map(|unit| view.snapshot.within(unit));
        let is_in = |unit| within.as_ref().is_none_or(|within| within(unit));
        self.rows.clear();
        self.counts = vec![0; T::GROUPS];
        for (slot, system) in view.snapshot.systems().iter().filter(|(_, system)| is_in(system.unit)) {
            if !Selection::All.holds(view.snapshot, slot, system) {
                continue;
            }
            if let Some((group, urgency, cells)) = T::row(view, slot, system) {
                self.counts[group] += 1;
                self.rows.push(Row { slot, group, urgency, cells });
            }
        }
    }

    fn arrange(&mut self, (group, sort, filters): &Choice, view: &View<'_>) {
        let columns = T::columns(view.texts);
        let place = |id: &str| columns.iter().position(|column| column.id == id);
        let wanted: Vec<(usize, String)> =
            filters.iter().filter_map(|(id, typed)| Some((place(id)?, fold(typed)))).collect();
        let fits = |row: &&Row| {
            group.is_none_or(|group| row.group == group)
                && wanted.iter().all(|(place, typed)| row.cells[*place].text.to_lowercase().contains(typed))
        };
        let mut rows: Vec<&Row> = self.rows.iter().filter(fits).collect();
        rows.sort_by(|one, other| one.urgency.cmp(&other.urgency));
        if let Some((place, is_descending)) = sort.and_then(|sort| Some((place(sort.column)?, sort.is_descending))) {
            rows.sort_by(|one, other| match (&one.cells[place].key, &other.cells[place].key) {
                (Some(one), Some(other)) if is_descending => other.cmp(one),
                (Some(one), Some(other)) => one.cmp(other),
                // What has nothing there comes last in both directions.
                (one, other) => one.is_none().cmp(&other.is_none()),
            });
        }
        self.shown = rows.into_iter().map(|row| row.slot).collect();
    }

    /// The shown rows as text with tabs, headings first.
    fn told(&self, view: &View<'_>) -> String {
        let headings = T::columns(view.texts).into_iter().map(|column| column.title);
        let mut lines = vec![headings.collect::<Vec<_>>().join("\t")];
        for row in self.shown.iter().filter_map(|slot| self.row(*slot)) {
            let cells = row.cells.iter().map(|cell| cell.text.replace(['\t', '\n', '\r'], " "));
            lines.push(cells.collect::<Vec<_>>().join("\t"));
        }
        lines.join("\n") + "\n"
    }

    fn row(&self, slot: Slot) -> Option<&Row> {
        let place = self.rows.binary_search_by_key(&slot, |row| row.slot).ok()?;
        self.rows.get(place)
    }

    fn cell(&self, slot: Slot, place: usize) -> Option<&Cell> {
        self.row(slot)?.cells.get(place)
    }
}
