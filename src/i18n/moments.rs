//! Moments as people read them: in the machine's time zone, date first.

use super::Texts;
use jiff::Timestamp;
use jiff::tz::TimeZone;

impl Texts {
    /// Date and time of day, `2026-11-21 10:42`.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// The time alone where it is on `today`, else the date before it.
    #[must_use]
    pub fn recently(&self, at: Timestamp, today: jiff::civil::Date) -> String {
        let local = at.to_zoned(TimeZone::system());
        if local.date() == today { local.strftime("%H:%M").to_string() } else { self.moment(at) }
    }
}
