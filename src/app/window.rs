//! The window: what is kept between frames, and the order of a frame.

use super::asking::Open;
use super::dialogs::{Dialogs, SystemDialogs};
use super::errand::Return;
use super::intake::ReadList;
use super::jobs::Jobs;
use super::session::Session;
use super::settings::{Settings, SettingsFile};
use super::transfer::{ExportFailure, Exported, HeldPlan, PlanFailure};
use crate::domain::Date;
use crate::edge::Edge;
use crate::exchange::example::ExampleError;
use crate::exchange::intake::IntakePlan;
use crate::exchange::{ImportError, ImportPlan, List, ReadCatalogue, WholeError};
use crate::i18n::{Language, Texts};
use crate::register::trend::Trend;
use crate::register::{Register, RegisterError};
use crate::tr;
use crate::ui::shell::{Appearance, Around, Asking, ListQuestion, Shell};
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, Screen, theme};
use eframe::egui::{self, Context};
use jiff::Timestamp;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// What the program starts with.
pub struct Setup {
    /// The register to open.
    pub file: Option<PathBuf>,
    /// The language, where it was asked for on this start only.
    pub language: Option<Language>,
    /// User, machine and day.
    pub edge: Edge,
    /// The user's settings.
    pub settings: SettingsFile,
    /// Where the example register is kept.
    pub data_folder: PathBuf,
    /// Who asks for paths.
    pub dialogs: Box<dyn Dialogs>,
    /// Where long work is done.
    pub jobs: Jobs<Done>,
}

impl Setup {
    /// What the user's own machine gives.
    #[must_use]
    pub fn of_user(settings: SettingsFile, today: Option<Date>) -> Self {
        let folders = directories::ProjectDirs::from("", "", "sigill");
        Self {
            file: None,
            language: None,
            edge: Edge::of_machine(today),
            settings,
            data_folder: folders.map_or_else(std::env::temp_dir, |folders| folders.data_dir().to_owned()),
            dialogs: Box::new(SystemDialogs),
            jobs: Jobs::default(),
        }
    }
}

/// What comes of a job.
pub enum Done {
    /// A register was opened, or not.
    Opened {
        /// Where it is.
        path: PathBuf,
        /// The register.
        result: Result<Box<Register>, RegisterError>,
    },
    /// The example was made, or not.
    Example {
        /// Where it is.
        path: PathBuf,
        /// The register.
        result: Result<Box<Register>, ExampleError>,
    },
    /// A list was written, or not.
    #[expect(private_interfaces, reason = "only this room looks into it")]
    Exported {
        /// Where it is.
        path: PathBuf,
        /// What was written.
        result: Result<Exported, ExportFailure>,
    },
    /// A register was made from a whole one as JSON, or not.
    Restored {
        /// The JSON.
        from: PathBuf,
        /// Where the register is.
        path: PathBuf,
        /// The register.
        result: Result<Box<Register>, WholeError>,
    },
    /// The past quarters were read, or not.
    LookedBack {
        /// Where the register is.
        path: PathBuf,
        /// How far the systems were classified.
        result: Result<Box<Trend>, RegisterError>,
    },
    /// The register is back from an errand.
    #[expect(private_interfaces, reason = "only this room looks into it")]
    Returned(Return),
    /// An own catalogue was read, or not.
    #[expect(private_interfaces, reason = "only this room looks into it")]
    CatalogueRead {
        /// The file.
        path: PathBuf,
        /// The catalogue.
        result: Result<Box<ReadCatalogue>, PlanFailure>,
    },
    /// An import was planned, or not.
    #[expect(private_interfaces, reason = "only this room looks into it")]
    Planned {
        /// The file.
        path: PathBuf,
        /// What it would do.
        result: Result<Box<ImportPlan>, PlanFailure>,
    },
    /// A file can be several of our lists alike.
    Unclear {
        /// The file.
        path: PathBuf,
        /// Those lists.
        lists: Vec<List>,
    },
    /// A foreign list was read, or not.
    #[expect(private_interfaces, reason = "only this room looks into it")]
    ListRead {
        /// The file.
        path: PathBuf,
        /// Whether the assistant is open with it already.
        is_again: bool,
        /// The list.
        result: std::io::Result<Box<ReadList>>,
    },
    /// It is known what every row of a foreign list comes to; nothing where that was stopped.
    IntakePlanned(Box<Result<Option<IntakePlan>, ImportError>>),
}

/// The program with its window.
pub struct App {
    pub(super) shell: Shell,
    pub(super) session: Option<Session>,
    pub(super) actions: Vec<Action>,
    pub(super) texts: Texts,
    language: Option<Language>,
    pub(super) settings: SettingsFile,
    pub(super) data_folder: PathBuf,
    pub(super) edge: Edge,
    pub(super) dialogs: Box<dyn Dialogs>,
    pub(super) question: Option<Open>,
    pub(super) jobs: Jobs<Done>,
    pub(super) plan: Option<HeldPlan>,
    /// Set when a picture has been put on the clipboard, and nobody has been told yet.
    pub(super) picture: Arc<AtomicBool>,
    pub(super) may_close: bool,
    pub(super) closes_on_return: bool,
}

impl App {
    /// Makes the program and opens the register it was started with.
    #[must_use]
    pub fn new(ctx: &Context, setup: Setup) -> Self {
        let Setup { file, language, edge, settings, data_folder, dialogs, jobs } = setup;
        let mut app = Self {
            shell: Shell::default(),
            session: None,
            actions: Vec::new(),
            texts: Texts::new(language.unwrap_or_default()),
            language,
            settings,
            data_folder,
            edge,
            dialogs,
            question: None,
            jobs,
            plan: None,
            picture: Arc::default(),
            may_close: false,
            closes_on_return: false,
        };
        theme::install(ctx);
        // The size of everything is a setting here, with keys of its own.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        app.show_appearance(ctx);
        if app.settings.was_broken {
            let message = tr!(app.texts, "app-settings-broken");
            app.shell.tell(Notice::new(Kind::Warning, message));
        }
        if let Some(path) = file {
            app.open_register(path, ctx);
        }
        app
    }

    /// Looks different from now on.
    pub(super) fn appear(&mut self, appearance: Appearance, ctx: &Context) {
        // The language of this start is not the user's choice until it is chosen.
        if appearance.language == self.appearance().language {
            let language = self.settings.held.appearance().language;
            self.settings.held.set_appearance(Appearance { language, ..appearance });
        } else {
            self.language = None;
            self.settings.held.set_appearance(appearance);
        }
        self.save_settings();
        self.show_appearance(ctx);
    }

    /// How the window looks: as the settings say, in the language of this start.
    pub(super) fn appearance(&self) -> Appearance {
        let look = self.settings.held.appearance();
        Appearance { language: self.language.unwrap_or(look.language), ..look }
    }

    fn show_appearance(&mut self, ctx: &Context) {
        let look = self.appearance();
        if self.texts.language() != look.language {
            self.texts = Texts::new(look.language);
        }
        ctx.set_theme(look.theme);
        theme::set_high_contrast(ctx, look.contrast);
        ctx.set_zoom_factor(f32::from(look.scale) / 100.0);
    }

    pub(super) fn change_settings(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings.held);
        self.save_settings();
    }

    pub(super) fn save_settings(&mut self) {
        if let Err(error) = self.settings.write() {
            let message = tr!(self.texts, "app-settings-unwritable", reason = self.texts.io_reason(&error));
            self.shell.tell(Notice::new(Kind::Warning, message));
        }
    }

    pub(super) fn take_done(&mut self, ctx: &Context) {
        match self.jobs.poll() {
            Some(Done::Opened { path, result }) => self.opened(&path, result, ctx),
            Some(Done::Example { path, result }) => self.example_made(&path, result, ctx),
            Some(Done::Exported { path, result }) => self.exported(&path, result),
            Some(Done::Restored { from, path, result }) => self.was_restored(&from, &path, result, ctx),
            Some(Done::LookedBack { path, result }) => self.looked_back(&path, result),
            Some(Done::Planned { path, result }) => self.planned(&path, result, ctx),
            Some(Done::Unclear { path, lists }) => self.shell.ask(Asking::Import(ListQuestion::new(lists, path))),
            Some(Done::ListRead { path, is_again, result }) => self.list_read(&path, is_again, result),
            Some(Done::IntakePlanned(result)) => self.intake_planned(*result),
            Some(Done::CatalogueRead { path, result }) => self.catalogue_read(&path, result),
            Some(Done::Returned(returned)) => self.returned(returned, ctx),
            None if self.is_away() && self.jobs.shown().is_none() => self.reopen(ctx),
            None => {}
        }
    }

    /// The day may have turned since the last frame.
    fn follow_day(&mut self, ctx: &Context) {
        let today = self.edge.today();
        if let Some(session) = &mut self.session {
            session.register.set_today(today);
        }
        if let Some(wait) = self.edge.until_midnight() {
            ctx.request_repaint_after(wait);
        }
    }

    fn note_size(&mut self, ctx: &Context) {
        let scale = ctx.zoom_factor();
        let size = ctx.input(|input| input.viewport().inner_rect).map(|rect| rect.size() * scale);
        if let Some(size) = size {
            self.settings.held.window = Some(size.into());
        }
    }

    /// The open register; `None` on the start screen.
    #[must_use]
    pub fn register(&self) -> Option<&Register> {
        self.session.as_ref().map(|session| &session.register)
    }

    /// The screen in view.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.shell.screen()
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.follow_day(ctx);
        self.poll_dialog(ctx);
        self.take_done(ctx);
        self.take_dropped(ctx);
        self.tell_picture();
        self.guard_closing(ctx);
        for action in std::mem::take(&mut self.actions) {
            self.dispatch(action, ctx);
        }
        // Work that is done at once has its answer here already.
        self.take_done(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.note_size(ui.ctx());
        let now = Timestamp::now();
        let texts = self.texts.clone();
        let around = Around {
            texts: &texts,
            appearance: self.appearance(),
            looks: &self.settings.held.lists,
            recent: &self.settings.held.recent,
            job: self.jobs.shown(),
            open: self.session.as_ref().map(|session| (session.view(&texts, now), session.file())),
        };
        self.shell.show(&around, ui, &mut self.actions);
        if !self.actions.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // The window is gone; there is nobody left to tell.
        let _ = self.settings.write();
    }
}
