//! Lists that are not set as ours, on the command line: a profile is proposed, looked through, and imported with.

mod desk;

use desk::Desk;
use jiff::civil::date;
use sigill::domain::{ListProfile, ListProfileId, Origin, ProfileKind};
use sigill::register::{Command, Register};
use sigill::store::Holder;

const SYSTEMS: &[u8] = include_bytes!("fixtures/intake/systemforteckning.csv");
const ASSETS: &[u8] = include_bytes!("fixtures/intake/informationsmangder.xlsx");

#[test]
fn both_lists_come_in_by_their_proposed_profiles() {
    let desk = Desk::new();
    desk.put("system.csv", SYSTEMS);
    desk.put("info.xlsx", ASSETS);
    desk.done(&["new", "a.sigill", "--name", "Stadsdelen"]);
    desk.done(&["mapping", "system.csv", "-o", "system.toml"]);
    let tried = desk.done(&["import", "a.sigill", "system", "system.csv", "--mapping", "system.toml", "--dry-run"]);
    assert!(tried.contains("72 nya"), "{tried}");
    desk.done(&["import", "a.sigill", "system", "system.csv", "--mapping", "system.toml"]);
    desk.done(&["mapping", "info.xlsx", "-o", "info.toml"]);
    let told = desk.done(&["import", "a.sigill", "informationsmangd", "info.xlsx", "--mapping", "info.toml"]);
    assert!(told.contains("30 nya"), "{told}");
    let links = desk.done(&["export", "a.sigill", "koppling", "--profile", "rfc4180"]);
    assert_eq!(links.lines().count(), 31);
    let other = desk.refused(3, &["import", "a.sigill", "system", "info.xlsx", "--mapping", "info.toml"]);
    assert!(other.contains("informationsmangd"), "{other}");
}

#[test]
fn wrong_rows_stop_all_or_are_kept_aside_with_the_reason() {
    let desk = Desk::new();
    desk.put("lista.csv", "Nr;System;Konf;Rikt;Tillg;Klassad\nS-1;Ett;3;2;1;2024-10-16\nS-2;Två;3;2;1;snart\n");
    desk.done(&["new", "a.sigill", "--name", "Stadsdelen"]);
    desk.done(&["mapping", "lista.csv", "-o", "p.toml"]);
    let call = ["import", "a.sigill", "system", "lista.csv", "--mapping", "p.toml"];
    let refused = desk.refused(3, &call);
    assert!(refused.contains("Rad 3") && refused.contains("snart"), "{refused}");
    let said = desk.call(&[&call[..], &["--rejected", "fel.csv"]].concat());
    assert_eq!(said.code, 1, "{}", said.err);
    let kept = String::from_utf8(desk.bytes("fel.csv")).expect("UTF-8");
    assert!(kept.contains("S-2;Två") && kept.contains("Skäl") && !kept.contains("Ett"), "{kept}");
}

/// A register that keeps how its list of systems is understood.
fn with_template(desk: &Desk) {
    desk.put("system.csv", SYSTEMS);
    desk.done(&["new", "a.sigill", "--name", "Stadsdelen"]);
    desk.done(&["mapping", "system.csv", "-o", "system.toml"]);
    let text = String::from_utf8(desk.bytes("system.toml")).expect("UTF-8");
    let origin = Origin { user: "handläggaren".into(), at: jiff::Timestamp::UNIX_EPOCH, today: date(2026, 11, 21) };
    let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: origin.at };
    let mut register = Register::open(&desk.path("a.sigill"), &holder, origin.today).expect("a register");
    let id = ListProfileId::fresh(origin.at);
    let profile = ListProfile { id, kind: ProfileKind::Import, name: "Månadslistan".into(), text: text.into() };
    register.execute(&Command::SaveListProfile(Box::new(profile)), &origin).expect("is kept");
}

#[test]
fn a_template_of_the_register_takes_in_list_after_list() {
    let desk = Desk::new();
    with_template(&desk);
    let call = ["import", "a.sigill", "system", "system.csv", "--saved", "månadslistan"];
    let tried = desk.done(&[&call[..], &["--dry-run"]].concat());
    assert!(tried.contains("72 nya"), "{tried}");
    desk.done(&call);
    let systems = desk.done(&["export", "a.sigill", "system", "--profile", "rfc4180"]);
    assert_eq!(systems.lines().count(), 73);
    let before = desk.done(&["log", "a.sigill"]).lines().count();
    let again = desk.done(&call);
    assert!(again.contains("0 nya, 0 ändrade"), "{again}");
    assert_eq!(desk.done(&["log", "a.sigill"]).lines().count(), before, "the same list again is no operation");

    let is_gone = |line: &&[u8]| !line.starts_with(b"S-002;");
    let lines: Vec<&[u8]> = SYSTEMS.split_inclusive(|byte| *byte == b'\n').filter(is_gone).collect();
    desk.put("system.csv", lines.concat());
    let less = desk.done(&call);
    assert!(less.contains("S-002 Nyckelfri hemtjänst"), "what has vanished is told: {less}");
    desk.done(&["undo", "a.sigill"]);
    let told = desk.done(&[&call[..], &["--dry-run"]].concat());
    assert!(told.contains("S-002 Nyckelfri hemtjänst"), "undo takes back what was remembered, too: {told}");
}

#[test]
fn a_template_that_is_not_there_is_refused_with_those_that_are() {
    let desk = Desk::new();
    with_template(&desk);
    let call = ["import", "a.sigill", "system", "system.csv", "--saved", "Årslistan"];
    let told = desk.refused(3, &call);
    assert!(told.contains("Årslistan") && told.contains("Månadslistan"), "{told}");
    let other = ["import", "a.sigill", "enhet", "system.csv", "--saved", "Månadslistan"];
    assert!(desk.refused(3, &other).contains("system"));
    let both = [&call[..], &["--mapping", "system.toml"]].concat();
    desk.refused(2, &both);
    desk.done(&["new", "tomt.sigill", "--name", "Tomt"]);
    let none = desk.refused(3, &["import", "tomt.sigill", "system", "system.csv", "--saved", "Årslistan"]);
    assert!(none.contains("ingen mall"), "{none}");
}
