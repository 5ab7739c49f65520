//! Due and planned classifications as a calendar file (RFC 5545), for Outlook and the like.
//!
//! An event keeps its identity from file to file, so that a new file moves it instead of adding another. Titles name
//! the record, and its levels only where that is asked for: calendars are shared widely (domain 8).

use crate::domain::{Date, Participant, SessionStatus, Subject};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use chrono::{DateTime, Duration, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, EventStatus, Property, Trigger};
use jiff::ToSpan as _;
use uuid::Uuid;

/// Days between the reminder and the event.
const REMINDER_DAYS: i64 = 30;

/// How a calendar is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// When the file is made.
    pub made_at: jiff::Timestamp,
    /// Whether titles tell the levels in force. Calendars are shared widely, so that this is asked for.
    pub with_levels: bool,
}

/// The calendar of these records: an event for each due date, and one for each planned session.
#[must_use]
pub fn calendar(subjects: impl IntoIterator<Item = Subject>, snapshot: &Snapshot, texts: &Texts, look: Look) -> String {
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
    let made_at = DateTime::from_timestamp(look.made_at.as_second(), 0).unwrap_or_default();
    for subject in subjects {
        for entry in entries(subject, snapshot, texts, look.with_levels) {
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
    place: String,
    /// Whether the session was called off: a new file takes the event out of the calendar.
    is_cancelled: bool,
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
        if !self.place.is_empty() {
            event.location(&self.place);
        }
        if self.is_cancelled {
            event.status(EventStatus::Cancelled);
            event.add_multi_property("CATEGORIES", &tr!(texts, "calendar-category"));
            // What does not take place needs no reminder.
            return event.done();
        }
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

fn entries(subject: Subject, snapshot: &Snapshot, texts: &Texts, with_levels: bool) -> Vec<Entry> {
    let (id, unit) = match subject {
        Subject::System(id) => (id.0, snapshot.systems().get(id).and_then(|system| system.unit)),
        Subject::Asset(id) => (id.0, snapshot.assets().get(id).and_then(|asset| asset.unit)),
    };
    let Some(review) = snapshot.review(subject) else { return Vec::new() };
    let levels = with_levels.then(|| levels(subject, snapshot)).filter(|levels| !levels.is_empty());
    let name = snapshot.subject_name(subject);
    let name = levels.map_or_else(|| name.to_owned(), |levels| format!("{name} ({levels})"));
    let about = [snapshot.reference(subject), snapshot.unit_name(unit)];
    let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let due = review.due.map(|date| Entry {
        uid: uid(id, "due"),
        date,
        title: tr!(texts, "calendar-due", name = name.clone()),
        lines: lines([
            about.clone(),
            review.decided_on.map_or_else(String::new, |date| tr!(texts, "calendar-decided", date = date.to_string())),
        ]),
        place: String::new(),
        is_cancelled: false,
    });
    let planned = snapshot.planned(subject).filter(|plan| plan.status != SessionStatus::Done).map(|plan| {
        let people = plan.participants.iter().map(Participant::told).collect::<Vec<_>>().join(", ");
        let people = if people.is_empty() { people } else { tr!(texts, "calendar-participants", people = people) };
        Entry {
            uid: uid(id, "planned"),
            date: plan.on,
            title: tr!(texts, "calendar-planned", name = name),
            lines: lines([about, people, plan.note.to_string()]),
            place: plan.place.trim().to_owned(),
            is_cancelled: plan.status == SessionStatus::Cancelled,
        }
    });
    due.into_iter().chain(planned).collect()
}

fn lines<const N: usize>(lines: [String; N]) -> Vec<String> {
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// The levels in force, such as "K3 R2 T1"; empty where none is known.
fn levels(subject: Subject, snapshot: &Snapshot) -> String {
    let levels = match subject {
        Subject::System(id) => snapshot.effective_of(id),
        Subject::Asset(_) => snapshot.decided(subject).map(|held| held.levels).unwrap_or_default(),
    };
    let known = snapshot.settings().aspects().iter().filter_map(|aspect| Some((aspect, levels[aspect]?)));
    let told = known.map(|(aspect, level)| format!("{}{}", aspect.letter(), level.number()));
    told.collect::<Vec<_>>().join(" ")
}

fn uid(id: Uuid, sort: &str) -> String {
    format!("{id}-{sort}@sigill")
}
