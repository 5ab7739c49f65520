//! Quarters of the year, by which coverage is followed.

use super::Date;
use jiff::ToSpan as _;

/// The last days of the `count` quarters before the one that a day lies in, oldest first.
#[must_use]
pub fn past_quarter_ends(today: Date, count: u8) -> Vec<Date> {
    let month = (today.month() - 1) / 3 * 3 + 1;
    // A quarter before the calendar begins has no end.
    let Ok(first) = Date::new(today.year(), month, 1) else { return Vec::new() };
    let ends = (0..i32::from(count)).rev().map(|quarter| first.checked_sub((3 * quarter).months().days(1)));
    ends.filter_map(Result::ok).collect()
}
