//! Reading and checking a catalogue, and that the shipped one holds together.

use sigill::catalogue::{Catalogue, Fault, Reason, check, check_shipped};
use sigill::domain::Level;

const ACCESS: &str = include_str!("fixtures/catalogue/atkomst.toml");
const GOVERNANCE: &str = include_str!("fixtures/catalogue/styrning.toml");

/// The catalogue of the fixtures, with one place of the area of access written otherwise.
fn with(from: &str, to: &str) -> Result<Catalogue, sigill::catalogue::ReadError> {
    assert!(ACCESS.contains(from), "{from}");
    Catalogue::read(1, &[("atkomst.toml", &ACCESS.replacen(from, to, 1)), ("styrning.toml", GOVERNANCE)])
}

#[test]
fn areas_stand_in_their_order() {
    let catalogue = with("order", "order").expect("can be read");
    let keys: Vec<&str> = catalogue.areas.iter().map(|area| &*area.key).collect();
    assert_eq!(keys, ["styrning", "atkomst"]);
    let ids: Vec<&str> = catalogue.requirements.iter().map(|requirement| &*requirement.id).collect();
    assert_eq!(ids, ["STY-01", "ATK-01", "ATK-02"]);
    assert_eq!(catalogue.requirement("ATK-02").expect("is there").norms, ["Patientdatalagen (2008:355)".into()]);
    assert_eq!(&*catalogue.area("atkomst").expect("is there").name.en, "Access");
}

#[test]
fn what_cannot_be_read_is_named_by_file_id_and_field() {
    let table = [
        ("kind = \"technical\"", "", "kind", Some(Reason::Missing)),
        ("kind = \"technical\"", "kind = \"technical\"\ncolour = \"red\"", "colour", Some(Reason::Unknown)),
        ("kind = \"technical\"", "kind = \"magic\"", "kind", None),
        ("applies = { K = 1, R = 2 }", "applies = { K = 4 }", "applies", None),
        ("applies = { K = 1, R = 2 }", "applies = { X = 1 }", "applies", None),
        ("controls = [\"5.18\"]", "controls = [\"A.5\"]", "controls", None),
        ("law = \"\"", "law = \"skollagen\"", "law", None),
        ("why.en = \"Somebody who has left has no reason to read.\"", "", "why", None),
    ];
    for (from, to, field, reason) in table {
        let error = with(from, to).expect_err(to);
        assert_eq!((&*error.file, &*error.id, &*error.field), ("atkomst.toml", "ATK-01", field), "{to}");
        if let Some(reason) = reason {
            assert_eq!(error.reason, reason);
        } else {
            assert!(matches!(error.reason, Reason::Invalid(_)), "{error}");
        }
    }
    let error = with("key = \"atkomst\"", "key = ").expect_err("is no TOML");
    assert_eq!(error.file, "atkomst.toml");
    assert!(matches!(error.reason, Reason::Syntax(_)));
}

#[test]
fn what_is_wrong_is_found() {
    let table = [
        ("id = \"ATK-02\"", "id = \"ATK-01\"", "ATK-01", "id", Fault::SameId),
        ("Access rights are removed in time", " ", "ATK-01", "heading", Fault::Empty),
        (
            "controls = [\"5.18\"]",
            "controls = [\"5.38\"]",
            "ATK-01",
            "controls",
            Fault::NoSuchControl("5.38".parse().expect("a number")),
        ),
        ("controls = [\"5.18\"]", "controls = []", "ATK-01", "controls", Fault::Empty),
        ("is_basic = false", "is_basic = true", "ATK-01", "applies", Fault::BasicOrFrom),
        ("from = 3", "from = 1", "ATK-01", "step", Fault::StepsNotAscending),
        ("from = 1", "from = 2", "ATK-01", "step", Fault::StepsBeginAt(Level::new(2).expect("a level"))),
        ("senast {limit} efter att", "snart efter att", "ATK-01", "is", Fault::PlaceholderMissing),
        ("Den som har slutat", "Den som {limit} slutat", "ATK-01", "why", Fault::PlaceholderStray),
        ("Varje månad granskas", "Varje {limit} granskas", "ATK-02", "is", Fault::PlaceholderStray),
        (
            "Show the notes of the latest review.",
            "access RIGHTS are removed in time",
            "ATK-02",
            "shown_by",
            Fault::SameWording("ATK-01".into()),
        ),
    ];
    let usual = check_shipped(&with("order", "order").expect("can be read"));
    for (from, to, id, field, fault) in table {
        let mut found = check_shipped(&with(from, to).expect("can be read"));
        found.retain(|fault| !usual.contains(fault));
        let found: Vec<_> = found.iter().map(|found| (&*found.id, found.field, found.fault.clone())).collect();
        assert_eq!(found, [(id, field, fault)], "{to}");
    }
    assert!(usual.iter().all(|found| matches!(found.fault, Fault::AddsNothing { .. })), "{usual:?}");
    assert_eq!(usual.len(), 6, "K 3, R 1, R 3 and all of T add nothing in so small a catalogue: {usual:?}");
}

#[test]
fn an_own_catalogue_may_lack_what_only_the_shipped_one_promises() {
    let bare = with("order", "order").map(|mut held| {
        for requirement in &mut held.requirements {
            requirement.controls.clear();
            requirement.norms.clear();
            let explaining = [&mut requirement.shall, &mut requirement.why, &mut requirement.shown_by];
            for wording in explaining {
                *wording = sigill::domain::Wording::default();
            }
            (requirement.heading.en, requirement.is.en) = ("".into(), "".into());
        }
        held
    });
    let mut bare = bare.expect("can be read");
    assert_eq!(check(&bare), []);
    assert!(check_shipped(&bare).len() > 10);
    bare.requirements[0].is.sv = "".into();
    bare.requirements[1].area = "nowhere".into();
    let found: Vec<_> = check(&bare).into_iter().map(|found| (found.id.to_string(), found.field)).collect();
    assert_eq!(found, [("STY-01".to_owned(), "is"), ("ATK-01".to_owned(), "area")]);
}
