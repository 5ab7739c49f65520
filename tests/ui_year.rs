//! Årshjul: what comes back every year, what is left over, and the next year.

mod support;

use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::domain::{Activity, ActivityId, ActivityStatus, Date};
use sigill::register::Command;
use sigill::ui::screens::review::State;
use support::{Stage, World, picture, screen};

fn open<'a>(world: World, size: [f32; 2], is_dark: bool) -> Harness<'a, Stage<State>> {
    let mut harness = screen(world, State::default(), size, is_dark);
    harness.run();
    harness.get_by_role_and_label(Role::Tab, "Årshjul").click();
    harness.run();
    harness
}

fn wide<'a>(world: World) -> Harness<'a, Stage<State>> {
    open(world, [1068.0, 1400.0], false)
}

fn press(harness: &mut Harness<'_, Stage<State>>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

fn activity(world: &mut World, month: i8, name: &str, edit: impl FnOnce(&mut Activity)) {
    let mut made = Activity::new(ActivityId::fresh(world.view().now), 2026, month, name);
    edit(&mut made);
    world.run(&Command::SaveActivity(Box::new(made)));
}

#[test]
fn what_is_left_over_follows_to_the_month_of_today() {
    let date = |text: &str| -> Date { text.parse().expect("a date") };
    let now = "2026-11-21T10:00:00Z".parse().expect("a time");
    for (month, status, today, standing) in [
        (3, ActivityStatus::NotStarted, "2026-11-21", 11),
        (3, ActivityStatus::Ongoing, "2026-04-01", 4),
        (3, ActivityStatus::Ongoing, "2026-03-31", 3),
        (3, ActivityStatus::Done, "2026-11-21", 3),
        (3, ActivityStatus::Dropped, "2026-11-21", 3),
        (12, ActivityStatus::NotStarted, "2026-11-21", 12),
        (3, ActivityStatus::NotStarted, "2025-11-21", 3),
        (3, ActivityStatus::NotStarted, "2027-01-01", 12),
    ] {
        let held = Activity { status, ..Activity::new(ActivityId::fresh(now), 2026, month, "x") };
        assert_eq!(held.standing_month(date(today)), standing, "{month} {status:?} on {today}");
        assert_eq!(held.is_left_over(date(today)), standing != month);
    }
}

#[test]
fn an_empty_year_offers_an_example_that_can_be_taken_back() {
    let mut harness = wide(World::new());
    harness.get_by_label_contains("Årshjulet för 2026 är tomt.");
    press(&mut harness, "Börja med ett exempel");
    let world = &harness.state().world;
    assert_eq!(world.snapshot().activities().len(), 10);
    assert_eq!(
        world.texts.operation(world.register.operations().last().expect("one")),
        "Lade in exempel på årshjul ”2026”"
    );
    harness.get_by_label("Ledningens genomgång");
    harness.get_by_label("november (nu)");
    harness.get_by_label("kvar från februari");
    harness.get_by_role_and_label(Role::Button, "februari: 0 av 0 avslutade, 0 kvar sedan tidigare");
}

#[test]
fn an_activity_is_written_changed_and_removed() {
    let mut harness = wide(World::new());
    press(&mut harness, "Ny aktivitet");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv vad som ska göras.");
    harness.get_by_role_and_label(Role::TextInput, "Aktivitet").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Aktivitet").type_text("Övning");
    harness.run();
    press(&mut harness, "Spara");
    let held = harness.state().world.snapshot().activities_of(2026)[0].clone();
    assert_eq!((&*held.name, held.month, held.recurs), ("Övning", 11, true));
    press(&mut harness, "Övning");
    harness.get_by_role_and_label(Role::ComboBox, "Status").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Klar").click();
    harness.run();
    press(&mut harness, "Spara");
    assert_eq!(harness.state().world.snapshot().activities_of(2026)[0].status, ActivityStatus::Done);
    harness.get_by_label("1 av 1 avslutade, 0 kvar från tidigare månader");
    press(&mut harness, "Övning");
    press(&mut harness, "Ta bort…");
    harness.get_by_label_contains("Årshjulet för 2026 är tomt.");
}

#[test]
fn a_month_of_the_wheel_leads_to_its_list() {
    let mut world = World::new();
    activity(&mut world, 12, "Underlag", |_| {});
    activity(&mut world, 2, "Genomgång", |held| held.status = ActivityStatus::Done);
    let mut harness = wide(world);
    press(&mut harness, "december: 0 av 1 avslutade, 0 kvar sedan tidigare");
    assert!(harness.query_by_label("Genomgång").is_none());
    harness.get_by_label("Underlag");
    press(&mut harness, "Visa hela året (december visas)");
    harness.get_by_label("Genomgång");
}

#[test]
fn a_new_year_starts_what_comes_back_and_keeps_the_old_one() {
    let mut world = World::new();
    activity(&mut world, 2, "Genomgång", |held| {
        held.status = ActivityStatus::Done;
        held.note = "protokoll § 4".into();
    });
    activity(&mut world, 5, "Flytt", |held| held.recurs = false);
    let mut harness = wide(world);
    press(&mut harness, "Starta 2027");
    let world = &harness.state().world;
    let new = world.snapshot().activities_of(2027);
    assert_eq!(new.len(), 1, "what does not come back stays where it was");
    assert_eq!(
        (&*new[0].name, new[0].month, new[0].status, &*new[0].note),
        ("Genomgång", 2, ActivityStatus::NotStarted, "")
    );
    assert_eq!(world.snapshot().activities_of(2026).len(), 2);
    assert!(harness.query_by_label("Starta 2027").is_none(), "it has started");
    press(&mut harness, "Året efter");
    harness.get_by_label("Årshjul 2027");
    harness.state_mut().world.run(&Command::StartYear(2027));
    assert_eq!(harness.state().world.snapshot().activities_of(2027).len(), 1, "nothing is doubled");
}

#[test]
fn nothing_is_written_in_a_register_open_for_reading() {
    let harness = wide(World::example());
    assert!(!harness.get_by_role_and_label(Role::Button, "Ny aktivitet").accesskit_node().is_disabled());
    assert_eq!(harness.state().world.snapshot().activities_of(2026).len(), 10, "the example has a wheel");
}

#[test]
#[ignore = "pictures to look at; needs a renderer"]
fn pictures() {
    for (size, is_dark, name) in [
        ([1068.0, 744.0], false, "year-light"),
        ([1068.0, 744.0], true, "year-dark"),
        ([812.0, 560.0], false, "year-small"),
    ] {
        picture(&mut open(World::example(), size, is_dark), name);
    }
}
