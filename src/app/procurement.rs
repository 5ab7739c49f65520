//! The requirements on a supplier, written to a file as they were chosen.

use super::dialogs::Question;
use super::transfer::{ExportFailure, Exported};
use super::window::App;
use crate::domain::Subject;
use crate::edge::file;
use crate::exchange::{self, Format, PROCUREMENT, ProcuredSystem, Procurement};
use crate::tr;
use eframe::egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Asks where to write the requirements.
    pub(super) fn ask_procurement(&mut self, procurement: Box<Procurement>, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let what = match procurement.what {
            ProcuredSystem::System(id) => session.register.snapshot().reference(Subject::System(id)).to_owned(),
            ProcuredSystem::Planned { .. } => tr!(self.texts, "procurement-file-planned"),
        };
        // A reference may hold what no file can be called.
        let what = what.replace(|c: char| !c.is_alphanumeric(), "-");
        let name = format!("{PROCUREMENT}-{what}-{}.csv", self.edge.today());
        self.ask_path(Question::Procurement { procurement, name }, ctx);
    }

    /// Writes the requirements.
    pub(super) fn export_procurement(&mut self, procurement: Procurement, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        self.start_writing(path, ctx, move |path, _| {
            let format = Format::of_ending(path).unwrap_or_default();
            let found = procurement.what.requirements(&snapshot);
            let (catalogue, left_out) = (snapshot.catalogue(), &procurement.left_out);
            let written =
                file::replace(path, |out| exchange::export_procurement(catalogue, &found, left_out, format, out));
            written.map(Exported::of_now).map_err(ExportFailure::Unwritten)
        });
    }
}
