//! Catalogues of requirements: what adopting one would mean, own ones that come in, and the one in use that goes out.

use super::dialogs::Question;
use super::files::file_name;
use super::transfer::{ExportFailure, Exported, PlanFailure};
use super::window::{App, Done};
use crate::catalogue::Catalogue;
use crate::domain::CatalogueId;
use crate::edge::file;
use crate::exchange::{self, CatalogueFormat, ReadCatalogue};
use crate::tr;
use crate::ui::shell::{AdoptionQuestion, Asking};
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Tells what adopting a catalogue would mean, and asks whether to do it.
    pub(super) fn review_catalogue(&mut self, catalogue: Box<Catalogue>, unknown_columns: Vec<String>) {
        let Some(session) = &self.session else { return };
        let snapshot = session.register.snapshot();
        let question = AdoptionQuestion::new(catalogue, unknown_columns, snapshot, &self.texts);
        self.shell.ask(Asking::Adoption(Box::new(question)));
    }

    /// Reads an own catalogue.
    pub(super) fn read_catalogue(&mut self, path: PathBuf, ctx: &Context) {
        let id = CatalogueId::fresh(self.edge.origin().at);
        let name = tr!(self.texts, "app-job-import", file = file_name(&path));
        self.jobs.start(name, ctx, move |_| {
            let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let result = std::fs::read(&path)
                .map_err(PlanFailure::Unreadable)
                .and_then(|bytes| exchange::read_catalogue(&bytes, id, &title).map_err(PlanFailure::Wrong));
            Done::CatalogueRead { path, result: result.map(Box::new) }
        });
    }

    /// Goes on with a catalogue that was read, or shows what is wrong with it.
    pub(super) fn catalogue_read(&mut self, path: &Path, result: Result<Box<ReadCatalogue>, PlanFailure>) {
        match result {
            Ok(read) => {
                let Some(session) = &self.session else { return };
                let catalogue = session.register.snapshot().as_next_version(read.catalogue);
                self.review_catalogue(Box::new(catalogue), read.unknown_columns);
            }
            Err(failure) => self.plan_failed(path, failure),
        }
    }

    /// Asks where to write the catalogue in use.
    pub(super) fn ask_catalogue_export(&mut self, format: CatalogueFormat, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let title = session.register.snapshot().catalogue().title();
        // A title may hold what no file can be called.
        let title = title.replace(|c: char| !c.is_alphanumeric(), "-");
        let name = format!("{}-{title}.{}", tr!(self.texts, "app-catalogue-file"), format.ending());
        self.ask_path(Question::ExportCatalogue { format, name }, ctx);
    }

    /// Writes the catalogue in use.
    pub(super) fn export_catalogue(&mut self, format: CatalogueFormat, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        self.start_writing(path, ctx, move |path, _| {
            let written = file::replace(path, |out| exchange::export_catalogue(snapshot.catalogue(), format, out));
            written.map(Exported::of_now).map_err(ExportFailure::Unwritten)
        });
    }
}
