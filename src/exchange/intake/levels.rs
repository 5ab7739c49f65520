//! Levels in the ways that lists write them: one in a cell, or all of them.

use super::synonyms::Synonyms;
use crate::domain::{Aspect, AspectSet, Level, Settings, fold};
use std::collections::BTreeMap;

/// How another list counts its levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// As the register: 0 is the lowest.
    AsHere,
    /// 1 is the lowest, and stands for 0.
    FromOne,
}

/// The parts of a cell with all levels, by aspect: `3/2/2`, `K3R2T2`, `K: 3, R: 2`, `322`.
#[must_use]
pub fn split(text: &str, rated: AspectSet) -> Option<Vec<(Aspect, String)>> {
    let text = text.trim();
    let by_letter = lettered(text, rated);
    if by_letter.is_some() {
        return by_letter;
    }
    let digits = text.chars().filter(|c| !c.is_whitespace());
    if digits.clone().all(|c| c.is_ascii_digit()) && digits.clone().count() == rated.iter().count() {
        return Some(rated.iter().zip(digits.map(String::from)).collect());
    }
    ['/', ';', ',', '|', '-', '–', '.', ' '].into_iter().find_map(|separator| {
        let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
        let is_whole = parts.len() == rated.iter().count() || (separator == '/' && parts.len() == 3);
        is_whole.then(|| rated.iter().zip(parts.iter().map(|part| (*part).to_owned())).collect())
    })
}

/// `K3R2T2`, `K=3 R=2 T=2`, `confidentiality: 3, integrity: 2`.
fn lettered(text: &str, rated: AspectSet) -> Option<Vec<(Aspect, String)>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let name: String = rest[..at].chars().filter(|c| c.is_alphabetic()).collect();
        let aspect = aspect_named(&name)?;
        let end = rest[at..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |length| at + length);
        if rated.has(aspect) {
            parts.push((aspect, rest[at..end].to_owned()));
        }
        rest = &rest[end..];
    }
    let is_plain = !rest.chars().any(char::is_alphanumeric);
    (is_plain && !parts.is_empty()).then_some(parts)
}

fn aspect_named(name: &str) -> Option<Aspect> {
    match &*fold(name) {
        "k" | "konf" | "konfidentialitet" | "confidentiality" | "c" => Some(Aspect::Confidentiality),
        "r" | "rikt" | "riktighet" | "integrity" | "i" => Some(Aspect::Integrity),
        "t" | "tillg" | "tillgänglighet" | "availability" | "a" => Some(Aspect::Availability),
        "s" | "spårb" | "spårbarhet" | "proof" | "traceability" => Some(Aspect::Traceability),
        _ => None,
    }
}

/// The form in which a value is kept in the table of levels.
#[must_use]
pub fn key(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a value says: its number, and the level that its name has here or elsewhere.
fn said(text: &str, settings: &Settings) -> (Option<u8>, Option<u8>) {
    let folded = key(text);
    // K3: the letter says what the column says already.
    let bare = match folded.strip_prefix(['k', 'r', 't', 's']).map(str::trim_start) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => &folded,
    };
    let bare = bare.strip_prefix("nivå").or_else(|| bare.strip_prefix("level")).map_or(bare, str::trim_start);
    let end = bare.find(|c: char| !c.is_ascii_digit()).unwrap_or(bare.len());
    let number = bare[..end].parse().ok();
    let name = bare[end..].trim_matches(|c: char| !c.is_alphanumeric());
    let named = settings.scale.iter().find(|held| fold(&held.name) == name).map(|held| held.level.number());
    let named = named.or_else(|| Synonyms::shipped().level(name)).filter(|_| !name.is_empty());
    // "3,5" or "2 av 4" is no level, whatever it begins with.
    if number.is_some() && named.is_none() && !name.is_empty() { (None, None) } else { (number, named) }
}

/// The scale that these values are most likely on.
#[must_use]
pub fn likely_scale<'v>(values: impl Iterator<Item = &'v str>, settings: &Settings) -> Scale {
    let (mut here, mut from_one, mut numbers) = (0, 0, Vec::new());
    for value in values {
        match said(value, settings) {
            (Some(number), Some(level)) if number == level => here += 1,
            (Some(number), Some(level)) if number == level + 1 => from_one += 1,
            (Some(number), None) => numbers.push(number),
            _ => {}
        }
    }
    if here + from_one > 0 {
        return if from_one > here { Scale::FromOne } else { Scale::AsHere };
    }
    let top = numbers.iter().max().copied().unwrap_or_default();
    // With a highest that is outside the method here and no lowest, the list counts from one.
    if !numbers.contains(&0) && top >= 4 { Scale::FromOne } else { Scale::AsHere }
}

/// The level that a value stands for on a scale; none where it says no level.
#[must_use]
pub fn read(text: &str, scale: Scale, settings: &Settings) -> Option<Level> {
    let level = match said(text, settings) {
        (Some(number), None) if scale == Scale::FromOne => number.checked_sub(1)?,
        (Some(number), Some(level)) if scale == Scale::FromOne => (number == level + 1).then_some(level)?,
        (Some(number), Some(level)) if number != level => return None,
        (Some(level), _) | (None, Some(level)) => level,
        (None, None) => return None,
    };
    Level::new(level).filter(|level| level.number() <= settings.highest())
}

/// The table of levels for these values.
#[must_use]
pub fn table<'v>(values: impl Iterator<Item = &'v str>, scale: Scale, settings: &Settings) -> BTreeMap<String, String> {
    let pairs = values.filter_map(|value| Some((key(value), read(value, scale, settings)?.number().to_string())));
    pairs.collect()
}
