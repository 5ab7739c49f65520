//! Small pictures of the main screens, compared with the ones kept in `snapshots/`: what labels cannot show.
//!
//! `UPDATE_SNAPSHOTS=true cargo test --test pictures` draws them anew; look at them before keeping them.

mod support;

use egui_kittest::SnapshotResults;
use sigill::domain::Subject;
use sigill::ui::screens::{ScreenState, Wish, assets, levels, overview, systems};
use support::{World, screen};

/// What the frame leaves a screen of the smallest window.
const MIDDLE: [f32; 2] = [804.0, 560.0];

/// Draws a screen light and dark after `wish`, and compares both with the kept pictures.
fn compare<S: ScreenState + Default>(name: &str, wish: impl Fn(&World) -> Option<Wish>, results: &mut SnapshotResults) {
    for (theme, is_dark) in [("light", false), ("dark", true)] {
        let world = World::example();
        let mut state = S::default();
        if let Some(wish) = wish(&world) {
            state.obey(wish, &world.view());
        }
        let mut window = screen(world, state, MIDDLE, is_dark);
        window.run();
        results.add(window.try_snapshot(format!("{name}-{theme}")));
    }
}

fn system(world: &World, name: &str) -> Subject {
    Subject::System(world.system_named(name).expect("is in the example").id)
}

#[test]
fn the_main_screens_look_as_they_did() {
    let mut results = SnapshotResults::new();
    compare::<overview::State>("overview", |_| None, &mut results);
    compare::<systems::State>("systems", |world| Some(Wish::Open(system(world, "Nyckelfri hemtjänst"))), &mut results);
    compare::<levels::classify::Over<assets::State>>(
        "classify",
        |world| {
            let (_, asset) = world.snapshot().assets().iter().find(|(_, asset)| &*asset.reference == "I-003")?;
            Some(Wish::Classify(Subject::Asset(asset.id)))
        },
        &mut results,
    );
}
