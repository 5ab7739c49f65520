//! The command line as a process: what it prints, what it changes, and its exit codes.

mod desk;

use desk::Desk;
use jiff::civil::date;
use sigill::domain::WorkStatus;
use sigill::domain::derive::Status;
use sigill::domain::{Adjustment, AdjustmentId, AdjustmentKind, Aspect, AspectSet, Asset, AssetId, Carries};
use sigill::domain::{Classification, ClassificationId, Dependency, Level, Levels, Origin, PlannedSession};
use sigill::domain::{Standing, Subject, System, SystemId};
use sigill::register::query::{Selection, overview};
use sigill::register::{Command, Register};
use sigill::store::{Access, Holder};

const FILE: &str = "Tallbackens stadsdel å.sigill";

fn at() -> jiff::Timestamp {
    "2026-11-21T10:00:00Z".parse().expect("a time")
}

fn origin() -> Origin {
    Origin { user: "handläggaren".into(), at: at(), today: date(2026, 11, 21) }
}

/// The register, to be written. A program that another story starts just now may for a moment hold a copy of the lock
/// that was given back, until it is a program of its own.
fn open(desk: &Desk) -> Register {
    let holder = Holder { user: "Ann-Sofi".into(), machine: "datorn-7".into(), since: at() };
    let register = Register::open(&desk.path(FILE), &holder, origin().today).expect("opens");
    assert_eq!(*register.access(), Access::Writable, "nobody else has it");
    register
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

/// A register with two platforms under a school's system that carries two assets, one of them decided.
fn school() -> Desk {
    let desk = Desk::new();
    desk.done(&["new", FILE, "--name", "Tallbackens stadsdel"]);
    let mut register = open(&desk);
    let [school, platform, lone] = ["S-001", "S-002", "S-003"].map(|_| SystemId::fresh(at()));
    let [pupils, wages] = [AssetId::fresh(at()), AssetId::fresh(at())];
    let mut levels = Levels::default();
    for (aspect, number) in Aspect::ALL.into_iter().zip([2, 1, 3]) {
        levels[aspect] = Some(level(number));
    }
    let mut decision = Classification::draft(ClassificationId::fresh(at()), Subject::Asset(pupils));
    decision.standing = Standing::Decided;
    decision.levels = levels;
    decision.reasons[Aspect::Availability] = "Lektioner ställs in".into();
    decision.decided_on = Some(date(2025, 3, 4));
    decision.decided_by = "Stadsdelsnämnden".into();
    decision.decision_reference = "SDN § 41".into();
    let adjustment = Adjustment {
        id: AdjustmentId::fresh(at()),
        system: platform,
        aspect: Aspect::Confidentiality,
        kind: AdjustmentKind::Accumulation,
        level: level(3),
        basis: None,
        reason: "Många register\npå ett ställe".into(),
        by: "Samordnaren".into(),
        on: date(2026, 6, 16),
        until: None,
    };
    let depends = Dependency { system: school, on: platform, inherits: AspectSet::KRT, note: "".into() };
    let carries = |asset| Command::LinkAsset(Carries { system: school, asset, note: "".into() });
    let plan = PlannedSession::new(Subject::System(lone), date(2026, 12, 9));
    for command in [
        Command::SaveSystem(System::new(school, "S-001", "Skolplattformen").into()),
        Command::SaveSystem(System::new(platform, "S-002", "Databasplattform").into()),
        Command::SaveSystem(System::new(lone, "S-003", "Tidbok").into()),
        Command::SaveAsset(Asset::new(pupils, "I-014", "Elevakter").into()),
        Command::SaveAsset(Asset::new(wages, "I-015", "Lönelista").into()),
        Command::DecideClassification(Box::new(decision)),
        carries(pupils),
        Command::SetDependency(depends),
        Command::Adjust(adjustment),
        Command::PlanSession(plan),
        carries(wages),
    ] {
        register.execute(&command, &origin()).expect("is carried out");
    }
    desk
}

#[test]
fn a_new_register_is_made_once() {
    let desk = Desk::new();
    assert_eq!(desk.done(&["new", FILE, "--name", " Å & Ö "]), "Registret ”Å & Ö” är skapat.\n");
    let before = desk.bytes(FILE);
    let said = desk.refused(4, &["new", FILE, "--name", "Igen"]);
    assert!(said.contains("finns redan") && said.contains(FILE), "{said}");
    assert_eq!(desk.bytes(FILE), before);
    desk.refused(4, &["new", "ingen mapp/a.sigill", "--name", "X"]);
    desk.refused(2, &["new", "b.sigill", "--name", "  "]);
    desk.refused(2, &["new", "b.sigill"]);
    assert!(!desk.path("b.sigill").exists());
}

#[test]
fn why_tells_the_chain_behind_each_aspect() {
    let desk = school();
    let said = desk.done(&["why", FILE, "s-002"]);
    let chain = "från Elevakter (I-014, beslutad 2025-03-04) via Skolplattformen → Databasplattform";
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "Databasplattform (S-002)");
    assert_eq!(lines[1], "Ofullständig");
    assert_eq!(lines[2], format!("K 2 → 3 Allvarlig, ofullständig: {chain}"));
    let adjusted = "justerad till 3 Allvarlig – Ackumulering: Många register på ett ställe (Samordnaren, 2026-06-16)";
    assert_eq!(lines[3].trim(), adjusted);
    let missing = "saknas: beslutad klassning av Lönelista (I-015) i Skolplattformen (S-001)";
    assert_eq!(lines[4].trim(), missing);
    assert_eq!(lines[5], format!("R 1 Måttlig, ofullständig: {chain}"));
    assert_eq!(lines[7], format!("T 3 Allvarlig, ofullständig: {chain}"));

    let english = desk.done(&["--lang", "en", "why", FILE, "S-001"]);
    assert!(english.contains("from Elevakter (I-014, decided 2025-03-04)\n"), "{english}");
    assert!(desk.done(&["why", FILE, "S-003"]).contains("K oklassad\n"));
    assert!(desk.refused(3, &["why", FILE, "S-999"]).contains("S-999"));
}

#[test]
fn why_tells_the_decision_of_an_asset() {
    let desk = school();
    let said = desk.done(&["why", FILE, "I-014"]);
    let expected = [
        "Elevakter (I-014)",
        "beslutad 2025-03-04, Stadsdelsnämnden, SDN § 41",
        "K 2 Betydande",
        "R 1 Måttlig",
        "T 3 Allvarlig: Lektioner ställs in",
        "Finns i: Skolplattformen (S-001)",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
    assert!(desk.done(&["why", FILE, "I-015"]).contains("Ingen beslutad klassning"));
}

#[test]
fn why_names_circles_and_adjustments_that_need_a_look() {
    let desk = school();
    let mut register = open(&desk);
    let id = |reference: &str| match register.snapshot().by_reference(reference) {
        Some(Subject::System(id)) => id,
        other => panic!("{reference}: {other:?}"),
    };
    let (school, platform) = (id("S-001"), id("S-002"));
    let back = Dependency { system: platform, on: school, inherits: AspectSet::KRT, note: "".into() };
    register.execute(&Command::SetDependency(back), &origin()).expect("a circle");
    drop(register);
    let said = desk.done(&["why", FILE, "S-001"]);
    assert!(said.contains("systemen beror på varandra, med Databasplattform (S-002)"), "{said}");
}

#[test]
fn due_lists_the_most_urgent_first() {
    let desk = school();
    let states = |arguments: &[&str]| {
        let said = desk.done(arguments);
        // First the line that sums up, then the headings.
        let rows = said.lines().skip(3).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        rows.collect::<Vec<_>>()
    };
    assert_eq!(states(&["due", FILE]), ["S-003 Tidbok Planerad 2026-12-09"]);
    let widened = [
        "I-014 Elevakter Förfaller 2027-03-04",
        "S-001 Skolplattformen Förfaller 2027-03-04",
        "S-002 Databasplattform Förfaller 2027-03-04",
        "S-003 Tidbok Planerad 2026-12-09",
    ];
    assert_eq!(states(&["due", FILE, "--within", "200"]), widened);
    let late = states(&["due", FILE, "--today", "2028-02-29"]);
    assert_eq!(late[0], "I-014 Elevakter Försenad 2027-03-04");
    assert_eq!(late[3], "S-003 Tidbok Oklassad");
    let said = desk.done(&["due", FILE, "--today", "2028-02-29", "--lang", "en"]);
    let table = said.strip_prefix("3 overdue, 0 due within 90 days\n\n").expect("the line that sums up");
    assert!(desk.done(&["due", FILE, "--within", "200"]).starts_with("0 försenade, 3 förfaller inom 200 dagar\n"));
    let columns: Vec<_> = table.lines().map(|line| line.find("Reclass").or_else(|| line.find("Overdue"))).collect();
    assert!(columns[0].is_some() && columns[..4].iter().all(|column| *column == columns[0]), "{table}");
}

#[test]
fn undo_and_redo_tell_what_they_did_and_when_there_is_nothing() {
    let desk = school();
    let before = desk.done(&["why", FILE, "S-001"]);
    assert!(before.contains("Lönelista"));
    assert!(desk.done(&["undo", FILE]).starts_with("Ångrade"));
    assert!(!desk.done(&["why", FILE, "S-001"]).contains("Lönelista"));
    desk.done(&["redo", FILE]);
    assert_eq!(desk.done(&["why", FILE, "S-001"]), before);
    assert!(!desk.refused(1, &["redo", FILE]).contains(FILE));
    for _ in 0..11 {
        desk.done(&["undo", FILE]);
    }
    desk.refused(1, &["undo", FILE]);
    desk.done(&["check", FILE]);
}

#[test]
fn the_log_tells_who_did_what_when() {
    let desk = school();
    desk.done(&["undo", FILE]);
    let said = desk.done(&["log", FILE]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 1 + 12 + 1);
    assert!(lines[0].starts_with("Nr"), "{said}");
    assert!(lines[2].contains("2026-11-21 10:00  handläggaren") && lines[2].contains("Skolplattformen"), "{said}");
    let last = lines[13].split_whitespace().collect::<Vec<_>>();
    assert_eq!((last[0], last[4]), ("13", "1"));
    assert!(lines[13].contains("Ångrade"), "{said}");
    assert!(desk.done(&["log", FILE, "--lang", "en"]).starts_with("No "));
}

#[test]
fn a_register_in_use_can_be_read_but_not_written() {
    let desk = school();
    let held = open(&desk);
    for writing in ["undo", "redo"] {
        let said = desk.refused(4, &[writing, FILE]);
        assert!(said.contains("Ann-Sofi") && said.contains("datorn-7") && said.contains("2026-11-21 10:00"), "{said}");
        assert!(said.contains(FILE));
    }
    for reading in [&["log", FILE][..], &["due", FILE], &["overview", FILE], &["check", FILE], &["why", FILE, "S-001"]]
    {
        desk.done(reading);
    }
    drop(held);
    desk.done(&["undo", FILE]);
}

#[test]
fn what_is_no_sound_register_is_refused_and_left_as_it_is() {
    let desk = school();
    let sound = desk.bytes(FILE);
    let mut newer = sound.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut foreign = sound.clone();
    foreign[68..72].copy_from_slice(&7_u32.to_be_bytes());
    let cut = sound[..60].to_vec();
    let half = sound[..sound.len() / 2].to_vec();
    let files = [
        ("text.sigill", b"Beteckning;Namn\r\n".to_vec(), "inget register"),
        ("empty.sigill", Vec::new(), "inget register"),
        ("foreign.sigill", foreign, "inget register"),
        ("newer.sigill", newer, "nyare version"),
        ("cut.sigill", cut, "skadad"),
        ("half.sigill", half, "skadad"),
    ];
    for (name, bytes, words) in files {
        desk.put(name, &bytes);
        for call in [&["log", name][..], &["undo", name], &["due", name], &["new", name, "--name", "X"]] {
            let said = desk.refused(4, call);
            assert!(call[0] == "new" || said.contains(words), "{call:?}: {said}");
        }
        assert_eq!(desk.bytes(name), bytes, "{name} was touched");
    }
    let said = desk.refused(4, &["log", "ingen.sigill", "--lang", "en"]);
    assert!(said.contains("ingen.sigill") && said.contains("no such file"), "{said}");
    desk.refused(4, &["check", "newer.sigill"]);
}

#[test]
fn check_names_what_is_wrong() {
    let desk = school();
    assert_eq!(desk.done(&["check", FILE]), "Inga fel. Filen, hänvisningarna och loggen stämmer.\n");
    let connection = rusqlite::Connection::open(desk.path(FILE)).expect("a file");
    connection.execute("UPDATE system SET name = 'Tidboken' WHERE reference = 'S-003'", []).expect("a change");
    drop(connection);
    let said = desk.call(&["check", FILE]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.out.contains("Loggen säger något annat") && said.out.contains("Tidboken (S-003)"), "{said:?}");
}

#[test]
fn wrong_usage_is_told_apart() {
    let desk = school();
    for wrong in [
        &["due"][..],
        &["due", FILE, "--within", "snart"],
        &["due", FILE, "--today", "2027-02-29"],
        &["due", FILE, "--lang", "fi"],
        &["why", FILE],
        &["log", FILE, "--nothing"],
        &[FILE, "log", FILE],
        &["--renderer", "kol"],
    ] {
        desk.refused(2, wrong);
    }
    assert!(desk.call(&["--version"]).out.starts_with("sigill "));
    assert_eq!(desk.call(&["due", "--help"]).code, 0);
}

#[test]
fn wrong_usage_is_told_in_a_sentence_with_the_way_to_call_it() {
    let desk = school();
    let cases: [(&[&str], &str); 8] = [
        (&["due"], "Det här saknas: <FILE>"),
        (&["due", FILE, "--within", "snart"], "”snart” går inte att använda som --within <DAGAR>."),
        (&["due", FILE, "--lang", "fi"], "”fi” går inte att använda som --lang <sv|en>. Välj ett av: sv, en"),
        (&["due", FILE, "--format", "pdf"], "Välj ett av: text, csv"),
        (&["due", FILE, "--within"], "--within <DAGAR> behöver ett värde."),
        (&["log", FILE, "--nothing"], "Det finns inget som heter --nothing."),
        (&["due", FILE, "--within", "1", "--within", "2"], "--within <DAGAR> kan bara anges en gång."),
        (&[FILE, "log", FILE], "Kommandot kommer först, och sedan registret."),
    ];
    for (wrong, words) in cases {
        let said = desk.refused(2, wrong);
        assert!(said.contains(words), "{wrong:?}: {said}");
        let command = if wrong[0] == FILE { "log" } else { wrong[0] };
        assert!(said.contains(&format!("Användning:\n    sigill {command} [FLAGGOR] <FILE>\n")), "{said}");
        assert!(said.contains(&format!("Mer hjälp: sigill {command} --help")), "{said}");
    }
    assert!(desk.refused(2, &["due", "--lang", "en"]).starts_with("This is missing: <FILE>\n\nUsage:\n"));
    assert!(desk.refused(2, &["due", "--lang=en"]).starts_with("This is missing"));
}

/// What the parser would say by itself, and what only one of the languages says.
const OF_THE_PARSER: [&str; 7] =
    ["Print ", "possible values", "[default", "error:", "For more information", "tip:", "Possible values"];

#[test]
fn all_help_is_in_the_chosen_language() {
    let desk = Desk::new();
    let commands = ["new", "example", "import", "export", "due", "overview", "why", "log", "undo", "redo", "check"];
    let pages = std::iter::once(vec!["--help"])
        .chain(commands.iter().flat_map(|command| [vec![*command, "--help"], vec![*command, "-h"]]));
    for page in pages {
        let swedish = desk.done(&page);
        let english = desk.done(&[&page[..], &["--lang", "en"]].concat()[..]);
        for said in [&swedish, &english] {
            assert!(OF_THE_PARSER.iter().all(|words| !said.contains(words)), "{page:?}: {said}");
        }
        for words in ["Användning:", "Argument:", "Flaggor:", "Språket.", "Visar den här hjälpen."] {
            assert!(swedish.contains(words), "{words} in {page:?}: {swedish}");
        }
        for words in ["Usage:", "Arguments:", "Options:", "The language.", "Shows this help."] {
            assert!(english.contains(words), "{words} in {page:?}: {english}");
        }
        // Beside the line of usage no line is the same in both languages: nothing was forgotten.
        let texts = |said: &str| said.lines().filter(|line| line.contains("  ")).map(str::to_owned).collect::<Vec<_>>();
        let same: Vec<_> = texts(&swedish).into_iter().filter(|line| texts(&english).contains(line)).collect();
        assert!(same.iter().all(|line| line.trim_start().starts_with("sigill")), "{page:?}: {same:?}");
    }
    let all = desk.done(&["--help"]);
    assert!(commands.iter().all(|command| all.contains(&format!("\n  {command} "))), "{all}");
    assert!(all.contains("Ett av: auto, wgpu, glow. Annars auto."), "{all}");
    let mut command = desk.program();
    assert_eq!(desk::Said::of(command.args(["help", "export"])).out, desk.done(&["export", "--help"]));
    let mut command = desk.program();
    assert!(desk::Said::of(command.env("LC_ALL", "en_GB.UTF-8").arg("--help")).out.contains("Commands:"));
}

#[test]
fn the_language_follows_the_locale_and_the_flag_outweighs_it() {
    let desk = school();
    let first = |locale: [(&str, &str); 2], flag: &[&str]| {
        let mut command = desk.program();
        command.envs(locale).args(["check", FILE]).args(flag);
        desk::Said::of(&mut command).out.chars().take(4).collect::<String>()
    };
    assert_eq!(first([("LANG", "en_GB.UTF-8"), ("LC_ALL", "")], &[]), "No f");
    assert_eq!(first([("LANG", "en_GB.UTF-8"), ("LC_ALL", "sv_SE.UTF-8")], &[]), "Inga");
    assert_eq!(first([("LANG", "de_DE.UTF-8"), ("LC_ALL", "")], &[]), "Inga");
    assert_eq!(first([("LANG", "sv_SE.UTF-8"), ("LC_ALL", "en_US")], &["--lang", "sv"]), "Inga");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let desk = school();
    let mut command = desk.program();
    command.args(["log", FILE]).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn the_example_has_the_figures_of_an_officer() {
    let desk = Desk::new();
    for day in ["2026-11-21", "2028-02-29"] {
        let file = format!("{day}.sigill");
        let said = desk.done(&["example", &file, "--today", day]);
        assert_eq!(said, "Exempelregistret är skapat med 72 system och 64 informationsmängder.\n");
        let register = Register::open_read_only(&desk.path(&file), day.parse().expect("a date")).expect("opens");
        let figures = overview(register.snapshot(), None);
        let counted = [
            Selection::All,
            Selection::Own,
            Selection::OwnStatus(Status::Classified),
            Selection::OwnPlanned,
            Selection::ActionPlan(WorkStatus::Done),
            Selection::ActionPlan(WorkStatus::NotNeeded),
            Selection::RiskAnalysis(WorkStatus::Done),
            Selection::RiskAnalysis(WorkStatus::NotNeeded),
        ];
        assert_eq!(counted.map(|set| figures.figure(set).count), [72, 23, 13, 3, 11, 3, 5, 3]);
        desk.done(&["check", &file]);
        let late = desk.done(&["due", &file, "--today", day]);
        for state in ["Försenad", "Förfaller", "Planerad", "Oklassad"] {
            assert!(late.contains(state), "{state} in {late}");
        }
    }
    let before = desk.bytes("2028-02-29.sigill");
    desk.refused(4, &["example", "2028-02-29.sigill"]);
    assert_eq!(desk.bytes("2028-02-29.sigill"), before);
}

#[test]
fn a_list_goes_to_standard_output_or_whole_into_a_file() {
    let desk = school();
    let said = desk.done(&["export", FILE, "klassningslista"]);
    assert!(said.starts_with("\u{feff}Beteckning;Namn;Typ;") && said.contains("\r\nS-001;Skolplattformen;"), "{said}");
    let plain = desk.done(&["export", FILE, "klassningslista", "--profile", "rfc4180"]);
    assert!(plain.starts_with("Beteckning,Namn,Typ,"), "{plain}");
    desk.put("lista å.csv", "det som stod där");
    assert_eq!(desk.done(&["export", FILE, "klassningslista", "-o", "lista å.csv"]), "");
    assert_eq!(desk.bytes("lista å.csv"), said.into_bytes());
    let left: Vec<_> = std::fs::read_dir(desk.path(".")).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(".tmp")), "{left:?}");
    assert!(desk.refused(2, &["export", FILE, "lista"]).contains("klassningslista"));
    desk.refused(2, &["export", FILE, "system", "--profile", "xlsx"]);
}

#[test]
fn a_list_is_never_written_where_it_must_not_be() {
    let desk = school();
    let before = desk.bytes(FILE);
    let lock = format!("{FILE}.lock");
    std::fs::hard_link(desk.path(FILE), desk.path("samma.csv")).expect("a link");
    for out in [FILE, &format!("./{FILE}"), &lock, "samma.csv"] {
        assert!(desk.refused(4, &["export", FILE, "system", "-o", out]).contains("aldrig över registret"), "{out}");
    }
    assert_eq!(desk.bytes(FILE), before);
    let said = desk.refused(4, &["export", FILE, "system", "-o", "ingen mapp/lista.csv"]);
    assert!(said.contains("gick inte att skriva") && said.contains("ingen mapp"), "{said}");
    std::fs::create_dir(desk.path("mapp")).expect("a folder");
    desk.refused(4, &["export", FILE, "system", "-o", "mapp"]);
    desk.refused(4, &["export", "ingen.sigill", "system", "-o", "lista.csv"]);
    assert!(!desk.path("lista.csv").exists());
}

#[test]
fn due_goes_to_a_spreadsheet_with_fixed_headings() {
    let desk = school();
    let mut register = open(&desk);
    let formula = System::new(SystemId::fresh(at()), "S-004", "=1+1;\"citat\"");
    register.execute(&Command::SaveSystem(formula.into()), &origin()).expect("a system");
    drop(register);
    let said = desk.done(&["due", FILE, "--format", "csv", "--lang", "en"]);
    let expected = "\u{feff}Beteckning;Namn;Enhet;Omklassning;Nästa klassning;Planerad\r\n\
        S-003;Tidbok;;Planerad;;2026-12-09\r\n\
        S-004;\"'=1+1;\"\"citat\"\"\";;Oklassad;;\r\n";
    assert_eq!(said, expected);
}
