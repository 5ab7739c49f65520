//! The dependency map of one system: what is on it, and walking it by click and by keyboard.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{CentralPanel, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::domain::{LifeCycle, Subject, System, SystemId};
use sigill::register::Command;
use sigill::ui::screens::{Over, ScreenState, Wish, map, session, systems};
use sigill::ui::{Action, Outcome, View};
use support::{Stage, World, stage};

type Screen = Over<Over<systems::State, session::State>, map::State>;
type Window<'a> = Harness<'a, Stage<Screen>>;

/// What the frame leaves a screen of the smallest and of the usual window.
const SMALL: [f32; 2] = [804.0, 560.0];
const USUAL: [f32; 2] = [1044.0, 720.0];

fn draw(state: &mut Screen, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let frame = state.frame(ui);
    CentralPanel::default().frame(frame).show(ui, |ui| state.show(view, ui, actions));
}

fn settle(state: &mut Screen, outcome: &Outcome) {
    state.settle(outcome);
}

/// The map of the example's system of this name.
fn map_of<'a>(name: &str, size: [f32; 2], is_dark: bool) -> Window<'a> {
    map_in(World::example(), name, size, is_dark)
}

fn map_in<'a>(world: World, name: &str, size: [f32; 2], is_dark: bool) -> Window<'a> {
    let system = id(&world, name);
    let mut screen = Screen::default();
    screen.obey(Wish::Map(system), &world.view());
    let mut window = stage(world, screen, size, is_dark, draw, settle);
    window.run();
    window
}

fn id(world: &World, name: &str) -> SystemId {
    world.system_named(name).expect("is in the example").id
}

fn press(window: &mut Window<'_>, key: Key) {
    window.key_press(key);
    window.run();
}

/// What has the keyboard, as it is said aloud.
fn chosen(window: &Window<'_>) -> String {
    let mut focused = window.get_all_by_role(Role::Button).filter(egui_kittest::Node::is_focused);
    focused.next().and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

fn is_map_of(window: &Window<'_>, name: &str) -> bool {
    window.query_by_label(&format!("Beroendekarta: {name}")).is_some()
}

#[test]
fn every_system_says_its_name_its_levels_and_what_it_inherits() {
    let window = map_of("Databasplattform", USUAL, false);
    assert!(is_map_of(&window, "Databasplattform"));
    for heading in ["Beror på det", "Systemet", "Det vilar på"] {
        assert!(window.query_by_label(heading).is_some(), "{heading}");
    }
    let names: Vec<String> =
        window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).collect();
    let said = |start: &str| names.iter().find(|name| name.starts_with(start)).cloned().unwrap_or_default();
    assert_eq!(chosen(&window), said("Databasplattform"), "the map begins in its middle");
    assert!(said("Databasplattform, K 3 R 3 T 3").contains("i mitten"), "{names:#?}");
    assert!(said("Servermiljö, K ").ends_with(", ärver K R T"), "{names:#?}");
    assert!(said("Säkerhetskopiering, K ").ends_with(", ärver K R"), "{names:#?}");
    assert!(names.iter().any(|name| name.ends_with("lämnar K R T vidare")), "{names:#?}");
}

#[test]
fn arrows_walk_the_map_enter_goes_there_and_escape_comes_back() {
    let mut window = map_of("Databasplattform", USUAL, false);
    press(&mut window, Key::ArrowRight);
    assert!(chosen(&window).starts_with("Servermiljö"), "{}", chosen(&window));
    press(&mut window, Key::ArrowDown);
    assert!(chosen(&window).starts_with("Säkerhetskopiering"), "{}", chosen(&window));
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::Enter);
    assert!(is_map_of(&window, "Servermiljö"));
    assert!(chosen(&window).starts_with("Servermiljö"), "{}", chosen(&window));
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::Enter);
    assert!(is_map_of(&window, "Datanät"));
    assert!(window.query_by_label("Tillbaka till Servermiljö").is_some());
    press(&mut window, Key::Escape);
    assert!(is_map_of(&window, "Servermiljö"));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    assert!(is_map_of(&window, "Databasplattform"));
    press(&mut window, Key::Escape);
    assert!(!is_map_of(&window, "Databasplattform"), "and at last to where it was opened");
    assert!(window.query_by_role_and_label(Role::Tab, "Nivå").is_some(), "with its record in the pane");
}

#[test]
fn a_click_goes_to_a_system_and_o_opens_its_record() {
    let mut window = map_of("Databasplattform", USUAL, false);
    window.get_by_label_contains("Servermiljö, K").click();
    window.run();
    assert!(is_map_of(&window, "Servermiljö"));
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::O);
    let network = id(&window.state().world, "Datanät");
    let wish = window.state().world.asked.last();
    assert!(matches!(wish, Some(Action::Open(Subject::System(system))) if *system == network), "{wish:?}");
    window.get_by_role_and_label(Role::Button, "Öppna posten").click();
    window.run();
    let server = id(&window.state().world, "Servermiljö");
    let wish = window.state().world.asked.last();
    assert!(matches!(wish, Some(Action::Open(Subject::System(system))) if *system == server), "{wish:?}");
    window.get_by_role_and_label(Role::Button, "Stäng").click();
    window.run();
    assert!(!is_map_of(&window, "Servermiljö"));
}

#[test]
fn a_large_fan_is_folded_and_can_be_unfolded_by_keyboard() {
    let mut window = map_of("Databasplattform", SMALL, false);
    let count = |window: &Window<'_>| window.query_all_by_label_contains("lämnar").count();
    let before = count(&window);
    press(&mut window, Key::ArrowLeft);
    for _ in 0..12 {
        press(&mut window, Key::ArrowDown);
    }
    assert!(chosen(&window).ends_with(" till, visa alla"), "{}", chosen(&window));
    press(&mut window, Key::Enter);
    assert!(count(&window) > before + 5);
    assert!(window.query_by_label("Visa färre").is_some());
    press(&mut window, Key::ArrowLeft);
    for _ in 0..30 {
        press(&mut window, Key::ArrowDown);
    }
    assert_eq!(chosen(&window), "Visa färre");
    let last = window.get_by_label("Visa färre").rect();
    assert!(last.bottom() <= SMALL[1] && last.top() > 0.0, "what is chosen is in view: {last:?}");
    press(&mut window, Key::Enter);
    assert_eq!(count(&window), before);
}

#[test]
fn a_circle_is_named_and_so_is_each_of_its_members() {
    let window = map_of("Integrationsplattform", USUAL, false);
    let circle = "Ingår i en beroendecirkel med E-arkiv (KRT)";
    let circles: Vec<_> =
        window.query_all_by_label_contains("beroendecirkel").map(|node| node.accesskit_node().label()).collect();
    assert!(window.query_by_label_contains("Ingår i en beroendecirkel med E-arkiv").is_some(), "{circle} {circles:?}");
    assert!(window.query_by_label_contains("E-arkiv, K").is_some());
    assert_eq!(window.query_all_by_label_contains("ingår i en beroendecirkel med").count(), 2);
}

#[test]
fn what_the_middle_carries_leads_to_its_record() {
    let mut window = map_of("Nyckelfri hemtjänst", USUAL, false);
    let world = &window.state().world;
    let slot = world.snapshot().systems().slot(id(world, "Nyckelfri hemtjänst")).expect("is there");
    let asset = world.snapshot().carried_by(slot)[0];
    let asset = world.snapshot().assets().at(asset).expect("is there").clone();
    window.get_by_label_contains(&format!("{}, K", asset.name)).click();
    window.run();
    let wish = window.state().world.asked.last();
    assert!(matches!(wish, Some(Action::Open(Subject::Asset(found))) if *found == asset.id), "{wish:?}");
}

#[test]
fn a_centre_that_goes_leads_back_or_closes_the_map() {
    let mut window = map_of("Databasplattform", USUAL, false);
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::Enter);
    let server = id(&window.state().world, "Servermiljö");
    window.state_mut().world.run(&Command::RemoveSystem(server));
    window.run();
    assert!(is_map_of(&window, "Databasplattform"));
    let platform = id(&window.state().world, "Databasplattform");
    window.state_mut().world.run(&Command::RemoveSystem(platform));
    window.run();
    assert!(window.query_by_label_contains("Beroendekarta").is_none());
}

#[test]
fn what_is_retired_is_named_and_gives_no_level() {
    let mut world = World::example();
    let retired = world.system_named("Inköpssystem").expect("is there").clone();
    world.run(&Command::SaveSystem(Box::new(System { life_cycle: LifeCycle::Retired, ..retired })));
    let window = map_in(world, "Inköpssystem", USUAL, false);
    assert!(window.query_by_label("Inköpssystem, Avvecklad, i mitten").is_some());
}

/// `cargo test --test ui_map -- --ignored` leaves pictures beside other temporary files.
#[test]
#[ignore = "pictures to look at; needs a renderer"]
fn pictures() {
    for (size_name, size) in [("small", SMALL), ("usual", USUAL)] {
        for (theme, is_dark) in [("light", false), ("dark", true)] {
            for (name, centre) in [
                ("fan", "Databasplattform"),
                ("circle", "Integrationsplattform"),
                ("top", "Verksamhetssystem socialtjänst"),
            ] {
                let mut world = World::example();
                let retired = world.system_named("E-tjänsteplattform").expect("is there").clone();
                world.run(&Command::SaveSystem(Box::new(System { life_cycle: LifeCycle::Retired, ..retired })));
                let mut window = map_in(world, centre, size, is_dark);
                support::picture(&mut window, &format!("map-{name}-{size_name}-{theme}"));
            }
        }
    }
}
