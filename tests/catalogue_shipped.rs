//! That each shipped version of the catalogue holds together, and what the second makes of the first.

use sigill::catalogue::{Catalogue, Comparison, ReadError, Reason, check_shipped, compare};
use sigill::domain::{Aspect, AspectSet, CatalogueId, Control, LawMark, LawMarks, Level, PerAspect, ToConfirm};
use std::collections::BTreeSet;

fn versions() -> &'static [Catalogue] {
    Catalogue::shipped_versions()
}

fn version(number: u32) -> &'static Catalogue {
    Catalogue::shipped_version(number).expect("is shipped")
}

/// Control numbers that no requirement refers to, and why.
const NOT_USED: [&str; 0] = [];

#[test]
fn each_version_holds_together() {
    for catalogue in versions() {
        let faults: Vec<String> = check_shipped(catalogue).iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "version {}\n{}\n", catalogue.version, faults.join("\n"));
        let used: BTreeSet<Control> = catalogue.requirements.iter().flat_map(|held| held.controls.clone()).collect();
        let unused: Vec<String> =
            Control::all().filter(|control| !used.contains(control)).map(|held| held.to_string()).collect();
        assert_eq!(unused, NOT_USED, "version {}", catalogue.version);
        assert!((110..=150).contains(&catalogue.requirements.len()), "{}", catalogue.requirements.len());
        let orders: BTreeSet<u32> = catalogue.areas.iter().map(|area| area.order).collect();
        assert_eq!(orders.len(), catalogue.areas.len(), "no two areas have the same place");
        assert_eq!(Catalogue::shipped_by(catalogue.id), Some(catalogue));
    }
    assert_eq!(Catalogue::shipped().version, Catalogue::NEWEST, "the latest counts");
    assert_eq!(Catalogue::shipped_version(3), None);
    assert_eq!(Catalogue::shipped_by(CatalogueId::shipped(9)), None);
    let osl = |held: &&sigill::domain::Requirement| held.law == Some(LawMark::Secrecy);
    assert_eq!(version(2).requirements.iter().filter(osl).count(), 2);
}

#[test]
fn every_file_of_a_folder_is_shipped() {
    for catalogue in versions() {
        let folder = format!("{}/assets/catalogue/{}", env!("CARGO_MANIFEST_DIR"), catalogue.version);
        let files = std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path());
        for path in files {
            let key = path.file_stem().expect("a name").to_string_lossy().into_owned();
            assert!(catalogue.area(&key).is_some(), "a file is called as its area: {key}");
            let text = std::fs::read_to_string(&path).expect("can be read");
            let ids = text.lines().filter_map(|line| line.strip_prefix("id = \"")?.split('"').next());
            for id in ids {
                assert!(catalogue.requirement(id).is_some(), "version {}: {id}", catalogue.version);
            }
        }
    }
}

#[test]
fn shipped_wordings_are_short_enough_to_answer() {
    let mut long = Vec::new();
    for held in versions().iter().flat_map(|catalogue| &catalogue.requirements) {
        let limits =
            [(&held.heading, 60), (&held.is, 220), (&held.shall, 220), (&held.why, 200), (&held.shown_by, 200)];
        for (wording, most) in limits {
            let texts = [&wording.sv, &wording.en].into_iter().filter(|text| text.chars().count() > most);
            long.extend(texts.map(|text| format!("{}: {text}", held.id)));
        }
    }
    assert!(long.is_empty(), "\n{}\n", long.join("\n"));
}

#[test]
fn each_level_keeps_what_the_one_below_demands_and_adds_to_it() {
    let marks = LawMarks::from_iter(LawMark::ALL);
    for catalogue in versions() {
        for aspect in AspectSet::KRT.iter() {
            let of = |number: u8| -> BTreeSet<&str> {
                let levels = PerAspect::of(|other| (other == aspect).then(|| Level::new(number)).flatten());
                catalogue.applicable(levels, marks).map(|held| &*held.requirement.id).collect()
            };
            for number in 1..=3 {
                let (lower, higher) = (of(number - 1), of(number));
                assert!(lower.is_subset(&higher) && lower.len() < higher.len(), "{} {number}", aspect.letter());
            }
            assert!(of(4).is_subset(&of(1)), "level 4 demands nothing of its own");
        }
    }
}

fn ids<'a>(comparison: &'a Comparison<'_>, wanted: Option<ToConfirm>) -> Vec<&'a str> {
    let found = comparison.requirements.iter().filter(|held| held.to_confirm == wanted && !held.is_new());
    found.map(|held| &*held.requirement.id).collect()
}

#[test]
fn the_second_version_says_what_becomes_of_the_first() {
    let (old, new) = (version(1), version(2));
    let comparison = compare(old, new);
    let reworded =
        ["STY-09", "ATK-04", "AUT-02", "LOG-03", "LOG-07", "KOP-04", "KOP-05", "NAT-03", "SAR-01", "FYS-04", "PER-03"];
    assert_eq!(ids(&comparison, Some(ToConfirm::Reworded)), reworded);
    // Two made one, and one made two.
    assert_eq!(ids(&comparison, Some(ToConfirm::Merged)), ["INC-06", "INC-09", "AVV-04"]);
    let of = |id: &str| -> Vec<&str> {
        let held = comparison.requirements.iter().find(|held| &*held.requirement.id == id).expect("is there");
        held.of.iter().map(|old| &*old.id).collect()
    };
    assert_eq!(of("AVV-04"), ["AVV-04", "LEV-06"]);
    assert_eq!((of("INC-06"), of("INC-09")), (vec!["INC-06"], vec!["INC-06"]));
    assert_eq!(of("INC-10"), ["DRI-08"], "another id, and the same demand");
    assert_eq!(comparison.successors()["INC-06"].len(), 2);
    let new_ones = comparison.requirements.iter().filter(|held| held.is_new()).map(|held| &*held.requirement.id);
    assert_eq!(new_ones.collect::<Vec<_>>(), ["STY-10", "STY-11", "AUT-08", "LAC-05", "SEK-01", "SEK-02"]);
    let gone: Vec<&str> = comparison.gone.iter().map(|held| &*held.id).collect();
    assert_eq!(gone, ["PUP-05", "LAC-04"]);
    // Unchanged: all others, among them the one with another id.
    assert_eq!(ids(&comparison, None).len(), new.requirements.len() - 11 - 3 - 6);
    assert!(ids(&comparison, None).contains(&"INC-10"));
    assert!(compare(new, new).requirements.iter().all(|held| held.to_confirm.is_none() && !held.is_new()));
}

#[test]
fn every_requirement_has_a_successor_or_is_gone_and_no_id_means_something_else() {
    for pair in versions().windows(2) {
        let comparison = compare(&pair[0], &pair[1]);
        let successors = comparison.successors();
        for old in &pair[0].requirements {
            let is_gone = comparison.gone.iter().any(|gone| gone.id == old.id);
            assert_ne!(successors.contains_key(&*old.id), is_gone, "{}", old.id);
            if pair[1].requirement(&old.id).is_some() {
                let heirs = &successors[&*old.id];
                assert!(heirs.iter().any(|heir| heir.requirement.id == old.id), "{} means something else", old.id);
            }
        }
    }
}

#[test]
fn entries_stand_where_those_stood_that_they_continue() {
    let ids: Vec<&str> = version(2).requirements.iter().map(|held| &*held.id).collect();
    let place = |id: &str| ids.iter().position(|held| *held == id).expect("is there");
    assert_eq!(place("AUT-02") + 1, place("AUT-03"));
    assert_eq!(place("INC-06") + 1, place("INC-09"), "both parts of a split stand together");
    assert!(place("INC-10") > place("INC-08"), "from another area: at the end");
    assert_eq!(ids.last(), Some(&"SEK-02"), "a new area");
    let kept = version(2).requirement("ATK-01").expect("is there");
    assert_eq!(Some(kept), version(1).requirement("ATK-01"), "what is not spoken of goes on");
    assert!(Aspect::ALL.iter().all(|aspect| kept.from[*aspect].is_none_or(|from| from.number() < 4)));
}

#[test]
fn a_version_that_refers_to_nothing_is_refused() {
    let whole = |continues: &str, gone: &str| {
        let entry = include_str!("../assets/catalogue/2/sekretess.toml");
        let text = entry
            .replacen("id = \"SEK-01\"", &format!("id = \"SEK-01\"\ncontinues = [{continues}]"), 1)
            .replacen("order = 20", &format!("order = 20\ngone = [{gone}]"), 1);
        version(1).next(&[("sekretess.toml", &text)])
    };
    let place = |error: ReadError| (error.id, error.field, error.file);
    let at = |id: &str, field: &str| (id.to_owned(), field.to_owned(), "sekretess.toml".to_owned());
    assert!(whole("\"STY-01\"", "\"STY-02\"").is_ok());
    assert_eq!(whole("\"XYZ-01\"", "").map_err(place), Err(at("SEK-01", "continues")));
    assert_eq!(whole("", "\"XYZ-01\"").map_err(place), Err(at("sekretess", "gone")));
    assert_eq!(whole("\"STY-01\"", "\"STY-01\"").map_err(place), Err(at("sekretess", "gone")));
    let nameless = version(1).next(&[("ny.toml", "[area]\nkey = \"ny\"")]).expect_err("a new area needs a name");
    assert_eq!((nameless.field.as_str(), nameless.reason), ("name", Reason::Missing));
}
