//! What a full disk, a folder that may not be written and a sudden end leave behind: the register as it was.
//!
//! The program runs as a process of its own, so that a limit or an end meets it as it would meet a user's.
#![cfg(unix)]

mod desk;

use desk::{Desk, Said};
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const FILE: &str = "å register.sigill";
/// Where files may grow no larger than this, a register of the example has room and a large import has not.
const LIMIT_KIB: u64 = 1024;

/// A desk with the example register, and a list that needs more room than there will be.
fn example() -> Desk {
    let desk = Desk::new();
    desk.done(&["example", FILE]);
    desk.put("stor.csv", list(20_000));
    desk
}

fn list(rows: usize) -> String {
    let mut list = String::from("Beteckning;Namn;Beskrivning\r\n");
    for row in 0..rows {
        let _ = write!(list, "X-{row};System nummer {row};Beskrivning av system nummer {row}, {}\r\n", row * 7919);
    }
    list
}

/// The program where no file may grow beyond the limit. The signal that would end it is ignored, so that it
/// learns of the limit as an error, as it would learn of a full disk.
fn limited(desk: &Desk, arguments: &[&str]) -> Said {
    let blocks = LIMIT_KIB * 2;
    let program = desk.program();
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut command = inside(desk, "sh");
    command.arg("-c").arg(script).arg(program.get_program()).args(arguments).args(["--today", desk::TODAY]);
    Said::of(&mut command)
}

/// Another program in the folder of the desk, with the language and the clock of the calls.
fn inside(desk: &Desk, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(desk.path("")).env_remove("LC_ALL").env("LANG", "C.UTF-8").env("TZ", "UTC");
    command
}

/// All that the register tells, to compare.
fn told(desk: &Desk) -> [String; 4] {
    let log = desk.done(&["log", FILE]);
    [log, desk.done(&["export", FILE, "system"]), desk.done(&["due", FILE]), desk.done(&["check", FILE])]
}

/// The files of the desk, without the lock, which stays.
fn files(desk: &Desk) -> Vec<String> {
    let entries = std::fs::read_dir(desk.path("")).expect("a folder").flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| *name != format!("{FILE}.lock"));
    names.sort();
    names
}

#[test]
fn an_import_that_finds_no_room_changes_nothing_and_says_so() {
    let desk = example();
    let (before, there) = (told(&desk), files(&desk));
    let said = limited(&desk, &["import", FILE, "system", "stor.csv"]);
    assert_eq!((said.code, said.out.as_str()), (4, ""), "{}", said.err);
    assert!(said.err.contains("Det gick inte att skriva till filen"), "{}", said.err);
    assert!(said.err.contains("Inget har ändrats.") && said.err.contains("disken har plats"), "{}", said.err);
    assert_eq!((told(&desk), files(&desk)), (before, there));
    assert!(desk.done(&["import", FILE, "system", "stor.csv"]).contains("20\u{a0}000 nya"), "with room it is done");
}

#[test]
fn a_list_that_finds_no_room_leaves_the_old_one_whole() {
    let desk = example();
    desk.done(&["import", FILE, "system", "stor.csv"]);
    desk.put("lista.csv", "det som stod där");
    let there = files(&desk);
    let said = limited(&desk, &["export", FILE, "system", "-o", "lista.csv"]);
    assert_eq!((said.code, said.out.as_str()), (4, ""), "{}", said.err);
    assert!(said.err.contains("gick inte att skriva: filen blir större än vad som är tillåtet här"), "{}", said.err);
    assert_eq!(desk.bytes("lista.csv"), b"det som stod d\xc3\xa4r");
    assert_eq!(files(&desk), there, "no draft stays behind");
}

#[test]
fn on_a_full_disk_nothing_is_changed_and_nothing_is_lost() {
    let desk = example();
    let before = told(&desk);
    std::fs::create_dir(desk.path("disk")).expect("a folder");
    desk.put("en.csv", list(1));
    desk.put("kvar.csv", "det som stod där");
    // A small disk in memory that nobody else sees and that is gone with the shell. What became of the files is
    // copied out; each call's answer goes to a file outside, as there is no room inside.
    let script = "mount -t tmpfs -o size=2m tmpfs disk || exit 77
        cp \"$2\" disk/r.sigill && cp kvar.csv disk/kvar.csv || exit 78
        cat /dev/zero > disk/fyllnad 2>/dev/null
        for call in 'import disk/r.sigill system stor.csv' 'import disk/r.sigill system en.csv' \\
                'undo disk/r.sigill' 'export disk/r.sigill system -o disk/kvar.csv'; do
            \"$1\" $call --today 2026-11-21; echo \"kod $?\"
        done
        cp disk/r.sigill efter.sigill; cp disk/kvar.csv efter.csv; ls disk > efter.txt";
    let mut command = inside(&desk, "unshare");
    let output = command.args(["-m", "sh", "-c", script, "sh"]).arg(desk.program().get_program()).arg(FILE).output();
    let output = match output {
        Ok(output) if desk.path("efter.txt").exists() => output,
        other => return println!("skipped: no disk can be mounted here ({other:?})"),
    };
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(out.lines().collect::<Vec<_>>(), ["kod 4"; 4], "{out}{err}");
    assert_eq!(err.matches("Disken är full. Inget har ändrats. Frigör utrymme").count(), 3, "{err}");
    assert!(err.contains("Filen gick inte att skriva: disken är full"), "{err}");
    assert_eq!(desk.bytes("efter.csv"), b"det som stod d\xc3\xa4r");
    assert_eq!(desk.bytes("efter.sigill"), desk.bytes(FILE), "not one byte");
    let left = std::fs::read_to_string(desk.path("efter.txt")).expect("a list");
    assert!(!left.contains("journal") && !left.contains(".tmp"), "{left}");
    assert_eq!(told(&desk), before);
}

#[test]
fn in_a_folder_that_may_not_be_written_a_register_is_read_and_not_changed() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = example();
    let before = told(&desk);
    let lock = desk.path(&format!("{FILE}.lock"));
    std::fs::remove_file(lock).expect("a lock file that nobody holds");
    let mode = |mode| std::fs::set_permissions(desk.path(""), std::fs::Permissions::from_mode(mode)).expect("a mode");
    mode(0o555);
    // For root no folder is read-only, so the program is another user's there.
    let is_root = std::fs::write(desk.path("prov"), "").is_ok();
    let _ = std::fs::remove_file(desk.path("prov"));
    let call = |arguments: &[&str]| {
        let program = desk.program();
        let mut command = if is_root {
            let mut command = inside(&desk, "setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program.get_program());
            command
        } else {
            program
        };
        command.args(arguments).args(["--today", desk::TODAY]).output()
    };
    let can_run = call(&["--version"]).is_ok_and(|output| output.status.success());
    let outcome = can_run.then(|| {
        let refused: Vec<_> = [
            &["undo", FILE][..],
            &["import", FILE, "system", "stor.csv"],
            &["export", FILE, "system", "-o", "lista.csv"],
            &["new", "nytt.sigill", "--name", "Nytt"],
        ]
        .map(|arguments| call(arguments).expect("it ran before"))
        .into();
        (call(&["log", FILE]).expect("it ran before"), refused)
    });
    // Before anything can fail, so that the folder can be removed.
    mode(0o755);
    let Some((log, refused)) = outcome else {
        return println!("skipped: root cannot start the program as another user here");
    };
    assert_eq!(String::from_utf8_lossy(&log.stdout), before[0]);
    for output in &refused {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{said}");
        let is_told = ["skrivskyddad", "du får inte skriva"].iter().any(|words| said.contains(words));
        assert!(is_told, "{said}");
    }
    assert_eq!(told(&desk), before);
    assert!(!desk.path("lista.csv").exists() && !desk.path("nytt.sigill").exists());
}

#[test]
fn a_program_killed_in_the_middle_of_an_import_leaves_the_register_as_it_was_and_free() {
    for round in 0..3 {
        let desk = example();
        desk.put("stor.csv", list(100_000));
        let before = told(&desk);
        let mut child = importing(&desk);
        wait_for_journal(&desk, &mut child);
        if round == 0 {
            assert!(desk.refused(4, &["undo", FILE]).contains("har registret öppet sedan"));
        }
        std::thread::sleep(Duration::from_millis(40 * round));
        child.kill().expect("it is killed");
        let status = child.wait().expect("it has ended");
        assert_eq!(status.code(), None, "it was killed, and had not ended by itself");
        assert!(desk.path(&format!("{FILE}.holder")).exists(), "its name is left");
        // Reading alone finds the state before, and then writing is possible at once.
        assert_eq!(told(&desk), before);
        desk.done(&["undo", FILE]);
        desk.done(&["redo", FILE]);
        assert!(!desk.path(&format!("{FILE}.holder")).exists());
        let undone = desk.done(&["log", FILE]).lines().count() - before[0].lines().count();
        assert_eq!(undone, 2);
    }
}

fn importing(desk: &Desk) -> Child {
    let mut command = desk.program();
    command.args(["import", FILE, "system", "stor.csv", "--today", desk::TODAY]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
}

/// The journal stands beside the register from the first record written to the last.
fn wait_for_journal(desk: &Desk, child: &mut Child) {
    let (begun, journal) = (Instant::now(), desk.path(&format!("{FILE}-journal")));
    while !journal.exists() {
        assert!(begun.elapsed() < Duration::from_mins(2), "no journal");
        assert!(child.try_wait().expect("a state").is_none(), "it ended before it was killed");
        std::thread::sleep(Duration::from_millis(2));
    }
}
