//! All of Översikt for 10,000 systems with five years of history: `cargo bench --bench overview`
//!
//! Counted afresh, after a change of today, after one that reaches back, and as frames of the real window without a
//! screen. Beside it stand the same counts by `sqlite3` on the same file in the same run, as far as SQL can tell them:
//! it takes the records of now for those of each quarter, and no system's level from another. Nothing here fails for
//! being slow.

#[path = "../national/generate.rs"]
#[expect(dead_code, reason = "other benchmarks enter everything on the day they look at it")]
mod generate;
mod history;
#[path = "../measure.rs"]
mod measure;
#[path = "../national/yardstick.rs"]
mod yardstick;

use eframe::egui::{CentralPanel, Ui, vec2};
use egui_kittest::Harness;
use generate::{Size, TODAY, holder};
use measure::{tell, timed};
use sigill::domain::Day;
use sigill::domain::quarter::past_quarter_ends;
use sigill::edge::Edge;
use sigill::i18n::{Language, Texts};
use sigill::register::Register;
use sigill::register::trend::{PAST_QUARTERS, Trend, changes_to_read};
use sigill::report::overview::Figures;
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::overview::State;
use sigill::ui::{Action, Loaded, View, theme};
use std::path::Path;
use std::time::Duration;

const SIZE: Size = Size { systems: 10_000, assets: 50_000, links: 100_000 };

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("län.sigill");
    let (changes, took) = timed(|| history::make(&path, SIZE));
    println!("made {} systems and {changes} changes in five years in {took:.0?}", SIZE.systems);
    println!("{:<56}{:>12}      sqlite3", "", "sigill");
    counting(&path);
    drawing(&path);
}

fn counting(path: &Path) {
    let days: Vec<Day> = past_quarter_ends(TODAY, PAST_QUARTERS).into_iter().map(Edge::day).collect();
    let mut register = Register::open(path, &holder(), TODAY).expect("opens");
    let read = changes_to_read(&register, &days);
    let (mut trend, took) = timed(|| Trend::read(&register, &days, &mut |_, _| true).expect("is read"));
    tell(&format!("the past eight quarters, once: {read} changes read"), took, None);
    let count = |register: &Register, trend: &Trend| Figures::of(register.snapshot(), None, Some(trend));
    let (figures, took) = timed(|| count(&register, &trend));
    tell("all figures of now", took, yardstick::sqlite(path, include_str!("figures.sql")));
    assert_eq!(figures.quarters.len(), 8);

    history::decide(&mut register, 7, TODAY, TODAY);
    let (_, took) = timed(|| {
        trend.follow(&register).expect("is read");
        count(&register, &trend)
    });
    let all = concat!(include_str!("figures.sql"), include_str!("quarters.sql"));
    tell("everything, after a decision of today", took, yardstick::sqlite(path, all));

    let back = days[1].date;
    history::decide(&mut register, 8, TODAY, back);
    let (_, took) = timed(|| {
        trend.follow(&register).expect("is read");
        count(&register, &trend)
    });
    tell("everything, after a decision dated back six quarters", took, yardstick::sqlite(path, all));
    let afresh = Trend::read(&register, &days, &mut |_, _| true).expect("is read");
    assert_eq!(trend.coverage(None), afresh.coverage(None), "what was kept is what is read afresh");
}

/// The screen with what the app keeps for it.
struct Desk {
    register: Register,
    screen: State,
    loaded: Loaded,
    texts: Texts,
    days: Vec<Day>,
}

impl Desk {
    /// Draws the screen, and reads the past where it asks for that.
    fn draw(&mut self, ui: &mut Ui) {
        let mut actions = Vec::new();
        let view = View {
            snapshot: self.register.snapshot(),
            operations: self.register.operations(),
            texts: &self.texts,
            today: TODAY,
            now: history::on(TODAY).at,
            unit: None,
            is_writable: true,
            loaded: &self.loaded,
        };
        let frame = self.screen.frame(ui);
        CentralPanel::default().frame(frame).show(ui, |ui| self.screen.show(&view, ui, &mut actions));
        if actions.iter().any(|action| matches!(action, Action::LoadTrend { .. })) {
            match &mut self.loaded.trend {
                Some(trend) => trend.follow(&self.register).expect("is read"),
                none => *none = Some(Trend::read(&self.register, &self.days, &mut |_, _| true).expect("is read")),
            }
            ui.request_repaint();
        }
    }
}

/// Frames of the screen: everything the program does before the graphics card gets them.
fn drawing(path: &Path) {
    let desk = Desk {
        register: Register::open(path, &holder(), TODAY).expect("opens"),
        screen: State::default(),
        loaded: Loaded::default(),
        texts: Texts::new(Language::Swedish),
        days: past_quarter_ends(TODAY, PAST_QUARTERS).into_iter().map(Edge::day).collect(),
    };
    let builder = Harness::builder().with_size(vec2(1280.0, 800.0)).with_context_setup(theme::install);
    let mut window = builder.build_ui_state(|ui, desk: &mut Desk| desk.draw(ui), desk);
    window.run_ok();
    let mut frames: Vec<Duration> = (0..200).map(|_| timed(|| window.step()).1).collect();
    frames.sort_unstable();
    tell("a frame in which nothing changed (median of 200)", frames[100], None);
    history::decide(&mut window.state_mut().register, 9, TODAY, TODAY);
    // The first counts again and asks for the past, the second draws what came of it.
    let first = timed(|| window.step()).1;
    let second = timed(|| window.step()).1;
    tell("counted and drawn after a decision, in two frames", first + second, None);
}
