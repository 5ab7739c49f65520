//! From a question about a path to its answer, whichever way it comes.

use super::dialogs::{Asked, Question};
use super::window::App;
use crate::ui::shell::Asking;
use eframe::egui::Context;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;

/// A question whose answer is still out.
pub(super) struct Open {
    question: Question,
    receiver: Option<Receiver<Option<PathBuf>>>,
}

impl App {
    /// Asks for a path. A question that was open before is forgotten.
    pub(super) fn ask_path(&mut self, question: Question, ctx: &Context) {
        match self.dialogs.ask(&question, &self.texts, ctx) {
            Asked::Answered(path) => self.answer(&question, path, ctx),
            Asked::Waiting(receiver) => self.question = Some(Open { question, receiver: Some(receiver) }),
            Asked::InWindow => {
                let proposal = in_documents(question.proposal()).to_string_lossy().into_owned();
                let (title, typed) = (question.title(&self.texts), proposal.into());
                self.shell.ask(Asking::Path { title, typed });
                self.question = Some(Open { question, receiver: None });
            }
        }
    }

    /// Takes the answer of a dialog, if it has come.
    pub(super) fn poll_dialog(&mut self, ctx: &Context) {
        // An answer waits while the register is away: it may be about another register.
        if self.is_away() {
            return;
        }
        let Some(open) = &self.question else { return };
        let Some(Ok(path)) = open.receiver.as_ref().map(Receiver::try_recv) else { return };
        self.answer_open(path, ctx);
    }

    /// Takes the answer to the open question.
    pub(super) fn answer_open(&mut self, path: Option<PathBuf>, ctx: &Context) {
        if let Some(open) = self.question.take() {
            self.answer(&open.question, path, ctx);
        }
    }

    fn answer(&mut self, question: &Question, path: Option<PathBuf>, ctx: &Context) {
        let Some(path) = path else { return };
        match question {
            Question::NewRegister => self.create_register(&with_ending(path, "sigill"), ctx),
            Question::OpenRegister => self.open_register(path, ctx),
            Question::Import(list) => self.import_file(*list, path, ctx),
            Question::Mapping => self.load_mapping(&path),
            Question::OwnCatalogue => self.read_catalogue(path, ctx),
            Question::ExportCatalogue { format, .. } => {
                self.export_catalogue(*format, with_ending(path, format.ending()), ctx);
            }
            Question::Export { export, .. } => {
                self.export((**export).clone(), with_ending(path, export.handout.format.ending()), ctx);
            }
            Question::Calendar { subjects, with_levels, .. } => {
                self.save_calendar(subjects.clone(), *with_levels, with_ending(path, "ics"), ctx);
            }
            Question::Procurement { procurement, .. } => {
                self.export_procurement((**procurement).clone(), with_ending(path, "csv"), ctx);
            }
            Question::Kept { bytes, .. } => self.keep_bytes(&path, bytes),
            Question::Whole => self.ask_path(Question::Restore { from: path }, ctx),
            Question::Restore { from } => self.restore(from.clone(), with_ending(path, "sigill"), ctx),
            Question::ExportWhole { .. } => self.export_whole(with_ending(path, "json"), ctx),
            Question::Merge => self.plan_merge(path, ctx),
        }
    }
}

/// A proposed name in the folder where the user keeps documents.
fn in_documents(name: &str) -> PathBuf {
    let folders = directories::UserDirs::new();
    let folder = folders.as_ref().map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
    folder.filter(|_| !name.is_empty()).unwrap_or_default().join(name)
}

/// The path with an ending, where the user wrote none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}
