//! The requirements of the systems of a register: they follow what is decided, linked and ticked at any moment.

mod support;

use sigill::catalogue::Catalogue;
use sigill::domain::{
    Aspect, Classification, ClassificationId, LawMark, LifeCycle, PersonalData, Subject, SystemId, YesNo,
};
use sigill::register::Command;
use support::{TODAY, World, level};

const FILES: [(&str, &str); 2] = [
    ("atkomst.toml", include_str!("fixtures/catalogue/atkomst.toml")),
    ("styrning.toml", include_str!("fixtures/catalogue/styrning.toml")),
];

fn ids(world: &World, system: SystemId) -> Vec<String> {
    let catalogue = Catalogue::read(1, &FILES).expect("can be read");
    let slot = world.snapshot().systems().slot(system).expect("is there");
    let found = world.snapshot().requirements(&catalogue, slot);
    found.into_iter().map(|held| held.requirement.id.to_string()).collect()
}

fn has(world: &World, system: SystemId, mark: LawMark) -> bool {
    world.snapshot().law_marks(world.snapshot().systems().slot(system).expect("is there")).has(mark)
}

#[test]
fn requirements_follow_what_is_decided_and_ticked() {
    let mut world = World::new();
    let system = world.system("Journal", |_| {});
    let asset = world.asset("Journaler", None);
    world.link(system, asset);
    assert_eq!(ids(&world, system), ["STY-01"], "basic protection needs no levels");

    let id = ClassificationId::fresh(world.view().now);
    let mut decision = Classification::draft(id, Subject::Asset(asset));
    for (aspect, number) in [(Aspect::Confidentiality, 3), (Aspect::Integrity, 0), (Aspect::Availability, 0)] {
        decision.levels[aspect] = Some(level(number));
    }
    decision.laws = ["Patientdatalagen".into()].into_iter().collect();
    decision.decided_on = Some(TODAY);
    world.run(&Command::SaveDraft(Box::new(decision.clone())));
    assert_eq!(ids(&world, system), ["STY-01"], "a draft counts for nothing");
    world.run(&Command::DecideClassification(Box::new(decision)));
    assert_eq!(ids(&world, system), ["STY-01", "ATK-01", "ATK-02"]);

    world.decide(Subject::Asset(asset), [4, 0, 0], TODAY);
    assert_eq!(ids(&world, system), ["STY-01"], "level 4 lies outside the method");
    let mut retired = world.system_named("Journal").expect("is there").clone();
    retired.life_cycle = LifeCycle::Retired;
    world.run(&Command::SaveSystem(Box::new(retired)));
    assert!(ids(&world, system).is_empty(), "a retired system needs nothing more");
}

#[test]
fn marks_come_from_the_system_and_what_it_carries() {
    let mut world = World::new();
    let plain = world.system("Plan", |_| {});
    let personal = world.system("Personal", |system| system.personal_data = PersonalData::Sensitive);
    let covered = world.system("Vatten", |system| system.cybersecurity_act = YesNo::Yes);
    let asset = world.asset("Avgifter", None);
    let mut held = world.snapshot().assets().get(asset).expect("is there").clone();
    held.laws = ["OSL 26 kap. 1 §".into()].into_iter().collect();
    held.personal_data = PersonalData::Personal;
    world.run(&Command::SaveAsset(Box::new(held)));
    assert_eq!(LawMark::ALL.map(|mark| has(&world, plain, mark)), [false; 4]);
    assert!(has(&world, personal, LawMark::PersonalData) && has(&world, covered, LawMark::Cybersecurity));
    world.link(plain, asset);
    assert_eq!(LawMark::ALL.map(|mark| has(&world, plain, mark)), [true, false, true, false]);
}
