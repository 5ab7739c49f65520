//! From the first shipped version of the catalogue to the second, and to an own one: what a register has about
//! requirements follows, and undo brings it back.

mod support;

use jiff::civil::date;
use sigill::catalogue::Catalogue;
use sigill::domain::{
    AcceptanceId, Answer, Assessment, AssessmentId, CatalogueId, GapState, Levels, Measure, MeasureId, Practice,
    PracticeId, Record, RiskAcceptance, Settings, Severity, Subject, SystemId, ToConfirm,
};
use sigill::exchange::{CatalogueFormat, export_catalogue, read_catalogue};
use sigill::register::Command;
use sigill::register::query::Following;
use support::{TODAY, World, origin};

fn version(number: u32) -> &'static Catalogue {
    Catalogue::shipped_version(number).expect("is shipped")
}

fn adopt(world: &mut World, catalogue: &Catalogue) {
    world.run(&Command::AdoptCatalogue(Box::new(catalogue.clone())));
}

/// A register on version 1 with a system that has answered all of it.
fn answered() -> (World, SystemId) {
    let mut world = World::new();
    let unit = world.unit("Kansli", None);
    let system = world.system("Tidbok", |system| {
        system.unit = Some(unit);
        system.personal_data = sigill::domain::PersonalData::Sensitive;
        system.cybersecurity_act = sigill::domain::YesNo::Yes;
    });
    world.decide(Subject::System(system), [3, 3, 3], date(2026, 10, 1));
    let settings = Settings { catalogue: CatalogueId::shipped(1), ..world.snapshot().settings().clone() };
    world.run(&Command::SaveSettings(Box::new(settings)));
    let slot = world.snapshot().systems().slot(system).expect("is there");
    let ids: Vec<_> =
        world.snapshot().demands(slot).iter().map(|held| held.applicable.requirement.id.clone()).collect();
    for (place, id) in ids.into_iter().enumerate() {
        let answer = if place % 5 == 0 { Answer::NotMet } else { Answer::Met };
        let answer = match &*id {
            "LEV-06" | "INC-06" | "PUP-05" => Answer::Partly,
            "AVV-04" => Answer::Met,
            _ => answer,
        };
        let fresh = Assessment::new(AssessmentId::fresh(world.view().now), system, id);
        world.run(&Command::SaveAssessment(Box::new(Assessment { answer, present: "så här".into(), ..fresh })));
    }
    let measure = Measure {
        activity: "Prova ett uttag".into(),
        requirements: ["LEV-06".into(), "AVV-04".into(), "DRI-08".into()].into_iter().collect(),
        ..Measure::new(MeasureId::fresh(world.view().now), "Å-1".into(), system)
    };
    world.run(&Command::SaveMeasure(Box::new(measure)));
    for id in ["INC-06", "PUP-05"] {
        let acceptance = RiskAcceptance {
            id: AcceptanceId::fresh(world.view().now),
            system,
            requirement: id.into(),
            gap: "".into(),
            risk: Severity::Moderate,
            reason: "byts ut i vår".into(),
            accepted_by: "systemägare".into(),
            on: TODAY,
            valid_until: None,
            reference: "§ 12".into(),
            levels: Levels::default(),
        };
        world.run(&Command::AcceptRisk(Box::new(acceptance)));
    }
    let id = PracticeId::fresh(world.view().now);
    let practice = Practice {
        id,
        unit,
        requirement: "DRI-08".into(),
        text: "Listan hänger i jourrummet.".into(),
        by: "".into(),
        on: None,
    };
    world.run(&Command::SavePractice(practice));
    (world, system)
}

/// All that hangs on requirements, in a fixed order, with the catalogue that counts.
fn everything(world: &World) -> (CatalogueId, Vec<Record>) {
    let snapshot = world.snapshot();
    let mut records: Vec<Record> = Vec::new();
    records.extend(snapshot.assessments().iter().map(|(_, held)| Record::Assessment(Box::new(held.clone()))));
    records.extend(snapshot.measures().iter().map(|(_, held)| Record::Measure(Box::new(held.clone()))));
    records.extend(snapshot.acceptances().iter().map(|(_, held)| Record::RiskAcceptance(Box::new(held.clone()))));
    records.extend(snapshot.practices().iter().map(|(_, held)| Record::Practice(Box::new(held.clone()))));
    records.sort_by_key(Record::key);
    (snapshot.catalogue().id, records)
}

#[test]
fn answers_measures_and_acceptances_follow_from_the_first_version_to_the_second_and_back() {
    let (mut world, system) = answered();
    assert_eq!(world.snapshot().newer_catalogue().map(|newer| newer.version), Some(2));
    let adoption = world.snapshot().adoption(version(2));
    let of = |id: &str| {
        let held = adoption.comparison.requirements.iter().find(|held| &*held.requirement.id == id).expect("is there");
        adoption.following(held)
    };
    assert_eq!(of("AVV-04"), Following { answers: 2, measures: 2, acceptances: 0 });
    assert_eq!(of("INC-10"), Following { answers: 1, measures: 1, acceptances: 0 });
    assert!(of("SEK-01").is_empty());
    let gone: Vec<usize> = adoption.comparison.gone.iter().map(|held| adoption.held(held).answers).collect();
    assert_eq!(gone, [1, 1]);
    let before = everything(&world);
    let operations = world.register.operations().len();

    adopt(&mut world, version(2));
    assert_eq!(world.register.operations().len(), operations + 1, "one operation");
    let snapshot = world.snapshot();
    assert_eq!((snapshot.catalogue().version, snapshot.newer_catalogue()), (2, None));
    let held = |id: &str| {
        let held = snapshot.assessment(system, id).expect(id);
        (held.answer, held.to_confirm)
    };
    assert_eq!(held("ATK-01").1, None, "unchanged");
    assert_eq!(held("AUT-02").1, Some(ToConfirm::Reworded), "other numbers");
    assert_eq!(held("AVV-04"), (Answer::Partly, Some(ToConfirm::Merged)), "the worse of two made one");
    assert_eq!(held("INC-06"), (Answer::Partly, Some(ToConfirm::Merged)));
    assert_eq!(held("INC-09"), (Answer::Partly, Some(ToConfirm::Merged)), "the other half");
    assert_eq!(held("INC-10").1, None, "another id, the same demand");
    assert!(snapshot.assessment(system, "DRI-08").is_none() && snapshot.assessment(system, "STY-10").is_none());
    assert_eq!(held("PUP-05"), (Answer::Partly, None), "kept, set aside");
    let measure = snapshot.measure_by_reference("Å-1").expect("is there");
    assert_eq!(measure.requirements.iter().map(|id| &**id).collect::<Vec<_>>(), ["AVV-04", "INC-10"]);
    assert_eq!(snapshot.gap(system, "INC-06"), Some(GapState::Accepted));
    assert_eq!(snapshot.gap(system, "INC-09"), Some(GapState::Accepted));
    let unit = snapshot.units().iter().map(|(_, unit)| unit.id).next().expect("a unit");
    assert!(snapshot.practice(unit, "INC-10").is_some());
    assert_eq!(world.register.store().check().expect("is checked"), []);

    world.register.undo(&origin()).expect("is taken back");
    assert_eq!(everything(&world), before);
    assert_eq!(world.register.store().check().expect("is checked"), []);
    world.register.redo(&origin()).expect("is done again");
    assert_eq!(world.snapshot().catalogue().version, 2);
}

#[test]
fn an_own_catalogue_made_from_the_shipped_one_takes_over() {
    let (mut world, system) = answered();
    let before = everything(&world);
    let mut bytes = Vec::new();
    export_catalogue(version(1), CatalogueFormat::ALL[0], &mut bytes).expect("is written");
    let text = String::from_utf8(bytes)
        .expect("text")
        .replace("senast {limit} efter att någon slutat", "genast, högst {limit} efter att någon slutat");
    let own = CatalogueId(uuid::Uuid::from_u128(9));
    let read = read_catalogue(text.as_bytes(), own, "Kommunens krav").expect("is read").catalogue;
    let adoption = world.snapshot().adoption(&read);
    let changed: Vec<&str> = adoption.comparison.to_confirm().map(|held| &*held.requirement.id).collect();
    assert_eq!(changed, ["ATK-01"]);
    assert!(adoption.comparison.gone.is_empty() && adoption.comparison.added().next().is_none());
    assert!(!world.snapshot().has_adopted(&read));

    adopt(&mut world, &read);
    let snapshot = world.snapshot();
    assert_eq!((&*snapshot.catalogue().name, snapshot.catalogue().id), ("Kommunens krav", own));
    assert_eq!(snapshot.newer_catalogue(), None, "an own catalogue is nobody else's to renew");
    assert_eq!(snapshot.assessment(system, "ATK-01").expect("is there").to_confirm, Some(ToConfirm::Reworded));
    let again = Catalogue { id: CatalogueId(uuid::Uuid::from_u128(10)), ..read.clone() };
    assert!(snapshot.has_adopted(&again), "the same again");
    assert_eq!(snapshot.as_next_version(again.clone()).version, 1);
    let edited = Catalogue { requirements: again.requirements[1..].to_vec(), ..again };
    assert_eq!(snapshot.as_next_version(edited).version, 2, "what was edited since is a later version");
    world.register.undo(&origin()).expect("is taken back");
    assert_eq!(everything(&world), before);
}
