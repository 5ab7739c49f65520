//! Lists that are not set as ours, on the command line: a profile is proposed, looked through, and imported with.

mod desk;

use desk::Desk;

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
