//! `sigill overview` in its three formats, held against the figures that the screen draws.

mod desk;

use desk::Desk;
use jiff::civil::date;
use jiff::tz::TimeZone;
use serde_json::Value;
use sigill::domain::derive::Status;
use sigill::domain::quarter::past_quarter_ends;
use sigill::domain::{Day, ReviewState, WorkStatus};
use sigill::i18n::{Language, Texts};
use sigill::register::Register;
use sigill::register::query::{COUNTED, Selection};
use sigill::register::trend::{PAST_QUARTERS, Trend};
use sigill::report::overview::{Figures, lines};

const FILE: &str = "exempel å.sigill";
const UNIT: &str = "Social omsorg";

fn example() -> Desk {
    let desk = Desk::new();
    desk.done(&["example", FILE]);
    desk
}

fn register(desk: &Desk) -> Register {
    Register::open_read_only(&desk.path(FILE), date(2026, 11, 21)).expect("opens")
}

/// What the screen draws: the same figures, from the same register.
fn drawn(register: &Register, unit: Option<&str>) -> Figures {
    let days = past_quarter_ends(date(2026, 11, 21), PAST_QUARTERS);
    let days: Vec<_> = days.into_iter().map(|day| Day::in_zone(day, &TimeZone::UTC)).collect();
    let trend = Trend::read(register, &days, &mut |_, _| true).expect("is read");
    let mut units = register.snapshot().units().iter().map(|(_, unit)| unit);
    let unit = unit.map(|name| units.find(|unit| &*unit.name == name).expect("is there").id);
    Figures::of(register.snapshot(), unit, Some(&trend))
}

fn call(unit: Option<&str>, format: &str) -> Vec<String> {
    let mut arguments = vec!["overview", FILE, "--format", format];
    arguments.extend(unit.into_iter().flat_map(|unit| ["--unit", unit]));
    arguments.into_iter().map(str::to_owned).collect()
}

fn said(desk: &Desk, unit: Option<&str>, format: &str) -> String {
    let arguments = call(unit, format);
    desk.done(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn the_csv_has_a_line_for_each_number_on_the_screen() {
    let desk = example();
    let register = register(&desk);
    for unit in [None, Some(UNIT)] {
        let figures = drawn(&register, unit);
        let expected = lines(&figures.tables(register.snapshot(), &Texts::new(Language::Swedish)));
        let csv = said(&desk, unit, "csv");
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        assert_eq!(reader.headers().expect("headings"), &["Avsnitt", "Rad", "Kolumn", "Värde"][..]);
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
        assert_eq!(rows, expected.iter().map(|line| line.to_vec()).collect::<Vec<_>>());
        assert!(
            rows.contains(
                &["Nyckeltal", "Egna: Klassad", "Antal", if unit.is_none() { "13" } else { "7" }]
                    .map(str::to_owned)
                    .to_vec()
            )
        );
        let english = desk.call(&["overview", FILE, "--format", "csv", "--lang", "en"]).out;
        assert!(unit.is_some() || english == csv, "headings and words are fixed");
    }
}

#[test]
fn the_json_has_the_figures_of_the_screen_under_fixed_keys() {
    let desk = example();
    let register = register(&desk);
    for unit in [None, Some(UNIT)] {
        let figures = drawn(&register, unit);
        let overview = &figures.overview;
        let told: Value = serde_json::from_str(&said(&desk, unit, "json")).expect("JSON");
        let counted = told["figures"].as_object().expect("figures");
        assert_eq!(counted.len(), COUNTED.len(), "no two figures share a key");
        for (key, selection) in [
            ("all", Selection::All),
            ("own", Selection::Own),
            ("own_status_classified", Selection::OwnStatus(Status::Classified)),
            ("own_planned", Selection::OwnPlanned),
            ("critical_status_classified", Selection::CriticalStatus(Status::Classified)),
            ("review_overdue", Selection::Review(ReviewState::Overdue)),
            ("action_plan_not_needed", Selection::ActionPlan(WorkStatus::NotNeeded)),
            ("risk_analysis_done", Selection::RiskAnalysis(WorkStatus::Done)),
            ("threshold_missing", Selection::ThresholdMissing),
        ] {
            assert_eq!(counted[key], overview.figure(selection).count, "{key}");
        }
        assert_eq!(told["assets"]["decided"], overview.assets.1);
        for (told, held) in told["activities"].as_array().expect("activities").iter().zip(overview.activities) {
            assert_eq!((&told["total"], &told["remaining"]), (&held.total.into(), &held.remaining.into()));
        }
        let maps = told["heat_maps"].as_array().expect("heat maps");
        for (told, map) in maps.iter().zip(&overview.heat_maps) {
            let cells = told["cells"].as_array().expect("cells");
            let counts: Vec<_> = map.cells().map(|(_, count)| count).collect();
            assert_eq!(cells.iter().map(|cell| cell["systems"].clone()).collect::<Vec<_>>(), counts);
        }
        let quarters = told["coverage"].as_array().expect("quarters");
        assert_eq!(quarters.len(), 8, "seven that have ended, and now");
        for (told, held) in quarters.iter().zip(&figures.quarters) {
            assert_eq!(told["day"], held.day.to_string());
            assert_eq!(told["classified"], held.coverage.classified);
        }
        assert_eq!(told["unit"].is_null(), unit.is_none());
    }
}

#[test]
fn the_text_has_every_table_in_the_chosen_language() {
    let desk = example();
    let register = register(&desk);
    let text = said(&desk, None, "text");
    assert!(text.starts_with("Tallbackens stadsdel: hela registret · 2026-11-21\n"), "{text}");
    for table in drawn(&register, None).tables(register.snapshot(), &Texts::new(Language::Swedish)) {
        assert!(text.contains(&format!("\n{}\n", table.title)), "{}", table.title);
        for (row, cells) in table.rows {
            let wanted = std::iter::once(row.as_str()).chain(cells.iter().map(String::as_str));
            let wanted: Vec<_> = wanted.flat_map(str::split_whitespace).collect();
            assert!(text.lines().any(|line| line.split_whitespace().eq(wanted.iter().copied())), "{wanted:?}");
        }
    }
    let english = desk.done(&["overview", FILE, "--lang", "en"]);
    assert!(english.contains("State of each activity") && !english.contains("Nyckeltal"), "{english}");
    assert!(said(&desk, Some(UNIT), "text").contains("Tallbackens stadsdel / Social omsorg"));
}

#[test]
fn it_reads_only_and_says_what_it_cannot_find() {
    let desk = example();
    let before = desk.bytes(FILE);
    said(&desk, None, "text");
    assert_eq!(desk.bytes(FILE), before);
    assert!(desk.refused(3, &["overview", FILE, "--unit", "Rymdbasen"]).contains("Rymdbasen"));
    assert!(desk.refused(2, &["overview", FILE, "--format", "ics"]).contains("text, csv, json"));
    desk.refused(4, &["overview", "finns inte.sigill"]);
    desk.put("annat.sigill", "inget register");
    desk.refused(4, &["overview", "annat.sigill"]);
}
