//! Why a level is what it is: chains, adjustments, circles, what is missing, and the modals that change it.

mod levels;
mod support;

use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use levels::{Screen, asset_in, decide, depends, sized};
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, Date, ReviewKind, ReviewMark, Subject, SystemId, Text,
};
use sigill::register::Command;
use sigill::ui::Action;
use sigill::ui::screens::session;
use support::{TODAY, World, level};

const DECIDED: Date = Date::constant(2025, 3, 4);

/// High enough to show the whole tab.
fn shown<'a>(world: World, system: SystemId) -> Harness<'a, Screen> {
    sized(Screen::new(world, Subject::System(system)), [1056.0, 1400.0], Theme::Light)
}

fn adjustment(system: SystemId, kind: AdjustmentKind, number: u8) -> Adjustment {
    Adjustment {
        id: AdjustmentId::fresh(support::origin().at),
        system,
        aspect: Aspect::Integrity,
        kind,
        level: level(number),
        basis: None,
        reason: "Tillsammans visar de när någon är ensam hemma".into(),
        by: "handläggare".into(),
        on: DECIDED,
        until: None,
    }
}

fn click(harness: &mut Harness<'_, Screen>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

/// One system with one decided asset: K 3, R 2, T 1.
fn decided() -> (World, SystemId) {
    let mut world = World::new();
    let system = world.system("Nyckelfri hemtjänst", |_| {});
    let asset = asset_in(&mut world, system, "Nyckelhantering brukare");
    decide(&mut world, Subject::Asset(asset), [3, 2, 1], DECIDED);
    (world, system)
}

#[test]
fn a_level_names_its_source_and_the_systems_it_came_through() {
    let (mut world, system) = decided();
    let platform = world.system("Databasplattform", |_| {});
    let cluster = world.system("Driftkluster", |_| {});
    depends(&mut world, system, platform);
    depends(&mut world, platform, cluster);
    let mut harness = shown(world, cluster);
    harness.get_by_role_and_label(Role::Label, "Varför?");
    assert_eq!(harness.get_all_by_label("Nyckelfri hemtjänst").count(), 3);
    assert_eq!(harness.get_all_by_label("Databasplattform").count(), 3);
    assert_eq!(harness.get_all_by_label("beslutad 2025-03-04 av avdelningschef, § 41").count(), 3);
    harness.get_all_by_label("Databasplattform").next().expect("a link").click();
    harness.run();
    let wish = harness.state().world.asked.last();
    assert!(matches!(wish, Some(Action::Open(Subject::System(id))) if *id == platform), "{wish:?}");
}

#[test]
fn what_is_missing_is_named_and_leads_to_its_classification() {
    let (mut world, system) = decided();
    let open = asset_in(&mut world, system, "Besöksschema");
    let mut harness = shown(world, system);
    harness.get_by_label("Konfidentialitet 3 Allvarlig, ofullständig");
    harness.get_by_label("Saknas");
    harness.get_by_label("saknar beslutad nivå för K R T");
    click(&mut harness, "Klassa Besöksschema");
    assert_eq!(harness.state().form.as_ref().map(session::State::subject), Some(Subject::Asset(open)));
}

#[test]
fn a_system_without_sources_says_so() {
    let mut world = World::new();
    let system = world.system("Fritidskort", |_| {});
    let harness = shown(world, system);
    assert_eq!(harness.get_all_by_label("Konfidentialitet oklassad").count(), 2, "large, and on the card");
    assert_eq!(harness.get_all_by_label_contains("det finns inget underlag").count(), 3);
    harness.get_by_label("inget är beslutat ännu");
}

#[test]
fn an_adjustment_made_in_the_window_shows_on_the_badge_and_in_the_chain() {
    let (world, system) = decided();
    let mut harness = shown(world, system);
    click(&mut harness, "Justera…");
    click(&mut harness, "Justera");
    harness.get_by_label("Välj en nivå.");
    harness.get_by_label_contains("Skriv ett skäl");
    harness.get_by_label("Aspekt").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Riktighet").click();
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Aggregering").click();
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "3 Allvarlig").click();
    harness.run();
    for (label, text) in [("Skäl", "Tillsammans säger de mer"), ("Justerad av (roll)", "handläggare")] {
        harness.get_by_label(label).focus();
        harness.run();
        harness.get_by_label(label).type_text(text);
        harness.run();
    }
    click(&mut harness, "Justera");
    harness.get_by_label("Riktighet 3 Allvarlig, höjd från 2");
    harness.get_by_label("höjd: aggregering");
    harness.get_by_label("”Tillsammans säger de mer”");
    harness.get_by_label("handläggare · 2026-11-21");
    click(&mut harness, "Ändra justeringen");
    assert_eq!(harness.get_by_label("Skäl").value().as_deref(), Some("Tillsammans säger de mer"));
    click(&mut harness, "Ta bort justeringen…");
    assert!(harness.query_by_label("höjd: aggregering").is_none());
}

#[test]
fn an_adjustment_that_its_sources_have_passed_is_flagged() {
    let (mut world, system) = decided();
    world.run(&Command::Adjust(adjustment(system, AdjustmentKind::Distribution, 1)));
    let asset = asset_in(&mut world, system, "Loggar");
    decide(&mut world, Subject::Asset(asset), [1, 3, 1], TODAY);
    let harness = shown(world, system);
    harness.get_by_label("Justeringen behöver omprövas");
    harness.get_by_label("Nivån var 2 Betydande när den sänktes. Källorna ger nu 3 Allvarlig.");
    harness.get_by_label("Riktighet 1 Måttlig, sänkt från 3");
}

#[test]
fn an_expired_adjustment_is_named_and_does_not_count() {
    let (mut world, system) = decided();
    let expired = adjustment(system, AdjustmentKind::Aggregation, 3);
    world.run(&Command::Adjust(Adjustment { until: Some(Date::constant(2026, 10, 1)), ..expired }));
    let harness = shown(world, system);
    harness.get_by_label("Justeringen gäller inte i dag");
    harness.get_by_label("Den gick ut 2026-10-01. Förnya den eller ta bort den.");
    assert_eq!(harness.get_all_by_label("Riktighet 2 Betydande").count(), 2);
}

#[test]
fn an_adjustment_that_ends_soon_says_when_and_what_comes_then() {
    let (mut world, system) = decided();
    let raised = adjustment(system, AdjustmentKind::Aggregation, 3);
    world.run(&Command::Adjust(Adjustment { until: Some(Date::constant(2026, 12, 31)), ..raised }));
    let harness = shown(world, system);
    harness.get_by_label("Justeringen går ut 2026-12-31");
    harness.get_by_label("Förnya den om den ska gälla längre. Annars gäller den härledda nivån, 2 Betydande.");
    harness.get_by_label("Riktighet 3 Allvarlig, höjd från 2");
}

#[test]
fn a_circle_is_named_with_its_members() {
    let (mut world, system) = decided();
    let (alarm, doors) = (world.system("Trygghetslarm", |_| {}), world.system("Passersystem", |_| {}));
    depends(&mut world, system, alarm);
    depends(&mut world, alarm, doors);
    depends(&mut world, doors, system);
    let harness = shown(world, system);
    harness.get_by_label("Ingår i en cirkel med");
    harness.get_by_label("Systemen är beroende av varandra: alla får gruppens högsta nivå (K R T).");
    harness.get_by_role_and_label(Role::Button, "Trygghetslarm");
    harness.get_by_role_and_label(Role::Button, "Passersystem");
}

#[test]
fn level_four_asks_for_a_special_analysis() {
    let (mut world, system) = decided();
    let asset = asset_in(&mut world, system, "Skyddsobjekt");
    decide(&mut world, Subject::Asset(asset), [4, 1, 1], TODAY);
    let harness = shown(world, system);
    harness.get_by_label("Särskild analys krävs");
    harness.get_by_label_contains("säkerhetsskyddschefen");
}

#[test]
fn a_session_is_planned_and_called_off() {
    let (world, system) = decided();
    let mut harness = shown(world, system);
    click(&mut harness, "Planera…");
    click(&mut harness, "Spara");
    harness.get_by_label("Välj en dag.");
    harness.get_by_label("Dag").focus();
    harness.run();
    harness.get_by_label("Dag").type_text("2026-12-09");
    harness.run();
    click(&mut harness, "Spara");
    harness.get_by_label("Planerad 2026-12-09");
    harness.get_by_label("2027-03-04 · om 3 månader");
    click(&mut harness, "Planera…");
    click(&mut harness, "Ställ in");
    assert!(harness.query_by_label("Planerad 2026-12-09").is_none());
}

#[test]
fn a_mark_needs_a_reason_and_can_be_taken_away() {
    let (world, system) = decided();
    let mut harness = shown(world, system);
    click(&mut harness, "Behöver omklassas…");
    click(&mut harness, "Spara");
    harness.get_by_label("Skriv vad som har hänt.");
    harness.get_by_label("Vad har hänt?").focus();
    harness.run();
    harness.get_by_label("Vad har hänt?").type_text("Ny leverantör");
    harness.run();
    click(&mut harness, "Spara");
    let held = harness.state().world.view().snapshot.systems().get(system).and_then(|held| held.review_mark.clone());
    assert_eq!(held, Some(ReviewMark { kind: ReviewKind::Other, reason: Text::from("Ny leverantör"), on: TODAY }));
    harness.get_by_label("Behöver omklassas sedan 2026-11-21");
    harness.get_by_label("”Ny leverantör”");
    click(&mut harness, "Behöver omklassas…");
    click(&mut harness, "Ta bort markeringen");
    assert!(harness.query_by_label("Behöver omklassas sedan 2026-11-21").is_none());
}
