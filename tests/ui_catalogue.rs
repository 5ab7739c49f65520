//! Kravkatalog: the requirements are listed by area, searched, filtered and read whole.

mod support;

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::catalogue::Catalogue;
use sigill::i18n::{Language, Texts};
use sigill::ui::screens::catalogue::State;
use support::hands::{choose, open, press, rows, type_into};
use support::{Stage, World, screen};

type Window<'a> = Harness<'a, Stage<State>>;

fn shown<'a>(world: World, size: [f32; 2]) -> Window<'a> {
    let mut window = screen(world, State::default(), size, false);
    window.run();
    window
}

#[test]
fn requirements_are_searched_filtered_and_read() {
    let mut window = shown(World::new(), [1500.0, 900.0]);
    let catalogue = Catalogue::shipped();
    let first = &catalogue.requirements[0];
    assert_eq!(rows(&window)[0], &*first.heading.sv, "in the order of the catalogue");
    window.get_by_label(&format!("{} krav, version 2", catalogue.requirements.len()));

    type_into(&mut window, "Sök i kraven", "ATK-01");
    assert_eq!(rows(&window).len(), 1);
    window.get_by_label(&format!("1 av {} krav visas", catalogue.requirements.len()));
    let held = catalogue.requirement("ATK-01").expect("is there");
    open(&mut window, &held.heading.sv);
    window.get_by_label(&held.why.sv);
    window.get_by_label(&held.shown_by.sv);
    window.get_by_label_contains("ISO/IEC 27002:2022: 5.18");
    press(&mut window, "Stäng rutan");
    assert!(window.query_by_label(&held.why.sv).is_none());

    type_into(&mut window, "Sök i kraven", "xyzzy");
    window.get_by_label("Inget krav passar det du söker.");
    press(&mut window, "Visa alla");
    assert!(rows(&window).len() > 10);
}

#[test]
fn escape_closes_the_pane_and_arrows_lead_on() {
    let mut window = shown(World::new(), [1500.0, 900.0]);
    let catalogue = Catalogue::shipped();
    open(&mut window, &catalogue.requirements[0].heading.sv);
    window.get_by_label(&catalogue.requirements[0].why.sv);
    window.key_press(Key::ArrowDown);
    window.run();
    window.get_by_label(&catalogue.requirements[1].why.sv);
}

#[test]
fn the_requirements_are_read_in_english_too() {
    let mut world = World::new();
    world.texts = Texts::new(Language::English);
    let mut window = shown(world, [804.0, 560.0]);
    let first = &Catalogue::shipped().requirements[0];
    open(&mut window, &first.heading.en);
    window.get_by_label(&first.why.en);
}

#[test]
fn how_a_unit_meets_a_requirement_is_written_for_the_chosen_unit() {
    let mut world = World::new();
    let (above, unit) = {
        let above = world.unit("Kommunen", None);
        (above, world.unit("Skolan", Some(above)))
    };
    let held = Catalogue::shipped().requirements[0].clone();
    let mut window = shown(world, [1500.0, 900.0]);
    open(&mut window, &held.heading.sv);
    window.get_by_label_contains("Ingen enhet har skrivit hur den gör.");
    choose(&mut window, "Enhet att skriva för", "Kommunen");
    window.get_by_label("Så gör vi: Kommunen").focus();
    window.run();
    window.event(Event::Text("Objektplanen pekar ut dem".into()));
    window.run();
    // Another requirement leads away from the field, and what is written is kept.
    window.get_by_label("Sök i kraven").focus();
    window.run();
    let text = |window: &Window<'_>, unit| {
        let held = window.state().world.snapshot().own_practice(unit, &held.id);
        held.map(|held| held.text.to_string())
    };
    assert_eq!(text(&window, above).as_deref(), Some("Objektplanen pekar ut dem"));
    window.state_mut().world.unit = Some(unit);
    window.run();
    window.get_by_label("Kommunen");
    window.get_by_label("Så gör vi: Skolan").focus();
    window.run();
    window.event(Event::Text("Rektor".into()));
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    assert_eq!(text(&window, unit).as_deref(), Some("Rektor"));
}
