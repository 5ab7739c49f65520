//! Classifying in the window: by keyboard, as a draft, decided, and what the form stops for.

mod levels;
mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use levels::{Screen, asset_in, decide, shown};
use sigill::domain::{Date, Standing, Subject};
use sigill::ui::Screen as Place;
use sigill::ui::screens::{Screens, Wish};
use support::{TODAY, World, level};

/// A system with one asset that nobody has classified, and the form for the asset.
fn unclassified() -> (Screen, Subject, Subject) {
    let mut world = World::new();
    let system = world.system("Nyckelfri hemtjänst", |_| {});
    let asset = asset_in(&mut world, system, "Besöksschema");
    let (system, asset) = (Subject::System(system), Subject::Asset(asset));
    let mut screen = Screen::new(world, system);
    screen.classify(asset);
    (screen, system, asset)
}

fn press(harness: &mut Harness<'_, Screen>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn click(harness: &mut Harness<'_, Screen>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn write(harness: &mut Harness<'_, Screen>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
}

#[test]
fn an_asset_is_rated_by_keyboard_kept_as_a_draft_and_decided() {
    let (screen, system, asset) = unclassified();
    let mut harness = shown(screen);
    harness.get_by_label("Vad händer om någon obehörig får del av det?");
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Tab);
    harness.get_by_label("Vad händer om det är fel, ändras eller förstörs?");
    press(&mut harness, Key::Num2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run();
    let draft = harness.state().world.view().snapshot.draft(asset).expect("a draft, half filled").clone();
    assert_eq!(draft.levels.0, [Some(level(3)), Some(level(2)), None, None]);
    assert!(!harness.state().form.as_ref().expect("the form stays open").is_dirty());

    // It continues where it was: at the aspect that is left.
    harness.state_mut().classify(asset);
    harness.run();
    harness.get_by_label("Vad händer om det inte går att nå när det behövs?");
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    harness.get_by_label("Skäl för Tillgänglighet").type_text("Besöken kan ringas ut");
    harness.run();
    write(&mut harness, "Beslutad av (roll)", "avdelningschef");
    write(&mut harness, "Beslutsdatum", "2026-11-20");
    write(&mut harness, "Beslutets beteckning", "§ 12");
    click(&mut harness, "Besluta");

    assert!(harness.state().form.is_none(), "the form closes when it is decided");
    let snapshot = harness.state().world.view().snapshot;
    let decided = snapshot.decided(asset).expect("a decision");
    assert_eq!(decided.decided_on, Some(Date::constant(2026, 11, 20)));
    assert_eq!(&*decided.reasons.0[2], "Besöken kan ringas ut");
    assert!(snapshot.draft(asset).is_none());
    assert_eq!(harness.state().subject, system);
    assert_eq!(harness.get_all_by_label("Konfidentialitet 3 Allvarlig").count(), 2, "large, and in the chain");
    assert_eq!(harness.get_all_by_label("Besöksschema").count(), 3, "the chain names the asset for each aspect");
    harness.get_all_by_label("beslutad 2026-11-20 av avdelningschef, § 12").next().expect("the decision");
}

#[test]
fn deciding_without_levels_says_what_is_missing() {
    let (screen, _, asset) = unclassified();
    let mut harness = shown(screen);
    press(&mut harness, Key::Num2);
    click(&mut harness, "Besluta");
    harness.get_by_label_contains("Nivå saknas för Riktighet, Tillgänglighet");
    harness.get_by_label_contains("Ange vem som beslutar");
    harness.get_by_label("Skriv beslutets datum.");
    harness.get_by_label("Vad händer om det är fel, ändras eller förstörs?");
    assert!(harness.state().world.view().snapshot.decided(asset).is_none());
    assert!(harness.state().form.is_some());
}

#[test]
fn a_decision_in_the_future_is_explained_beside_the_date() {
    let (screen, ..) = unclassified();
    let mut harness = shown(screen);
    write(&mut harness, "Beslutsdatum", "2027-01-01");
    harness.get_by_label("Beslutsdatumet 2027-01-01 ligger i framtiden.");
}

#[test]
fn level_four_stops_and_suggests_three() {
    let (screen, ..) = unclassified();
    let mut harness = shown(screen);
    press(&mut harness, Key::Num4);
    harness.get_by_label("Rör det Sveriges säkerhet?");
    harness.get_by_label_contains("säkerhetsskyddschefen");
    click(&mut harness, "Nej, välj 3");
    harness.get_by_label("Konfidentialitet 3 Allvarlig");
    press(&mut harness, Key::Num4);
    click(&mut harness, "Ja, behåll 4");
    harness.get_by_label("Konfidentialitet 4 Synnerligen allvarlig");
}

#[test]
fn what_was_decided_before_is_shown_and_can_be_taken_over() {
    let (mut screen, _, asset) = unclassified();
    decide(&mut screen.world, asset, [3, 2, 1], Date::constant(2025, 3, 4));
    screen.classify(asset);
    let mut harness = shown(screen);
    harness.get_by_label("Konfidentialitet: inte bedömd");
    harness.get_by_label("Beslutet 2025-03-04:");
    harness.get_by_label_contains("Det gamla går fortfarande att läsa");
    click(&mut harness, "Ta över Konfidentialitet 3");
    harness.get_by_role_and_label(Role::Tab, "Konfidentialitet 3 Allvarlig");
    assert_eq!(harness.get_by_label("Skäl för Konfidentialitet").value().as_deref(), Some("skäl för K"));
}

#[test]
fn the_superseded_decision_stays_readable() {
    let (mut screen, _, asset) = unclassified();
    decide(&mut screen.world, asset, [3, 2, 1], Date::constant(2025, 3, 4));
    decide(&mut screen.world, asset, [2, 2, 2], Date::constant(2026, 3, 4));
    screen.form = None;
    screen.subject = asset;
    let mut harness = shown(screen);
    let standings: Vec<_> = harness.state().world.view().snapshot.decisions(asset).map(|held| held.standing).collect();
    assert_eq!(standings, [Standing::Decided, Standing::Superseded]);
    harness.get_by_label("Beslutad 2026-03-04");
    harness.get_by_label("Ersatt 2025-03-04");
    harness.get_by_label("Ersatt 2025-03-04: visa allt").click();
    harness.run();
    harness.get_by_label("Beslutsdatum: 2025-03-04");
    assert!(harness.query_by_label("3 Allvarlig").is_some(), "its levels are spelled out");
}

#[test]
fn leaving_with_unsaved_changes_asks() {
    let (screen, _, asset) = unclassified();
    let mut harness = shown(screen);
    press(&mut harness, Key::Num2);
    click(&mut harness, "Stäng");
    harness.get_by_label("Spara utkastet först?");
    click(&mut harness, "Fortsätt klassa");
    assert!(harness.state().form.as_ref().expect("still open").is_dirty());
    click(&mut harness, "Stäng");
    click(&mut harness, "Lämna utan att spara");
    assert!(harness.state().form.is_none());
    assert!(harness.state().world.view().snapshot.draft(asset).is_none());
}

#[test]
fn a_new_form_without_changes_closes_without_asking() {
    let (screen, ..) = unclassified();
    let mut harness = shown(screen);
    click(&mut harness, "Stäng");
    assert!(harness.state().form.is_none());
}

#[test]
fn a_system_as_such_is_pre_classified() {
    let (mut screen, system, _) = unclassified();
    screen.classify(system);
    let mut harness = shown(screen);
    harness.get_by_label("Förklassning av Nyckelfri hemtjänst");
    harness.get_by_label_contains("den högsta nivån gäller");
    click(&mut harness, "Lägg till deltagare");
    write(&mut harness, "Deltagare 1, roll", "systemägare");
    click(&mut harness, "Spara utkast");
    let draft = harness.state().world.view().snapshot.draft(system).expect("a draft");
    assert_eq!(&*draft.participants[0].role, "systemägare");
    assert_eq!(draft.held_on, Some(TODAY));
}

#[test]
fn the_form_lies_over_its_screen_and_closing_it_leads_back() {
    let (screen, system, asset) = unclassified();
    let mut screens = Screens::default();
    let state = screens.state_mut(Place::Systems).expect("the screen of systems");
    state.obey(Wish::Open(system), &screen.world.view());
    state.obey(Wish::Classify(asset), &screen.world.view());
    let mut harness = support::stage(
        screen.world,
        screens,
        [1056.0, 728.0],
        false,
        |screens, view, ui, actions| {
            screens.state_mut(Place::Systems).expect("systems").show(view, ui, actions);
        },
        |screens, outcome| screens.state_mut(Place::Systems).expect("systems").settle(outcome),
    );
    harness.run_ok();
    harness.key_press(Key::Num2);
    harness.run_ok();
    let desk = harness.state_mut();
    let state = desk.screen.state_mut(Place::Systems).expect("systems");
    assert!(state.is_dirty());
    state.obey(Wish::Save, &desk.world.view());
    harness.run_ok();
    assert!(harness.state().world.snapshot().draft(asset).is_some());
    let desk = harness.state_mut();
    let state = desk.screen.state_mut(Place::Systems).expect("systems");
    assert!(!state.is_dirty());
    state.obey(Wish::Back, &desk.world.view());
    harness.run_ok();
    harness.get_by_label("Varför?");
}
