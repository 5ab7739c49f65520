//! Small pictures of the main screens, compared with the ones kept in `snapshots/`: what labels cannot show.
//!
//! `UPDATE_SNAPSHOTS=true cargo test --test pictures` draws them anew; look at them before keeping them.

mod support;

use eframe::egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, pos2, vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::Subject;
use sigill::ui::screens::{Over, ScreenState, Wish, assessment, overview, review, session, systems};
use sigill::ui::theme;
use support::{World, screen};

/// What the frame leaves a screen of the smallest window.
const MIDDLE: [f32; 2] = [804.0, 560.0];
/// What it leaves of a window of 1280×800.
const LARGE: [f32; 2] = [1060.0, 720.0];

/// Draws a screen light and dark after `wish` and some keys, and compares both with the kept pictures.
fn compare<S: ScreenState + Default>(
    name: &str,
    size: [f32; 2],
    wish: impl Fn(&World) -> Option<Wish>,
    keys: &[Key],
    results: &mut SnapshotResults,
) {
    for (theme, is_dark) in [("light", false), ("dark", true)] {
        let world = World::example();
        let mut state = S::default();
        if let Some(wish) = wish(&world) {
            state.obey(wish, &world.view());
        }
        let mut window = screen(world, state, size, is_dark);
        window.run();
        for key in keys {
            window.key_press(*key);
            window.run();
        }
        results.add(window.try_snapshot(format!("{name}-{theme}")));
    }
}

/// The charts of the overview, in each look and with high contrast.
fn compare_charts(results: &mut SnapshotResults) {
    for (name, is_dark, is_high) in [
        ("overview-charts-light", false, false),
        ("overview-charts-dark", true, false),
        ("overview-charts-light-high", false, true),
        ("overview-charts-dark-high", true, true),
    ] {
        let mut window = screen(World::example(), overview::State::default(), MIDDLE, is_dark);
        theme::set_high_contrast(&window.ctx, is_high);
        window.run();
        window.hover_at(pos2(400.0, 300.0));
        window.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -5000.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        window.run_ok();
        window.event(Event::PointerGone);
        window.run_steps(8);
        results.add(window.try_snapshot(name));
    }
}

fn system(world: &World, name: &str) -> Subject {
    Subject::System(world.system_named(name).expect("is in the example").id)
}

#[test]
fn the_main_screens_look_as_they_did() {
    let mut results = SnapshotResults::new();
    compare::<overview::State>("overview", MIDDLE, |_| None, &[], &mut results);
    compare_charts(&mut results);
    let opened = |world: &World| Some(Wish::Open(system(world, "Nyckelfri hemtjänst")));
    compare::<systems::State>("systems", MIDDLE, opened, &[], &mut results);
    // A session under way: two rows rated, the third in hand.
    let classified = |world: &World| Some(Wish::Classify(system(world, "Verksamhetssystem socialtjänst")));
    let keys = [Key::Num3, Key::Num2, Key::Num2, Key::Num2];
    compare::<Over<systems::State, session::State>>("session", LARGE, classified, &keys, &mut results);
    // A self-assessment under way: the gap in hand waits for its severity.
    let assessed = |world: &World| match system(world, "Verksamhetssystem socialtjänst") {
        Subject::System(system) => Some(Wish::Assess(system)),
        Subject::Asset(_) => None,
    };
    let answers = [Key::Num1, Key::Num1, Key::Num3, Key::Num9, Key::Num2, Key::Num7, Key::Num1, Key::Num3];
    compare::<Over<systems::State, assessment::State>>("assessment", LARGE, assessed, &answers, &mut results);
    compare::<Over<systems::State, assessment::State>>("assessment-small", MIDDLE, assessed, &answers, &mut results);
    compare::<Over<systems::State, session::State>>("session-small", MIDDLE, classified, &keys, &mut results);
}

#[test]
fn planning_looks_as_it_did_also_with_high_contrast() {
    let mut results = SnapshotResults::new();
    for (look, is_dark, is_high) in
        [("light", false, false), ("dark", true, false), ("contrast-light", false, true), ("contrast-dark", true, true)]
    {
        for (name, tab) in [("review", "Efter månad"), ("year", "Årshjul")] {
            let mut window = screen(World::example(), review::State::default(), MIDDLE, is_dark);
            theme::set_high_contrast(&window.ctx, is_high);
            window.run();
            window.get_by_label(tab).click();
            window.run();
            // Otherwise the pointer would stand in the picture.
            window.remove_cursor();
            window.run();
            results.add(window.try_snapshot(format!("{name}-{look}")));
        }
    }
}
