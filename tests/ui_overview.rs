//! Översikt: the officer's figures, each opening exactly its list.

mod district;
mod support;

use district::{District, district};
use eframe::egui::accesskit::Role;
use eframe::egui::{CentralPanel, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::derive::Status;
use sigill::domain::{LifeCycle, ReviewState, UnitId, WorkStatus};
use sigill::register::query::{AssetFilter, AssetSelection, COUNTED, Selection, SystemFilter, overview};
use sigill::register::{Command, Snapshot};
use sigill::ui::screens::overview::{self as screen, State};
use sigill::ui::{Action, View, theme};
use support::{Stage, World, picture, stage};

fn open<'a>(world: World, size: [f32; 2], is_dark: bool) -> Harness<'a, Stage<State>> {
    stage(world, State::default(), size, is_dark, framed, |_, _| {})
}

fn framed(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let frame = theme::screen_frame(ui);
    CentralPanel::default().frame(frame).show(ui, |ui| screen::show(state, view, ui, actions));
}

fn press(harness: &mut Harness<'_, Stage<State>>, name: &str) -> Vec<Action> {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    std::mem::take(&mut harness.state_mut().world.asked)
}

fn listed(action: &Action, snapshot: &Snapshot, unit: Option<UnitId>) -> usize {
    match action {
        Action::ListSystems(selection) => SystemFilter::of(*selection, unit).slots(snapshot).len(),
        Action::ListAssets(selection) => AssetFilter::of(*selection, unit).slots(snapshot).len(),
        other => panic!("{other:?} lists nothing"),
    }
}

#[test]
fn every_figure_counts_what_its_list_shows() {
    let District { mut world, units, systems } = district();
    let mut retired = world.snapshot().systems().get(systems[40]).expect("is there").clone();
    retired.life_cycle = LifeCycle::Retired;
    world.run(&Command::SaveSystem(Box::new(retired)));
    for unit in [None, Some(units[0]), Some(units[4])] {
        let figures = overview(world.snapshot(), unit);
        for selection in COUNTED {
            let list = SystemFilter::of(selection, unit).slots(world.snapshot());
            assert_eq!(figures.figure(selection).count, list.len(), "{selection:?} in {unit:?}");
        }
        let assets = |selection| AssetFilter::of(selection, unit).slots(world.snapshot()).len();
        assert_eq!(figures.assets, (assets(AssetSelection::All), assets(AssetSelection::Decided)));
    }
}

#[test]
fn every_unit_counts_what_its_lists_show() {
    let District { world, units, .. } = district();
    let figures = overview(world.snapshot(), None);
    assert_eq!(figures.units.len(), 5, "the parts of the only unit at the top");
    for unit in &figures.units {
        let count = |selection| SystemFilter::of(selection, Some(unit.unit)).slots(world.snapshot()).len();
        assert_eq!(unit.systems, count(Selection::All));
        assert_eq!(unit.classified, count(Selection::Status(Status::Classified)));
        assert_eq!(unit.incomplete, count(Selection::Status(Status::Incomplete)));
        assert_eq!(unit.overdue, count(Selection::Review(ReviewState::Overdue)));
    }
    let inside = overview(world.snapshot(), Some(units[0]));
    assert_eq!(inside.units.len(), 1, "only Hemtjänst lies beneath Äldreomsorg");
}

#[test]
fn the_monthly_figures_open_exactly_their_lists() {
    let mut harness = open(district().world, [1068.0, 700.0], false);
    let expected = [
        ("System i registret 72", Selection::All, 72),
        ("23 egna", Selection::Own, 23),
        ("49 centrala", Selection::Central, 49),
        ("Egna klassade 13 av 23", Selection::OwnStatus(Status::Classified), 13),
        ("3 planerade med datum", Selection::OwnPlanned, 3),
        ("Handlingsplaner klara 11", Selection::ActionPlan(WorkStatus::Done), 11),
        ("Riskanalyser klara 5", Selection::RiskAnalysis(WorkStatus::Done), 5),
        ("Försenade 3", Selection::Review(ReviewState::Overdue), 3),
        ("5 förfaller inom 90 dagar", Selection::Review(ReviewState::DueSoon), 5),
        ("Behöver omklassas 1", Selection::Review(ReviewState::NeedsReview), 1),
        ("Ofullständiga 2", Selection::Status(Status::Incomplete), 2),
        ("Justeringar att ompröva 1", Selection::AdjustmentToReview, 1),
        ("System i cirklar 2", Selection::InCircle, 2),
    ];
    for (name, selection, count) in expected {
        let asked = press(&mut harness, name);
        assert!(matches!(asked[..], [Action::ListSystems(list)] if list == selection), "{name}: {asked:?}");
        assert_eq!(listed(&asked[0], harness.state().world.snapshot(), None), count, "{name}");
    }
    let asked = press(&mut harness, "Informationsmängder beslutade 1 av 2");
    assert!(matches!(asked[..], [Action::ListAssets(AssetSelection::Decided)]), "{asked:?}");
}

#[test]
fn the_example_register_answers_the_monthly_question() {
    let mut world = World::new();
    sigill::exchange::example::build(&mut world.register, &support::origin()).expect("the example register");
    let harness = open(world, [1068.0, 700.0], false);
    for name in [
        "System i registret 72",
        "23 egna",
        "Egna klassade 13 av 23",
        "3 planerade med datum",
        "Handlingsplaner klara 11",
        "Riskanalyser klara 5",
    ] {
        harness.get_by_role_and_label(Role::Button, name);
    }
    assert_eq!(harness.get_all_by_role_and_label(Role::Button, "3 behövs ej").count(), 2, "plans and risks");
}

#[test]
fn the_work_for_personal_data_is_counted_and_opens_its_lists() {
    let mut harness = open(World::example(), [1068.0, 700.0], false);
    for (name, selection) in [
        ("1 tröskelanalys gjord", Selection::ThresholdDone),
        ("64 utan tröskelanalys", Selection::ThresholdMissing),
        ("65 system", Selection::PersonalData),
        ("12 konsekvensbedömningar kvar", Selection::AssessmentOutstanding),
    ] {
        let asked = press(&mut harness, name);
        assert!(matches!(asked[..], [Action::ListSystems(list)] if list == selection), "{name}: {asked:?}");
    }
    let asked = press(&mut harness, "Kopiera som text");
    let [Action::Copy(text)] = &asked[..] else { panic!("{asked:?}") };
    assert!(text.contains("Personuppgifter, utan tröskelanalys\t64\n"), "{text}");
}

#[test]
fn what_is_not_needed_is_counted_for_plans_and_for_risks() {
    let mut harness = open(district().world, [1068.0, 700.0], false);
    let expected = [Selection::ActionPlan(WorkStatus::NotNeeded), Selection::RiskAnalysis(WorkStatus::NotNeeded)];
    for (place, selection) in expected.into_iter().enumerate() {
        harness.get_all_by_role_and_label(Role::Button, "3 behövs ej").nth(place).expect("two of them").click();
        harness.run();
        let asked = std::mem::take(&mut harness.state_mut().world.asked);
        assert!(matches!(asked[..], [Action::ListSystems(list)] if list == selection), "{asked:?}");
    }
}

#[test]
fn a_unit_is_looked_at_and_left_again() {
    let mut harness = open(district().world, [1068.0, 700.0], false);
    harness
        .get_by_role_and_label(Role::Button, "Förskola: 14 system, 8 klassade, 1 ofullständiga, 1 försenade")
        .click();
    harness.run();
    let asked = std::mem::take(&mut harness.state_mut().world.asked);
    assert!(matches!(asked[..], [Action::ListSystems(Selection::All)]), "{asked:?}");
    harness.get_by_label("Förskola med underliggande enheter · 2026-11-21");
    harness.get_by_role_and_label(Role::Button, "System i registret 14");
    press(&mut harness, "Visa hela registret");
    harness.get_by_role_and_label(Role::Button, "System i registret 72");
}

#[test]
fn figures_follow_a_change() {
    let District { world, systems, .. } = district();
    let mut harness = open(world, [1068.0, 700.0], false);
    harness.run();
    harness.state_mut().world.run(&Command::RemoveSystem(systems[60]));
    harness.run();
    harness.get_by_role_and_label(Role::Button, "System i registret 71");
    harness.get_by_role_and_label(Role::Button, "48 centrala");
}

#[test]
fn the_figures_are_copied_as_a_table() {
    let mut harness = open(district().world, [1068.0, 700.0], false);
    let asked = press(&mut harness, "Kopiera som text");
    let [Action::Copy(text)] = &asked[..] else { panic!("{asked:?}") };
    assert!(text.contains("System i registret\t72\n"), "{text}");
    assert!(text.contains("Egna klassade\t13 av 23\n"), "{text}");
    assert!(text.contains("Handlingsplaner klara, behövs ej\t3\n"), "{text}");
    assert!(text.contains("Enhet\tSystem\tKlassade\tOfullständiga\tFörsenade\n"), "{text}");
    assert!(text.lines().any(|line| line.starts_with("Förskola\t14\t8\t1\t1")), "{text}");
}

#[test]
fn the_most_urgent_is_one_click_away() {
    let District { world, systems, .. } = district();
    let mut harness = open(world, [1068.0, 700.0], false);
    let asked = press(&mut harness, "Tidbok 1 Försenad 2026-08-15");
    assert!(matches!(asked[..], [Action::Open(sigill::domain::Subject::System(id))] if id == systems[0]), "{asked:?}");
}

#[test]
fn an_empty_register_leads_to_the_first_system() {
    let mut harness = open(World::new(), [1068.0, 700.0], false);
    let asked = press(&mut harness, "Till systemen");
    assert!(matches!(asked[..], [Action::Go(sigill::ui::Screen::Systems)]), "{asked:?}");
}

#[test]
#[ignore = "pictures to look at; needs a renderer"]
fn pictures() {
    for (size, is_dark, name) in [
        ([1068.0, 744.0], false, "overview-light"),
        ([1068.0, 744.0], true, "overview-dark"),
        ([812.0, 560.0], false, "overview-small"),
        ([406.0, 560.0], true, "overview-tiny"),
    ] {
        let mut world = World::new();
        sigill::exchange::example::build(&mut world.register, &support::origin()).expect("the example register");
        let mut harness = open(world, size, is_dark);
        harness.run();
        picture(&mut harness, name);
    }
}

#[test]
fn assets_outside_their_type_and_differing_judgements_lead_to_their_lists() {
    let mut harness = open(World::example(), [1068.0, 744.0], false);
    harness.run();
    let asked = press(&mut harness, "2 avviker från typ");
    assert!(matches!(asked[..], [Action::ListAssets(AssetSelection::OutsideType)]), "{asked:?}");
    assert_eq!(listed(&asked[0], harness.state().world.snapshot(), None), 2);
    let asked = press(&mut harness, "1 olika bedömning");
    assert!(matches!(asked[..], [Action::ListDiffering]), "{asked:?}");
}
