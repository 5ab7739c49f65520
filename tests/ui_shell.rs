//! The whole window, from the start screen on: opening, moving about, undo, search, lists in and out, refusals.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, Key, Modifiers, Pos2, ViewportCommand, ViewportEvent, ViewportId, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use sigill::app::{App, Asked, Dialogs, Jobs, Question, SettingsFile, Setup};
use sigill::domain::{CatalogueId, Date, Operation, Origin, ReviewState, Settings};
use sigill::edge::Edge;
use sigill::i18n::Texts;
use sigill::register::Register;
use sigill::store::{Access, Holder};
use sigill::ui::Screen;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const TODAY: Date = date(2026, 11, 21);

/// A user who answers questions about paths with what was written down before.
#[derive(Clone, Default)]
struct Script {
    answers: Arc<Mutex<VecDeque<Option<PathBuf>>>>,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl Dialogs for Script {
    fn ask(&mut self, question: &Question, _: &Texts, _: &Context) -> Asked {
        self.asked.lock().unwrap().push(question.clone());
        Asked::Answered(self.answers.lock().unwrap().pop_front().expect("an answer is written down"))
    }
}

/// A window on a desk of its own.
struct Desk {
    folder: tempfile::TempDir,
    script: Script,
    /// Closed, it keeps long work from beginning.
    gate: Option<Arc<AtomicBool>>,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), script: Script::default(), gate: None }
    }

    /// A desk whose long work is done on a thread, behind a gate that is open.
    fn gated() -> Self {
        Self { gate: Some(Arc::new(AtomicBool::new(true))), ..Self::new() }
    }

    fn open_gate(&self, is_open: bool) {
        self.gate.as_ref().unwrap().store(is_open, Ordering::Relaxed);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Files that were begun and not finished.
    fn drafts(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        names.map(|name| name.to_string_lossy().into_owned()).filter(|name| name.contains(".tmp")).collect()
    }

    fn answer(&self, name: &str) {
        self.script.answers.lock().unwrap().push_back(Some(self.path(name)));
    }

    fn setup(&self, file: Option<PathBuf>) -> Setup {
        Setup {
            file,
            language: None,
            edge: Edge { user: "eva".into(), machine: "laptop".into(), day: Some(TODAY) },
            settings: SettingsFile::read(self.path("settings.json")),
            data_folder: self.path("data"),
            dialogs: Box::new(self.script.clone()),
            jobs: self.gate.clone().map_or_else(Jobs::inline, Jobs::gated),
        }
    }

    fn open(&self, file: Option<&str>) -> Harness<'static, App> {
        let setup = self.setup(file.map(|name| self.path(name)));
        let mut window = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(60)
            .build_eframe(|cc| App::new(&cc.egui_ctx, setup));
        window.run();
        window
    }

    fn example(&self) -> Harness<'static, App> {
        let mut window = self.open(None);
        press(&mut window, "Öppna exempelregister");
        window
    }
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_label(name).click();
    window.run();
}

fn keys(window: &mut Harness<'_, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

fn last(window: &Harness<'_, App>) -> Operation {
    window.state().register().unwrap().operations().last().unwrap().clone()
}

fn is_open(window: &Harness<'_, App>) -> bool {
    window.state().register().is_some()
}

#[test]
fn the_example_opens_from_the_start_screen_and_every_screen_by_its_key() {
    let desk = Desk::new();
    let mut window = desk.example();
    assert_eq!(window.state().register().unwrap().snapshot().systems().len(), 74, "72 in use, two retired");
    assert_eq!(window.state().screen(), Screen::Overview);
    let places = [
        (Key::Num2, Screen::Systems),
        (Key::Num3, Screen::Assets),
        (Key::Num9, Screen::Types),
        (Key::Num5, Screen::Review),
        (Key::Num6, Screen::Catalogue),
        (Key::Num7, Screen::History),
        (Key::Num8, Screen::Settings),
        (Key::Num1, Screen::Overview),
    ];
    for (key, screen) in places {
        keys(&mut window, Modifiers::COMMAND, key);
        assert_eq!(window.state().screen(), screen);
    }
    drop(window);
    let mut again = desk.open(None);
    press(&mut again, "Tallbackens stadsdel");
    assert!(is_open(&again), "a recent register opens from the start screen");
}

#[test]
fn undo_and_redo_say_what_they_would_do() {
    let desk = Desk::new();
    let mut window = desk.example();
    let before = last(&window);
    assert!(window.query_by_label("Gör om: inget just nu").is_some());
    let told = format!("Ångra: {}", Texts::new(sigill::i18n::Language::Swedish).operation(&before));
    press(&mut window, &told);
    assert_eq!(last(&window).number, before.number + 1);
    assert!(window.query_by_label(&told).is_none());
    keys(&mut window, Modifiers::COMMAND, Key::Y);
    assert_eq!(last(&window).number, before.number + 2);
    assert!(window.query_by_label(&told).is_some());
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    keys(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert_eq!(last(&window).number, before.number + 4);
}

#[test]
fn a_new_register_is_made_where_the_dialog_says() {
    let desk = Desk::new();
    desk.answer("Skolan");
    let mut window = desk.open(None);
    press(&mut window, "Nytt register");
    let register = window.state().register().unwrap();
    assert_eq!(register.path(), desk.path("Skolan.sigill"));
    assert_eq!(&*register.snapshot().settings().name, "Skolan");
    assert_eq!(&*last(&window).user, "eva");
}

#[test]
fn a_foreign_file_is_refused_in_a_sentence_and_stays_as_it_is() {
    let desk = Desk::new();
    std::fs::write(desk.path("brev.sigill"), "Hej!").unwrap();
    desk.answer("brev.sigill");
    let mut window = desk.open(None);
    press(&mut window, "Öppna register…");
    assert!(!is_open(&window));
    assert!(window.query_by_label_contains("Filen är inget register.").is_some());
    assert_eq!(std::fs::read(desk.path("brev.sigill")).unwrap(), b"Hej!");
}

#[test]
fn a_register_that_another_has_is_read_only_and_says_who_has_it() {
    let desk = Desk::new();
    desk.answer("delad.sigill");
    let mut first = desk.open(None);
    press(&mut first, "Nytt register");
    let holder: &Holder = &desk.setup(None).edge.holder();
    assert_eq!((holder.user.as_str(), holder.machine.as_str()), ("eva", "laptop"));
    let mut second = desk.open(Some("delad.sigill"));
    assert!(second.query_all_by_label_contains("eva på laptop har registret öppet").next().is_some());
    let operations = second.state().register().unwrap().operations().len();
    keys(&mut second, Modifiers::COMMAND, Key::Z);
    assert_eq!(second.state().register().unwrap().operations().len(), operations);
}

#[test]
fn the_palette_finds_records_and_commands() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::K);
    type_text(&mut window, "nyckelfri");
    keys(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().screen(), Screen::Systems);
    keys(&mut window, Modifiers::COMMAND, Key::K);
    type_text(&mut window, "histo");
    keys(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().screen(), Screen::History);
    keys(&mut window, Modifiers::COMMAND, Key::K);
    type_text(&mut window, "finns inte alls");
    assert!(window.query_by_label_contains("Inget stämmer med").is_some());
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label_contains("Inget stämmer med").is_none());
}

fn type_text(window: &mut Harness<'_, App>, text: &str) {
    window.event(eframe::egui::Event::Text(text.to_owned()));
    window.run();
}

#[test]
fn the_requirements_on_a_supplier_are_written_for_a_system() {
    let desk = Desk::new();
    let mut window = desk.example();
    desk.answer("krav");
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(Role::Row, "Nyckelfri hemtjänst").click();
    window.run();
    window.get_by_role_and_label(Role::Tab, "Krav").click();
    window.run();
    press(&mut window, "Upphandlingskrav…");
    assert!(
        window.query_by_label("Upphandlingskrav för Nyckelfri hemtjänst").is_some(),
        "all or some are chosen first"
    );
    window.get_all_by_role_and_label(Role::Button, "Exportera…").last().expect("of the question").click();
    window.run();
    let Some(Question::Procurement { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the list was asked for");
    };
    assert_eq!(name, "upphandlingskrav-S-002-2026-11-21.csv");
    let written = std::fs::read_to_string(desk.path("krav.csv")).unwrap();
    assert!(written.starts_with("\u{feff}Krav;Område;Ska-krav;Aspekt;Nivå;Leverantörens svar;Kommentar\r\n"));
    let rows = written.lines().count() - 1;
    assert!(window.query_by_label_contains(&format!("Listan är sparad med {rows} rader.")).is_some());
}

#[test]
fn an_import_shows_which_levels_it_moves_before_it_is_done() {
    let desk = Desk::new();
    let mut window = desk.example();
    let before = last(&window).number;
    let list = "Beteckning;Namn;Egen K;Egen R;Egen T;Egen klassad\r\nS-004;Öppen kalender;3;1;1;2026-11-20\r\n";
    std::fs::write(desk.path("system.csv"), list).unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    assert!(window.query_by_label("Påverkar 1 system").is_some());
    assert!(window.query_all_by_label_contains("Öppen kalender").next().is_some(), "the system is named");
    assert_eq!(last(&window).number, before, "nothing is done yet");
    press(&mut window, "Importera");
    assert_eq!(last(&window).number, before + 1);
    keys(&mut window, Modifiers::COMMAND, Key::Z);

    let list = "Beteckning;Namn;Anteckning\r\nS-004;Öppen kalender;ny text\r\n";
    std::fs::write(desk.path("system.csv"), list).unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    assert!(window.query_by_label("Importera system.csv?").is_some());
    assert!(window.query_by_label_contains("Påverkar").is_none(), "no level moves");
}

#[test]
fn nothing_is_written_over_the_register() {
    let desk = Desk::new();
    let mut window = desk.example();
    let register = window.state().register().unwrap().path().to_owned();
    let before = std::fs::read(&register).unwrap();
    std::fs::hard_link(&register, desk.path("länk.csv")).unwrap();
    // A hard link is the same file only where the machine tells.
    let names = [register.to_str().unwrap(), "länk.csv"];
    for name in &names[..if cfg!(unix) { 2 } else { 1 }] {
        desk.answer(name);
        desk.answer(name);
        open_menu(&mut window, "Exportera…");
        press(&mut window, "Exportera…");
        assert!(window.query_by_label_contains("skrivs aldrig över registret").is_some(), "{name}");
        assert!(std::fs::read(&register).unwrap() == before, "{name}");
        keys(&mut window, Modifiers::COMMAND, Key::Num5);
        press(&mut window, "Kalenderfil…");
        press(&mut window, "Välj plats…");
        assert!(std::fs::read(&register).unwrap() == before, "{name}");
    }
    assert!(desk.drafts().is_empty(), "{:?}", desk.drafts());
}

#[test]
fn the_dates_of_the_list_go_out_as_a_calendar() {
    let desk = Desk::new();
    let mut window = desk.example();
    desk.answer("datum");
    keys(&mut window, Modifiers::COMMAND, Key::Num5);
    press(&mut window, "Kalenderfil…");
    press(&mut window, "Välj plats…");
    let Some(Question::Calendar { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the calendar was asked for");
    };
    assert_eq!(name, "omklassning-2026-11-21.ics");
    let written = std::fs::read_to_string(desk.path("datum.ics")).unwrap();
    assert!(written.starts_with("BEGIN:VCALENDAR\r\n") && written.ends_with("END:VCALENDAR\r\n"), "{written}");
    assert!(written.contains("SUMMARY:Omklassa Upphandlingsstöd"), "{written}");
    assert!(window.query_by_label_contains("Kalenderfilen är sparad.").is_some());
    assert!(desk.drafts().is_empty(), "{:?}", desk.drafts());
}

#[test]
fn a_list_goes_out_and_comes_in_again_without_changing_anything() {
    let desk = Desk::new();
    let mut window = desk.example();
    desk.answer("ut.csv");
    open_menu(&mut window, "Exportera…");
    press(&mut window, "Exportera…");
    let Some(Question::Export { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the list was asked for");
    };
    assert_eq!(name, "klassningslista-2026-11-21.csv");
    let written = std::fs::read_to_string(desk.path("ut.csv")).unwrap();
    assert_eq!(written.lines().count(), 73);
    assert!(window.query_by_label_contains("Listan är sparad med 72 rader.").is_some());
    assert!(desk.drafts().is_empty(), "{:?}", desk.drafts());

    std::fs::write(desk.path("system.csv"), "Beteckning;Namn\r\nS-900;Nytt ett\r\nS-901;Nytt två\r\n").unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    assert!(window.query_by_label("Importera system.csv?").is_some(), "what is new is told first");
    assert!(window.query_all_by_label("2").next().is_some());
    press(&mut window, "Importera");
    assert_eq!(window.state().register().unwrap().snapshot().systems().len(), 76);
}

#[test]
fn what_waits_is_told_at_opening_in_the_words_of_the_command_line() {
    let desk = Desk::new();
    let mut window = desk.example();
    let said = window.get_by_label_contains("försenade, ").accesskit_node().value().expect("a line");
    let snapshot = std::sync::Arc::clone(window.state().register().expect("is open").snapshot());
    let systems = snapshot.systems().iter().filter(|(_, system)| !system.is_retired());
    let states = systems.map(|(slot, _)| snapshot.system_review(slot).state);
    let states = states.chain(snapshot.assets().iter().map(|(slot, _)| snapshot.asset_review(slot).state));
    let states: Vec<_> = states.collect();
    let count = |wanted| states.iter().filter(|state| **state == wanted).count();
    let (overdue, soon) = (count(ReviewState::Overdue), count(ReviewState::DueSoon));
    assert_eq!(said, format!("{overdue} försenade, {soon} förfaller inom 90 dagar"));
    assert!(window.query_by_label("Visa").is_some());
    press(&mut window, "Stäng påminnelsen");
    assert!(window.query_by_label_contains("försenade, ").is_none());
}

#[test]
fn the_map_opens_over_the_list_and_leads_back_to_it() {
    let desk = Desk::new();
    let mut window = desk.example();
    // The reminder takes the place of a row.
    press(&mut window, "Stäng påminnelsen");
    assert!(window.query_by_label_contains("försenade, ").is_none());
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_label("Ekonomisystem").click();
    window.run();
    press(&mut window, "Visa karta");
    assert!(window.query_by_label("Beroendekarta: Ekonomisystem").is_some(), "from the tab of the level");
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_label("Beroendekarta: Ekonomisystem").is_none());
    window.get_by_role_and_label(Role::Tab, "Beroenden 3").click();
    window.run();
    press(&mut window, "Visa karta");
    keys(&mut window, Modifiers::NONE, Key::ArrowRight);
    keys(&mut window, Modifiers::NONE, Key::O);
    assert!(window.query_by_label_contains("Beroendekarta").is_none(), "the record of the chosen one is open");
    assert!(window.query_all_by_label("Databasplattform").next().is_some());
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_role_and_label(Role::Tab, "Nivå").is_none(), "and Esc closes it as ever");
}

#[test]
fn part_of_a_list_goes_out_masked_and_the_next_time_by_its_template() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    keys(&mut window, Modifiers::COMMAND, Key::F);
    type_text(&mut window, "hemtjänst");
    let choose = |window: &mut Harness<'_, App>, field: &str, option: &str| {
        window.get_by_role_and_label(Role::ComboBox, field).click();
        window.run();
        window.get_all_by_label(option).last().unwrap().click();
        window.run();
    };
    let is_stopped = |window: &Harness<'_, App>| {
        let all = window.get_all_by_role_and_label(Role::Button, "Exportera…");
        all.last().unwrap().accesskit_node().is_disabled()
    };
    keys(&mut window, Modifiers::COMMAND, Key::E);
    let shown = window.get_by_role_and_label(Role::ComboBox, "Rader").value().unwrap();
    assert!(shown.starts_with("Det som visas i listan: "), "the filter of the list is at hand: {shown}");
    press(&mut window, "Inga");
    assert!(is_stopped(&window), "a list without columns is none");
    for column in ["K", "Namn", "Enhet"] {
        window.get_by_role_and_label(Role::CheckBox, column).focus();
        window.run();
        keys(&mut window, Modifiers::NONE, Key::Space);
    }
    press(&mut window, "Flytta upp Enhet");
    press(&mut window, "Flytta upp Enhet");
    press(&mut window, "Flytta upp Enhet");
    press(&mut window, "Dölj innehållet i Enhet");
    window.get_by_role_and_label(Role::TextInput, "Grund").focus();
    window.run();
    keys(&mut window, Modifiers::COMMAND, Key::A);
    keys(&mut window, Modifiers::NONE, Key::Delete);
    assert!(is_stopped(&window) && window.query_by_label("Ange på vilken grund uppgifterna döljs.").is_some());
    type_text(&mut window, "OSL 18:8");
    window.get_by_role_and_label(Role::TextInput, "Spara valen som mall").focus();
    window.run();
    type_text(&mut window, "Till nämnden");
    press(&mut window, "Spara mall");
    assert_eq!(&*last(&window).label, "save_list_profile");
    desk.answer("ut.csv");
    press_last(&mut window, "Exportera…");
    let Some(Question::Export { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the list was asked for");
    };
    assert_eq!(name, "klassningslista-maskerad-2026-11-21.csv");
    let written = std::fs::read_to_string(desk.path("ut.csv")).unwrap();
    let lines: Vec<&str> = written.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Enhet;Namn;K;Maskerad");
    assert!(lines.len() > 1 && lines.len() < 20, "what the list shows: {written}");
    assert!(lines[1..].iter().all(|line| line.starts_with("***;") && line.ends_with(";2026-11-21 OSL 18:8")));

    // From another screen, by the template: all rows, the same columns.
    keys(&mut window, Modifiers::COMMAND, Key::Num1);
    keys(&mut window, Modifiers::COMMAND, Key::E);
    choose(&mut window, "Mall", "Till nämnden");
    choose(&mut window, "Dölj poster", "Från 3 Allvarlig");
    press(&mut window, "Ändra mallen");
    desk.answer("alla.csv");
    press_last(&mut window, "Exportera…");
    let written = std::fs::read_to_string(desk.path("alla.csv")).unwrap();
    assert!(written.starts_with("\u{feff}Enhet;Namn;K;Maskerad\r\n") && !written.contains(";3;"), "{written}");
    assert!(window.query_by_label_contains("utelämnade för sin nivå").is_some());
    assert_eq!(window.state().register().unwrap().snapshot().list_profiles().len(), 1);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().register().unwrap().snapshot().list_profiles().len(), 0, "taken back like all else");
}

#[test]
fn a_list_goes_out_as_it_was_on_a_day_and_says_so() {
    let desk = Desk::new();
    let mut window = desk.example();
    desk.answer("ut.csv");
    open_menu(&mut window, "Exportera…");
    let field = |window: &mut Harness<'_, App>, typed: &str| {
        window.get_by_label("Som det var den").focus();
        window.run();
        keys(window, Modifiers::COMMAND, Key::A);
        type_text(window, typed);
    };
    let is_stopped = |window: &Harness<'_, App>| {
        window.get_by_role_and_label(Role::Button, "Exportera…").accesskit_node().is_disabled()
    };
    field(&mut window, "2026-13-01");
    assert!(is_stopped(&window), "a misspelt day is not taken for none");
    field(&mut window, "2026-11-22");
    assert!(is_stopped(&window));
    assert!(window.query_by_label_contains("har inte kommit än").is_some());
    field(&mut window, "2024-01-01");
    press(&mut window, "Exportera…");
    let Some(Question::Export { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the list was asked for");
    };
    assert_eq!(name, "klassningslista-2024-01-01.csv");
    assert!(window.query_by_label_contains("som det var 2024-01-01").is_some());
    assert!(window.query_by_label_contains("logg börjar efter den dagen").is_some());
    assert!(std::fs::read_to_string(desk.path("ut.csv")).unwrap().lines().count() > 70);
}

#[test]
fn wrong_rows_are_named_and_nothing_is_imported() {
    let desk = Desk::new();
    let mut window = desk.example();
    let before = last(&window).number;
    let list = "Beteckning;Namn;Avtal till\r\nS-900;Ett;i morgon\r\nS-901;Två;2027-13-45\r\n";
    std::fs::write(desk.path("system.csv"), list).unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    assert!(window.query_by_label_contains("2 fel i system.csv").is_some());
    assert!(window.query_by_label("i morgon").is_some());
    assert!(window.query_by_label("2027-13-45").is_some());
    press(&mut window, "Okej");
    assert_eq!(last(&window).number, before);
}

fn open_menu(window: &mut Harness<'_, App>, entry: &str) {
    press(window, "Meny för Tallbackens stadsdel");
    press(window, entry);
}

#[test]
fn the_look_is_chosen_once_and_kept() {
    let desk = Desk::new();
    let mut window = desk.open(None);
    press(&mut window, "English");
    assert!(window.query_by_label("Open example register").is_some());
    keys(&mut window, Modifiers::COMMAND, Key::Plus);
    assert!((window.ctx.zoom_factor() - 1.1).abs() < 0.01);
    drop(window);
    let again = desk.open(None);
    assert!(again.query_by_label("Open example register").is_some());
    assert!((again.ctx.zoom_factor() - 1.1).abs() < 0.01);
}

#[test]
fn lists_look_as_they_were_left() {
    let desk = Desk::new();
    let headed = |window: &Harness<'_, App>, name: &str| {
        window.query_by(|node| node.role() == Role::ColumnHeader && node.label().as_deref() == Some(name)).is_some()
    };
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    assert!(headed(&window, "Omklassning") && !headed(&window, "Leverantör"));
    press(&mut window, "Kolumner");
    for column in ["Omklassning", "Leverantör"] {
        window.get_by_role_and_label(Role::CheckBox, column).click();
        window.run();
    }
    keys(&mut window, Modifiers::NONE, Key::Escape);
    window.get_by_role_and_label(Role::ColumnHeader, "Namn").click();
    window.run();
    let edge = |window: &mut Harness<'_, App>| {
        window.get_by_role_and_label(Role::Row, "Aktivitetsschema LSS").click();
        window.run();
        window.get_by_label("S-008 · Verksamhetssystem · Funktionsstöd").rect().left() - 16.0
    };
    let before = edge(&mut window);
    drag(&mut window, pos2(before, 400.0), pos2(before - 90.0, 400.0));
    let after = edge(&mut window);
    assert!((after - (before - 90.0)).abs() < 2.0, "{before} {after}");
    drop(window);

    let kept = std::fs::read_to_string(desk.path("settings.json")).unwrap();
    // A column of another version does no harm.
    std::fs::write(
        desk.path("settings.json"),
        kept.replacen("\"review\": false", "\"gone\": true, \"review\": false", 1),
    )
    .unwrap();
    let mut again = desk.open(None);
    press(&mut again, "Tallbackens stadsdel");
    keys(&mut again, Modifiers::COMMAND, Key::Num2);
    assert!(!headed(&again, "Omklassning") && headed(&again, "Leverantör"));
    assert!(headed(&again, "Namn, sorterad stigande"));
    assert!((edge(&mut again) - after).abs() < 2.0);
    keys(&mut again, Modifiers::COMMAND, Key::Num3);
    assert!(headed(&again, "Omklassning"), "each list has its own");
}

fn drag(window: &mut Harness<'_, App>, from: Pos2, to: Pos2) {
    window.hover_at(from);
    window.run();
    window.drag_at(from);
    window.run();
    window.hover_at(to);
    window.run();
    window.drop_at(to);
    window.run();
}

#[test]
fn broken_settings_are_told_and_do_no_harm() {
    let desk = Desk::new();
    std::fs::write(desk.path("settings.json"), "{ \"language\": ").unwrap();
    let window = desk.open(None);
    assert!(window.query_by_label_contains("inställningar gick inte att läsa").is_some());
    let newer = r#"{ "language": "en", "of_a_later_version": [1, 2] }"#;
    std::fs::write(desk.path("settings.json"), newer).unwrap();
    let window = desk.open(None);
    assert!(window.query_by_label("Open example register").is_some());
}

#[test]
fn the_register_is_free_again_when_it_is_closed() {
    let desk = Desk::new();
    let mut window = desk.example();
    open_menu(&mut window, "Stäng registret");
    assert!(!is_open(&window));
    assert!(!has_lock(&desk.path("data")));
}

fn has_lock(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| entry.unwrap().path().extension().is_some_and(|e| e == "holder"))
}

#[test]
fn unsaved_changes_are_not_lost_without_asking() {
    let desk = Desk::new();
    let mut window = desk.example();
    let before = last(&window).number;
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    keys(&mut window, Modifiers::COMMAND, Key::N);
    window.get_by_role_and_label(Role::TextInput, "Namn").focus();
    window.run();
    type_text(&mut window, "Elevregister");
    keys(&mut window, Modifiers::COMMAND, Key::Num1);
    assert_eq!(window.state().screen(), Screen::Systems, "it asks first");
    press_last(&mut window, "Avbryt");
    keys(&mut window, Modifiers::COMMAND, Key::Num1);
    press(&mut window, "Lämna utan att spara");
    assert_eq!(window.state().screen(), Screen::Overview);
    assert_eq!(last(&window).number, before);
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    keys(&mut window, Modifiers::COMMAND, Key::N);
    window.get_by_role_and_label(Role::TextInput, "Namn").focus();
    window.run();
    type_text(&mut window, "Elevregister");
    keys(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(&*last(&window).subject, "Elevregister");
}

#[test]
fn esc_leaves_the_field_first_and_then_the_pane() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(Role::Row, "Nyckelfri hemtjänst").click();
    window.run();
    press(&mut window, "Uppgifter");
    window.get_by_role_and_label(Role::TextInput, "Leverantör").focus();
    window.run();
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_role_and_label(Role::TextInput, "Leverantör").is_some(), "the form stays open");
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_role_and_label(Role::TextInput, "Leverantör").is_none());
}

#[test]
fn removing_names_what_it_affects_and_can_be_taken_back() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(Role::Row, "Nyckelfri hemtjänst").click();
    window.run();
    let before = last(&window).number;
    press(&mut window, "Ta bort…");
    assert!(window.query_by_label("Ta bort ”Nyckelfri hemtjänst”?").is_some());
    assert!(window.query_by_label_contains("Systemet bär 2 informationsmängder").is_some());
    assert!(window.query_by_label_contains("Påverkar").is_some(), "systems that inherit from it are named");
    assert_eq!(last(&window).number, before, "nothing is done before it is confirmed");
    press(&mut window, "Ta bort");
    assert_eq!(window.state().register().unwrap().snapshot().systems().len(), 73);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().register().unwrap().snapshot().systems().len(), 74);
}

/// Presses what lies on top where the same words stand on the screen beneath.
fn press_last(window: &mut Harness<'_, App>, name: &str) {
    window.get_all_by_label(name).last().unwrap().click();
    window.run();
}

/// A window with the example register and an import of two systems that waits behind the gate.
fn importing(desk: &Desk) -> Harness<'static, App> {
    let mut window = desk.example();
    wait(&mut window, is_open);
    std::fs::write(desk.path("system.csv"), "Beteckning;Namn\r\nS-900;Nytt ett\r\nS-901;Nytt två\r\n").unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    wait(&mut window, |window| window.query_by_label("Importera system.csv?").is_some());
    desk.open_gate(false);
    press(&mut window, "Importera");
    assert!(window.query_by_label("Importerar system.csv").is_some(), "the job is named");
    window
}

/// Goes on until something is so that a thread brings about.
fn wait(window: &mut Harness<'_, App>, is_so: impl Fn(&Harness<'_, App>) -> bool) {
    let begun = Instant::now();
    while !is_so(window) {
        assert!(begun.elapsed() < Duration::from_mins(1), "it takes too long");
        std::thread::sleep(Duration::from_millis(5));
        // A job that goes on asks for frames of its own, so the window is not expected to settle.
        window.step();
    }
    window.run();
}

fn systems(window: &Harness<'_, App>) -> usize {
    window.state().register().unwrap().snapshot().systems().len()
}

fn is_home(window: &Harness<'_, App>) -> bool {
    *window.state().register().unwrap().access() == Access::Writable
}

#[test]
fn while_an_import_goes_on_the_register_is_read_and_not_changed() {
    let desk = Desk::gated();
    let mut window = importing(&desk);
    let before = last(&window).number;
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    assert_eq!(window.state().screen(), Screen::Systems, "the window goes on");
    assert!(window.query_all_by_label_contains("Det går att läsa medan").next().is_some());
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    keys(&mut window, Modifiers::COMMAND, Key::N);
    assert!(window.query_by_role_and_label(Role::TextInput, "Namn").is_none(), "no new record");
    assert_eq!((last(&window).number, systems(&window), is_home(&window)), (before, 74, false));
    window.get_by_label_contains("Ångra: ").hover();
    window.run_steps(4);
    assert!(window.query_by_label_contains("Vänta tills det är klart: Importerar system.csv").is_some());
    desk.open_gate(true);
    wait(&mut window, is_home);
    assert_eq!((last(&window).number, systems(&window)), (before + 1, 76));
    assert!(window.query_by_label_contains("system.csv är importerad").is_some());
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(systems(&window), 74, "one operation, taken back as one");
}

#[test]
fn a_stopped_import_leaves_the_register_as_it_was() {
    let desk = Desk::gated();
    let mut window = importing(&desk);
    let before = last(&window).number;
    press(&mut window, "Avbryt");
    wait(&mut window, is_home);
    assert!(window.query_by_label_contains("Avbrutet. Registret är som det var.").is_some());
    assert_eq!((last(&window).number, systems(&window)), (before, 74));
    assert!(window.state().register().unwrap().store().check().unwrap().is_empty());
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(last(&window).number, before + 1, "work goes on as before");
}

#[test]
fn a_window_that_is_gone_during_an_import_leaves_no_lock_and_a_whole_register() {
    let desk = Desk::gated();
    let window = importing(&desk);
    assert!(has_lock(&desk.path("data")));
    drop(window);
    assert!(!has_lock(&desk.path("data")));
    let mut again = desk.open(None);
    desk.open_gate(true);
    press(&mut again, "Tallbackens stadsdel");
    wait(&mut again, is_open);
    assert_eq!((systems(&again), is_home(&again)), (74, true));
    assert!(again.state().register().unwrap().store().check().unwrap().is_empty());
}

#[test]
fn closing_waits_for_the_import_and_loses_nothing() {
    let desk = Desk::gated();
    let mut window = importing(&desk);
    close(&mut window);
    assert!(commands(&window).contains(&ViewportCommand::CancelClose));
    window.run();
    assert!(window.query_by_label_contains("Fönstret stängs när det är klart").is_some());
    desk.open_gate(true);
    let begun = Instant::now();
    while !commands(&window).contains(&ViewportCommand::Close) {
        assert!(begun.elapsed() < Duration::from_mins(1), "it takes too long");
        window.step();
    }
    assert_eq!((systems(&window), is_home(&window)), (76, true));
}

fn close(window: &mut Harness<'_, App>) {
    let viewport = window.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    viewport.events.push(ViewportEvent::Close);
    window.step();
}

/// What the program has asked of its window in the last frame.
fn commands(window: &Harness<'_, App>) -> Vec<ViewportCommand> {
    window.output().viewport_output.get(&ViewportId::ROOT).map(|root| root.commands.clone()).unwrap_or_default()
}

#[test]
fn large_changes_and_their_undo_are_done_beside_the_window_too() {
    let desk = Desk::gated();
    let mut window = desk.example();
    wait(&mut window, is_open);
    let rows = (0..600).map(|row| format!("X-{row};System {row}")).collect::<Vec<_>>().join("\r\n");
    std::fs::write(desk.path("system.csv"), format!("Beteckning;Namn\r\n{rows}")).unwrap();
    desk.answer("system.csv");
    open_menu(&mut window, "Importera…");
    wait(&mut window, |window| window.query_by_label("Importera system.csv?").is_some());
    press(&mut window, "Importera");
    wait(&mut window, |window| is_home(window) && systems(window) == 674);

    desk.open_gate(false);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(window.query_by_label("Ångra").is_some(), "the job is named");
    press(&mut window, "Avbryt");
    wait(&mut window, is_home);
    assert_eq!(systems(&window), 674, "stopped, nothing is taken back");

    desk.open_gate(true);
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(Role::Row, "Nyckelfri hemtjänst").click();
    window.run();
    keys(&mut window, Modifiers::COMMAND, Key::A);
    keys(&mut window, Modifiers::NONE, Key::Delete);
    wait(&mut window, |window| window.query_by_label_contains("Påverkar").is_some());
    assert_eq!((is_home(&window), systems(&window)), (true, 674), "what it would move is told first");
    press(&mut window, "Ta bort");
    wait(&mut window, |window| is_home(window) && systems(window) == 2);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    wait(&mut window, |window| is_home(window) && systems(window) == 674);
    assert!(window.state().register().unwrap().store().check().unwrap().is_empty());
}

#[test]
fn the_library_a_type_and_an_asset_of_it_are_made_in_the_window() {
    let desk = Desk::new();
    let mut window = desk.example();
    press(&mut window, "Informationstyper, 2");
    press(&mut window, "Lägg in startbiblioteket");
    press(&mut window, "Lägg in");
    let types = window.state().register().unwrap().snapshot().common_types().len();
    assert_eq!(types, 58, "those that were there are kept once");
    window.get_by_role_and_label(Role::Row, "Betyg").click();
    window.run();
    press(&mut window, "Ny informationsmängd av typen");
    assert_eq!(window.state().screen(), Screen::Assets);
    window.get_by_label_contains("Väntad nivå: K 1 · R 3 · T 1–2.");
    keys(&mut window, Modifiers::COMMAND, Key::S);
    let made = last(&window);
    assert_eq!((&*made.label, &*made.subject), ("create_asset", "Betyg"));
    press(&mut window, "Informationstyper, 2");
    press(&mut window, "Ta bort…");
    window.get_by_label("En informationsmängd följer typen. Den finns kvar, utan informationstyp.");
    press_last(&mut window, "Ta bort");
    let types = window.state().register().unwrap().snapshot().common_types().len();
    assert_eq!(types, 57);
}

/// A register on the first version of the catalogue.
fn on_first_version(desk: &Desk) -> Harness<'static, App> {
    let origin = Origin { user: "eva".into(), at: "2026-11-21T09:00:00Z".parse().unwrap(), today: TODAY };
    let holder = Holder { user: "eva".into(), machine: "laptop".into(), since: origin.at };
    let settings = Settings { catalogue: CatalogueId::shipped(1), ..Settings::new("Tallbacken") };
    drop(Register::create(&desk.path("första.sigill"), settings, &holder, &origin).unwrap());
    let mut window = desk.open(Some("första.sigill"));
    keys(&mut window, Modifiers::COMMAND, Key::Num6);
    window
}

fn catalogue_of(window: &Harness<'_, App>) -> (String, u32) {
    let catalogue = window.state().register().unwrap().snapshot().catalogue();
    (catalogue.name.to_string(), catalogue.version)
}

#[test]
fn a_newer_catalogue_is_reviewed_adopted_and_taken_back() {
    let desk = Desk::new();
    let mut window = on_first_version(&desk);
    window.get_by_label("Version 2 finns: 6 nya krav, 14 ändrade och 2 som utgår.");
    press(&mut window, "Granska…");
    for told in [
        "14 krav är ändrade. Svaren följer med och ska bekräftas.",
        "6 krav är nya.",
        "AUT-08  Distansarbete kräver två faktorer",
    ] {
        window.get_by_label(told);
    }
    window.get_by_label("Tidigare: Systemet godtar bara lösenord med minst 12 tecken / 14 tecken / 16 tecken.");
    window.get_by_label("Nu: Systemet godtar bara lösenord med minst 14 tecken / 16 tecken / 18 tecken.");
    assert!(window.query_by_label_contains("ATK-01  ").is_none(), "what goes on is folded away");
    keys(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(catalogue_of(&window).1, 1, "nothing is done without being asked");

    press(&mut window, "Granska…");
    press(&mut window, "Byt till version 2");
    assert_eq!(catalogue_of(&window).1, 2);
    assert!(window.query_by_label("Granska…").is_none());
    window.get_by_label("134 krav, version 2");
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(catalogue_of(&window).1, 1);
    window.get_by_label("130 krav, version 1");
}

#[test]
fn an_own_catalogue_comes_in_and_goes_out() {
    let desk = Desk::new();
    let mut window = on_first_version(&desk);
    let head = "Krav;Område;Rubrik;Är-krav;K;Grundskydd\n";
    std::fs::write(desk.path("fel.csv"), format!("{head}1;A;R;T;9;\n2;A;;T;1;\n")).unwrap();
    desk.answer("fel.csv");
    press(&mut window, "Läs in katalog…");
    window.get_by_label("Det här är ingen nivå som krav kan börja gälla från. Skriv 0–3.");
    window.get_by_label("Fältet är tomt.");
    press(&mut window, "Okej");
    assert_eq!(catalogue_of(&window).1, 1, "a faulty one changes nothing");

    std::fs::write(desk.path("Kommunens krav.csv"), format!("{head}1;Ledning;Ansvar;Någon svarar.;;Ja\n")).unwrap();
    desk.answer("Kommunens krav.csv");
    press(&mut window, "Läs in katalog…");
    window.get_by_label("130 krav utgår. Det som hör till dem finns kvar vid sidan av.");
    press(&mut window, "Byt till Kommunens krav, version 1");
    assert_eq!(catalogue_of(&window), ("Kommunens krav".to_owned(), 1));
    window.get_by_label("1 krav i Kommunens krav, version 1");

    for (format, ending) in [("XLSX (kalkylblad)", "xlsx"), ("CISO Assistant (YAML)", "yaml")] {
        desk.answer("ut");
        press(&mut window, "Exportera katalog…");
        press(&mut window, format);
        let bytes = std::fs::read(desk.path(&format!("ut.{ending}"))).unwrap();
        let read = sigill::exchange::read_catalogue(&bytes, CatalogueId::shipped(9), "").unwrap();
        assert_eq!(read.catalogue.requirements.len(), 1, "{format}");
    }
    let Some(Question::ExportCatalogue { name, .. }) = desk.script.asked.lock().unwrap().last().cloned() else {
        panic!("a place for the catalogue was asked for");
    };
    assert_eq!(name, "kravkatalog-Kommunens-krav-1.yaml");
}

#[test]
fn a_measure_is_written_over_the_screen_in_view_and_stands_in_the_plan() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_role_and_label(Role::Row, "Nyckelfri hemtjänst").click();
    window.run();
    window.get_by_role_and_label(Role::Tab, "Åtgärder").click();
    window.run();
    press(&mut window, "Ny åtgärd");
    window.get_by_role_and_label(Role::TextInput, "Aktivitet").type_text("Byt standardlösenord");
    window.run();
    window.get_by_role_and_label(Role::Button, "Spara").click();
    window.run();
    assert_eq!(&*last(&window).label, "create_measure");
    assert_eq!(window.state().screen(), Screen::Systems, "nobody is led away from where they work");
    keys(&mut window, Modifiers::COMMAND, Key::Num4);
    assert_eq!(window.state().screen(), Screen::Plan);
    assert!(window.query_by_role_and_label(Role::Row, "Byt standardlösenord").is_some());
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(window.query_by_role_and_label(Role::Row, "Byt standardlösenord").is_none());
}

#[test]
fn a_system_is_assessed_from_the_list_by_keys_alone() {
    let desk = Desk::new();
    let mut window = desk.example();
    keys(&mut window, Modifiers::COMMAND, Key::J);
    window.get_by_label("Välj först det system som ska självskattas.");
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    press(&mut window, "Nyckelfri hemtjänst");
    keys(&mut window, Modifiers::COMMAND, Key::J);
    window.get_by_label("Självskattning: Nyckelfri hemtjänst");
    let held = |window: &Harness<'_, App>| window.state().register().unwrap().snapshot().assessments().len();
    let before = held(&window);
    keys(&mut window, Modifiers::NONE, Key::Num1);
    keys(&mut window, Modifiers::NONE, Key::Num1);
    assert_eq!(held(&window), before + 2);
    keys(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(held(&window), before + 1, "undo belongs to the sheet while nothing is written");

    // What is written goes along when another screen is chosen, without a question.
    keys(&mut window, Modifiers::NONE, Key::Enter);
    window.event(eframe::egui::Event::Text("Sköts av driften".into()));
    window.run();
    keys(&mut window, Modifiers::COMMAND, Key::Num1);
    assert_eq!(window.state().screen(), Screen::Overview);
    let snapshot = window.state().register().unwrap().snapshot();
    assert!(snapshot.assessments().iter().any(|(_, held)| &*held.present == "Sköts av driften"));

    // A form that lies over the sheet gives the keyboard back.
    keys(&mut window, Modifiers::COMMAND, Key::Num2);
    keys(&mut window, Modifiers::NONE, Key::Num3);
    window.get_by_label("Ny åtgärd…").click();
    window.run();
    window.get_by_label("Ny åtgärd för Nyckelfri hemtjänst");
    press(&mut window, "Avbryt");
    assert!(window.query_by_label("Ny åtgärd för Nyckelfri hemtjänst").is_none());
    let before = held(&window);
    keys(&mut window, Modifiers::NONE, Key::N);
    keys(&mut window, Modifiers::NONE, Key::Num1);
    assert_eq!(held(&window), before + 1);
}
