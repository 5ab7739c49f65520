//! The months in which records fall due, from the month of today on.

use super::rows::Row;
use crate::domain::Date;
use crate::i18n::Texts;
use crate::tr;
use jiff::ToSpan as _;

/// How many months the timeline shows.
pub(super) const MONTHS: usize = 24;

/// Where on the timeline a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// It should have been classified already.
    Overdue,
    /// It falls due in this month, counted from that of today.
    Month(usize),
    /// It falls due after the months that are shown.
    Later,
}

impl Bucket {
    /// All, in the order of time.
    pub fn all() -> impl Iterator<Item = Self> {
        let months = (0..MONTHS).map(Self::Month);
        std::iter::once(Self::Overdue).chain(months).chain(std::iter::once(Self::Later))
    }

    /// Where a due date stands.
    pub fn of(due: Date, today: Date) -> Self {
        if due < today {
            return Self::Overdue;
        }
        let number = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        let away = usize::try_from(number(due) - number(today)).unwrap_or_default();
        if away < MONTHS { Self::Month(away) } else { Self::Later }
    }

    /// The first day of its month.
    pub fn month(self, today: Date) -> Option<Date> {
        let Self::Month(away) = self else { return None };
        let away = i32::try_from(away).unwrap_or_default();
        today.first_of_month().checked_add(away.months()).ok()
    }

    /// What it is called: "mars 2027".
    pub fn name(self, texts: &Texts, today: Date) -> String {
        match self {
            Self::Overdue => tr!(texts, "review-months-overdue"),
            Self::Later => tr!(texts, "review-months-later"),
            Self::Month(_) => {
                self.month(today).map_or_else(String::new, |day| format!("{} {}", texts.month(day.month()), day.year()))
            }
        }
    }
}

/// How many records stand in each bucket, in the order of [`Bucket::all`].
pub(super) fn counts(rows: &[Row], today: Date) -> Vec<usize> {
    let mut counts = vec![0; MONTHS + 2];
    for due in rows.iter().filter_map(|row| row.due) {
        let place = match Bucket::of(due, today) {
            Bucket::Overdue => 0,
            Bucket::Month(away) => away + 1,
            Bucket::Later => MONTHS + 1,
        };
        counts[place] += 1;
    }
    counts
}
