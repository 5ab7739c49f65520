//! From a level to answers, measures and accepted risks: stories on one register, with undo.

mod support;

use jiff::civil::date;
use sigill::catalogue::Catalogue;
use sigill::domain::{
    AcceptanceId, AcceptanceState, Answer, Assessment, AssessmentId, CatalogueId, Date, FollowUp, FollowUpId,
    FollowUpState, GapState, Measure, MeasureId, MeasureStatus, Operated, Outcome, Practice, PracticeId, Record,
    ReportBack, RiskAcceptance, Severity, Subject, SystemId, ToConfirm,
};
use sigill::register::query::Demand;
use sigill::register::{Command, Refusal, RegisterError, Slot};
use support::{TODAY, World, origin};

/// A requirement from K1 on that sharpens with the level, in every version.
const SHARPENING: &str = "ATK-01";

fn rated(name: &str, levels: [u8; 3]) -> (World, SystemId) {
    let mut world = World::new();
    let system = world.system(name, |_| {});
    world.decide(Subject::System(system), levels, date(2026, 10, 1));
    (world, system)
}

fn slot(world: &World, system: SystemId) -> Slot {
    world.snapshot().systems().slot(system).expect("is there")
}

fn answer(world: &World, system: SystemId, id: &str, answer: Answer) -> Assessment {
    let held = world.snapshot().assessment(system, id).cloned();
    let fresh = || Assessment::new(AssessmentId::fresh(world.view().now), system, id.into());
    Assessment { answer, to_confirm: None, on: None, ..held.unwrap_or_else(fresh) }
}

fn say(world: &mut World, system: SystemId, id: &str, said: Answer) {
    let wanted = Assessment { note: "skäl".into(), ..answer(world, system, id, said) };
    world.run(&Command::SaveAssessment(Box::new(wanted)));
}

fn demand<'a>(world: &'a World, system: SystemId, id: &str) -> Demand<'a> {
    let found = world.snapshot().demands(slot(world, system));
    found.into_iter().find(|demand| &*demand.applicable.requirement.id == id).expect("applies")
}

fn undo(world: &mut World) {
    world.register.undo(&origin()).expect("is taken back");
}

fn refused(world: &mut World, command: &Command) -> Refusal {
    match world.register.execute(command, &origin()) {
        Err(RegisterError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn measure(world: &World, system: SystemId, requirements: &[&str]) -> Measure {
    let reference = world.snapshot().next_measure_reference().into();
    Measure {
        activity: "Stäng konton".into(),
        requirements: requirements.iter().map(|id| (*id).into()).collect(),
        ..Measure::new(MeasureId::fresh(world.view().now), reference, system)
    }
}

fn acceptance(world: &World, system: SystemId, id: &str, valid_until: Option<Date>) -> RiskAcceptance {
    RiskAcceptance {
        id: AcceptanceId::fresh(world.view().now),
        system,
        requirement: id.into(),
        gap: "".into(),
        risk: Severity::Moderate,
        reason: "byts ut i vår".into(),
        accepted_by: "systemägare".into(),
        on: TODAY,
        valid_until,
        reference: "§ 12".into(),
        levels: sigill::domain::Levels::default(),
    }
}

#[test]
fn an_answer_is_kept_and_taken_back() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    assert_eq!(demand(&world, system, SHARPENING).answer(), Answer::Unanswered);
    say(&mut world, system, SHARPENING, Answer::Partly);
    let held = demand(&world, system, SHARPENING);
    let kept = held.assessment.expect("is kept");
    assert_eq!((held.answer(), held.gap, kept.on), (Answer::Partly, Some(GapState::Open), Some(TODAY)));
    let progress = world.snapshot().progress(slot(&world, system));
    assert_eq!((progress.answered, progress.gaps_in(GapState::Open), progress.met), (1, 1, 0));

    // A second answer takes the place of the first, whatever identity it comes with.
    let other = Assessment {
        id: AssessmentId::fresh(world.view().now),
        severity: Some(Severity::Serious),
        ..answer(&world, system, SHARPENING, Answer::Met)
    };
    world.run(&Command::SaveAssessment(Box::new(other)));
    let held = world.snapshot().assessment(system, SHARPENING).expect("is there");
    assert_eq!((held.answer, held.severity), (Answer::Met, None), "what is met has no gap");
    assert_eq!(world.snapshot().assessments().len(), 1);
    undo(&mut world);
    assert_eq!(demand(&world, system, SHARPENING).answer(), Answer::Partly);
    undo(&mut world);
    assert!(demand(&world, system, SHARPENING).assessment.is_none());
}

#[test]
fn a_system_is_made_and_answered_in_one_operation() {
    let mut world = World::new();
    let id = SystemId::fresh(world.view().now);
    let system = sigill::domain::System::new(id, "S-1", "Tidbok");
    let basic = Catalogue::shipped().requirements.iter().find(|held| held.is_basic).expect("one is basic");
    let answer = Assessment {
        answer: Answer::Met,
        ..Assessment::new(AssessmentId::fresh(world.view().now), id, basic.id.clone())
    };
    let commands = vec![Command::SaveSystem(Box::new(system)), Command::SaveAssessment(Box::new(answer))];
    world.run(&Command::All { label: "import_system", subject: "lista.csv".into(), commands });
    assert_eq!(demand(&world, id, &basic.id).answer(), Answer::Met);
}

#[test]
fn an_answer_that_cannot_be_is_refused() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    let wanted = answer(&world, system, SHARPENING, Answer::NotApplicable);
    let command = Command::SaveAssessment(Box::new(wanted.clone()));
    assert_eq!(refused(&mut world, &command), Refusal::NotApplicableReasonMissing(SHARPENING.into()));
    let unknown = Assessment { requirement: "XXX-99".into(), answer: Answer::Met, ..wanted.clone() };
    let command = Command::SaveAssessment(Box::new(unknown));
    assert_eq!(refused(&mut world, &command), Refusal::NoSuchRequirement("XXX-99".into()));
    let tomorrow = Assessment { answer: Answer::Met, on: TODAY.tomorrow().ok(), ..wanted };
    let command = Command::SaveAssessment(Box::new(tomorrow));
    assert!(matches!(refused(&mut world, &command), Refusal::DateInFuture(_)));
    assert!(world.snapshot().assessments().is_empty());
}

#[test]
fn a_level_that_rises_brings_new_requirements_and_sharpens_old_ones() {
    let (mut world, system) = rated("Tidbok", [1, 1, 1]);
    let all: Vec<String> = ids(&world, system);
    for id in &all {
        say(&mut world, system, id, Answer::Met);
    }
    assert_eq!(world.snapshot().progress(slot(&world, system)).answered, all.len());
    world.decide(Subject::System(system), [3, 1, 1], TODAY);
    let sharpened = demand(&world, system, SHARPENING);
    assert!(sharpened.is_sharpened && sharpened.is_to_confirm() && sharpened.answer() == Answer::Met);
    let demands = world.snapshot().demands(slot(&world, system));
    let new: Vec<_> = demands.iter().filter(|demand| demand.is_new).collect();
    assert!(!new.is_empty() && new.iter().all(|demand| demand.answer() == Answer::Unanswered));
    assert_eq!(new.len(), demands.len() - all.len(), "all that came is new");
    let (count, first) = (new.len(), new[0].applicable.requirement.id.to_string());
    say(&mut world, system, &first, Answer::Met);
    let still = world.snapshot().demands(slot(&world, system)).iter().filter(|demand| demand.is_new).count();
    assert_eq!(still, count - 1, "the others stay new when one of them is answered");
    undo(&mut world);

    // A note confirms nothing; standing by the answer at the new level does.
    let held = || world.snapshot().assessment(system, SHARPENING).expect("is there").clone();
    let (noted, confirmed) = (Assessment { note: "oförändrat".into(), ..held() }, world.snapshot().confirmed(&held()));
    world.run(&Command::SaveAssessment(Box::new(noted)));
    assert!(demand(&world, system, SHARPENING).is_sharpened);
    world.run(&Command::SaveAssessment(Box::new(confirmed)));
    assert!(!demand(&world, system, SHARPENING).is_sharpened);
    world.decide(Subject::System(system), [1, 1, 1], TODAY);
    assert!(!demand(&world, system, SHARPENING).is_sharpened, "what was met at a higher level is met at a lower one");

    // A level that falls sets answers aside, and they are there when it rises again.
    world.decide(Subject::System(system), [0, 0, 0], TODAY);
    let aside = world.snapshot().set_aside(slot(&world, system)).len();
    assert!(aside > 0 && world.snapshot().assessments().len() == all.len());
    assert_eq!(world.snapshot().progress(slot(&world, system)).set_aside, aside);
    world.decide(Subject::System(system), [1, 1, 1], TODAY);
    assert!(world.snapshot().set_aside(slot(&world, system)).is_empty());
    assert_eq!(world.snapshot().progress(slot(&world, system)).answered, all.len());
}

fn ids(world: &World, system: SystemId) -> Vec<String> {
    let found = world.snapshot().demands(slot(world, system));
    found.iter().map(|demand| demand.applicable.requirement.id.to_string()).collect()
}

#[test]
fn answers_are_copied_to_be_confirmed() {
    let (mut world, from) = rated("Tidbok", [2, 1, 1]);
    let to = world.system("Larmjournal", |_| {});
    world.decide(Subject::System(to), [1, 1, 1], TODAY);
    let all = ids(&world, from);
    for id in &all {
        say(&mut world, from, id, Answer::Met);
    }
    say(&mut world, to, &all[0], Answer::NotMet);
    world.run(&Command::CopyAssessments { from, to });
    assert_eq!(demand(&world, to, &all[0]).answer(), Answer::NotMet, "what is answered stays");
    let wanted = ids(&world, to);
    let copied = world.snapshot().assessments_of(to).filter(|held| held.to_confirm == Some(ToConfirm::Copied)).count();
    assert_eq!(copied, wanted.len() - 1, "only what applies comes along");
    assert_eq!(world.snapshot().progress(slot(&world, to)).to_confirm, copied);
    undo(&mut world);
    assert_eq!(world.snapshot().assessments_of(to).count(), 1);
}

#[test]
fn a_gap_leads_to_a_measure_or_an_accepted_risk() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    say(&mut world, system, SHARPENING, Answer::NotMet);
    let planned = measure(&world, system, &[SHARPENING]);
    world.run(&Command::SaveMeasure(Box::new(planned.clone())));
    assert_eq!(demand(&world, system, SHARPENING).gap, Some(GapState::Planned));
    assert_eq!(world.snapshot().measures().get(planned.id).expect("is there").plan, Some(date(2026, 10, 1)));

    let accepted = acceptance(&world, system, SHARPENING, TODAY.tomorrow().ok());
    world.run(&Command::AcceptRisk(Box::new(accepted.clone())));
    assert_eq!(demand(&world, system, SHARPENING).gap, Some(GapState::Accepted));
    world.decide(Subject::System(system), [3, 1, 1], TODAY);
    let held = world.snapshot().acceptances().get(accepted.id).expect("is there");
    let state = held.state(&world.snapshot().effective_of(system), TODAY);
    assert!(matches!(state, AcceptanceState::LevelRose(_)));
    assert_eq!(demand(&world, system, SHARPENING).gap, Some(GapState::Planned), "what lapsed accepts nothing");
    say(&mut world, system, SHARPENING, Answer::Met);
    assert_eq!(demand(&world, system, SHARPENING).gap, Some(GapState::Closed));
}

#[test]
fn what_nobody_could_decide_is_refused() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    let none = acceptance(&world, system, SHARPENING, None);
    let command = Command::AcceptRisk(Box::new(none.clone()));
    assert_eq!(refused(&mut world, &command), Refusal::NoGapToAccept(SHARPENING.into()));
    say(&mut world, system, SHARPENING, Answer::NotMet);
    let table = [
        (RiskAcceptance { reason: " ".into(), ..none.clone() }, Refusal::AcceptanceReasonMissing),
        (RiskAcceptance { accepted_by: "".into(), ..none.clone() }, Refusal::AcceptedByMissing),
        (RiskAcceptance { valid_until: Some(date(2026, 1, 1)), ..none.clone() }, Refusal::EndsBeforeStart),
        (RiskAcceptance { on: date(2027, 1, 1), ..none }, Refusal::DateInFuture(date(2027, 1, 1))),
    ];
    for (wanted, expected) in table {
        assert_eq!(refused(&mut world, &Command::AcceptRisk(Box::new(wanted))), expected);
    }
    let first = measure(&world, system, &[SHARPENING]);
    world.run(&Command::SaveMeasure(Box::new(first.clone())));
    let second = Measure { depends_on: [first.id].into_iter().collect(), ..measure(&world, system, &[]) };
    world.run(&Command::SaveMeasure(Box::new(second.clone())));
    let table = [
        (Measure { activity: "".into(), ..first.clone() }, Refusal::ActivityMissing),
        (Measure { depends_on: [second.id].into_iter().collect(), ..first.clone() }, Refusal::WaitsForItself),
        (Measure { start: Some(TODAY), end: Some(date(2026, 1, 1)), ..first.clone() }, Refusal::EndsBeforeStart),
        (
            Measure { requirements: ["XXX-99".into()].into_iter().collect(), ..first.clone() },
            Refusal::NoSuchRequirement("XXX-99".into()),
        ),
    ];
    for (wanted, expected) in table {
        assert_eq!(refused(&mut world, &Command::SaveMeasure(Box::new(wanted))), expected);
    }
    let twin = Measure { reference: "å-001".into(), ..measure(&world, system, &[]) };
    let command = Command::SaveMeasure(Box::new(twin));
    assert!(matches!(refused(&mut world, &command), Refusal::ReferenceTaken { .. }));
    world.run(&Command::RemoveMeasure(first.id));
    assert!(world.snapshot().measures().get(second.id).expect("is there").depends_on.is_empty(), "waits no longer");
}

#[test]
fn unfinished_measures_are_carried_over_to_the_next_plan() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    let (open, done) = (measure(&world, system, &[]), MeasureId::fresh(world.view().now));
    world.run(&Command::SaveMeasure(Box::new(open.clone())));
    let finished = Measure { id: done, status: MeasureStatus::Done, ..measure(&world, system, &[]) };
    world.run(&Command::SaveMeasure(Box::new(finished)));
    world.decide(Subject::System(system), [2, 1, 1], TODAY);
    let waits = |world: &World, id| {
        let decided_on = world.snapshot().decided_on(slot(world, system));
        world.snapshot().measures().get(id).expect("is there").waits_from_earlier(decided_on)
    };
    assert!(waits(&world, open.id) && !waits(&world, done));
    world.run(&Command::CarryOver(vec![open.id, done]));
    assert!(!waits(&world, open.id));
    assert_eq!(world.snapshot().measures().get(done).expect("is there").plan, Some(date(2026, 10, 1)));
    undo(&mut world);
    assert!(waits(&world, open.id));
}

#[test]
fn the_clock_of_a_system_starts_with_its_latest_decision() {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    assert_eq!(world.snapshot().report_back(slot(&world, system)), ReportBack::NotStarted);
    world.decide(Subject::System(system), [1, 1, 1], date(2026, 1, 10));
    assert_eq!(world.snapshot().report_back(slot(&world, system)), ReportBack::Late(date(2026, 7, 10)));
    let asset = world.asset("Bokningar", None);
    world.link(system, asset);
    world.decide(Subject::Asset(asset), [1, 1, 1], date(2026, 9, 1));
    assert_eq!(world.snapshot().report_back(slot(&world, system)), ReportBack::Remaining(date(2027, 3, 1)));
}

#[test]
fn suppliers_of_systems_run_outside_are_followed_up() {
    let mut world = World::new();
    let inside = world.system("Tidbok", |system| system.operated = Some(Operated::Internal));
    let outside = world.system("Larmjournal", |system| {
        system.operated = Some(Operated::Cloud);
        system.supplier = "Larmbolaget".into();
    });
    assert_eq!(world.snapshot().follow_up_state(slot(&world, inside)), None);
    assert_eq!(world.snapshot().follow_up_state(slot(&world, outside)), Some(FollowUpState::Never));
    let followed = FollowUp {
        id: FollowUpId::fresh(world.view().now),
        supplier: "Larmbolaget".into(),
        system: outside,
        on: date(2026, 11, 1),
        by: "objektledare".into(),
        next: None,
        note: "".into(),
        outcomes: vec![Outcome { requirement: SHARPENING.into(), answer: Answer::Met, comment: "".into() }],
    };
    world.run(&Command::SaveFollowUp(Box::new(followed.clone())));
    let expected = Some(FollowUpState::Done(date(2027, 11, 1)));
    assert_eq!(world.snapshot().follow_up_state(slot(&world, outside)), expected);
    let future = FollowUp { on: date(2027, 1, 1), ..followed };
    assert!(matches!(refused(&mut world, &Command::SaveFollowUp(Box::new(future))), Refusal::DateInFuture(_)));
}

#[test]
fn how_a_unit_meets_a_requirement_holds_beneath_it() {
    let mut world = World::new();
    let top = world.unit("Kommun", None);
    let section = world.unit("Äldreomsorg", Some(top));
    let practice = |unit, text: &str| Practice {
        id: PracticeId::fresh("2026-11-21T10:00:00Z".parse().expect("a time")),
        unit,
        requirement: SHARPENING.into(),
        text: text.into(),
        by: "samordnare".into(),
        on: Some(TODAY),
    };
    world.run(&Command::SavePractice(practice(top, "Konton stängs av personalsystemet")));
    let told = |world: &World| world.snapshot().practice(section, SHARPENING).map(|held| held.text.to_string());
    assert_eq!(told(&world).as_deref(), Some("Konton stängs av personalsystemet"));
    world.run(&Command::SavePractice(practice(section, "Enhetschefen beställer")));
    assert_eq!(told(&world).as_deref(), Some("Enhetschefen beställer"));
    world.run(&Command::SavePractice(practice(section, " ")));
    assert_eq!(told(&world).as_deref(), Some("Konton stängs av personalsystemet"));
    world.run(&Command::RemoveUnit(top));
    assert_eq!(told(&world), None);
    undo(&mut world);
    assert!(told(&world).is_some());
}

#[test]
fn removing_a_system_takes_what_followed_from_it_and_undo_brings_it_back() {
    let (mut world, system) = rated("Tidbok", [2, 1, 1]);
    say(&mut world, system, SHARPENING, Answer::NotMet);
    let planned = measure(&world, system, &[SHARPENING]);
    world.run(&Command::SaveMeasure(Box::new(planned)));
    let accepted = acceptance(&world, system, SHARPENING, None);
    world.run(&Command::AcceptRisk(Box::new(accepted)));
    let counts = |world: &World| {
        let snapshot = world.snapshot();
        (snapshot.assessments().len(), snapshot.measures().len(), snapshot.acceptances().len())
    };
    world.run(&Command::RemoveSystem(system));
    assert_eq!(counts(&world), (0, 0, 0));
    undo(&mut world);
    assert_eq!(counts(&world), (1, 1, 1));
    assert_eq!(demand(&world, system, SHARPENING).gap, Some(GapState::Accepted));
    assert_eq!(world.register.store().check().expect("is checked"), []);
}

/// A catalogue of one area with these requirements, each `(id, wording, continues)`.
fn catalogue(version: u32, requirements: &[(&str, &str, &[&str])]) -> Catalogue {
    let pattern = Catalogue::shipped().requirements.iter().find(|held| held.is_basic).expect("one is basic");
    let requirements = requirements.iter().map(|(id, wording, continues)| sigill::domain::Requirement {
        id: (*id).into(),
        is: sigill::domain::Wording { sv: (*wording).into(), en: (*wording).into() },
        continues: continues.iter().map(|id| (*id).into()).collect(),
        ..pattern.clone()
    });
    Catalogue {
        id: CatalogueId(sigill::domain::id::fresh("2026-11-21T10:00:00Z".parse().expect("a time"))),
        name: "Kommunens krav".into(),
        version,
        areas: Catalogue::shipped().areas.clone(),
        requirements: requirements.collect(),
    }
}

#[test]
fn answers_measures_and_acceptances_follow_to_the_next_version_and_back() {
    let (mut world, system) = rated("Tidbok", [1, 1, 1]);
    let first = catalogue(
        1,
        &[("A", "a", &[]), ("B", "b", &[]), ("C", "c", &[]), ("D", "d", &[]), ("E", "e", &[]), ("F", "f", &[])],
    );
    world.run(&Command::AdoptCatalogue(Box::new(first)));
    for (id, said) in [("A", Answer::Met), ("B", Answer::Met), ("C", Answer::Met), ("D", Answer::NotMet)] {
        say(&mut world, system, id, said);
    }
    say(&mut world, system, "E", Answer::Partly);
    say(&mut world, system, "F", Answer::Met);
    let planned = measure(&world, system, &["C", "D", "E"]);
    world.run(&Command::SaveMeasure(Box::new(planned.clone())));
    let accepted = acceptance(&world, system, "E", None);
    world.run(&Command::AcceptRisk(Box::new(accepted.clone())));
    let before = everything(&world);

    // A goes on, B is reworded, C and D become one, E becomes two, F has no successor, and G is new. A and B change ids.
    let second = catalogue(
        2,
        &[
            ("B", "a", &["A"]),
            ("A", "b, skärpt", &["B"]),
            ("CD", "c och d", &["C", "D"]),
            ("E1", "e ett", &["E"]),
            ("E2", "e två", &["E"]),
            ("G", "g", &[]),
        ],
    );
    world.run(&Command::AdoptCatalogue(Box::new(second)));
    let held = |world: &World, id: &str| {
        let held = world.snapshot().assessment(system, id).expect(id);
        (held.answer, held.to_confirm)
    };
    assert_eq!(held(&world, "B"), (Answer::Met, None));
    assert_eq!(held(&world, "A"), (Answer::Met, Some(ToConfirm::Reworded)));
    assert_eq!(held(&world, "CD"), (Answer::NotMet, Some(ToConfirm::Merged)), "the worst of both counts");
    assert_eq!(held(&world, "E1"), (Answer::Partly, Some(ToConfirm::Merged)));
    assert_eq!(held(&world, "E2"), (Answer::Partly, Some(ToConfirm::Merged)));
    assert!(world.snapshot().assessment(system, "G").is_none());
    let aside: Vec<_> = world.snapshot().set_aside(slot(&world, system));
    assert_eq!(aside.iter().map(|held| &*held.requirement).collect::<Vec<_>>(), ["F"], "kept, to be decided on");
    let measure = world.snapshot().measures().get(planned.id).expect("is there");
    assert_eq!(measure.requirements.iter().map(|id| &**id).collect::<Vec<_>>(), ["CD", "E1", "E2"]);
    assert_eq!(world.snapshot().gap(system, "E1"), Some(GapState::Accepted));
    assert_eq!(world.snapshot().gap(system, "E2"), Some(GapState::Accepted));
    assert_eq!(world.register.store().check().expect("is checked"), []);

    undo(&mut world);
    assert_eq!(everything(&world), before);
    assert_eq!(world.register.store().check().expect("is checked"), []);
}

/// What follows from requirements, as records in a fixed order, with the catalogue that counts.
fn everything(world: &World) -> (CatalogueId, Vec<Record>) {
    let snapshot = world.snapshot();
    let assessments = snapshot.assessments().iter().map(|(_, held)| Record::Assessment(Box::new(held.clone())));
    let measures = snapshot.measures().iter().map(|(_, held)| Record::Measure(Box::new(held.clone())));
    let accepted = snapshot.acceptances().iter().map(|(_, held)| Record::RiskAcceptance(Box::new(held.clone())));
    let mut records: Vec<Record> = assessments.chain(measures).chain(accepted).collect();
    records.sort_by_key(Record::key);
    (snapshot.catalogue().id, records)
}
