//! The action plan on screen: measures, reports, accepted risks and suppliers, and the forms that open over any screen.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{CentralPanel, Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use sigill::domain::{
    AcceptanceId, Answer, Assessment, AssessmentId, Date, GapState, Measure, MeasureId, MeasureStatus, Operated,
    RiskAcceptance, Severity, Subject, System, SystemId, WorkStatus,
};
use sigill::register::Command;
use sigill::register::query::{AcceptanceSelection, MeasureSelection, PlanList, Selection};
use sigill::ui::screens::plan::{self, OverAll};
use sigill::ui::screens::{ScreenState, Wish};
use sigill::ui::{Action, Outcome, View, Writing};
use support::hands::{choose, open, press, rows, tab, type_into};
use support::{Stage, TODAY, World, stage};

/// A requirement that every system has a gap in, where it is answered so.
const FIRST: &str = "ATK-01";

/// The screen with what is written over it, as the shell holds them.
#[derive(Default)]
struct Both {
    screen: plan::State,
    over: OverAll,
}

fn show(both: &mut Both, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let frame = both.screen.frame(ui);
    CentralPanel::default().frame(frame).show(ui, |ui| both.screen.show(view, ui, actions));
    actions.retain(|action| !both.over.begin(action, view));
    both.over.show(view, ui, actions);
}

fn settle(both: &mut Both, outcome: &Outcome) {
    if !both.over.settle(outcome) {
        both.screen.settle(outcome);
    }
}

type Window = Harness<'static, Stage<Both>>;

fn window(world: World) -> Window {
    sized(world, [1060.0, 720.0], false)
}

fn sized(world: World, size: [f32; 2], is_dark: bool) -> Window {
    let mut window = stage(world, Both::default(), size, is_dark, show, settle);
    window.run();
    window
}

fn begin(window: &mut Window, action: &Action) {
    let Stage { world, screen } = window.state_mut();
    assert!(screen.over.begin(action, &world.view()));
    window.run_ok();
}

fn system(world: &mut World, name: &str, edit: impl FnOnce(&mut System)) -> SystemId {
    let id = world.system(name, edit);
    world.decide(Subject::System(id), [2, 2, 1], date(2026, 3, 1));
    id
}

fn answer(world: &mut World, system: SystemId, requirement: &str, answer: Answer) {
    let id = AssessmentId::fresh(world.view().now);
    let said = Assessment { answer, ..Assessment::new(id, system, requirement.into()) };
    world.run(&Command::SaveAssessment(Box::new(said)));
}

fn measure(world: &mut World, system: SystemId, activity: &str, edit: impl FnOnce(&mut Measure)) -> MeasureId {
    let id = MeasureId::fresh(world.view().now);
    let reference = world.snapshot().next_measure_reference().into();
    let mut measure = Measure { activity: activity.into(), ..Measure::new(id, reference, system) };
    edit(&mut measure);
    world.run(&Command::SaveMeasure(Box::new(measure)));
    id
}

fn accept(world: &mut World, system: SystemId, requirement: &str, until: Option<Date>) -> AcceptanceId {
    let id = AcceptanceId::fresh(world.view().now);
    world.run(&Command::AcceptRisk(Box::new(RiskAcceptance {
        id,
        system,
        requirement: requirement.into(),
        gap: "delade konton".into(),
        risk: Severity::Significant,
        reason: "byts ut i vår".into(),
        accepted_by: "systemägare".into(),
        on: date(2026, 3, 2),
        valid_until: until,
        reference: "§ 12".into(),
        levels: sigill::domain::Levels::default(),
    })));
    id
}

/// Three systems: one late with everything, one in order, one run outside and never followed up.
fn world() -> World {
    let mut world = World::new();
    let unit = world.unit("Äldreomsorg", None);
    let late = system(&mut world, "Larmjournal", |system| system.unit = Some(unit));
    let calm = system(&mut world, "Tidbok", |_| {});
    system(&mut world, "Molnlagring", |system| {
        system.operated = Some(Operated::Cloud);
        system.supplier = "Moln & Co \"AB\" {0}".into();
    });
    for id in ["ATK-01", "ATK-02", "LOG-01"] {
        answer(&mut world, late, id, Answer::NotMet);
    }
    answer(&mut world, calm, FIRST, Answer::Partly);
    measure(&mut world, calm, "Inför behörighetsrutin", |measure| {
        measure.requirements.push(FIRST.into());
        measure.end = Some(date(2027, 1, 31));
        measure.responsible = "it-chef".into();
        measure.status = MeasureStatus::Ongoing;
    });
    measure(&mut world, late, "Stäng delade konton", |measure| {
        measure.requirements.push(FIRST.into());
        measure.end = Some(date(2026, 10, 1));
        measure.responsible = "systemförvaltare".into();
        measure.status = MeasureStatus::Decided;
    });
    measure(&mut world, late, "Utbilda nattpersonal", |measure| measure.status = MeasureStatus::Done);
    accept(&mut world, late, "LOG-01", Some(date(2026, 9, 30)));
    world
}

/// Pictures of the screen in both themes and at two sizes, to be looked at.
#[test]
#[ignore = "needs a renderer"]
fn pictures() {
    for (theme, dark) in [("light", false), ("dark", true)] {
        for (name, size) in [("large", [1044.0, 720.0]), ("small", [804.0, 560.0])] {
            let mut window = sized(world(), size, dark);
            let take =
                |window: &mut Window, what: &str| support::picture(window, &format!("plan-{what}-{name}-{theme}"));
            take(&mut window, "measures");
            open(&mut window, "Stäng delade konton");
            take(&mut window, "pane");
            tab(&mut window, "Åtgärdsförslag (3)");
            take(&mut window, "reports");
            tab(&mut window, "Riskacceptanser (1)");
            open(&mut window, "Larmjournal · LOG-01");
            take(&mut window, "acceptance");
            tab(&mut window, "Leverantörer (1)");
            open(&mut window, "Molnlagring");
            take(&mut window, "supplier");
            press(&mut window, "Ny uppföljning");
            take(&mut window, "follow-up");
        }
    }
}

/// Pictures of the forms and of the tab of a system.
#[test]
#[ignore = "needs a renderer"]
fn pictures_of_forms() {
    for (name, size, is_dark) in [("large", [1044.0, 720.0], false), ("small", [804.0, 560.0], true)] {
        let mut window = sized(world(), size, is_dark);
        let system = window.state().world.system_named("Larmjournal").expect("is there").id;
        for (what, action) in [
            ("measure", Action::NewMeasure { system, requirements: vec!["ATK-02".into()] }),
            ("acceptance", Action::AcceptRisk { system, requirement: "ATK-02".into() }),
            ("any-measure", Action::Write(Writing::AnyMeasure)),
            ("submission", Action::Write(Writing::Submission(system))),
        ] {
            begin(&mut window, &action);
            support::picture(&mut window, &format!("plan-form-{what}-{name}"));
        }
        let mut world = world();
        let system = world.system_named("Larmjournal").expect("is there").id;
        world.decide(Subject::System(system), [2, 2, 2], TODAY);
        let mut state = sigill::ui::screens::systems::State::default();
        state.obey(Wish::Open(Subject::System(system)), &world.view());
        let mut window = support::screen(world, state, size, is_dark);
        window.run_ok();
        tab(&mut window, "Åtgärder");
        support::picture(&mut window, &format!("plan-form-tab-{name}"));
    }
}

fn names(window: &Window) -> Vec<String> {
    rows(window)
}

fn says(window: &Window, text: &str) -> bool {
    window.query_all_by_label(text).next().is_some()
}

fn held(window: &Window, activity: &str) -> Measure {
    let measures = window.state().world.snapshot().measures();
    measures.iter().map(|(_, held)| held).find(|held| &*held.activity == activity).expect("is there").clone()
}

#[test]
fn what_is_late_comes_first_and_says_so() {
    let window = window(world());
    assert_eq!(names(&window), ["Stäng delade konton", "Inför behörighetsrutin", "Utbilda nattpersonal"]);
    assert!(says(&window, "Försenad · Beslutad") && says(&window, "Pågår") && says(&window, "Klar"));
    for counted in ["Alla 3", "Försenade 1", "Pågår eller väntar 2", "Från tidigare plan 0", "Avslutade 1"] {
        assert!(says(&window, counted), "{counted}");
    }
}

#[test]
fn the_sets_and_the_unit_narrow_the_list() {
    let mut window = window(world());
    press(&mut window, "Försenade 1");
    assert_eq!(names(&window), ["Stäng delade konton"]);
    press(&mut window, "Försenade 1");
    assert_eq!(names(&window).len(), 3, "pressed again, it gives way to all");
    let unit = window.state().world.snapshot().units().iter().map(|(_, unit)| unit.id).next();
    window.state_mut().world.unit = unit;
    window.run_ok();
    assert_eq!(names(&window), ["Stäng delade konton", "Utbilda nattpersonal"], "the unit of the system counts");
}

#[test]
fn a_column_filters_by_its_words() {
    let mut window = window(world());
    window.get_by_label("Filtrera").click();
    window.run_ok();
    for (field, typed, expected) in
        [("Filtrera Ansvarig", "it-chef", 1), ("Filtrera System", "larm", 2), ("Filtrera Krav", "atk-01", 2)]
    {
        type_into(&mut window, field, typed);
        assert_eq!(names(&window).len(), expected, "{field}");
        type_into(&mut window, field, "");
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.key_press(Key::Backspace);
        window.run_ok();
    }
}

#[test]
fn a_measure_is_changed_in_the_pane_and_taken_back() {
    let mut window = window(world());
    open(&mut window, "Stäng delade konton");
    choose(&mut window, "Status", "Pågår");
    press(&mut window, "Spara");
    assert_eq!(held(&window, "Stäng delade konton").status, MeasureStatus::Ongoing);
    window.state_mut().world.carry_out(vec![Action::Undo]);
    window.run_ok();
    assert_eq!(held(&window, "Stäng delade konton").status, MeasureStatus::Decided);
}

#[test]
fn several_measures_are_changed_as_one_operation() {
    let mut window = window(world());
    window.get_by_role_and_label(Role::Row, "Stäng delade konton").click();
    window.run_ok();
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::A);
    window.run_ok();
    press(&mut window, "Ändra…");
    choose(&mut window, "Vad ska ändras?", "Ansvarig");
    type_into(&mut window, "Ny ansvarig", "objektledare");
    press(&mut window, "Ändra alla");
    let measures = window.state().world.snapshot().measures();
    assert!(measures.iter().all(|(_, held)| &*held.responsible == "objektledare"));
    let last = window.state().world.register.operations().last().expect("an operation");
    assert_eq!(&*last.label, "edit_measures");
}

#[test]
fn a_new_measure_is_written_over_any_screen_from_the_gaps_of_a_system() {
    let mut window = window(world());
    let system = window.state().world.system_named("Larmjournal").expect("is there").id;
    begin(&mut window, &Action::NewMeasure { system, requirements: vec!["ATK-01".into(), "ATK-02".into()] });
    assert!(says(&window, "Ny åtgärd för Larmjournal"));
    press(&mut window, "Spara");
    assert!(says(&window, "Skriv vad som ska göras."), "an activity is needed");
    type_into(&mut window, "Aktivitet", "Eget konto åt var och en");
    press(&mut window, "Spara");
    let made = held(&window, "Eget konto åt var och en");
    assert!(
        made.is_about("ATK-01") && made.is_about("ATK-02") && !made.aspects.is_empty(),
        "it protects what the requirement protects"
    );
    assert_eq!(window.state().world.snapshot().gap(system, "ATK-02"), Some(GapState::Planned));
    assert!(!says(&window, "Ny åtgärd för Larmjournal"), "the form is gone");
}

#[test]
fn a_copy_is_a_new_proposal_and_removal_is_taken_back() {
    let mut window = window(world());
    open(&mut window, "Stäng delade konton");
    press(&mut window, "Duplicera");
    let copy = held(&window, "Stäng delade konton (kopia)");
    assert_eq!((copy.status, &*copy.reference), (MeasureStatus::Proposed, "Å-004"));
    assert!(copy.is_about(FIRST) && &*copy.responsible == "systemförvaltare");
    press(&mut window, "Ta bort…");
    assert_eq!(window.state().world.snapshot().measures().len(), 3, "the copy that is open is gone");
    window.state_mut().world.carry_out(vec![Action::Undo]);
    window.run_ok();
    held(&window, "Stäng delade konton (kopia)");
}

#[test]
fn a_form_over_a_screen_is_saved_by_its_keys() {
    let mut window = window(world());
    let system = window.state().world.system_named("Tidbok").expect("is there").id;
    begin(&mut window, &Action::NewMeasure { system, requirements: Vec::new() });
    type_into(&mut window, "Aktivitet", "Byt larmkod");
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert_eq!(held(&window, "Byt larmkod").system, system);
}

#[test]
fn a_new_measure_finds_its_system() {
    let mut window = window(world());
    press(&mut window, "Ny åtgärd");
    type_into(&mut window, "Aktivitet", "Rensa konton");
    press(&mut window, "Spara");
    assert!(says(&window, "Välj ett system."));
    type_into(&mut window, "System", "tidb");
    press(&mut window, "Tidbok · S-002");
    press(&mut window, "Spara");
    let system = window.state().world.system_named("Tidbok").expect("is there").id;
    assert_eq!(held(&window, "Rensa konton").system, system);
}

#[test]
fn a_date_that_cannot_be_read_is_not_taken_for_none() {
    let mut window = window(world());
    open(&mut window, "Inför behörighetsrutin");
    type_into(&mut window, "Slut", "2027-02-30");
    press(&mut window, "Spara");
    assert_eq!(held(&window, "Inför behörighetsrutin").end, Some(date(2027, 1, 31)));
    type_into(&mut window, "Slut", "2028-02-29");
    press(&mut window, "Spara");
    assert_eq!(held(&window, "Inför behörighetsrutin").end, Some(date(2028, 2, 29)));
}

#[test]
fn measures_of_an_earlier_plan_are_carried_over_together() {
    let mut world = world();
    let system = world.system_named("Larmjournal").expect("is there").id;
    world.decide(Subject::System(system), [2, 2, 2], TODAY);
    let mut window = window(world);
    assert!(says(&window, "1 åtgärd hör till en tidigare plan och är inte avslutad."));
    press(&mut window, "För över 1 till nästa plan…");
    assert!(says(&window, "Föra över åtgärden till nästa plan?"));
    press(&mut window, "För över");
    assert_eq!(held(&window, "Stäng delade konton").plan, Some(TODAY));
    assert_eq!(held(&window, "Utbilda nattpersonal").plan, Some(date(2026, 3, 1)), "what is done stays");
    assert!(says(&window, "Från tidigare plan 0"));
}

#[test]
fn a_report_is_submitted_in_one_operation_with_a_warning_for_open_gaps() {
    let mut window = window(world());
    tab(&mut window, "Åtgärdsförslag (3)");
    assert!(says(&window, "Försenat 81 dagar"));
    window.get_by_role_and_label(Role::Row, "Larmjournal").click();
    window.run_ok();
    press(&mut window, "Lämna åtgärdsförslag…");
    assert!(says(&window, "2 brister saknar både åtgärd och riskacceptans. Förslaget kan lämnas ändå."));
    press(&mut window, "Lämna");
    let world = &window.state().world;
    let plan = world.system_named("Larmjournal").expect("is there").action_plan;
    assert_eq!((plan.status, plan.on), (Some(WorkStatus::Done), Some(TODAY)));
    assert_eq!(&*world.register.operations().last().expect("an operation").label, "submit_plan");
    assert!(says(&window, "Lämnat 2026-11-21") && says(&window, "Åtgärdsförslag (2)"));
}

#[test]
fn the_list_for_the_coordinator_is_copied_as_text() {
    let mut window = window(world());
    tab(&mut window, "Åtgärdsförslag (3)");
    press(&mut window, "Kopiera lista");
    let asked = window.state_mut().world.asked.pop();
    let Some(Action::Copy(text)) = asked else { panic!("{asked:?}") };
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("Läge\tSystem\tEnhet\tKlassad\tSenast\tÖppna brister\t"), "{text}");
    let late = "Försenat 81 dagar\tLarmjournal\tÄldreomsorg\t2026-03-01\t2026-09-01\t2\t1\t";
    assert!(lines.len() == 4 && lines[1].starts_with(late), "{text}");
}

#[test]
fn sets_of_systems_are_listed_under_their_names() {
    for (set, name, expected) in [
        (Selection::ReportLate, "Filter: Försenade åtgärdsförslag", 3),
        (Selection::ReportRemaining, "Filter: Åtgärdsförslag att lämna", 0),
        (Selection::AcceptanceLapsed, "Filter: Förfallna riskacceptanser", 1),
        (Selection::SupplierMissing, "Filter: Leverantören är inte uppföljd", 1),
        (Selection::OpenGaps, "Filter: Öppna brister", 1),
    ] {
        let world = world();
        let mut state = sigill::ui::screens::systems::State::default();
        state.obey(Wish::ListSystems(set), &world.view());
        let mut window = support::screen(world, state, [1060.0, 720.0], false);
        window.run_ok();
        let chip = format!("Ta bort filtret {}", name.trim_start_matches("Filter: "));
        assert!(window.query_by_role_and_label(Role::Button, &chip).is_some(), "{name}");
        assert_eq!(rows(&window).len(), expected, "{set:?}");
    }
}

#[test]
fn an_acceptance_that_lapsed_is_renewed_and_the_old_one_kept() {
    let mut window = window(world());
    tab(&mut window, "Riskacceptanser (1)");
    assert!(says(&window, "Förfallen 2026-09-30"));
    open(&mut window, "Larmjournal · LOG-01");
    press(&mut window, "Förnya…");
    window.get_all_by_role_and_label(Role::TextInput, "Giltig till").last().expect("of the form").focus();
    window.run_ok();
    window
        .get_all_by_role_and_label(Role::TextInput, "Giltig till")
        .last()
        .expect("of the form")
        .type_text("2027-05-31");
    window.run_ok();
    press(&mut window, "Spara");
    let snapshot = window.state().world.snapshot();
    let mut held: Vec<(Date, Option<Date>)> =
        snapshot.acceptances().iter().map(|(_, held)| (held.on, held.valid_until)).collect();
    held.sort_unstable();
    assert_eq!(held, [(date(2026, 3, 2), Some(date(2026, 9, 30))), (TODAY, Some(date(2027, 5, 31)))]);
    assert!(says(&window, "Ersatt av en senare") && says(&window, "Riskacceptanser"));
}

#[test]
fn a_gap_is_accepted_with_all_that_a_decision_needs() {
    let mut window = window(world());
    let system = window.state().world.system_named("Larmjournal").expect("is there").id;
    begin(&mut window, &Action::AcceptRisk { system, requirement: "ATK-02".into() });
    press(&mut window, "Spara");
    assert!(says(&window, "Skriv varför risken accepteras."));
    let reason = window.get_by_role_and_label(Role::MultilineTextInput, "Motivering");
    reason.focus();
    window.run_ok();
    window.get_by_role_and_label(Role::MultilineTextInput, "Motivering").type_text("nytt system i höst");
    window.run_ok();
    press(&mut window, "Spara");
    assert!(says(&window, "Ange rollen som accepterar risken."));
    type_into(&mut window, "Accepterad av", "förvaltningschef");
    press(&mut window, "Spara");
    assert_eq!(window.state().world.snapshot().gap(system, "ATK-02"), Some(GapState::Accepted));
}

#[test]
fn a_supplier_is_followed_up_and_the_next_one_begins_with_what_was_found() {
    let mut window = window(world());
    tab(&mut window, "Leverantörer (1)");
    assert!(says(&window, "Aldrig uppföljd"));
    window.get_by_role_and_label(Role::Row, "Molnlagring").click();
    window.run_ok();
    press(&mut window, "Ny uppföljning");
    type_into(&mut window, "Uppföljd av", "informationssäkerhetssamordnare");
    press(&mut window, "Sätt övriga till Uppfyllt");
    press(&mut window, "Spara");
    let world = &window.state().world;
    let system = world.system_named("Molnlagring").expect("is there").id;
    let made = world.snapshot().follow_ups_of(system)[0].clone();
    assert!(!made.outcomes.is_empty() && made.outcomes.iter().all(|found| found.answer == Answer::Met));
    assert_eq!(&*made.supplier, "Moln & Co \"AB\" {0}");
    assert!(!says(&window, "Aldrig uppföljd") && says(&window, "Leverantörer"));
    begin(&mut window, &Action::Write(Writing::NewFollowUp(system)));
    assert!(says(&window, "Utfallen utgår från den senaste uppföljningen. Ändra det som är annorlunda nu."));
    press(&mut window, "Spara");
    let follow_ups = window.state().world.snapshot().follow_ups_of(system).len();
    assert_eq!(follow_ups, 2, "both are kept");
}

#[test]
fn what_is_written_is_not_lost_without_a_question() {
    let mut window = window(world());
    begin(&mut window, &Action::Write(Writing::AnyMeasure));
    type_into(&mut window, "Aktivitet", "Halvskriven");
    window.key_press(Key::Escape);
    window.run_ok();
    assert!(says(&window, "Ändringarna är inte sparade"));
    press(&mut window, "Kasta ändringarna");
    assert_eq!(window.state().world.snapshot().measures().len(), 3);
    assert!(!says(&window, "Halvskriven"));
}

#[test]
fn other_places_lead_to_the_lists() {
    let mut window = window(world());
    for (list, expected) in [
        (PlanList::Measures(MeasureSelection::Late), vec!["Stäng delade konton"]),
        (PlanList::Reports, vec!["Larmjournal", "Tidbok", "Molnlagring"]),
        (PlanList::Acceptances(AcceptanceSelection::Lapsed), vec!["Larmjournal · LOG-01"]),
        (PlanList::Suppliers, vec!["Molnlagring"]),
    ] {
        let Stage { world, screen } = window.state_mut();
        screen.screen.obey(Wish::Plan(list), &world.view());
        window.run_ok();
        let mut shown = names(&window);
        shown.sort();
        let mut expected = expected;
        expected.sort_unstable();
        assert_eq!(shown, expected, "{list:?}");
    }
}

#[test]
fn a_system_tells_what_is_done_about_it() {
    let world = world();
    let system = world.system_named("Larmjournal").expect("is there").id;
    let mut state = sigill::ui::screens::systems::State::default();
    state.obey(Wish::Open(Subject::System(system)), &world.view());
    let mut window = support::screen(world, state, [1060.0, 900.0], false);
    window.run_ok();
    tab(&mut window, "Åtgärder");
    for said in [
        "Försenat 81 dagar",
        "Klassat 2026-03-01, åtgärdsförslag senast 2026-09-01.",
        "Brister: 2 öppna, 1 planerade, 0 accepterade",
        "Åtgärder (2)",
        "Försenad",
        "Riskacceptanser (1)",
        "Förfallen 2026-09-30",
    ] {
        assert!(window.query_all_by_label(said).next().is_some(), "{said}");
    }
    for button in ["Ny åtgärd", "Ny riskacceptans", "Lämna åtgärdsförslag…", "Förnya…", "Stäng delade konton"]
    {
        press(&mut window, button);
    }
    let asked = &window.state().world.asked;
    assert!(
        matches!(&asked[0], Action::NewMeasure { system: of, requirements } if *of == system && requirements.is_empty())
    );
    assert!(
        matches!(&asked[1], Action::AcceptRisk { system: of, requirement } if *of == system && requirement.is_empty())
    );
    assert!(matches!(&asked[2], Action::Write(Writing::Submission(of)) if *of == system));
    assert!(matches!(&asked[3], Action::Write(Writing::Renewal(_))));
    assert!(matches!(&asked[4], Action::Write(Writing::Measure(_))));
}

/// The middle one of some frames in which nothing happens.
fn frame(window: &mut Window) -> std::time::Duration {
    let mut frames: Vec<_> = (0..21)
        .map(|_| {
            let begun = std::time::Instant::now();
            window.step();
            begun.elapsed()
        })
        .collect();
    frames.sort_unstable();
    frames[10]
}

/// Names that a screen, a sort or a format could trip over.
fn hostile(count: usize) -> World {
    let names = ["{ $count }", "=SUM(A1)", "Å\u{301}ngström", "<b>", "'; DROP TABLE measure; --", "\u{202E}vänd"];
    let mut world = World::new();
    let system = system(&mut world, "  { $system } \"=1+1\" ", |_| {});
    let made = |place: usize| {
        let (id, reference) = (MeasureId::fresh(world.view().now), format!("Å-{place:04}"));
        let activity = format!("{} {place}", names[place % names.len()]);
        let end = Some(date(2024, 2, 29));
        let measure = Measure::new(id, reference.as_str().into(), system);
        Command::SaveMeasure(Box::new(Measure { activity: activity.as_str().into(), end, ..measure }))
    };
    let commands: Vec<Command> = (0..count).map(made).collect();
    world.run(&Command::All { label: "import_measure", subject: "åtgärder".into(), commands });
    world
}

#[test]
fn two_thousand_measures_with_hostile_names_cost_no_more_per_frame_than_forty() {
    let mut few = window(hostile(40));
    let mut many = window(hostile(2000));
    assert!(many.query_by_label_contains("Försenade 2").is_some(), "all are late");
    let (few, many) = (frame(&mut few), frame(&mut many));
    // Sorting, filtering or counting them all would take many times as long.
    assert!(many < few * 2 + std::time::Duration::from_millis(10), "{many:?} and {few:?}");
}
