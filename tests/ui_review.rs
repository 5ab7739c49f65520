//! Omklassning: what is due, most urgent first; planned for many at a time.

mod district;
mod support;

use district::{District, district};
use eframe::egui::accesskit::Role;
use eframe::egui::{CentralPanel, Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::domain::{Date, SessionStatus, Subject};
use sigill::register::Command;
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::review::{self as screen, State};
use sigill::ui::{Action, View, theme};
use support::{Stage, World, picture, stage};

fn open<'a>(world: World, size: [f32; 2], is_dark: bool) -> Harness<'a, Stage<State>> {
    stage(world, State::default(), size, is_dark, framed, State::settle)
}

fn framed(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let frame = theme::screen_frame(ui);
    CentralPanel::default().frame(frame).show(ui, |ui| screen::show(state, view, ui, actions));
}

fn wide<'a>(world: World) -> Harness<'a, Stage<State>> {
    let mut harness = open(world, [1800.0, 900.0], false);
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, Stage<State>>, name: &str) -> Vec<Action> {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    std::mem::take(&mut harness.state_mut().world.asked)
}

fn choose(harness: &mut Harness<'_, Stage<State>>, name: &str) {
    harness.get_by_role_and_label(Role::CheckBox, &format!("Välj {name}")).click();
    harness.run();
}

fn rows(harness: &Harness<'_, Stage<State>>) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = harness
        .get_all_by_role(Role::Row)
        .map(|row| (row.rect().top(), row.accesskit_node().label().unwrap_or_default()))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn what_is_overdue_comes_first() {
    let harness = wide(district().world);
    let expected = ["Tidbok 1", "Larmjournal 1", "Lokalbokning 1", "Ekonomisystem 5", "Läkemedelsskåp 1"];
    assert_eq!(rows(&harness)[..5], expected, "overdue, then marked, then due soon");
    assert_eq!(harness.get_all_by_label("98 över").count(), 3);
    harness.get_by_label("Leverantörsbyte: ny leverantör");
}

#[test]
fn a_state_is_shown_alone() {
    let mut harness = wide(district().world);
    press(&mut harness, "Planerade 3");
    assert_eq!(rows(&harness), ["Lokalbokning 2", "Läkemedelsskåp 2", "Enkätverktyg 2"]);
    press(&mut harness, "Behöver omklassas 1");
    assert_eq!(rows(&harness), ["Ekonomisystem 5"]);
    press(&mut harness, "Alla 73");
    assert!(rows(&harness).len() > 20);
}

#[test]
fn a_unit_is_looked_at_with_what_lies_beneath() {
    let District { mut world, units, .. } = district();
    world.unit = Some(units[0]);
    let harness = wide(world);
    harness.get_by_label("Äldreomsorg · 2026-11-21");
    harness.get_by_role_and_label(Role::Button, "Alla 16");
    assert_eq!(rows(&harness)[0], "Tidbok 1", "of Hemtjänst, beneath Äldreomsorg");
}

#[test]
fn assets_with_a_decision_of_their_own_are_there() {
    let mut harness = wide(district().world);
    press(&mut harness, "Filter");
    let field = "Filtrera Slag";
    harness.get_by_role_and_label(Role::TextInput, field).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, field).type_text("informationsm");
    harness.run();
    assert_eq!(rows(&harness), ["Elevakter"], "the undecided one is not due");
}

#[test]
fn the_list_is_sorted_by_any_column() {
    let mut harness = wide(district().world);
    let headings = harness.get_all_by_role(Role::ColumnHeader);
    let names: Vec<String> = headings.filter_map(|heading| heading.accesskit_node().label()).collect();
    assert_eq!(names.len(), 13);
    for name in names {
        harness.get_by_role_and_label(Role::ColumnHeader, &name).click();
        harness.run();
    }
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    harness.run();
    assert_eq!(rows(&harness)[..2], ["Avvikelser 1", "Avvikelser 2"]);
    harness.get_by_label("Namn, sorterad stigande").click();
    harness.run();
    assert_eq!(rows(&harness)[..2], ["Tidbok 6", "Tidbok 5"]);
}

#[test]
fn many_are_planned_in_one_operation() {
    let District { world, systems, .. } = district();
    let mut harness = wide(world);
    let before = harness.state().world.register.operations().len();
    choose(&mut harness, "Tidbok 1");
    choose(&mut harness, "Larmjournal 1");
    harness.get_by_label("2 valda");
    press(&mut harness, "Planera…");
    harness.get_by_role_and_label(Role::TextInput, "Datum").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Datum").type_text("2026-12-03");
    harness.run();
    press(&mut harness, "Planera");
    let world = &harness.state().world;
    for system in &systems[..2] {
        let plan = world.snapshot().planned(Subject::System(*system)).expect("is planned");
        assert_eq!(plan.on, Date::constant(2026, 12, 3));
    }
    let operations = world.register.operations();
    assert_eq!(operations.len(), before + 1, "one operation for both");
    assert_eq!(world.texts.operation(&operations[before]), "Planerade klassningar ”Tidbok 1 + 1”");
    assert!(harness.query_by_label("Planera klassning av 2 poster").is_none(), "the form is closed");
}

#[test]
fn a_day_that_has_passed_cannot_be_planned() {
    let mut harness = wide(district().world);
    choose(&mut harness, "Tidbok 1");
    press(&mut harness, "Planera…");
    harness.get_by_role_and_label(Role::TextInput, "Datum").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Datum").type_text("2026-11-20");
    harness.run();
    harness.get_by_label("Datumet har passerat. Välj i dag eller en senare dag.");
    assert!(harness.get_by_role_and_label(Role::Button, "Planera").accesskit_node().is_disabled());
}

#[test]
fn one_is_classified_or_opened() {
    let District { world, systems, .. } = district();
    let mut harness = wide(world);
    assert!(harness.get_by_role_and_label(Role::Button, "Klassa").accesskit_node().is_disabled());
    choose(&mut harness, "Tidbok 1");
    let asked = press(&mut harness, "Klassa");
    assert!(matches!(asked[..], [Action::Classify(Subject::System(id))] if id == systems[0]), "{asked:?}");
    choose(&mut harness, "Larmjournal 1");
    assert!(harness.get_by_role_and_label(Role::Button, "Klassa").accesskit_node().is_disabled(), "two are chosen");
    harness.get_by_role_and_label(Role::Row, "Tidbok 1").focus();
    harness.run();
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    let asked = std::mem::take(&mut harness.state_mut().world.asked);
    assert!(matches!(asked[..], [Action::Open(Subject::System(id))] if id == systems[2]), "{asked:?}");
}

#[test]
fn when_nothing_is_due_the_next_day_is_told() {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    world.decide(Subject::System(system), [1, 1, 1], Date::constant(2026, 3, 1));
    let mut harness = wide(world);
    let sentence = "Inget är försenat eller förfaller inom 90 dagar. Nästa klassning är 2028-03-01: Tidbok.";
    harness.get_by_label(sentence);
    press(&mut harness, "Försenade 0");
    assert_eq!(harness.get_all_by_label(sentence).count(), 2, "above, and instead of the list");
    press(&mut harness, "Visa alla");
    assert_eq!(rows(&harness), ["Tidbok"]);
}

#[test]
fn the_list_is_copied_as_it_is_shown() {
    let mut harness = wide(district().world);
    press(&mut harness, "Planerade 3");
    let asked = press(&mut harness, "Kopiera lista");
    let [Action::Copy(text)] = &asked[..] else { panic!("{asked:?}") };
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("Läge\tBeteckning\tNamn\tNivå\tNästa klassning"), "{}", lines[0]);
    assert!(lines[1].starts_with("Planerad\tS-015\tLokalbokning 2\tK – R – T –\t\t\t2026-12-15\t"), "{}", lines[1]);
}

#[test]
fn nothing_can_be_planned_in_a_register_open_for_reading() {
    let mut harness = stage(
        district().world,
        State::default(),
        [1800.0, 900.0],
        false,
        |state, view, ui, actions| framed(state, &View { is_writable: false, ..*view }, ui, actions),
        |_, _| {},
    );
    harness.run();
    choose(&mut harness, "Tidbok 1");
    assert!(harness.get_by_role_and_label(Role::Button, "Planera…").accesskit_node().is_disabled());
}

#[test]
#[ignore = "pictures to look at; needs a renderer"]
fn pictures() {
    for (size, is_dark, name) in [
        ([1068.0, 744.0], false, "review-light"),
        ([1068.0, 744.0], true, "review-dark"),
        ([812.0, 560.0], false, "review-small"),
    ] {
        let mut harness = open(district().world, size, is_dark);
        harness.run();
        choose(&mut harness, "Larmjournal 1");
        if is_dark {
            press(&mut harness, "Planera…");
        } else if name == "review-small" {
            press(&mut harness, "Fördela…");
        }
        picture(&mut harness, name);
    }
}

#[test]
fn the_calendar_is_about_the_rows_that_are_shown() {
    let mut harness = wide(district().world);
    harness.get_by_role_and_label(Role::Button, "Försenade 3").click();
    harness.run();
    let shown: Vec<_> =
        rows(&harness).iter().map(|name| name.split(',').next().unwrap_or_default().to_owned()).collect();
    press(&mut harness, "Kalenderfil…");
    let asked = press(&mut harness, "Välj plats…");
    let [Action::SaveCalendar { subjects, with_levels: false }] = asked.as_slice() else { panic!("{asked:?}") };
    let snapshot = &harness.state().world.snapshot();
    let named: Vec<_> = subjects.iter().map(|subject| snapshot.subject_name(*subject)).collect();
    assert_eq!(named.len(), 3);
    assert_eq!(named, shown);
}

fn write(harness: &mut Harness<'_, Stage<State>>, role: Role, field: &str, text: &str) {
    harness.get_by_role_and_label(role, field).focus();
    harness.run();
    harness.get_by_role_and_label(role, field).type_text(text);
    harness.run();
}

#[test]
fn a_session_has_a_place_and_participants_and_is_held_or_called_off() {
    let District { world, systems, .. } = district();
    let subject = Subject::System(systems[14]);
    let mut harness = wide(world);
    press(&mut harness, "Planerade 3");
    let name = harness.state().world.snapshot().subject_name(subject).to_owned();
    choose(&mut harness, &name);
    press(&mut harness, "Planera…");
    write(&mut harness, Role::TextInput, "Plats eller länk", "Rum 3");
    write(&mut harness, Role::TextInput, "Deltagare", "Systemägare");
    press(&mut harness, "Lägg till i Deltagare");
    harness.get_by_role_and_label(Role::ComboBox, "Läge").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Inställd").click();
    harness.run();
    press(&mut harness, "Planera");
    let plan = harness.state().world.snapshot().planned(subject).expect("is there").clone();
    assert_eq!((&*plan.place, &*plan.participants[0].role, &*plan.note), ("Rum 3", "Systemägare", "session"));
    assert_eq!(plan.status, SessionStatus::Cancelled);
    harness.get_by_role_and_label(Role::Button, "Planerade 2");
}

#[test]
fn a_session_is_started_from_its_plan() {
    let District { world, systems, .. } = district();
    let subject = Subject::System(systems[14]);
    let mut harness = wide(world);
    press(&mut harness, "Planerade 3");
    let name = harness.state().world.snapshot().subject_name(subject).to_owned();
    choose(&mut harness, &name);
    press(&mut harness, "Planera…");
    let asked = press(&mut harness, "Starta klassning");
    assert!(matches!(asked[..], [Action::Classify(of)] if of == subject), "{asked:?}");
}

#[test]
fn the_months_are_bars_or_a_table_and_lead_to_their_list() {
    let mut harness = wide(district().world);
    harness.get_by_role_and_label(Role::Tab, "Efter månad").click();
    harness.run();
    press(&mut harness, "Försenat: 3");
    assert_eq!(rows(&harness).len(), 3);
    harness.key_press(Key::ArrowRight);
    harness.run();
    press(&mut harness, "januari 2027: 5");
    assert_eq!(rows(&harness).len(), 5);
    press(&mut harness, "Visa som tabell");
    press(&mut harness, "februari 2028");
    assert_eq!(rows(&harness).len(), 5, "decided in February 2026");
    press(&mut harness, "Visa som staplar");
    press(&mut harness, "Visa alla månader");
    assert!(rows(&harness).len() > 20);
}

#[test]
fn what_the_program_marks_is_dismissed_with_a_reason() {
    let mut world = World::new();
    let system = world.system("Tidbok", |held| held.supplier = "Alfa".into());
    world.decide(Subject::System(system), [1, 1, 1], Date::constant(2026, 3, 1));
    let mut held = world.snapshot().systems().get(system).expect("is there").clone();
    held.supplier = "Beta".into();
    world.run(&Command::SaveSystem(Box::new(held)));
    let mut harness = wide(world);
    harness.get_by_label("Leverantörsbyte: Alfa → Beta");
    harness.get_by_label("24 mån (registrets)");
    press(&mut harness, "Behöver omklassas 1");
    choose(&mut harness, "Tidbok");
    press(&mut harness, "Avfärda…");
    press(&mut harness, "Avfärda");
    harness.get_by_label("Skriv varför.");
    write(&mut harness, Role::MultilineTextInput, "Varför behövs ingen ny klassning?", "samma koncern");
    press(&mut harness, "Avfärda");
    harness.get_by_role_and_label(Role::Button, "Behöver omklassas 0");
}

#[test]
fn what_falls_due_is_spread_over_weeks_in_one_operation() {
    let mut harness = wide(district().world);
    let before = harness.state().world.register.operations().len();
    press(&mut harness, "Fördela…");
    harness.get_by_label("Förslag: 5 bokas, 0 ryms inte");
    press(&mut harness, "Planera så");
    let world = &harness.state().world;
    assert_eq!(world.register.operations().len(), before + 1);
    assert_eq!(world.snapshot().planned_sessions().count(), 8);
    for plan in world.snapshot().planned_sessions() {
        let due = world.snapshot().review(plan.subject).and_then(|review| review.due);
        assert!(due.is_none_or(|due| plan.on <= due), "{plan:?}");
    }
    assert!(harness.query_by_label("Fördela klassningar över veckor").is_none(), "the form is closed");
}
