//! The list of information assets and its pane, as a person with a keyboard or assistive technology meets them.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::derive::Status;
use sigill::domain::{Asset, AssetId, Classification, ClassificationId, Date, PersonalData, Subject};
use sigill::register::Command;
use sigill::register::query::AssetSelection;
use sigill::ui::Action;
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::assets::State;
use support::hands::{open_on, press, rows, type_into};
use support::{Stage, World};

type Screen<'a> = Harness<'a, Stage<State>>;

fn screen<'a>(world: World) -> Screen<'a> {
    sized(world, [1068.0, 728.0], false)
}

fn sized<'a>(world: World, size: [f32; 2], is_dark: bool) -> Screen<'a> {
    support::screen(world, State::default(), size, is_dark)
}

fn named<'a>(world: &'a World, name: &str) -> Option<&'a Asset> {
    world.snapshot().assets().iter().map(|(_, asset)| asset).find(|asset| &*asset.name == name)
}

fn draft(world: &mut World, asset: AssetId) {
    let id = ClassificationId::fresh(world.view().now);
    world.run(&Command::SaveDraft(Box::new(Classification::draft(id, Subject::Asset(asset)))));
}

#[test]
fn an_asset_is_made_by_keyboard_alone() {
    let mut world = World::new();
    let unit = world.unit("Äldreomsorg", None);
    world.unit = Some(unit);
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    harness.get_by_label_contains("Här samlas den information");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_ok();
    // The name has the keyboard at once, and the reference is proposed.
    harness.event(eframe::egui::Event::Text("Nyckelhantering brukare".into()));
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let world = &harness.state().world;
    let made = named(world, "Nyckelhantering brukare").expect("the asset was made");
    assert_eq!(&*made.reference, "I-001");
    assert_eq!(made.unit, Some(unit), "the unit looked at is preset");
    assert_eq!(world.register.operations().len(), before + 1, "made as one operation");
    assert_eq!(rows(&harness), ["Nyckelhantering brukare"]);
    harness.get_by_label("I-001 · Äldreomsorg");
}

#[test]
fn a_taken_reference_is_said_beside_the_field() {
    let mut world = World::new();
    world.asset("Larmhändelser", None);
    let mut harness = screen(world);
    harness.run_ok();
    press(&mut harness, "Ny informationsmängd");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett namn.");
    type_into(&mut harness, "Namn", "Besöksschema");
    type_into(&mut harness, "Beteckning", "i-001");
    press(&mut harness, "Spara");
    harness.get_by_label_contains("Beteckningen i-001 används redan av Larmhändelser.");
    assert!(harness.state().screen.is_dirty(), "nothing that was written is lost");
    type_into(&mut harness, "Beteckning", "I-77");
    press(&mut harness, "Spara");
    assert_eq!(named(&harness.state().world, "Besöksschema").map(|asset| &*asset.reference), Some("I-77"));
}

#[test]
fn fields_are_edited_as_one_operation_and_given_up() {
    let mut world = World::new();
    world.asset("Elevakter", None);
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Elevakter", "Uppgifter");
    type_into(&mut harness, "Handlingstyp", "Elevakt");
    type_into(&mut harness, "Lagrum", "OSL 23 kap. 2 §");
    press(&mut harness, "Lägg till i Lagrum");
    // What is typed is not forgotten when the field is left without adding it.
    type_into(&mut harness, "Lagrum", "GDPR art. 9");
    harness.key_press(Key::Tab);
    harness.run_ok();
    harness.get_by_role_and_label(Role::ComboBox, "Personuppgifter").click();
    harness.run_ok();
    harness.get_by_label("Känsliga eller integritetskänsliga").click();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let world = &harness.state().world;
    let held = named(world, "Elevakter").expect("is there");
    assert_eq!((&*held.record_type, held.personal_data), ("Elevakt", PersonalData::Sensitive));
    assert_eq!(held.laws, ["OSL 23 kap. 2 §".into(), "GDPR art. 9".into()]);
    assert_eq!(world.register.operations().len(), before + 1);
    type_into(&mut harness, "Handlingstyp", "Något annat");
    press(&mut harness, "Avbryt");
    assert!(!harness.state().screen.is_dirty());
    assert_eq!(harness.get_by_label("Handlingstyp").value().as_deref(), Some("Elevakt"));
}

#[test]
fn leaving_with_unsaved_changes_asks() {
    let mut world = World::new();
    world.asset("Elevakter", None);
    world.asset("Löneunderlag", None);
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Elevakter", "Uppgifter");
    type_into(&mut harness, "Handlingstyp", "Elevakt");
    harness.get_by_role_and_label(Role::Row, "Löneunderlag").click();
    harness.run_ok();
    harness.get_by_label("Ändringarna är inte sparade");
    press(&mut harness, "Kasta ändringarna");
    assert_eq!(harness.get_all_by_label("I-002").count(), 2, "in the list and in the pane");
    assert!(!harness.state().screen.is_dirty());
    assert_eq!(named(&harness.state().world, "Elevakter").map(|asset| &*asset.record_type), Some(""));
}

#[test]
fn an_asset_is_linked_to_systems_and_unlinked() {
    let mut world = World::new();
    let asset = world.asset("Larmhändelser", None);
    world.decide(Subject::Asset(asset), [2, 2, 3], Date::constant(2026, 3, 4));
    let alarm = world.system("Trygghetslarm", |_| {});
    let journal = world.system("Larmjournal", |_| {});
    world.system("Bokning", |_| {});
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Larmhändelser", "System 0");
    press(&mut harness, "Koppla…");
    type_into(&mut harness, "Sök system", "larm");
    assert!(harness.query_by_label("Bokning").is_none(), "only what holds the word");
    for system in ["Trygghetslarm", "Larmjournal"] {
        harness.get_by_role_and_label(Role::CheckBox, system).click();
        harness.run_ok();
    }
    press(&mut harness, "Koppla");
    harness.get_by_role_and_label(Role::Tab, "System 2");
    let world = &harness.state().world;
    assert_eq!(world.register.operations().len(), before + 1, "one operation");
    let slot = world.snapshot().systems().slot(journal).expect("is there");
    assert_eq!(world.snapshot().system_status(slot), Status::Classified);
    press(&mut harness, "Trygghetslarm");
    assert!(matches!(harness.state().world.asked.as_slice(), [Action::Open(Subject::System(id))] if *id == alarm));
    press(&mut harness, "Ändra anteckningen om Larmjournal");
    type_into(&mut harness, "Anteckning", "bara kvittenser");
    harness.key_press(Key::Enter);
    harness.run_ok();
    let note = harness.state().world.snapshot().carries(journal, asset).map(|link| link.note);
    assert_eq!(note.as_deref(), Some("bara kvittenser"));
    press(&mut harness, "Koppla bort Trygghetslarm");
    assert!(harness.state().world.snapshot().carries(alarm, asset).is_none());
    harness.get_by_role_and_label(Role::Tab, "System 1");
}

#[test]
fn removal_and_copying_show_first_what_they_move() {
    let mut world = World::new();
    let asset = world.asset("Larmhändelser", None);
    world.decide(Subject::Asset(asset), [2, 2, 3], Date::constant(2026, 3, 4));
    let system = world.system("Trygghetslarm", |_| {});
    world.link(system, asset);
    world.confirms = false;
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Larmhändelser", "Uppgifter");
    press(&mut harness, "Ta bort…");
    press(&mut harness, "Duplicera");
    assert_eq!(rows(&harness), ["Larmhändelser"], "both ask first");
    harness.state_mut().world.confirms = true;
    press(&mut harness, "Duplicera");
    assert_eq!(rows(&harness), ["Larmhändelser", "Larmhändelser (kopia)"]);
    assert_eq!(harness.get_all_by_label("I-002").count(), 2, "in the list and in the pane");
    press(&mut harness, "Ta bort…");
    assert_eq!(rows(&harness), ["Larmhändelser"]);
    harness.get_by_role_and_label(Role::Row, "Larmhändelser").click();
    harness.run_ok();
    harness.key_press(Key::Delete);
    harness.run_ok();
    assert!(rows(&harness).is_empty());
    let snapshot = harness.state().world.snapshot();
    let slot = snapshot.systems().slot(system).expect("is there");
    assert_eq!(snapshot.system_status(slot), Status::Unclassified, "the system lost its only source");
}

fn many() -> World {
    let mut world = World::new();
    let care = world.unit("Äldreomsorg", None);
    let school = world.unit("Utbildning", None);
    let made = [
        ("Öppenvårdsjournal", care, [3, 3, 2], Date::constant(2026, 3, 10)),
        ("Zonindelning", school, [1, 1, 1], Date::constant(2024, 3, 10)),
        ("Ärendelogg", care, [2, 1, 1], Date::constant(2026, 5, 10)),
        ("Åtgärdsprogram", school, [3, 1, 1], Date::constant(2025, 2, 10)),
    ];
    for (name, unit, levels, on) in made {
        let id = world.asset(name, Some(unit));
        world.decide(Subject::Asset(id), levels, on);
    }
    let unrated = world.asset("Bokningar", Some(school));
    draft(&mut world, unrated);
    world
}

#[test]
fn every_column_sorts_and_its_filter_narrows() {
    let mut world = many();
    let diary = named(&world, "Ärendelogg").expect("is there").id;
    for name in ["Portal", "Arkiv"] {
        let system = world.system(name, |_| {});
        world.link(system, diary);
    }
    let mut harness = screen(world);
    harness.run_ok();
    harness.get_by_label("5, varav 4 klassade");
    harness.get_by_label("Utkast");
    harness.get_by_label("2 · Portal, Arkiv");
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    harness.run_ok();
    assert_eq!(rows(&harness), ["Bokningar", "Zonindelning", "Åtgärdsprogram", "Ärendelogg", "Öppenvårdsjournal"]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Nivå").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::ColumnHeader, "Nivå, sorterad stigande").click();
    harness.run_ok();
    assert_eq!(rows(&harness), ["Öppenvårdsjournal", "Åtgärdsprogram", "Ärendelogg", "Zonindelning", "Bokningar"]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Omklassning").click();
    harness.run_ok();
    assert_eq!(rows(&harness)[0], "Zonindelning", "overdue first");
    harness.get_by_role_and_label(Role::ColumnHeader, "Finns i system").click();
    harness.run_ok();
    assert_eq!(rows(&harness)[0], "Ärendelogg", "the others are in none");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_ok();
    harness.event(eframe::egui::Event::Text("ÄRENDE".into()));
    harness.run_ok();
    assert_eq!(rows(&harness), ["Ärendelogg"]);
    type_into(&mut harness, "Filtrera Namn", "finns inte");
    harness.get_by_label("Ingen informationsmängd stämmer med filtret.");
    press(&mut harness, "Rensa filtret");
    type_into(&mut harness, "Filtrera Nivå", "k 3 r1");
    assert_eq!(rows(&harness), ["Åtgärdsprogram"]);
}

#[test]
fn a_figure_of_the_overview_opens_its_list() {
    let mut harness = screen(many());
    harness.state_mut().screen.list(AssetSelection::Draft);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Bokningar"]);
    harness.get_by_label("1 visas av 5, varav 4 klassade");
    press(&mut harness, "Ta bort filtret Med utkast");
    assert_eq!(rows(&harness).len(), 5);
    let care = harness.state().world.snapshot().units().iter().next().map(|(_, unit)| unit.id);
    harness.state_mut().world.unit = care;
    harness.run_ok();
    assert_eq!(rows(&harness), ["Öppenvårdsjournal", "Ärendelogg"], "only the unit looked at");
}

#[test]
fn several_assets_are_changed_and_removed_as_one_operation() {
    let world = many();
    let before = world.register.operations().len();
    let care = world.snapshot().units().iter().find(|(_, unit)| &*unit.name == "Äldreomsorg").map(|(_, unit)| unit.id);
    let mut harness = screen(world);
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Öppenvårdsjournal").focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_ok();
    harness.get_by_label("5 markerade");
    press(&mut harness, "Ändra…");
    harness.get_by_role_and_label(Role::ComboBox, "Ny enhet").click();
    harness.run_ok();
    harness.get_all_by_role_and_label(Role::Button, "Äldreomsorg").last().expect("a choice").click();
    harness.run_ok();
    press(&mut harness, "Ändra alla");
    let world = &harness.state().world;
    assert_eq!(world.register.operations().len(), before + 1);
    assert!(world.snapshot().assets().iter().all(|(_, asset)| asset.unit == care));
    press(&mut harness, "Ta bort markerade…");
    let world = &harness.state().world;
    assert!(world.snapshot().assets().is_empty());
    assert_eq!(world.register.operations().len(), before + 2);
}

#[test]
fn enter_opens_arrows_lead_on_and_escape_closes() {
    let mut harness = screen(many());
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Öppenvårdsjournal").focus();
    harness.run_ok();
    harness.key_press(Key::Enter);
    harness.run_ok();
    harness.get_by_label("I-001 · Äldreomsorg");
    harness.key_press(Key::ArrowDown);
    harness.run_ok();
    harness.get_by_label("I-002 · Utbildning");
    harness.key_press(Key::Escape);
    harness.run_ok();
    assert!(harness.query_by_label("I-002 · Utbildning").is_none());
}

#[test]
fn lists_are_exported_from_here() {
    let mut harness = screen(many());
    harness.run_ok();
    press(&mut harness, "Exportera…");
    harness.get_all_by_role_and_label(Role::Button, "Informationsmängder").next().expect("an entry").click();
    harness.run_ok();
    assert!(matches!(harness.state().world.asked.as_slice(), [Action::ChooseExport(_)]));
}

#[test]
fn the_pane_opens_on_the_level_and_has_the_history() {
    let mut world = World::new();
    let asset = world.asset("Elevakter", None);
    world.decide(Subject::Asset(asset), [3, 2, 1], Date::constant(2026, 3, 4));
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Elevakter", "Nivå");
    press(&mut harness, "Klassa");
    assert!(
        matches!(harness.state().world.asked.as_slice(), [Action::Classify(Subject::Asset(id))] if *id == asset),
        "{:?}",
        harness.state().world.asked
    );
    harness.get_by_role_and_label(Role::Tab, "Historik").click();
    harness.run_ok();
    assert!(harness.state().world.loaded.history.is_some(), "the history was read");
    harness.get_by_label("Ny informationsmängd ”Elevakter”");
}

/// Pictures to look at: `SIGILL_PICTURES=1 cargo test --test ui_assets pictures`.
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
        let mut world = many();
        let journal = named(&world, "Öppenvårdsjournal").expect("is there").id;
        for name in ["Nyckelfri hemtjänst", "Trygghetslarm särskilt boende"] {
            let system = world.system(name, |_| {});
            world.link(system, journal);
        }
        let mut harness = sized(world, size, is_dark);
        harness.run_ok();
        support::picture(&mut harness, &format!("assets-{name}-list"));
        for tab in ["Nivå", "Uppgifter", "System 2"] {
            open_on(&mut harness, "Öppenvårdsjournal", tab);
            support::picture(&mut harness, &format!("assets-{name}-{}", tab.split(' ').next().unwrap_or(tab)));
        }
    }
}
