//! A world for the tests of screens: a real register on a temporary file, the view of it, and a loop that carries
//! out what a screen wants, as the app does.
#![expect(dead_code, reason = "each test file takes the parts it needs")]

pub mod hands;

use eframe::egui::{self, CentralPanel, Key, Modifiers};
use egui_kittest::Harness;
use jiff::tz::TimeZone;
use sigill::domain::quarter::past_quarter_ends;
use sigill::domain::{
    Aspect, Asset, AssetId, Carries, Classification, ClassificationId, Date, Day, Level, Levels, Origin, Settings,
    Subject, System, SystemId, Unit, UnitId, UnitKind,
};
use sigill::i18n::{Language, Texts};
use sigill::register::trend::{PAST_QUARTERS, Trend};
use sigill::register::{Command, Register, RegisterError, Snapshot};
use sigill::store::Holder;
use sigill::ui::commands::UserCommand;
use sigill::ui::screens::{ScreenState, Wish};
use sigill::ui::{Action, Loaded, Outcome, View, theme};

/// The day of all tests.
pub const TODAY: Date = Date::constant(2026, 11, 21);

/// A register, and what a view of it is made from.
pub struct World {
    folder: tempfile::TempDir,
    pub register: Register,
    pub texts: Texts,
    pub loaded: Loaded,
    pub unit: Option<UnitId>,
    /// Wishes that lead out of the register, such as an export or another screen, in their order.
    pub asked: Vec<Action>,
    /// Whether a question about removal or moved levels is answered with yes.
    pub confirms: bool,
    moments: std::cell::Cell<i64>,
}

fn moment(seconds: i64) -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_795_255_200 + seconds).expect("a moment")
}

/// Who acts in the tests.
pub fn origin() -> Origin {
    Origin { user: "handläggaren".into(), at: moment(0), today: TODAY }
}

/// A level.
pub fn level(number: u8) -> Level {
    Level::new(number).expect("a level from 0 to 4")
}

impl World {
    /// An empty register.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: moment(0) };
        let path = folder.path().join("tallbacken.sigill");
        let settings = Settings::new("Tallbackens stadsdel");
        let register = Register::create(&path, settings, &holder, &origin()).expect("a register");
        Self {
            folder,
            register,
            texts: Texts::new(Language::Swedish),
            loaded: Loaded::default(),
            unit: None,
            asked: Vec::new(),
            confirms: true,
            moments: std::cell::Cell::new(0),
        }
    }

    /// The example register.
    pub fn example() -> Self {
        let mut world = Self::new();
        sigill::exchange::example::build(&mut world.register, &origin()).expect("the example register");
        world
    }

    /// The register as it is now.
    pub fn snapshot(&self) -> &Snapshot {
        self.register.snapshot()
    }

    /// What a screen draws. Every view has a later moment, so that new records differ.
    pub fn view(&self) -> View<'_> {
        self.moments.set(self.moments.get() + 1);
        View {
            snapshot: self.register.snapshot(),
            operations: self.register.operations(),
            texts: &self.texts,
            today: TODAY,
            now: moment(self.moments.get()),
            unit: self.unit,
            is_writable: true,
            loaded: &self.loaded,
        }
    }

    /// Carries out a command that must succeed.
    pub fn run(&mut self, command: &Command) {
        self.register.execute(command, &origin()).expect("is carried out");
    }

    /// Carries out what a screen wants, and tells how each command ended.
    pub fn carry_out(&mut self, actions: Vec<Action>) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for action in actions {
            match action {
                Action::Run(command) => outcomes.push(self.outcome(&command)),
                Action::Confirm(command) if self.confirms => outcomes.push(self.outcome(&command)),
                Action::Confirm(_) => outcomes.push(Outcome::Kept),
                Action::ChooseUnit(unit) => self.unit = unit,
                Action::Foresee(command) => {
                    self.loaded.foreseen = command.and_then(|command| self.register.preview(&command, &origin()).ok());
                }
                Action::Undo => drop(self.register.undo(&origin()).expect("something to undo")),
                Action::Redo => drop(self.register.redo(&origin()).expect("something to redo")),
                Action::LoadTrend { .. } => {
                    let days = past_quarter_ends(TODAY, PAST_QUARTERS);
                    let days: Vec<_> = days.into_iter().map(|day| Day::in_zone(day, &TimeZone::UTC)).collect();
                    self.loaded.trend =
                        Some(Trend::read(&self.register, &days, &mut |_, _| true).expect("can be read"));
                }
                Action::LoadDetails(number) => {
                    self.loaded.brought = Some((number, self.register.brought_along(number).expect("can be read")));
                    self.loaded.details = Some((number, self.register.details(number).expect("can be read")));
                }
                Action::LoadHistory(key) => {
                    let rows = self.register.history(key).expect("can be read");
                    self.loaded.history = Some((key, self.snapshot().revision(), rows));
                }
                other => self.asked.push(other),
            }
        }
        outcomes
    }

    fn outcome(&mut self, command: &Command) -> Outcome {
        match self.register.execute(command, &origin()) {
            Ok(_) => Outcome::Done,
            Err(RegisterError::Refused(refusal) | RegisterError::RefusedAt { refusal, .. }) => {
                Outcome::Refused(refusal)
            }
            Err(other) => panic!("{other}"),
        }
    }

    /// Makes a unit.
    pub fn unit(&mut self, name: &str, parent: Option<UnitId>) -> UnitId {
        let id = UnitId::fresh(self.view().now);
        let unit = Unit { id, name: name.into(), kind: UnitKind::Section, parent, officer: "".into() };
        self.run(&Command::SaveUnit(unit));
        id
    }

    /// Makes a system with the next reference, and what `edit` sets.
    pub fn system(&mut self, name: &str, edit: impl FnOnce(&mut System)) -> SystemId {
        let id = SystemId::fresh(self.view().now);
        let mut system = System::new(id, &self.snapshot().next_system_reference(), name);
        edit(&mut system);
        self.run(&Command::SaveSystem(Box::new(system)));
        id
    }

    /// Makes an asset with the next reference.
    pub fn asset(&mut self, name: &str, unit: Option<UnitId>) -> AssetId {
        let id = AssetId::fresh(self.view().now);
        let mut asset = Asset::new(id, &self.snapshot().next_asset_reference(), name);
        asset.unit = unit;
        self.run(&Command::SaveAsset(Box::new(asset)));
        id
    }

    /// Lets a system carry an asset.
    pub fn link(&mut self, system: SystemId, asset: AssetId) {
        self.run(&Command::LinkAsset(Carries { system, asset, note: "".into() }));
    }

    /// Decides the levels of K, R and T for a subject, on a day.
    pub fn decide(&mut self, subject: Subject, levels: [u8; 3], on: Date) {
        let id = ClassificationId::fresh(self.view().now);
        let mut classification = Classification::draft(id, subject);
        let mut rated = Levels::default();
        for (aspect, number) in Aspect::ALL.into_iter().zip(levels) {
            rated[aspect] = Some(level(number));
        }
        classification.levels = rated;
        classification.decided_on = Some(on);
        classification.decided_by = "avdelningschef".into();
        self.run(&Command::DecideClassification(Box::new(classification)));
    }

    /// The system with this name.
    pub fn system_named(&self, name: &str) -> Option<&System> {
        self.snapshot().systems().iter().map(|(_, system)| system).find(|system| &*system.name == name)
    }
}

/// A screen in a world.
pub struct Stage<S> {
    pub world: World,
    pub screen: S,
}

/// A window of this size that draws a screen in its frame and hands keys on to it as wishes, as the shell does.
pub fn screen<'a, S: ScreenState + 'a>(world: World, state: S, size: [f32; 2], is_dark: bool) -> Harness<'a, Stage<S>> {
    stage(world, state, size, is_dark, in_frame, S::settle)
}

fn in_frame<S: ScreenState>(state: &mut S, view: &View<'_>, ui: &mut egui::Ui, actions: &mut Vec<Action>) {
    const WISHES: [(UserCommand, Wish); 3] =
        [(UserCommand::NewRecord, Wish::New), (UserCommand::Save, Wish::Save), (UserCommand::Filter, Wish::Filter)];
    for (command, wish) in WISHES {
        if command.shortcuts().iter().any(|shortcut| ui.input_mut(|input| input.consume_shortcut(shortcut))) {
            state.obey(wish, view);
        }
    }
    let frame = state.frame(ui);
    CentralPanel::default().frame(frame).show(ui, |ui| state.show(view, ui, actions));
    let is_free = ui.memory(|memory| memory.top_modal_layer().is_none() && memory.focused().is_none());
    if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        state.obey(Wish::Back, view);
    }
}

/// A window of this size that draws a screen, carries out what it wants and tells it how that ended.
pub fn stage<'a, S: 'a>(
    world: World,
    screen: S,
    size: [f32; 2],
    is_dark: bool,
    mut show: impl FnMut(&mut S, &View<'_>, &mut egui::Ui, &mut Vec<Action>) + 'a,
    mut settle: impl FnMut(&mut S, &Outcome) + 'a,
) -> Harness<'a, Stage<S>> {
    let theme = if is_dark { egui::Theme::Dark } else { egui::Theme::Light };
    let builder = Harness::builder().with_size(size).with_theme(theme).with_context_setup(theme::install);
    builder.build_ui_state(
        move |ui, stage: &mut Stage<S>| {
            let mut actions = Vec::new();
            show(&mut stage.screen, &stage.world.view(), ui, &mut actions);
            if actions.is_empty() {
                return;
            }
            for outcome in stage.world.carry_out(actions) {
                settle(&mut stage.screen, &outcome);
            }
            ui.ctx().request_repaint();
        },
        Stage { world, screen },
    )
}

/// Saves a picture of the window beside other temporary files, to be looked at; needs a renderer.
pub fn picture<S>(harness: &mut Harness<'_, Stage<S>>, name: &str) {
    let image = harness.render().expect("a picture");
    image.save(std::env::temp_dir().join(format!("{name}.png"))).expect("is written");
}
