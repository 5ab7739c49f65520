//! The tree of units in the settings, as a person with a keyboard or assistive technology meets it.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::{Unit, UnitKind};
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::settings::{Section, State};
use support::hands::{choose, open, press, rows, type_into};
use support::{Stage, World};

type Screen<'a> = Harness<'a, Stage<State>>;

fn screen<'a>(world: World) -> Screen<'a> {
    sized(world, [1068.0, 728.0], false)
}

fn sized<'a>(world: World, size: [f32; 2], is_dark: bool) -> Screen<'a> {
    let mut state = State::default();
    state.section = Section::Units;
    support::screen(world, state, size, is_dark)
}

fn named<'a>(world: &'a World, name: &str) -> Option<&'a Unit> {
    world.snapshot().units().iter().map(|(_, unit)| unit).find(|unit| &*unit.name == name)
}

/// A municipality with two administrations, one of which has a section.
fn tree() -> World {
    let mut world = World::new();
    let top = world.unit("Tallbacken", None);
    let care = world.unit("Äldreomsorg", Some(top));
    world.unit("Utbildning", Some(top));
    world.unit("Hemtjänst", Some(care));
    world
}

#[test]
fn a_tree_is_made_by_keyboard() {
    let mut harness = screen(World::new());
    harness.run_ok();
    harness.get_by_label_contains("Här byggs organisationen upp");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_ok();
    harness.event(eframe::egui::Event::Text("Tallbacken".into()));
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Tallbacken"]);
    assert_eq!(named(&harness.state().world, "Tallbacken").map(|unit| unit.kind), Some(UnitKind::Municipality));
    press(&mut harness, "Ny enhet under den här");
    harness.event(eframe::egui::Event::Text("Äldreomsorg".into()));
    harness.run_ok();
    type_into(&mut harness, "Handläggare", "verksamhetsutvecklare");
    choose(&mut harness, "Slag", "Förvaltning");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Tallbacken", "Äldreomsorg"]);
    let world = &harness.state().world;
    let made = named(world, "Äldreomsorg").expect("was made");
    assert_eq!(made.parent, named(world, "Tallbacken").map(|unit| unit.id));
    assert_eq!((made.kind, &*made.officer), (UnitKind::Administration, "verksamhetsutvecklare"));
}

#[test]
fn units_stand_beneath_their_parents_in_swedish_order() {
    let mut harness = screen(tree());
    harness.run_ok();
    assert_eq!(rows(&harness), ["Tallbacken", "Utbildning", "Äldreomsorg", "Hemtjänst"]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn, sorterad stigande").click();
    harness.run_ok();
    assert_eq!(
        rows(&harness),
        ["Tallbacken", "Äldreomsorg", "Hemtjänst", "Utbildning"],
        "parts stay with their parent"
    );
}

#[test]
fn a_circle_and_a_twin_are_refused_in_words() {
    let mut harness = screen(tree());
    harness.run_ok();
    open(&mut harness, "Äldreomsorg");
    choose(&mut harness, "Ingår i", "Hemtjänst (Tallbacken / Äldreomsorg)");
    press(&mut harness, "Spara");
    harness.get_by_label("En enhet kan inte ingå i sig själv.");
    assert!(harness.state().screen.is_dirty());
    press(&mut harness, "Avbryt");
    assert!(harness.query_by_label("En enhet kan inte ingå i sig själv.").is_none());
    type_into(&mut harness, "Namn", "utbildning");
    press(&mut harness, "Spara");
    harness.get_by_label_contains("Det finns redan en enhet som heter utbildning");
    type_into(&mut harness, "Namn", " ");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett namn.");
    assert!(named(&harness.state().world, "Äldreomsorg").is_some(), "nothing was changed");
}

#[test]
fn removal_says_what_hangs_on_the_unit_and_asks() {
    let mut world = tree();
    let care = named(&world, "Äldreomsorg").map(|unit| unit.id);
    world.asset("Nyckelhantering", care);
    world.system("Trygghetslarm", |system| system.unit = care);
    world.confirms = false;
    let mut harness = screen(world);
    harness.run_ok();
    open(&mut harness, "Äldreomsorg");
    harness.get_by_label_contains("Här finns 1 system och 1 informationsmängd.");
    press(&mut harness, "Ta bort…");
    assert_eq!(rows(&harness).len(), 4, "asked first");
    harness.state_mut().world.confirms = true;
    harness.get_by_role_and_label(Role::Row, "Äldreomsorg").click();
    harness.run_ok();
    harness.key_press(Key::Delete);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Tallbacken", "Hemtjänst", "Utbildning"], "its part moved up");
    let snapshot = harness.state().world.snapshot();
    assert!(snapshot.systems().iter().all(|(_, system)| system.unit.is_none()));
}

#[test]
fn leaving_with_unsaved_changes_asks() {
    let mut harness = screen(tree());
    harness.run_ok();
    open(&mut harness, "Utbildning");
    type_into(&mut harness, "Handläggare", "rektor");
    open(&mut harness, "Hemtjänst");
    harness.get_by_label("Ändringarna är inte sparade");
    press(&mut harness, "Kasta ändringarna");
    assert_eq!(harness.get_by_role_and_label(Role::TextInput, "Namn").value().as_deref(), Some("Hemtjänst"));
    harness.key_press(Key::ArrowUp);
    harness.run_ok();
    harness.key_press(Key::Escape);
    harness.run_ok();
    assert!(harness.query_by_role_and_label(Role::TextInput, "Namn").is_none(), "Esc closes the pane");
}

/// Pictures to look at: `SIGILL_PICTURES=1 cargo test --test ui_units pictures`.
#[test]
fn pictures() {
    if std::env::var_os("SIGILL_PICTURES").is_none() {
        return;
    }
    for (name, size, is_dark) in [
        ("wide-light", [1068.0, 728.0], false),
        ("wide-dark", [1068.0, 728.0], true),
        ("narrow", [812.0, 568.0], false),
    ] {
        let mut harness = sized(tree(), size, is_dark);
        harness.run_ok();
        support::picture(&mut harness, &format!("units-{name}-tree"));
        open(&mut harness, "Äldreomsorg");
        support::picture(&mut harness, &format!("units-{name}-pane"));
    }
}
