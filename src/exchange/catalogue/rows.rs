//! A requirement as texts under headings: what lists and libraries have in common.

use super::headings as h;
use crate::catalogue::Catalogue;
use crate::domain::{Aspect, Level, Requirement, Wording};
use crate::exchange::cell::join;
use crate::exchange::words::Worded as _;
use rustc_hash::FxHashMap;

/// The texts of one requirement, with the line of the file that they stand on.
pub struct Row {
    pub line: u64,
    pub texts: FxHashMap<&'static str, String>,
}

impl Row {
    /// The text under a heading; empty where there is none.
    pub fn text(&self, heading: &str) -> &str {
        self.texts.get(heading).map_or("", |text| text.trim())
    }
}

/// What a requirement says under each heading.
pub fn texts(catalogue: &Catalogue, held: &Requirement) -> [String; 29] {
    let area = catalogue.area(&held.area);
    let named = |said: fn(&Wording) -> &str| area.map_or("", |area| said(&area.name)).to_owned();
    let [k, r, t, s] = Aspect::ALL.map(|aspect| held.from[aspect].map(number).unwrap_or_default());
    let version = catalogue.version.to_string();
    h::ALL.map(|heading| match heading {
        h::ID => held.id.to_string(),
        h::AREA => named(|name| &name.sv),
        h::AREA_EN => named(|name| &name.en),
        h::AREA_KEY => held.area.to_string(),
        h::HEADING => held.heading.sv.to_string(),
        h::HEADING_EN => held.heading.en.to_string(),
        h::IS => held.is.sv.to_string(),
        h::IS_EN => held.is.en.to_string(),
        h::SHALL => held.shall.sv.to_string(),
        h::SHALL_EN => held.shall.en.to_string(),
        h::WHY => held.why.sv.to_string(),
        h::WHY_EN => held.why.en.to_string(),
        h::SHOWN_BY => held.shown_by.sv.to_string(),
        h::SHOWN_BY_EN => held.shown_by.en.to_string(),
        h::ANSWERS => held.answers.written().to_owned(),
        h::KIND => held.kind.written().to_owned(),
        h::BASIC => held.is_basic.written().to_owned(),
        h::CONTROLS => joined(&held.controls.iter().map(ToString::to_string).collect::<Vec<_>>()),
        h::NORMS => joined(&held.norms),
        h::LAW => held.law.map(|law| law.name().to_owned()).unwrap_or_default(),
        h::STEPS => steps(held, |limit| &limit.sv),
        h::STEPS_EN => steps(held, |limit| &limit.en),
        h::CONTINUES => joined(&held.continues),
        h::NAME => catalogue.name.to_string(),
        h::VERSION => version.clone(),
        "K" => k.clone(),
        "R" => r.clone(),
        "T" => t.clone(),
        _ => s.clone(),
    })
}

fn number(level: Level) -> String {
    level.number().to_string()
}

fn joined(values: &[impl AsRef<str>]) -> String {
    let mut said = String::new();
    join(values, &mut said);
    said
}

/// `1: 30 dagar | 2: en vecka`; nothing where no step says anything in the language.
fn steps(held: &Requirement, said: fn(&Wording) -> &str) -> String {
    let steps = held.steps.iter().filter(|step| !said(&step.limit).trim().is_empty());
    let steps = steps.map(|step| format!("{}: {}", step.from.number(), said(&step.limit)));
    joined(&steps.collect::<Vec<_>>())
}
