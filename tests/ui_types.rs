//! Informationstyper: the types of the organisation, what lies outside them, and what was judged differently.

mod support;

use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::domain::{Aspect, AssetId, CommonType, LevelRange, PersonalData, Subject};
use sigill::exchange::List;
use sigill::register::Snapshot;
use sigill::register::query::AssetSelection;
use sigill::ui::Action;
use sigill::ui::screens::common_types::State;
use sigill::ui::screens::{ScreenState as _, Wish};
use support::hands::{choose, open, press, rows, tab, type_into};
use support::{Stage, World, level, picture, screen};

type Window<'a> = Harness<'a, Stage<State>>;

fn wide<'a>(world: World) -> Window<'a> {
    let mut window = screen(world, State::default(), [1500.0, 900.0], false);
    window.run();
    window
}

fn snapshot<'a>(window: &'a Window<'_>) -> &'a Snapshot {
    window.state().world.snapshot()
}

fn held<'a>(window: &'a Window<'_>, name: &str) -> &'a CommonType {
    snapshot(window).common_type(name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn asked(window: &mut Window<'_>) -> Vec<Action> {
    std::mem::take(&mut window.state_mut().world.asked)
}

fn asset(window: &Window<'_>, reference: &str) -> AssetId {
    match snapshot(window).by_reference(reference) {
        Some(Subject::Asset(id)) => id,
        other => panic!("{reference}: {other:?}"),
    }
}

#[test]
fn a_type_is_made_changed_and_removed() {
    let mut window = wide(World::new());
    window.get_by_label_contains("Här samlas information");
    press(&mut window, "Ny informationstyp");
    type_into(&mut window, "Namn", "Elevakter");
    choose(&mut window, "Konfidentialitet, lägst", "2 Betydande");
    choose(&mut window, "Konfidentialitet, högst", "3 Allvarlig");
    choose(&mut window, "Riktighet, högst", "2 Betydande");
    window.get_by_role_and_label(Role::CheckBox, "Får sänkas").click();
    window.run();
    window.get_by_role_and_label(Role::MultilineTextInput, "Motivering").focus();
    window.run();
    window.get_by_role_and_label(Role::MultilineTextInput, "Motivering").type_text("Barn kan skadas.");
    window.run();
    choose(&mut window, "Personuppgifter", "Känsliga eller integritetskänsliga");
    press(&mut window, "Spara");
    let pupils = held(&window, "Elevakter");
    let range = |least, most| Some(LevelRange { least: level(least), most: level(most) });
    assert_eq!(pupils.ranges[Aspect::Confidentiality], range(2, 3));
    assert_eq!(pupils.ranges[Aspect::Integrity], range(2, 2), "one end alone is a range of one level");
    assert_eq!((pupils.ranges[Aspect::Availability], pupils.may_be_lowered), (None, false));
    assert_eq!((&*pupils.motivation, pupils.personal_data), ("Barn kan skadas.", PersonalData::Sensitive));
    assert_eq!(rows(&window), ["Elevakter"]);

    choose(&mut window, "Konfidentialitet, lägst", "4 Synnerligen allvarlig");
    press(&mut window, "Spara");
    assert_eq!(held(&window, "Elevakter").ranges[Aspect::Confidentiality], range(4, 4), "the other end follows");
    window.get_by_label("Ingen informationsmängd följer typen.");
    tab(&mut window, "Historik");
    assert!(window.query_all_by_label_contains("Ändrade informationstyp").count() >= 1);
    press(&mut window, "Ta bort…");
    assert!(snapshot(&window).common_types().is_empty());
    window.get_by_label_contains("Här samlas information");
}

#[test]
fn what_is_wrong_is_said_and_nothing_written_is_lost() {
    let mut window = wide(World::example());
    press(&mut window, "Ny informationstyp");
    press(&mut window, "Spara");
    assert_eq!(snapshot(&window).common_types().len(), 14);
    type_into(&mut window, "Namn", "lss-akter");
    press(&mut window, "Spara");
    window.get_by_label_contains("LSS-akter");
    open(&mut window, "Passerloggar");
    window.get_by_label("Det som du har skrivit om informationstypen försvinner.");
    window.get_all_by_role_and_label(Role::Button, "Avbryt").last().expect("the question's").click();
    window.run();
    assert!(window.state().screen.is_dirty());
    type_into(&mut window, "Namn", "Loggar");
    press(&mut window, "Spara");
    assert!(snapshot(&window).common_type("loggar").is_some() && !window.state().screen.is_dirty());
}

#[test]
fn the_starting_library_says_what_it_is_and_is_one_operation() {
    let mut window = wide(World::new());
    press(&mut window, "Lägg in startbiblioteket");
    assert!(window.get_all_by_label_contains("en utgångspunkt, inte ett beslut").count() >= 1);
    window.get_by_label_contains("58 typer läggs in");
    press(&mut window, "Lägg in");
    assert_eq!(snapshot(&window).common_types().len(), 58);
    assert!(rows(&window).iter().any(|row| row == "Barnregister"));
    window.get_by_label_contains("gäller först när organisationen har beslutat dem");

    press(&mut window, "Lägg in startbiblioteket");
    window.get_by_label("Alla typer i startbiblioteket finns redan här.");
    press(&mut window, "Avbryt");
    window.state_mut().world.carry_out(vec![Action::Undo]);
    window.run();
    assert!(snapshot(&window).common_types().is_empty());
}

#[test]
fn the_list_leads_to_the_assets_of_a_type_and_to_files() {
    let mut window = wide(World::example());
    press(&mut window, "Exportera…");
    assert!(matches!(asked(&mut window)[..], [Action::ChooseExport(List::CommonTypes)]));
    press(&mut window, "Importera…");
    assert!(matches!(asked(&mut window)[..], [Action::Import(Some(List::CommonTypes))]));
    open(&mut window, "Barnregister");
    let id = held(&window, "Barnregister").id;
    press(&mut window, "3 informationsmängder följer typen");
    assert!(matches!(asked(&mut window)[..], [Action::ListAssets(AssetSelection::OfType(of))] if of == id));
    press(&mut window, "Ny informationsmängd av typen");
    assert!(matches!(asked(&mut window)[..], [Action::NewAssetOf(of)] if of == id));
}

#[test]
fn deviations_tell_level_range_and_reason_and_open_the_asset() {
    let mut window = wide(World::example());
    tab(&mut window, "Avvikelser (2)");
    assert_eq!(rows(&window), ["Signeringslistor", "Webbinnehåll"], "what may not be lowered first");
    window.get_by_label("Får inte sänkas");
    window.get_by_label("Högre än väntat");
    window.get_by_label("T: Papperslistor finns i varje hem och håller ett dygn.");
    window.get_by_role_and_label(Role::CheckBox, "Bara de som inte får sänkas").click();
    window.run();
    assert_eq!(rows(&window), ["Signeringslistor"]);
    open(&mut window, "Signeringslistor");
    let signing = Subject::Asset(asset(&window, "I-012"));
    assert!(matches!(asked(&mut window)[..], [Action::Open(subject)] if subject == signing));
}

#[test]
fn differing_judgements_stand_side_by_side_and_open_either() {
    let mut window = wide(World::example());
    tab(&mut window, "Olika bedömningar (1)");
    window.get_by_label("Riktighet");
    window.get_by_label("2 nivåer isär");
    window.get_by_label("Liknande namn");
    window.get_by_label("Ekonomiskt bistånd · Försörjningsstöd");
    window.get_by_label("Kultur och fritid · Föreningsbidrag");
    window.get_by_label("R: Ett ändrat kontonummer styr om pengar i stor skala och går sällan att få tillbaka.");
    window.get_by_label("Beslutad 2025-06-03");
    press(&mut window, "Utbetalningar · I-040");
    let payments = Subject::Asset(asset(&window, "I-040"));
    assert!(matches!(asked(&mut window)[..], [Action::Open(subject)] if subject == payments));
    press(&mut window, "Utbetalningar ekonomiskt bistånd · I-021");
    assert_eq!(asked(&mut window).len(), 1);
}

#[test]
fn where_nothing_deviates_or_differs_that_is_said() {
    let mut window = wide(World::new());
    tab(&mut window, "Avvikelser (0)");
    window.get_by_label_contains("När det finns informationstyper");
    tab(&mut window, "Olika bedömningar (0)");
    window.get_by_label_contains("har beslutats två nivåer isär");
}

#[test]
fn the_overview_leads_to_the_differing_judgements() {
    let world = World::example();
    let mut state = State::default();
    state.obey(Wish::ListDiffering, &world.view());
    let mut window = screen(world, state, [1100.0, 800.0], false);
    window.run();
    window.get_by_label("Liknande namn");
}

#[test]
fn types_filter_by_what_stands_in_a_column() {
    let mut window = wide(World::example());
    press(&mut window, "Filtrera");
    let filter = window.get_all_by_role(Role::TextInput).next().and_then(|node| node.accesskit_node().label());
    type_into(&mut window, &filter.expect("a filter"), "akter");
    let found = rows(&window);
    assert!(found.iter().all(|name| name.contains("akter")) && found.len() == 4, "{found:?}");
}

#[test]
#[ignore = "pictures to look at"]
fn pictures() {
    for (size, is_dark, name) in
        [([1100.0, 700.0], false, "wide"), ([1100.0, 700.0], true, "dark"), ([804.0, 560.0], false, "narrow")]
    {
        for (place, label) in ["Typer (14)", "Avvikelser (2)", "Olika bedömningar (1)"].into_iter().enumerate() {
            let mut window = screen(World::example(), State::default(), size, is_dark);
            window.run();
            tab(&mut window, label);
            if place == 0 {
                open(&mut window, "Barnregister");
            }
            picture(&mut window, &format!("types-{name}-{place}"));
        }
        let mut window = screen(World::new(), State::default(), size, is_dark);
        window.run();
        picture(&mut window, &format!("types-{name}-empty"));
        press(&mut window, "Lägg in startbiblioteket");
        picture(&mut window, &format!("types-{name}-library"));
    }
}
