//! What a list can show of a record: the columns, their words and their order.

use super::words::Words;
use crate::domain::{Aspect, AspectSet, Date, Level, Levels, Settings, fold};
use crate::i18n::Texts;
use crate::register::{Slot, Snapshot};
use crate::ui::widgets::table;
use crate::ui::{View, order, theme};
use eframe::egui::Ui;
use std::borrow::Cow;
use std::fmt::Write as _;

/// One column of a list.
pub trait Column: Copy + PartialEq + 'static {
    /// What it tells of.
    type Record;

    /// All columns in the order they are shown, with their identities and widths. The first one orders the list
    /// unless chosen otherwise.
    const ALL: &'static [(Self, &'static str, f32)];
    /// How many of them are shown unless chosen otherwise.
    const SHOWN: usize;
    /// The one with the badges.
    const LEVEL: Option<Self>;

    /// Its heading.
    fn title(self, texts: &Texts) -> String;
    /// Whether it takes the room that is left over.
    fn grows(self) -> bool;
    /// Whether the words already give a full order, so that nothing else need be compared.
    fn is_distinct(self) -> bool;
    /// What stands in it, as a filter and a reader without colours meet it.
    fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, slot: Slot, record: &'a Self::Record) -> Cow<'a, str>;
    /// Where the record stands by it; `None` where there is nothing, which comes last in both directions.
    fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, record: &Self::Record) -> Option<Key>;
    /// Draws what stands in it; false where that is its words alone.
    fn cell(self, ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, record: &Self::Record) -> bool;

    /// The column with this identity.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known, _)| *known == id).map(|(column, ..)| *column)
    }

    /// All columns as the table wants them.
    fn all(texts: &Texts, settings: &Settings) -> Vec<table::Column> {
        let made = |(place, (column, id, width)): (usize, &(Self, &'static str, f32))| {
            // A fourth badge needs room of its own.
            let fourth = if Some(*column) == Self::LEVEL && settings.traceability { theme::space(9) } else { 0.0 };
            let made = table::Column::new(id, column.title(texts), width + fourth);
            match column {
                column if column.grows() => made.growing(),
                _ if place < Self::SHOWN => made,
                _ => made.hidden(),
            }
        };
        Self::ALL.iter().enumerate().map(made).collect()
    }
}

/// Where a record stands by one column; the smallest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// By steps, such as levels.
    Rank([u8; 6]),
    /// By a day, after a step.
    Day(u8, Option<Date>),
    /// By words.
    Text(String),
}

impl Key {
    /// By one step.
    pub fn step(value: u8) -> Self {
        Self::Rank([value, 0, 0, 0, 0, 0])
    }

    /// By a count.
    pub fn count(count: usize) -> Option<Self> {
        let [a, b, c, d] = u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes();
        (count > 0).then_some(Self::Rank([a, b, c, d, 0, 0]))
    }

    /// By a day.
    pub fn day(date: Option<Date>) -> Option<Self> {
        date.map(|date| Self::Day(0, Some(date)))
    }

    /// By words.
    pub fn words(text: &str) -> Option<Self> {
        Some(order::key(text)).filter(|key| !key.is_empty()).map(Self::Text)
    }

    /// The highest level decides, then K, R, T and S in turn.
    pub fn levels(levels: Levels, rated: AspectSet) -> Option<Self> {
        let step = |level: Option<Level>| level.map_or(0, |level| level.number() + 1);
        let steps = || rated.iter().map(|aspect| step(levels[aspect]));
        let highest = steps().max().filter(|highest| *highest > 0)?;
        let mut rank = [highest, 0, 0, 0, 0, 0];
        for (place, step) in rank[1..].iter_mut().zip(steps()) {
            *place = step;
        }
        Some(Self::Rank(rank))
    }
}

/// The identity of the column of an aspect.
pub fn of_aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Confidentiality => "k",
        Aspect::Integrity => "r",
        Aspect::Availability => "t",
        Aspect::Traceability => "s",
    }
}

/// The aspect whose column has this identity.
pub fn aspect(id: &str) -> Option<Aspect> {
    Aspect::ALL.into_iter().find(|aspect| of_aspect(*aspect) == id)
}

/// A day in words.
pub fn day<'a>(date: Option<Date>) -> Cow<'a, str> {
    date.map_or(Cow::Borrowed(""), |date| Cow::Owned(date.to_string()))
}

/// The levels in words: "K3 Allvarlig R2 Betydande ".
pub fn levels_text(levels: Levels, snapshot: &Snapshot, words: &Words) -> String {
    let mut text = String::new();
    for aspect in snapshot.settings().aspects().iter() {
        if let Some(level) = levels[aspect] {
            let _ = write!(text, "{}{} {} ", aspect.letter(), level.number(), words.level(level));
        }
    }
    text
}

/// The words that must all be there. In the levels' column "K 3" means the level 3 of K, as the badge writes it.
pub fn query(is_level: bool, typed: &str) -> Vec<String> {
    let mut words: Vec<String> = fold(typed).split_whitespace().map(str::to_owned).collect();
    if is_level {
        let is_digit = |word: &String| word.len() == 1 && word.as_bytes()[0].is_ascii_digit();
        for place in (1..words.len()).rev() {
            if words[place - 1].chars().count() == 1 && is_digit(&words[place]) {
                let digit = words.remove(place);
                words[place - 1].push_str(&digit);
            }
        }
    }
    words
}
