//! The same information judged elsewhere: what is shown while rating, and what is listed as judged differently.

use proptest::prelude::*;
use sigill::domain::similar::{ALIKE, likeness, words};
use sigill::domain::{
    Aspect, AspectSet, Asset, AssetId, Carries, Classification, ClassificationId, Date, Level, Settings, Standing,
    Subject, System, SystemId, fold,
};
use sigill::register::Snapshot;
use sigill::register::query::{Differing, FAR_APART, Likeness, differing, similar};
use sigill::store::Contents;

const TODAY: Date = Date::constant(2026, 11, 21);
const T: Aspect = Aspect::Availability;

/// An asset: name, common type, K R T of the decision in force.
type Given<'a> = (&'a str, &'a str, Option<[u8; 3]>);

fn id(number: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(u128::try_from(number + 1).expect("a number"))
}

fn asset_id(number: usize) -> AssetId {
    AssetId(id(number))
}

fn empty() -> Contents {
    Contents {
        settings: Settings::new("Tallbacken"),
        units: Vec::new(),
        systems: Vec::new(),
        assets: Vec::new(),
        carries: Vec::new(),
        dependencies: Vec::new(),
        classifications: Vec::new(),
        adjustments: Vec::new(),
        planned_sessions: Vec::new(),
        common_types: Vec::new(),
        checklists: Vec::new(),
        catalogues: Vec::new(),
        assessments: Vec::new(),
        measures: Vec::new(),
        acceptances: Vec::new(),
        follow_ups: Vec::new(),
        practices: Vec::new(),
        dismissals: Vec::new(),
        activities: Vec::new(),
        list_profiles: Vec::new(),
        operations: Vec::new(),
    }
}

fn contents(given: &[Given<'_>]) -> Contents {
    let mut contents = empty();
    for (number, (name, common_type, levels)) in given.iter().enumerate() {
        let mut asset = Asset::new(asset_id(number), &format!("I-{:03}", number + 1), name);
        asset.common_type = (*common_type).into();
        contents.assets.push(asset);
        let Some(levels) = levels else { continue };
        let mut decision = Classification::draft(ClassificationId(id(number)), Subject::Asset(asset_id(number)));
        for (aspect, number) in Aspect::ALL.into_iter().zip(levels) {
            decision.levels[aspect] = Level::new(*number);
        }
        (decision.standing, decision.decided_on) = (Standing::Decided, Some(Date::constant(2026, 1, 1)));
        contents.classifications.push(decision);
    }
    contents
}

fn snapshot(given: &[Given<'_>]) -> Snapshot {
    Snapshot::new(contents(given), TODAY)
}

/// What is shown for the first asset: the number of each other and why.
fn shown(given: &[Given<'_>]) -> Vec<(String, &'static str)> {
    let snapshot = snapshot(given);
    let found = similar(&snapshot, Subject::Asset(asset_id(0)), 10);
    found
        .into_iter()
        .map(|found| {
            let why = match found.likeness {
                Likeness::SameType => "type",
                Likeness::SameName => "name",
                Likeness::Alike(_) => "alike",
            };
            (snapshot.reference(Subject::Asset(found.asset)).to_owned(), why)
        })
        .collect()
}

#[test]
fn the_same_type_comes_before_the_same_name_and_that_before_what_is_alike() {
    let levels = Some([2, 2, 1]);
    let found = shown(&[
        ("Elevakter", "Elevakt", None),
        ("Elevakter gymnasiet", "", levels),
        ("ELEVAKTER", "", levels),
        ("Elevhälsans pärm", "elevakt", levels),
        ("Löneunderlag", "Löneunderlag", levels),
        ("elevakter", "elevakt", levels),
        ("Elevakter", "Elevakt", None),
    ]);
    let expected = [("I-006", "type"), ("I-004", "type"), ("I-003", "name"), ("I-002", "alike")];
    assert_eq!(found, expected.map(|(reference, why)| (reference.to_owned(), why)));
}

#[test]
fn assets_without_type_or_name_have_nothing_in_common() {
    let levels = Some([1, 1, 1]);
    assert!(shown(&[("", "", levels), ("", "", levels), ("Elevakter", " ", levels)]).is_empty());
}

#[test]
fn what_is_shown_tells_levels_day_and_systems_and_no_more_than_asked_for() {
    let mut contents =
        contents(&[("Passerlogg", "", None), ("Passerlogg", "", Some([1, 2, 3])), ("Passerlogg", "", Some([2, 2, 2]))]);
    contents.classifications[0].decided_on = Some(Date::constant(2026, 6, 1));
    contents.systems.push(System::new(SystemId(id(90)), "S-001", "Passersystem"));
    contents.carries.push(Carries { system: SystemId(id(90)), asset: asset_id(1), note: "".into() });
    let snapshot = Snapshot::new(contents, TODAY);
    let found = similar(&snapshot, Subject::Asset(asset_id(0)), 1);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].asset, asset_id(1), "the latest decision first");
    assert_eq!((found[0].levels[T], found[0].carriers.len()), (Level::new(3), 1));
    assert_eq!(found[0].decided_on, Some(Date::constant(2026, 6, 1)));
    assert!(similar(&snapshot, Subject::System(SystemId(id(90))), 9).is_empty(), "a system as such has no like");
}

fn told(snapshot: &Snapshot, pair: &Differing) -> (String, String, String, u8) {
    let reference = |slot| snapshot.assets().at(slot).map(|asset| asset.reference.to_string()).unwrap_or_default();
    (reference(pair.assets[0]), reference(pair.assets[1]), pair.aspects.to_string(), pair.gap)
}

#[test]
fn two_levels_apart_is_listed_the_widest_first_and_the_higher_one_first() {
    let snapshot = snapshot(&[
        ("Elevakter", "", Some([1, 2, 2])),
        ("Elevakter gymnasiet", "", Some([3, 2, 2])),
        ("Ritningar", "Byggritning", Some([0, 1, 1])),
        ("Bygglov", "byggritning", Some([3, 1, 3])),
        ("Löneunderlag", "", Some([2, 3, 1])),
        ("löneunderlag", "", Some([1, 2, 2])),
        ("Löneunderlag", "", None),
    ]);
    let found: Vec<_> = differing(&snapshot).iter().map(|pair| told(&snapshot, pair)).collect();
    let expected = [("I-004", "I-003", "KT", 3), ("I-002", "I-001", "K", 2)];
    assert_eq!(found, expected.map(|(a, b, aspects, gap)| (a.to_owned(), b.to_owned(), aspects.to_owned(), gap)));
}

#[test]
fn aspects_that_are_not_rated_differ_in_nothing() {
    let mut contents = contents(&[("Elevakter", "", Some([2, 2, 2])), ("Elevakter", "", Some([2, 2, 2]))]);
    contents.classifications[0].levels[Aspect::Traceability] = Level::new(0);
    contents.classifications[1].levels[Aspect::Traceability] = Level::new(3);
    let mut with_s = contents.clone();
    with_s.settings.traceability = true;
    assert!(differing(&Snapshot::new(contents, TODAY)).is_empty());
    assert_eq!(differing(&Snapshot::new(with_s, TODAY)).len(), 1);
}

#[test]
fn very_many_of_the_same_name_give_the_worst_pairs_and_not_all() {
    let levels: Vec<[u8; 3]> = (0..4_000u16).map(|n| [u8::try_from(n % 5).expect("a level"), 1, 1]).collect();
    let given: Vec<Given<'_>> = levels.iter().map(|levels| ("Avtal", "Avtal", Some(*levels))).collect();
    let found = differing(&snapshot(&given));
    assert!((1..1_000).contains(&found.len()), "{}", found.len());
    assert_eq!(found[0].gap, 4);
}

/// The plain and slow way: every pair is looked at.
fn expected(snapshot: &Snapshot) -> Vec<(u32, u32)> {
    let rated = snapshot.settings().aspects();
    let decided: Vec<_> = snapshot
        .assets()
        .iter()
        .filter_map(|(slot, asset)| Some((slot, asset, snapshot.asset_levels(slot)?)))
        .collect();
    let mut found = Vec::new();
    for (at, (one, a, its)) in decided.iter().enumerate() {
        for (two, b, others) in &decided[at + 1..] {
            let apart = |aspect: Aspect| Some(its[aspect]?.number().abs_diff(others[aspect]?.number()));
            let is_far = rated.iter().filter_map(apart).any(|apart| apart >= FAR_APART);
            let has_type = !a.common_type.is_empty() && fold(&a.common_type) == fold(&b.common_type);
            if is_far && (has_type || fold(&a.name) == fold(&b.name) || likeness(&a.name, &b.name) >= ALIKE) {
                found.push((*one, *two));
            }
        }
    }
    found
}

/// Names that begin alike where they are alike.
const NAMES: [&str; 9] = [
    "Elevakter",
    "elevakter",
    "Elevakter gymnasiet",
    "Gymnasiet, elevakter",
    "Elevakt",
    "Passerloggar",
    "passerlogg",
    "Löneunderlag",
    "Löneunderlaget",
];

fn any_given() -> impl Strategy<Value = (usize, usize, Option<[u8; 3]>)> {
    (0..NAMES.len(), 0..4usize, prop::option::weighted(0.8, [0u8..=4, 0..=4, 0..=4]))
}

proptest! {
    #[test]
    fn the_list_holds_exactly_the_pairs_that_looking_at_all_finds(
        given in prop::collection::vec(any_given(), 0..11)
    ) {
        let types = ["", "", "Elevakt", "ELEVAKT"];
        let given: Vec<Given<'_>> =
            given.iter().map(|(name, kind, levels)| (NAMES[*name], types[*kind], *levels)).collect();
        let snapshot = snapshot(&given);
        let found = differing(&snapshot);
        let ends = |pair: &Differing| (pair.assets[0].min(pair.assets[1]), pair.assets[0].max(pair.assets[1]));
        let mut pairs: Vec<_> = found.iter().map(ends).collect();
        pairs.sort_unstable();
        prop_assert_eq!(pairs, expected(&snapshot));
        prop_assert!(found.is_sorted_by_key(|pair| std::cmp::Reverse(pair.gap)), "the widest first");
        prop_assert!(found.iter().all(|pair| pair.aspects != AspectSet::NONE));
        prop_assert_eq!(&found, &differing(&snapshot), "always in the same order");
    }

    #[test]
    fn what_is_shown_is_what_comparing_the_names_finds(one in "[a-eåäö ,]{0,14}", other in "[a-eåäö ,]{0,14}") {
        let snapshot = snapshot(&[(&one, "", None), (&other, "", Some([1, 1, 1]))]);
        let found = similar(&snapshot, Subject::Asset(asset_id(0)), 5);
        let is_same = !fold(&one).is_empty() && fold(&one) == fold(&other);
        let is_alike = !words(&one).is_empty() && likeness(&one, &other) >= ALIKE;
        prop_assert_eq!(!found.is_empty(), is_same || is_alike, "{:?} – {:?}", one, other);
    }
}
