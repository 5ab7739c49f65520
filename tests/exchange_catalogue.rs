//! Catalogues go out as CSV, as a workbook and as a library, and come in again; faulty ones are refused place by place.

use sigill::catalogue::{Catalogue, check, compare};
use sigill::domain::{CatalogueId, Level, Requirement, Text, Wording};
use sigill::exchange::{
    CatalogueFormat, Format, ImportError, Profile, Reason, RowFault, export_catalogue, read_catalogue,
};
use std::path::Path;

const OWN: CatalogueId = CatalogueId(uuid::Uuid::from_u128(7));

fn written(catalogue: &Catalogue, format: CatalogueFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    let count = export_catalogue(catalogue, format, &mut bytes).expect("is written");
    assert_eq!(count, catalogue.requirements.len());
    bytes
}

fn read(bytes: &[u8]) -> Catalogue {
    let found = read_catalogue(bytes, OWN, "Från fil").expect("is read");
    assert_eq!(found.unknown_columns, [""; 0]);
    found.catalogue
}

/// The catalogue as an organisation would own it: with a name and an identity.
fn own(catalogue: &Catalogue) -> Catalogue {
    Catalogue { id: OWN, name: "Tallbackens krav".into(), ..catalogue.clone() }
}

#[test]
fn what_goes_out_comes_in_again() {
    for shipped in Catalogue::shipped_versions() {
        let catalogue = own(shipped);
        for format in CatalogueFormat::ALL {
            let again = read(&written(&catalogue, format));
            for (one, other) in again.requirements.iter().zip(&catalogue.requirements) {
                assert_eq!(one, other, "{format:?}");
            }
            assert_eq!(again, catalogue, "{format:?}");
        }
    }
    let nameless = read(&written(Catalogue::shipped(), CatalogueFormat::ALL[0]));
    assert_eq!((&*nameless.name, nameless.version), ("Från fil", 2));
    let changed = compare(Catalogue::shipped(), &nameless);
    assert!(
        changed.gone.is_empty() && changed.requirements.iter().all(|held| held.to_confirm.is_none() && !held.is_new())
    );
}

#[test]
fn hostile_texts_come_back_as_they_were() {
    let mut catalogue = own(&read(SMALL.replace(";Övrigt", "").as_bytes()));
    let texts =
        ["=1+1", "- [ ] punkt", "\"citat\": 'x' # y", "rad ett\nrad två: a", "a | b", "yes", "007", "null", "{limits}"];
    let first = catalogue.requirements[0].clone();
    catalogue.areas.truncate(1);
    catalogue.requirements = (0..)
        .zip(texts)
        .map(|(number, text): (u8, &str)| {
            let wording = || Wording { sv: text.into(), en: text.into() };
            Requirement {
                id: format!("X-{number}").into(),
                heading: wording(),
                is: wording(),
                why: wording(),
                shown_by: wording(),
                norms: vec![text.replace('\n', " ").into()],
                ..first.clone()
            }
        })
        .collect();
    assert_eq!(check(&catalogue), []);
    for format in CatalogueFormat::ALL {
        assert_eq!(read(&written(&catalogue, format)), catalogue, "{format:?}");
    }
}

const SMALL: &str = "\
Krav;Område;Rubrik;Är-krav;K;R;T;Grundskydd;Katalog;Version;Övrigt
1.1;Ledning;Ansvar;Någon svarar för systemet.;;;;Ja;Kommunens krav;3;
1.2;Ledning;Behörighet;Behörigheter ses över.;1;2;;;;;
2.1;Drift;Kopior;Kopior tas.;;;2;Nej;;;
";

#[test]
fn an_own_catalogue_needs_little() {
    let found = read_catalogue(SMALL.as_bytes(), OWN, "Från fil").expect("is read");
    assert_eq!(found.unknown_columns, ["Övrigt"], "is told, not swallowed");
    let catalogue = found.catalogue;
    assert_eq!((&*catalogue.name, catalogue.version, catalogue.id), ("Kommunens krav", 3, OWN));
    let areas: Vec<(&str, u32)> = catalogue.areas.iter().map(|area| (&*area.key, area.order)).collect();
    assert_eq!(areas, [("Ledning", 1), ("Drift", 2)]);
    let second = catalogue.requirement("1.2").expect("is there");
    assert_eq!((&*second.area, second.from.0[0], second.from.0[1]), ("Ledning", Level::new(1), Level::new(2)));
    assert!(second.controls.is_empty() && second.is.en.is_empty());
    let texts = sigill::i18n::Texts::new(sigill::i18n::Language::English);
    assert_eq!(texts.wording(&second.is), "Behörigheter ses över.", "the Swedish stands for the English");
}

/// The faults of a file as line, column and reason.
fn faults(bytes: impl AsRef<[u8]>) -> Vec<(u64, String, Reason)> {
    match read_catalogue(bytes.as_ref(), OWN, "") {
        Err(ImportError::Rows(faults)) => {
            faults.into_iter().map(|RowFault { line, column, reason, .. }| (line, column, reason)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_place_that_is_wrong_is_named() {
    let head = "Krav;Område;Rubrik;Är-krav;K;Grundskydd;ISO/IEC 27002:2022;Lag;Steg;Ansvarar;Version\n";
    let table = [
        (";A;R;T;1;;;;;;", "Krav", Reason::ValueMissing),
        ("1;A;R;T;;;;;;;", "Grundskydd", Reason::Catalogue(sigill::catalogue::Fault::BasicOrFrom)),
        ("1;A;;T;1;;;;;;", "Rubrik", Reason::Catalogue(sigill::catalogue::Fault::Empty)),
        ("1;A;R;;1;;;;;;", "Är-krav", Reason::Catalogue(sigill::catalogue::Fault::Empty)),
        ("1;;R;T;1;;;;;;", "Område", Reason::ValueMissing),
        ("1;A;R;T;4;;;;;;", "K", Reason::NotAFromLevel),
        ("1;A;R;T;hög;;;;;;", "K", Reason::NotAFromLevel),
        ("1;A;R;T;1;;9.2.1;;;;", "ISO/IEC 27002:2022", Reason::NotAControl("9.2.1".into())),
        (
            "1;A;R;T;1;;5.99;;;;",
            "ISO/IEC 27002:2022",
            Reason::Catalogue(sigill::catalogue::Fault::NoSuchControl("5.99".parse().expect("a number"))),
        ),
        ("1;A;R;T;1;;;;ofta;;", "Steg", Reason::NotSteps),
        ("1;A;R;T {limit};1;;;;2: a | 1: b;;", "Steg", Reason::Catalogue(sigill::catalogue::Fault::StepsNotAscending)),
        ("1;A;R;T;1;;;;1: a;;", "Är-krav", Reason::Catalogue(sigill::catalogue::Fault::PlaceholderMissing)),
        ("1;A;R;T;1;;;;;;två", "Version", Reason::NotANumber),
    ];
    for (row, column, reason) in table {
        assert_eq!(faults(format!("{head}{row}\n")), [(2, column.to_owned(), reason)], "{row}");
    }
    let words = |row: &str| faults(format!("{head}{row}\n")).remove(0);
    assert!(matches!(words("1;A;R;T;1;;;skollagen;;;"), (2, column, Reason::UnknownWord { .. }) if column == "Lag"));
    assert!(matches!(words("1;A;R;T;1;;;;;alla;"), (2, column, Reason::UnknownWord { .. }) if column == "Ansvarar"));

    // All at once, each on its line.
    let many = format!("{head};A;R;T;1;;;;;;\n;A;R;T;9;;;;;;\n1;A;R;T;1;;;;;;1\n1;A;R;T;1;;;;;;2\n");
    let found: Vec<(u64, String)> = faults(many).into_iter().map(|(line, column, _)| (line, column)).collect();
    let expected = [(2, "Krav"), (3, "Krav"), (3, "K"), (5, "Krav"), (5, "Version")];
    assert_eq!(found, expected.map(|(line, column)| (line, column.to_owned())));
}

#[test]
fn what_is_no_catalogue_is_refused() {
    assert!(matches!(read_catalogue(b"Namn;Typ\nA;B\n", OWN, ""), Err(ImportError::NoHeadings { .. })));
    let lacking = "Krav;Rubrik;Område\n1;R;A\n";
    assert!(matches!(read_catalogue(lacking.as_bytes(), OWN, ""), Err(ImportError::MissingColumns { .. })));
    let empty = "Krav;Område;Rubrik;Är-krav\n";
    assert!(matches!(read_catalogue(empty.as_bytes(), OWN, ""), Err(ImportError::NoRequirements)));
    let broken = read_catalogue(b"name: x\nobjects:\n  framework: [\n", OWN, "");
    assert!(matches!(&broken, Err(ImportError::BrokenLibrary { line, .. }) if *line > 1), "{broken:?}");
}

const LIBRARY: &str = "\
urn: urn:example:risk:library:krav
locale: en
ref_id: krav
name: Own requirements
version: 4
objects:
  framework:
    urn: urn:example:risk:framework:krav
    ref_id: krav
    name: Own requirements
    requirement_nodes:
    - urn: urn:example:risk:req_node:krav:a
      assessable: false
      depth: 1
      ref_id: A
      name: Access
    - urn: urn:example:risk:req_node:krav:a.1
      assessable: true
      depth: 2
      parent_urn: urn:example:risk:req_node:krav:a
      ref_id: A.1
      description: Access is reviewed.
      annotation: Because people move on.
      implementation_groups: [K2, K3, R3]
      translations:
        sv:
          description: Behörigheter ses över.
    - urn: urn:example:risk:req_node:krav:a.2
      assessable: true
      depth: 2
      parent_urn: urn:example:risk:req_node:krav:a
      ref_id: A.2
      name: Accounts
      description: Accounts are personal.
";

#[test]
fn a_library_from_elsewhere_is_read() {
    let catalogue = read(LIBRARY.as_bytes());
    assert_eq!((&*catalogue.name, catalogue.version), ("Own requirements", 4));
    assert_eq!((&*catalogue.areas[0].key, &*catalogue.areas[0].name.sv), ("A", "Access"));
    let [first, second] = &catalogue.requirements[..] else { panic!("two requirements") };
    assert_eq!((&*first.is.sv, &*first.is.en), ("Behörigheter ses över.", "Access is reviewed."));
    assert_eq!((&*first.heading.sv, &*first.why.en), ("A.1", "Because people move on."));
    assert_eq!(first.from.0, [Level::new(2), Level::new(3), None, None]);
    assert!(second.is_basic, "without groups it applies always");
    let unknown = LIBRARY.replace("[K2, K3, R3]", "[Advanced]");
    assert_eq!(faults(unknown), [(17, "implementation_groups".to_owned(), Reason::UnknownGroups)]);
    let double = LIBRARY.replace("ref_id: A.2", "ref_id: A.1");
    assert_eq!(faults(double), [(28, "Krav".to_owned(), Reason::DuplicateRow { first: 17 })]);
}

#[test]
fn a_library_says_from_which_level_a_requirement_applies() {
    let bytes = written(Catalogue::shipped(), CatalogueFormat::Library);
    let text = String::from_utf8(bytes).expect("text");
    assert!(text.contains("urn:sigill:risk:library:sigill") && text.contains("urn:sigill:risk:req_node:sigill:atk-06"));
    assert!(text.contains("requirement_nodes:") && text.contains("implementation_groups_definition:"));
    let atk = text.split("ref_id: ATK-06").nth(1).expect("is there");
    let groups: Vec<&str> =
        atk.split("implementation_groups:").nth(1).expect("groups").lines().skip(1).take(2).collect();
    assert!(groups[0].trim().ends_with("K2") && groups[1].trim().ends_with("K3"), "{groups:?}");
}

#[test]
fn endings_tell_the_format() {
    let of = |name: &str| CatalogueFormat::of_ending(Path::new(name));
    assert_eq!(of("krav.yml"), Some(CatalogueFormat::Library));
    assert_eq!(of("krav.XLSX"), Some(CatalogueFormat::List(Format::Xlsx)));
    assert_eq!(of("krav.csv"), Some(CatalogueFormat::from(Profile::ExcelSv)));
    assert_eq!(of("krav"), None);
    assert_eq!(Text::from("yaml"), Text::from(CatalogueFormat::Library.ending()));
}
