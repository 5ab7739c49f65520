//! The import assistant: a list that is not set as ours comes in with nothing to do but confirm.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use eframe::egui::Context;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use sigill::app::{App, Asked, Dialogs, Jobs, Question, SettingsFile, Setup};
use sigill::edge::Edge;
use sigill::i18n::{Language, Texts};
use std::path::{Path, PathBuf};

/// A user who always chooses the same file.
struct Chosen(PathBuf);

impl Dialogs for Chosen {
    fn ask(&mut self, _: &Question, _: &Texts, _: &Context) -> Asked {
        Asked::Answered(Some(self.0.clone()))
    }
}

fn window(folder: &Path, list: &str, is_dark: bool) -> Harness<'static, App> {
    let (today, register) = (date(2026, 11, 21), folder.join("prov.sigill"));
    let edge = Edge { user: "handläggaren".into(), machine: "datorn".into(), day: Some(today) };
    if !register.exists() {
        let settings = sigill::domain::Settings::new("Tallbacken");
        drop(sigill::register::Register::create(&register, settings, &edge.holder(), &edge.origin()).unwrap());
    }
    let setup = Setup {
        file: Some(register),
        language: Some(Language::Swedish),
        edge,
        dialogs: Box::new(Chosen(folder.join(list))),
        jobs: Jobs::inline(),
        ..Setup::of_user(SettingsFile::read(folder.join("settings.json")), Some(today))
    };
    let theme = if is_dark { eframe::egui::Theme::Dark } else { eframe::egui::Theme::Light };
    let builder = Harness::builder().with_size([1024.0, 640.0]).with_theme(theme);
    let mut window = builder.build_eframe(move |cc| App::new(&cc.egui_ctx, setup));
    window.run_steps(8);
    window
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_label(name).click();
    window.run_steps(8);
}

fn begin(window: &mut Harness<'_, App>) {
    press(window, "Meny för Tallbacken");
    press(window, "Importera…");
    press(window, "Välj fil…");
}

#[test]
fn the_list_of_systems_comes_in_by_confirming() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("systemforteckning.csv");
    std::fs::write(&list, include_bytes!("fixtures/intake/systemforteckning.csv")).unwrap();
    let mut window = window(folder.path(), "systemforteckning.csv", false);
    begin(&mut window);
    assert!(window.query_by_label("Importera systemforteckning.csv").is_some());
    assert!(window.query_by_label_contains("72 rader i listan").is_some());
    for _ in 0..4 {
        press(&mut window, "Nästa");
    }
    press(&mut window, "Importera");
    assert!(window.query_by_label_contains("Importen är gjord").is_some());
    press(&mut window, "Behåll profilen");
    let snapshot = window.state().register().unwrap().snapshot().clone();
    assert_eq!((snapshot.systems().len(), snapshot.planned_sessions().count()), (72, 3));
    press(&mut window, "Stäng");
    begin(&mut window);
    assert!(window.query_by_label_contains("Profilen systemforteckning används").is_some());
}

#[test]
fn a_workbook_with_our_own_headings_goes_the_short_way_and_a_foreign_one_to_the_assistant() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = include_bytes!("fixtures/intake/informationsmangder.xlsx");
    std::fs::write(folder.path().join("informationsmangder.xlsx"), foreign).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (heading, said)) in (0..).zip([("Beteckning", "S-001"), ("Namn", "Elevregister")]) {
        sheet.write(0, column, heading).unwrap();
        sheet.write(1, column, said).unwrap();
    }
    std::fs::write(folder.path().join("system.xlsx"), book.save_to_buffer().unwrap()).unwrap();

    let mut own = window(folder.path(), "system.xlsx", false);
    begin(&mut own);
    assert!(own.query_by_label("Importera system.xlsx?").is_some());
    press(&mut own, "Importera");
    assert_eq!(own.state().register().unwrap().snapshot().systems().len(), 1);
    drop(own);

    let mut other = window(folder.path(), "informationsmangder.xlsx", false);
    begin(&mut other);
    assert!(other.query_by_label("Importera informationsmangder.xlsx").is_some());
}

#[test]
fn wrong_rows_can_be_read_in_another_way_instead() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("system.csv"), "Namn;Typ\nElevregister;Molntjänst på nätet\n").unwrap();
    let mut window = window(folder.path(), "system.csv", false);
    begin(&mut window);
    press(&mut window, "Tolka listan på annat sätt…");
    assert!(window.query_by_label("Importera system.csv").is_some());
    assert!(window.query_by_label("Tolka listan på annat sätt…").is_none());
}
