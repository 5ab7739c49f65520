//! What a frame costs in the window with 100,000 systems: scrolling the list, typing in the search.
//! `cargo bench --bench frames`
//!
//! The real window, without a screen: each figure is what the program does for a frame before the graphics card
//! gets it, the shapes cut into triangles. It stands beside a frame of the same window with nothing in it. A
//! display that draws 120 frames a second gives 8 ms to each.

#[path = "../national/generate.rs"]
mod generate;

use eframe::egui::{self, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, pos2, vec2};
use egui_kittest::Harness;
use generate::{Size, TODAY};
use sigill::app::{App, Jobs, SettingsFile, Setup, SystemDialogs};
use sigill::edge::Edge;
use std::path::Path;
use std::time::{Duration, Instant};

const SIZE: Size = Size { systems: 100_000, assets: 100_000, links: 200_000 };
const WINDOW: egui::Vec2 = vec2(1280.0, 800.0);
const FRAMES: usize = 200;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("stor.sigill");
    generate::generate(&path, SIZE);
    println!("{:<44}{:>12}{:>12}", format!("{} systems", SIZE.systems), "median", "slowest");
    let mut blank = Harness::builder().with_size(WINDOW).build_ui(|_| {});
    blank.run();
    tell("a window with nothing in it", (0..FRAMES).map(|_| frame(&mut blank)).collect());

    let mut window = window(&path, folder.path());
    scrolling(&mut window);
    typing(&mut window);
}

/// The window with the register open on its list of systems.
fn window(path: &Path, folder: &Path) -> Harness<'static, App> {
    let setup = Setup {
        file: Some(path.to_owned()),
        language: None,
        edge: Edge { user: "mätningen".into(), machine: "maskinen".into(), day: Some(TODAY) },
        settings: SettingsFile::read(folder.join("settings.json")),
        data_folder: folder.join("data"),
        dialogs: Box::new(SystemDialogs),
        jobs: Jobs::inline(),
    };
    let builder = Harness::builder().with_size(WINDOW).with_max_steps(60);
    let mut window = builder.build_eframe(|cc| App::new(&cc.egui_ctx, setup));
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    let first = timed(|| {
        window.run_ok();
    });
    println!("{:<44}{:>24}", "the list for the first time: it is sorted", format!("{first:.1?}"));
    assert_eq!(window.state().screen(), sigill::ui::Screen::Systems, "the list is shown");
    window
}

fn scrolling(window: &mut Harness<'_, App>) {
    let over_the_list = pos2(640.0, 500.0);
    window.hover_at(over_the_list);
    window.run_ok();
    tell("the list, standing still", (0..FRAMES).map(|_| frame(window)).collect());
    let turned = (0..FRAMES).map(|_| {
        window.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -400.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        frame(window)
    });
    tell("the list, scrolling", turned.collect());
    window.run_ok();
}

fn typing(window: &mut Harness<'_, App>) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.run_ok();
    window.event(Event::Text("x".into()));
    let first = frame(window);
    println!("{:<44}{:>24}", "the first letter in the search", format!("{first:.1?}"));
    window.key_press(Key::Backspace);
    window.run_ok();
    let typed = (0..FRAMES / 8).flat_map(|_| {
        let letters: Vec<Duration> = "system 9".chars().map(|letter| letter_typed(window, letter)).collect();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.key_press(Key::Backspace);
        window.run_ok();
        letters
    });
    tell("one more letter in the search", typed.collect());
}

fn letter_typed(window: &mut Harness<'_, App>, letter: char) -> Duration {
    window.event(Event::Text(letter.into()));
    frame(window)
}

/// One frame: everything the program does before the graphics card gets it.
fn frame<S>(window: &mut Harness<'_, S>) -> Duration {
    timed(|| {
        window.step();
        let output = window.output();
        let triangles = window.ctx.tessellate(output.shapes.clone(), output.pixels_per_point);
        std::hint::black_box(triangles);
    })
}

fn timed(job: impl FnOnce()) -> Duration {
    let start = Instant::now();
    job();
    start.elapsed()
}

fn tell(what: &str, mut frames: Vec<Duration>) {
    frames.sort_unstable();
    let (median, slowest) = (frames[frames.len() / 2], frames[frames.len() - 1]);
    println!("{what:<44}{:>12}{:>12}", format!("{median:.1?}"), format!("{slowest:.1?}"));
}
