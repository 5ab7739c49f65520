//! The self-assessment of a system: answered by keyboard alone, several at once, copied, confirmed, filtered, undone.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use sigill::domain::{
    Answer, Assessment, AssessmentId, GapState, Practice, PracticeId, Severity, Subject, SystemId, ToConfirm,
};
use sigill::register::Command;
use sigill::register::query::Demand;
use sigill::ui::Action;
use sigill::ui::screens::{Over, ScreenState as _, Wish, assessment, systems};
use support::hands::{press, rows};
use support::{Stage, TODAY, World, origin, screen};

type Screen = Over<systems::State, assessment::State>;
type Window<'a> = Harness<'a, Stage<Screen>>;

/// A system with decided levels, and its self-assessment on the screen.
fn sheet<'a>(levels: [u8; 3]) -> (Window<'a>, SystemId) {
    let mut world = World::new();
    let system = rated(&mut world, "Tidbok", levels);
    (shown(world, system), system)
}

fn rated(world: &mut World, name: &str, levels: [u8; 3]) -> SystemId {
    let system = world.system(name, |_| {});
    world.decide(Subject::System(system), levels, date(2026, 10, 1));
    system
}

fn shown<'a>(world: World, system: SystemId) -> Window<'a> {
    let mut state = Screen::default();
    state.obey(Wish::Assess(system), &world.view());
    let mut window = screen(world, state, [1060.0, 720.0], false);
    window.run();
    window
}

fn key(window: &mut Window<'_>, key: Key) {
    window.key_press(key);
    window.run_ok();
}

fn ctrl(window: &mut Window<'_>, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

fn write(window: &mut Window<'_>, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

fn filter(window: &mut Window<'_>, name: &str) {
    window.get_by_role_and_label(Role::Tab, name).click();
    window.run();
}

fn slot(window: &Window<'_>, system: SystemId) -> u32 {
    window.state().world.snapshot().systems().slot(system).expect("is there")
}

fn demands<'a>(window: &'a Window<'_>, system: SystemId) -> Vec<Demand<'a>> {
    window.state().world.snapshot().demands(slot(window, system))
}

fn ids(window: &Window<'_>, system: SystemId) -> Vec<String> {
    demands(window, system).iter().map(|demand| demand.applicable.requirement.id.to_string()).collect()
}

fn held<'a>(window: &'a Window<'_>, system: SystemId, id: &str) -> Option<&'a Assessment> {
    window.state().world.snapshot().assessment(system, id)
}

fn operations(window: &Window<'_>) -> usize {
    window.state().world.register.operations().len()
}

fn undo(window: &mut Window<'_>) {
    window.state_mut().world.register.undo(&origin()).expect("is taken back");
    window.run();
}

fn say(world: &mut World, system: SystemId, id: &str, answer: Answer) {
    let mut wanted = Assessment::new(AssessmentId::fresh(world.view().now), system, id.into());
    (wanted.answer, wanted.note) = (answer, "skäl".into());
    world.run(&Command::SaveAssessment(Box::new(wanted)));
}

#[test]
fn a_whole_system_is_answered_by_one_key_for_each_requirement() {
    let (mut window, system) = sheet([2, 2, 2]);
    let all = ids(&window, system);
    window.get_by_label(&format!("Inget av {} krav är besvarat än", all.len()));
    let before = operations(&window);
    for _ in &all {
        key(&mut window, Key::Num1);
    }
    assert!(demands(&window, system).iter().all(|demand| demand.answer() == Answer::Met));
    assert_eq!(operations(&window) - before, all.len(), "each answer is an operation of its own");
    window.get_by_label(&format!("Alla {} krav är besvarade", all.len()));
    filter(&mut window, "Obesvarade (0)");
    window.get_by_label_contains("Inga obesvarade krav. Bra jobbat!");
}

#[test]
fn a_gap_waits_for_its_severity_on_the_next_key_and_then_goes_on() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    key(&mut window, Key::Num3);
    assert_eq!(held(&window, system, &all[0]).expect("is kept").answer, Answer::NotMet, "kept at once");
    key(&mut window, Key::Num8);
    let first = held(&window, system, &all[0]).expect("is kept");
    assert_eq!((first.severity, first.on), (Some(Severity::Significant), Some(TODAY)));
    key(&mut window, Key::Num2);
    key(&mut window, Key::J);
    key(&mut window, Key::Num1);
    let answers: Vec<_> = demands(&window, system).iter().take(3).map(Demand::answer).collect();
    assert_eq!(answers, [Answer::NotMet, Answer::Partly, Answer::Met]);
    key(&mut window, Key::K);
    key(&mut window, Key::Num0);
    assert!(demands(&window, system)[2].assessment.is_none(), "the answer in hand is taken away again");
}

#[test]
fn keys_that_come_in_one_frame_all_count() {
    let (mut window, system) = sheet([2, 2, 2]);
    for pressed in [Key::Num1, Key::Num3, Key::Num9, Key::Num1] {
        window.key_press(pressed);
    }
    window.run();
    let found: Vec<_> = demands(&window, system).iter().take(3).map(Demand::answer).collect();
    assert_eq!(found, [Answer::Met, Answer::NotMet, Answer::Met]);
    assert_eq!(demands(&window, system)[1].assessment.and_then(|held| held.severity), Some(Severity::Serious));
}

#[test]
fn not_applicable_asks_for_its_reason_at_once() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    key(&mut window, Key::Num4);
    window.get_by_label("Skriv varför kravet inte är tillämpligt.");
    assert!(held(&window, system, &all[0]).is_none());
    write(&mut window, "Ingen extern åtkomst");
    key(&mut window, Key::Enter);
    let kept = held(&window, system, &all[0]).expect("is kept");
    assert_eq!((kept.answer, &*kept.note), (Answer::NotApplicable, "Ingen extern åtkomst"));
    key(&mut window, Key::Num1);
    assert_eq!(held(&window, system, &all[1]).expect("the keyboard has gone on").answer, Answer::Met);

    // A reason that is taken away keeps the keyboard there until it is written, or taken back by Esc.
    key(&mut window, Key::Home);
    window.get_by_label("Skäl till att kravet inte är tillämpligt").focus();
    window.run();
    ctrl(&mut window, Key::A);
    key(&mut window, Key::Backspace);
    let other = rows(&window)[2].clone();
    window.get_by_role_and_label(Role::Row, &other).click();
    window.run();
    window.get_by_label("Skriv varför kravet inte är tillämpligt.");
    key(&mut window, Key::Escape);
    assert_eq!(&*held(&window, system, &all[0]).expect("is kept").note, "Ingen extern åtkomst");
    key(&mut window, Key::N);

    // Without a reason it stays unanswered.
    key(&mut window, Key::Num4);
    key(&mut window, Key::Escape);
    assert!(held(&window, system, &all[2]).is_none());
    assert!(window.query_by_label("Skriv varför kravet inte är tillämpligt.").is_none());
}

#[test]
fn what_is_written_is_kept_on_the_way_out_of_the_field_and_who_answers_is_remembered() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    key(&mut window, Key::Enter);
    write(&mut window, "Sköts av driften");
    key(&mut window, Key::Escape);
    assert_eq!(&*held(&window, system, &all[0]).expect("is kept").present, "Sköts av driften");
    window.get_by_role_and_label(Role::TextInput, "Svarat av").focus();
    window.run();
    write(&mut window, "systemförvaltare");
    window.get_by_label("Belägg").focus();
    window.run();
    write(&mut window, "§ 4");
    // A click on another row leaves the field and the requirement at once.
    let other = rows(&window)[3].clone();
    window.get_by_role_and_label(Role::Row, &other).click();
    window.run();
    let kept = held(&window, system, &all[0]).expect("is kept");
    assert_eq!((&*kept.evidence, &*kept.by), ("§ 4", "systemförvaltare"));
    key(&mut window, Key::Num1);
    assert_eq!(&*held(&window, system, &all[3]).expect("is kept").by, "systemförvaltare");
}

#[test]
fn leaving_by_any_way_keeps_what_is_written() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    key(&mut window, Key::Enter);
    write(&mut window, "Klart");
    ctrl(&mut window, Key::S);
    assert_eq!(&*held(&window, system, &all[0]).expect("is kept by Ctrl+S").present, "Klart");
    write(&mut window, " i maj");
    press(&mut window, "Stäng");
    assert_eq!(&*held(&window, system, &all[0]).expect("is kept").present, "Klart i maj");
    assert!(window.query_by_label_contains("Självskattning:").is_none(), "the list is there again");
}

#[test]
fn several_are_answered_at_once_as_one_operation() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    window.run();
    window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    window.run();
    window.get_by_label("3 krav valda");
    let before = operations(&window);
    key(&mut window, Key::Num4);
    assert_eq!(operations(&window), before, "it needs a reason");
    write(&mut window, "Sköts centralt");
    key(&mut window, Key::Enter);
    assert_eq!(operations(&window) - before, 1);
    for id in &all[..3] {
        let kept = held(&window, system, id).expect("is kept");
        assert_eq!((kept.answer, &*kept.note), (Answer::NotApplicable, "Sköts centralt"));
    }
    ctrl(&mut window, Key::A);
    window.get_by_label(&format!("{} krav valda", all.len()));
    key(&mut window, Key::Num1);
    assert!(demands(&window, system).iter().all(|demand| demand.answer() == Answer::Met));
    undo(&mut window);
    assert_eq!(window.state().world.snapshot().progress(slot(&window, system)).answered, 3);
    // Esc lets go of the selection before it leaves.
    key(&mut window, Key::Escape);
    window.get_by_label_contains("Självskattning: Tidbok");
}

#[test]
fn undo_shows_what_it_took_back() {
    let (mut window, system) = sheet([1, 1, 1]);
    let first = demands(&window, system)[0].applicable.requirement.heading.sv.to_string();
    key(&mut window, Key::Num1);
    key(&mut window, Key::N);
    key(&mut window, Key::N);
    undo(&mut window);
    let name = format!("{first}, Ej besvarat");
    window.get_by_role_and_label(Role::Row, &name);
    window.get_by_label(&first);
    assert!(demands(&window, system)[0].assessment.is_none());
}

#[test]
fn answers_of_a_similar_system_are_copied_and_confirmed() {
    let mut world = World::new();
    let other = rated(&mut world, "Bokningssystem", [1, 1, 1]);
    let system = rated(&mut world, "Tidbok", [1, 1, 1]);
    let slot_of_other = world.snapshot().systems().slot(other).expect("is there");
    let known: Vec<String> = {
        let found = world.snapshot().demands(slot_of_other);
        found.iter().take(4).map(|demand| demand.applicable.requirement.id.to_string()).collect()
    };
    for id in &known {
        say(&mut world, other, id, Answer::Met);
    }
    say(&mut world, system, &known[0], Answer::NotMet);
    let mut window = shown(world, system);
    press(&mut window, "Kopiera från liknande…");
    window.get_by_label_contains("3 obesvarade krav får svar att bekräfta.");
    let before = operations(&window);
    press(&mut window, "Kopiera 3 svar");
    assert_eq!(operations(&window) - before, 1);
    assert_eq!(held(&window, system, &known[0]).expect("is kept").answer, Answer::NotMet, "its own answer stays");
    assert_eq!(held(&window, system, &known[1]).expect("is copied").to_confirm, Some(ToConfirm::Copied));
    filter(&mut window, "Att bekräfta (3)");
    key(&mut window, Key::B);
    assert_eq!(held(&window, system, &known[1]).expect("is kept").to_confirm, None);
    let before = operations(&window);
    press(&mut window, "Bekräfta alla 2 som visas");
    assert_eq!(operations(&window) - before, 1);
    assert_eq!(window.state().world.snapshot().progress(slot(&window, system)).to_confirm, 0);
}

#[test]
fn a_level_that_rises_shows_what_is_new_and_sharper() {
    let (mut window, system) = sheet([1, 1, 1]);
    let all = ids(&window, system);
    ctrl(&mut window, Key::A);
    key(&mut window, Key::Num1);
    window.state_mut().world.decide(Subject::System(system), [3, 1, 1], TODAY);
    window.run();
    let new = demands(&window, system).iter().filter(|demand| demand.is_new).count();
    assert_eq!(new, ids(&window, system).len() - all.len());
    window.get_by_label_contains(&format!("{new} nya krav sedan nivån höjdes, "));
    filter(&mut window, &format!("Nya ({new})"));
    assert!(rows(&window).iter().all(|row| row.ends_with("Ej besvarat, Nytt")), "{:?}", rows(&window));
    key(&mut window, Key::Num1);
    window.get_by_role_and_label(Role::Tab, &format!("Nya ({})", new - 1));
    assert_eq!(rows(&window).len().min(new), rows(&window).len(), "what was answered stays in view");
}

#[test]
fn filters_and_search_narrow_the_list() {
    let (mut window, system) = sheet([2, 2, 2]);
    key(&mut window, Key::Num3);
    filter(&mut window, "Brister (1)");
    assert_eq!(rows(&window).len(), 1);
    let heading = demands(&window, system)[0].applicable.requirement.heading.sv.to_string();
    assert_eq!(rows(&window), [format!("{heading}, Ej uppfyllt, Öppen")]);
    press(&mut window, "Ny åtgärd…");
    press(&mut window, "Acceptera risken…");
    let asked = std::mem::take(&mut window.state_mut().world.asked);
    assert!(matches!(&asked[..], [Action::NewMeasure { .. }, Action::AcceptRisk { .. }]), "{asked:?}");

    let all = format!("Alla ({})", ids(&window, system).len());
    filter(&mut window, &all);
    // One that the levels do not reach is found only where it is asked for.
    let above = {
        let (known, catalogue) = (ids(&window, system), window.state().world.snapshot().catalogue());
        let above = catalogue.requirements.iter().find(|held| !known.contains(&held.id.to_string()));
        above.expect("there are higher levels").clone()
    };
    ctrl(&mut window, Key::F);
    write(&mut window, &above.id);
    key(&mut window, Key::Enter);
    window.get_by_label("Inget krav passar det du söker.");
    window.get_by_label("Visa även krav över nivån").click();
    window.run();
    assert_eq!(rows(&window), [format!("{}, Krävs inte", above.heading.sv)]);
    ctrl(&mut window, Key::F);
    ctrl(&mut window, Key::A);
    key(&mut window, Key::Backspace);
    assert!(rows(&window).len() > 10);
}

#[test]
fn answers_rest_when_the_level_falls() {
    let (mut window, system) = sheet([3, 3, 3]);
    ctrl(&mut window, Key::A);
    key(&mut window, Key::Num1);
    window.state_mut().world.decide(Subject::System(system), [0, 0, 0], TODAY);
    window.run();
    key(&mut window, Key::End);
    window.get_by_label("Svaret vilar, eftersom kravet inte gäller nu. Det kommer tillbaka om kravet gäller igen.");
    let before = operations(&window);
    key(&mut window, Key::Num3);
    assert_eq!(operations(&window), before, "what rests is not answered");
}

#[test]
fn what_the_unit_does_is_used_on_one_key_and_written_in_place() {
    let mut world = World::new();
    let unit = world.unit("Skolan", None);
    let system = world.system("Tidbok", |system| system.unit = Some(unit));
    world.decide(Subject::System(system), [1, 1, 1], TODAY);
    let slot = world.snapshot().systems().slot(system).expect("is there");
    let known: Vec<String> = {
        let found = world.snapshot().demands(slot);
        found.iter().take(2).map(|demand| demand.applicable.requirement.id.to_string()).collect()
    };
    let practice = Practice {
        id: PracticeId::fresh(world.view().now),
        unit,
        requirement: known[0].as_str().into(),
        text: "Personalenheten stänger kontot".into(),
        by: "".into(),
        on: None,
    };
    world.run(&Command::SavePractice(practice));
    let mut window = shown(world, system);
    window.get_by_label("Så gör vi: Skolan");
    key(&mut window, Key::A);
    assert_eq!(&*held(&window, system, &known[0]).expect("is kept").present, "Personalenheten stänger kontot");
    key(&mut window, Key::J);
    press(&mut window, "Skriv hur enheten gör");
    write(&mut window, "Loggas centralt");
    key(&mut window, Key::Escape);
    window.get_by_label("Loggas centralt");
    let snapshot = window.state().world.snapshot();
    assert_eq!(&*snapshot.own_practice(unit, &known[1]).expect("is kept").text, "Loggas centralt");
    assert_eq!(snapshot.gap(system, &known[1]), None::<GapState>);
}
