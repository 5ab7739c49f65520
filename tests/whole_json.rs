//! A whole register as JSON: what goes out comes back the same, the published schema describes it, and a text that
//! lies makes no register.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod desk;
#[path = "store/sample.rs"]
#[expect(dead_code, reason = "only the records are needed here")]
mod sample;
mod tale;

use desk::Desk;
use proptest::prelude::*;
use serde_json::{Value, json};
use sigill::exchange::{WholeError, example, read_whole, write_whole};
use sigill::register::Register;
use sigill::store::{RestoreError, Restoring, Store};
use std::path::Path;
use tale::{TODAY, all_of, holder, new_register, open, origin, rich_stories, tell};

fn text_of(register: &Register) -> Vec<u8> {
    let mut text = Vec::new();
    write_whole(register, &mut text, &mut |_| true).unwrap();
    text
}

fn restore(text: &[u8], path: &Path) -> Result<Register, WholeError> {
    let mut restoring = Restoring::begin(path, &holder())?;
    read_whole(text, &mut restoring)?;
    Ok(Register::of_store(restoring.finish()?, TODAY).unwrap())
}

fn validator() -> jsonschema::Validator {
    let schema = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/register.schema.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// The schema may not be behind: a field or a kind of record that it does not name is a fault of the schema.
fn describes(text: &[u8]) {
    let value: Value = serde_json::from_slice(text).unwrap();
    let faults: Vec<String> = validator().iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_example_comes_back_the_same_and_is_what_the_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut register = new_register(&folder.path().join("from.sigill"), "Tallbacken");
    example::build(&mut register, &origin("anna", 1)).unwrap();
    register.undo(&origin("berit", 2)).unwrap();
    let text = text_of(&register);
    describes(&text);

    let back = restore(&text, &folder.path().join("to.sigill")).unwrap();
    assert_eq!(all_of(&back), all_of(&register));
    assert_eq!(text_of(&back), text, "and goes out the same again");
    assert_eq!(back.store().check().unwrap(), []);
    let mut back = back;
    back.redo(&origin("berit", 3)).unwrap();
    register.redo(&origin("berit", 3)).unwrap();
    assert_eq!(all_of(&back), all_of(&register), "and goes on in the same way");
}

#[test]
fn every_kind_of_record_with_every_field_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("from.sigill");
    let settings = sample::settings();
    let mut first = sample::operation(1, 1);
    first.label = "create_register".into();
    let mut store = Store::create(&path, &holder(), &first, &[settings]).unwrap();
    store.commit(&sample::operation(2, sample::sample().len()), &sample::sample()).unwrap();
    let register = Register::of_store(store, TODAY).unwrap();
    let text = text_of(&register);
    describes(&text);
    let back = restore(&text, &folder.path().join("to.sigill")).unwrap();
    assert_eq!(all_of(&back), all_of(&register));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_register_comes_back_the_same(told in rich_stories(60)) {
        let folder = tempfile::tempdir().unwrap();
        let mut register = new_register(&folder.path().join("from.sigill"), "Tallbacken");
        tell(&mut register, "anna", 1, &told);
        let back = restore(&text_of(&register), &folder.path().join("to.sigill")).unwrap();
        prop_assert_eq!(all_of(&back), all_of(&register));
        prop_assert_eq!(back.next_undo(), register.next_undo());
        prop_assert_eq!(back.next_redo(), register.next_redo());
    }
}

#[test]
fn files_of_older_schemas_go_out_and_come_in_as_this_program_knows_them() {
    for old in ["schema-0001.sigill", "schema-0002.sigill", "schema-0004.sigill", "schema-0005.sigill"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(old);
        std::fs::copy(format!("{}/tests/fixtures/{old}", env!("CARGO_MANIFEST_DIR")), &path).unwrap();
        let register = Register::open_read_only(&path, TODAY).unwrap();
        let text = text_of(&register);
        describes(&text);
        let back = restore(&text, &folder.path().join("to.sigill")).unwrap();
        assert_eq!(all_of(&back), all_of(&register), "{old}");
    }
}

/// A small register as JSON that a test then spoils.
fn honest() -> Value {
    let folder = tempfile::tempdir().unwrap();
    let mut register = new_register(&folder.path().join("from.sigill"), "Tallbacken");
    let story = [(0, 0, 0, 1), (3, 0, 0, 2), (7, 0, 0, 3), (10, 0, 0, 4), (13, 0, 1, 2), (5, 0, 0, 2), (22, 0, 0, 0)];
    tell(&mut register, "anna", 1, &story);
    serde_json::from_slice(&text_of(&register)).unwrap()
}

/// What is said of a spoilt text; nothing may stand afterwards.
fn refused(text: &[u8]) -> WholeError {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("to.sigill");
    let error = restore(text, &path).map(drop).unwrap_err();
    assert!(!path.exists(), "nothing is left behind");
    error
}

fn spoilt(spoil: impl FnOnce(&mut Value)) -> WholeError {
    let mut value = honest();
    spoil(&mut value);
    // The format comes first, as it does in what is written.
    let parts: Vec<String> = ["format", "version", "records", "log", "more"]
        .into_iter()
        .filter_map(|key| Some(format!("\"{key}\":{}", value.get(key)?)))
        .collect();
    refused(format!("{{{}}}", parts.join(",")).as_bytes())
}

fn record<'a>(value: &'a mut Value, kind: &str) -> &'a mut Value {
    value["records"].as_array_mut().unwrap().iter_mut().find_map(|held| held.get_mut(kind)).unwrap()
}

#[test]
fn a_text_that_is_no_register_is_refused() {
    assert!(matches!(refused(b""), WholeError::NotJson { .. }));
    assert!(matches!(refused(b"\x00\x01"), WholeError::NotJson { .. }));
    assert!(matches!(refused(b"Beteckning;Namn\r\n"), WholeError::NotJson { .. }));
    assert!(matches!(refused(b"[]"), WholeError::NotARegister));
    assert!(matches!(refused(b"{}"), WholeError::NotARegister));
    assert!(matches!(refused(br#"{"records":[]}"#), WholeError::NotARegister));
    assert!(matches!(refused(br#"{"format":"another","version":1}"#), WholeError::NotARegister));
    let deep = format!(r#"{{"format":"sigill-register","version":1,"records":{}"#, "[".repeat(100_000));
    assert!(matches!(refused(deep.as_bytes()), WholeError::WrongForm { .. } | WholeError::NotJson { .. }));
    let whole = honest().to_string();
    let short = &whole.as_bytes()[..whole.len() / 2];
    assert!(matches!(refused(short), WholeError::NotARegister | WholeError::NotJson { .. }));
}

#[test]
fn versions_and_fields_of_later_programs_are_refused_rather_than_lost() {
    assert!(matches!(spoilt(|value| value["version"] = json!(2)), WholeError::UnknownVersion { found: 2 }));
    assert!(matches!(spoilt(|value| value["more"] = json!(1)), WholeError::UnknownField(_)));
    let error = spoilt(|value| record(value, "system")["colour"] = json!("red"));
    assert!(matches!(&error, WholeError::UnknownField(path) if path.contains("colour")), "{error}");
    let kind = spoilt(|value| value["records"].as_array_mut().unwrap().push(json!({ "spaceship": {} })));
    assert!(matches!(kind, WholeError::WrongForm { .. }));
}

#[test]
fn wrong_types_and_words_are_refused_with_their_place() {
    for spoil in [
        |value: &mut Value| record(value, "system")["name"] = json!(7),
        |value: &mut Value| record(value, "system")["kind"] = json!("spaceship"),
        |value: &mut Value| record(value, "system")["id"] = json!("S-001"),
        |value: &mut Value| record(value, "classification")["levels"] = json!([5, 1, 1, null]),
        |value: &mut Value| value["records"] = json!({}),
        |value: &mut Value| value["log"][1]["operation"]["at"] = json!("yesterday"),
        |value: &mut Value| drop(record(value, "system").as_object_mut().unwrap().remove("reference")),
    ] {
        let error = spoilt(spoil);
        assert!(matches!(error, WholeError::WrongForm { line: 1, column: 2.., .. }), "{error}");
    }
}

#[test]
fn a_log_that_does_not_lead_to_the_records_is_refused() {
    let is = |error: WholeError, wanted: fn(&RestoreError) -> bool| {
        assert!(matches!(&error, WholeError::Restore(held) if wanted(held)), "{error:?}");
    };
    is(spoilt(|v| record(v, "system")["note"] = json!("changed")), |e| matches!(e, RestoreError::Differs(_)));
    is(spoilt(|v| drop(v["records"].as_array_mut().unwrap().pop())), |e| matches!(e, RestoreError::Differs(_)));
    is(
        spoilt(|v| {
            let twice = v["records"][1].clone();
            v["records"].as_array_mut().unwrap().push(twice);
        }),
        |e| matches!(e, RestoreError::Twice(_)),
    );
    is(spoilt(|v| drop(v["log"].as_array_mut().unwrap().remove(2))), |e| matches!(e, RestoreError::OutOfOrder { .. }));
    is(spoilt(|v| v["log"] = json!([])), |e| matches!(e, RestoreError::NoBeginning));
    is(spoilt(|v| v["log"][0]["operation"]["label"] = json!("other")), |e| matches!(e, RestoreError::NoBeginning));
    is(spoilt(|v| v["log"][1]["operation"]["changes"] = json!(9)), |e| matches!(e, RestoreError::Contradiction(2)));
    is(spoilt(|v| v["log"][7]["operation"]["kind"] = json!({ "undo": 99 })), |e| {
        matches!(e, RestoreError::Contradiction(8))
    });
    is(spoilt(|v| v["log"][6]["changes"][0]["before"]["system"]["name"] = json!("another")), |e| {
        matches!(e, RestoreError::Broken { number: 7, .. })
    });
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    let error = spoilt(|value| {
        let nowhere = json!("00000000-0000-7000-8000-000000000009");
        for change in value["log"].as_array_mut().unwrap().iter_mut().flat_map(|l| l["changes"].as_array_mut().unwrap())
        {
            for side in ["before", "after"] {
                if let Some(link) = change[side].get_mut("carries") {
                    link["asset"] = nowhere.clone();
                }
            }
        }
        record(value, "carries")["asset"] = nowhere;
    });
    assert!(matches!(error, WholeError::Restore(RestoreError::Dangling { .. })), "{error:?}");
}

#[test]
fn the_command_line_writes_and_reads_it() {
    let desk = Desk::new();
    desk.done(&["example", "from.sigill"]);
    desk.done(&["export", "from.sigill", "json", "-o", "whole.json"]);
    assert_eq!(desk.done(&["export", "from.sigill", "json"]).into_bytes(), desk.bytes("whole.json"));
    let said = desk.done(&["new", "to.sigill", "--from", "whole.json"]);
    assert!(said.contains("Tallbackens stadsdel"), "{said}");
    desk.done(&["check", "to.sigill"]);
    let list = |file| desk.done(&["export", file, "klassningslista"]);
    assert_eq!(list("to.sigill"), list("from.sigill"));
    assert_eq!(desk.done(&["log", "to.sigill"]), desk.done(&["log", "from.sigill"]));
    assert_eq!(all_of(&open(&desk.path("to.sigill"))), all_of(&open(&desk.path("from.sigill"))));

    desk.refused(4, &["new", "to.sigill", "--from", "whole.json"]);
    desk.refused(4, &["new", "other.sigill", "--from", "missing.json"]);
    desk.refused(2, &["new", "other.sigill"]);
    desk.refused(2, &["new", "other.sigill", "--name", "A", "--from", "whole.json"]);
    desk.refused(3, &["export", "from.sigill", "json", "--as-of", "2026-01-01"]);
    desk.refused(3, &["export", "from.sigill", "json", "--system", "S-001"]);
    let said = desk.refused(3, &["export", "from.sigill", "json", "--format", "xlsx"]);
    assert!(said.contains("json har ett eget format"), "{said}");
    desk.refused(4, &["export", "from.sigill", "json", "-o", "from.sigill"]);
    desk.put("half.json", &desk.bytes("whole.json")[..5000]);
    let said = desk.refused(3, &["new", "other.sigill", "--from", "half.json"]);
    assert!(said.contains("avhuggen") && said.contains("half.json"), "{said}");
    assert!(!desk.path("other.sigill").exists());
}
