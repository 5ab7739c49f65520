//! What the import assistant cannot do itself: read files, plan beside the window, write files.

use super::dialogs::Question;
use super::files::file_name;
use super::window::{App, Done};
use crate::edge::file;
use crate::exchange::ImportError;
use crate::exchange::intake::{
    FileWish, Foreign, Intake, IntakeError, IntakePlan, MOST_BYTES, Mapping, kept, open, open_as_kept, plan,
};
use crate::i18n::errors::Told;
use crate::tr;
use crate::ui::screens::intake::{IntakeFile, IntakeWish, State};
use crate::ui::widgets::notice::{Kind, Notice};
use eframe::egui::Context;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A foreign list that was read, or why it could not be.
pub(super) struct ReadList {
    file: IntakeFile,
    foreign: Result<Foreign, IntakeError>,
    /// The mapping that is kept for such a list.
    known: Option<Mapping>,
}

impl ReadList {
    /// Whether such a list was taken in before.
    pub(super) fn is_known(&self) -> bool {
        self.known.is_some()
    }
}

/// Reads a file as one of these mappings says, if it is a list that one was made for.
pub(super) fn read_known(mut file: IntakeFile, known: Vec<Mapping>) -> ReadList {
    let (foreign, known) = open_as_kept(&file.bytes, &file.name, known);
    if let Some(mapping) = &known {
        file.wish.clone_from(&mapping.file);
    }
    ReadList { file, foreign, known }
}

/// Whether a list is simply not set as ours, which is what the assistant is for.
pub(super) fn is_foreign(error: &ImportError) -> bool {
    matches!(
        error,
        ImportError::NoHeadings { .. } | ImportError::MissingColumns { .. } | ImportError::DuplicateColumns { .. }
    )
}

impl App {
    /// Opens the assistant with a file.
    pub(super) fn begin_intake(&mut self, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        let name = file_name(&path);
        let job = tr!(self.texts, "app-job-import", file = name.clone());
        self.jobs.start(job, ctx, move |_| {
            let result = file::read(&path, MOST_BYTES).map(|bytes| {
                let file = IntakeFile { name, bytes: bytes.into(), wish: FileWish::default() };
                Box::new(read_known(file, kept(&snapshot)))
            });
            Done::ListRead { path, is_again: false, result }
        });
    }

    /// Does what the assistant wants.
    pub(super) fn take_in(&mut self, wish: IntakeWish, ctx: &Context) {
        match wish {
            IntakeWish::Read(file) => {
                let job = tr!(self.texts, "app-job-import", file = file.name.clone());
                self.jobs.start(job, ctx, move |_| {
                    let foreign = open(&file.bytes, &file.name, &file.wish);
                    let result = Ok(Box::new(ReadList { file, foreign, known: None }));
                    Done::ListRead { path: PathBuf::new(), is_again: true, result }
                });
            }
            IntakeWish::Plan { foreign, mapping, edits, name } => {
                let Some(session) = &self.session else { return };
                let (snapshot, origin) = (Arc::clone(session.register.snapshot()), self.edge.origin());
                let job = tr!(self.texts, "app-job-import", file = name.clone());
                self.jobs.start(job, ctx, move |progress| {
                    let intake = Intake { foreign: &foreign, mapping: &mapping, edits: &edits, subject: &name };
                    let result = plan(&intake, &snapshot, &origin, &mut |done, of| progress.tell_of(done, of));
                    Done::IntakePlanned(Box::new(result))
                });
            }
            IntakeWish::SaveRejected(bytes) => {
                let name = format!("{}-{}.csv", tr!(self.texts, "intake-wrong-file"), self.edge.today());
                self.ask_path(Question::Kept { bytes, name }, ctx);
            }
            IntakeWish::LoadMapping => self.ask_path(Question::Mapping, ctx),
            IntakeWish::SaveMapping(mapping) => {
                if let Ok(text) = mapping.to_toml() {
                    let name = format!("{}.toml", file_stem(&mapping.name));
                    self.ask_path(Question::Kept { bytes: text.into_bytes().into(), name }, ctx);
                }
            }
        }
    }

    /// Takes a mapping from a file into the assistant.
    pub(super) fn load_mapping(&mut self, path: &Path) {
        let read = std::fs::read_to_string(path).map_err(|error| {
            let message = tr!(self.texts, "import-unreadable", reason = self.texts.io_reason(&error));
            Told { message, hint: Some(tr!(self.texts, "errors-io-hint")) }
        });
        let read = read.and_then(|text| {
            Mapping::from_toml(&text).map_err(|error| {
                let message = tr!(self.texts, "intake-mapping-unreadable", reason = error.message().to_owned());
                Told { message, hint: None }
            })
        });
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        match (read, self.shell.intake_mut()) {
            (Ok(mapping), Some(state)) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                let name = if mapping.name.trim().is_empty() { stem.into_owned() } else { mapping.name.clone() };
                state.use_mapping(Mapping { name, ..mapping }, &snapshot);
            }
            (Err(told), _) => self.tell_error(told, Some(path)),
            (Ok(_), None) => {}
        }
    }

    /// Takes a list that was read.
    pub(super) fn list_read(&mut self, path: &Path, is_again: bool, result: io::Result<Box<ReadList>>) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        match result {
            Ok(read) => {
                let ReadList { file, foreign, known } = *read;
                let foreign = foreign.map_err(|error| self.texts.intake_error(&error).to_string());
                match self.shell.intake_mut().filter(|_| is_again) {
                    Some(state) => state.read(foreign, &snapshot),
                    None => self.shell.begin_intake(State::new(file, foreign, known, &snapshot)),
                }
            }
            Err(error) => {
                let message = tr!(self.texts, "import-unreadable", reason = self.texts.io_reason(&error));
                self.tell_error(Told { message, hint: Some(tr!(self.texts, "errors-io-hint")) }, Some(path));
            }
        }
    }

    /// Takes what every row of a list comes to.
    pub(super) fn intake_planned(&mut self, result: Result<Option<IntakePlan>, ImportError>) {
        let told = match result {
            Ok(Some(plan)) => Ok(plan),
            Ok(None) => Err(tr!(self.texts, "app-job-cancelled")),
            Err(ImportError::MissingColumns { columns, .. }) => {
                Err(tr!(self.texts, "intake-missing-fields", fields = columns.join(", ")))
            }
            Err(error) => Err(self.texts.import_error(&error).to_string()),
        };
        if let Some(state) = self.shell.intake_mut() {
            state.planned(told);
        }
    }

    /// Writes what the assistant wants kept in a file.
    pub(super) fn keep_bytes(&mut self, path: &Path, bytes: &[u8]) {
        if self.register().is_some_and(|register| file::is_part_of(path, register.path())) {
            let told = Told { message: tr!(self.texts, "export-over-register"), hint: None };
            return self.tell_error(told, Some(path));
        }
        let kept = file::replace(path, |out| out.write_all(bytes));
        self.tell_kept(kept);
    }

    fn tell_kept(&mut self, kept: io::Result<()>) {
        match kept {
            Ok(()) => self.shell.tell(Notice::new(Kind::Done, tr!(self.texts, "intake-kept"))),
            Err(error) => {
                let message = tr!(self.texts, "export-not-written", reason = self.texts.io_reason(&error));
                self.tell_error(Told { message, hint: Some(tr!(self.texts, "export-not-written-hint")) }, None);
            }
        }
    }
}

/// A name that every file system takes.
fn file_stem(name: &str) -> String {
    let plain: String = name.chars().take(80).map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.trim_matches('-').to_owned();
    if plain.is_empty() { "mall".to_owned() } else { plain }
}
