//! Which requirements apply to which levels and marks (domain 6), on a catalogue of three requirements and on the
//! shipped one.

use proptest::prelude::*;
use sigill::catalogue::Catalogue;
use sigill::domain::requirement::outside_method;
use sigill::domain::{Aspect, AspectSet, LawMark, LawMarks, Level, Levels, PerAspect};
use std::collections::BTreeSet;

const FILES: [(&str, &str); 2] = [
    ("atkomst.toml", include_str!("fixtures/catalogue/atkomst.toml")),
    ("styrning.toml", include_str!("fixtures/catalogue/styrning.toml")),
];

fn small() -> Catalogue {
    Catalogue::read(1, &FILES).expect("can be read")
}

/// Levels as `K R T S`, with a dash where nothing is known.
fn levels(text: &str) -> Levels {
    let mut each = text.split(' ').map(|level| level.parse().ok().and_then(Level::new));
    PerAspect::of(|_| each.next().flatten())
}

fn ids(catalogue: &Catalogue, levels: Levels, marks: LawMarks) -> Vec<String> {
    catalogue.applicable(levels, marks).map(|applicable| applicable.requirement.id.to_string()).collect()
}

#[test]
fn what_applies_follows_from_levels_and_marks() {
    let patient = LawMarks::from_iter([LawMark::PatientData]);
    let table: [(&str, LawMarks, &[&str]); 11] = [
        ("- - - -", LawMarks::NONE, &["STY-01"]),
        ("0 0 0 0", LawMarks::NONE, &["STY-01"]),
        ("1 0 0 0", LawMarks::NONE, &["STY-01", "ATK-01"]),
        ("0 1 0 0", LawMarks::NONE, &["STY-01"]),
        ("0 2 0 0", LawMarks::NONE, &["STY-01", "ATK-01"]),
        ("2 0 0 0", LawMarks::NONE, &["STY-01", "ATK-01"]),
        ("2 0 0 0", patient, &["STY-01", "ATK-01", "ATK-02"]),
        ("1 0 0 1", patient, &["STY-01", "ATK-01", "ATK-02"]),
        ("4 0 0 0", patient, &["STY-01"]),
        ("4 2 0 0", patient, &["STY-01", "ATK-01"]),
        ("4 4 4 4", patient, &["STY-01"]),
    ];
    for (written, marks, expected) in table {
        assert_eq!(ids(&small(), levels(written), marks), expected, "{written} {marks:?}");
    }
}

#[test]
fn the_step_of_the_highest_level_met_counts() {
    let catalogue = small();
    let table = [
        ("1 0 0 0", "30 dagar"),
        ("2 0 0 0", "30 dagar"),
        ("3 0 0 0", "en arbetsdag"),
        ("1 3 0 0", "en arbetsdag"),
        // T does not switch it on and so does not sharpen it; nor does what lies outside the method.
        ("1 0 3 0", "30 dagar"),
        ("1 4 0 0", "30 dagar"),
    ];
    for (written, limit) in table {
        let found =
            catalogue.applicable(levels(written), LawMarks::NONE).find(|held| &*held.requirement.id == "ATK-01");
        let found = found.expect("applies");
        let expected = format!("Behörigheter tas bort senast {limit} efter att någon slutat.");
        assert_eq!(&*found.filled(&found.requirement.is).sv, expected, "{written}");
    }
}

#[test]
fn what_switches_it_on_is_told() {
    let catalogue = small();
    let because = |written: &str, id: &str| {
        let mut found = catalogue.applicable(levels(written), LawMarks::NONE);
        found.find(|held| &*held.requirement.id == id).map(|held| held.because)
    };
    assert_eq!(because("3 1 0 0", "ATK-01"), Some(levels("3 - - -")), "R 1 does not reach it");
    assert_eq!(because("3 2 0 0", "ATK-01"), Some(levels("3 2 - -")));
    assert_eq!(because("3 2 0 0", "STY-01"), Some(levels("- - - -")), "basic");
    assert_eq!(
        outside_method(&levels("4 2 4 4"), AspectSet::KRT),
        [Aspect::Confidentiality, Aspect::Availability].into_iter().collect()
    );
}

#[test]
fn provisions_set_marks() {
    let table = [
        ("OSL 26 kap. 1 §", Some(LawMark::Secrecy)),
        ("osl", Some(LawMark::Secrecy)),
        ("Oslo", None),
        ("Patientdatalagen", Some(LawMark::PatientData)),
        ("Cybersäkerhetslagen (2025:1506)", Some(LawMark::Cybersecurity)),
        ("GDPR art. 9", Some(LawMark::PersonalData)),
        ("Arkivlagen", None),
    ];
    for (provision, mark) in table {
        assert_eq!(LawMark::of_provision(provision), mark, "{provision}");
    }
}

fn any_level(to: u8) -> impl Strategy<Value = Option<Level>> {
    prop_oneof![Just(None), (0..=to).prop_map(Level::new)]
}

fn any_levels(to: u8) -> impl Strategy<Value = Levels> {
    [any_level(to), any_level(to), any_level(to), any_level(to)].prop_map(PerAspect)
}

fn any_marks() -> impl Strategy<Value = LawMarks> {
    prop::sample::subsequence(LawMark::ALL.to_vec(), 0..=4).prop_map(LawMarks::from_iter)
}

fn id_set(levels: Levels, marks: LawMarks) -> BTreeSet<String> {
    CATALOGUES.iter().flat_map(|catalogue| ids(catalogue(), levels, marks)).collect()
}

/// The small one, and the one that the program has.
const CATALOGUES: [fn() -> &'static Catalogue; 2] = [kept, Catalogue::shipped];

fn kept() -> &'static Catalogue {
    static KEPT: std::sync::LazyLock<Catalogue> = std::sync::LazyLock::new(small);
    &KEPT
}

proptest! {
    #[test]
    fn a_higher_level_keeps_what_the_lower_one_demands(
        lower in any_levels(3), marks in any_marks(), aspect in 0..4_usize,
    ) {
        let mut higher = lower;
        higher.0[aspect] = lower.0[aspect].map_or(Level::new(0), |level| Level::new((level.number() + 1).min(3)));
        prop_assert!(id_set(lower, marks).is_subset(&id_set(higher, marks)));
    }

    #[test]
    fn more_marks_keep_what_fewer_demand(levels in any_levels(4), marks in any_marks(), more in any_marks()) {
        let both = LawMark::ALL.into_iter().filter(|mark| marks.has(*mark) || more.has(*mark)).collect();
        prop_assert!(id_set(levels, marks).is_subset(&id_set(levels, both)));
    }

    #[test]
    fn level_4_demands_no_more_than_nothing_known(levels in any_levels(4), marks in any_marks()) {
        let known = PerAspect(levels.0.map(|level| level.filter(|level| !level.is_outside_method())));
        prop_assert_eq!(id_set(levels, marks), id_set(known, marks));
    }

    #[test]
    fn a_place_for_a_number_is_always_filled(levels in any_levels(4), marks in any_marks()) {
        for catalogue in CATALOGUES {
            for held in catalogue().applicable(levels, marks) {
                for wording in [&held.requirement.is, &held.requirement.shall] {
                    let filled = held.filled(wording);
                    let has_place = [&filled.sv, &filled.en].map(|text| text.contains('{'));
                    prop_assert_eq!(has_place, [false, false]);
                }
            }
        }
    }
}
