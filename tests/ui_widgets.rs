//! The widgets by their names, as a person with a keyboard or assistive technology meets them.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::derive::{Derived, Outcome};
use sigill::domain::review::Review;
use sigill::domain::{Aspect, Date, Few, Level, LevelExamples, PerAspect, ReviewState, Settings, SystemKind, Text};
use sigill::i18n::{Language, Texts};
use sigill::ui::widgets::field::{self, Field};
use sigill::ui::widgets::level_picker::LevelPicker;
use sigill::ui::widgets::modal::{Answer, Modal};
use sigill::ui::widgets::notice::{Kind, Notice};
use sigill::ui::widgets::table::{Column, Event, Sort, Table, TableState, columns_button};
use sigill::ui::widgets::{badge, button, card, date, empty, state, tabs};
use sigill::ui::{icons, theme};

fn harness<'a, S: 'a>(state: S, draw: impl FnMut(&mut egui::Ui, &mut S) + 'a) -> Harness<'a, S> {
    sized([900.0, 640.0], state, draw)
}

fn sized<'a, S: 'a>(size: [f32; 2], state: S, draw: impl FnMut(&mut egui::Ui, &mut S) + 'a) -> Harness<'a, S> {
    Harness::builder().with_size(size).with_context_setup(theme::install).build_ui_state(draw, state)
}

fn texts() -> Texts {
    Texts::new(Language::Swedish)
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level from 0 to 4")
}

const TODAY: Date = Date::constant(2026, 11, 21);

#[test]
fn badges_say_aspect_level_and_state() {
    let (texts, settings) = (texts(), Settings::new("Tallbacken"));
    let raised = Outcome { derived: Some(level(2)), effective: Some(level(3)), ..Outcome::default() };
    let incomplete = Outcome { is_incomplete: true, ..Outcome::default() };
    let derived = Derived { aspects: PerAspect([raised, incomplete, Outcome::default(), Outcome::default()]) };
    let harness = harness((), move |ui, ()| badge::trio(ui, &derived, &settings, &texts));
    harness.get_by_label("Konfidentialitet 3 Allvarlig, höjd från 2");
    harness.get_by_label("Riktighet ofullständig");
    harness.get_by_label("Tillgänglighet oklassad");
    assert!(harness.query_by_label_contains("Spårbarhet").is_none(), "S is off by default");
}

#[test]
fn a_level_is_chosen_and_taken_away_by_pressing_it() {
    let (texts, mut settings) = (texts(), Settings::new("Tallbacken"));
    let mut example = PerAspect::<Text>::default();
    example[Aspect::Availability] = "Trygghetslarmen tystnar.".into();
    settings.examples = vec![LevelExamples { level: level(3), texts: example }];
    let mut harness = harness(None, move |ui, value: &mut Option<Level>| {
        let picker = LevelPicker { label: "Tillgänglighet", aspect: Aspect::Availability };
        picker.show(ui, &texts, &settings, value);
    });
    for expected in [Some(level(3)), None] {
        harness.get_by_role_and_label(Role::RadioButton, "Tillgänglighet: 3 Allvarlig").click();
        harness.run();
        assert_eq!(*harness.state(), expected);
    }
    harness.get_by_label("Tillgänglighet: 4 Synnerligen allvarlig").click();
    harness.run();
    assert_eq!(*harness.state(), Some(level(4)));
}

#[test]
fn a_typed_date_is_read_or_explained() {
    let texts = texts();
    let mut harness = harness(None, move |ui, value: &mut Option<Date>| {
        date::date(ui, &texts, "Avtal till", value, TODAY, None);
        button::secondary(ui, "Vidare");
    });
    let typed = |harness: &mut Harness<'_, Option<Date>>, text: &str| {
        harness.get_by_label("Avtal till").focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.get_by_label("Avtal till").type_text(text);
        harness.run();
        harness.get_by_label("Vidare").focus();
        harness.run();
    };
    typed(&mut harness, "i vår");
    assert_eq!(*harness.state(), None);
    harness.get_by_label("”i vår” är inget datum. Skriv år-månad-dag, till exempel 2026-11-21.");
    assert_eq!(harness.get_by_label("Avtal till").value().as_deref(), Some("i vår"), "what was typed stays");
    typed(&mut harness, "2027-03-04");
    assert_eq!(*harness.state(), Some(Date::constant(2027, 3, 4)));
    assert!(harness.query_by_label_contains("är inget datum").is_none());
}

#[test]
fn a_date_is_picked_from_the_calendar() {
    let texts = texts();
    let mut harness = harness(None, move |ui, value: &mut Option<Date>| {
        date::date(ui, &texts, "Avtal till", value, TODAY, None);
    });
    harness.get_by_label("Välj datum för Avtal till").click();
    harness.run();
    harness.get_by_label("november 2026");
    harness.get_by_label("Nästa månad").click();
    harness.run();
    harness.get_by_label("2026-12-24").click();
    harness.run();
    assert_eq!(*harness.state(), Some(Date::constant(2026, 12, 24)));
    assert_eq!(harness.get_by_label("Avtal till").value().as_deref(), Some("2026-12-24"));
}

#[derive(Default)]
struct Form {
    name: Text,
    kind: SystemKind,
    tags: Few<Text>,
    is_shared: bool,
}

#[test]
fn fields_are_found_by_their_visible_labels() {
    let texts = texts();
    let mut harness = harness(Form::default(), move |ui, form: &mut Form| {
        Field::new("Namn").error(Some("Namnet behövs.")).text(ui, &mut form.name);
        Field::new("Typ").choice(ui, &texts, &mut form.kind, &SystemKind::ALL);
        Field::new("Etiketter").list(ui, &texts, &mut form.tags);
        field::check(ui, "Delas med andra", &mut form.is_shared);
    });
    harness.get_by_label("Namnet behövs.");
    harness.get_by_label("Namn").focus();
    harness.run();
    harness.get_by_label("Namn").type_text("Nyckelfri hemtjänst");
    harness.run_ok();
    harness.get_by_label("Typ").click();
    harness.run();
    harness.get_by_label("Plattform").click();
    harness.run();
    harness.get_by_label("Delas med andra").click();
    harness.get_by_label("Etiketter").focus();
    harness.run();
    harness.get_by_label("Etiketter").type_text("vård");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let form = harness.state();
    assert_eq!(&*form.name, "Nyckelfri hemtjänst");
    assert_eq!(form.kind, SystemKind::Platform);
    assert_eq!(form.tags, ["vård".into()] as [Text; 1]);
    assert!(form.is_shared);
    harness.get_by_label("Ta bort vård").click();
    harness.run();
    assert!(harness.state().tags.is_empty());
}

#[test]
fn enter_accepts_a_modal_and_escape_leaves_it() {
    let answer = |key: Key| {
        let texts = texts();
        let mut harness = harness(None, move |ui, answer: &mut Option<Answer>| {
            if answer.is_none() {
                *answer = Modal::new("plan", "Planera", "Spara").show(ui, &texts, |ui| {
                    ui.label("När?");
                });
            }
        });
        harness.run();
        harness.get_by_label("Planera");
        harness.key_press(key);
        harness.run();
        *harness.state()
    };
    assert_eq!(answer(Key::Enter), Some(Answer::Accepted));
    assert_eq!(answer(Key::Escape), Some(Answer::Cancelled));
}

#[test]
fn arrows_move_between_tabs() {
    let named = [(0, "Nivå".to_owned()), (1, "Uppgifter".to_owned())];
    let mut harness = harness(0, move |ui, chosen: &mut i32| {
        tabs::tabs(ui, chosen, &named);
    });
    harness.get_by_role_and_label(Role::Tab, "Nivå").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(*harness.state(), 1);
    harness.get_by_label("Nivå").click();
    harness.run();
    assert_eq!(*harness.state(), 0);
}

struct List {
    rows: Vec<u32>,
    table: TableState,
    events: Vec<Event>,
    drawn: usize,
}

impl List {
    fn of(count: u32) -> Self {
        Self { rows: (0..count).collect(), table: TableState::default(), events: Vec::new(), drawn: 0 }
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("reference", "Beteckning", 90.0),
        Column::new("name", "Namn", 200.0).growing(),
        Column::new("supplier", "Leverantör", 120.0).hidden(),
    ]
}

fn draw_list(ui: &mut egui::Ui, list: &mut List) {
    let (texts, columns) = (texts(), columns());
    list.events.extend(columns_button(ui, &texts, &columns, &mut list.table));
    let name = |key: u32| format!("System {key}");
    let table = Table { id: "systems", columns: &columns, rows: &list.rows, key_column: "name", name: &name };
    list.drawn = 0;
    let events = table.show(ui, &mut list.table, &texts, |ui, key, _| {
        list.drawn += 1;
        ui.label(format!("S-{key:03}"));
    });
    list.events.extend(events);
}

#[test]
fn a_table_is_walked_by_keyboard() {
    let mut harness = harness(List::of(100_000), draw_list);
    harness.get_by_role_and_label(Role::Row, "System 0").focus();
    harness.run();
    let press = |harness: &mut Harness<'_, List>, modifiers, key| {
        harness.state_mut().events.clear();
        harness.key_press_modifiers(modifiers, key);
        harness.run();
        harness.state().table.selected.iter().copied().collect::<Vec<_>>()
    };
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::ArrowDown), [1]);
    assert_eq!(press(&mut harness, Modifiers::SHIFT, Key::ArrowDown), [1, 2]);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::End), [99_999]);
    harness.get_by_role_and_label(Role::Row, "System 99999");
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::ArrowUp), [99_998], "the keyboard follows to the end");
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Home), [0]);
    let down = press(&mut harness, Modifiers::NONE, Key::PageDown);
    assert!(down[0] > 5, "a page is more than a few rows: {down:?}");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().events, [Event::Open(down[0])]);
    assert_eq!(press(&mut harness, Modifiers::NONE, Key::Space), [0_u32; 0], "Space takes the mark away");
    assert!(harness.state().drawn < 60, "only rows in view are drawn");
}

#[test]
fn rows_are_opened_and_selected_by_clicks() {
    let mut harness = harness(List::of(20), draw_list);
    harness.get_by_label("System 3").click();
    harness.run();
    assert_eq!(harness.state().events, [Event::Open(3), Event::SelectionChanged]);
    harness.get_by_label("System 6").click_modifiers(Modifiers::SHIFT);
    harness.run();
    assert_eq!(harness.state().table.selected_in(&harness.state().rows), [3, 4, 5, 6]);
    harness.get_by_label("System 4").click_modifiers(Modifiers::COMMAND);
    harness.run();
    assert_eq!(harness.state().table.selected_in(&harness.state().rows), [3, 5, 6]);
}

#[test]
fn headings_sort_and_filters_filter() {
    let mut harness = harness(List::of(20), draw_list);
    harness.state_mut().table.shows_filters = true;
    harness.run();
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    harness.run();
    assert_eq!(harness.state().table.sort, Some(Sort { column: "name", is_descending: false }));
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn, sorterad stigande").click();
    harness.run();
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn, sorterad fallande");
    assert_eq!(harness.state().events, [Event::SortChanged, Event::SortChanged]);
    harness.get_by_label("Filtrera Namn").focus();
    harness.run();
    harness.get_by_label("Filtrera Namn").type_text("hem");
    harness.run();
    assert_eq!(harness.state().table.filter("name"), "hem");
    assert_eq!(harness.state().events.last(), Some(&Event::FilterChanged));
}

#[test]
fn columns_are_chosen_from_the_menu() {
    let mut harness = harness(List::of(3), draw_list);
    assert!(harness.query_by_role_and_label(Role::ColumnHeader, "Leverantör").is_none());
    harness.get_by_label("Kolumner").click();
    harness.run();
    harness.get_by_role_and_label(Role::CheckBox, "Leverantör").click();
    harness.run();
    harness.get_by_role_and_label(Role::ColumnHeader, "Leverantör");
    assert_eq!(harness.state().events, [Event::LayoutChanged]);
}

#[test]
fn the_selection_follows_the_records_when_rows_are_sorted() {
    let mut harness = harness(List::of(20), draw_list);
    harness.get_by_label("System 3").click();
    harness.run();
    harness.state_mut().rows.reverse();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().table.selected_in(&harness.state().rows), [2], "below 3 is 2 now");
}

#[test]
fn messages_cards_and_empty_lists_speak() {
    let texts = texts();
    let mut harness = harness((false, false, false), move |ui, pressed: &mut (bool, bool, bool)| {
        let notice = Notice::new(Kind::Error, "Filen kan inte läsas.").with_hint(Some("Välj en annan.".into()));
        pressed.0 |= notice.show(ui, &texts);
        let figure = card::Figure { label: "Försenade", value: "3", note: "5 förfaller", colour: None };
        pressed.1 |= figure.show(ui, 160.0).clicked();
        pressed.2 |= empty::empty(ui, icons::SYSTEMS, "Här samlas systemen.", Some("Nytt system"));
        button::tool(ui, icons::UNDO, "Ångra");
        let review = Review {
            state: ReviewState::DueSoon,
            decided_on: None,
            due: Some(Date::constant(2026, 12, 14)),
            planned_on: None,
        };
        state::review(ui, &review, &texts);
    });
    harness.get_by_label("Förfaller 2026-12-14");
    harness.get_by_label("Ångra");
    harness.get_by_label("Stäng meddelandet").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Försenade 3 5 förfaller").click();
    harness.run();
    harness.get_by_label("Nytt system").click();
    harness.run();
    assert_eq!(*harness.state(), (true, true, true));
}

#[test]
fn every_aspect_has_a_question() {
    let texts = texts();
    assert!(Aspect::ALL.into_iter().all(|aspect| texts.question(aspect).ends_with('?')));
}

#[test]
fn a_name_without_glyphs_is_just_a_name() {
    let texts = texts();
    let builder = Harness::builder().with_context_setup(theme::install).allow_missing_glyphs();
    let mut harness = builder.build_ui_state(
        move |ui, value: &mut Text| {
            Field::new("Namn").text(ui, value);
            Notice::new(Kind::Done, &**value).show(ui, &texts);
        },
        Text::from("Nyckel 🔑 鍵; '); DROP TABLE"),
    );
    harness.run();
    assert_eq!(harness.get_by_label("Namn").value().as_deref(), Some("Nyckel 🔑 鍵; '); DROP TABLE"));
}
