//! An asset and the common type it follows: chosen in the form, and where its levels stand against the range.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::{Asset, PersonalData, Subject};
use sigill::register::query::{AssetFilter, AssetSelection};
use sigill::ui::screens::assets::State;
use sigill::ui::screens::{ScreenState as _, Wish};
use support::hands::{choose, press, rows, tab, type_into};
use support::{Stage, World, picture, screen};

type Window<'a> = Harness<'a, Stage<State>>;

fn window<'a>(world: World, wish: Wish) -> Window<'a> {
    let mut state = State::default();
    state.obey(wish, &world.view());
    let mut window = screen(world, state, [1500.0, 1000.0], false);
    window.run();
    window
}

fn opened<'a>(reference: &str) -> Window<'a> {
    let world = World::example();
    let subject = world.snapshot().by_reference(reference).expect("is in the example");
    window(world, Wish::Open(subject))
}

fn asset<'a>(window: &'a Window<'_>, reference: &str) -> &'a Asset {
    let snapshot = window.state().world.snapshot();
    match snapshot.by_reference(reference) {
        Some(Subject::Asset(id)) => snapshot.assets().get(id).expect("is there"),
        other => panic!("{reference}: {other:?}"),
    }
}

#[test]
fn choosing_a_type_fills_what_is_empty_and_shows_what_it_expects() {
    let mut window = window(World::example(), Wish::New);
    type_into(&mut window, "Namn", "Passerlogg simhall");
    type_into(&mut window, "Informationstyp", "passer");
    window.get_by_role_and_label(Role::Button, "Passerloggar").click();
    window.run();
    window.get_by_label("Väntad nivå: K 2 · R 2 · T 1.");
    press(&mut window, "Spara");
    let made = asset(&window, "I-065");
    assert_eq!((&*made.common_type, made.personal_data), ("Passerloggar", PersonalData::Personal));
    assert!(made.description.contains("in- och utpassering"));
    assert_eq!(made.laws.iter().map(|law| &**law).collect::<Vec<_>>(), ["OSL 18 kap. 8 §", "GDPR"]);
}

#[test]
fn what_is_written_is_not_overwritten_by_a_type_and_its_case_follows_the_type() {
    let mut window = opened("I-048");
    tab(&mut window, "Uppgifter");
    let before = asset(&window, "I-048").clone();
    type_into(&mut window, "Informationstyp", "löneunderlag");
    window.get_by_role_and_label(Role::TextInput, "Handlingstyp").focus();
    window.run();
    press(&mut window, "Spara");
    let after = asset(&window, "I-048");
    assert_eq!(&*after.common_type, "Löneunderlag");
    assert_eq!((&after.description, &after.laws), (&before.description, &before.laws));
    assert_eq!(after.personal_data, before.personal_data);
}

#[test]
fn a_text_that_is_no_type_is_kept_and_said() {
    let mut window = opened("I-048");
    tab(&mut window, "Uppgifter");
    type_into(&mut window, "Informationstyp", "Avtalspärmar");
    window.get_by_label("Finns inte bland informationstyperna");
    press(&mut window, "Spara");
    assert_eq!(&*asset(&window, "I-048").common_type, "Avtalspärmar");
    window.get_by_label("Finns inte bland informationstyperna");
}

#[test]
fn a_new_asset_starts_from_a_type() {
    let world = World::example();
    let id = world.snapshot().common_type("LSS-akter").expect("is in the example").id;
    let mut window = window(world, Wish::NewAssetOf(id));
    window.get_by_label("Väntad nivå: K 3 · R 2–3 · T 2. Får inte sänkas utan motivering.");
    type_into(&mut window, "Namn", "Assistansutredningar");
    press(&mut window, "Spara");
    let made = asset(&window, "I-065");
    assert_eq!((&*made.name, &*made.common_type), ("Assistansutredningar", "LSS-akter"));
    assert!(!made.laws.is_empty() && made.personal_data == PersonalData::Sensitive);
}

#[test]
fn the_level_tab_says_where_the_levels_stand_against_the_range() {
    let window = opened("I-012");
    window.get_by_label("Patientjournaler");
    window.get_by_label("K 3 · R 3 · T 3");
    window.get_by_label("lägre än väntade 3");
    window.get_by_label("Typen får inte sänkas. Motiveringen är:");
    let window = opened("I-055");
    window.get_by_label("högre än väntade 1");
    assert!(window.query_by_label_contains("får inte sänkas").is_none());
    let window = opened("I-016");
    window.get_by_label("Omsorgsakter");
    assert!(window.query_by_label_contains("än väntade").is_none(), "within the range");
}

#[test]
fn the_sets_of_the_overview_list_what_they_say() {
    let world = World::example();
    let found = |selection| AssetFilter::of(selection, None).slots(world.snapshot()).len();
    assert_eq!((found(AssetSelection::OutsideType), found(AssetSelection::LoweredType)), (2, 1));
    let window = window(world, Wish::ListAssets(AssetSelection::OutsideType));
    assert_eq!(rows(&window), ["Signeringslistor", "Webbinnehåll"]);
    window.get_by_label_contains("Avviker från typ");
}

#[test]
fn several_assets_follow_a_type_by_one_operation() {
    let mut window = window(World::example(), Wish::ListAssets(AssetSelection::OutsideType));
    window.get_by_role_and_label(Role::Row, "Signeringslistor").focus();
    window.run_ok();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_ok();
    press(&mut window, "Ändra…");
    choose(&mut window, "Vad ska ändras?", "Informationstyp");
    choose(&mut window, "Ny informationstyp", "Bibliotekslån");
    let before = window.state().world.register.operations().len();
    press(&mut window, "Ändra alla");
    assert_eq!(window.state().world.register.operations().len(), before + 1);
    for reference in ["I-012", "I-055"] {
        assert_eq!(&*asset(&window, reference).common_type, "Bibliotekslån");
    }
}

#[test]
#[ignore = "pictures to look at"]
fn pictures() {
    for (size, is_dark, name) in [([1060.0, 720.0], false, "light"), ([804.0, 560.0], true, "dark")] {
        let world = World::example();
        let mut state = State::default();
        state.obey(Wish::Open(world.snapshot().by_reference("I-012").expect("is there")), &world.view());
        let mut window = screen(world, state, size, is_dark);
        window.run();
        picture(&mut window, &format!("asset-level-{name}"));
        tab(&mut window, "Uppgifter");
        picture(&mut window, &format!("asset-form-{name}"));
    }
}
