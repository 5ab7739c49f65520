//! The window: another register is brought in, whole registers go out as JSON and come in.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod tale;

use eframe::egui::{Context, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::app::{App, Asked, Dialogs, Jobs, Question, SettingsFile, Setup};
use sigill::domain::{Settings, System};
use sigill::edge::Edge;
use sigill::exchange::example;
use sigill::i18n::Texts;
use sigill::register::{Command, Register};
use std::collections::VecDeque;
use std::path::PathBuf;
use tale::{TODAY, all_of, holder, open, origin};

/// A user who answers with these paths, one after the other.
struct Script(VecDeque<PathBuf>);

impl Dialogs for Script {
    fn ask(&mut self, _: &Question, _: &Texts, _: &Context) -> Asked {
        Asked::Answered(Some(self.0.pop_front().expect("an answer is written down")))
    }
}

/// A coordinator's file and a section's copy; both have changed one system, and the section has removed another.
fn parted() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("into.sigill");
    let mut register = Register::create(&path, Settings::new("Kommunen"), &holder(), &origin("anna", 0)).unwrap();
    example::build(&mut register, &origin("anna", 1)).unwrap();
    let from = folder.path().join("skolan.sigill");
    std::fs::copy(&path, &from).unwrap();
    edit(&mut register, |system| system.system_owner = "Kommundirektören".into());
    let mut from = open(&from);
    edit(&mut from, |system| {
        system.system_owner = "Skolchefen".into();
        system.supplier = "En leverantör".into();
    });
    let unused = from.snapshot().systems().iter().nth(3).unwrap().1.id;
    from.execute(&Command::RemoveSystem(unused), &origin("berit", 9)).unwrap();
    folder
}

fn edit(register: &mut Register, change: impl FnOnce(&mut System)) {
    let mut system = register.snapshot().systems().iter().next().unwrap().1.clone();
    change(&mut system);
    register.execute(&Command::SaveSystem(Box::new(system)), &origin("berit", 8)).unwrap();
}

fn window(folder: &tempfile::TempDir, file: Option<&str>, answers: &[&str]) -> Harness<'static, App> {
    let path = |name: &str| folder.path().join(name);
    let setup = Setup {
        file: file.map(path),
        language: None,
        edge: Edge { user: "eva".into(), machine: "laptop".into(), day: Some(TODAY) },
        settings: SettingsFile::read(path("settings.json")),
        data_folder: path("data"),
        dialogs: Box::new(Script(answers.iter().map(|name| path(name)).collect())),
        jobs: Jobs::inline(),
    };
    let builder = Harness::builder().with_size([1024.0, 640.0]).with_max_steps(60);
    let mut window = builder.build_eframe(|cc| App::new(&cc.egui_ctx, setup));
    window.run();
    window
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_label(name).click();
    window.run();
}

fn command(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_label_contains("Meny för").click();
    window.run();
    press(window, name);
}

#[test]
fn what_both_have_changed_is_decided_one_by_one_and_all_of_it_is_one_undo() {
    let folder = parted();
    let mut window = window(&folder, Some("into.sigill"), &["skolan.sigill", "skolan.sigill"]);
    let operations = window.state().register().unwrap().operations().len();
    command(&mut window, "Slå ihop med…");
    assert!(window.query_by_label_contains("Kvar att avgöra: 2 av 2").is_some());
    assert!(window.get_by_label("Slå ihop").accesskit_node().is_disabled(), "it waits for the answers");
    window.get_by_label_contains("Här: Kommundirektören").click();
    window.run();
    assert!(window.query_by_label_contains("Kvar att avgöra: 1 av 2").is_some());
    window.get_by_label_contains(": Ta bort här också").click();
    window.run();
    press(&mut window, "Slå ihop");
    // A system goes, and that is shown like any other removal.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run();
    if window.query_by_label("Ta bort").is_some() {
        press(&mut window, "Ta bort");
    }
    let register = window.state().register().unwrap();
    assert_eq!(register.operations().len(), operations + 1);
    assert_eq!(&*register.operations().last().unwrap().label, "merge_register");
    let system = register.snapshot().systems().iter().next().unwrap().1.clone();
    assert_eq!((&*system.system_owner, &*system.supplier), ("Kommundirektören", "En leverantör"));
    assert_eq!(register.snapshot().systems().len(), 73);

    command(&mut window, "Slå ihop med…");
    assert!(window.query_by_label_contains("inget som inte redan finns").is_some(), "and nothing is asked again");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(window.state().register().unwrap().snapshot().systems().len(), 74);
}

#[test]
fn a_second_thought_about_what_moves_leads_back_to_the_answers() {
    let folder = parted();
    let mut window = window(&folder, Some("into.sigill"), &["skolan.sigill"]);
    let before = all_of(window.state().register().unwrap());
    command(&mut window, "Slå ihop med…");
    press(&mut window, "Allt som i den andra filen");
    press(&mut window, "Slå ihop");
    assert!(window.query_by_label("Slå ihop").is_none(), "what moves is asked about");
    press(&mut window, "Avbryt");
    assert_eq!(all_of(window.state().register().unwrap()), before);
    assert!(window.query_by_label_contains("Kvar att avgöra: 0 av 2").is_some(), "all answers are there");
    press(&mut window, "Slå ihop");
    let wait = window.query_by_label("Avbryt").is_some();
    assert!(wait, "and it is asked again");
    press(&mut window, "Avbryt");
    press(&mut window, "Avbryt");
    assert!(window.query_by_label("Slå ihop").is_none(), "leaving the answers leaves the merge");
}

#[test]
fn a_merge_that_is_left_changes_nothing() {
    let folder = parted();
    let mut window = window(&folder, Some("into.sigill"), &["skolan.sigill"]);
    let before = all_of(window.state().register().unwrap());
    command(&mut window, "Slå ihop med…");
    press(&mut window, "Allt som i den andra filen");
    press(&mut window, "Avbryt");
    assert_eq!(all_of(window.state().register().unwrap()), before);
}

#[test]
fn what_cannot_be_brought_in_is_told_with_its_path() {
    let folder = parted();
    std::fs::write(folder.path().join("list.csv"), "Beteckning;Namn").unwrap();
    let mut window = window(&folder, Some("into.sigill"), &["list.csv"]);
    command(&mut window, "Slå ihop med…");
    assert!(window.query_by_label_contains("list.csv").is_some());
}

#[test]
fn a_whole_register_goes_out_as_json_and_a_new_one_is_made_from_it() {
    let folder = parted();
    let mut window = window(&folder, Some("into.sigill"), &["whole.json", "whole.json", "new.sigill"]);
    let before = all_of(window.state().register().unwrap());
    command(&mut window, "Exportera hela registret (JSON)…");
    assert!(folder.path().join("whole.json").exists());
    command(&mut window, "Nytt register från JSON…");
    let register = window.state().register().unwrap();
    assert!(register.path().ends_with("new.sigill"), "{}", register.path().display());
    assert_eq!(all_of(register), before);
}

#[test]
fn a_text_that_is_no_register_makes_none() {
    let folder = parted();
    std::fs::write(folder.path().join("half.json"), "{\"format\":\"sigill-register\",\"version\":1,").unwrap();
    let mut window = window(&folder, Some("into.sigill"), &["half.json", "new.sigill"]);
    command(&mut window, "Nytt register från JSON…");
    assert!(window.query_by_label_contains("avhuggen").is_some());
    assert!(!folder.path().join("new.sigill").exists());
    assert!(window.state().register().unwrap().path().ends_with("into.sigill"), "what was open stays open");
}

#[test]
fn the_start_screen_leads_to_a_register_from_json() {
    let folder = parted();
    let text = folder.path().join("whole.json");
    let mut out = std::fs::File::create(&text).unwrap();
    let into = Register::open_read_only(&folder.path().join("into.sigill"), TODAY).unwrap();
    sigill::exchange::write_whole(&into, &mut out, &mut |_| true).unwrap();
    let mut window = window(&folder, None, &["whole.json", "new.sigill"]);
    press(&mut window, "Nytt register från JSON…");
    assert_eq!(all_of(window.state().register().unwrap()), all_of(&into));
}

#[test]
fn the_history_shows_what_came_along() {
    let folder = parted();
    let mut window = window(&folder, Some("into.sigill"), &["skolan.sigill"]);
    command(&mut window, "Slå ihop med…");
    press(&mut window, "Allt som här");
    press(&mut window, "Slå ihop");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num7);
    window.run();
    press(&mut window, "Slog ihop med ”skolan.sigill”");
    window.run();
    assert!(window.query_by_label_contains("Ändringar i skolan.sigill som följde med: 2").is_some());
    assert!(window.query_by_label_contains("Tog bort system").is_some());
}
