//! Two versions of a classification side by side, in the modal that the level tab opens.

mod levels;
mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use levels::{Screen, sized};
use sigill::domain::{Aspect, Classification, ClassificationId, Date, Level, Participant, PersonalData, Subject, Text};
use sigill::register::Command;
use support::World;

const FIRST: Date = Date::constant(2023, 3, 14);
const SECOND: Date = Date::constant(2025, 10, 2);

fn version(world: &World, subject: Subject, integrity: u8) -> Classification {
    let mut held = Classification::draft(ClassificationId::fresh(world.view().now), subject);
    for aspect in Aspect::ALL {
        held.levels[aspect] = Level::new(2);
    }
    held.levels[Aspect::Integrity] = Level::new(integrity);
    held.reasons[Aspect::Confidentiality] = "Uppgifter om hälsa".into();
    held.decided_by = "avdelningschef".into();
    held.participants = vec![Participant { role: "objektägare".into(), name: "".into() }];
    held
}

/// An asset decided twice, and with a draft if wanted.
fn decided_twice(with_draft: bool) -> (World, Subject) {
    let mut world = World::new();
    let subject = Subject::Asset(world.asset("Läkemedelslistor", None));
    let mut first = version(&world, subject, 2);
    (first.decided_on, first.decision_reference) = (Some(FIRST), "§ 12".into());
    first.reasons[Aspect::Integrity] = "Fel märks vid nästa besök.".into();
    world.run(&Command::DecideClassification(Box::new(first)));
    let mut second = version(&world, subject, 3);
    (second.decided_on, second.decision_reference) = (Some(SECOND), "§ 41".into());
    second.reasons[Aspect::Integrity] = Text::from("Fel dos kan skada brukaren allvarligt. ".repeat(12));
    second.personal_data = PersonalData::Sensitive;
    second.laws = vec!["OSL 26 kap. 1 §".into(), "Patientdatalagen".into()];
    second.set_category_level("individuals", Aspect::Integrity, Level::new(3));
    world.run(&Command::DecideClassification(Box::new(second)));
    if with_draft {
        let draft = version(&world, subject, 1);
        world.run(&Command::SaveDraft(Box::new(draft)));
    }
    (world, subject)
}

fn opened<'a>(with_draft: bool, size: [f32; 2], theme: Theme) -> Harness<'a, Screen> {
    let (world, subject) = decided_twice(with_draft);
    let mut harness = sized(Screen::new(world, subject), size, theme);
    harness.get_by_label("Jämför två…").scroll_to_me();
    harness.run();
    click(&mut harness, "Jämför två…");
    harness
}

fn click(harness: &mut Harness<'_, Screen>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn says(harness: &Harness<'_, Screen>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn what_is_in_force_stands_against_the_decision_before() {
    let mut harness = opened(false, [1280.0, 800.0], Theme::Light);
    assert!(says(&harness, "8 uppgifter skiljer sig."), "standing, level, reason, category, data, laws, date, number");
    assert_eq!(harness.get_all_by_label("skiljer sig").count(), 8, "not by colour alone");
    assert!(says(&harness, "Kategori: Enskildas rättigheter, liv och hälsa"));
    assert!(says(&harness, "Patientdatalagen") && says(&harness, "Fel märks vid nästa besök."));
    assert!(says(&harness, "Skäl för konfidentialitet"), "what is the same is shown, too");
    harness.get_by_role_and_label(Role::CheckBox, "Visa bara det som skiljer sig").click();
    harness.run();
    assert!(!says(&harness, "Skäl för konfidentialitet"));
    assert!(harness.query_by_label("Utkast mot gällande").is_none(), "there is no draft");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Jämför två versioner").is_none());
    assert!(harness.query_by_label("Jämför två…").is_some());
}

#[test]
fn a_draft_is_held_against_what_is_in_force_and_any_two_can_be_chosen() {
    let mut harness = opened(true, [1280.0, 800.0], Theme::Light);
    click(&mut harness, "Utkast mot gällande");
    assert!(harness.query_all_by_label("1 Måttlig").next().is_some());
    harness.get_by_role_and_label(Role::ComboBox, "Den ena").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Utkast").click();
    harness.run();
    assert!(says(&harness, "Versionerna säger samma sak."));
    click(&mut harness, "Gällande mot föregående");
    assert!(says(&harness, "8 uppgifter skiljer sig."));
}

#[test]
fn one_version_has_nothing_to_be_compared_with() {
    let mut world = World::new();
    let subject = Subject::Asset(world.asset("Läkemedelslistor", None));
    let mut only = version(&world, subject, 2);
    only.decided_on = Some(FIRST);
    world.run(&Command::DecideClassification(Box::new(only)));
    let harness = sized(Screen::new(world, subject), [1056.0, 700.0], Theme::Light);
    assert!(harness.query_by_label("Jämför två…").is_none());
}

#[test]
fn the_whole_comparison_is_reached_by_keyboard() {
    let mut harness = opened(true, [1024.0, 640.0], Theme::Dark);
    let top = |harness: &Harness<'_, Screen>| harness.get_by_label("Beslutets beteckning").rect().top();
    let before = top(&harness);
    harness.key_press_modifiers(Modifiers::NONE, Key::PageDown);
    harness.run();
    assert!(top(&harness) < before);
}

/// `cargo test --test ui_compare -- --ignored` leaves pictures beside other temporary files.
#[test]
#[ignore = "pictures to look at; needs a renderer"]
fn pictures() {
    for (name, size, theme) in [("light", [1280.0, 800.0], Theme::Light), ("dark", [1024.0, 640.0], Theme::Dark)] {
        let mut harness = opened(true, size, theme);
        picture(&mut harness, name);
    }
}

fn picture(harness: &mut Harness<'_, Screen>, name: &str) {
    let image = harness.render().expect("a picture");
    image.save(std::env::temp_dir().join(format!("compare-{name}.png"))).expect("is written");
}
