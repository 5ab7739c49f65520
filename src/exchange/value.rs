//! Dates, levels and work marks as cells say them.

use super::fault::Reason;
use super::words::Worded as _;
use crate::domain::{Aspect, Date, Level, LevelRange, Settings, WorkMark, WorkStatus, fold};
use crate::register::Refusal;
use std::fmt::Write as _;

/// Swedish names of the levels, lowest first; a register's own names count as well.
const LEVEL_NAMES: [&str; 5] = ["Försumbar", "Måttlig", "Betydande", "Allvarlig", "Synnerligen allvarlig"];

/// Reads a date: ISO, with or without a time of day; with day and month in front only where the two cannot be
/// swapped.
pub(super) fn date(text: &str) -> Result<Date, Reason> {
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    if time.contains(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')) {
        return Err(Reason::BadDate);
    }
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let numbers: Vec<i16> = parts.iter().map_while(|part| number(part)).collect();
    match (numbers.as_slice(), parts.as_slice()) {
        ([year, month, day], [first, ..]) if first.len() == 4 => civil(*year, *month, *day),
        ([first, second, year], [_, _, last]) if last.len() == 4 => {
            if first == second || *first > 12 {
                civil(*year, *second, *first)
            } else if *second > 12 {
                civil(*year, *first, *second)
            } else {
                Err(Reason::AmbiguousDate)
            }
        }
        (_, [whole]) if whole.len() == 8 && whole.is_ascii() => {
            let parts = (number(&whole[..4]), number(&whole[4..6]), number(&whole[6..]));
            let (Some(year), Some(month), Some(day)) = parts else { return Err(Reason::BadDate) };
            civil(year, month, day)
        }
        _ => Err(Reason::BadDate),
    }
}

fn number(digits: &str) -> Option<i16> {
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

fn civil(year: i16, month: i16, day: i16) -> Result<Date, Reason> {
    let (month, day) = (i8::try_from(month), i8::try_from(day));
    let (Ok(month), Ok(day)) = (month, day) else { return Err(Reason::BadDate) };
    Date::new(year, month, day).map_err(|_| Reason::BadDate)
}

/// Whether a text is a whole number that comes back letter by letter, also through a program that counts in floating
/// point.
pub(super) fn is_whole_number(text: &str) -> bool {
    const DIGITS: usize = 15;
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (1..=DIGITS).contains(&text.len());
    is_plain && (text.len() == 1 || !text.starts_with('0'))
}

/// Reads a level of one aspect: `3`, `3 Allvarlig`, `3 - Allvarlig`, `Allvarlig`, `K3`.
pub(super) fn level(text: &str, aspect: Aspect, settings: &Settings) -> Result<Level, Reason> {
    let folded = fold(text);
    let letter = aspect.letter().to_ascii_lowercase();
    let said = folded.strip_prefix(letter).map(str::trim_start).filter(|rest| rest.starts_with(is_digit));
    let said = said.unwrap_or(&folded);
    let digits = said.len() - said.trim_start_matches(is_digit).len();
    let named =
        said[digits..].trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '.' | ':' | '(' | ')'));
    let by_number = if digits == 0 { None } else { Some(numbered(&said[..digits])?) };
    let level = match (by_number, level_named(named, settings)) {
        (Some(level), None) if named.is_empty() => level,
        (Some(level), Some(same)) if level == same => level,
        (None, Some(level)) => level,
        _ => return Err(Reason::BadLevel),
    };
    let highest = settings.highest();
    if level.number() > highest { Err(Reason::LevelBeyondScale { highest }) } else { Ok(level) }
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn numbered(digits: &str) -> Result<Level, Reason> {
    digits.parse().ok().and_then(Level::new).ok_or(Reason::BadLevel)
}

fn level_named(name: &str, settings: &Settings) -> Option<Level> {
    let own = settings.scale.iter().find(|held| fold(&held.name) == name).map(|held| held.level);
    own.or_else(|| Level::all().zip(LEVEL_NAMES).find(|(_, word)| fold(word) == name).map(|(level, _)| level))
}

const DASHES: [char; 3] = ['-', '–', '—'];

/// Reads the expected levels of one aspect: a level, or two of them with a dash or the word `till` between them.
pub(super) fn range(text: &str, aspect: Aspect, settings: &Settings) -> Result<LevelRange, Reason> {
    let is_half = |text: &str| text.starts_with(DASHES) || text.ends_with(DASHES);
    match level(text, aspect, settings) {
        // Half a range is a slip, not a level.
        Ok(_) if is_half(text.trim()) => return Err(Reason::BadRange),
        Ok(level) => return Ok(LevelRange::only(level)),
        Err(Reason::BadLevel) => {}
        Err(reason) => return Err(reason),
    }
    let dashes = text.match_indices(DASHES);
    // A level may have a dash within, as in `2 – Betydande`, so each dash could be the one between.
    for (at, between) in dashes.chain(text.match_indices(" till ")) {
        let ends = (level(&text[..at], aspect, settings), level(&text[at + between.len()..], aspect, settings));
        match ends {
            (Ok(least), Ok(most)) if least > most => {
                return Err(Reason::Refused(Refusal::RangeReversed { least, most }));
            }
            (Ok(least), Ok(most)) => return Ok(LevelRange { least, most }),
            (Err(reason @ Reason::LevelBeyondScale { .. }), _) | (_, Err(reason @ Reason::LevelBeyondScale { .. })) => {
                return Err(reason);
            }
            _ => {}
        }
    }
    Err(Reason::BadRange)
}

/// Writes a date as `2025-03-04`.
pub(super) fn write_date(date: Option<Date>, out: &mut String) {
    let Some(date) = date else { return };
    let (Ok(year), Ok(month), Ok(day)) =
        (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()))
    else {
        // Years before our era; writing to a string cannot fail.
        let _ = write!(out, "{date}");
        return;
    };
    // A national list has hundreds of thousands of dates, so they are set digit by digit.
    let digits = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10];
    out.extend(digits.into_iter().filter_map(digit));
    for part in [month, day] {
        out.push('-');
        out.extend([part / 10, part % 10].into_iter().filter_map(digit));
    }
}

fn digit(number: impl Into<u32>) -> Option<char> {
    char::from_digit(number.into(), 10)
}

/// Writes a level as its number.
pub(super) fn write_level(level: Option<Level>, out: &mut String) {
    if let Some(level) = level {
        out.push(char::from(b'0' + level.number()));
    }
}

/// Writes a range as `2` or `2–3`, with a dash that no spreadsheet takes for a date.
pub(super) fn write_range(range: Option<LevelRange>, out: &mut String) {
    let Some(LevelRange { least, most }) = range else { return };
    write_level(Some(least), out);
    if most > least {
        out.push('–');
        write_level(Some(most), out);
    }
}

/// Writes a work mark as `Klar 2025-03-04`; nothing where nobody has judged it.
pub(super) fn write_mark(mark: WorkMark, out: &mut String) {
    if let Some(status) = mark.status {
        out.push_str(status.written());
        if mark.on.is_some() {
            out.push(' ');
            write_date(mark.on, out);
        }
    }
}

/// Reads a work mark: a status, with a date where known.
pub(super) fn mark(text: &str) -> Result<WorkMark, Reason> {
    if let Ok(status) = WorkStatus::read(text) {
        return Ok(WorkMark { status: Some(status), on: None });
    }
    let (status, day) = text.rsplit_once(char::is_whitespace).ok_or_else(WorkStatus::unknown)?;
    let status = WorkStatus::read(status)?;
    Ok(WorkMark { status: Some(status), on: Some(date(day)?) })
}
