//! What a supplier is asked for, chosen in the window: for a system and for one that is only planned.

mod support;

use eframe::egui::{CentralPanel, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::{LawMark, LawMarks, Level, Levels, Subject};
use sigill::exchange::{LeftOut, ProcuredSystem, Procurement, Profile, export_procurement};
use sigill::ui::screens::plan::OverAll;
use sigill::ui::{Action, View};
use support::hands::{choose, press, type_into};
use support::{Stage, TODAY, World, stage};

type Window = Harness<'static, Stage<OverAll>>;

fn show(over: &mut OverAll, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    CentralPanel::default().show(ui, |_| {});
    over.show(view, ui, actions);
}

fn window(world: World, action: &Action) -> Window {
    let mut over = OverAll::default();
    assert!(over.begin(action, &world.view()));
    let mut window = stage(world, over, [1044.0, 720.0], false, show, |over, outcome| {
        over.settle(outcome);
    });
    window.run();
    window
}

fn world() -> World {
    let mut world = World::new();
    let system = world.system("Journal", |_| {});
    world.decide(Subject::System(system), [2, 1, 1], TODAY);
    world
}

fn says(window: &Window, text: &str) -> bool {
    window.query_all_by_label(text).next().is_some()
}

fn asked(window: &mut Window) -> Procurement {
    match std::mem::take(&mut window.state_mut().world.asked).pop() {
        Some(Action::SaveProcurement(wanted)) => *wanted,
        other => panic!("{other:?}"),
    }
}

fn written(world: &World, wanted: &Procurement) -> String {
    let mut bytes = Vec::new();
    let found = wanted.what.requirements(world.snapshot());
    let catalogue = world.snapshot().catalogue();
    export_procurement(catalogue, &found, &wanted.left_out, Profile::Rfc4180, &mut bytes).expect("is written");
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn what_is_chosen_away_needs_a_reason_and_stands_last() {
    let world = world();
    let system = world.system_named("Journal").expect("is there").id;
    let mut window = window(world, &Action::ExportProcurement(system));
    assert!(says(&window, "Upphandlingskrav för Journal"));
    window.get_by_label_contains("Åtkomst och behörighet (").click();
    window.run_ok();
    window.get_by_label("ATK-01 · Behörigheter tas bort i tid").click();
    window.run_ok();
    assert!(says(&window, "Skriv skälet till det bortvalda kravet."));
    press(&mut window, "Exportera…");
    assert!(window.state().world.asked.is_empty(), "not without a reason");
    type_into(&mut window, "Skäl att välja bort ATK-01", "=löses i \"plattformen\", redan avtalat");
    press(&mut window, "Exportera…");
    let wanted = asked(&mut window);
    assert_eq!(wanted.what, ProcuredSystem::System(system));
    let list = written(&window.state().world, &wanted);
    let rows: Vec<&str> = list.lines().collect();
    let all = wanted.what.requirements(window.state().world.snapshot()).len();
    assert_eq!(rows.len(), 1 + all, "what is chosen away is still told");
    let away = rows.last().expect("a row");
    assert!(away.starts_with("ATK-01,Bortvalda krav,"), "{away}");
    assert!(away.ends_with(",KR,2,,\"'=löses i \"\"plattformen\"\", redan avtalat\""), "{away}");
}

#[test]
fn the_levels_of_a_planned_system_are_given_in_the_window() {
    let mut window = window(World::new(), &Action::PlanProcurement);
    assert!(says(&window, "Ange en nivå för minst en aspekt."));
    press(&mut window, "Exportera…");
    assert!(window.state().world.asked.is_empty());
    choose(&mut window, "K Konfidentialitet", "3 Allvarlig");
    choose(&mut window, "T Tillgänglighet", "4 Synnerligen allvarlig");
    assert!(window.query_by_label_contains("Tillgänglighet ligger på nivå 4: särskild analys krävs.").is_some());
    window.get_by_label("Personuppgifter").click();
    window.run_ok();
    press(&mut window, "Exportera…");
    let wanted = asked(&mut window);
    let mut levels = Levels::default();
    levels.0[0] = Level::new(3);
    levels.0[2] = Level::new(4);
    let laws: LawMarks = [LawMark::PersonalData].into_iter().collect();
    assert_eq!(wanted, Procurement { what: ProcuredSystem::Planned { levels, laws }, left_out: Vec::new() });
}

#[test]
fn the_list_is_grouped_by_area_in_the_order_of_the_catalogue() {
    let world = world();
    let system = world.system_named("Journal").expect("is there").id;
    let left = LeftOut { requirement: "STY-01".into(), reason: "centralt".into() };
    let list = written(&world, &Procurement { what: ProcuredSystem::System(system), left_out: vec![left] });
    let areas: Vec<&str> = list.lines().skip(1).filter_map(|row| row.split(',').nth(1)).collect();
    let mut distinct = areas.clone();
    distinct.dedup();
    let mut sorted = distinct.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(distinct.len(), sorted.len(), "no area comes twice: {distinct:?}");
    assert_eq!(distinct.last(), Some(&"Bortvalda krav"));
}

#[test]
#[ignore = "needs a renderer"]
fn pictures() {
    let mut window = window(World::new(), &Action::PlanProcurement);
    choose(&mut window, "K Konfidentialitet", "3 Allvarlig");
    window.get_by_label_contains("Åtkomst och behörighet (").click();
    window.run_ok();
    support::picture(&mut window, "procurement-planned");
    let world = world();
    let system = world.system_named("Journal").expect("is there").id;
    let mut window = self::window(world, &Action::ExportProcurement(system));
    window.get_by_label_contains("Åtkomst och behörighet (").click();
    window.run_ok();
    window.get_by_label("ATK-01 · Behörigheter tas bort i tid").click();
    window.run_ok();
    support::picture(&mut window, "procurement-system");
}
