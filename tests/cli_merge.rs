//! `sigill merge` as a process.

mod desk;
mod tale;

use desk::Desk;
use sigill::domain::System;
use sigill::register::{Command, Register};
use tale::{TODAY, holder, origin};

/// A coordinator's file and a section's copy of it, in which both have changed the same field.
fn parted() -> Desk {
    let desk = Desk::new();
    desk.done(&["example", "into.sigill"]);
    std::fs::copy(desk.path("into.sigill"), desk.path("from.sigill")).expect("a copy");
    edit(&desk, "into.sigill", |system| system.note = "från kommunen".into());
    edit(&desk, "from.sigill", |system| {
        system.note = "från sektionen".into();
        system.supplier = "En leverantör".into();
    });
    desk
}

fn edit(desk: &Desk, file: &str, change: impl FnOnce(&mut System)) {
    let mut register = Register::open(&desk.path(file), &holder(), TODAY).expect("opens");
    let mut system = register.snapshot().systems().iter().next().expect("a system").1.clone();
    change(&mut system);
    register.execute(&Command::SaveSystem(Box::new(system)), &origin("handläggaren", 1)).expect("is saved");
}

#[test]
fn what_both_have_changed_is_listed_and_nothing_happens_until_it_is_decided() {
    let desk = parted();
    let (into, from) = (desk.bytes("into.sigill"), desk.bytes("from.sigill"));
    let said = desk.call(&["merge", "into.sigill", "from.sigill"]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    assert!(said.out.contains("Anteckning: ”från kommunen” här, ”från sektionen” där"), "{}", said.out);
    assert!(said.out.contains("1 uppgifter behöver avgöras"), "{}", said.out);
    let said = desk.done(&["merge", "into.sigill", "from.sigill", "--take", "from", "--dry-run"]);
    assert!(said.contains("0 nya och 1 ändrade"), "{said}");
    assert_eq!((desk.bytes("into.sigill"), desk.bytes("from.sigill")), (into, from.clone()));

    let said = desk.done(&["merge", "into.sigill", "from.sigill", "--take", "from"]);
    assert!(said.contains("Ihopslaget: 0 nya och 1 ändrade poster, 1 ändringar i historiken"), "{said}");
    assert_eq!(desk.bytes("from.sigill"), from, "what is brought in is never changed");
    assert!(desk.done(&["export", "into.sigill", "system"]).contains("från sektionen"));
    desk.done(&["check", "into.sigill"]);
    let once = desk.bytes("into.sigill");
    let said = desk.done(&["merge", "into.sigill", "from.sigill"]);
    assert!(said.contains("inget som inte redan finns"), "{said}");
    assert_eq!(desk.bytes("into.sigill"), once);

    let log = desk.done(&["log", "into.sigill"]);
    let merge = log.lines().find(|line| line.contains("Slog ihop med ”from.sigill”")).expect("the merge");
    let number: u64 = merge.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number");
    let brought = format!("{number}.{} ", number - 1);
    assert!(log.lines().any(|line| line.starts_with(&brought)), "the other's operation stands beneath it: {log}");
    desk.done(&["undo", "into.sigill"]);
    assert!(desk.done(&["export", "into.sigill", "system"]).contains("från kommunen"));
}

#[test]
fn older_read_only_and_foreign_files() {
    let desk = parted();
    for old in ["schema-0001.sigill", "schema-0002.sigill"] {
        let fixture = format!("{}/tests/fixtures/{old}", env!("CARGO_MANIFEST_DIR"));
        std::fs::copy(fixture, desk.path(old)).expect("a copy");
        let mut rights = std::fs::metadata(desk.path(old)).expect("a file").permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(desk.path(old), rights).expect("is read-only");
        let before = desk.bytes(old);
        let said = desk.done(&["merge", "into.sigill", old, "--take", "into"]);
        assert!(said.contains("Ihopslaget"), "{said}");
        assert_eq!(desk.bytes(old), before);
        desk.done(&["check", "into.sigill"]);
        assert!(desk.done(&["merge", "into.sigill", old]).contains("inget som inte redan finns"));
    }
    desk.refused(4, &["merge", "into.sigill", "missing.sigill"]);
    desk.refused(4, &["merge", "missing.sigill", "from.sigill"]);
    desk.put("list.csv", "Beteckning;Namn\r\n");
    desk.refused(4, &["merge", "into.sigill", "list.csv"]);
    desk.refused(2, &["merge", "into.sigill"]);
    desk.refused(2, &["merge", "into.sigill", "from.sigill", "--take", "both"]);
    assert!(desk.done(&["merge", "into.sigill", "into.sigill"]).contains("inget som inte redan finns"));
}
