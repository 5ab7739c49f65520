//! Lists at size: a hundred thousand rows in and out, and two registers of as many systems made one.
//! `cargo bench --bench exchange`
//!
//! Prints each figure with the most memory held, beside the same job done by `sqlite3` on the same data in the same
//! run. Each step is a process of its own, so that its memory is its own. Nothing here fails for being slow.

mod foreign;
#[path = "../measure.rs"]
mod measure;
mod merging;
mod yardstick;

use jiff::civil::date;
use measure::timed;
use sigill::domain::{Date, Origin, Settings};
use sigill::exchange::intake::{Edits, FileWish, Foreign, Intake, IntakePlan, Mapping, RowState, open, plan, propose};
use sigill::exchange::{Format, List, Profile, export, plan_import};
use sigill::register::Register;
use sigill::store::Holder;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::Duration;

const ROWS: usize = 100_000;
/// How large the list is that nobody should send.
const LARGE: usize = 200 << 20;
const TODAY: Date = date(2026, 11, 21);
/// Where the steps find the files.
const FOLDER: &str = "SIGILL_BENCH_FOLDER";

/// A step by its name: what it does in the folder.
type Step = (&'static str, fn(&Path));

const STEPS: [Step; 8] = [
    ("--preview", preview),
    ("--import", import),
    ("--again", again),
    ("--csv", |folder| written(folder, List::Systems, Format::Csv(Profile::ExcelSv))),
    ("--list-csv", |folder| written(folder, List::ClassificationList, Format::Csv(Profile::ExcelSv))),
    ("--list-xlsx", |folder| written(folder, List::ClassificationList, Format::Xlsx)),
    ("--merge", merging::merge),
    ("--large", large),
];

fn main() {
    let asked = std::env::args().find_map(|argument| STEPS.into_iter().find(|(name, _)| *name == argument));
    if let (Some((_, step)), Some(folder)) = (asked, std::env::var_os(FOLDER)) {
        return step(&PathBuf::from(folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let size = foreign::write(&list(folder.path()), 0, |rows, _| rows < ROWS);
    println!("{ROWS} rows, {} MB", size / 1_000_000);
    println!("{:<48}{:>10}{:>12}      sqlite3", "", "sigill", "memory");
    for (name, _) in STEPS {
        let program = std::env::current_exe().expect("a running program");
        let done = Process::new(program).arg(name).env(FOLDER, folder.path()).status().expect("starts");
        assert!(done.success(), "{name} is done");
    }
}

fn list(folder: &Path) -> PathBuf {
    folder.join("lista.csv")
}

fn register(folder: &Path) -> PathBuf {
    folder.join("register.sigill")
}

fn read(file: &Path, snapshot: &sigill::register::Snapshot) -> (Foreign, Mapping) {
    let bytes = fs::read(file).expect("is read");
    let foreign = open(&bytes, "lista.csv", &FileWish::default()).expect("a list");
    let mapping = propose(&foreign, None, snapshot.settings());
    (foreign, mapping)
}

fn planned(foreign: &Foreign, mapping: &Mapping, register: &Register) -> IntakePlan {
    let edits = Edits::new();
    let intake = Intake { foreign, mapping, edits: &edits, subject: "lista.csv" };
    plan(&intake, register.snapshot(), &origin(), &mut |_, _| true).expect("a plan").expect("is not stopped")
}

fn preview(folder: &Path) {
    let path = folder.join("tomt.sigill");
    let register = Register::create(&path, Settings::new("Tomt"), &holder(), &origin()).expect("a new register");
    let file = list(folder);
    let ((foreign, mapping), took) = timed(|| read(&file, register.snapshot()));
    tell("    open the list, propose its columns", took, None);
    let (plan, rest) = timed(|| planned(&foreign, &mapping, &register));
    assert_eq!(plan.count(RowState::New), ROWS, "every row is new: {:?}", plan.faults().first());
    tell("a foreign list to preview", took + rest, yardstick::import(&file, &folder.join("rader.sqlite")));
}

fn import(folder: &Path) {
    let path = register(folder);
    let mut register = Register::create(&path, Settings::new("Prov"), &holder(), &origin()).expect("a new register");
    let (foreign, mapping) = read(&list(folder), register.snapshot());
    let plan = planned(&foreign, &mapping, &register);
    let (command, took) = timed(|| plan.command(|_| true).0);
    tell("    the chosen rows as one command", took, None);
    let (done, rest) = timed(|| register.execute(&command, &origin()).map(|done| done.is_some()));
    assert!(done.expect("is imported"), "something was imported");
    tell("the same imported", took + rest, yardstick::import(&list(folder), &folder.join("igen.sqlite")));
    println!("{:<48}{:>7} MB", "    the register's size", fs::metadata(path).map_or(0, |held| held.len() / 1_000_000));
}

/// What an officer does the month after: the same list, and one that was exported here.
fn again(folder: &Path) {
    let (register, took) = timed(|| Register::open_read_only(&register(folder), TODAY).expect("opens"));
    tell("open the register", took, None);
    let ((foreign, mapping), took) = timed(|| read(&list(folder), register.snapshot()));
    let (plan, rest) = timed(|| planned(&foreign, &mapping, &register));
    assert_eq!(plan.count(RowState::Same), ROWS, "every row is there: {:?}", plan.faults().first());
    drop(plan);
    tell("the same list again to preview", took + rest, None);
    let mut bytes = Vec::new();
    export(List::Systems, Profile::ExcelSv, register.snapshot(), &mut bytes, &mut |_| true).expect("is written");
    let snapshot = register.snapshot();
    let (plan, took) = timed(|| plan_import(List::Systems, &bytes, "", snapshot, &origin()).expect("a plan"));
    assert!(plan.is_empty(), "what went out changes nothing");
    tell("an exported list to preview", took, None);
}

fn written(folder: &Path, list: List, format: Format) {
    let path = register(folder);
    let register = Register::open_read_only(&path, TODAY).expect("opens");
    let before = memory();
    let file = folder.join("ut");
    let write = || -> Result<(), sigill::exchange::ExportError> {
        let mut out = BufWriter::new(File::create(&file)?);
        export(list, format, register.snapshot(), &mut out, &mut |_| true)?;
        Ok(out.flush()?)
    };
    let (result, took) = timed(write);
    result.expect("is written");
    let query = match list {
        List::ClassificationList => include_str!("../national/export.sql"),
        _ => "SELECT * FROM system ORDER BY reference;",
    };
    let name = format!("{} as {}", list.name(), format.name());
    tell(&name, took, yardstick::export(&path, query));
    let size = fs::metadata(&file).map_or(0, |held| held.len() / 1_000_000);
    println!("{:<48}{:>7} MB{:>9} MB", "    its size; memory before", size, before);
}

/// A list that is larger than any register, in rows that are too many, and in longer ones.
fn large(folder: &Path) {
    let path = folder.join("ingen.sigill");
    let register = Register::create(&path, Settings::new("Ingen"), &holder(), &origin()).expect("a new register");
    let file = folder.join("stor.csv");
    let size = foreign::write(&file, 0, |_, size| size < LARGE);
    let bytes = fs::read(&file).expect("is read");
    let (refused, took) = timed(|| open(&bytes, "stor.csv", &FileWish::default()).map(|foreign| foreign.table.len()));
    drop(bytes);
    tell(&format!("{} MB: {}", size >> 20, refused.expect_err("has too many rows")), took, None);
    let size = foreign::write(&file, 300, |_, size| size < LARGE);
    let ((foreign, mapping), took) = timed(|| read(&file, register.snapshot()));
    tell(&format!("{} MB, {} rows: open and propose", size >> 20, foreign.table.len()), took, None);
    let (plan, took) = timed(|| planned(&foreign, &mapping, &register));
    tell(&format!("    every row planned, {} new", plan.count(RowState::New)), took, None);
}

fn at() -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_795_000_000).expect("a time")
}

fn origin() -> Origin {
    Origin { user: "mätningen".into(), at: at(), today: TODAY }
}

fn holder() -> Holder {
    Holder { user: "mätningen".into(), machine: "maskinen".into(), since: at() }
}

fn tell(what: &str, took: Duration, yardstick: Option<Duration>) {
    let beside = yardstick.map_or_else(String::new, |other| format!("{other:>10.1?}"));
    println!("{what:<48}{:>10}{:>9} MB   {beside}", format!("{took:.1?}"), memory());
}

/// The most memory the process has held, in megabytes, as Linux tells it.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|held| held.trim().strip_suffix(" kB")?.parse::<u64>().ok()).map_or(0, |held| held / 1000)
}
