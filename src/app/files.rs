//! Opening, making and closing registers.

use super::session::Session;
use super::window::{App, Done};
use crate::domain::{Origin, Settings};
use crate::exchange::example::{self, ExampleError};
use crate::i18n::errors::Told;
use crate::register::{Register, RegisterError};
use crate::store::{Access, Holder};
use crate::tr;
use crate::ui::Outcome;
use crate::ui::shell::Recent;
use crate::ui::widgets::notice::{Kind, Notice};
use eframe::egui::Context;
use std::path::{Path, PathBuf};

/// Up to this size a register is open before a frame would be late; larger ones are opened beside the window.
const SMALL_BYTES: u64 = 4 * 1024 * 1024;

impl App {
    /// Opens a register in place of the one that is open.
    pub(super) fn open_register(&mut self, path: PathBuf, ctx: &Context) {
        let (holder, today) = (self.edge.holder(), self.edge.today());
        let work = {
            let path = path.clone();
            move || Register::open(&path, &holder, today).map(Box::new)
        };
        if self.is_open_already(&path) {
            return;
        }
        let is_small = std::fs::metadata(&path).is_ok_and(|found| found.len() <= SMALL_BYTES) || !path.exists();
        if is_small {
            let result = work();
            self.opened(&path, result, ctx);
        } else {
            let name = tr!(self.texts, "app-job-open", file = file_name(&path));
            self.jobs.start(name, ctx, move |_| Done::Opened { path, result: work() });
        }
    }

    /// The same file again would find its own lock.
    fn is_open_already(&self, path: &Path) -> bool {
        let same = |one: &Path, other: &Path| one.canonicalize().ok().zip(other.canonicalize().ok());
        self.session.as_ref().is_some_and(|session| {
            *session.register.access() == Access::Writable
                && same(session.register.path(), path).is_some_and(|(one, other)| one == other)
        })
    }

    /// Makes a register; it is called as its file until its settings say otherwise.
    pub(super) fn create_register(&mut self, path: &Path, ctx: &Context) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let result =
            Register::create(path, Settings::new(&name), &self.edge.holder(), &self.edge.origin()).map(Box::new);
        self.opened(path, result, ctx);
    }

    /// Opens the example register, made when it is opened for the first time.
    pub(super) fn open_example(&mut self, ctx: &Context) {
        let path = self.data_folder.join("exempel.sigill");
        if path.exists() {
            self.open_register(path, ctx);
            return;
        }
        let (holder, origin) = (self.edge.holder(), self.edge.origin());
        let settings = Settings::new(&tr!(self.texts, "app-example-name"));
        let job = tr!(self.texts, "app-job-example");
        self.jobs.start(job, ctx, move |_| {
            let result = make_example(&path, settings, &holder, &origin).map(Box::new);
            Done::Example { path, result }
        });
    }

    /// Takes what came of making the example.
    pub(super) fn example_made(&mut self, path: &Path, result: Result<Box<Register>, ExampleError>, ctx: &Context) {
        match result {
            Ok(register) => self.enter(*register, ctx),
            Err(ExampleError::Register(error)) => self.opened(path, Err(error), ctx),
            Err(ExampleError::List { error, .. }) => {
                let told = self.texts.import_error(&error);
                self.tell_error(told, Some(path));
            }
        }
    }

    /// Takes what came of opening.
    pub(super) fn opened(&mut self, path: &Path, result: Result<Box<Register>, RegisterError>, ctx: &Context) {
        match result {
            Ok(register) => self.enter(*register, ctx),
            Err(error) => {
                let told = self.texts.register_error(&error);
                self.tell_error(told, Some(path));
            }
        }
    }

    fn enter(&mut self, register: Register, ctx: &Context) {
        self.shell.start_afresh();
        if let Access::ReadOnly(reason) = register.access() {
            let reason = self.texts.read_only_reason(reason);
            let message = tr!(self.texts, "app-opened-read-only", reason = reason);
            let hint = tr!(self.texts, "app-opened-read-only-hint");
            self.shell.tell(Notice::new(Kind::Warning, message).with_hint(Some(hint)));
        }
        let name = register.snapshot().settings().name.to_string();
        let path = std::path::absolute(register.path()).unwrap_or_else(|_| register.path().to_owned());
        self.settings.held.remember(Recent { path, name, opened_at: jiff::Timestamp::now() });
        self.save_settings();
        self.plan = None;
        self.session = Some(Session::new(register));
        ctx.request_repaint();
    }

    /// Goes back to the start screen.
    pub(super) fn close_register(&mut self) {
        self.session = None;
        self.plan = None;
        self.shell.start_afresh();
    }

    /// Tells a view that asked for something how it ended, and the user where no form does.
    pub(super) fn settle(&mut self, result: Result<(), RegisterError>) {
        let outcome = match result {
            Ok(()) => Outcome::Done,
            Err(RegisterError::Refused(refusal) | RegisterError::RefusedAt { refusal, .. }) => {
                if !self.shell.is_dirty() {
                    let told = self.texts.refusal(&refusal);
                    self.tell_error(told, None);
                }
                Outcome::Refused(refusal)
            }
            Err(error) => {
                let told = self.texts.register_error(&error);
                let path = self.session.as_ref().map(|session| session.register.path().to_owned());
                self.tell_error(told, path.as_deref());
                Outcome::Kept
            }
        };
        self.shell.settle(&outcome);
    }

    pub(super) fn tell_error(&mut self, told: Told, path: Option<&Path>) {
        let path = path.map(|path| path.to_string_lossy().into_owned());
        self.shell.tell(Notice::new(Kind::Error, told.message).with_hint(told.hint).with_path(path));
    }
}

fn make_example(path: &Path, settings: Settings, holder: &Holder, origin: &Origin) -> Result<Register, ExampleError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| RegisterError::Store(error.into()))?;
    }
    let mut register = Register::create(path, settings, holder, origin)?;
    match example::build(&mut register, origin) {
        Ok(()) => Ok(register),
        Err(error) => {
            // A register that holds half of the example would be taken for the whole the next time.
            drop(register);
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

/// The name of a file as people read it.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
