//! The settings as they are typed: numbers as texts, and every level with the words that are in force.

use super::{categories, examples, laws};
use crate::domain::{Category, Law, Level, LevelDefinition, LevelExamples, Settings, Text};
use crate::i18n::{Language, Texts};
use crate::ui::theme;

/// The settings of a register being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub name: Text,
    pub traceability: bool,
    pub interval: Text,
    pub by_level: Vec<(Level, Text)>,
    pub due_soon: Text,
    pub report_back: Text,
    pub follow_up: Text,
    pub contract: Text,
    pub scale: Vec<LevelDefinition>,
    pub examples: Vec<LevelExamples>,
    /// With the names that a reader sees; a new one has no key yet.
    pub categories: Vec<Category>,
    pub laws: Vec<Law>,
    pub security_contact: Text,
}

/// What cannot be read, by the field it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Interval,
    /// The shorter interval at this place.
    ByLevel(usize),
    DueSoon,
    ReportBack,
    FollowUp,
    Contract,
    /// The category at this place has no name, or that of another.
    Category(usize),
    /// The law at this place has no name, or that of another.
    Law(usize),
}

const MONTHS: std::ops::RangeInclusive<u16> = 1..=120;
const CONTRACT_MONTHS: std::ops::RangeInclusive<u16> = 0..=120;
const DAYS: std::ops::RangeInclusive<u16> = 0..=730;

impl Draft {
    /// The settings with the words that a reader sees.
    pub fn of(settings: &Settings, texts: &Texts) -> Self {
        let number = |number: u16| Text::from(number.to_string());
        Self {
            name: settings.name.clone(),
            traceability: settings.traceability,
            interval: number(settings.interval_months),
            by_level: settings.interval_by_level.iter().map(|(level, months)| (*level, number(*months))).collect(),
            due_soon: number(settings.due_soon_days),
            report_back: number(settings.report_back_months),
            follow_up: number(settings.follow_up_months),
            contract: number(settings.contract_months),
            scale: in_use(settings).map(|level| definition(level, settings, texts)).collect(),
            examples: examples::of(settings, in_use(settings)),
            categories: categories::of(settings, texts),
            laws: settings.laws_in_use(),
            security_contact: settings.security_contact.clone(),
        }
    }

    /// The settings that are meant, or what cannot be read.
    pub fn settings(&self, held: &Settings, texts: &Texts) -> Result<Settings, Fault> {
        let mut by_level = Vec::new();
        for (place, (level, typed)) in self.by_level.iter().enumerate() {
            by_level.push((*level, read(typed, &MONTHS).ok_or(Fault::ByLevel(place))?));
        }
        by_level.sort_unstable();
        // A level that is out of use keeps its examples.
        let is_out = |own: &&LevelExamples| self.examples.iter().all(|held| held.level != own.level);
        let out = held.examples.iter().filter(is_out).cloned();
        Ok(Settings {
            name: self.name.trim().into(),
            traceability: self.traceability,
            scale: self.own_scale(texts),
            interval_months: read(&self.interval, &MONTHS).ok_or(Fault::Interval)?,
            interval_by_level: by_level,
            due_soon_days: read(&self.due_soon, &DAYS).ok_or(Fault::DueSoon)?,
            examples: examples::read(&self.examples).into_iter().chain(out).collect(),
            categories: categories::read(&self.categories, texts).map_err(Fault::Category)?,
            laws: laws::read(&self.laws).map_err(Fault::Law)?,
            security_contact: self.security_contact.trim().into(),
            catalogue: held.catalogue,
            report_back_months: read(&self.report_back, &MONTHS).ok_or(Fault::ReportBack)?,
            follow_up_months: read(&self.follow_up, &MONTHS).ok_or(Fault::FollowUp)?,
            contract_months: read(&self.contract, &CONTRACT_MONTHS).ok_or(Fault::Contract)?,
        })
    }

    /// What the register words differently from the product. Words that are the product's own are left empty, so
    /// that they follow the reader's language; a scale without own words is none.
    fn own_scale(&self, texts: &Texts) -> Vec<LevelDefinition> {
        let product = Settings::new("");
        let keep = |own: &Text, default: &str| if own.trim() == default { Text::default() } else { own.trim().into() };
        let scale = self.scale.iter().map(|held| LevelDefinition {
            name: keep(&held.name, &texts.level_name(held.level, &product)),
            definition: keep(&held.definition, &texts.level_definition(held.level, &product)),
            ..held.clone()
        });
        let scale: Vec<LevelDefinition> = scale.collect();
        let is_whole = scale.len() == usize::from(Level::MAX) + 1;
        let is_own = |held: &LevelDefinition| {
            !held.name.is_empty() || !held.definition.is_empty() || held.colour != colour(held.level, &product)
        };
        if is_whole && !scale.iter().any(is_own) { Vec::new() } else { scale }
    }

    /// Whether a level is worded otherwise than by the product.
    pub fn differs(&self, place: usize, texts: &Texts) -> bool {
        let held = &self.scale[place];
        let product = definition(held.level, &Settings::new(""), texts);
        (held.name.trim(), held.definition.trim()) != (&*product.name, &*product.definition)
    }

    /// Gives a level the product's own words back.
    pub fn reset(&mut self, place: usize, texts: &Texts) {
        let held = &mut self.scale[place];
        *held = LevelDefinition { colour: held.colour.clone(), ..definition(held.level, &Settings::new(""), texts) };
    }
}

/// What a draft was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    pub revision: u64,
    pub language: Language,
}

fn in_use(settings: &Settings) -> impl Iterator<Item = Level> {
    let is_in_use = |level: &Level| settings.scale.is_empty() || settings.scale.iter().any(|held| held.level == *level);
    Level::all().filter(is_in_use)
}

fn definition(level: Level, settings: &Settings, texts: &Texts) -> LevelDefinition {
    LevelDefinition {
        level,
        name: texts.level_name(level, settings).into(),
        definition: texts.level_definition(level, settings).into(),
        colour: colour(level, settings),
    }
}

fn colour(level: Level, settings: &Settings) -> Text {
    let [red, green, blue, _] = theme::level_fill(level, settings).to_array();
    format!("#{red:02X}{green:02X}{blue:02X}").into()
}

fn read(typed: &str, range: &std::ops::RangeInclusive<u16>) -> Option<u16> {
    typed.trim().parse().ok().filter(|number| range.contains(number))
}
