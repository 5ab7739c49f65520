//! Dates in the ways that lists write them.

use crate::domain::Date;
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// Which of two small numbers is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Day, month, year, as in Sweden and most of Europe.
    Dmy,
    /// Month, day, year, as in the United States.
    Mdy,
}

/// What a text says as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadDate {
    /// One day.
    Day(Date),
    /// One of two days: the first with the day in front, the second with the month.
    Either(Date, Date),
}

impl ReadDate {
    /// The day, once it is known what stands in front.
    #[must_use]
    pub fn settled(self, order: Option<DateOrder>) -> Option<Date> {
        match (self, order) {
            (Self::Day(day), _)
            | (Self::Either(day, _), Some(DateOrder::Dmy))
            | (Self::Either(_, day), Some(DateOrder::Mdy)) => Some(day),
            (Self::Either(..), None) => None,
        }
    }
}

/// Beginnings of the names of months, Swedish and English.
const MONTHS: [(&str, i16); 15] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("maj", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("mars", 3),
];

/// Days that spreadsheets count: 1990 to 2100.
const SERIALS: std::ops::RangeInclusive<i32> = 32_874..=73_415;

/// Reads a date: `2024-10-16`, `16/10/2024`, `16.10.24`, `241016`, `20241016`, `2024-okt`, `16 oktober 2024`, `2024-10`
/// and the numbers by which spreadsheets count days. A month alone is its first day.
#[must_use]
pub fn read(text: &str) -> Option<ReadDate> {
    let text = text.trim();
    let day = text
        .split_once('T')
        .filter(|(_, time)| time.starts_with(|c: char| c.is_ascii_digit()))
        .map_or(text, |(day, _)| day);
    let day = without_time(day);
    let parts: Vec<&str> = day.split(['-', '/', '.', ' ', ',', '–']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [only] => lone(only),
        [one, two] => month_of_year(one, two).map(ReadDate::Day),
        [one, two, three] => three_parts(one, two, three),
        _ => None,
    }
}

fn without_time(text: &str) -> &str {
    match text.rsplit_once(' ') {
        Some((day, time)) if time.contains(':') => day.trim_end(),
        _ => text,
    }
}

fn three_parts(one: &str, two: &str, three: &str) -> Option<ReadDate> {
    if let Some(month) = month_named(two) {
        // 16 okt 2024, or 2024 okt 16.
        let (day, year) = if one.len() == 4 { (three, one) } else { (one, three) };
        return civil(year_of(year)?, month, number(day)?).map(ReadDate::Day);
    }
    if let Some(month) = month_named(one) {
        return civil(year_of(three)?, month, number(two)?).map(ReadDate::Day);
    }
    if one.len() == 4 {
        return civil(number(one)?, number(two)?, number(three)?).map(ReadDate::Day);
    }
    let (first, second, year): (i16, i16, i16) = (number(one)?, number(two)?, year_of(three)?);
    match (civil(year, second, first), civil(year, first, second)) {
        (Some(one), Some(two)) if one == two => Some(ReadDate::Day(one)),
        (Some(one), Some(two)) => Some(ReadDate::Either(one, two)),
        (Some(day), None) | (None, Some(day)) => Some(ReadDate::Day(day)),
        (None, None) => None,
    }
}

fn month_of_year(one: &str, two: &str) -> Option<Date> {
    let (year, month) = if one.len() == 4 && one.bytes().all(|b| b.is_ascii_digit()) { (one, two) } else { (two, one) };
    let month = month_named(month).map_or_else(|| number(month), Some)?;
    (year.len() == 4).then(|| civil(number(year)?, month, 1)).flatten()
}

fn lone(text: &str) -> Option<ReadDate> {
    if let Some(month) = month_with_year(text) {
        return Some(ReadDate::Day(month));
    }
    let whole = text.split_once(',').map_or(text, |(whole, _)| whole);
    let is_number = whole.bytes().all(|byte| byte.is_ascii_digit());
    match whole.len() {
        8 if is_number => civil(number(&whole[..4])?, number(&whole[4..6])?, number(&whole[6..])?).map(ReadDate::Day),
        6 if is_number => {
            civil(2000 + number(&whole[..2])?, number(&whole[2..4])?, number(&whole[4..])?).map(ReadDate::Day)
        }
        5 if is_number => serial(whole.parse().ok()?).map(ReadDate::Day),
        _ => None,
    }
}

/// `okt2024`
fn month_with_year(text: &str) -> Option<Date> {
    let at = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at > 0)?;
    let (name, year) = text.split_at(at);
    (year.len() == 4).then(|| civil(number(year)?, month_named(name)?, 1)).flatten()
}

/// The day that a spreadsheet counts so; the first of 1900 is 1.
fn serial(days: i32) -> Option<Date> {
    let start = Date::new(1899, 12, 30).ok()?;
    SERIALS.contains(&days).then(|| start.checked_add(days.days()).ok()).flatten()
}

fn month_named(name: &str) -> Option<i16> {
    let folded = name.trim_end_matches('.').to_lowercase();
    let start: String = folded.chars().take(3).collect();
    let is_word = folded.chars().count() >= 3 && folded.chars().all(char::is_alphabetic);
    MONTHS.iter().find(|(month, _)| is_word && *month == start).map(|(_, number)| *number)
}

fn year_of(text: &str) -> Option<i16> {
    let year: i16 = number(text)?;
    match text.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

fn number(digits: &str) -> Option<i16> {
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

fn civil(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        .ok()
        .filter(|day| (1900..2200).contains(&day.year()))
}
