//! The log tells consequence categories, laws and answers by the names that people know them by.

mod support;

use sigill::domain::{
    Aspect, Category, Checklist, ChecklistKind, Classification, ClassificationId, Law, Level, RecordKey, Settings,
    Subject, SystemId, YesNo,
};
use sigill::i18n::{Language, Texts};
use sigill::register::Command;
use support::World;

fn settings(world: &World) -> Settings {
    world.snapshot().settings().clone()
}

/// The lines of the last operation: field, before, after.
fn last(world: &World, language: Language) -> Vec<[String; 3]> {
    let number = world.register.operations().last().expect("an operation").number;
    let (texts, settings) = (Texts::new(language), settings(world));
    let changes = world.register.details(number).expect("can be read");
    let lines = changes.iter().flat_map(|change| change.fields.iter().map(move |field| (change.key, field)));
    let lines = lines.map(|(key, line)| {
        let name = texts.field_name(key, &line.field).expect("has a name");
        let told = |value| texts.told(&line.field, value, &settings);
        [name, told(&line.before), told(&line.after)]
    });
    lines.collect()
}

fn line(name: &str, before: &str, after: &str) -> [String; 3] {
    [name, before, after].map(str::to_owned)
}

fn weighed(world: &World, system: SystemId) -> Classification {
    let mut held = Classification::draft(ClassificationId::fresh(world.view().now), Subject::System(system));
    held.set_category_level("economy", Aspect::Confidentiality, Level::new(2));
    held.set_category_level("economy", Aspect::Integrity, Level::new(1));
    held.set_category_level("miljö", Aspect::Availability, Level::new(3));
    held
}

#[test]
fn a_classification_tells_its_categories_by_name_and_level() {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    let draft = weighed(&world, system);
    world.run(&Command::SaveDraft(Box::new(draft)));
    let lines = last(&world, Language::Swedish);
    assert!(lines.contains(&line("Konsekvenskategorier", "–", "Ekonomi K2 R1, miljö T3")), "{lines:?}");
    let mut own = settings(&world);
    own.categories = vec![Category { key: "economy".into(), name: "Pengar".into() }];
    world.run(&Command::SaveSettings(Box::new(own)));
    let draft = weighed(&world, system);
    world.run(&Command::SaveDraft(Box::new(Classification { method_note: "ny".into(), ..draft })));
    let texts = Texts::new(Language::English);
    assert_eq!(texts.category("economy", &settings(&world)), "Pengar");
    assert_eq!(texts.category("law", &settings(&world)), "Legal requirements", "a removed one stays readable");
}

#[test]
fn the_settings_tell_categories_and_laws_by_name() {
    let mut world = World::new();
    let mut own = settings(&world);
    let category = |key: &str, name: &str| Category { key: key.into(), name: name.into() };
    own.categories = vec![category("economy", ""), category("miljö", "Miljö")];
    own.laws = vec![Law { name: "OSL".into(), ..Law::default() }, Law { name: "Skollagen".into(), ..Law::default() }];
    world.run(&Command::SaveSettings(Box::new(own)));
    let lines = last(&world, Language::Swedish);
    assert!(lines.contains(&line("Konsekvenskategorier", "–", "Ekonomi, Miljö")), "{lines:?}");
    assert!(lines.contains(&line("Lagrum", "–", "OSL, Skollagen")), "{lines:?}");
    let mut renamed = settings(&world);
    renamed.categories[0].name = "Pengar".into();
    world.run(&Command::SaveSettings(Box::new(renamed)));
    let lines = last(&world, Language::English);
    assert!(lines.contains(&line("Consequence categories", "Economy, Miljö", "Pengar, Miljö")), "{lines:?}");
}

#[test]
fn a_checklist_tells_each_answer_by_its_question() {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    let mut answered = Checklist::new(system, ChecklistKind::Threshold);
    answered.answers[4] = YesNo::Yes;
    world.run(&Command::SaveChecklist(answered.clone()));
    answered.answers[4] = YesNo::No;
    answered.answers[6] = YesNo::Yes;
    world.run(&Command::SaveChecklist(answered));
    let expected = [line("Är behandlingen stor?", "Ja", "Nej"), line("Gäller det människor i utsatt läge?", "–", "Ja")];
    assert_eq!(last(&world, Language::Swedish), expected);
}

#[test]
fn every_question_is_asked_and_explained_in_both_languages() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut said = Vec::new();
        for kind in ChecklistKind::ALL {
            for index in 0..kind.questions() {
                let key = RecordKey::Checklist(SystemId::fresh("2026-11-21T10:00:00Z".parse().expect("a time")), kind);
                let question = texts.question_of(kind, index);
                assert_eq!(texts.field_name(key, &format!("answers.{index}")).as_ref(), Some(&question));
                assert!(question.ends_with('?') && texts.explanation_of(kind, index).ends_with('.'), "{question}");
                said.push(question);
            }
        }
        let asked = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!((asked, said.len()), (13, 13), "each question is its own");
    }
}
