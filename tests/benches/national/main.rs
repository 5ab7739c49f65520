//! A register the size of a country: open, derive, export, search, edit. `cargo bench --bench national`
//!
//! Prints each figure beside the same job done by `sqlite3` on the same file in the same run. Nothing here
//! fails for being slow. `SIGILL_BENCH_FILE` keeps the generated file between runs.

mod generate;
#[path = "../measure.rs"]
mod measure;
mod yardstick;

use generate::{Size, TODAY, holder, origin};
use measure::{tell, timed};
use sigill::domain::derive::derive_all;
use sigill::exchange::{List, Profile};
use sigill::register::query::{Selection, SystemFilter, overview};
use sigill::register::{Command, Register};
use std::path::{Path, PathBuf};
use std::process::Command as Process;

const NATION: Size = Size { systems: 145_000, assets: 1_000_000, links: 2_000_000 };

/// Asks the program to make the file only.
const GENERATE: &str = "--generate";

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = std::env::var_os("SIGILL_BENCH_FILE").map_or_else(|| folder.path().join("land.sigill"), PathBuf::from);
    if std::env::args().any(|argument| argument == GENERATE) {
        return generate::generate(&path, NATION);
    }
    if !path.exists() {
        let ((), took) = timed(|| make(&path));
        println!("made {} systems, {} assets, {} links in {took:.1?}", NATION.systems, NATION.assets, NATION.links);
    }
    println!("{:<44}{:>12}      sqlite3", "", "sigill");
    let mut register = reading(&path);
    asking(&register, &path);
    editing(&mut register);
    println!("{:<44}{:>12}", "most memory used", memory());
}

/// Makes the file in a process of its own, so that the memory told below is that of using it.
fn make(path: &Path) {
    let program = std::env::current_exe().expect("a running program");
    let made = Process::new(program).arg(GENERATE).env("SIGILL_BENCH_FILE", path).status().expect("starts");
    assert!(made.success(), "the file is made");
}

fn reading(path: &Path) -> Register {
    {
        let store = sigill::store::Store::open_read_only(path).expect("opens");
        let (contents, took) = timed(|| store.read_all().expect("reads"));
        tell("    read the file", took, None);
        let (snapshot, took) = timed(|| sigill::register::Snapshot::new(contents, TODAY));
        tell("    connect and derive", took, None);
        drop(snapshot);
    }
    let (register, took) = timed(|| Register::open(path, &holder(), TODAY).expect("opens"));
    tell("open: read, connect, derive", took, yardstick::sqlite(path, include_str!("read.sql")));
    register
}

fn asking(register: &Register, path: &Path) {
    let snapshot = register.snapshot();
    let (derived, took) = timed(|| derive_all(&**snapshot));
    assert_eq!(derived.len(), NATION.systems, "every system has its levels");
    tell("derive all levels", took, yardstick::sqlite(path, include_str!("derive.sql")));

    let mut out = Vec::with_capacity(64 << 20);
    let (result, took) = timed(|| {
        sigill::exchange::export(List::ClassificationList, Profile::ExcelSv, snapshot, &mut out, &mut |_| true)
    });
    result.expect("is exported");
    tell("klassningslista as CSV", took, yardstick::sqlite(path, include_str!("export.sql")));
    println!("{:<44}{:>9} MB", "    its size", out.len() / 1_000_000);
    drop(out);

    let like = "SELECT reference FROM system WHERE name LIKE '%system 1234%' UNION ALL \
                SELECT reference FROM asset WHERE name LIKE '%mängd 1234%'";
    let (_, took) = timed(|| snapshot.search("x", 50));
    tell("first search: texts are made ready", took, None);
    let (_, took) = timed(|| snapshot.search("1234", 50));
    tell("search in systems and assets", took, yardstick::sqlite(path, like));
    let filter = SystemFilter { selection: Selection::All, unit: None, text: "1234".into() };
    let (_, took) = timed(|| filter.slots(snapshot));
    tell("filter the list of systems", took, None);
    let (_, took) = timed(|| overview(snapshot, None));
    tell("all figures of the overview", took, None);
}

/// One asset's new decision: decided, written with its log row, derived again.
fn editing(register: &mut Register) {
    let (_, asset) = register.snapshot().assets().iter().nth(500_000).expect("is there");
    let subject = sigill::domain::Subject::Asset(asset.id);
    let mut decision = register.snapshot().decided(subject).expect("is decided").clone();
    decision.id = sigill::domain::ClassificationId::fresh(origin().at);
    decision.decided_on = Some(TODAY);
    decision.levels.0[0] = sigill::domain::Level::new(3 - decision.levels.0[0].map_or(0, u8::from));
    let command = Command::DecideClassification(Box::new(decision));
    let (_, took) = timed(|| register.preview(&command, &origin()).expect("a preview"));
    tell("what one decision would change", took, None);
    let ((), took) = timed(|| register.execute(&command, &origin()).map(drop).expect("is decided"));
    tell("one decision, written and derived again", took, None);
    let ((), took) = timed(|| register.undo(&origin()).map(drop).expect("is undone"));
    tell("taken back", took, None);
}

/// The most memory the process has held, as Linux tells it.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "not known here".into(), |held| held.trim().to_owned())
}
