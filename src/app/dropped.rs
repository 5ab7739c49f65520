//! Files that are dropped on the window.

use super::dialogs::Question;
use super::window::App;
use crate::i18n::errors::Told;
use crate::tr;
use crate::ui::Action;
use crate::ui::shell::{Asking, Leaving};
use eframe::egui::Context;
use std::path::PathBuf;

impl App {
    /// Opens a dropped register, makes one from a whole register as JSON, or imports a dropped list. One file at a time.
    pub(super) fn take_dropped(&mut self, ctx: &Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.first().cloned());
        let Some(path) = dropped.map(|file| file.path().to_owned()) else { return };
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("sigill") => self.actions.push(Action::OpenFile(path)),
            Some("json") if !self.is_away() => self.ask_path(Question::Restore { from: path }, ctx),
            Some("csv" | "txt" | "tsv" | "xlsx" | "xlsm" | "xls" | "ods") if self.session.is_some() => {
                self.import_dropped(path);
            }
            Some("csv" | "txt" | "tsv" | "xlsx" | "xlsm" | "xls" | "ods") => {
                let message = tr!(self.texts, "app-dropped-needs-register");
                self.tell_error(Told { message, hint: None }, Some(&path));
            }
            _ => {
                let message = tr!(self.texts, "app-dropped-unknown");
                self.tell_error(Told { message, hint: None }, Some(&path));
            }
        }
    }

    /// A list that is being taken in would have to give way, so that is asked.
    fn import_dropped(&mut self, path: PathBuf) {
        let import = Action::ImportFile(None, path);
        if self.shell.intake_mut().is_some_and(|state| state.is_dirty()) {
            self.shell.ask(Asking::Unsaved(Leaving::Act(import)));
        } else {
            self.actions.push(import);
        }
    }
}
