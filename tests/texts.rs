//! Both languages are complete and say the same things with the same arguments.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use sigill::domain::{Aspect, Level, LevelDefinition, ReviewState, Settings, UnitKind};
use sigill::i18n::{Language, Texts};
use sigill::tr;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const SWEDISH: &str = include_str!("../assets/i18n/sv/sigill.ftl");
const ENGLISH: &str = include_str!("../assets/i18n/en/sigill.ftl");
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

type Arguments = BTreeSet<String>;

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let (swedish, english) = (messages(SWEDISH), messages(ENGLISH));
    let keys = |all: &BTreeMap<String, Arguments>| all.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<_> = keys(&swedish).symmetric_difference(&keys(&english)).cloned().collect();
    assert!(only.is_empty(), "in one language only: {only:?}");
    for (key, arguments) in &swedish {
        assert_eq!(arguments, &english[key], "the arguments of {key} differ");
    }
}

#[test]
fn both_files_have_the_same_sections_in_the_same_order() {
    let sections = |file: &'static str| file.lines().filter(|line| line.starts_with("### ")).collect::<Vec<_>>();
    assert_eq!(sections(SWEDISH), sections(ENGLISH));
}

#[test]
fn every_key_is_named_after_its_section() {
    for file in [SWEDISH, ENGLISH] {
        let mut section = "";
        for line in file.lines() {
            section = line.strip_prefix("### ").unwrap_or(section);
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.starts_with([' ', '#', '}', '[', '*']))
            {
                assert!(key.starts_with(&format!("{section}-")), "{key} stands in section {section}");
            }
        }
    }
}

#[test]
fn no_text_is_empty_and_none_has_isolation_marks() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (key, arguments) in messages(SWEDISH) {
            let values: HashMap<&str, _> = arguments.iter().map(|name| (name.as_str(), "1".into())).collect();
            let text = texts.get_args_concrete(&key, values);
            assert!(!text.trim().is_empty(), "{key} is empty in {language:?}");
            assert!(!text.contains(ISOLATION_MARKS), "{key} has isolation marks in {language:?}: {text}");
            assert!(!text.contains("No localization"), "{key} is missing in {language:?}");
        }
    }
}

#[test]
fn words_are_in_the_chosen_language() {
    let (swedish, english) = (Texts::new(Language::Swedish), Texts::new(Language::English));
    assert_eq!(swedish.word(ReviewState::Overdue), "Försenad");
    assert_eq!(english.word(ReviewState::Overdue), "Overdue");
    assert_eq!(swedish.word(UnitKind::Federation), "Kommunalförbund");
    assert_eq!(swedish.question(Aspect::Availability), "Vad händer om det inte går att nå när det behövs?");
    assert_eq!(swedish.of(3, 12_000), "3 av 12\u{a0}000");
    assert_eq!(english.of(3, 12_000), "3 of 12,000");
    assert_eq!(tr!(swedish, "common-date-pick", field = "Avtal till"), "Välj datum för Avtal till");
}

#[test]
fn the_scale_of_the_register_outweighs_the_default_words() {
    let texts = Texts::new(Language::Swedish);
    let two = Level::new(2).expect("2 is a level");
    let mut settings = Settings::new("Tallbacken");
    assert_eq!(texts.level(two, &settings), "2 Betydande");
    settings.scale.push(LevelDefinition {
        level: two,
        name: "Kännbar".into(),
        definition: "".into(),
        colour: "#B45309".into(),
    });
    assert_eq!(texts.level(two, &settings), "2 Kännbar");
    assert!(texts.level_definition(two, &settings).starts_with("De viktigaste uppgifterna"));
}

#[test]
fn a_locale_names_its_language() {
    assert_eq!(Language::from_code("sv_SE.UTF-8"), Some(Language::Swedish));
    assert_eq!(Language::from_code("EN"), Some(Language::English));
    assert_eq!(Language::from_code("fi"), None);
}

fn messages(file: &str) -> BTreeMap<String, Arguments> {
    let resource: Resource<&str> = fluent_syntax::parser::parse(file)
        .unwrap_or_else(|(_, errors)| panic!("the file of texts does not parse: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut arguments = Arguments::new();
            message.value.iter().for_each(|pattern| collect(pattern, &mut arguments));
            let earlier = found.insert(message.id.name.to_owned(), arguments);
            assert!(earlier.is_none(), "{} is there twice", message.id.name);
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, arguments: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, arguments),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, arguments);
                    for variant in variants {
                        collect(&variant.value, arguments);
                    }
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, arguments: &mut Arguments) {
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for value in positional {
                collect_inline(value, arguments);
            }
        }
        _ => {}
    }
}
