//! Two registers of the same descent, each of which has changed one section: found out, and made one.

use super::{TODAY, holder, origin, register, tell, timed};
use sigill::domain::{System, Text};
use sigill::register::{Answers, Command, Register, Side};
use std::fs;
use std::path::{Path, PathBuf};

pub fn merge(folder: &Path) {
    let (into, from) = (section(folder, "in.sigill", "Sektion 3"), section(folder, "ut.sigill", "Sektion 7"));
    let (mut into, took) = timed(|| Register::open(&into, &holder(), TODAY).expect("opens"));
    let (from, more) = timed(|| Register::open_read_only(&from, TODAY).expect("opens"));
    tell("open two registers to merge", took + more, None);
    let (plan, took) = timed(|| into.plan_merge(&from, "ut.sigill").expect("a plan"));
    tell(&format!("    plan: {} changed, {} asked", plan.changed, plan.questions.len()), took, None);
    let (settled, more) = timed(|| plan.settle(&Answers::all(&plan.questions, Side::From)));
    let (done, rest) = timed(|| into.execute(&settled.command, &origin()).map(|done| done.is_some()));
    assert!(done.expect("is merged"), "something came in");
    tell("merged: planned, settled, written", took + more + rest, None);
    let (again, took) = timed(|| into.plan_merge(&from, "ut.sigill").expect("a plan"));
    assert!(again.is_empty(), "nothing is new the second time");
    tell("the same planned again", took, None);
}

/// The register with one section's systems changed.
fn section(folder: &Path, name: &str, unit: &str) -> PathBuf {
    let path = folder.join(name);
    fs::copy(register(folder), &path).expect("is copied");
    let mut register = Register::open(&path, &holder(), TODAY).expect("opens");
    let snapshot = register.snapshot();
    let (_, unit) = snapshot.units().iter().find(|(_, held)| &*held.name == unit).expect("a section");
    let held = snapshot.systems().iter().map(|(_, system)| system).filter(|system| system.unit == Some(unit.id));
    let commands = held.map(|system| {
        let note = Text::from("Gås igenom under året.");
        Command::SaveSystem(Box::new(System { note, ..system.clone() }))
    });
    let all = Command::All { label: "import_system", subject: "sektionen".into(), commands: commands.collect() };
    register.execute(&all, &origin()).expect("is changed");
    path
}
