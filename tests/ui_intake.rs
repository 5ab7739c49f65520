//! The import assistant: a list that is not set as ours comes in with nothing to do but confirm.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, DroppedFile, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use sigill::app::{App, Asked, Dialogs, Jobs, Question, SettingsFile, Setup};
use sigill::domain::{LifeCycle, ProfileKind, System};
use sigill::edge::Edge;
use sigill::i18n::{Language, Texts};
use sigill::register::{Register, Snapshot};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SYSTEMS: &[u8] = include_bytes!("fixtures/intake/systemforteckning.csv");
/// A column with the levels of all aspects, two that belong in one field, and one that nobody needs.
const NARROW: &str = "Nr;Systemnamn;KRT;Kommentar;Beskrivning;Kulör\nS-1;Elevregister;3/2/1;Om elever;I bruk;röd\n";

/// A template of a list with another column.
const OTHER: &str =
    "name = \"Annan\"\nlist = \"system\"\n[[column]]\nheading = \"Ansvarig\"\nfields = [\"system: Systemägare\"]\n";

/// A user who always chooses the same file, or another one for templates.
struct Chosen {
    list: PathBuf,
    template: PathBuf,
}

impl Dialogs for Chosen {
    fn ask(&mut self, question: &Question, _: &Texts, _: &Context) -> Asked {
        let is_template = match question {
            Question::Mapping => true,
            Question::Kept { name, .. } => {
                Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
            }
            _ => false,
        };
        Asked::Answered(Some(if is_template { self.template.clone() } else { self.list.clone() }))
    }
}

fn setup(folder: &Path, list: &str) -> Setup {
    let (today, register) = (date(2026, 11, 21), folder.join("prov.sigill"));
    let edge = Edge { user: "handläggaren".into(), machine: "datorn".into(), day: Some(today) };
    if !register.exists() {
        let settings = sigill::domain::Settings::new("Tallbacken");
        drop(Register::create(&register, settings, &edge.holder(), &edge.origin()).unwrap());
    }
    Setup {
        file: Some(register),
        language: Some(Language::Swedish),
        edge,
        dialogs: Box::new(Chosen { list: folder.join(list), template: folder.join("mall.toml") }),
        jobs: Jobs::inline(),
        ..Setup::of_user(SettingsFile::read(folder.join("settings.json")), Some(today))
    }
}

fn window(folder: &Path, list: &str) -> Harness<'static, App> {
    let setup = setup(folder, list);
    let builder = Harness::builder().with_size([1024.0, 640.0]);
    let mut window = builder.build_eframe(move |cc| App::new(&cc.egui_ctx, setup));
    window.run_steps(8);
    window
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_label(name).scroll_to_me();
    window.run_steps(4);
    window.get_by_label(name).click();
    window.run_steps(8);
}

fn choose(window: &mut Harness<'_, App>, field: &str, option: &str) {
    window.get_by_role_and_label(Role::ComboBox, field).scroll_to_me();
    window.run_steps(4);
    window.get_by_role_and_label(Role::ComboBox, field).click();
    window.run_steps(8);
    window.get_all_by_role_and_label(Role::Button, option).last().unwrap().scroll_to_me();
    window.run_steps(4);
    window.get_all_by_role_and_label(Role::Button, option).last().unwrap().click();
    window.run_steps(8);
}

fn has(window: &Harness<'_, App>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

fn key(window: &mut Harness<'_, App>, key: Key) {
    window.key_press(key);
    window.run_steps(8);
}

/// By the first step that an empty register offers, else by the menu.
fn begin(window: &mut Harness<'_, App>) {
    if window.query_by_label("Importera…").is_none() {
        press(window, "Meny för Tallbacken");
    }
    press(window, "Importera…");
}

fn snapshot<'w>(window: &'w Harness<'_, App>) -> &'w Snapshot {
    window.state().register().unwrap().snapshot()
}

fn system<'w>(window: &'w Harness<'_, App>, name: &str) -> &'w System {
    snapshot(window).systems().iter().map(|(_, system)| system).find(|system| &*system.name == name).unwrap()
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err(String::from("it is read by its path"))
    }
}

fn drop_on(window: &mut Harness<'_, App>, path: PathBuf) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    window.run_steps(8);
    window.input_mut().dropped_files.clear();
}

/// Takes in the list as it is proposed.
fn take_in(window: &mut Harness<'_, App>) {
    begin(window);
    for _ in 0..4 {
        press(window, "Nästa");
    }
    press(window, "Importera");
    assert!(has(window, "Importen är gjord"));
}

#[test]
fn the_list_of_systems_comes_in_by_confirming_with_its_template_as_one_operation() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("systemforteckning.csv"), SYSTEMS).unwrap();
    let mut window = window(folder.path(), "systemforteckning.csv");
    begin(&mut window);
    assert!(window.query_by_label("Importera systemforteckning.csv").is_some());
    assert!(has(&window, "72 rader i listan"));
    press(&mut window, "Avbryt");
    let before = window.state().register().unwrap().operations().len();
    take_in(&mut window);
    assert!(has(&window, "Mallen systemforteckning är sparad"));
    let register = window.state().register().unwrap();
    assert_eq!((register.snapshot().systems().len(), register.snapshot().planned_sessions().count()), (72, 3));
    assert_eq!(register.operations().len(), before + 1);
    assert!(register.snapshot().list_profile(ProfileKind::Import, "systemforteckning").is_some());
    press(&mut window, "Stäng");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_steps(8);
    assert_eq!((snapshot(&window).systems().len(), snapshot(&window).list_profiles().len()), (0, 0));
}

#[test]
fn the_next_list_goes_straight_to_its_end_and_tells_what_has_vanished() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("systemforteckning.csv");
    std::fs::write(&list, SYSTEMS).unwrap();
    let mut first = window(folder.path(), "systemforteckning.csv");
    take_in(&mut first);
    drop(first);
    // The next month one system is gone, and another has come.
    let is_gone = |line: &&[u8]| !line.starts_with(b"S-002;");
    let mut lines: Vec<&[u8]> = SYSTEMS.split_inclusive(|byte| *byte == b'\n').filter(is_gone).collect();
    let at = lines.iter().position(|line| line.starts_with(b"S-003;")).unwrap();
    lines.insert(at, b"S-090;Elevregister;F\xf6rskola;Leverant\xf6r;N\xe4mnden;3;2;1;2024-03-11;;Klar;Klar;Ja;\r\n");
    std::fs::write(&list, lines.concat()).unwrap();
    let mut next = window(folder.path(), "systemforteckning.csv");
    begin(&mut next);
    assert!(has(&next, "Mallen systemforteckning används"));
    assert!(has(&next, "Fanns i förra listan men inte i den här: 1") && has(&next, "S-002 Nyckelfri hemtjänst"));
    choose(&mut next, "Vad ska hända med dem?", "Markera som avvecklade");
    press(&mut next, "Importera");
    press(&mut next, "Genomför");
    assert_eq!(system(&next, "Nyckelfri hemtjänst").life_cycle, LifeCycle::Retired);
    assert_eq!(snapshot(&next).systems().len(), 73);
    press(&mut next, "Stäng");
    begin(&mut next);
    assert!(!has(&next, "Fanns i förra listan"), "it is not told again");
    assert!(has(&next, "Filen stämmer redan med registret"));
}

#[test]
fn a_list_with_our_own_headings_goes_the_short_way_and_a_foreign_one_to_the_assistant() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = include_bytes!("fixtures/intake/informationsmangder.xlsx");
    std::fs::write(folder.path().join("informationsmangder.xlsx"), foreign).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (heading, said)) in (0..).zip([("Beteckning", "I-001"), ("Namn", "Elevakter"), ("Lagrum", "OSL")]) {
        sheet.write(0, column, heading).unwrap();
        sheet.write(1, column, said).unwrap();
    }
    std::fs::write(folder.path().join("september.xlsx"), book.save_to_buffer().unwrap()).unwrap();

    let mut own = window(folder.path(), "september.xlsx");
    begin(&mut own);
    assert!(own.query_by_label("Importera september.xlsx?").is_some(), "nobody is asked which list it is");
    press(&mut own, "Importera");
    assert_eq!(snapshot(&own).assets().len(), 1);
    drop(own);

    let mut other = window(folder.path(), "informationsmangder.xlsx");
    begin(&mut other);
    assert!(other.query_by_label("Importera informationsmangder.xlsx").is_some());
}

#[test]
fn only_headings_of_several_lists_are_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), "Beteckning;Namn\nI-001;Elevakter\n").unwrap();
    let mut window = window(folder.path(), "lista.csv");
    begin(&mut window);
    assert!(has(&window, "Rubrikerna finns i flera av Sigills listor"));
    choose(&mut window, "Vad innehåller filen?", "Informationsmängder");
    press(&mut window, "Läs filen");
    press(&mut window, "Importera");
    assert_eq!(snapshot(&window).assets().len(), 1);
}

#[test]
fn wrong_rows_and_unknown_columns_can_be_read_in_another_way_instead() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("system.csv"), "Namn;Typ\nElevregister;Molntjänst på nätet\n").unwrap();
    let mut wrong = window(folder.path(), "system.csv");
    begin(&mut wrong);
    press(&mut wrong, "Tolka listan på annat sätt…");
    assert!(wrong.query_by_label("Importera system.csv").is_some());
    assert!(wrong.query_by_label("Tolka listan på annat sätt…").is_none());
    drop(wrong);

    let more = "Beteckning;Namn;Beskrivning;Leverantör;Kostnadsställe\nS-9;Ett;Två;Tre;4\n";
    std::fs::write(folder.path().join("system.csv"), more).unwrap();
    let mut unknown = window(folder.path(), "system.csv");
    begin(&mut unknown);
    assert!(has(&unknown, "Kolumner som inte känns igen"));
    press(&mut unknown, "Tolka listan på annat sätt…");
    assert!(unknown.query_by_label("Importera system.csv").is_some());
}

#[test]
fn one_column_goes_to_several_fields_several_to_one_and_a_value_to_all_rows() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), NARROW).unwrap();
    let mut window = window(folder.path(), "lista.csv");
    begin(&mut window);
    press(&mut window, "Nästa");
    choose(&mut window, "Kommentar", "Anteckning");
    press(&mut window, "Ett fält till för Kommentar");
    choose(&mut window, "Kommentar, fält 2", "Beskrivning");
    assert!(has(&window, "Beskrivning fås också från Beskrivning: värdena står efter varandra"), "it is told");
    assert!(has(&window, "Beskrivning: Om elever, I bruk"), "and shown");
    assert!(has(&window, "Egen K: 3 · Egen R: 2 · Egen T: 1"));
    choose(&mut window, "Beskrivning", "Bortse");
    choose(&mut window, "Beskrivning", "Beskrivning");
    press(&mut window, "Samma värde på alla rader…");
    choose(&mut window, "Fält", "Livscykel");
    choose(&mut window, "Värde", "Planerad");
    press(&mut window, "Lägg till");
    choose(&mut window, "Fält", "Enhet");
    window.get_by_role_and_label(Role::TextInput, "Värde").focus();
    window.run_steps(4);
    window.get_by_role_and_label(Role::TextInput, "Värde").type_text("Skola");
    window.run_steps(4);
    press(&mut window, "Lägg till");
    assert!(has(&window, "Enhet = Skola"));
    for _ in 0..3 {
        press(&mut window, "Nästa");
    }
    assert!(has(&window, "Kulör"), "what does not come along is told");
    press(&mut window, "Importera");
    let system = system(&window, "Elevregister");
    assert_eq!((&*system.note, &*system.description), ("Om elever", "Om elever, I bruk"));
    assert_eq!(system.life_cycle, LifeCycle::Planned);
    assert_eq!(&*snapshot(&window).units().get(system.unit.unwrap()).unwrap().name, "Skola");
}

#[test]
fn the_keyboard_alone_takes_a_list_in() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("systemforteckning.csv"), SYSTEMS).unwrap();
    let mut window = window(folder.path(), "systemforteckning.csv");
    begin(&mut window);
    key(&mut window, Key::F1);
    assert!(has(&window, "tolkas i fem steg"));
    key(&mut window, Key::Escape);
    assert!(!has(&window, "tolkas i fem steg") && has(&window, "72 rader i listan"), "Esc takes the help away");
    for _ in 0..3 {
        key(&mut window, Key::Enter);
    }
    assert!(window.query_by_role_and_label(Role::Row, "Digitala körjournaler").is_some());
    window.get_by_role_and_label(Role::Row, "Digitala körjournaler").focus();
    window.run_steps(4);
    key(&mut window, Key::ArrowDown);
    assert!(has(&window, "Rad 5: Nyckelfri hemtjänst"), "the arrows lead from row to row");
    window.get_by_label("Ta med raden").click();
    window.run_steps(4);
    key(&mut window, Key::Escape);
    key(&mut window, Key::Escape);
    assert!(window.query_by_role_and_label(Role::ComboBox, "Systemnamn").is_some(), "Esc goes back a step");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(8);
    key(&mut window, Key::Enter);
    key(&mut window, Key::Enter);
    key(&mut window, Key::Enter);
    assert!(has(&window, "Importen är gjord"));
    assert_eq!(snapshot(&window).systems().len(), 71, "the row that was left out stayed out");
    key(&mut window, Key::Escape);
    assert!(!has(&window, "Importera systemforteckning.csv"), "nothing is left to ask about");
}

#[test]
fn leaving_asks_when_something_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), NARROW).unwrap();
    let mut window = window(folder.path(), "lista.csv");
    begin(&mut window);
    key(&mut window, Key::Escape);
    assert!(!has(&window, "Importera lista.csv"), "nothing was chosen");
    begin(&mut window);
    press(&mut window, "Nästa");
    press(&mut window, "Avbryt");
    assert!(has(&window, "Du har ändringar som inte är sparade"));
    assert!(has(&window, "Importera lista.csv"));
}

#[test]
fn a_template_goes_to_a_file_and_comes_back_from_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), NARROW).unwrap();
    let mut window = window(folder.path(), "lista.csv");
    begin(&mut window);
    press(&mut window, "Nästa");
    choose(&mut window, "Kulör", "Etiketter");
    for _ in 0..3 {
        press(&mut window, "Nästa");
    }
    press(&mut window, "Spara mallen som fil…");
    assert!(std::fs::read_to_string(folder.path().join("mall.toml")).unwrap().contains("system: Etiketter"));
    press(&mut window, "Avbryt");
    press(&mut window, "Lämna utan att spara");
    assert_eq!(snapshot(&window).list_profiles().len(), 0);

    begin(&mut window);
    press(&mut window, "Läs in mall…");
    assert!(has(&window, "Mallen lista används"));
    press(&mut window, "Nästa");
    let node = window.get_by_role_and_label(Role::ComboBox, "Kulör");
    assert_eq!(node.accesskit_node().value().as_deref(), Some("Etiketter"));
    std::fs::write(folder.path().join("mall.toml"), OTHER).unwrap();
    press(&mut window, "Tillbaka");
    press(&mut window, "Läs in mall…");
    assert!(has(&window, "men listan saknar Ansvarig"), "it is said what the template cannot find");
    press(&mut window, "Nästa");
    std::fs::write(folder.path().join("mall.toml"), "list = \"ingen\"").unwrap();
    press(&mut window, "Tillbaka");
    press(&mut window, "Läs in mall…");
    assert!(has(&window, "Filen är ingen mall för listor"));
}

#[test]
fn a_template_can_be_kept_alone_and_is_renamed_and_removed_in_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), NARROW).unwrap();
    let mut window = window(folder.path(), "lista.csv");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num7);
    window.run_steps(4);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num8);
    window.run_steps(4);
    if window.query_by_label("Mallar").is_none() {
        press(&mut window, "Inställningar");
    }
    press(&mut window, "Mallar");
    assert!(has(&window, "Här samlas mallar för listor"));
    begin(&mut window);
    for _ in 0..4 {
        press(&mut window, "Nästa");
    }
    press(&mut window, "Spara mall");
    assert!(has(&window, "Mallen lista är sparad"));
    assert_eq!((snapshot(&window).systems().len(), snapshot(&window).list_profiles().len()), (0, 1));
    press(&mut window, "Avbryt");
    press(&mut window, "Lämna utan att spara");

    window.get_by_role_and_label(Role::Row, "lista").click();
    window.run_steps(8);
    assert!(has(&window, "Import · System"), "which way, and which list");
    window.get_by_role_and_label(Role::TextInput, "Mallens namn").focus();
    window.run_steps(4);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(Role::TextInput, "Mallens namn").type_text("Månadslistan");
    window.run_steps(4);
    press(&mut window, "Spara");
    assert!(snapshot(&window).list_profile(ProfileKind::Import, "Månadslistan").is_some());
    assert_eq!(snapshot(&window).list_profiles().len(), 1);
    begin(&mut window);
    assert!(has(&window, "Mallen Månadslistan används"), "it is chosen by its new name");
    press(&mut window, "Avbryt");
    if window.query_by_label("Lämna utan att spara").is_some() {
        press(&mut window, "Lämna utan att spara");
    }
    press(&mut window, "Ta bort…");
    press(&mut window, "Ta bort");
    assert_eq!(snapshot(&window).list_profiles().len(), 0);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_steps(8);
    assert_eq!(snapshot(&window).list_profiles().len(), 1);
}

#[test]
fn a_dropped_list_is_taken_for_what_it_is_and_never_in_the_place_of_one_in_hand() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("lista.csv"), NARROW).unwrap();
    std::fs::write(path("mars.csv"), "Namn;Ingår i\nSkola;\n").unwrap();
    let mut window = window(folder.path(), "lista.csv");
    drop_on(&mut window, path("mars.csv"));
    assert!(window.query_by_label("Importera mars.csv?").is_some(), "units, by the headings");
    press(&mut window, "Importera");
    assert_eq!(snapshot(&window).units().len(), 1);
    drop_on(&mut window, path("lista.csv"));
    assert!(has(&window, "Importera lista.csv"));
    press(&mut window, "Nästa");
    drop_on(&mut window, path("mars.csv"));
    assert!(has(&window, "Du har ändringar som inte är sparade"));
    key(&mut window, Key::Escape);
    assert!(has(&window, "Importera lista.csv"));
    drop_on(&mut window, path("mars.csv"));
    press(&mut window, "Lämna utan att spara");
    assert!(has(&window, "Importera mars.csv?") && !has(&window, "Importera lista.csv"));
}

#[test]
fn what_can_only_be_read_keeps_no_template_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lista.csv"), NARROW).unwrap();
    let made = setup(folder.path(), "lista.csv");
    let other = Register::open(&made.file.unwrap(), &made.edge.holder(), date(2026, 11, 21)).unwrap();
    let mut window = window(folder.path(), "lista.csv");
    drop_on(&mut window, folder.path().join("lista.csv"));
    for _ in 0..4 {
        press(&mut window, "Nästa");
    }
    let keep = window.get_by_label("Spara mall");
    assert!(keep.accesskit_node().is_disabled());
    assert!(window.get_by_label("Importera").accesskit_node().is_disabled());
    keep.hover();
    window.run_steps(8);
    assert!(has(&window, "Registret är öppnat bara för läsning"));
    press(&mut window, "Spara mallen som fil…");
    assert!(folder.path().join("mall.toml").exists());
    drop(other);
}
