//! Answers to requirements: 500 systems, each asked all that the highest levels ask. `cargo bench --bench answers`
//!
//! Prints what it takes to open such a register, to evaluate one system anew and to write and read the list, beside
//! `sqlite3` reading the same answers from the same file in the same run. Nothing here fails for being slow.

#[path = "../measure.rs"]
mod measure;

use jiff::civil::date;
use measure::{tell, timed};
use sigill::domain::{
    Answer, Assessment, AssessmentId, Classification, ClassificationId, Date, Level, Origin, PerAspect, PersonalData,
    Settings, Severity, Subject, System, SystemId, YesNo,
};
use sigill::exchange::{List, Profile, export, plan_import};
use sigill::register::{Command, Register};
use sigill::store::Holder;
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::time::Duration;

const SYSTEMS: usize = 500;
const TODAY: Date = date(2026, 11, 21);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("svar.sigill");
    make(&path);
    let beside = sqlite(&path, "SELECT * FROM assessment;");
    let (mut register, took) = timed(|| Register::open(&path, &holder(), TODAY).expect("opens"));
    println!("{SYSTEMS} systems, {} answers", register.snapshot().assessments().len());
    println!("{:<44}{:>12}      sqlite3", "", "sigill");
    tell("open", took, beside);
    evaluated(&register);
    let mut bytes = Vec::new();
    let snapshot = register.snapshot();
    let (written, took) = timed(|| export(List::Assessments, Profile::ExcelSv, snapshot, &mut bytes, &mut |_| true));
    written.expect("is written");
    tell("sjalvskattning as CSV", took, sqlite(&path, "SELECT * FROM assessment ORDER BY system, requirement;"));
    let (plan, took) = timed(|| plan_import(List::Assessments, &bytes, "", snapshot, &origin()).expect("a plan"));
    assert!(plan.is_empty(), "what went out changes nothing");
    tell("the same read again, nothing changed", took, None);
    moved(&mut register);
}

/// All systems evaluated, told for one of them.
fn evaluated(register: &Register) {
    let snapshot = register.snapshot();
    let count = u32::try_from(SYSTEMS).expect("few");
    let slots = || snapshot.systems().iter().map(|(slot, _)| slot);
    let (asked, took) = timed(|| slots().map(|slot| snapshot.demands(slot).len()).sum::<usize>());
    println!("{:<44}{asked:>12}", "requirements that apply");
    tell("demands of one system", took / count, None);
    let (answered, took) = timed(|| slots().map(|slot| snapshot.progress(slot).answered).sum::<usize>());
    assert!(answered <= asked, "only what is asked is answered");
    tell("progress of one system", took / count, None);
}

/// A level that moves: written, derived, and its system evaluated anew.
fn moved(register: &mut Register) {
    let system = register.snapshot().system_id(0).expect("is there");
    let command = decision(system, 2);
    let ((), took) = timed(|| register.execute(&command, &origin()).map(drop).expect("is decided"));
    tell("one decision, written and derived", took, None);
    let snapshot = register.snapshot();
    let (demands, took) = timed(|| (snapshot.demands(0).len(), snapshot.progress(0).set_aside));
    tell("its system evaluated after it", took, None);
    println!("{:<44}{:>12}", "    apply now, set aside", format!("{}, {}", demands.0, demands.1));
}

fn make(path: &Path) {
    let mut register = Register::create(path, Settings::new("Svar"), &holder(), &origin()).expect("a new register");
    let systems: Vec<System> = (0..SYSTEMS).map(system).collect();
    let made = systems.iter().map(|system| Command::SaveSystem(Box::new(system.clone())));
    let decided = systems.iter().map(|system| decision(system.id, 3));
    run(&mut register, made.chain(decided).collect());
    let requirements = register.snapshot().catalogue().requirements.clone();
    let answers = systems.iter().enumerate().flat_map(|(number, system)| {
        let answered = requirements.iter().enumerate();
        answered.map(move |(place, requirement)| {
            let fresh = Assessment::new(AssessmentId::fresh(at()), system.id, requirement.id.clone());
            Command::SaveAssessment(Box::new(answered_as(fresh, number + place)))
        })
    });
    run(&mut register, answers.collect());
}

fn run(register: &mut Register, commands: Vec<Command>) {
    let all = Command::All { label: "import_assessment", subject: "svar".into(), commands };
    register.execute(&all, &origin()).expect("the generated records are sound");
}

fn answered_as(fresh: Assessment, number: usize) -> Assessment {
    let answer = Answer::ALL[1 + number % 4];
    Assessment {
        answer,
        severity: Some(Severity::ALL[number % 4]),
        present: "Görs för hand av systemförvaltaren varje månad.".into(),
        evidence: "Rutin 7, avsnitt 3".into(),
        note: "Ses över inför nästa avtal.".into(),
        by: "systemförvaltare".into(),
        on: Some(TODAY),
        ..fresh
    }
}

fn system(number: usize) -> System {
    let reference = format!("S-{number:03}");
    let mut system = System::new(SystemId::fresh(at()), &reference, &format!("Verksamhetssystem {number}"));
    system.personal_data = PersonalData::Sensitive;
    system.cybersecurity_act = YesNo::Yes;
    system
}

fn decision(system: SystemId, level: u8) -> Command {
    let draft = Classification::draft(ClassificationId::fresh(at()), Subject::System(system));
    let mut levels = PerAspect::of(|_| Level::new(level));
    levels.0[3] = None;
    let laws = ["Patientdatalagen (2008:355)".into(), "OSL 25 kap. 1 §".into()].into_iter().collect();
    Command::DecideClassification(Box::new(Classification { levels, laws, decided_on: Some(TODAY), ..draft }))
}

/// How long `sqlite3` takes to read what a query finds; `None` where the program is not installed.
fn sqlite(file: &Path, query: &str) -> Option<Duration> {
    let mut command = Process::new("sqlite3");
    command.args(["-readonly", "-batch", "-csv"]).arg(file).arg(query).stdout(Stdio::null());
    let (status, took) = timed(|| command.status());
    status.ok()?.success().then_some(took)
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
