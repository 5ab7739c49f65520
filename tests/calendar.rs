//! Calendar files of due and planned classifications, read back by a reader that is not ours.

mod desk;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};
use desk::Desk;
use std::collections::BTreeMap;

const FILE: &str = "exempel.sigill";

fn example() -> Desk {
    let desk = Desk::new();
    desk.done(&["example", FILE]);
    desk
}

fn written(desk: &Desk, more: &[&str]) -> String {
    desk.done(&[&["due", FILE, "--format", "ics"], more].concat())
}

/// The one calendar in the text; nothing before it, nothing after it.
fn read(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let entry = parser.entry();
    let Entry::ICalendar(calendar) = entry else { panic!("no calendar but {entry:?} in\n{text}") };
    assert!(matches!(parser.entry(), Entry::Eof), "more than a calendar in\n{text}");
    calendar
}

fn text(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = component.property(property).unwrap_or_else(|| panic!("no {property:?} in {component:?}"));
    entry.values.iter().map(|value| value.as_text().unwrap_or_default()).collect()
}

fn day(component: &ICalendarComponent, property: &ICalendarProperty) -> (u16, u8, u8) {
    let value = component.property(property).and_then(|entry| entry.values.first());
    let date = value.and_then(|value| value.as_partial_date_time()).expect("a date");
    assert_eq!(date.hour, None, "a whole day");
    (date.year.expect("a year"), date.month.expect("a month"), date.day.expect("a day"))
}

/// The events with their titles and days, by identity.
fn events(calendar: &ICalendar) -> BTreeMap<String, (String, (u16, u8, u8))> {
    let events = calendar.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
    let told = events.map(|event| {
        let title = text(event, &ICalendarProperty::Summary);
        (text(event, &ICalendarProperty::Uid), (title, day(event, &ICalendarProperty::Dtstart)))
    });
    told.collect()
}

fn titled(calendar: &ICalendar, title: &str) -> Vec<(u16, u8, u8)> {
    events(calendar).into_values().filter(|(known, _)| known == title).map(|(_, day)| day).collect()
}

#[test]
fn every_due_day_and_every_planned_session_is_an_event() {
    let desk = example();
    let register = desk.bytes(FILE);
    let calendar = read(&written(&desk, &[]));
    assert!(desk.bytes(FILE) == register, "reading changes nothing");
    let listed = desk.done(&["due", FILE, "--format", "csv"]);
    let rows = || listed.trim_start_matches('\u{feff}').lines().skip(1).map(|row| row.split(';').collect::<Vec<_>>());
    let expected: usize = rows().map(|row| row[4..6].iter().filter(|cell| !cell.is_empty()).count()).sum();
    assert!(expected > 5, "{listed}");
    assert_eq!(events(&calendar).len(), expected, "{listed}");
    for row in rows() {
        let told = |date: &(u16, u8, u8)| format!("{:04}-{:02}-{:02}", date.0, date.1, date.2);
        for (title, cell) in [(format!("Omklassa {}", row[1]), row[4]), (format!("Klassning av {}", row[1]), row[5])] {
            let found: Vec<_> = titled(&calendar, &title).iter().map(told).collect();
            assert!(cell.is_empty() || found.contains(&cell.to_owned()), "{title} {cell} {found:?}");
        }
    }
}

#[test]
fn an_event_takes_the_whole_day_and_reminds_a_month_before() {
    let calendar = read(&written(&example(), &[]));
    let is = |wanted: ICalendarComponentType| move |part: &&ICalendarComponent| part.component_type == wanted;
    let events: Vec<_> = calendar.components.iter().filter(is(ICalendarComponentType::VEvent)).collect();
    let alarms: Vec<_> = calendar.components.iter().filter(is(ICalendarComponentType::VAlarm)).collect();
    assert_eq!(alarms.len(), events.len());
    for event in events {
        let (start, end) = (day(event, &ICalendarProperty::Dtstart), day(event, &ICalendarProperty::Dtend));
        assert!(start < end, "{event:?}");
        assert_eq!(text(event, &ICalendarProperty::Categories), "Informationsklassning");
        assert!(event.has_property(&ICalendarProperty::Dtstamp));
    }
    for alarm in alarms {
        let trigger = alarm.property(&ICalendarProperty::Trigger).and_then(|entry| entry.values.first());
        let Some(calcard::icalendar::ICalendarValue::Duration(before)) = trigger else { panic!("{alarm:?}") };
        assert_eq!(before.as_seconds(), -30 * 24 * 60 * 60);
    }
}

#[test]
fn events_keep_their_identity_when_days_move() {
    let desk = example();
    let before = events(&read(&written(&desk, &["--within", "4000"])));
    let list = desk.done(&["export", FILE, "planering"]);
    let moved = list.replace("2026-12", "2027-06");
    assert_ne!(list, moved, "{list}");
    desk.put("planering.csv", moved);
    desk.done(&["import", FILE, "planering", "planering.csv"]);
    let after = events(&read(&written(&desk, &["--within", "4000"])));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert_ne!(before, after);
}

#[test]
fn hostile_names_come_through_whole() {
    let desk = example();
    let name = "Å, b; c\\n\\ END:VEVENT : \u{1f9d1}\u{200d}\u{1f692} \u{202e}x \"y\" ".to_owned() + &"ö".repeat(120);
    let list = desk.done(&["export", FILE, "system", "--profile", "rfc4180"]);
    let old = "Intranät";
    let old = if list.contains(old) { old } else { "Skolplattformen" };
    let quoted = name.replace('"', "\"\"");
    assert!(list.contains(old), "{list}");
    let line = list.lines().find(|line| line.contains(old)).expect("a row");
    let renamed = line.replacen(old, &format!("\"{quoted}\""), 1);
    desk.put("system.csv", list.replace(line, &renamed));
    desk.done(&["import", FILE, "system", "system.csv"]);
    let file = written(&desk, &["--within", "4000"]);
    assert!(file.lines().all(|line| line.trim_end_matches('\r').len() <= 75), "a line is longer than 75 bytes");
    assert!(file.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "a line ends otherwise");
    assert_eq!(titled(&read(&file), &format!("Omklassa {name}")).len(), 1, "{file}");
}

#[test]
fn levels_are_not_told() {
    let file = written(&example(), &["--within", "4000"]);
    let told = file.replace('\r', "").replace("\n ", "");
    for word in ["Allvarlig", "Betydande", "Konfidentialitet", "K3", "K2", "Nivå", "nivå"] {
        assert!(!told.contains(word), "{word} in\n{told}");
    }
}

#[test]
fn a_unit_and_a_role_narrow_the_list() {
    let desk = example();
    let rows = |more: &[&str]| desk.done(&[&["due", FILE, "--format", "csv", "--within", "4000"], more].concat());
    let all = rows(&[]);
    let field = |row: &str, at: usize| row.split(';').nth(at).unwrap_or_default().to_owned();
    let unit = all.lines().skip(1).map(|row| field(row, 2)).find(|unit| !unit.is_empty()).expect("a unit");
    let within = rows(&["--unit", &unit.to_uppercase()]);
    assert!(within.lines().count() > 1 && within.lines().count() < all.lines().count(), "{within}");
    assert!(within.lines().skip(1).any(|row| field(row, 2) == unit), "{within}");
    let role = rows(&["--responsible", "rektor"]);
    assert!(role.lines().count() < all.lines().count(), "{role}");
    let said = desk.refused(3, &["due", FILE, "--unit", "Rymdbasen"]);
    assert!(said.contains("Rymdbasen"), "{said}");
    let none = read(&written(&desk, &["--responsible", "ingen alls"]));
    assert_eq!(events(&none).len(), 0);
}

#[test]
fn levels_stand_in_the_titles_only_where_that_is_asked_for() {
    let desk = example();
    let (without, with) = (written(&desk, &[]), written(&desk, &["--with-levels"]));
    let titles = |text: &str| events(&read(text)).into_values().map(|(title, _)| title).collect::<Vec<_>>();
    assert!(titles(&without).iter().all(|title| !title.contains("K3") && !title.contains('(')), "{without}");
    assert!(titles(&with).iter().any(|title| title.contains("(K")), "{with}");
    let ids = |text: &str| events(&read(text)).into_keys().collect::<Vec<_>>();
    assert_eq!(ids(&without), ids(&with), "it stays the same event");
}

#[test]
fn a_session_tells_its_place_and_company_and_leaves_the_calendar_when_it_is_called_off() {
    let desk = example();
    let id = |text: &str| titled_id(&read(text), "Klassning av");
    let before = id(&written(&desk, &[]));
    let list = desk.done(&["export", FILE, "planering"]);
    let reference = list.lines().nth(1).and_then(|line| line.split(';').next()).expect("a plan").to_owned();
    desk.put(
        "in.csv",
        format!("Beteckning;Datum;Plats;Deltagare;Status\n{reference};;Rum 3;Systemägare | Objektledare (namn);\n"),
    );
    desk.done(&["import", FILE, "planering", "in.csv"]);
    // Long lines are folded.
    let told = written(&desk, &[]).replace("\r\n ", "");
    assert!(
        told.contains("LOCATION:Rum 3") && told.contains("Deltagare: Systemägare\\, Objektledare (namn)"),
        "{told}"
    );
    desk.put("in.csv", format!("Beteckning;Datum;Status\n{reference};;Inställd\n"));
    desk.done(&["import", FILE, "planering", "in.csv"]);
    let told = written(&desk, &[]);
    assert_eq!(told.matches("STATUS:CANCELLED").count(), 1, "{told}");
    assert_eq!(id(&told), before, "it stays the same event");
}

fn titled_id(calendar: &ICalendar, start: &str) -> Vec<String> {
    events(calendar).into_iter().filter(|(_, (title, _))| title.starts_with(start)).map(|(id, _)| id).collect()
}
