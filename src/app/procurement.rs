//! The requirements on a supplier, written to a file for one system.

use super::dialogs::Question;
use super::files::file_name;
use super::transfer::{ExportFailure, Exported, whole};
use super::window::{App, Done};
use crate::catalogue::Catalogue;
use crate::domain::{Subject, SystemId};
use crate::exchange::{self, PROCUREMENT, Profile};
use crate::tr;
use eframe::egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Asks where to write the requirements of a system.
    pub(super) fn ask_procurement(&mut self, system: SystemId, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let reference = session.register.snapshot().reference(Subject::System(system)).to_owned();
        // A reference may hold what no file can be called.
        let reference = reference.replace(|c: char| !c.is_alphanumeric(), "-");
        let name = format!("{PROCUREMENT}-{reference}-{}.csv", self.edge.today());
        self.ask_path(Question::Procurement { system, name }, ctx);
    }

    /// Writes the requirements of a system.
    pub(super) fn export_procurement(&mut self, system: SystemId, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        let name = tr!(self.texts, "app-job-export", file = file_name(&path));
        self.jobs.start(name, ctx, move |_| {
            let catalogue = Catalogue::shipped();
            let slot = snapshot.systems().slot(system);
            let found = slot.map(|slot| snapshot.requirements(catalogue, slot)).unwrap_or_default();
            let written = whole(&path, |out| exchange::export_procurement(catalogue, &found, Profile::default(), out));
            Done::Exported { path, result: written.map(Exported::of_now).map_err(ExportFailure::Unwritten) }
        });
    }
}
