//! The list of systems and its pane, as a person with a keyboard or assistive technology meets them.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::derive::Status;
use sigill::domain::{
    Aspect, AspectSet, Date, Dependency, LifeCycle, Procured, Subject, SystemKind, WorkMark, WorkStatus,
};
use sigill::register::Command;
use sigill::register::query::Selection;
use sigill::ui::Action;
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::systems::State;
use support::hands::{open_on, press, rows, type_into};
use support::{Stage, World};

type Screen<'a> = Harness<'a, Stage<State>>;

fn screen<'a>(world: World) -> Screen<'a> {
    sized(world, [1068.0, 728.0], false)
}

fn sized<'a>(world: World, size: [f32; 2], is_dark: bool) -> Screen<'a> {
    support::screen(world, State::default(), size, is_dark)
}

#[test]
fn a_system_is_made_by_keyboard_alone() {
    let mut world = World::new();
    let unit = world.unit("Äldreomsorg", None);
    world.unit = Some(unit);
    let mut harness = screen(world);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_ok();
    // The name has the keyboard at once, and the reference is proposed.
    harness.event(eframe::egui::Event::Text("Nyckelfri hemtjänst".into()));
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let world = &harness.state().world;
    let made = world.system_named("Nyckelfri hemtjänst").expect("the system was made");
    assert_eq!(&*made.reference, "S-001");
    assert_eq!(made.unit, Some(unit), "the unit looked at is preset");
    assert_eq!(rows(&harness), ["Nyckelfri hemtjänst"]);
    harness.get_by_label("S-001 · Verksamhetssystem · Äldreomsorg");
    assert_eq!(harness.state().world.register.operations().len(), 3, "made as one operation");
}

#[test]
fn a_taken_reference_is_said_beside_the_field() {
    let mut world = World::new();
    world.system("Lokalbokning", |_| {});
    let mut harness = screen(world);
    harness.run_ok();
    press(&mut harness, "Nytt system");
    type_into(&mut harness, "Namn", "Enkätverktyg");
    type_into(&mut harness, "Beteckning", "s-001");
    press(&mut harness, "Spara");
    harness.get_by_label("Beteckningen s-001 används redan av Lokalbokning. Välj en annan beteckning.");
    assert!(harness.state().screen.is_dirty(), "nothing that was written is lost");
    type_into(&mut harness, "Beteckning", "S-002");
    press(&mut harness, "Spara");
    assert!(harness.state().world.system_named("Enkätverktyg").is_some());
    assert!(!harness.state().screen.is_dirty());
}

#[test]
fn a_missing_name_and_a_wrong_interval_are_said_beside_their_fields() {
    let mut harness = screen(World::new());
    harness.run_ok();
    press(&mut harness, "Nytt system");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett namn.");
    type_into(&mut harness, "Namn", "Lokalbokning");
    type_into(&mut harness, "Eget intervall i månader", "många");
    press(&mut harness, "Spara");
    harness.get_by_label("Intervallet ska vara 1–120 månader.");
    type_into(&mut harness, "Eget intervall i månader", "12");
    press(&mut harness, "Spara");
    let made = harness.state().world.system_named("Lokalbokning").expect("made");
    assert_eq!(made.interval_months, Some(12));
}

#[test]
fn fields_are_edited_as_one_operation_and_given_up() {
    let mut world = World::new();
    world.system("Lokalbokning", |_| {});
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Lokalbokning", "Uppgifter");
    type_into(&mut harness, "Systemägare", "Fritidschef");
    type_into(&mut harness, "Leverantör", "Bokbolaget");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let world = &harness.state().world;
    let held = world.system_named("Lokalbokning").expect("is there");
    assert_eq!((&*held.system_owner, &*held.supplier), ("Fritidschef", "Bokbolaget"));
    assert_eq!(world.register.operations().len(), before + 1);
    type_into(&mut harness, "Leverantör", "Någon annan");
    press(&mut harness, "Avbryt");
    assert!(!harness.state().screen.is_dirty());
    assert_eq!(harness.get_by_label("Leverantör").value().as_deref(), Some("Bokbolaget"));
}

#[test]
fn roles_used_elsewhere_are_offered_while_typing() {
    let mut world = World::new();
    world.system("Lokalbokning", |system| system.system_owner = "Avdelningschef kultur".into());
    world.system("Enkätverktyg", |_| {});
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Enkätverktyg", "Uppgifter");
    type_into(&mut harness, "Objektägare", "avd");
    press(&mut harness, "Avdelningschef kultur");
    assert_eq!(harness.get_by_label("Objektägare").value().as_deref(), Some("Avdelningschef kultur"));
    press(&mut harness, "Spara");
    let held = harness.state().world.system_named("Enkätverktyg").expect("is there");
    assert_eq!(&*held.object_owner, "Avdelningschef kultur");
}

#[test]
fn leaving_with_unsaved_changes_asks() {
    let mut world = World::new();
    world.system("Lokalbokning", |_| {});
    world.system("Enkätverktyg", |_| {});
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Lokalbokning", "Uppgifter");
    type_into(&mut harness, "Leverantör", "Bokbolaget");
    harness.get_by_role_and_label(Role::Row, "Enkätverktyg").click();
    harness.run_ok();
    harness.get_by_label("Ändringarna är inte sparade");
    harness.get_all_by_role_and_label(Role::Button, "Avbryt").last().expect("the question's button").click();
    harness.run_ok();
    harness.get_by_label("S-001 · Verksamhetssystem");
    harness.get_by_role_and_label(Role::Row, "Enkätverktyg").click();
    harness.run_ok();
    press(&mut harness, "Kasta ändringarna");
    harness.get_by_label("S-002 · Verksamhetssystem");
    assert!(!harness.state().screen.is_dirty());
}

#[test]
fn a_system_is_duplicated_and_removed() {
    let mut world = World::new();
    world.system("Lokalbokning", |_| {});
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Lokalbokning", "Uppgifter");
    press(&mut harness, "Duplicera");
    assert_eq!(rows(&harness), ["Lokalbokning", "Lokalbokning (kopia)"]);
    harness.get_by_label("S-002 · Verksamhetssystem");
    press(&mut harness, "Ta bort…");
    assert_eq!(rows(&harness), ["Lokalbokning"]);
    harness.state_mut().world.confirms = false;
    harness.get_by_role_and_label(Role::Row, "Lokalbokning").click();
    harness.run_ok();
    harness.key_press(Key::Delete);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Lokalbokning"], "Delete asks first");
    harness.state_mut().world.confirms = true;
    harness.key_press(Key::Delete);
    harness.run_ok();
    assert!(rows(&harness).is_empty());
    harness.get_by_label_contains("Här samlas de system");
    press(&mut harness, "Importera…");
    assert!(matches!(harness.state().world.asked.as_slice(), [Action::Import(None)]), "most have a list already");
}

#[test]
fn information_is_linked_made_and_unlinked() {
    let mut world = World::new();
    let unit = world.unit("Äldreomsorg", None);
    let system = world.system("Nyckelfri hemtjänst", |system| system.unit = Some(unit));
    let asset = world.asset("Nyckelhantering brukare", Some(unit));
    world.asset("Larmhändelser", None);
    world.decide(Subject::Asset(asset), [3, 2, 1], Date::constant(2025, 3, 4));
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Nyckelfri hemtjänst", "Information 0");
    press(&mut harness, "Koppla…");
    type_into(&mut harness, "Sök informationsmängd", "nyckel");
    assert!(harness.query_by_label("Larmhändelser").is_none(), "only what holds the word");
    harness.get_by_label("Nyckelhantering brukare").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::CheckBox, "Ny informationsmängd").click();
    harness.run_ok();
    type_into(&mut harness, "Namn på den nya informationsmängden", "Besöksschema");
    press(&mut harness, "Koppla");
    harness.get_by_label("Information 2");
    let world = &harness.state().world;
    assert_eq!(world.register.operations().len(), before + 1, "one operation");
    let slot = world.snapshot().systems().slot(system).expect("is there");
    assert_eq!(world.snapshot().system_status(slot), Status::Incomplete, "the new one is not rated");
    press(&mut harness, "Besöksschema");
    assert!(matches!(harness.state().world.asked.as_slice(), [Action::Open(Subject::Asset(_))]));
    press(&mut harness, "Ändra anteckningen om Nyckelhantering brukare");
    type_into(&mut harness, "Anteckning", "bara digitala nycklar");
    harness.key_press(Key::Enter);
    harness.run_ok();
    assert_eq!(
        &*harness.state().world.snapshot().carries(system, asset).expect("linked").note,
        "bara digitala nycklar"
    );
    press(&mut harness, "Koppla bort Nyckelhantering brukare");
    assert!(harness.state().world.snapshot().carries(system, asset).is_none());
    harness.get_by_label("Information 1");
}

#[test]
fn dependencies_are_made_changed_and_removed() {
    let mut world = World::new();
    let portal = world.system("Portal", |_| {});
    let database = world.system("Databaskluster", |system| system.kind = SystemKind::Platform);
    world.decide(Subject::System(portal), [3, 2, 1], Date::constant(2026, 3, 4));
    let mut harness = screen(world);
    harness.run_ok();
    open_on(&mut harness, "Portal", "Beroenden 0");
    press(&mut harness, "Koppla…");
    harness.get_by_role_and_label(Role::CheckBox, "Databaskluster").click();
    harness.run_ok();
    press(&mut harness, "Koppla");
    let held = |harness: &Screen<'_>| harness.state().world.snapshot().dependency(portal, database);
    assert_eq!(held(&harness).map(|held| held.inherits), Some(AspectSet::KRT), "all three unless chosen otherwise");
    harness.get_by_role_and_label(Role::CheckBox, "Tillgänglighet ärvs: Databaskluster").click();
    harness.run_ok();
    let wanted = AspectSet::KRT.with(Aspect::Availability, false);
    assert_eq!(held(&harness).map(|held| held.inherits), Some(wanted));
    harness.state_mut().world.run(&Command::SetDependency(Dependency {
        system: database,
        on: portal,
        inherits: AspectSet::KRT,
        note: "".into(),
    }));
    harness.run_ok();
    harness.get_by_label_contains("Beroendena går i cirkel med Databaskluster");
    harness.get_all_by_label("Ta bort beroendet av Databaskluster").next().expect("a button").click();
    harness.run_ok();
    assert!(held(&harness).is_none());
    harness.get_by_label("Beroenden 1");
}

#[test]
fn the_note_of_a_dependency_is_written_on_its_card() {
    let mut world = World::new();
    let journal = world.system("Larmjournal", |_| {});
    let database = world.system("Databaskluster", |_| {});
    let inherits = AspectSet::KRT;
    let dependency = Dependency { system: journal, on: database, inherits, note: "".into() };
    world.run(&Command::SetDependency(dependency.clone()));
    let mut harness = screen(world);
    harness.run_ok();
    // It is written from the end that rests on the other one, and read from both.
    open_on(&mut harness, "Larmjournal", "Beroenden 1");
    press(&mut harness, "Ändra anteckningen om Databaskluster");
    type_into(&mut harness, "Anteckning", "driftas tillsammans");
    harness.key_press(Key::Enter);
    harness.run_ok();
    let held = harness.state().world.snapshot().dependency(journal, database);
    assert_eq!(held, Some(Dependency { note: "driftas tillsammans".into(), ..dependency.clone() }));
    harness.get_by_label("driftas tillsammans");
    open_on(&mut harness, "Databaskluster", "Beroenden 1");
    harness.get_by_label("driftas tillsammans");
    press(&mut harness, "Ändra anteckningen om Larmjournal");
    type_into(&mut harness, "Anteckning", "något annat");
    press(&mut harness, "Avbryt");
    assert!(harness.query_by_role_and_label(Role::TextInput, "Anteckning").is_none());
    // The aspects are changed without losing the note.
    harness.get_by_label("Riktighet ärvs: Larmjournal").click();
    harness.run_ok();
    let held = harness.state().world.snapshot().dependency(journal, database).expect("is there");
    assert_eq!((&*held.note, held.inherits), ("driftas tillsammans", inherits.with(Aspect::Integrity, false)));
}

fn many() -> World {
    let mut world = World::new();
    let care = world.unit("Äldreomsorg", None);
    let leisure = world.unit("Kultur och fritid", None);
    let made = [
        ("Öppen kalender", leisure, [1, 1, 2], Date::constant(2025, 1, 10)),
        ("Zonkarta", leisure, [2, 2, 2], Date::constant(2024, 3, 10)),
        ("Ärendestöd", care, [3, 1, 1], Date::constant(2026, 3, 10)),
        ("Åtkomstlogg", care, [3, 3, 1], Date::constant(2026, 5, 10)),
    ];
    for (name, unit, levels, on) in made {
        let id = world.system(name, |system| system.unit = Some(unit));
        world.decide(Subject::System(id), levels, on);
    }
    world.system("Bokning", |system| {
        system.unit = Some(leisure);
        system.procured = Some(Procured::Own);
    });
    world.system("Gammalt arkiv", |system| system.life_cycle = LifeCycle::Retired);
    world
}

#[test]
fn every_column_sorts_and_its_filter_narrows() {
    let mut harness = screen(many());
    harness.run_ok();
    harness.get_by_label("5, varav 1 egna");
    harness.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    harness.run_ok();
    assert_eq!(rows(&harness), ["Bokning", "Zonkarta", "Åtkomstlogg", "Ärendestöd", "Öppen kalender"]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Skyddsnivå").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::ColumnHeader, "Skyddsnivå, sorterad stigande").click();
    harness.run_ok();
    assert_eq!(rows(&harness), ["Åtkomstlogg", "Ärendestöd", "Zonkarta", "Öppen kalender", "Bokning"]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Omklassning").click();
    harness.run_ok();
    assert_eq!(rows(&harness)[0], "Zonkarta", "overdue first");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_ok();
    harness.event(eframe::egui::Event::Text("ÄRENDE".into()));
    harness.run_ok();
    assert_eq!(rows(&harness), ["Ärendestöd"]);
    type_into(&mut harness, "Filtrera Namn", "finns inte");
    harness.get_by_label("Inget system stämmer med filtret.");
    press(&mut harness, "Rensa filtret");
    assert_eq!(rows(&harness).len(), 5);
    type_into(&mut harness, "Filtrera Omklassning", "försenad");
    assert_eq!(rows(&harness), ["Zonkarta"]);
    type_into(&mut harness, "Filtrera Omklassning", " ");
    type_into(&mut harness, "Filtrera Skyddsnivå", "k 3 r1");
    assert_eq!(rows(&harness), ["Ärendestöd"]);
}

#[test]
fn a_figure_of_the_overview_opens_its_list() {
    let mut harness = screen(many());
    harness.state_mut().screen.list(Selection::Own);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Bokning"]);
    harness.get_by_label("1 av 5 visas");
    press(&mut harness, "Ta bort filtret Egna");
    assert_eq!(rows(&harness).len(), 5);
    press(&mut harness, "Mer");
    harness.get_by_role_and_label(Role::CheckBox, "Visa avvecklade").click();
    harness.run_ok();
    assert!(rows(&harness).contains(&"Gammalt arkiv".to_owned()));
}

#[test]
fn the_unit_looked_at_limits_the_list() {
    let mut world = many();
    let care = world.snapshot().units().iter().find(|(_, unit)| &*unit.name == "Äldreomsorg").map(|(_, unit)| unit.id);
    world.unit = care;
    let mut harness = screen(world);
    harness.run_ok();
    assert_eq!(rows(&harness), ["Ärendestöd", "Åtkomstlogg"]);
    harness.get_by_label("2, varav 0 egna");
}

#[test]
fn several_systems_are_changed_as_one_operation() {
    let world = many();
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Öppen kalender").focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_ok();
    harness.get_by_label("5 markerade");
    harness.state_mut().screen.list(Selection::Status(Status::Classified));
    harness.run_ok();
    harness.get_by_label("4 markerade");
    harness.state_mut().screen.list(Selection::All);
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Öppen kalender").focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_ok();
    press(&mut harness, "Ändra…");
    harness.get_by_role_and_label(Role::ComboBox, "Vad ska ändras?").click();
    harness.run_ok();
    harness.get_all_by_label("Riskanalys").last().expect("a choice").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::ComboBox, "Ny status").click();
    harness.run_ok();
    harness.get_by_label("Klar").click();
    harness.run_ok();
    press(&mut harness, "Ändra alla");
    let world = &harness.state().world;
    assert_eq!(world.register.operations().len(), before + 1);
    let done = WorkMark { status: Some(WorkStatus::Done), on: Some(support::TODAY) };
    let marked = world.snapshot().systems().iter().filter(|(_, system)| system.risk_analysis == done).count();
    assert_eq!(marked, 5);
}

#[test]
fn enter_opens_arrows_lead_on_and_escape_closes() {
    let mut harness = screen(many());
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Öppen kalender").focus();
    harness.run_ok();
    harness.key_press(Key::Enter);
    harness.run_ok();
    harness.get_by_label("S-001 · Verksamhetssystem · Kultur och fritid");
    harness.key_press(Key::ArrowDown);
    harness.run_ok();
    harness.get_by_label("S-002 · Verksamhetssystem · Kultur och fritid");
    harness.key_press(Key::Escape);
    harness.run_ok();
    assert!(harness.query_by_label_contains("S-002 ·").is_none());
}

#[test]
fn every_tab_of_the_pane_shows_its_part() {
    let mut harness = screen(World::example());
    harness.run_ok();
    open_on(&mut harness, OPENED, "Nivå");
    harness.get_by_role_and_label(Role::Button, "Klassa");
    harness.get_by_role_and_label(Role::Tab, "Historik").click();
    harness.run_ok();
    assert!(harness.state().world.loaded.history.is_some(), "the history is read when it is looked at");
}

#[test]
fn lists_are_exported_from_here() {
    let mut harness = screen(many());
    harness.run_ok();
    press(&mut harness, "Exportera…");
    harness.get_all_by_label("Klassningslista").next().expect("an entry").click();
    harness.run_ok();
    assert!(matches!(harness.state().world.asked.as_slice(), [Action::ChooseExport(_)]));
}

#[test]
fn the_example_shows_its_figures() {
    let mut harness = screen(World::example());
    harness.run_ok();
    harness.get_by_label("72, varav 23 egna");
    harness.state_mut().screen.list(Selection::OwnStatus(Status::Classified));
    harness.run_ok();
    harness.get_by_label("13 av 72 visas");
}

/// Pictures to look at: `SIGILL_PICTURES=1 cargo test --test ui_systems pictures`.
#[test]
fn pictures() {
    if std::env::var_os("SIGILL_PICTURES").is_none() {
        return;
    }
    let sizes = [("light", [1068.0, 728.0], false), ("dark", [1068.0, 728.0], true), ("narrow", [812.0, 568.0], false)];
    for (name, size, is_dark) in sizes {
        let mut harness = sized(World::example(), size, is_dark);
        let take = |harness: &mut Screen<'_>, what: &str| support::picture(harness, &format!("systems-{name}-{what}"));
        harness.run_ok();
        take(&mut harness, "list");
        let database = harness.state().world.snapshot().systems().iter().find(|(_, system)| &*system.name == OPENED);
        let database = database.map(|(_, system)| system.id).expect("in the example");
        harness.state_mut().screen.open(database);
        harness.run_ok();
        for tab in ["Nivå", "Uppgifter", "Information", "Beroenden"] {
            harness.get_by(|node| node.role() == Role::Tab && node.label().is_some_and(|l| l.starts_with(tab))).click();
            harness.run_ok();
            take(&mut harness, tab);
            if matches!(tab, "Information" | "Beroenden") {
                press(&mut harness, "Koppla…");
                take(&mut harness, &format!("{tab}-link"));
                harness.key_press(Key::Escape);
                harness.run_ok();
            }
        }
        press(&mut harness, "Ändra anteckningen om Planering hemtjänst");
        type_into(&mut harness, "Anteckning", "Schemat hämtas varje natt");
        take(&mut harness, "note");
        press(&mut harness, "Avbryt");
        harness.get_by_role_and_label(Role::Row, OPENED).focus();
        harness.run_ok();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.run_ok();
        harness.state_mut().screen.list(Selection::OwnStatus(Status::Classified));
        harness.run_ok();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
        harness.run_ok();
        take(&mut harness, "several");
        press(&mut harness, "Nytt system");
        take(&mut harness, "new");
    }
}

const OPENED: &str = "Nyckelfri hemtjänst";
