//! The year wheel: activities by year and month.

use super::{Snapshot, Table};
use crate::domain::Activity;

impl Snapshot {
    /// All activities, of all years.
    #[must_use]
    pub fn activities(&self) -> &Table<Activity> {
        &self.activities
    }

    /// The activities of a year, by month and name.
    #[must_use]
    pub fn activities_of(&self, year: i16) -> Vec<&Activity> {
        let mut found: Vec<&Activity> =
            self.activities.iter().map(|(_, held)| held).filter(|held| held.year == year).collect();
        found.sort_by(|one, other| (one.month, &one.name, one.id).cmp(&(other.month, &other.name, other.id)));
        found
    }

    /// The years that have activities, latest first.
    #[must_use]
    pub fn activity_years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.activities.iter().map(|(_, held)| held.year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years
    }
}
