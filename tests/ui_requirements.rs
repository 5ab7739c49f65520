//! The tab "Krav" of a system: what its levels demand, and what is said where nothing does.

mod support;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::catalogue::Catalogue;
use sigill::domain::{Answer, Assessment, AssessmentId, LifeCycle, Subject};
use sigill::register::Command;
use sigill::ui::Action;
use sigill::ui::screens::systems::State;
use support::hands::{open_on, press};
use support::{Stage, TODAY, World, screen};

type Window<'a> = Harness<'a, Stage<State>>;

fn shown<'a>(world: World) -> Window<'a> {
    let mut window = screen(world, State::default(), [1400.0, 900.0], false);
    window.run();
    open_on(&mut window, "Journal", "Krav");
    window
}

/// A system with decided levels of K, R and T.
fn world(levels: [u8; 3]) -> World {
    let mut world = World::new();
    let system = world.system("Journal", |_| {});
    world.decide(Subject::System(system), levels, TODAY);
    world
}

fn count(world: &World) -> usize {
    let (slot, _) = world.snapshot().systems().iter().next().expect("a system");
    world.snapshot().requirements(Catalogue::shipped(), slot).len()
}

#[test]
fn requirements_stand_by_area_with_wording_step_and_reason() {
    let mut window = shown(world([2, 1, 0]));
    let all = count(&window.state().world);
    window.get_by_label(&format!("{all} krav gäller"));
    assert!(window.query_by_label_contains("Behörigheter tas bort senast").is_none(), "the areas are folded");
    window.get_by_label_contains("Åtkomst och behörighet").click();
    window.run_ok();
    window.get_by_label("Behörigheter tas bort i tid");
    window.get_by_label("Behörigheter tas bort senast en vecka efter att någon slutat eller bytt uppgift.");
    window.get_by_label("ATK-01 · gäller för K 2, R 1 · It-driften");
    press(&mut window, "Upphandlingskrav…");
    let asked = std::mem::take(&mut window.state_mut().world.asked);
    assert!(matches!(asked[..], [Action::ExportProcurement(_)]), "{asked:?}");
}

#[test]
fn they_follow_a_new_decision_at_once() {
    let mut window = shown(world([1, 1, 1]));
    let before = count(&window.state().world);
    let system = window.state().world.system_named("Journal").expect("is there").id;
    window.state_mut().world.decide(Subject::System(system), [3, 3, 3], TODAY);
    window.run();
    let after = count(&window.state().world);
    assert!(after > before);
    window.get_by_label(&format!("{after} krav gäller"));
}

#[test]
fn level_4_asks_for_a_special_analysis() {
    let window = shown(world([4, 1, 1]));
    window.get_by_label_contains("Konfidentialitet ligger på nivå 4: särskild analys krävs.");
}

#[test]
fn an_unclassified_system_is_to_be_classified_and_a_retired_one_needs_nothing() {
    let mut world = World::new();
    world.system("Journal", |_| {});
    let mut window = shown(world);
    window.get_by_label_contains("Systemet är oklassat.");
    press(&mut window, "Klassa");
    let asked = std::mem::take(&mut window.state_mut().world.asked);
    assert!(matches!(asked[..], [Action::Classify(Subject::System(_))]), "{asked:?}");

    let mut world = World::new();
    world.system("Journal", |system| system.life_cycle = LifeCycle::Retired);
    let mut window = screen(world, State::default(), [1400.0, 900.0], false);
    window.run();
    press(&mut window, "Mer");
    window.get_by_label("Visa avvecklade").click();
    window.run();
    open_on(&mut window, "Journal", "Krav");
    window.get_by_label("Systemet är avvecklat. Inga krav gäller längre.");
}

#[test]
fn the_tab_tells_how_far_the_self_assessment_is_and_what_has_changed() {
    let mut world = world([1, 1, 1]);
    let (slot, _) = world.snapshot().systems().iter().next().expect("a system");
    let system = world.snapshot().system_id(slot).expect("is there");
    let answers: Vec<Assessment> = {
        let demands = world.snapshot().demands(slot);
        let fresh = |id: &sigill::domain::Text| {
            let answer = Assessment::new(AssessmentId::fresh(world.view().now), system, id.clone());
            Assessment { answer: Answer::Met, ..answer }
        };
        demands.iter().map(|demand| fresh(&demand.applicable.requirement.id)).collect()
    };
    let all = answers.len();
    for answer in answers {
        world.run(&Command::SaveAssessment(Box::new(answer)));
    }
    let mut window = shown(world);
    window.get_by_label(&format!("Alla {all} krav är besvarade"));
    window.get_by_label(&format!("{all} uppfyllda"));
    window.state_mut().world.decide(Subject::System(system), [2, 1, 1], TODAY);
    window.run();
    let new = count(&window.state().world) - all;
    window.get_by_label_contains(&format!("{new} nya krav sedan nivån höjdes"));
    press(&mut window, "Självskatta");
    let asked = std::mem::take(&mut window.state_mut().world.asked);
    assert!(matches!(asked[..], [Action::Assess(_)]), "{asked:?}");
}
