//! The classification session in the window: by keyboard, as drafts, decided in one operation, and what it stops for.

mod levels;
mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use levels::{Screen, asset_in, decide, shown};
use sigill::domain::{
    Aspect, AssetId, CommonType, CommonTypeId, Date, LevelRange, PersonalData, Standing, Subject, SystemId,
};
use sigill::register::Command;
use sigill::ui::Screen as Place;
use sigill::ui::screens::{Screens, Wish};
use support::{TODAY, World, level};

const ASSETS: [&str; 9] = [
    "Anhöriglista",
    "Besöksschema",
    "Driftstatistik",
    "Fakturaunderlag",
    "Genomförandeplaner",
    "Kostuppgifter",
    "Larmhändelser",
    "Nyckelhantering",
    "Öppningslogg",
];

/// A system with assets that nobody has classified, and the session for it.
fn session_with(names: &[&str]) -> (Screen, SystemId, Vec<AssetId>) {
    let mut world = World::new();
    let system = world.system("Nyckelfri hemtjänst", |_| {});
    let assets = names.iter().map(|name| asset_in(&mut world, system, name)).collect();
    let mut screen = Screen::new(world, Subject::System(system));
    screen.classify(Subject::System(system));
    (screen, system, assets)
}

/// A system with one asset that nobody has classified, and the session for the asset.
fn unclassified() -> (Screen, Subject, Subject) {
    let (mut screen, system, assets) = session_with(&["Besöksschema"]);
    let asset = Subject::Asset(assets[0]);
    screen.classify(asset);
    (screen, Subject::System(system), asset)
}

type Window<'a> = Harness<'a, Screen>;

fn press(harness: &mut Window<'_>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// Types as a keyboard does: what is written comes as text.
fn type_text(harness: &mut Window<'_>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn click(harness: &mut Window<'_>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn write(harness: &mut Window<'_>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
}

/// Fills in who decided, when and where it is found, and presses the button.
fn decide_it(harness: &mut Window<'_>) {
    write(harness, "Beslutad av (roll)", "avdelningschef");
    write(harness, "Beslutsdatum", "2026-11-20");
    write(harness, "Beslutets beteckning", "§ 12");
    click(harness, "Besluta");
}

#[test]
fn a_whole_session_by_keyboard_takes_one_key_for_each_level_and_the_typing() {
    let (screen, system, assets) = session_with(&ASSETS);
    let mut harness = shown(screen);
    harness.get_by_label_contains("kvar att klassa: 9 av 9");
    let (mut levels, mut reasons, mut others) = (0, 0, 0);
    for place in 0..assets.len() {
        for number in [Key::Num3, Key::Num2, Key::Num1] {
            press(&mut harness, number);
            levels += 1;
            // Only some have something to say beside the level; Enter ends what is said.
            if place % 2 == 0 {
                type_text(&mut harness, &format!("skäl {place}"));
                press(&mut harness, Key::Enter);
                reasons += 1;
            }
        }
    }
    harness.get_by_label_contains("inget kvar att klassa");
    let decide = |harness: &mut Window<'_>| {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
    };
    // The first time it leads to what the decision lacks.
    decide(&mut harness);
    for (text, tabs) in [("avdelningschef", 1), ("2026-11-20", 2), ("§ 12", 0)] {
        type_text(&mut harness, text);
        (0..tabs).for_each(|_| press(&mut harness, Key::Tab));
        others += tabs;
    }
    decide(&mut harness);
    others += 2;
    assert_eq!((levels, reasons, others), (27, 15, 5), "a key for each level, and words with their Enter");

    assert!(harness.state().form.is_none(), "the session closes when it is decided");
    let world = &mut harness.state_mut().world;
    for (place, asset) in assets.iter().enumerate() {
        let held = world.snapshot().decided(Subject::Asset(*asset)).expect("is decided");
        assert_eq!(held.levels.0, [Some(level(3)), Some(level(2)), Some(level(1)), None]);
        let expected = if place % 2 == 0 { format!("skäl {place}") } else { String::new() };
        assert!(held.reasons.0[..3].iter().all(|reason| **reason == *expected), "{place}: {:?}", held.reasons);
        assert_eq!((&*held.decided_by, &*held.decision_reference), ("avdelningschef", "§ 12"));
        assert_eq!(held.decided_on, Some(Date::constant(2026, 11, 20)));
    }
    assert!(world.snapshot().decided(Subject::System(system)).is_none(), "what is not rated stays undecided");
    let undone = world.register.undo(&support::origin()).expect("one operation");
    assert_eq!(&*undone.label, "decide_session");
    assert!(assets.iter().all(|asset| world.snapshot().decided(Subject::Asset(*asset)).is_none()), "one undo");
}

#[test]
fn keys_that_come_all_at_once_are_taken_in_their_order() {
    let (screen, _, assets) = session_with(&["Besöksschema", "Larmhändelser"]);
    let mut harness = shown(screen);
    let digit = |key: Key, text: &str| {
        let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        [event, Event::Text(text.to_owned())]
    };
    let enter =
        Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    let mut events = Vec::new();
    events.extend(digit(Key::Num3, "3"));
    events.push(Event::Text("Röjer ".into()));
    events.push(Event::Text("2 larm".into()));
    events.push(enter);
    events.extend(digit(Key::Num1, "1"));
    events.extend(digit(Key::Num0, "0"));
    events.extend(digit(Key::Num2, "2"));
    for event in events {
        harness.event(event);
    }
    harness.run();
    click(&mut harness, "Spara utkast");
    let draft = |place: usize| harness.state().world.snapshot().draft(Subject::Asset(assets[place])).expect("a draft");
    assert_eq!(draft(0).levels.0, [Some(level(3)), Some(level(1)), Some(level(0)), None]);
    assert_eq!(&*draft(0).reasons.0[0], "Röjer 2 larm");
    assert_eq!(draft(1).levels.0, [Some(level(2)), None, None, None]);
}

#[test]
fn an_asset_is_kept_as_a_draft_continues_where_it_was_and_is_decided() {
    let (screen, system, asset) = unclassified();
    let mut harness = shown(screen);
    harness.get_by_label("Vad händer om någon obehörig får del av det?");
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Num2);
    harness.get_by_label("Vad händer om det är fel, ändras eller förstörs?");
    click(&mut harness, "Spara utkast");
    let draft = harness.state().world.snapshot().draft(asset).expect("a draft, half filled").clone();
    assert_eq!(draft.levels.0, [Some(level(3)), Some(level(2)), None, None]);
    assert!(!harness.state().form.as_ref().expect("the session stays open").is_dirty());

    // It continues where it was: at the aspect that is left.
    harness.state_mut().classify(asset);
    harness.run();
    harness.get_by_label("Vad händer om det inte går att nå när det behövs?");
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    type_text(&mut harness, "Besöken kan ringas ut");
    decide_it(&mut harness);

    assert!(harness.state().form.is_none());
    let snapshot = harness.state().world.snapshot();
    let decided = snapshot.decided(asset).expect("a decision");
    assert_eq!(decided.decided_on, Some(Date::constant(2026, 11, 20)));
    assert_eq!(&*decided.reasons.0[2], "Besöken kan ringas ut");
    assert!(snapshot.draft(asset).is_none());
    assert_eq!(harness.state().subject, system);
    assert_eq!(harness.get_all_by_label("Konfidentialitet 3 Allvarlig").count(), 2, "large, and in the chain");
    harness.get_all_by_label("beslutad 2026-11-20 av avdelningschef, § 12").next().expect("the decision");
}

#[test]
fn arrows_move_and_a_click_chooses_a_cell_and_a_level() {
    let (screen, _, assets) = session_with(&["Besöksschema", "Larmhändelser"]);
    let mut harness = shown(screen);
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowRight);
    press(&mut harness, Key::Num2);
    harness.get_by_label("Larmhändelser, Riktighet: 2 Betydande");
    press(&mut harness, Key::Delete);
    harness.get_by_label("Larmhändelser, Riktighet: inte bedömd");
    harness.get_by_label("Besöksschema, Tillgänglighet: inte bedömd").click();
    harness.run();
    harness.get_by_label("Vad händer om det inte går att nå när det behövs?");
    harness.get_by_role_and_label(Role::RadioButton, "Tillgänglighet: 3 Allvarlig").click();
    harness.run();
    harness.get_by_label("Besöksschema, Tillgänglighet: 3 Allvarlig");
    click(&mut harness, "Spara utkast");
    let snapshot = harness.state().world.snapshot();
    assert!(snapshot.draft(Subject::Asset(assets[0])).is_some());
    assert!(snapshot.draft(Subject::Asset(assets[1])).is_none(), "a row that was emptied again is not kept");
}

#[test]
fn half_a_session_decides_what_is_complete_and_keeps_the_rest() {
    let (screen, _, assets) = session_with(&["Besöksschema", "Larmhändelser", "Öppningslogg"]);
    let mut harness = shown(screen);
    for key in [Key::Num3, Key::Num2, Key::Num1, Key::Num2] {
        press(&mut harness, key);
    }
    harness.get_by_label("Beslutas: 1. Blir kvar som utkast: 1. Rörs inte: 2.");
    decide_it(&mut harness);
    let snapshot = harness.state().world.snapshot();
    let standing = |place: usize| {
        let subject = Subject::Asset(assets[place]);
        (snapshot.decided(subject).is_some(), snapshot.draft(subject).is_some())
    };
    assert_eq!([standing(0), standing(1), standing(2)], [(true, false), (false, true), (false, false)]);
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
    assert!(harness.state().world.snapshot().decided(asset).is_none());
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
fn level_four_stops_names_the_contact_and_suggests_three() {
    let (mut screen, _, asset) = unclassified();
    let mut settings = screen.world.snapshot().settings().clone();
    settings.security_contact = "sakerhetsskydd@example.se".into();
    screen.world.run(&Command::SaveSettings(Box::new(settings)));
    screen.classify(asset);
    let mut harness = shown(screen);
    press(&mut harness, Key::Num4);
    harness.get_by_label("Rör det Sveriges säkerhet?");
    harness.get_by_label_contains("säkerhetsskyddschefen");
    harness.get_by_label("Kontakt: sakerhetsskydd@example.se");
    click(&mut harness, "Nej, välj 3");
    harness.get_by_label("Besöksschema, Konfidentialitet: 3 Allvarlig");
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::Num4);
    click(&mut harness, "Ja, behåll 4");
    harness.get_by_label("Besöksschema, Konfidentialitet: 4 Synnerligen allvarlig");
    harness.get_by_label_contains("Särskild analys krävs");
}

#[test]
fn what_was_decided_before_is_shown_and_can_be_taken_over() {
    let (mut screen, _, asset) = unclassified();
    decide(&mut screen.world, asset, [3, 2, 1], Date::constant(2025, 3, 4));
    screen.classify(asset);
    let mut harness = shown(screen);
    harness.get_by_label("Besöksschema, Konfidentialitet: gällande beslut 3 Allvarlig");
    harness.get_by_label_contains("inget kvar att klassa");
    harness.get_by_label("Beslutet 2025-03-04:");
    click(&mut harness, "Ta över Konfidentialitet 3");
    harness.get_by_label("Besöksschema, Konfidentialitet: 3 Allvarlig");
    assert_eq!(harness.get_by_label("Skäl för Konfidentialitet").value().as_deref(), Some("skäl för K"));
    harness.get_by_label("Skälet följer med från förra beslutet.");
}

#[test]
fn a_session_can_start_from_all_decisions_with_reasons_marked_until_they_are_touched() {
    let (mut screen, system, assets) = session_with(&["Besöksschema", "Larmhändelser"]);
    for asset in &assets {
        decide(&mut screen.world, Subject::Asset(*asset), [3, 2, 1], Date::constant(2025, 3, 4));
    }
    screen.classify(Subject::System(system));
    let mut harness = shown(screen);
    click(&mut harness, "Utgå från alla 2 beslut");
    harness.get_by_label("Larmhändelser, Tillgänglighet: 1 Måttlig");
    harness.get_by_label("Skälet följer med från förra beslutet.");
    write(&mut harness, "Skäl för Konfidentialitet", " och mer");
    assert!(harness.query_by_label("Skälet följer med från förra beslutet.").is_none(), "touched");
    click(&mut harness, "Spara utkast");
    let draft = harness.state().world.snapshot().draft(Subject::Asset(assets[0])).expect("a draft");
    assert_eq!(&*draft.reasons.0[0], "skäl för K och mer");
    assert!(!draft.carried_over.has(Aspect::Confidentiality) && draft.carried_over.has(Aspect::Integrity));
    decide_it(&mut harness);
    let versions = harness.state().world.snapshot().decisions(Subject::Asset(assets[1])).count();
    assert_eq!(versions, 2, "the decision before stays readable");
}

#[test]
fn the_worst_category_sets_the_level_and_is_named() {
    let (screen, _, asset) = unclassified();
    let mut harness = shown(screen);
    harness.get_by_role_and_label(Role::Button, "Ekonomi: inte bedömd").focus();
    harness.run();
    press(&mut harness, Key::Num1);
    harness.get_by_label("Grund: Ekonomi");
    harness.get_by_role_and_label(Role::Button, "Lagkrav: inte bedömd").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "3 Allvarlig").click();
    harness.run();
    harness.get_by_label("Grund: Lagkrav");
    harness.get_by_label("Besöksschema, Konfidentialitet: 3 Allvarlig");

    // Another level than that of the worst category is told apart, and not decided.
    harness.get_by_label("Besöksschema, Konfidentialitet: 3 Allvarlig").click();
    harness.run();
    for key in [Key::Num2, Key::Num1, Key::Num1] {
        press(&mut harness, key);
    }
    decide_it(&mut harness);
    harness.get_by_label_contains("stämmer inte med den värsta konsekvenskategorin");
    assert!(harness.state().world.snapshot().decided(asset).is_none());
    harness.get_by_label("Använd 3").click_accesskit();
    harness.run();
    click(&mut harness, "Besluta");
    let decided = harness.state().world.snapshot().decided(asset).expect("is decided");
    assert_eq!(decided.ground(Aspect::Confidentiality).map(|(_, level)| level), Some(level(3)));
}

#[test]
fn guided_mode_asks_until_the_first_no_and_writes_the_reason() {
    let (screen, _, asset) = unclassified();
    let mut harness = shown(screen);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::G);
    harness.run();
    harness.get_by_label("Blir konsekvensen minst måttlig om någon obehörig får del av det?");
    press(&mut harness, Key::J);
    press(&mut harness, Key::J);
    press(&mut harness, Key::N);
    harness.get_by_label("Svaren ger");
    press(&mut harness, Key::Backspace);
    harness.get_by_label("Blir konsekvensen minst allvarlig om någon obehörig får del av det?");
    press(&mut harness, Key::N);
    press(&mut harness, Key::Enter);
    harness.get_by_label("Besöksschema, Konfidentialitet: 2 Betydande");
    harness.get_by_label("Blir konsekvensen minst måttlig om det är fel, ändras eller förstörs?");
    click(&mut harness, "Nej");
    click(&mut harness, "Använd nivån och skälet");
    harness.get_by_label("Besöksschema, Riktighet: 0 Försumbar");
    click(&mut harness, "Spara utkast");
    let draft = harness.state().world.snapshot().draft(asset).expect("a draft");
    let reason = &*draft.reasons.0[0];
    assert!(reason.starts_with("Om någon obehörig får del av det blir konsekvensen betydande:"), "{reason}");
    assert!(reason.ends_with("Den blir inte allvarlig."), "{reason}");
}

#[test]
fn laws_are_ticked_with_sections_and_speak_for_a_least_level() {
    let (screen, _, asset) = unclassified();
    let mut harness = shown(screen);
    press(&mut harness, Key::Num1);
    harness.get_by_role_and_label(Role::CheckBox, "OSL").click();
    harness.run();
    harness.get_by_label_contains("OSL talar för minst 2 Betydande");
    harness.get_by_label("Besöksschema, Konfidentialitet: 1 Måttlig (se anmärkningen)");
    write(&mut harness, "OSL, paragraf", "26 kap. 1 §");
    press(&mut harness, Key::Enter);
    write(&mut harness, "Annat lagrum", "Socialtjänstlagen (2025:400)");
    press(&mut harness, Key::Enter);
    click(&mut harness, "Spara utkast");
    let draft = harness.state().world.snapshot().draft(asset).expect("a draft");
    let laws: Vec<&str> = draft.laws.iter().map(|law| &**law).collect();
    assert_eq!(laws, ["OSL 26 kap. 1 §", "Socialtjänstlagen (2025:400)"]);
    assert_eq!(draft.personal_data, PersonalData::Unclear);
}

#[test]
fn a_type_shows_its_range_and_a_forbidden_lowering_asks_for_a_reason() {
    let (mut screen, _, asset) = unclassified();
    let mut pupils = CommonType::new(CommonTypeId::fresh(screen.world.view().now), "Besöksdata");
    pupils.ranges[Aspect::Confidentiality] = Some(LevelRange { least: level(2), most: level(3) });
    pupils.may_be_lowered = false;
    screen.world.run(&Command::SaveCommonType(Box::new(pupils)));
    let Subject::Asset(id) = asset else { panic!("an asset") };
    let mut held = screen.world.snapshot().assets().get(id).expect("is there").clone();
    held.common_type = "Besöksdata".into();
    screen.world.run(&Command::SaveAsset(Box::new(held)));
    screen.classify(asset);
    let mut harness = shown(screen);
    harness.get_by_label("Informationstyp Besöksdata: 2–3");
    for key in [Key::Num1, Key::Num1, Key::Num1] {
        press(&mut harness, key);
    }
    decide_it(&mut harness);
    harness.get_by_label_contains("får inte sänkas utan skäl");
    harness.get_by_label("Vad händer om någon obehörig får del av det?");
    type_text(&mut harness, "Bara tider");
    click(&mut harness, "Besluta");
    assert!(harness.state().world.snapshot().decided(asset).is_some());
}

#[test]
fn similar_information_and_moved_systems_are_told_while_rating() {
    let (mut screen, system, _) = session_with(&["Besöksschema"]);
    let elsewhere = screen.world.system("Bemanning", |_| {});
    let twin = asset_in(&mut screen.world, elsewhere, "Besöksscheman natt");
    decide(&mut screen.world, Subject::Asset(twin), [3, 3, 2], Date::constant(2026, 3, 4));
    screen.classify(Subject::System(system));
    let mut harness = shown(screen);
    harness.get_by_label("Liknande klassningar");
    harness.get_by_role_and_label(Role::Button, "Besöksscheman natt");
    harness.get_by_label("i Bemanning");
    for key in [Key::Num2, Key::Num2, Key::Num2] {
        press(&mut harness, key);
    }
    harness.get_by_label("Påverkar 1 system");
}

#[test]
fn the_superseded_decision_stays_readable() {
    let (mut screen, _, asset) = unclassified();
    decide(&mut screen.world, asset, [3, 2, 1], Date::constant(2025, 3, 4));
    decide(&mut screen.world, asset, [2, 2, 2], Date::constant(2026, 3, 4));
    screen.form = None;
    screen.subject = asset;
    let mut harness = shown(screen);
    let standings: Vec<_> = harness.state().world.snapshot().decisions(asset).map(|held| held.standing).collect();
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
    assert!(harness.state().world.snapshot().draft(asset).is_none());
}

#[test]
fn a_new_session_without_changes_closes_without_asking() {
    let (screen, ..) = unclassified();
    let mut harness = shown(screen);
    click(&mut harness, "Stäng");
    assert!(harness.state().form.is_none());
}

#[test]
fn the_system_as_such_is_a_row_and_the_session_can_be_described_first() {
    let (screen, system, assets) = session_with(&["Besöksschema"]);
    let mut harness = shown(screen);
    harness.get_by_label("Klassning av Nyckelfri hemtjänst");
    harness.get_by_label("Systemet som sådant, Konfidentialitet: inte bedömd").click();
    harness.run();
    press(&mut harness, Key::Num2);
    click(&mut harness, "Lägg till deltagare");
    write(&mut harness, "Deltagare 1, roll", "systemägare");
    click(&mut harness, "Spara utkast");
    let snapshot = harness.state().world.snapshot();
    let draft = snapshot.draft(Subject::System(system)).expect("a draft");
    assert_eq!(&*draft.participants[0].role, "systemägare");
    assert_eq!(draft.held_on, Some(TODAY));
    assert!(snapshot.draft(Subject::Asset(assets[0])).is_none());
}

#[test]
fn the_session_follows_what_is_taken_back() {
    let (screen, _, assets) = session_with(&["Besöksschema", "Larmhändelser"]);
    let mut harness = shown(screen);
    press(&mut harness, Key::Num2);
    click(&mut harness, "Spara utkast");
    let world = &mut harness.state_mut().world;
    world.register.undo(&support::origin()).expect("the draft");
    harness.run();
    harness.get_by_label("Besöksschema, Konfidentialitet: inte bedömd");
    assert!(!harness.state().form.as_ref().expect("stays open").is_dirty());
    // What is written and not saved stays.
    press(&mut harness, Key::Num3);
    let world = &mut harness.state_mut().world;
    world.register.undo(&support::origin()).expect("the second link");
    harness.run();
    harness.get_by_label("Besöksschema, Konfidentialitet: 3 Allvarlig");
    click(&mut harness, "Spara utkast");
    assert!(harness.state().world.snapshot().draft(Subject::Asset(assets[0])).is_some());
    assert!(harness.query_by_label("Larmhändelser").is_none(), "once saved, it is as the register is");
}

#[test]
fn drafts_are_thrown_away_together() {
    let (screen, _, assets) = session_with(&["Besöksschema", "Larmhändelser"]);
    let mut harness = shown(screen);
    for key in [Key::Num2, Key::Num2, Key::Num2, Key::Num1] {
        press(&mut harness, key);
    }
    click(&mut harness, "Spara utkast");
    harness.get_by_label("Kasta utkasten…").click_accesskit();
    harness.run();
    assert!(harness.state().form.is_none());
    let snapshot = harness.state().world.snapshot();
    assert!(assets.iter().all(|asset| snapshot.draft(Subject::Asset(*asset)).is_none()));
}

#[test]
fn the_session_lies_over_its_screen_and_closing_it_leads_back() {
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
