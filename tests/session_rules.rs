//! The rules of a classification session as tables: worst category, suggested levels of law, guided questions,
//! common types, threshold analysis and aggravating circumstances.

use sigill::domain::common_type::Outside;
use sigill::domain::guide::Guide;
use sigill::domain::law::below_law;
use sigill::domain::similar::{ALIKE, likeness};
use sigill::domain::{
    AdjustmentKind, Aspect, AspectSet, AssessmentNeed, AssetId, Checklist, ChecklistKind, Classification,
    ClassificationId, CommonType, CommonTypeId, Law, Level, LevelRange, Levels, PerAspect, Settings, Subject, SystemId,
    YesNo,
};

const K: Aspect = Aspect::Confidentiality;
const R: Aspect = Aspect::Integrity;

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn draft() -> Classification {
    let id = uuid::Uuid::nil();
    Classification::draft(ClassificationId(id), Subject::Asset(AssetId(id)))
}

#[test]
fn the_worst_category_is_the_ground_and_the_first_of_equals_is_named() {
    let mut rated = draft();
    assert_eq!(rated.ground(K), None);
    rated.set_category_level("economy", K, Some(level(1)));
    rated.set_category_level("individuals", K, Some(level(3)));
    rated.set_category_level("trust", K, Some(level(3)));
    let ground = |rated: &Classification| rated.ground(K).map(|(name, level)| (name.to_string(), level.number()));
    assert_eq!(ground(&rated), Some(("individuals".to_owned(), 3)));
    assert_eq!(rated.ground(R), None, "the other aspects were not weighed");

    rated.set_category_level("individuals", K, None);
    assert_eq!(ground(&rated), Some(("trust".to_owned(), 3)));
    assert_eq!(rated.categories.len(), 2, "a category without levels is not kept");
}

#[test]
fn a_level_off_its_worst_category_is_told_apart() {
    let mut rated = draft();
    rated.set_category_level("law", K, Some(level(2)));
    assert_eq!(rated.off_ground(), AspectSet::NONE, "nothing is rated yet");
    for (number, is_off) in [(1, true), (2, false), (3, true)] {
        rated.levels[K] = Some(level(number));
        assert_eq!(rated.off_ground().has(K), is_off, "{number}");
    }
    rated.levels[R] = Some(level(1));
    assert!(!rated.off_ground().has(R), "without categories nothing contradicts");
}

#[test]
fn a_law_covers_its_name_with_or_without_a_section() {
    let law = Law { name: "OSL".into(), ..Law::default() };
    for (provision, covered) in
        [("OSL", true), ("osl 26 kap. 1 §", true), ("OSLO", false), ("Lag om OSL", false), ("", false)]
    {
        assert_eq!(law.covers(provision), covered, "{provision}");
    }
}

#[test]
fn a_rating_below_what_a_law_suggests_names_the_strictest_law() {
    let least = |number| PerAspect([Some(level(number)), None, None, None]);
    let law = |name: &str, number| Law { name: name.into(), has_section: false, least: least(number) };
    let laws = [law("A", 1), law("B", 3), law("C", 2)];
    let told = |ticked: &[&str], rated: Option<u8>| {
        let mut held = draft();
        held.levels[K] = rated.map(level);
        held.laws = ticked.iter().map(|name| (*name).into()).collect();
        below_law(&laws, &held, K).map(|(law, least)| (law.name.to_string(), least.number()))
    };
    assert_eq!(told(&["A", "B 2 §", "C"], Some(1)), Some(("B".to_owned(), 3)));
    assert_eq!(told(&["C"], Some(2)), None, "at the suggested level");
    assert_eq!(told(&["B"], None), None, "not rated");
    assert_eq!(told(&[], Some(0)), None, "no law was ticked");
}

#[test]
fn guided_questions_stop_at_the_first_no() {
    for (answers, expected) in [
        ("n", Some(0)),
        ("jn", Some(1)),
        ("jjn", Some(2)),
        ("jjjn", Some(3)),
        ("jjjj", Some(4)),
        ("jj", None),
        ("njjj", Some(0)),
    ] {
        let mut guide = Guide::new(4);
        answers.chars().for_each(|answer| guide.answer(answer == 'j'));
        assert_eq!(guide.level().map(Level::number), expected, "{answers}");
    }
}

#[test]
fn guided_answers_can_be_taken_back_and_the_scale_may_be_shorter() {
    let mut guide = Guide::new(3);
    assert!(!guide.back(), "nothing to take back");
    guide.answer(true);
    guide.answer(false);
    assert_eq!((guide.level(), guide.denied()), (Some(level(1)), Some(level(2))));
    assert!(guide.back());
    assert_eq!(guide.question(), Some(level(2)));
    guide.answer(true);
    guide.answer(true);
    assert_eq!(guide.level(), Some(level(3)), "the highest of the scale ends the questions");
    assert_eq!(guide.confirmed().map(Level::number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_type_tells_what_lies_outside_and_what_may_not_be_lowered() {
    let mut pupils = CommonType::new(CommonTypeId(uuid::Uuid::nil()), "Elevakter");
    pupils.ranges[K] = Some(LevelRange { least: level(2), most: level(3) });
    let levels = |number| {
        let mut levels = Levels::default();
        levels[K] = Some(level(number));
        levels[R] = Some(level(0));
        levels
    };
    for (number, expected) in [(1, Some(Outside::Below)), (2, None), (3, None), (4, Some(Outside::Above))] {
        assert_eq!(pupils.outside(&levels(number), K), expected, "{number}");
        assert_eq!(pupils.outliers(&levels(number), AspectSet::KRT).has(K), expected.is_some());
    }
    assert_eq!(pupils.outside(&levels(1), R), None, "without a range nothing lies outside");
    assert!(pupils.forbidden_lowerings(&levels(1), AspectSet::KRT).is_empty(), "may be lowered");
    pupils.may_be_lowered = false;
    assert!(pupils.forbidden_lowerings(&levels(1), AspectSet::KRT).has(K));
    assert!(pupils.forbidden_lowerings(&levels(4), AspectSet::KRT).is_empty(), "raising is always allowed");
}

#[test]
fn two_criteria_call_for_an_impact_assessment() {
    use AssessmentNeed::{Needed, NotNeeded, Open};
    for (yes, no, expected) in
        [(0, 0, Open), (1, 0, Open), (2, 0, Needed), (9, 0, Needed), (0, 8, NotNeeded), (1, 7, Open), (1, 8, NotNeeded)]
    {
        let mut list = Checklist::new(SystemId(uuid::Uuid::nil()), ChecklistKind::Threshold);
        list.answers[..yes].fill(YesNo::Yes);
        list.answers[yes..yes + no].fill(YesNo::No);
        assert_eq!(list.assessment_need(), expected, "{yes} yes, {no} no");
    }
}

#[test]
fn aggravating_circumstances_suggest_each_raise_once() {
    let mut list = Checklist::new(SystemId(uuid::Uuid::nil()), ChecklistKind::Aggravation);
    assert!(list.suggested_raises().is_empty());
    list.answers = vec![YesNo::Yes, YesNo::No, YesNo::Yes, YesNo::Yes];
    assert_eq!(list.suggested_raises(), [AdjustmentKind::Accumulation, AdjustmentKind::Integration]);
}

#[test]
fn names_of_the_same_information_are_alike() {
    for (one, other, is_alike) in [
        ("Passerloggar", "passerlogg", true),
        ("Elevakter", "Elevakter gymnasiet", true),
        ("Elevakter gymnasiet", "Elevakter grundskolan", false),
        ("Löneunderlag", "Underlag för lön", false),
        ("Personakter vuxna", "Vuxna, personakter", true),
        ("Kartunderlag", "Löneunderlag", false),
        ("Webbinnehåll", "Elevakter", false),
        ("", "Elevakter", false),
    ] {
        let found = likeness(one, other);
        assert_eq!(found >= ALIKE, is_alike, "{one} – {other}: {found}");
    }
}

#[test]
fn a_copied_decision_carries_its_reasons_over_and_leaves_the_session_behind() {
    let mut decided = draft();
    decided.levels[K] = Some(level(2));
    decided.reasons[K] = "Röjer hälsa.".into();
    decided.laws = ["GDPR".into()].into();
    decided.decided_by = "Nämnden".into();
    decided.set_category_level("individuals", K, Some(level(2)));
    let copy = Classification::copied(&decided, ClassificationId(uuid::Uuid::max()));
    assert_eq!((copy.levels, &copy.reasons, &copy.laws), (decided.levels, &decided.reasons, &decided.laws));
    assert_eq!(copy.categories, decided.categories);
    assert!(copy.carried_over.has(K) && !copy.carried_over.has(R), "only written reasons are carried over");
    assert!(copy.decided_by.is_empty() && copy.decided_on.is_none() && copy.succeeds.is_none());
}

#[test]
fn a_register_without_own_words_uses_those_of_the_product() {
    let settings = Settings::new("Exempel");
    assert_eq!(settings.categories_in_use().len(), 6);
    assert!(settings.laws_in_use().iter().any(|law| &*law.name == "OSL" && law.has_section));
    assert_eq!(settings.example(level(2), K), "");
}
