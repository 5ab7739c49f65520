//! Due and planned classifications as a calendar file (RFC 5545), for Outlook and the like.
//!
//! An event keeps its identity from file to file, so that a new file moves it instead of adding another. Titles name
//! the record and never its levels: calendars are shared widely (domain 8).

use crate::domain::{Date, Subject};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use chrono::{DateTime, Duration, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property, Trigger};
use jiff::ToSpan as _;
use uuid::Uuid;

/// Days between the reminder and the event.
const REMINDER_DAYS: i64 = 30;

/// The calendar of these records: an event for each due date, and one for each planned session. `now` is when the file
/// is made.
#[must_use]
pub fn calendar(
    subjects: impl IntoIterator<Item = Subject>,
    snapshot: &Snapshot,
    texts: &Texts,
    now: jiff::Timestamp,
) -> String {
    let mut calendar = Calendar::empty();
    let name = tr!(texts, "calendar-name", register = snapshot.settings().name.to_string());
    for (property, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Sigill//Omklassning//SV"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &name),
    ] {
        calendar.append_property(Property::new(property, value));
    }
    let made_at = DateTime::from_timestamp(now.as_second(), 0).unwrap_or_default();
    for subject in subjects {
        for entry in entries(subject, snapshot, texts) {
            calendar.push(entry.event(texts, made_at));
        }
    }
    calendar.to_string()
}

/// One event.
struct Entry {
    /// Stays the same for the same record and sort of event.
    uid: String,
    date: Date,
    title: String,
    lines: Vec<String>,
}

impl Entry {
    fn event(&self, texts: &Texts, made_at: DateTime<Utc>) -> Event {
        let mut event = Event::with_uid(&self.uid);
        event.timestamp(made_at);
        event.append_property(day("DTSTART", self.date));
        // The end of an all-day event is the day after it.
        event.append_property(day("DTEND", self.date.checked_add(1.days()).unwrap_or(self.date)));
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        event.summary(&self.title).description(&self.lines.join("\n"));
        event.add_multi_property("CATEGORIES", &tr!(texts, "calendar-category"));
        let reminder = Trigger::before_start(Duration::days(REMINDER_DAYS));
        // Without these the library makes up others for every file.
        event.alarm(
            Alarm::display(&self.title, reminder).uid(&format!("reminder-{}", self.uid)).timestamp(made_at).done(),
        );
        event.done()
    }
}

fn day(property: &str, date: Date) -> Property {
    Property::new(property, date.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

fn entries(subject: Subject, snapshot: &Snapshot, texts: &Texts) -> Vec<Entry> {
    let (id, unit) = match subject {
        Subject::System(id) => (id.0, snapshot.systems().get(id).and_then(|system| system.unit)),
        Subject::Asset(id) => (id.0, snapshot.assets().get(id).and_then(|asset| asset.unit)),
    };
    let Some(review) = snapshot.review(subject) else { return Vec::new() };
    let name = snapshot.subject_name(subject);
    let about = [snapshot.reference(subject), snapshot.unit_name(unit)];
    let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let entry = |sort: &str, date, title: String, more: Option<String>| Entry {
        uid: uid(id, sort),
        date,
        title,
        lines: std::iter::once(about.clone()).chain(more).filter(|line| !line.trim().is_empty()).collect(),
    };
    let due = review.due.map(|date| {
        let decided = review.decided_on.map(|date| tr!(texts, "calendar-decided", date = date.to_string()));
        entry("due", date, tr!(texts, "calendar-due", name = name), decided)
    });
    let planned = snapshot.planned(subject).map(|plan| {
        entry("planned", plan.on, tr!(texts, "calendar-planned", name = name), Some(plan.note.to_string()))
    });
    due.into_iter().chain(planned).collect()
}

fn uid(id: Uuid, sort: &str) -> String {
    format!("{id}-{sort}@sigill")
}
