//! The register's file: what is written comes back, what is refused stays untouched.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

#[path = "store/sample.rs"]
mod sample;

use sample::{holder, make, new_register, operation, operation_of, sample, settings};
use sigill::domain::*;
use sigill::store::{Access, Contents, Fault, ReadOnlyReason, Store, StoreError};
use std::path::{Path, PathBuf};

/// A folder for one test, and the register's path in it.
fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.sigill");
    (folder, path)
}

fn sql(path: &Path, statements: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(statements).unwrap();
}

#[test]
fn every_kind_of_record_comes_back_after_closing() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    assert_eq!(store.access(), &Access::Writable);
    store.commit(&operation(2, sample().len()), &sample()).unwrap();
    let written = store.read_all().unwrap();
    drop(store);

    let store = Store::open(&path, &holder("berit")).unwrap();
    let contents = store.read_all().unwrap();
    assert_eq!(contents, written);
    let records = records(&contents);
    for change in sample() {
        assert!(records.contains(change.after.as_ref().unwrap()), "{:?}", change.key());
    }
    assert_eq!(records.len(), sample().len() + 1, "the sample and the settings, nothing else");
    assert_eq!(contents.operations, [operation(1, 1), operation(2, sample().len())]);
    assert_eq!(store.changes_of(2).unwrap(), sample());
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn changes_may_come_in_any_order() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let mut changes = sample();
    changes.reverse();
    store.commit(&operation(2, changes.len()), &changes).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn reversed_changes_restore_what_was_there() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    store.commit(&operation(2, sample().len()), &sample()).unwrap();
    let before = store.read_all().unwrap();

    let changes: Vec<_> = sample().into_iter().map(Change::reversed).collect();
    store.commit(&operation_of(3, OperationKind::Undo(2), changes.len()), &changes).unwrap();
    let emptied = store.read_all().unwrap();
    assert_eq!(records(&emptied).len(), 1, "only the settings are left");

    let changes: Vec<_> = store.changes_of(3).unwrap().into_iter().map(Change::reversed).collect();
    store.commit(&operation_of(4, OperationKind::Redo(2), changes.len()), &changes).unwrap();
    let after = store.read_all().unwrap();
    assert_eq!(Contents { operations: Vec::new(), ..after }, Contents { operations: Vec::new(), ..before });
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn two_records_may_exchange_their_references() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let (one, other) = (make::system(1, "S-1"), make::system(2, "S-2"));
    let created = [Change::create(make::record(&one)), Change::create(make::record(&other))];
    store.commit(&operation(2, 2), &created).unwrap();
    let exchange = [
        Change::update(make::record(&one), make::record(&System { reference: "S-2".into(), ..one.clone() })),
        Change::update(make::record(&other), make::record(&System { reference: "S-1".into(), ..other.clone() })),
    ];
    store.commit(&operation(3, 2), &exchange).unwrap();
    let references: Vec<_> = store.read_all().unwrap().systems.into_iter().map(|system| system.reference).collect();
    assert_eq!(references, ["S-2".into(), Text::from("S-1")]);
}

#[test]
fn a_failed_operation_leaves_nothing_and_the_next_one_works() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let (one, other) = (make::system(1, "S-1"), make::system(2, "S-1"));
    let before = store.read_all().unwrap();

    let twice = [Change::create(make::record(&one)), Change::create(make::record(&other))];
    let error = store.commit(&operation(2, 2), &twice).unwrap_err();
    assert!(matches!(&error, StoreError::NotUnique { what } if what.contains("system.reference")), "{error}");
    let nowhere = Change::create(Record::Carries(make::carries(1, 2)));
    assert!(matches!(store.commit(&operation(2, 1), &[nowhere]), Err(StoreError::Dangling)));
    let absent = Change::remove(make::record(&one));
    let absent = store.commit(&operation(2, 1), &[absent]);
    assert!(matches!(absent, Err(StoreError::NoSuchRecord(RecordKey::System(id))) if id == one.id));
    assert_eq!(store.read_all().unwrap(), before);

    store.commit(&operation(2, 1), &[Change::create(make::record(&one))]).unwrap();
    assert_eq!(store.read_all().unwrap().systems, [one]);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn numbers_of_operations_follow_each_other() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let error = store.commit(&operation(3, 0), &[]).unwrap_err();
    assert!(matches!(error, StoreError::OutOfOrder { expected: 2, found: 3 }), "{error}");
}

#[test]
fn a_change_by_another_program_is_noticed_and_nothing_is_written() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    sql(
        &path,
        "INSERT INTO operation SELECT 2, at, user, label, subject, kind, of_number, changes_count, format, changes FROM operation",
    );
    let change = [Change::create(make::record(&make::system(1, "S-1")))];
    assert!(matches!(store.commit(&operation(2, 1), &change), Err(StoreError::ChangedByOther)));
    assert_eq!(store.read_all().unwrap().systems, []);
    store.commit(&operation(3, 1), &change).unwrap();
}

#[test]
fn history_of_a_record_names_what_was_done_to_its_links_and_decisions() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let steps = [
        make::record(&make::system(1, "S-1")),
        make::record(&make::system(2, "S-2")),
        Record::Asset(Box::new(make::asset(3, "I-1"))),
        Record::Carries(make::carries(1, 3)),
        Record::Dependency(make::dependency(1, 2)),
        Record::Classification(Box::new(make::classification(4, Subject::Asset(AssetId(make::uuid(3)))))),
        Record::Adjustment(make::adjustment(5, 1)),
        Record::PlannedSession(make::plan(Subject::System(SystemId(make::uuid(2))))),
    ];
    for (number, record) in (2..).zip(&steps) {
        store.commit(&operation(number, 1), &[Change::create(record.clone())]).unwrap();
    }
    let on = |key| store.operations_on(key).unwrap();
    assert_eq!(on(RecordKey::Settings), [1]);
    assert_eq!(on(steps[0].key()), [2, 5, 6, 8], "the system, what it carries and depends on, its adjustment");
    assert_eq!(on(steps[1].key()), [3, 6, 9], "the platform, who depends on it, its plan");
    assert_eq!(on(steps[2].key()), [4, 5, 7], "the asset, who carries it, its classification");
    for (number, record) in (2..).zip(&steps).skip(3) {
        assert_eq!(on(record.key()), [number], "{:?}", record.key());
    }
    assert!(on(RecordKey::Unit(UnitId(make::uuid(9)))).is_empty());
}

#[test]
fn a_name_that_is_taken_is_refused() {
    let (_folder, path) = place();
    std::fs::write(&path, "something dear").unwrap();
    let created = Store::create(&path, &holder("anna"), &operation(1, 1), &[settings()]);
    assert!(matches!(created, Err(StoreError::AlreadyExists)));
    assert_eq!(std::fs::read(&path).unwrap(), b"something dear");
}

#[test]
fn a_register_that_cannot_be_made_leaves_no_file() {
    let (folder, path) = place();
    let nowhere = Change::create(Record::Carries(make::carries(1, 2)));
    let created = Store::create(&path, &holder("anna"), &operation(1, 2), &[settings(), nowhere]);
    assert!(matches!(created, Err(StoreError::Dangling)));
    assert!(!path.exists());
    let elsewhere = folder.path().join("no such folder").join("register.sigill");
    assert!(matches!(
        Store::create(&elsewhere, &holder("anna"), &operation(1, 1), &[settings()]),
        Err(StoreError::Io(_))
    ));
    new_register(&path);
}

#[test]
fn the_second_program_reads_and_learns_who_writes() {
    let (_folder, path) = place();
    let mut first = new_register(&path);
    let mut second = Store::open(&path, &holder("berit")).unwrap();
    let held = ReadOnlyReason::HeldBy(Some(holder("anna")));
    assert_eq!(second.access(), &Access::ReadOnly(held.clone()));
    assert!(matches!(second.commit(&operation(2, 0), &[]), Err(StoreError::ReadOnly(reason)) if reason == held));

    let system = make::system(1, "S-1");
    first.commit(&operation(2, 1), &[Change::create(make::record(&system))]).unwrap();
    assert_eq!(second.read_all().unwrap().systems, [system], "what the first one wrote since");
    drop(first);
    assert_eq!(Store::open(&path, &holder("berit")).unwrap().access(), &Access::Writable);
}

#[test]
fn what_a_crash_leaves_behind_locks_nothing() {
    let (folder, path) = place();
    drop(new_register(&path));
    std::fs::write(folder.path().join("register.sigill.lock"), "").unwrap();
    std::fs::write(folder.path().join("register.sigill.holder"), serde_json::to_vec(&holder("anna")).unwrap()).unwrap();
    assert_eq!(Store::open(&path, &holder("berit")).unwrap().access(), &Access::Writable);
}

/// A register as a crash leaves it in the middle of a write.
fn cut_off() -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, path) = place();
    drop(new_register(&path));
    let journal = folder.path().join("register.sigill-journal");
    let before = std::fs::read(&path).unwrap();
    // Both files as they are on the disk in the middle of a write, kept before SQLite tidies up.
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE settings SET name = 'half'; DELETE FROM touched;")
        .unwrap();
    for number in 0..2000 {
        connection.execute("INSERT INTO touched VALUES (randomblob(400), ?1 * 0 + 1)", [number]).unwrap();
    }
    let (half, journal_bytes) = (std::fs::read(&path).unwrap(), std::fs::read(&journal).unwrap());
    drop(connection);
    assert_ne!(half, before, "the write reached the file");
    std::fs::write(&path, half).unwrap();
    std::fs::write(&journal, journal_bytes).unwrap();
    (folder, path)
}

#[test]
fn a_write_cut_off_by_a_crash_is_taken_back() {
    let (_folder, path) = cut_off();
    let store = Store::open(&path, &holder("anna")).unwrap();
    assert_eq!(&*store.read_all().unwrap().settings.name, "Exempel");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_reader_takes_back_what_a_crash_cut_off_unless_somebody_writes() {
    let (folder, path) = cut_off();
    let lock = std::fs::File::create(folder.path().join("register.sigill.lock")).unwrap();
    lock.lock().unwrap();
    assert!(matches!(Store::open_read_only(&path), Err(StoreError::UnfinishedWrite)));
    drop(lock);
    let store = Store::open_read_only(&path).unwrap();
    assert_eq!(&*store.read_all().unwrap().settings.name, "Exempel");
    assert_eq!(store.check().unwrap(), []);
    assert_eq!(Store::open(&path, &holder("anna")).unwrap().access(), &Access::Writable, "the lock is free again");
}

#[test]
fn a_file_marked_read_only_is_opened_for_reading() {
    let (_folder, path) = place();
    drop(new_register(&path));
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let store = Store::open(&path, &holder("anna")).unwrap();
    assert_eq!(store.access(), &Access::ReadOnly(ReadOnlyReason::FileIsReadOnly));
    assert_eq!(&*store.read_all().unwrap().settings.name, "Exempel");
}

#[cfg(unix)]
#[test]
fn a_register_in_a_read_only_folder_is_opened_for_reading() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = place();
    drop(new_register(&path));
    std::fs::remove_file(folder.path().join("register.sigill.lock")).unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o555)).unwrap();
    // Permissions do not hold for root: there is nothing to see then.
    if std::fs::write(folder.path().join("probe"), "").is_err() {
        let store = Store::open(&path, &holder("anna")).unwrap();
        assert_eq!(store.access(), &Access::ReadOnly(ReadOnlyReason::FolderIsReadOnly));
        assert_eq!(&*store.read_all().unwrap().settings.name, "Exempel");
    }
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_is_no_register_is_refused_and_untouched() {
    let (folder, path) = place();
    let at = |name: &str| folder.path().join(name);
    drop(new_register(&path));
    let register = std::fs::read(&path).unwrap();
    std::fs::write(at("empty.sigill"), "").unwrap();
    std::fs::write(at("text.sigill"), "Beteckning;Namn\r\n".repeat(1000)).unwrap();
    std::fs::write(at("cut-in-header.sigill"), &register[..40]).unwrap();
    std::fs::write(at("cut.sigill"), &register[..register.len() / 2]).unwrap();
    let mut damaged = register.clone();
    damaged[100..4000].fill(0xA5);
    std::fs::write(at("damaged.sigill"), damaged).unwrap();
    sql(&at("foreign.sigill"), "CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('Eva');");
    std::fs::copy(&path, at("newer.sigill")).unwrap();
    sql(&at("newer.sigill"), "PRAGMA user_version = 7");
    std::fs::copy(&path, at("unversioned.sigill")).unwrap();
    sql(&at("unversioned.sigill"), "PRAGMA user_version = 0");

    let refused = |name: &str, expected: fn(&StoreError) -> bool| {
        let before = std::fs::read(at(name)).unwrap();
        for opened in [Store::open(&at(name), &holder("anna")), Store::open_read_only(&at(name))] {
            let error = opened.unwrap_err();
            assert!(expected(&error), "{name}: {error:?}");
        }
        assert_eq!(std::fs::read(at(name)).unwrap(), before, "{name} is untouched");
    };
    refused("empty.sigill", |error| matches!(error, StoreError::NotARegister));
    refused("text.sigill", |error| matches!(error, StoreError::NotARegister));
    refused("foreign.sigill", |error| matches!(error, StoreError::NotARegister));
    refused("cut-in-header.sigill", |error| matches!(error, StoreError::Damaged { .. }));
    refused("cut.sigill", |error| matches!(error, StoreError::Damaged { .. }));
    refused("damaged.sigill", |error| matches!(error, StoreError::Damaged { .. }));
    refused("unversioned.sigill", |error| matches!(error, StoreError::Damaged { .. }));
    refused("newer.sigill", |error| matches!(error, StoreError::NewerVersion { found: 7, .. }));

    assert!(matches!(Store::open(folder.path(), &holder("anna")), Err(StoreError::NotARegister)));
    assert!(matches!(Store::open(&at("missing.sigill"), &holder("anna")), Err(StoreError::Missing)));
    assert!(!at("missing.sigill").exists());
}

#[test]
fn a_word_the_program_does_not_know_is_an_error() {
    for (statement, table, column) in [
        ("UPDATE system SET life_cycle = 'sold'", "system", "life_cycle"),
        ("UPDATE asset SET personal_data = ''", "asset", "personal_data"),
        ("UPDATE classification SET standing = 'Decided'", "classification", "standing"),
        ("UPDATE classification SET decided_on = '2025-02-30'", "classification", "decided_on"),
        ("UPDATE dependency SET inherits = 'KX'", "dependency", "inherits"),
        ("UPDATE system SET tags = '[1]'", "system", "tags"),
        ("PRAGMA ignore_check_constraints = ON; UPDATE adjustment SET level = 9", "adjustment", "level"),
    ] {
        let (_folder, path) = place();
        let mut store = new_register(&path);
        store.commit(&operation(2, sample().len()), &sample()).unwrap();
        sql(&path, statement);
        match store.read_all() {
            Err(StoreError::UnknownValue { table: t, column: c, .. }) => assert_eq!((t, c), (table, column)),
            other => panic!("{statement}: {other:?}"),
        }
        assert!(!store.check().unwrap().is_empty(), "{statement}");
    }
}

#[test]
fn check_names_a_broken_reference() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    store.commit(&operation(2, sample().len()), &sample()).unwrap();
    let carries = store.read_all().unwrap().carries[0].clone();
    sql(&path, "PRAGMA foreign_keys = OFF; DELETE FROM asset");
    let faults = store.check().unwrap();
    let (from, to) = (RecordKey::Carries(carries.system, carries.asset), RecordKey::Asset(carries.asset));
    assert!(faults.contains(&Fault::Dangling { from, to }), "{faults:?}");
    assert!(faults.contains(&Fault::LogDiffers(to)), "{faults:?}");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::ForeignKey { table, .. } if table == "carries")));
}

#[test]
fn check_holds_the_tables_against_the_log() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    let system = make::system(1, "S-1");
    store.commit(&operation(2, 1), &[Change::create(make::record(&system))]).unwrap();
    sql(&path, "UPDATE system SET name = 'someone else was here'");
    assert_eq!(store.check().unwrap(), [Fault::LogDiffers(RecordKey::System(system.id))]);
    sql(&path, "UPDATE operation SET changes = x'00' WHERE number = 2");
    assert!(matches!(&store.check().unwrap()[..], [Fault::LogUnreadable { number: 2, .. }]));
    sql(&path, "DELETE FROM touched; DELETE FROM operation WHERE number = 1");
    assert!(matches!(&store.check().unwrap()[..], [Fault::LogGap(1)]));
}

#[test]
fn check_finds_damage_in_the_middle_of_the_file() {
    let (_folder, path) = place();
    let mut store = new_register(&path);
    store.commit(&operation(2, sample().len()), &sample()).unwrap();
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let page = 8192;
    for start in (page..bytes.len()).step_by(page) {
        bytes[start..start + 200].fill(0xFF);
    }
    std::fs::write(&path, bytes).unwrap();
    match Store::open_read_only(&path) {
        Err(StoreError::Damaged { .. }) => {}
        Err(other) => panic!("{other:?}"),
        Ok(store) => assert!(matches!(store.check().unwrap()[..], [Fault::Damage(_), ..])),
    }
}

#[test]
fn a_store_can_move_to_another_thread() {
    fn assert_send<T: Send>() {}
    assert_send::<Store>();
}

/// All records of a register.
fn records(contents: &Contents) -> Vec<Record> {
    let contents = contents.clone();
    let mut records = vec![Record::Settings(Box::new(contents.settings))];
    records.extend(contents.units.into_iter().map(Record::Unit));
    records.extend(contents.systems.into_iter().map(|r| Record::System(Box::new(r))));
    records.extend(contents.assets.into_iter().map(|r| Record::Asset(Box::new(r))));
    records.extend(contents.carries.into_iter().map(Record::Carries));
    records.extend(contents.dependencies.into_iter().map(Record::Dependency));
    records.extend(contents.classifications.into_iter().map(|r| Record::Classification(Box::new(r))));
    records.extend(contents.adjustments.into_iter().map(Record::Adjustment));
    records.extend(contents.planned_sessions.into_iter().map(Record::PlannedSession));
    records.extend(contents.common_types.into_iter().map(|held| Record::CommonType(Box::new(held))));
    records.extend(contents.checklists.into_iter().map(Record::Checklist));
    records.extend(contents.catalogues.into_iter().map(|r| Record::Catalogue(Box::new(r))));
    records.extend(contents.assessments.into_iter().map(|r| Record::Assessment(Box::new(r))));
    records.extend(contents.measures.into_iter().map(|r| Record::Measure(Box::new(r))));
    records.extend(contents.acceptances.into_iter().map(|r| Record::RiskAcceptance(Box::new(r))));
    records.extend(contents.follow_ups.into_iter().map(|r| Record::FollowUp(Box::new(r))));
    records.extend(contents.practices.into_iter().map(|r| Record::Practice(Box::new(r))));
    records.extend(contents.dismissals.into_iter().map(|r| Record::Dismissal(Box::new(r))));
    records.extend(contents.activities.into_iter().map(|r| Record::Activity(Box::new(r))));
    records.extend(contents.list_profiles.into_iter().map(|r| Record::ListProfile(Box::new(r))));
    records
}
