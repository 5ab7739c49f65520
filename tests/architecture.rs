//! The house rules that no compiler checks: who may import whom, what stays out of which room, sizes and names.
//! Rooms that are not built yet are fine.

mod source;

use source::{Line, Source, sources};

/// The rooms, and what each may import beside itself. A room that is missing here may not exist.
const ROOMS: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("catalogue", &["domain"]),
    ("store", &["domain", "catalogue"]),
    ("register", &["domain", "catalogue", "store"]),
    ("exchange", &["domain", "catalogue", "store", "register"]),
    ("report", &["domain", "catalogue", "store", "register", "i18n"]),
    // Words for the values and errors of the rooms below the ones that speak.
    ("i18n", &["domain", "catalogue", "store", "register", "exchange"]),
    ("ui", &["domain", "catalogue", "store", "register", "exchange", "report", "i18n"]),
    // User, machine and day, which the window and the command line both look up.
    ("edge", &["domain", "store"]),
    ("cli", &["domain", "catalogue", "store", "register", "exchange", "report", "i18n", "edge"]),
    ("app", &["domain", "catalogue", "store", "register", "exchange", "report", "i18n", "ui", "edge"]),
];

/// What must not be written, where, and why.
struct Ban {
    what: &'static str,
    is_banned: fn(&Source) -> bool,
    because: &'static str,
}

const BANS: [Ban; 8] = [
    Ban { what: "rusqlite", is_banned: outside_store, because: "only the store knows SQLite" },
    Ban { what: "rusqlite_migration", is_banned: outside_store, because: "only the store knows SQLite" },
    Ban { what: "std::fs", is_banned: in_core_or_ui, because: "bytes come in as values" },
    Ban { what: "std::thread", is_banned: in_core_or_ui, because: "long work is a job of the app" },
    Ban { what: "rfd", is_banned: in_core_or_ui, because: "dialogs belong to the app" },
    Ban { what: "Timestamp::now", is_banned: in_core_or_ui, because: "time comes in as a value" },
    Ban { what: "Zoned::now", is_banned: in_core_or_ui, because: "time comes in as a value" },
    Ban { what: "SystemTime::now", is_banned: in_core_or_ui, because: "time comes in as a value" },
];

fn outside_store(source: &Source) -> bool {
    source.room() != "store"
}

fn in_core_or_ui(source: &Source) -> bool {
    ["domain", "register", "exchange", "ui"].contains(&source.room())
}

/// Fails with all faults at once, each as `file:line: what is wrong`.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn fault(source: &Source, line: Line, message: &str) -> String {
    format!("{}:{line}: {message}", source.path)
}

#[test]
fn rooms_import_only_what_lies_below_them() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !["lib", "main"].contains(&source.room())) {
        let Some((room, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else {
            faults.push(fault(source, 1, &format!("the room `{}` is not in the table of rooms", source.room())));
            continue;
        };
        for (line, other) in source.rooms_named() {
            let is_room = ROOMS.iter().any(|(name, _)| *name == other);
            if is_room && other != *room && !allowed.contains(&other.as_str()) {
                faults.push(fault(source, line, &format!("`{room}` may not import `{other}`")));
            }
        }
    }
    none(&faults);
}

#[test]
fn what_a_room_must_not_know_stays_out_of_it() {
    let mut faults = Vec::new();
    for source in sources() {
        for ban in BANS.iter().filter(|ban| (ban.is_banned)(&source)) {
            let message = format!("`{}` has no place in `{}`: {}", ban.what, source.room(), ban.because);
            faults.extend(source.lines_with(ban.what).into_iter().map(|line| fault(&source, line, &message)));
        }
    }
    none(&faults);
}

#[test]
fn colours_are_made_in_the_theme_only() {
    let is_theme = |source: &Source| source.path == "src/ui/theme.rs" || source.path.starts_with("src/ui/theme/");
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !is_theme(source)) {
        let lines = source.lines_beginning("Color32::from_");
        faults.extend(lines.into_iter().map(|line| fault(source, line, "colours belong to ui/theme.rs")));
    }
    none(&faults);
}

#[test]
fn files_stay_small_and_are_named_for_what_they_hold() {
    const EMPTY_NAMES: [&str; 9] =
        ["utils", "util", "helpers", "helper", "common", "types", "manager", "managers", "misc"];
    let mut faults = Vec::new();
    for source in sources() {
        let count = source.text.lines().count();
        if count > 400 {
            faults.push(fault(&source, count, "more than 400 lines: split it by subject"));
        }
        for (line, name) in source.modules() {
            if EMPTY_NAMES.contains(&name.as_str()) {
                faults.push(fault(&source, line, &format!("a module called `{name}` says nothing of what it holds")));
            }
        }
    }
    none(&faults);
}

#[test]
fn sql_of_more_than_a_line_lives_in_sql_files() {
    const STARTS: [&str; 6] = ["SELECT ", "INSERT INTO ", "INSERT OR ", "DELETE FROM ", "CREATE TABLE ", "UPDATE "];
    let mut faults = Vec::new();
    for source in sources() {
        for (line, string) in &source.strings {
            if string.trim().contains('\n') && STARTS.iter().any(|start| string.contains(start)) {
                faults.push(fault(&source, *line, "SQL over one line belongs to a .sql file beside this one"));
            }
        }
    }
    none(&faults);
}

#[test]
fn the_reader_sees_imports_and_strings_but_not_comments() {
    let text = r##"
        use crate::{domain::{Level, aspect}, register::Register};
        use super::super::super::store;
        use super::near;
        // crate::cli is only talked about, and rusqlite too
        /* so is /* crate::app */ here */
        fn f<'a>(quote: char) -> &'a str { let s = "crate::ui \" rusqlite"; let _ = '"'; let _ = b'\''; crate::i18n::word(r#"SELECT "x"
        FROM y"#) }
        use std::{fmt, fs};
        mod helpers { }
    "##;
    let source = Source::read("src/ui/screens/list.rs", text);
    let rooms: Vec<(Line, String)> = source.rooms_named();
    let rooms: Vec<(Line, &str)> = rooms.iter().map(|(line, room)| (*line, room.as_str())).collect();
    assert_eq!(rooms, [(2, "domain"), (2, "register"), (3, "store"), (7, "i18n")]);
    assert_eq!(source.strings[1], (7, "SELECT \"x\"\n        FROM y".to_owned()));
    assert!(source.lines_with("rusqlite").is_empty());
    assert_eq!(source.lines_with("std::fs"), [9]);
    assert!(source.modules().contains(&(10, "helpers".to_owned())));
    assert_eq!(source.room(), "ui");
}
