//! The figures of the overview by table: heat maps, activities, sections, each with the list behind it.

mod district;
mod support;

use district::{District, district};
use proptest::prelude::*;
use sigill::domain::derive::Status::Classified;
use sigill::domain::{Aspect, Level, LifeCycle, PersonalData, Procured, Subject, WorkMark, WorkStatus, YesNo};
use sigill::register::Snapshot;
use sigill::register::query::{Activity, ActivityProgress, Light, Selection, SystemFilter, overview};
use support::{TODAY, World, level};

fn listed(snapshot: &Snapshot, selection: Selection) -> usize {
    SystemFilter::of(selection, None).slots(snapshot).len()
}

fn progress(world: &World, activity: Activity) -> ActivityProgress {
    let found = overview(world.snapshot(), None).activities.into_iter().find(|held| held.activity == activity);
    found.expect("every activity is counted")
}

fn marked(status: WorkStatus) -> WorkMark {
    WorkMark { status: Some(status), on: None }
}

#[test]
fn every_cell_of_a_heat_map_lists_as_many_systems_as_it_says_and_all_cells_are_all_systems() {
    let District { mut world, units, systems: all } = district();
    for unit in [None, Some(units[0])] {
        let figures = overview(world.snapshot(), unit);
        let systems = figures.figure(Selection::All).count;
        assert_eq!(systems == all.len(), unit.is_none());
        for map in &figures.heat_maps {
            assert_eq!(map.cells().count(), 36, "five levels and what is not known, both ways");
            assert_eq!(map.cells().map(|(_, count)| count).sum::<usize>(), systems);
            assert_eq!(map.most(), map.cells().map(|(_, count)| count).max().unwrap_or_default());
            for (cell, count) in map.cells() {
                let list = SystemFilter::of(Selection::Levels(cell), unit).slots(world.snapshot());
                assert_eq!(list.len(), count, "{cell:?}");
            }
        }
    }
    let system = world.system("Ensamt", |_| {});
    world.decide(Subject::System(system), [4, 0, 3], TODAY);
    let maps = overview(world.snapshot(), None).heat_maps;
    let count = |map: usize, row, column| maps[map].at(Level::new(row), Level::new(column)).1;
    assert_eq!((maps[0].down, maps[1].down), (Aspect::Confidentiality, Aspect::Integrity));
    assert_eq!((count(0, 4, 3), count(1, 0, 3)), (1, 1));
    assert_eq!(maps[0].rows().collect::<Vec<_>>(), [4, 3, 2, 1, 0, 9].map(Level::new), "the highest first");
}

#[test]
fn an_activity_is_green_when_no_more_remains_than_its_rule_lets() {
    // Activity, systems done, systems not done, what it shows.
    let cases = [
        (Activity::Classification, 9, 1, Light::Green),
        (Activity::Classification, 8, 1, Light::Yellow),
        (Activity::Critical, 9, 1, Light::Yellow),
        (Activity::Critical, 3, 0, Light::Green),
        (Activity::Critical, 0, 0, Light::Off),
    ];
    for (activity, done, open, expected) in cases {
        let mut world = World::new();
        for place in 0..done + open {
            let id = world.system(&format!("System {place}"), |system| system.business_critical = YesNo::Yes);
            if place < done {
                world.decide(Subject::System(id), [1, 1, 1], TODAY);
            }
        }
        let found = progress(&world, activity);
        assert_eq!((found.done(), found.remaining, found.light()), (done, open, expected), "{activity:?}");
    }
}

#[test]
fn work_is_counted_where_it_is_called_for_and_where_it_remains() {
    use Activity::{ActionPlans, ImpactAssessments, RiskAnalyses, ThresholdAnalyses};
    let mut world = World::new();
    world.system("Eget utan märke", |system| system.procured = Some(Procured::Own));
    world.system("Centralt utan märke", |system| system.procured = Some(Procured::Central));
    world.system("Centralt, behövs", |system| {
        (system.action_plan, system.risk_analysis) = (marked(WorkStatus::Needed), marked(WorkStatus::Started));
        system.impact_assessment = marked(WorkStatus::Needed);
    });
    world.system("Eget, klart", |system| {
        system.procured = Some(Procured::Own);
        (system.action_plan, system.risk_analysis) = (marked(WorkStatus::Done), marked(WorkStatus::NotNeeded));
        system.impact_assessment = marked(WorkStatus::NotNeeded);
        system.personal_data = PersonalData::Sensitive;
    });
    world.system("Avvecklat", |system| {
        system.procured = Some(Procured::Own);
        system.life_cycle = LifeCycle::Retired;
        system.impact_assessment = marked(WorkStatus::Needed);
    });
    for (activity, total, remaining) in
        [(ActionPlans, 3, 2), (RiskAnalyses, 3, 2), (ThresholdAnalyses, 1, 1), (ImpactAssessments, 1, 1)]
    {
        let found = progress(&world, activity);
        assert_eq!((found.total, found.remaining), (total, remaining), "{activity:?}");
        assert_eq!(listed(world.snapshot(), Selection::Remains(activity)), remaining, "{activity:?}");
    }
}

#[test]
fn what_remains_of_every_activity_is_what_its_list_shows() {
    let world = World::example();
    let figures = overview(world.snapshot(), None);
    for found in figures.activities {
        assert_eq!(listed(world.snapshot(), Selection::Remains(found.activity)), found.remaining, "{found:?}");
    }
    let review = figures.activities[2];
    let late = [sigill::domain::ReviewState::Overdue, sigill::domain::ReviewState::NeedsReview];
    let late: usize = late.map(|state| figures.figure(Selection::Review(state)).count).iter().sum();
    assert_eq!((review.activity, review.remaining), (Activity::Review, late));
}

#[test]
fn each_section_has_its_own_shares() {
    let world = district().world;
    for section in overview(world.snapshot(), None).units {
        let inside = overview(world.snapshot(), Some(section.unit));
        let count = |selection| inside.figure(selection).count;
        assert_eq!(section.own, (count(Selection::Own), count(Selection::OwnStatus(Classified))));
        let critical = (count(Selection::Critical), count(Selection::CriticalStatus(Classified)));
        assert_eq!(section.critical, critical);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn cells_sum_to_the_systems_in_use(systems in prop::collection::vec((0..6_u8, 0..5_u8, 0..5_u8, any::<bool>()), 0..12)) {
        let mut world = World::new();
        for (place, (k, r, t, is_retired)) in systems.iter().enumerate() {
            let id = world.system(&format!("System {place}"), |system| {
                system.life_cycle = if *is_retired { LifeCycle::Retired } else { LifeCycle::InUse };
            });
            if *k < 5 {
                world.decide(Subject::System(id), [*k, *r, *t], TODAY);
            }
        }
        let expected = |k: Option<u8>, t: u8| {
            let fits = |held: &&(u8, u8, u8, bool)| !held.3 && (held.0 < 5).then_some(held.0) == k && (k.is_none() || held.2 == t);
            systems.iter().filter(fits).count()
        };
        let figures = overview(world.snapshot(), None);
        let map = &figures.heat_maps[0];
        prop_assert_eq!(map.at(None, None).1, expected(None, 0));
        for (k, t) in (0..5).flat_map(|k| (0..5).map(move |t| (k, t))) {
            prop_assert_eq!(map.at(Some(level(k)), Some(level(t))).1, expected(Some(k), t), "K {} T {}", k, t);
        }
        let all = figures.figure(Selection::All).count;
        for map in &figures.heat_maps {
            prop_assert_eq!(map.cells().map(|(_, count)| count).sum::<usize>(), all);
        }
    }
}
