//! Översikt in the whole window: the past is read from the log, follows changes, and the charts reach the clipboard.

use eframe::egui::accesskit::Role;
use eframe::egui::{ColorImage, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use sigill::app::{App, Jobs, SettingsFile, Setup, SystemDialogs};
use sigill::domain::{Date, Settings};
use sigill::edge::Edge;
use sigill::exchange::example;
use sigill::register::Register;

const TODAY: Date = date(2026, 11, 21);

/// The window with the example register, whose log begins today.
fn window(folder: &std::path::Path) -> Harness<'static, App> {
    let edge = Edge { user: "eva".into(), machine: "laptop".into(), day: Some(TODAY) };
    let path = folder.join("exempel.sigill");
    let origin = edge.origin();
    let mut register =
        Register::create(&path, Settings::new("Tallbackens stadsdel"), &edge.holder(), &origin).expect("a register");
    example::build(&mut register, &origin).expect("the example");
    drop(register);
    let setup = Setup {
        file: Some(path),
        language: None,
        edge,
        settings: SettingsFile::read(folder.join("settings.json")),
        data_folder: folder.join("data"),
        dialogs: Box::new(SystemDialogs),
        jobs: Jobs::inline(),
    };
    let builder = Harness::builder().with_size([1024.0, 640.0]).with_max_steps(60);
    let mut window = builder.build_eframe(|cc| App::new(&cc.egui_ctx, setup));
    window.run();
    window
}

fn quarters(window: &Harness<'_, App>) -> Vec<String> {
    let labels = window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    labels.filter(|label| label.contains(" system klassade (")).collect()
}

#[test]
fn the_past_is_read_from_the_log_and_follows_what_is_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window(folder.path());
    let before = quarters(&window);
    assert_eq!(before.len(), 8, "{before:?}");
    assert_eq!(before[6], "2026-09-30: 43 av 72 system klassade (59 %), 8 ofullständiga");
    // The last lists of the example bear on no classification; then come links, which do.
    let mut after = before.clone();
    while after == before {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run();
        after = quarters(&window);
    }
    assert_eq!(after.len(), 8, "{after:?}");
}

#[test]
fn the_charts_reach_the_clipboard_as_a_picture_without_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window(folder.path());
    window.get_by_role_and_label(Role::Button, "Kopiera som bild").click();
    let mut found: Option<ColorImage> = None;
    for _ in 0..12 {
        window.step();
        for command in &window.output().platform_output.commands {
            if let OutputCommand::CopyImage(image) = command {
                assert!(found.is_none(), "one picture");
                found = Some(image.clone());
            }
        }
    }
    let image = found.expect("a picture on the clipboard");
    let [width, height] = image.size;
    assert!((700..804).contains(&width) && (400..580).contains(&height), "{:?}", image.size);
    let ground = image.pixels[0];
    assert!(image.pixels.iter().any(|pixel| *pixel != ground), "something is drawn");
    window.get_by_label("Diagrammen är kopierade som bild.");
    window.get_by_role_and_label(Role::Button, "System i registret 72");
}
